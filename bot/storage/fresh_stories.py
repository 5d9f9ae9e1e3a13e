"""The articles of the last hours that are news, each with its story, as digests choose among them."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, select

from bot.model.article import ChangeKind
from bot.model.story import Report
from bot.storage.database import Database
from bot.storage.portions import portions
from bot.storage.story_rows import REPORTS, SHOWN
from bot.storage.tables import archive_log, article, article_version

_MOST: Final = 20_000


@dataclass(frozen=True, kw_only=True, slots=True)
class FreshReport:
    """An article that may be news to a chat."""

    report: Report
    seq: int
    """Of its latest change."""
    added: datetime
    title: str
    lead: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class OldTitle:
    """A headline as it was before it was corrected."""

    replaced: datetime
    title: str


class FreshStories:
    """Gives what is news, and tells when that may have changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def stamp(self) -> int:
        """Give a number that grows with each change of articles or stories; a translation is none."""
        newest = (
            select(archive_log.c.seq)
            .where(archive_log.c.kind != ChangeKind.TRANSLATED.value)
            .order_by(archive_log.c.seq.desc())
            .limit(1)
        )
        async with self._database.read() as connection:
            return await connection.scalar(newest) or 0

    async def since(self, moment: datetime, *, limit: int = _MOST) -> list[FreshReport]:
        """List what counts as news since a moment, the newest first; what came quietly is none."""
        newest: Select[Any] = (
            REPORTS.add_columns(article.c.seq, article.c.added, article.c.title, article.c.lead)
            .where(SHOWN, ~article.c.quiet, article.c.sort_time >= moment)
            .order_by(article.c.sort_time.desc(), article.c.id.desc())
            .limit(limit)
        )
        async with self._database.read() as connection:
            return [
                FreshReport(
                    report=Report(
                        article_id=row.id,
                        story_id=row.story_id,
                        outlet=row.outlet,
                        relayed_by=row.relayed_by,
                        agency=row.agency,
                        language=row.language,
                        at=row.sort_time,
                        stated=row.published is not None,
                    ),
                    seq=row.seq,
                    added=row.added,
                    title=row.title,
                    lead=row.lead,
                )
                for row in await connection.execute(newest)
            ]

    async def old_titles(self, ids: Collection[int], /) -> dict[int, list[OldTitle]]:
        """List the headlines that articles had before, the first one first."""
        found: defaultdict[int, list[OldTitle]] = defaultdict(list)
        wanted = sorted(set(ids))
        columns = article_version.c
        versions = select(columns.article_id, columns.replaced, columns.title).order_by(columns.number)
        async with self._database.read() as connection:
            for part in portions(wanted):
                some = versions.where(columns.article_id.in_(part))
                for row in await connection.execute(some):
                    found[row.article_id].append(OldTitle(replaced=row.replaced, title=row.title))
        return dict(found)
