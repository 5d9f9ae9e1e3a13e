"""Who has a role: the list, the choice of another role, a link for another admin."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.notice import Admin
from bot.model.role import Role
from bot.render.actions.desk import AdminDeed, ChangeAdmin
from bot.render.actions.places import Go, Place
from bot.render.callback import encode
from bot.render.html import escape, inline
from bot.render.view import Button, View, label_of

_NAME: Final = 32
_BUTTON: Final = 24
_SHOWN: Final = 40
"""People in one message; a bot that has more names the rest in its settings."""
_ROLES: Final = {Role.EDITOR: "role-editor", Role.ADMIN: "role-admin", Role.OWNER: "role-owner"}
_GIVES: Final = {Role.EDITOR: AdminDeed.EDITOR, Role.ADMIN: AdminDeed.ADMIN}
_GIVEN: Final = {Role.EDITOR: "role-given-editor", Role.ADMIN: "role-given-admin"}


def admins_view(
    admins: Sequence[Admin], names: Mapping[int, str], *, own: Role, localiser: Localiser
) -> View:
    """List who has a role; whoever may change one gets the ways to do so."""
    lines = [localiser.text("admins-heading")]
    rows = []
    for one in admins[:_SHOWN]:
        lines.append(f"· {_named(one.user_id, names)} – {_role(one, localiser)}")
        if own > one.role and one.since is not None:
            label = localiser.text("button-change-admin", name=_short(one.user_id, names))
            rows.append((Button(label, encode(ChangeAdmin(one.user_id, AdminDeed.SHOW))),))
    if not admins:
        lines.append(localiser.text("admins-none"))
    lines.append(localiser.text("admins-hint"))
    if own is Role.OWNER:
        rows.append((Button(localiser.text("button-invite"), encode(Go(Place.INVITE))),))
    return View("\n".join(lines), tuple(rows))


def role_view(user_id: int, name: str, role: Role | None, *, own: Role, localiser: Localiser) -> View:
    """Show what somebody may do, and what they could be made."""
    known = localiser.text(_ROLES[role] if role else "role-none")
    text = localiser.text("role-card", name=_named(user_id, {user_id: name}), role=known)
    if role is not None and role >= own:
        return View(text, ((_back(localiser),),))
    given = [
        Button(localiser.text(f"button-make-{other.word}"), encode(ChangeAdmin(user_id, _GIVES[other])))
        for other in _GIVES
        if other < own and other is not role
    ]
    rows = [tuple(given)]
    if role is not None:
        removal = encode(ChangeAdmin(user_id, AdminDeed.REMOVE))
        rows.append((Button(localiser.text("button-remove-role"), removal),))
    rows.append((_back(localiser),))
    return View(text, tuple(row for row in rows if row))


def people_view(people: Sequence[tuple[int, str]], *, localiser: Localiser) -> View:
    """Ask which of several people of a name is meant."""
    lines = [localiser.text("grant-which")]
    lines += [f"· {_named(user_id, {user_id: name})}" for user_id, name in people]
    rows = [
        (Button(f"{label_of(name, _BUTTON)} · {user_id}", encode(ChangeAdmin(user_id, AdminDeed.SHOW))),)
        for user_id, name in people
    ]
    return View("\n".join(lines), tuple(rows))


def given_view(role: Role | None, *, localiser: Localiser) -> View:
    """Tell somebody of their new role, or that they have none any more."""
    return View(localiser.text("role-taken" if role is None else _GIVEN[role]))


def invitation_view(link: str, *, localiser: Localiser) -> View:
    """Give the owner a link to pass on."""
    return View(localiser.text("admins-link", link=f"<code>{escape(link)}</code>"))


def removal_view(user_id: int, names: Mapping[int, str], *, localiser: Localiser) -> View:
    """Ask whether somebody's rights shall really go."""
    row = (
        Button(localiser.text("button-really-remove"), encode(ChangeAdmin(user_id, AdminDeed.REMOVE_NOW))),
        Button(localiser.text("button-cancel"), encode(Go(Place.ADMINS))),
    )
    return View(localiser.text("admins-ask-remove", name=_named(user_id, names)), (row,))


def accepted_view(*, owner: bool, localiser: Localiser) -> View:
    """Greet a new owner or admin."""
    return View(localiser.text("owner-welcome" if owner else "admin-welcome"))


def _role(one: Admin, localiser: Localiser) -> str:
    return localiser.text("admins-in-settings" if one.since is None and not one.owner else _ROLES[one.role])


def _back(localiser: Localiser) -> Button:
    return Button(localiser.text("button-back-admins"), encode(Go(Place.ADMINS)))


def _named(user_id: int, names: Mapping[int, str]) -> str:
    number = f"<code>{user_id}</code>"
    return f"{inline(names[user_id], _NAME)} ({number})" if names.get(user_id) else number


def _short(user_id: int, names: Mapping[int, str]) -> str:
    return label_of(names.get(user_id) or str(user_id), _BUTTON)
