"""Titles and leads by the hundred, for what is decided by them alone."""

from collections.abc import Collection
from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import select

from bot.storage.database import Database
from bot.storage.story_rows import SHOWN
from bot.storage.tables import article

_STEP: Final = 500
_LARGEST_ID: Final = 2**63 - 1


class Heading(NamedTuple):
    """What stands above an article's text."""

    title: str
    lead: str | None


class Headings:
    """Reads titles and leads, without the texts under them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, ids: Collection[int], /) -> dict[int, Heading]:
        """Fetch what stands above some articles; those that are gone are absent."""
        wanted = [number for number in dict.fromkeys(ids) if 0 < number <= _LARGEST_ID]
        found: dict[int, Heading] = {}
        headings = select(article.c.id, article.c.title, article.c.lead)
        async with self._database.read() as connection:
            for start in range(0, len(wanted), _STEP):
                some = headings.where(article.c.id.in_(wanted[start : start + _STEP]))
                found |= {row.id: Heading(row.title, row.lead) for row in await connection.execute(some)}
        return found

    async def newest(self, since: datetime, *, limit: int) -> list[Heading]:
        """List what stands above everybody's articles since a moment, each text once, the newest first."""
        newest = (
            select(article.c.title, article.c.lead)
            .where(SHOWN, article.c.sort_time >= since)
            .order_by(article.c.sort_time.desc(), article.c.id.desc())
            .limit(limit)
        )
        async with self._database.read() as connection:
            return [Heading(row.title, row.lead) for row in await connection.execute(newest)]
