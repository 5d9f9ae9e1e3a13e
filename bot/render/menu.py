"""The bot's command menu and what Telegram shows of it before the first message."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.role import Role

DESK: Final[Mapping[str, Role]] = {
    "post": Role.EDITOR,
    "addsource": Role.EDITOR,
    "pausesource": Role.EDITOR,
    "resumesource": Role.EDITOR,
    "removesource": Role.EDITOR,
    "opml": Role.EDITOR,
    "exportsources": Role.EDITOR,
    "mergestories": Role.EDITOR,
    "reports": Role.EDITOR,
    "hide": Role.EDITOR,
    "show": Role.EDITOR,
    "title": Role.EDITOR,
    "pinstory": Role.EDITOR,
    "unpinstory": Role.EDITOR,
    "withdraw": Role.EDITOR,
    "desk": Role.EDITOR,
    "broadcast": Role.ADMIN,
    "broadcasts": Role.ADMIN,
    "outbox": Role.ADMIN,
    "stats": Role.ADMIN,
    "health": Role.ADMIN,
    "summary": Role.ADMIN,
    "costs": Role.ADMIN,
    "backup": Role.ADMIN,
    "grant": Role.ADMIN,
    "admins": Role.ADMIN,
    "audit": Role.ADMIN,
    "ban": Role.ADMIN,
    "unban": Role.ADMIN,
    "limits": Role.ADMIN,
}
"""What the desk's commands are called, in the order of the menu, and who may give them: whoever has that
role, or one above it. To everybody else they do not exist."""
_UNLISTED: Final = frozenset(("opml",))
"""Said where a list comes in and goes out."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Command:
    """One entry of the menu."""

    name: str
    description: str


def private_commands(localiser: Localiser) -> tuple[Command, ...]:
    """List the menu of a private chat, the most useful first."""
    return (
        Command(name="latest", description=localiser.text("command-latest")),
        Command(name="top", description=localiser.text("command-top")),
        Command(name="trends", description=localiser.text("command-trends")),
        Command(name="search", description=localiser.text("command-search")),
        Command(name="ask", description=localiser.text("command-ask")),
        Command(name="follow", description=localiser.text("command-follow")),
        Command(name="following", description=localiser.text("command-following")),
        Command(name="digest", description=localiser.text("command-digest")),
        Command(name="quotes", description=localiser.text("command-quotes")),
        Command(name="agenda", description=localiser.text("command-agenda")),
        Command(name="known", description=localiser.text("command-known")),
        Command(name="saved", description=localiser.text("command-saved")),
        Command(name="sources", description=localiser.text("command-sources")),
        Command(name="settings", description=localiser.text("command-settings")),
        Command(name="chats", description=localiser.text("command-chats")),
        Command(name="help", description=localiser.text("command-help")),
        Command(name="about", description=localiser.text("command-about")),
        Command(name="stop", description=localiser.text("command-stop")),
    )


def group_commands(localiser: Localiser) -> tuple[Command, ...]:
    """List the menu of a group, where only admins change settings and nobody is greeted."""
    wanted = (
        "latest",
        "top",
        "trends",
        "search",
        "ask",
        "follow",
        "following",
        "digest",
        "quotes",
        "agenda",
        "known",
        "saved",
        "sources",
        "help",
        "about",
    )
    return tuple(command for command in private_commands(localiser) if command.name in wanted)


def group_admin_commands(localiser: Localiser) -> tuple[Command, ...]:
    """List the menu that a group's administrators see there: everybody's, then what only they may."""
    ruling = ("digest", "settings", "chats", "stop")
    return group_commands(localiser) + tuple(
        command for command in private_commands(localiser) if command.name in ruling
    )


def desk_commands(localiser: Localiser, role: Role) -> tuple[Command, ...]:
    """List the menu of a private chat with somebody who has a role: everybody's, then what they may do."""
    names = [name for name, least in DESK.items() if role >= least and name not in _UNLISTED]
    return private_commands(localiser) + tuple(
        Command(name=name, description=localiser.text(f"command-{name}")) for name in names
    )


def bot_description(localiser: Localiser) -> str:
    """Describe the bot in its empty chat; at most 512 characters."""
    return localiser.text("bot-description")


def bot_short_description(localiser: Localiser) -> str:
    """Describe the bot on its profile and in links to it; at most 120 characters."""
    return localiser.text("bot-short-description")
