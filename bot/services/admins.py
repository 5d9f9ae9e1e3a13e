"""Who may do what for the bot, and how one becomes that."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import structlog

from bot.errors import UserError
from bot.model.audit import COMMAND_LINE, AuditEntry
from bot.model.notice import Admin
from bot.model.role import Role
from bot.ports import Clock
from bot.storage.admins import AdminStore

log = structlog.get_logger(__name__)

_FRESH = 2.0  # seconds for which the list is believed: another process may change it
_OPEN_FOR = timedelta(hours=24)
_CODE_BYTES = 16
# Telegram's own accounts for whoever writes anonymously: nobody knows who that is.
_NOBODY: Final = frozenset({777000, 136817688, 1087968824})
OWNER_LINK: Final = "owner-"
ADMIN_LINK: Final = "admin-"


class Admins:
    """The owner, the admins that the settings name, and those who were invited or given a role.

    A group's anonymous admins and channels write under ids that are no person's: they are never admins.
    """

    def __init__(
        self, store: AdminStore, *, named: Sequence[int], clock: Clock, owner: int | None = None
    ) -> None:
        """`named` are the settings' admins, `owner` their owner: they stay whatever is done in the chat."""
        self._store = store
        self._owner = owner if owner is not None and is_person(owner) else None
        self._named = tuple(dict.fromkeys(name for name in named if is_person(name) and name != self._owner))
        self._clock = clock
        self._known: list[Admin] = []
        self._looked: float | None = None

    async def role(self, user_id: int, /) -> Role | None:
        """Tell what somebody may do; None is what everybody may."""
        if not is_person(user_id):
            return None
        return next((one.role for one in await self.all() if one.user_id == user_id), None)

    async def has(self, user_id: int, role: Role, /) -> bool:
        """Tell whether somebody may do what a role may."""
        own = await self.role(user_id)
        return own is not None and own >= role

    async def is_admin(self, user_id: int, /) -> bool:
        """Tell whether somebody is an admin or the owner."""
        return await self.has(user_id, Role.ADMIN)

    async def is_owner(self, user_id: int, /) -> bool:
        """Tell whether somebody may also name and remove admins."""
        return await self.has(user_id, Role.OWNER)

    async def all_ids(self) -> tuple[int, ...]:
        """List the user ids of all who are told what admins are told."""
        return tuple(one.user_id for one in await self.all() if one.role >= Role.ADMIN)

    async def desk_ids(self) -> tuple[int, ...]:
        """List the user ids of all who are told what is for editors to settle."""
        return tuple(one.user_id for one in await self.all())

    async def all(self) -> list[Admin]:
        """List the owner, then the others by what they may; those whom only the settings name come last."""
        now = self._clock.monotonic()
        if self._looked is None or now - self._looked > _FRESH:
            given = await self._store.all()
            roles = {one.user_id: one.role for one in given}
            # Whom the settings name is what they say, whatever else the chat made of them.
            kept = [one for one in given if one.role >= Role.ADMIN or one.user_id not in self._named]
            named = [name for name in self._named if roles.get(name, Role.EDITOR) < Role.ADMIN]
            self._known = kept + [Admin(user_id=name) for name in named]
            if self._owner is not None and roles.get(self._owner) is not Role.OWNER:
                others = [one for one in self._known if one.user_id != self._owner]
                self._known = [Admin(user_id=self._owner, role=Role.OWNER), *others]
            self._looked = now
        return list(self._known)

    async def invite(self, *, owner: bool = False, by: int | None = None) -> str:
        """Make a code that works once, for a day; give the `start` parameter of the link that carries it.

        `by` None is the command line.

        https://core.telegram.org/bots/features#deep-linking
        """
        code = secrets.token_urlsafe(_CODE_BYTES)
        expires = self._clock.now() + _OPEN_FOR
        deed = AuditEntry(
            user_id=COMMAND_LINE if by is None else by, deed="role.offer" if owner else "role.invite"
        )
        await self._store.invite(owner=owner, code_hash=_hash(code), expires=expires, deed=deed)
        return f"{OWNER_LINK if owner else ADMIN_LINK}{code}"

    async def accept(self, parameter: str, user_id: int) -> bool:
        """Use a link up for a person; tell whether that makes them the owner.

        Raises:
            UserError: There is no such link, or not any more; which of the two is not told.
        """
        owner, code = _read(parameter)
        if not is_person(user_id):
            raise UserError("admin-link-used")
        if not await self._store.claim(owner=owner, code_hash=_hash(code), user_id=user_id):
            # Also when the answer to the first time was lost in a crash.
            self._looked = None
            if await self.has(user_id, Role.OWNER if owner else Role.ADMIN):
                return owner
            raise UserError("admin-link-used")
        self._looked = None
        return owner

    async def spoil(self, parameter: str, /) -> None:
        """Make a link useless that others than whom it was given to may have seen."""
        owner, code = _read(parameter)
        if await self._store.revoke(owner=owner, code_hash=_hash(code)):
            log.warning("admin_link.spoilt", owner=owner)

    async def remove(self, user_id: int, /, *, by: int) -> None:
        """Take somebody's rights back, as far as whoever does it may.

        Raises:
            UserError: It is the owner, one whom the settings name, nobody, or above them.
        """
        self._looked = None
        had = await self.role(user_id)
        if had is Role.OWNER:
            raise UserError("admin-owner-stays")
        if user_id in self._named:
            raise UserError("admin-in-settings")
        if had is None:
            raise UserError("admin-unknown")
        own = await self._above(by, had)
        removed = await self._store.remove(user_id, by=by, below=own)
        self._looked = None
        if not removed and await self.role(user_id) is not None:
            raise UserError("admins-owner-only")  # the owner has raised them meanwhile

    async def grant(self, user_id: int, role: Role, /, *, by: int) -> Role | None:
        """Give somebody a role, as far as whoever does it may; give the one that they had.

        Raises:
            UserError: It is the owner, one whom the settings name, no person, or above who grants it.
        """
        if not is_person(user_id):
            raise UserError("grant-no-person")
        self._looked = None
        had = await self.role(user_id)
        if had is Role.OWNER:
            raise UserError("admin-owner-stays")
        if user_id in self._named:
            raise UserError("admin-in-settings")
        own = await self._above(by, max(role, had or role))
        before = await self._store.put(user_id, role, by=by, below=own)
        self._looked = None
        if before is not None and before >= own:
            raise UserError("admins-owner-only")
        return before

    async def _above(self, user_id: int, role: Role) -> Role:
        """Make sure that somebody stands above a role; give theirs."""
        own = await self.role(user_id)
        if own is None or own <= role:
            raise UserError("admins-owner-only")
        return own


def is_invitation(parameter: str, /) -> bool:
    """Tell whether a `start` parameter is that of an owner's or admin's link."""
    return parameter.startswith((OWNER_LINK, ADMIN_LINK))


def _read(parameter: str) -> tuple[bool, str]:
    """Tell whether a link is an owner's, and its code."""
    owner = parameter.startswith(OWNER_LINK)
    return owner, parameter.removeprefix(OWNER_LINK if owner else ADMIN_LINK)


def is_person(user_id: int, /) -> bool:
    """Tell whether an id is a person's own, not that of a chat or of one of Telegram's stand-ins."""
    return user_id > 0 and user_id not in _NOBODY


def _hash(code: str) -> str:
    """Hash a code: whoever reads the database can't open the link. 128 random bits need no salt."""
    return hashlib.sha256(code.encode()).hexdigest()
