"""The rates that all processes of one token share: one row each, changed by one process at a time."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.lane import Lane
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.tables import send_rate
from bot.storage.upsert import insert_into

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredRate:
    """A rate's state: moments and spans in microseconds of the clock that all processes share."""

    paid_off: int
    halted_until: int
    permille: int
    ceiling: int
    patience: int
    since: int


class SendRates:
    """Keeps the rates. On PostgreSQL the server's clock counts, on SQLite the machine's."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def change(
        self,
        lane: Lane,
        decide: Callable[[StoredRate, int], tuple[_Answer, StoredRate]],
        /,
        *,
        first: StoredRate,
    ) -> _Answer:
        """Let `decide` see a lane's rate and the moment, and change it, while nobody else does.

        `first` is what a rate is before its first change.
        """
        async with self._database.write() as connection:
            of_lane = send_rate.c.lane == lane.value
            locked = select(send_rate).where(of_lane).with_for_update()
            row = (await connection.execute(locked)).mappings().one_or_none()
            if row is None:
                made = {"lane": lane.value, "at": 0} | asdict(first)
                await connection.execute(
                    insert_into(send_rate, self._database).values(made).on_conflict_do_nothing()
                )
                row = (await connection.execute(locked)).mappings().one()
            now = await self._now(connection)
            stored = StoredRate(**{name: row[name] for name in StoredRate.__slots__})
            if row["at"] > now:
                # The clock went back: what was to take a second must not take a day now.
                gone = row["at"] - now
                stored = replace(
                    stored,
                    paid_off=stored.paid_off - gone,
                    halted_until=stored.halted_until - gone,
                    since=stored.since - gone,
                )
            answer, changed = decide(stored, now)
            await connection.execute(update(send_rate).where(of_lane).values(at=now, **asdict(changed)))
        return answer

    async def _now(self, connection: AsyncConnection) -> int:
        if self._database.dialect == "postgresql":
            # Asked for after the lock was got, which may have taken a while.
            seconds = func.extract("epoch", func.clock_timestamp())
            return int(await connection.scalar(select(func.floor(seconds * 1_000_000))) or 0)
        return (self._clock.now() - _EPOCH) // _MICROSECOND
