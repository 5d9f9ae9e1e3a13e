"""Deep links to the bot: https://core.telegram.org/bots/features#deep-linking."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.acts import Impossible, find_group
from bot.sandbox.folk import Folk
from bot.sandbox.membership import Membership
from bot.sandbox.rights import just_these
from bot.sandbox.world import World

START_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
ADDING = ("startgroup", "startchannel")
_OTHER_NAMES = {"anonymous": "is_anonymous"}


class DeepLinks:
    """Follows links as people do."""

    def __init__(self, world: World, folk: Folk, membership: Membership) -> None:
        self._world = world
        self._folk = folk
        self._membership = membership

    def open(
        self, user_id: int, url: str, /, chat_id: int | None = None
    ) -> tuple[dict[str, Any] | None, int | None]:
        """Follow a link; returns what was said by it, and the id of the update that told the bot.

        `start` says `/start <payload>` to the bot; `startgroup` and `startchannel` add the bot to the group
        or channel that the person chose, as administrator with the rights that `admin` lists. In a group the
        person then says `/start`, with or without a payload.
        """
        query = self._query(url)
        how = next((name for name in ADDING if name in query), None)
        if how is None:
            return self._folk.say(user_id, _start("/start", query.get("start", "")))
        if chat_id is None:
            raise Impossible("this link adds the bot to a chat: choose one")
        return self._add(user_id, chat_id, how, query)

    def _add(
        self, user_id: int, chat_id: int, how: str, query: dict[str, str]
    ) -> tuple[dict[str, Any] | None, int | None]:
        world, bot = self._world, self._world.bot_id
        chat = find_group(world, chat_id)
        if (chat.type == "channel") != (how == "startchannel"):
            raise Impossible(f"{how} does not add to a {chat.type}")
        if not chat.may(user_id, "can_invite_users"):
            raise Impossible(f"person {user_id} may not add the bot to chat {chat_id}")
        names = {
            _OTHER_NAMES.get(name, f"can_{name}") for name in query.get("admin", "").replace("+", " ").split()
        }
        update_id = None
        if names or chat.type == "channel":
            wished = just_these(chat.type, names)
            update_id = self._membership.appoint(chat.id, bot, wished, by=user_id)
        elif not chat.present(bot):
            update_id = self._membership.join(chat.id, bot, by=user_id)
        if chat.type == "channel":
            return None, update_id
        command = _start(f"/start@{world.bot_username}", query[how])
        return self._folk.say(user_id, command, chat_id=chat.id)

    def _query(self, url: str) -> dict[str, str]:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        query = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        if parts.scheme == "tg":
            name = query.get("domain", "")
        elif parts.hostname in {"t.me", "telegram.me"}:
            name = parts.path.strip("/")
        else:
            raise Impossible(f"{url} is not a link into Telegram")
        if name.lower() != self._world.bot_username.lower():
            raise Impossible(f"{url} does not lead to this bot")
        return query


def _start(command: str, payload: str) -> str:
    good = 0 < len(payload) <= 64 and set(payload) <= START_LETTERS
    return f"{command} {payload}" if good else command
