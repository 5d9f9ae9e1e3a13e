"""Articles analysed again: what is behind is found by the version that analysed it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.article import Analysis, Article, ChangeKind
from bot.model.findings import Findings
from bot.ports import Clock
from bot.storage.accepting import end_turn, take_turn
from bot.storage.article_rows import analysis_columns, article_of, as_outlet_says
from bot.storage.database import Database
from bot.storage.findings import Found, write_findings
from bot.storage.tables import article, meta
from bot.storage.upsert import insert_into

_PASSED = "reanalysis"
"""Under this name it is kept how far going through everything got: "version:id"."""

_READ = ("title", "lead", "body", "language", "published")
"""What an analysis depends on."""
_KNOWN = select(
    *(article.c.id, article.c.seq, article.c.duplicate_of),
    *(article.c.outlet, article.c.sort_time, article.c.added),
    *(article.c[name] for name in (*_READ, "outlet_title")),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reanalysed:
    """What an article's text gives now."""

    article: Article
    """As it was when its text was analysed."""
    analysis: Analysis
    findings: Findings


class ReanalysisStore:
    """Gives articles to be analysed again, in the order of their ids, and takes what came of it.

    `below` is the version that an article counts as behind of; None takes every article.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def count(self, *, after: int, below: int | None) -> int:
        """Count what is to be analysed beyond an id."""
        wanted = select(func.count()).select_from(article).where(_wanted(after, below))
        async with self._database.read() as connection:
            return await connection.scalar(wanted) or 0

    async def some(self, *, after: int, below: int | None, limit: int) -> list[Article]:
        """Fetch the next of them; who sent an article is left out."""
        page = select(article).where(_wanted(after, below)).order_by(article.c.id).limit(limit)
        async with self._database.read() as connection:
            return [
                article_of(as_outlet_says(row), ()) for row in (await connection.execute(page)).mappings()
            ]

    async def write(self, batch: Sequence[Reanalysed], *, passed: int | None = None, version: int = 0) -> int:
        """Replace what was worked out before; tell for how many articles.

        Those that were changed or removed meanwhile are left alone. `passed` is the id up to which a
        `version` went through everything, to be remembered with it.
        """
        async with self._database.write() as connection:
            written = await self._write(connection, batch)
            if passed is not None:
                value = f"{version}:{passed}"
                row = insert_into(meta, self._database).values(key=_PASSED, value=value)
                await connection.execute(
                    row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": value})
                )
        return written

    async def passed(self, version: int) -> int:
        """Give the id up to which a version went through everything and was interrupted, else 0."""
        async with self._database.read() as connection:
            value = await connection.scalar(select(meta.c.value).where(meta.c.key == _PASSED))
        by, _, last = (value or "").partition(":")
        return int(last) if by == str(version) else 0

    async def finish(self) -> None:
        """Forget how far going through everything got: it is done."""
        async with self._database.write() as connection:
            await connection.execute(delete(meta).where(meta.c.key == _PASSED))

    async def _write(self, connection: AsyncConnection, batch: Sequence[Reanalysed]) -> int:
        last_seq, last_id = await take_turn(connection)
        now = self._clock.now()
        ids = [item.article.id for item in batch]
        known = (await connection.execute(_KNOWN.where(article.c.id.in_(ids)))).mappings()
        rows = {row["id"]: as_outlet_says(row) for row in known}
        found: dict[int, Found] = {}
        log: list[dict[str, Any]] = []
        for item in batch:
            number, row = item.article.id, rows.get(item.article.id)
            if row is None or any(row[name] != getattr(item.article, name) for name in _READ):
                continue
            values = analysis_columns(item.analysis)
            if row["seq"] > 0 and row["duplicate_of"] is None:
                last_seq += 1
                values["seq"] = last_seq
                kind = ChangeKind.REANALYSED.value
                log.append({"seq": last_seq, "article_id": number, "kind": kind, "at": now})
            await connection.execute(update(article).where(article.c.id == number).values(values))
            found[number] = Found(
                findings=item.findings,
                terms=item.analysis.terms,
                language=row["language"],
                outlet=row["outlet"],
                sort_time=row["sort_time"],
                added=row["added"],
                fresh=False,
            )
        await write_findings(connection, found, now)
        await end_turn(connection, log, last_seq=last_seq, last_id=last_id)
        return len(found)


def _wanted(after: int, below: int | None) -> ColumnElement[bool]:
    beyond = article.c.id > after
    return beyond if below is None else and_(beyond, article.c.analysed < below)
