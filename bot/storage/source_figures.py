"""What sources and outlets brought, counted."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, func, select

from bot.storage.database import Database
from bot.storage.tables import article


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """One source's articles in the archive."""

    articles: int
    duplicates: int
    newest_id: int | None
    """The newest that everybody may see."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Share:
    """How many articles of an outlet one source brought."""

    outlet: str | None
    source: str | None
    """None for what was imported."""
    articles: int
    first: datetime
    """The date of the oldest of them."""


class SourceFigures:
    """Counts articles by source and outlet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_source(self, source_id: str, /) -> Figures:
        """Count what a source brought, and find its newest article."""
        listed = article.c.public & article.c.duplicate_of.is_(None)
        counts = select(
            func.count(), func.count(article.c.duplicate_of), func.max(case((listed, article.c.sort_time)))
        ).where(article.c.source == source_id)
        async with self._database.read() as connection:
            articles, duplicates, newest = (await connection.execute(counts)).one()
            newest_id = None
            if newest is not None:
                last = select(func.max(article.c.id)).where(
                    article.c.source == source_id, article.c.sort_time == newest, listed
                )
                newest_id = await connection.scalar(last)
        return Figures(articles=articles, duplicates=duplicates, newest_id=newest_id)

    async def shares(self, since: datetime) -> list[Share]:
        """Count each outlet's articles dated since a moment, by the source that brought them."""
        counts = (
            select(article.c.outlet, article.c.source, func.count(), func.min(article.c.sort_time))
            .where(
                article.c.public,
                article.c.duplicate_of.is_(None),
                article.c.sort_time >= since,
            )
            .group_by(article.c.outlet, article.c.source)
        )
        async with self._database.read() as connection:
            rows = await connection.execute(counts)
            return [Share(outlet=row[0], source=row[1], articles=row[2], first=row[3]) for row in rows]
