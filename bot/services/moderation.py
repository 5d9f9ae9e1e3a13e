"""Who is kept out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.errors import UserError
from bot.ports import Clock
from bot.services.admins import Admins, is_person
from bot.services.chats import Chats
from bot.storage.bans import Ban, BanStore, hash_of

_FRESH = 2.0  # seconds for which the list is believed: another process may change it
_SPAN: Final = re.compile(r"(\d{1,4})\s?([hdwчднj])")
_HOURS: Final[Mapping[str, int]] = {"h": 1, "ч": 1, "d": 24, "j": 24, "д": 24, "w": 168, "н": 168}
LONGEST: Final = 24 * 366
"""Hours; what shall last longer is for good."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody whom a ban is about, or a group."""

    chat_id: int
    name: str
    """None known is ""."""
    banned: bool
    until: datetime | None


class Moderation:
    """Bans people and groups, and knows who is; whether one may ban is the caller's to know."""

    def __init__(self, store: BanStore, *, admins: Admins, chats: Chats, clock: Clock) -> None:
        self._store = store
        self._admins = admins
        self._chats = chats
        self._clock = clock
        self._bans: dict[str, Ban] = {}
        self._secret = b""
        self._looked: float | None = None

    async def is_banned(self, *chat_ids: int) -> bool:
        """Tell whether any of them is kept out."""
        await self._look()
        return any(self._of(chat_id) is not None for chat_id in chat_ids)

    async def may_be_banned(self, chat_id: int) -> None:
        """Make sure that somebody may be kept out.

        Raises:
            UserError: ban-no-person: nobody knows who that is; ban-has-role.
        """
        if chat_id > 0 and not is_person(chat_id):
            raise UserError("ban-no-person")
        if await self._admins.role(chat_id) is not None:
            raise UserError("ban-has-role")

    async def about(self, chat_id: int) -> Person:
        """Tell how somebody stands."""
        await self._look()
        ban = self._of(chat_id)
        name = await self._chats.title(chat_id)
        until = ban.until if ban else None
        return Person(chat_id=chat_id, name=name, banned=ban is not None, until=until)

    async def count(self) -> int:
        """Count the bans that hold."""
        await self._look()
        return len(self._bans)

    async def ban(self, chat_id: int, *, hours: int | None, by: int) -> Person:
        """Keep somebody out for so long, or for good.

        Raises:
            UserError: As `may_be_banned`.
        """
        await self.may_be_banned(chat_id)
        before = await self.about(chat_id)
        until = None if hours is None else self._clock.now() + timedelta(hours=min(hours, LONGEST))
        if before.banned and hours is None and before.until is None:
            return before
        await self._store.add(chat_id, until=until, by=by, before=_span(before), after=_span_of(until))
        self._looked = None
        return await self.about(chat_id)

    async def lift(self, chat_id: int, *, by: int) -> Person:
        """Let somebody in again.

        Raises:
            UserError: They are not kept out.
        """
        before = await self.about(chat_id)
        if not await self._store.lift(chat_id, by=by, before=_span(before)):
            raise UserError("ban-none")
        self._looked = None
        return await self.about(chat_id)

    def _of(self, chat_id: int) -> Ban | None:
        if not self._bans:
            return None
        ban = self._bans.get(hash_of(chat_id, self._secret))
        over = ban is not None and ban.until is not None and ban.until <= self._clock.now()
        return None if over else ban

    async def _look(self) -> None:
        now = self._clock.monotonic()
        if self._looked is None or now - self._looked > _FRESH:
            bans = await self._store.all()
            if bans and not self._secret:
                self._secret = await self._store.secret()
            self._bans = {ban.hash: ban for ban in bans}
            self._looked = now


def hours_of(words: str, /) -> int | None:
    """Read how long something shall last, like `12h`, `7d` or `2w`; None is no such thing."""
    found = _SPAN.fullmatch(words.strip().lower())
    hours = int(found[1]) * _HOURS[found[2]] if found else 0
    return hours if 0 < hours <= LONGEST else None


def _span(person: Person) -> str:
    return _span_of(person.until) if person.banned else ""


def _span_of(until: datetime | None) -> str:
    return "for-good" if until is None else until.isoformat(timespec="minutes")
