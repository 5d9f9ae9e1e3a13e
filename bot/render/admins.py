"""The bot's admins: who they are, a link for another one, the question before one is removed."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.notice import Admin
from bot.render.actions import AdminDeed, ChangeAdmin, Go, Place
from bot.render.callback import encode
from bot.render.html import escape, inline
from bot.render.view import Button, View, label_of

_NAME: Final = 64
_BUTTON: Final = 24
_SHOWN: Final = 40
"""Admins in one message; a bot that has more names the rest in its settings."""


def admins_view(
    admins: Sequence[Admin], names: Mapping[int, str], *, for_owner: bool, localiser: Localiser
) -> View:
    """List the admins; the owner also gets the ways to invite and remove."""
    lines = [localiser.text("admins-heading")]
    rows = []
    for one in admins[:_SHOWN]:
        lines.append(f"· {_named(one.user_id, names)} – {localiser.text(_role(one))}")
        if for_owner and not one.owner and one.since is not None:
            label = localiser.text("button-remove-admin", name=_short(one.user_id, names))
            rows.append((Button(label, encode(ChangeAdmin(one.user_id, AdminDeed.REMOVE))),))
    if not admins:
        lines.append(localiser.text("admins-none"))
    if not for_owner:
        lines.append(localiser.text("admins-hint"))
        return View("\n".join(lines))
    rows.append((Button(localiser.text("button-invite"), encode(Go(Place.INVITE))),))
    return View("\n".join(lines), tuple(rows))


def invitation_view(link: str, *, localiser: Localiser) -> View:
    """Give the owner a link to pass on."""
    return View(localiser.text("admins-link", link=f"<code>{escape(link)}</code>"))


def removal_view(user_id: int, names: Mapping[int, str], *, localiser: Localiser) -> View:
    """Ask whether an admin shall really go."""
    row = (
        Button(localiser.text("button-really-remove"), encode(ChangeAdmin(user_id, AdminDeed.REMOVE_NOW))),
        Button(localiser.text("button-cancel"), encode(Go(Place.ADMINS))),
    )
    return View(localiser.text("admins-ask-remove", name=_named(user_id, names)), (row,))


def accepted_view(*, owner: bool, localiser: Localiser) -> View:
    """Greet a new owner or admin."""
    return View(localiser.text("owner-welcome" if owner else "admin-welcome"))


def _role(one: Admin) -> str:
    if one.owner:
        return "admins-owner"
    return "admins-in-settings" if one.since is None else "admins-invited"


def _named(user_id: int, names: Mapping[int, str]) -> str:
    number = f"<code>{user_id}</code>"
    return f"{inline(names[user_id], _NAME)} ({number})" if names.get(user_id) else number


def _short(user_id: int, names: Mapping[int, str]) -> str:
    return label_of(names.get(user_id) or str(user_id), _BUTTON)
