"""Which outlets' articles of the last days use which terms."""

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import and_, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.term import Term
from bot.storage.article_rows import terms_of
from bot.storage.database import Database
from bot.storage.findings import DAY_ZERO
from bot.storage.tables import article, article_term

DAYS: Final = 8
"""Days that a term is looked at: the last 24 hours, and the week before them."""
_DAY: Final = timedelta(days=1)
_LEAST_OUTLETS: Final = 2
_CANDIDATES, _FINALISTS = 2000, 60
_MOST_USES: Final = 3000
"""Articles of one term that are looked at, the newest first."""
_MOST_NAMING: Final = 500
"""Articles of a term that is rare enough to find what names it."""
_LISTED = and_(article.c.public, article.c.duplicate_of.is_(None))
_STEP: Final = 2000


@dataclass(frozen=True, kw_only=True, slots=True)
class TermUse:
    """How outlets have used a term."""

    key: int
    outlets: tuple[int, ...]
    """How many outlets used it on each of the 8 days, the earliest first."""
    articles: tuple[int, ...]
    """The articles of the last 24 hours that use it, the newest first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TermSource:
    """The terms of an article, and what must be known to show them."""

    article_id: int
    title: str
    language: str | None
    outlet: str | None
    relayed_by: str | None
    terms: tuple[Term, ...]


class TermStore:
    """Counts terms, as far as everybody may see the articles that use them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def rising(self, now: datetime) -> list[TermUse]:
        """List terms that at least two outlets used in the last 24 hours, about those that rise most.

        First roughly, by calendar days and without looking at any article; then the best of them exactly.
        """
        async with self._database.read() as connection:
            candidates = await _candidates(connection, now)
            if not candidates:
                return []
            return await _uses(connection, candidates, now)

    async def days_known(self, now: datetime) -> int:
        """Count on how many days of the week before the last 24 hours there is any article."""
        known = 0
        async with self._database.read() as connection:
            for day in range(1, DAYS):
                on_it = and_(
                    article.c.sort_time > now - (day + 1) * _DAY, article.c.sort_time <= now - day * _DAY
                )
                there = select(article.c.id).where(_LISTED, on_it).limit(1)
                known += await connection.scalar(there) is not None
        return known

    async def sources(self, ids: Collection[int], /) -> dict[int, TermSource]:
        """Fetch the terms of articles, by id."""
        columns = (
            *(article.c.id, article.c.title, article.c.language, article.c.outlet),
            *(article.c.relayed_by, article.c.terms),
        )
        async with self._database.read() as connection:
            rows = await connection.execute(select(*columns).where(article.c.id.in_(ids)))
            return {
                row["id"]: TermSource(
                    article_id=row["id"],
                    title=row["title"],
                    language=row["language"],
                    outlet=row["outlet"],
                    relayed_by=row["relayed_by"],
                    terms=terms_of(dict(row)),
                )
                for row in rows.mappings()
            }

    async def naming(self, keys: Collection[int], now: datetime, *, limit: int) -> list[int]:
        """List articles of the last days, in whatever language, that share most of some rare terms."""
        days = range((now - DAY_ZERO).days - DAYS, (now - DAY_ZERO).days + 2)
        used = and_(article_term.c.day.in_(days), article_term.c.key.in_(keys))
        uses = func.count()
        rare = (
            select(article_term.c.key, uses)
            .where(used)
            .group_by(article_term.c.key)
            .having(uses <= _MOST_NAMING)
        )
        async with self._database.read() as connection:
            times = {row[0]: row[1] for row in await connection.execute(rare)} if keys else {}
            if not times:
                return []
            some = and_(article_term.c.day.in_(days), article_term.c.key.in_(times))
            worth: defaultdict[int, float] = defaultdict(float)
            named = select(article_term.c.key, article_term.c.article_id).where(some)
            for row in await connection.execute(named):
                worth[row.article_id] += 1 / math.log(2 + times[row.key])
        return sorted(worth, key=lambda number: (-worth[number], -number))[:limit]

    async def prune(self, before: datetime) -> int:
        """Forget who used which terms on the days before a moment; tell how many uses."""
        day = (before - DAY_ZERO).days
        forgotten = 0
        while True:
            async with self._database.write() as connection:
                old = (
                    select(article_term.c.day, article_term.c.key, article_term.c.article_id)
                    .where(article_term.c.day < day)
                    .limit(_STEP)
                )
                some = (await connection.execute(old)).all()
                if some:
                    gone = delete(article_term).where(
                        article_term.c.day.in_({row.day for row in some}),
                        article_term.c.key.in_({row.key for row in some}),
                        article_term.c.day < day,
                    )
                    forgotten += (await connection.execute(gone)).rowcount
            if len(some) < _STEP:
                return forgotten


async def _candidates(connection: AsyncConnection, now: datetime) -> list[int]:
    """Choose terms by rough counts."""
    today = (now - DAY_ZERO).days
    outlets = func.count(article_term.c.outlet_key.distinct())
    lately = (
        select(article_term.c.key, outlets)
        .where(article_term.c.day.in_((today, today - 1)))
        .group_by(article_term.c.key)
        .having(outlets >= _LEAST_OUTLETS)
        .order_by(outlets.desc(), article_term.c.key)
        .limit(_CANDIDATES)
    )
    now_used = {row[0]: row[1] for row in await connection.execute(lately)}
    before = (
        select(article_term.c.key, func.count())
        .where(
            article_term.c.day.in_(range(today - DAYS, today - 1)),
            article_term.c.key.in_(now_used),
        )
        .group_by(article_term.c.key)
    )
    earlier = {row[0]: row[1] for row in await connection.execute(before)} if now_used else {}
    ranked = sorted(now_used, key=lambda key: -rise(now_used[key], earlier.get(key, 0) / (DAYS - 1)))
    return ranked[:_FINALISTS]


async def _uses(connection: AsyncConnection, keys: Sequence[int], now: datetime) -> list[TermUse]:
    """Count outlets by the 24 hours, and leave out what not everybody may see."""
    today = (now - DAY_ZERO).days
    outlets: dict[int, list[set[int]]] = {key: [set() for _ in range(DAYS)] for key in keys}
    articles: defaultdict[int, list[int]] = defaultdict(list)
    for key in keys:
        used = (
            select(article_term.c.outlet_key, article_term.c.article_id, article.c.sort_time)
            .join(article, article.c.id == article_term.c.article_id)
            .where(
                article_term.c.day.in_(range(today - DAYS, today + 1)),
                article_term.c.key == key,
                _LISTED,
            )
            .order_by(article_term.c.day.desc(), article_term.c.article_id.desc())
            .limit(_MOST_USES)
        )
        for row in await connection.execute(used):
            day = (now - row.sort_time) // _DAY
            if 0 <= day < DAYS:
                outlets[key][DAYS - 1 - day].add(row.outlet_key)
                if day == 0:
                    articles[key].append(row.article_id)
    return [
        TermUse(key=key, outlets=tuple(len(some) for some in outlets[key]), articles=tuple(articles[key]))
        for key in keys
        if len(outlets[key][-1]) >= _LEAST_OUTLETS
    ]


def rise(outlets: float, a_day_before: float) -> float:
    """Say how much more outlets use a term than they did, beside what is usual for it."""
    return (outlets - a_day_before) / math.sqrt(a_day_before + 1)
