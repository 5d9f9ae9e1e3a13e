"""Polling: who asks which source, and what came of it."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    and_,
    bindparam,
    delete,
    insert,
    literal,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.source import Settlement, Source
from bot.ports import Clock
from bot.storage.columns import Instant
from bot.storage.database import Database
from bot.storage.notices import make_notices
from bot.storage.portions import portions
from bot.storage.remembered import Remembered
from bot.storage.source_rows import POLLED, polled_row, source_of
from bot.storage.tables import source, source_memory

_CLOCK_SLACK = timedelta(minutes=10)
_HOST_PAUSE = timedelta(days=1)
"""For so long a host may have asked to be left alone, with all of its sources."""
_MOST_OF_A_PAUSE = 1.1 * 1_000_000
"""Microseconds by which a second of a source's pause may put it off: pauses are spread by a tenth."""
_POLLED = (~source.c.paused, source.c.retired.is_(None))


class PollStore:
    """Hands out the sources that are due; several processes may poll from one store."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._first = Remembered(database, _first_due)

    async def claim(
        self, holder: str, /, *, limit: int, seconds: float, failing: int | None = None
    ) -> list[Source]:
        """Take the sources that have been due for longest, so that nobody else polls them for so long.

        With `failing`, at most `limit` that are in order and so many that failed the last time.
        """
        first, now = await self._first.get(), self._clock.now()
        if first is None or first > now:
            return []
        due = (
            select(source.c.id)
            .where(*_POLLED, source.c.due <= now, or_(source.c.lease.is_(None), source.c.lease <= now))
            .order_by(source.c.due)
            .with_for_update(skip_locked=True)
        )
        parts = [due.limit(limit)]
        if failing is not None:
            parts = [
                due.where(source.c.failures == 0).limit(limit),
                due.where(source.c.failures > 0).limit(failing),
            ]
        async with self._database.write() as connection:
            ids = [name for part in parts for name in await connection.scalars(part)]
            if not ids:
                return []
            claimed: list[Source] = []
            for part in portions(ids):
                mine = (
                    update(source)
                    .where(source.c.id.in_(part))
                    .values(holder=holder, lease=now + timedelta(seconds=seconds))
                    .returning(source)
                )
                claimed += [source_of(row) for row in (await connection.execute(mine)).mappings()]
        return sorted(claimed, key=lambda item: item.due)

    async def renew(self, holder: str, ids: Collection[str], /, *, seconds: float) -> None:
        """Keep what is still being polled."""
        until = self._clock.now() + timedelta(seconds=seconds)
        async with self._database.write() as connection:
            for part in portions(list(ids)):
                kept = update(source).where(source.c.id.in_(part), source.c.holder == holder)
                await connection.execute(kept.values(lease=until))

    async def release(self, holder: str, /) -> None:
        """Let go of everything at once, for others to poll."""
        async with self._database.write() as connection:
            await connection.execute(
                update(source).where(source.c.holder == holder).values(holder=None, lease=None)
            )

    async def settle(self, holder: str, settlements: Sequence[Settlement], /) -> None:
        """Write down polls with their notices, and let go; what was taken from this holder is left alone."""
        if not settlements:
            return
        async with self._database.write() as connection:
            ids = [settlement.source.id for settlement in settlements]
            held: set[str] = set()
            for part in portions(ids):
                mine = select(source.c.id).where(source.c.id.in_(part), source.c.holder == holder)
                held |= set(await connection.scalars(mine.with_for_update()))
            kept = [settlement for settlement in settlements if settlement.source.id in held]
            if not kept:
                return
            await connection.execute(
                _SETTLE,
                [{"b_id": item.source.id} | _bound(polled_row(item.source)) for item in kept],
            )
            memories = {item.source.id: item.memory for item in kept if item.memory is not None}
            await forget_memories(connection, list(memories))
            if memories:
                rows = [{"source_id": name, "entries": entries} for name, entries in memories.items()]
                await connection.execute(insert(source_memory), rows)
            await make_notices(
                connection, [notice for item in kept for notice in item.notices], self._clock.now()
            )

    async def memory(self, source_id: str, /) -> bytes:
        """Fetch what is remembered of a source's entries; empty when nothing is."""
        statement = select(source_memory.c.entries).where(source_memory.c.source_id == source_id)
        async with self._database.read() as connection:
            return await connection.scalar(statement) or b""

    async def mend_times(self, longest: timedelta) -> int:
        """Make due what a clock that was wrong has put off beyond reason; tell how many that were."""
        now = self._clock.now()
        # A failing source's pause, a server's wish or a fixed interval may well be longer.
        own = type_coerce(source.c.due, BigInteger) - source.c.pause * _MOST_OF_A_PAUSE
        put_off = and_(
            source.c.due > now + max(longest, _HOST_PAUSE) + _CLOCK_SLACK,
            own > literal(now + _CLOCK_SLACK, Instant),
        )
        wrong = or_(source.c.polled > now + _CLOCK_SLACK, put_off)
        leased = source.c.lease > now + longest + _CLOCK_SLACK
        async with self._database.write() as connection:
            done = await connection.execute(
                update(source).where(wrong, source.c.retired.is_(None)).values(due=now, polled=None)
            )
            await connection.execute(update(source).where(leased).values(lease=None, holder=None))
            return done.rowcount


_SETTLE = (
    update(source)
    .where(source.c.id == bindparam("b_id"))
    .values({name: bindparam(f"b_{name}") for name in POLLED} | {"holder": None, "lease": None})
)


async def _first_due(connection: AsyncConnection) -> datetime | None:
    first = select(source.c.due).where(*_POLLED).order_by(source.c.due).limit(1)
    return await connection.scalar(first)


def _bound(row: dict[str, Any]) -> dict[str, Any]:
    return {f"b_{name}": value for name, value in row.items()}


async def forget_memories(connection: AsyncConnection, ids: Sequence[str]) -> None:
    """Remember no entries of some sources any more."""
    for part in portions(ids):
        await connection.execute(delete(source_memory).where(source_memory.c.source_id.in_(part)))
