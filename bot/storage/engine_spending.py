"""What engines may spend and have spent by day and month, in UTC; never more than allowed."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.engine import Allowance, Spending
from bot.model.notice import Notice, NoticeKind
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.notices import make_notices
from bot.storage.tables import engine_spending as spending
from bot.storage.upsert import insert_on

_NOTHING = asdict(Spending()) | {"told": False}


@dataclass(frozen=True, slots=True)
class Size:
    """What a sentence is thought to cost."""

    characters: int
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """How many of some sentences may be paid for; if not all, when there will be more."""

    sentences: int
    until: datetime | None = None
    at: datetime | None = field(default=None, compare=False)
    """When it was: what is given back belongs to that day and month."""


class SpendingStore:
    """Keeps what engines spend."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def hold(self, engine: str, sizes: Sequence[Size], allowance: Allowance) -> Held:
        """Count the first sentences that may still be paid for as spent, before they are.

        Admins are told once of each day and month that there is nothing left of.
        """
        now = self._clock.now()
        day, month = _spans(now)
        async with self._database.write() as connection:
            await _begin(connection, engine, (day, month))
            # In the same order everywhere, so that nobody waits for somebody who waits for them.
            rows = await connection.execute(
                select(spending)
                .where(spending.c.engine == engine, spending.c.span.in_((day, month)))
                .order_by(spending.c.span)
                .with_for_update()
            )
            spent = {row["span"]: row for row in rows.mappings()}
            limits = {
                month: (allowance.characters_per_month, allowance.tokens_per_month),
                day: (allowance.characters_per_day, allowance.tokens_per_day),
            }
            fitting = {span: _fitting(spent[span], sizes, limits[span]) for span in limits}
            count = min(fitting.values())
            await _add(connection, engine, (month, day), asdict(_sum(sizes[:count])))
            if count == len(sizes):
                return Held(count, at=now)
            full = month if fitting[month] == count else day
            kind = NoticeKind.ENGINE_MONTH_SPENT if full == month else NoticeKind.ENGINE_DAY_SPENT
            await _tell(connection, engine, full, kind, now)
            return Held(count, _end(now, month=full == month), now)

    async def tell_spent(self, engine: str) -> None:
        """Tell admins, once a month, that an engine itself says that nothing is left."""
        now = self._clock.now()
        day, month = _spans(now)
        async with self._database.write() as connection:
            await _begin(connection, engine, (day, month))
            await _tell(connection, engine, month, NoticeKind.ENGINE_SPENT, now)

    async def add(self, engine: str, spent: Spending, at: datetime | None = None) -> None:
        """Count what was spent, or (below zero) was held and not spent, at the moment when it was held."""
        async with self._database.write() as connection:
            await spend(connection, engine, spent, at or self._clock.now())

    async def of(self, engine: str) -> tuple[Spending, Spending]:
        """Tell what an engine spent today and this month."""
        day, month = _spans(self._clock.now())
        names = [spending.c[name] for name in Spending.__slots__]
        async with self._database.read() as connection:
            rows = await connection.execute(
                select(spending.c.span, *names).where(
                    spending.c.engine == engine, spending.c.span.in_((day, month))
                )
            )
            found = {row["span"]: row for row in rows.mappings()}
        today, this_month = (
            Spending(**{name: found[span][name] for name in Spending.__slots__})
            if span in found
            else Spending()
            for span in (day, month)
        )
        return today, this_month

    async def prune(self, before: datetime) -> None:
        """Forget days and months before that of a moment."""
        async with self._database.write() as connection:
            await connection.execute(delete(spending).where(spending.c.span < f"{before:%Y-%m}"))


async def spend(connection: AsyncConnection, engine: str, spent: Spending, at: datetime) -> None:
    """Count what was spent in the transaction that stores what it was spent on."""
    day, month = _spans(at)
    await _begin(connection, engine, (day, month))
    await _add(
        connection, engine, (month, day), {name: value for name, value in asdict(spent).items() if value}
    )


async def _tell(connection: AsyncConnection, engine: str, span: str, kind: NoticeKind, now: datetime) -> None:
    of_span = (spending.c.engine == engine) & (spending.c.span == span) & ~spending.c.told
    told = await connection.execute(update(spending).where(of_span).values(told=True))
    if told.rowcount:
        await make_notices(connection, [Notice(kind=kind, args={"engine": engine})], now)


async def _begin(connection: AsyncConnection, engine: str, spans: Sequence[str]) -> None:
    for span in sorted(spans):
        row = insert_on(connection, spending).values({"engine": engine, "span": span} | _NOTHING)
        await connection.execute(row.on_conflict_do_nothing())


async def _add(
    connection: AsyncConnection, engine: str, spans: Sequence[str], more: Mapping[str, int]
) -> None:
    if not more:
        return
    for span in spans:
        of_span = (spending.c.engine == engine) & (spending.c.span == span)
        added = {name: spending.c[name] + value for name, value in more.items()}
        await connection.execute(update(spending).where(of_span).values(added))


def _fitting(spent: Mapping[Any, Any], sizes: Sequence[Size], limits: tuple[int | None, int | None]) -> int:
    characters, tokens = spent["characters"], spent["tokens"]
    for count, size in enumerate(sizes):
        characters += size.characters
        tokens += size.tokens
        if (limits[0] is not None and characters > limits[0]) or (
            limits[1] is not None and tokens > limits[1]
        ):
            return count
    return len(sizes)


def _sum(sizes: Sequence[Size]) -> Size:
    return Size(sum(size.characters for size in sizes), sum(size.tokens for size in sizes))


def _spans(now: datetime) -> tuple[str, str]:
    return f"{now.astimezone(UTC):%Y-%m-%d}", f"{now.astimezone(UTC):%Y-%m}"


def _end(now: datetime, *, month: bool) -> datetime:
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if month:
        return (midnight.replace(day=1) + timedelta(days=32)).replace(day=1)
    return midnight + timedelta(days=1)
