"""Who may change the bot's sources and settings, and how one becomes that."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from bot.errors import UserError
from bot.model.notice import Admin
from bot.ports import Clock
from bot.storage.admins import AdminStore

_FRESH = 2.0  # seconds for which the list is believed: another process may change it
_OPEN_FOR = timedelta(hours=24)
_CODE_BYTES = 16
# Telegram's own accounts for whoever writes anonymously: nobody knows who that is.
_NOBODY: Final = frozenset({777000, 136817688, 1087968824})
OWNER_LINK: Final = "owner-"
ADMIN_LINK: Final = "admin-"


class Admins:
    """The owner, the admins that the settings name, and those who were invited.

    A group's anonymous admins and channels write under ids that are no person's: they are never admins.
    """

    def __init__(self, store: AdminStore, *, named: Sequence[int], clock: Clock) -> None:
        self._store = store
        self._named = tuple(dict.fromkeys(user_id for user_id in named if is_person(user_id)))
        self._clock = clock
        self._known: list[Admin] = []
        self._looked: float | None = None

    async def is_admin(self, user_id: int, /) -> bool:
        """Tell whether somebody may change sources and settings."""
        return is_person(user_id) and any(one.user_id == user_id for one in await self.all())

    async def is_owner(self, user_id: int, /) -> bool:
        """Tell whether somebody may also name and remove admins."""
        return any(one.owner and one.user_id == user_id for one in await self.all())

    async def all_ids(self) -> tuple[int, ...]:
        """List the user ids of all who are told what admins are told."""
        return tuple(one.user_id for one in await self.all())

    async def all(self) -> list[Admin]:
        """List the owner, then those who were invited, then those whom only the settings name."""
        now = self._clock.monotonic()
        if self._looked is None or now - self._looked > _FRESH:
            invited = await self._store.all()
            ids = {one.user_id for one in invited}
            self._known = invited + [Admin(user_id=name) for name in self._named if name not in ids]
            self._looked = now
        return list(self._known)

    async def invite(self, *, owner: bool = False) -> str:
        """Make a code that works once, for a day; give the `start` parameter of the link that carries it.

        https://core.telegram.org/bots/features#deep-linking
        """
        code = secrets.token_urlsafe(_CODE_BYTES)
        expires = self._clock.now() + _OPEN_FOR
        await self._store.invite(owner=owner, code_hash=_hash(code), expires=expires)
        return f"{OWNER_LINK if owner else ADMIN_LINK}{code}"

    async def accept(self, parameter: str, user_id: int) -> bool:
        """Use a link up for a person; tell whether that makes them the owner.

        Raises:
            UserError: There is no such link, or not any more; which of the two is not told.
        """
        owner = parameter.startswith(OWNER_LINK)
        code = parameter.removeprefix(OWNER_LINK if owner else ADMIN_LINK)
        if not is_person(user_id):
            raise UserError("admin-link-used")
        if not await self._store.claim(owner=owner, code_hash=_hash(code), user_id=user_id):
            # Also when the answer to the first time was lost in a crash.
            self._looked = None
            if await (self.is_owner(user_id) if owner else self.is_admin(user_id)):
                return owner
            raise UserError("admin-link-used")
        self._looked = None
        return owner

    async def remove(self, user_id: int, /) -> None:
        """Take an invited admin's rights back.

        Raises:
            UserError: It is the owner, one whom the settings name, or nobody.
        """
        gone = await self._store.remove(user_id)
        self._looked = None
        if await self.is_owner(user_id):
            raise UserError("admin-owner-stays")
        if user_id in self._named:
            raise UserError("admin-in-settings")
        if not gone:
            raise UserError("admin-unknown")


def is_invitation(parameter: str, /) -> bool:
    """Tell whether a `start` parameter is that of an owner's or admin's link."""
    return parameter.startswith((OWNER_LINK, ADMIN_LINK))


def is_person(user_id: int, /) -> bool:
    """Tell whether an id is a person's own, not that of a chat or of one of Telegram's stand-ins."""
    return user_id > 0 and user_id not in _NOBODY


def _hash(code: str) -> str:
    """Hash a code: whoever reads the database can't open the link. 128 random bits need no salt."""
    return hashlib.sha256(code.encode()).hexdigest()
