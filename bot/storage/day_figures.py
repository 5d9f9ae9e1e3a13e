"""What each day brought, by UTC: also of days whose deliveries and people are forgotten."""

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sqlalchemy import BigInteger, ColumnElement, delete, func, select, type_coerce
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.delivery import DeliveryState
from bot.model.stats import DayFigures
from bot.storage.database import Database
from bot.storage.tables import daily_count, delivery
from bot.storage.upsert import insert_into, insert_on

ACTIVE: Final = "active"
"""People who wrote that day."""
JOINED: Final = "joined"
"""People who wrote for the first time."""
LEFT: Final = "left"
"""People who had everything of theirs erased."""
_ENDED: Final = "ended:"
_FAILED: Final = (DeliveryState.REFUSED, DeliveryState.ASLEEP, DeliveryState.UNCERTAIN)
_FIRST_DAY: Final = date(1970, 1, 1)
_DAY: Final = timedelta(days=1)
_DAY_LONG: Final = _DAY // timedelta(microseconds=1)
_KNOWN: Final = timedelta(days=29)
"""For so long deliveries are surely not forgotten."""


async def count_one(connection: AsyncConnection, day: date, name: str) -> None:
    """Count one person more of a day: `ACTIVE`, `JOINED` or `LEFT`."""
    row = insert_on(connection, daily_count).values(day=day.isoformat(), name=name, value=1)
    await connection.execute(
        row.on_conflict_do_update(
            index_elements=[daily_count.c.day, daily_count.c.name], set_={"value": daily_count.c.value + 1}
        )
    )


class DayCounts:
    """Keeps and reads the counts of days."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, now: datetime) -> None:
        """Write down what became of deliveries, from the last day that was written down on."""
        last = select(func.max(daily_count.c.day)).where(
            daily_count.c.name.startswith(_ENDED), daily_count.c.day <= now.date().isoformat()
        )
        async with self._database.read() as connection:
            known = await connection.scalar(last)
            since = now.date() - _KNOWN
            since = max(since, date.fromisoformat(known)) if known else since
            day = _day_of(delivery.c.settled)
            counts = (
                select(day, delivery.c.state, func.count())
                .where(
                    delivery.c.settled >= _midnight(since),
                    delivery.c.settled.is_not(None),
                    delivery.c.state != DeliveryState.PAUSED.value,
                )
                .group_by(day, delivery.c.state)
            )
            rows = [
                {"day": _date(number).isoformat(), "name": f"{_ENDED}{state}", "value": count}
                for number, state, count in await connection.execute(counts)
            ]
        if not rows:
            return
        added = insert_into(daily_count, self._database)
        kept = added.on_conflict_do_update(
            index_elements=[daily_count.c.day, daily_count.c.name], set_={"value": added.excluded.value}
        )
        # What was in doubt and sent once more is no doubt of that day any more.
        counted = (
            daily_count.c.day.in_({row["day"] for row in rows}),
            daily_count.c.name.startswith(_ENDED),
        )
        async with self._database.write() as connection:
            await connection.execute(delete(daily_count).where(*counted))
            await connection.execute(kept, sorted(rows, key=lambda row: (row["day"], row["name"])))

    async def ended(self, since: date) -> dict[DeliveryState, int]:
        """Count what ended from a day on, by how, as far as it is written down."""
        total = (
            select(daily_count.c.name, func.sum(daily_count.c.value))
            .where(daily_count.c.day >= since.isoformat(), daily_count.c.name.startswith(_ENDED))
            .group_by(daily_count.c.name)
        )
        async with self._database.read() as connection:
            rows = await connection.execute(total)
            return {DeliveryState(name.removeprefix(_ENDED)): int(count) for name, count in rows}

    async def days(self, last: date, count: int) -> list[DayFigures]:
        """Read some days up to one, the oldest first."""
        first = last - (count - 1) * _DAY
        counted = select(daily_count).where(
            daily_count.c.day >= first.isoformat(),
            daily_count.c.name.in_((ACTIVE, JOINED, LEFT)) | daily_count.c.name.startswith(_ENDED),
        )
        found: dict[date, dict[str, int]] = defaultdict(dict)
        async with self._database.read() as connection:
            for row in (await connection.execute(counted)).mappings():
                found[date.fromisoformat(row["day"])][row["name"]] = row["value"]
        return [
            DayFigures(
                day=day,
                active=found[day].get(ACTIVE, 0),
                joined=found[day].get(JOINED, 0),
                left=found[day].get(LEFT, 0),
                sent=found[day].get(f"{_ENDED}{DeliveryState.SENT}", 0),
                failed=sum(found[day].get(f"{_ENDED}{state}", 0) for state in _FAILED),
            )
            for day in (first + number * _DAY for number in range(count))
        ]


def _day_of(moment: ColumnElement[datetime]) -> ColumnElement[int]:
    """Give the number of a moment's day."""
    return type_coerce(moment, BigInteger) // _DAY_LONG


def _date(number: int) -> date:
    return _FIRST_DAY + number * _DAY


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
