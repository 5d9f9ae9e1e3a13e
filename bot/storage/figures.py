"""Counts of chats and of what is done each day."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, case, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.chat import ChatKind
from bot.model.rehearsal import RESERVED
from bot.model.stats import Crowd
from bot.storage.database import Database
from bot.storage.day_figures import JOINED
from bot.storage.tables import chat, daily_count, digest, follow
from bot.storage.upsert import insert_into

_WEEKS: Final = 4
_WEEK: Final = timedelta(days=7)
_AT_ONCE: Final = 500
_REAL: Final = and_(chat.c.id < RESERVED.start, chat.c.id > -RESERVED.start)
_PERSON: Final = chat.c.kind == ChatKind.PRIVATE.value
_AWAKE: Final = and_(~chat.c.asleep, ~chat.c.stopped)


class Figures:
    """Adds to the counts of days, and reads them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, day: date, counts: Mapping[str, int]) -> None:
        """Add to a day's counts, all or none."""
        rows = [{"day": day.isoformat(), "name": name, "value": value} for name, value in counts.items()]
        insert = insert_into(daily_count, self._database)
        more = insert.on_conflict_do_update(
            index_elements=[daily_count.c.day, daily_count.c.name],
            set_={"value": daily_count.c.value + insert.excluded.value},
        )
        async with self._database.write() as connection:
            for start in range(0, len(rows), _AT_ONCE):
                await connection.execute(more.values(rows[start : start + _AT_ONCE]))

    async def totals(self, kind: str, since: date, *, most: int) -> list[tuple[str, int]]:
        """Add up what was counted of a kind from a day on: what it is of and how often, most first."""
        total = func.sum(daily_count.c.value).label("total")
        of_it = daily_count.c.name.startswith(f"{kind}:", autoescape=True)
        counts = (
            select(daily_count.c.name, total)
            .where(daily_count.c.day >= since.isoformat(), of_it)
            .group_by(daily_count.c.name)
            .order_by(total.desc(), daily_count.c.name)
            .limit(most)
        )
        async with self._database.read() as connection:
            rows = await connection.execute(counts)
            return [(name.removeprefix(f"{kind}:"), int(value)) for name, value in rows]

    async def total(self, name: str, since: date) -> int:
        """Add up one count from a day on."""
        counted = select(func.sum(daily_count.c.value)).where(
            daily_count.c.day >= since.isoformat(), daily_count.c.name == name
        )
        async with self._database.read() as connection:
            return int(await connection.scalar(counted) or 0)

    async def prune(self, before: date) -> None:
        """Forget the counts of days before one."""
        async with self._database.write() as connection:
            await connection.execute(delete(daily_count).where(daily_count.c.day < before.isoformat()))

    async def crowd(self, now: datetime) -> Crowd:
        """Count the chats."""
        counts = select(
            _count(_PERSON),
            _count(_PERSON, _AWAKE),
            _count(_PERSON, chat.c.asleep),
            _count(_PERSON, chat.c.last_seen > now - timedelta(days=1)),
            _count(_PERSON, chat.c.last_seen > now - _WEEK),
            _count(chat.c.kind.in_((ChatKind.GROUP.value, ChatKind.SUPERGROUP.value)), ~chat.c.asleep),
            _count(chat.c.kind == ChatKind.CHANNEL.value, ~chat.c.asleep),
        ).where(_REAL)
        number = func.count().label("number")
        languages = (
            select(chat.c.language, number)
            .where(_REAL, _PERSON)
            .group_by(chat.c.language)
            .order_by(number.desc(), chat.c.language)
        )
        async with self._database.read() as connection:
            people, awake, unreachable, today, week, groups, channels = (
                await connection.execute(counts)
            ).one()
            return Crowd(
                people=people,
                awake=awake,
                unreachable=unreachable,
                today=today,
                week=week,
                groups=groups,
                channels=channels,
                joined=await _joined(connection, now.date()),
                languages={row.language: row.number for row in await connection.execute(languages)},
                follows=await _size(connection, follow),
                digests=await _size(connection, digest),
            )


async def _joined(connection: AsyncConnection, today: date) -> tuple[int, ...]:
    """Count who came in each of the last weeks, those too who were erased since."""
    first = today - _WEEKS * _WEEK + timedelta(days=1)
    came = select(daily_count.c.day, daily_count.c.value).where(
        daily_count.c.day >= first.isoformat(), daily_count.c.name == JOINED
    )
    weeks = [0] * _WEEKS
    for row in await connection.execute(came):
        # A day that lies ahead was counted by a clock that was put right since.
        weeks[max(0, (today - date.fromisoformat(row.day)) // _WEEK)] += row.value
    return tuple(weeks)


def _count(*conditions: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((and_(*conditions), 1)))


async def _size(connection: AsyncConnection, table: Any) -> int:
    return await connection.scalar(select(func.count()).select_from(table)) or 0
