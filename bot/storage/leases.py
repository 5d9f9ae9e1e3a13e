"""What only one process at a time may do, and which one that is."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, delete, select, tuple_, update
from sqlalchemy.engine import CursorResult

from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.lifelines import Lifelines
from bot.storage.shared_clock import moment
from bot.storage.tables import lease
from bot.storage.upsert import insert_into

_LONG_OVER = timedelta(days=1)
_LONG: Final = 10.0
"""Leases for so many seconds are renewed along with others: who has a short one counts on the moment."""
_ALONG: Final = 1 / 12
_ENOUGH: Final = 1 / 6
"""Shares of its length: how old a renewal is that is made anew along with another, or that needs no other."""
_PATIENCE: Final = 1.0
"""Seconds to wait for another renewal: one that gets no answer must not cost all leases."""


@dataclass(frozen=True, slots=True)
class _Sight:
    """A lease as it stood, and since when this process has seen it so."""

    holder: str
    until: datetime
    since: float
    wait: float
    """Seconds after which it is over if it still stands so."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A long lease of this process."""

    seconds: float
    at: float
    """When it was renewed last."""
    asked: float
    """When its holder wanted that last."""


class LeaseStore:
    """Leases by name, each one's for some seconds and given back by a crash; implements `bot.ports.Leases`.

    All who ask are measured by one clock: on PostgreSQL the server's, on SQLite the machine's seconds since
    it started, which nobody can set. Where a clock jumped all the same, or the machine was started anew,
    what counts is how long this process itself has seen the lease stand still.

    A renewal takes along the long leases that this process keeps: each transaction is a wait for the disk,
    and several chores have one. Whose holder has not asked for the length of a lease is left to run out.

    With `lifelines`, a holder of the same data folder that is surely dead is not waited for.
    """

    def __init__(self, database: Database, clock: Clock, lifelines: Lifelines | None = None) -> None:
        self._database = database
        self._clock = clock
        self._lifelines = lifelines
        self._seen: dict[str, _Sight] = {}
        self._kept: dict[tuple[str, str], _Kept] = {}
        """By name and holder."""
        self._renewing = asyncio.Lock()

    async def take(self, name: str, *, holder: str, seconds: float) -> bool:
        """Take a lease that is free, over, or one's own already; False when another process has it."""
        if self._lifelines is not None:
            self._lifelines.begin(holder)
        async with self._database.read() as connection:
            found = (
                await connection.execute(
                    select(lease.c.holder, lease.c.until, self._now().label("now")).where(
                        lease.c.name == name
                    )
                )
            ).one_or_none()
        if found is None:
            return await self._insert(name, holder, seconds)
        others = found.holder != holder and not self._is_over(name, found, seconds)
        if others and not (self._lifelines and self._lifelines.is_dead(found.holder)):
            return False
        as_seen = (lease.c.name == name, lease.c.holder == found.holder, lease.c.until == found.until)
        async with self._database.write(of_note=False) as connection:
            taken = await connection.execute(
                update(lease).where(*as_seen).values(holder=holder, until=self._now(seconds))
            )
        return self._got(name, taken)

    async def renew(self, name: str, *, holder: str, seconds: float) -> bool:
        """Have a lease for longer; False when it is no longer this holder's.

        A long one that has just been renewed is taken for sure: it may end a sixth of its length earlier.
        """
        own = (name, holder)
        async with self._in_turn() as others_too:
            now = self._clock.monotonic()
            known = self._kept.get(own)
            if known is not None and seconds >= _LONG and now - known.at < seconds * _ENOUGH:
                self._kept[own] = replace(known, asked=now)
                return True
            self._kept = {one: kept for one, kept in self._kept.items() if now - kept.asked < kept.seconds}
            along = {
                other: kept
                for other, kept in self._kept.items()
                if others_too and other != own and now - kept.at >= kept.seconds * _ALONG
            }
            renewed = await self._renew({own: seconds} | {one: kept.seconds for one, kept in along.items()})
            self._kept[own] = _Kept(seconds, now, now)
            for one in [own, *along]:
                kept = self._kept.pop(one, None)  # what was given back meanwhile is gone
                if kept is not None and one in renewed and kept.seconds >= _LONG:
                    self._kept[one] = replace(kept, at=now)
        return own in renewed

    async def release(self, name: str, *, holder: str) -> None:
        """Give a lease back, if it is still this holder's: the next one need not wait."""
        self._kept.pop((name, holder), None)
        async with self._database.write(of_note=False) as connection:
            await connection.execute(delete(lease).where(lease.c.name == name, lease.c.holder == holder))
        if self._lifelines is not None:
            self._lifelines.end(holder)

    @asynccontextmanager
    async def _in_turn(self) -> AsyncIterator[bool]:
        """Wait for other renewals, since two that take along the same might wait for each other.

        False when one takes too long, so that no other is to come along with this one.
        """
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._renewing.acquire()
        except TimeoutError:
            yield False
            return
        try:
            yield True
        finally:
            self._renewing.release()

    async def _renew(self, wanted: Mapping[tuple[str, str], float]) -> set[tuple[str, str]]:
        renewed: set[tuple[str, str]] = set()
        async with self._database.write(of_note=False) as connection:
            for seconds in sorted(set(wanted.values())):
                alike = [one for one, length in wanted.items() if length == seconds]
                them = update(lease).where(tuple_(lease.c.name, lease.c.holder).in_(alike))
                mine = them.values(until=self._now(seconds)).returning(lease.c.name, lease.c.holder)
                renewed |= {(row.name, row.holder) for row in await connection.execute(mine)}
        return renewed

    async def _insert(self, name: str, holder: str, seconds: float) -> bool:
        row = {"name": name, "holder": holder, "until": self._now(seconds)}
        async with self._database.write(of_note=False) as connection:
            # Names that nobody asks for any more would stay for ever.
            await connection.execute(
                delete(lease).where(lease.c.until < self._now(-_LONG_OVER.total_seconds()))
            )
            taken = await connection.execute(
                insert_into(lease, self._database).values(row).on_conflict_do_nothing()
            )
        return self._got(name, taken)

    def _is_over(self, name: str, found: Any, seconds: float) -> bool:
        """Judge another's lease: at first sight by the common clock, once it was seen renewed by watching."""
        now, watched = self._clock.monotonic(), self._seen.get(name)
        if watched is None or (watched.holder, watched.until) != (found.holder, found.until):
            rest = (found.until - found.now).total_seconds()
            wait = seconds if watched else min(max(rest, 0.0), seconds)
            watched = self._seen[name] = _Sight(found.holder, found.until, now, wait)
        return now - watched.since >= watched.wait

    def _got(self, name: str, changed: CursorResult[Any]) -> bool:
        self._seen.pop(name, None)
        return changed.rowcount == 1

    def _now(self, ahead: float = 0.0) -> ColumnElement[datetime]:
        """Give the moment so many seconds ahead, by the clock that all processes share."""
        return moment(self._database, self._clock, ahead)
