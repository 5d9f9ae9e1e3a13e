"""Digests of groups and channels: the screens of what posts look like, how many come, and who approves."""

from typing import Final

from bot.model.digest import Approval, Picture
from bot.render import digest_words as words
from bot.render.actions.chats import ChangeChat, ChatDeed
from bot.render.actions.digests import DigestDeed, DigestPart
from bot.render.digest_post import SIGNATURE
from bot.render.digest_screen import Screen, Shown, button
from bot.render.settings import quiet_label
from bot.render.view import rows_of

_HOURLY: Final = (1, 3, 6, 10, 20)


def posts(screen: Screen) -> Shown:
    """Show what each post has beside its stories."""
    layout = screen.digest.layout
    switches = (
        (DigestDeed.PICTURE, layout.picture is Picture.STORY),
        (DigestDeed.PREVIEWS, layout.previews),
        (DigestDeed.HASHTAGS, layout.hashtags),
        (DigestDeed.READ_MORE, layout.read_more),
    )
    lines = [f"{'✓' if on else '–'} {screen.text(f'digests-extra-{deed}')}" for deed, on in switches]
    lines.append(words.signature(screen.digest, screen.localiser))
    buttons = [screen.deed(screen.text(f"button-digest-{deed}"), deed, chosen=on) for deed, on in switches]
    way = screen.way(screen.text("button-digest-signature"), DigestPart.SIGNATURE)
    return "\n".join(lines), [*rows_of(buttons, 2), (way,)]


def signature(screen: Screen) -> Shown:
    """Show the line under each post, which is typed."""
    written = screen.digest.layout.signature
    now = words.signature(screen.digest, screen.localiser)
    text = f"{now}\n\n{screen.text('digests-signature-text', most=SIGNATURE)}"
    gone = screen.deed(screen.text("button-digest-unsign"), DigestDeed.UNSIGN)
    return text, [(gone,)] if written else []


def pace(screen: Screen) -> Shown:
    """Show how many posts a stream makes in an hour, and whether it waits in quiet hours."""
    digest, chat = screen.digest, screen.opened.chat
    numbers = tuple(
        screen.deed(str(count), DigestDeed.HOURLY, count, chosen=count == digest.hourly) for count in _HOURLY
    )
    wait = screen.deed(screen.text("button-digest-night"), DigestDeed.WAIT, chosen=digest.quiet)
    hours = button(quiet_label(chat.quiet, screen.localiser), ChangeChat(-chat.id, ChatDeed.HOURS, 1))
    text = screen.text("digests-pace-text", pace=words.pace(screen.opened, screen.localiser))
    return text, [numbers, (wait, hours)]


def approval(screen: Screen) -> Shown:
    """Show whether an admin sees a digest before it goes out, and what becomes of it if nobody decides."""
    kinds = [
        screen.deed(
            screen.text(f"button-digest-approval-{kind}"),
            DigestDeed.APPROVAL,
            place,
            chosen=kind is screen.digest.approval,
        )
        for place, kind in enumerate(Approval, start=1)
    ]
    return screen.text("digests-approval-text"), rows_of(kinds, 1)
