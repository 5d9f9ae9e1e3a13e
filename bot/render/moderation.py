"""Keeping people out, and what else admins set for readers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.render.actions.desk import BanDeed, ChangeBan, Side
from bot.render.callback import encode
from bot.render.html import escape, inline
from bot.render.view import Button, View, label_of

_NAME: Final = 64
_BUTTON: Final = 24
_DAY, _WEEK = 24, 168


def ban_view(
    chat_id: int,
    name: str,
    *,
    banned: bool,
    until: datetime | None,
    hours: int | None,
    localiser: Localiser,
    now: datetime,
) -> View:
    """Show how somebody stands, and ask; `hours` is what was typed for how long."""
    who = named(chat_id, name)
    if banned:
        button = Button(localiser.text("button-unban"), _data(chat_id, BanDeed.LIFT))
        return View(
            localiser.text(_until_key(until), name=who, until=_until(until, localiser, now)), ((button,),)
        )
    spans = [hours] if hours is not None else [_DAY, _WEEK, None]
    buttons = [Button(_label(span, localiser), _data(chat_id, BanDeed.BAN, span)) for span in spans]
    cancel = Button(localiser.text("button-cancel"), _data(chat_id, BanDeed.CANCEL))
    return View(localiser.text("ban-ask", name=who), (tuple(buttons), (cancel,)))


def unbanned_view(chat_id: int, name: str, localiser: Localiser) -> View:
    """Say that somebody may come in again."""
    return View(localiser.text("ban-lifted", name=named(chat_id, name)))


def left_view(chat_id: int, name: str, localiser: Localiser) -> View:
    """Say that nothing was done."""
    return View(localiser.text("ban-left", name=named(chat_id, name)))


def usage_view(count: int, localiser: Localiser) -> View:
    """Say how somebody is kept out, and how many are."""
    return View(localiser.text("ban-usage", count=count))


def choice_view(people: Sequence[tuple[int, str]], hours: int | None, localiser: Localiser) -> View:
    """Ask which of several people of a name is meant; `hours` is what was typed for how long."""
    rows = [
        (Button(f"{label_of(name, _BUTTON)} · {chat_id}", _data(chat_id, BanDeed.ASK, hours)),)
        for chat_id, name in people
    ]
    return View(localiser.text("grant-which"), tuple(rows))


def named(chat_id: int, name: str) -> str:
    """Name somebody in HTML, with the number by which a command finds them."""
    number = f"<code>{chat_id}</code>"
    return f"<b>{inline(name, _NAME)}</b> ({number})" if name else number


def _data(chat_id: int, deed: BanDeed, hours: int | None = None) -> str:
    side = Side.PERSON if chat_id > 0 else Side.GROUP
    return encode(ChangeBan(abs(chat_id), side, deed, hours))


def _label(hours: int | None, localiser: Localiser) -> str:
    if hours is None:
        return localiser.text("button-ban-for-good")
    if hours % _DAY:
        return localiser.text("button-ban-hours", count=hours)
    return localiser.text("button-ban-days", count=hours // _DAY)


def _until_key(until: datetime | None) -> str:
    return "ban-for-good" if until is None else "ban-until"


def _until(until: datetime | None, localiser: Localiser, now: datetime) -> str:
    return "" if until is None else escape(localiser.date(until, now))
