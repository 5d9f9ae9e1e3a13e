"""Stories by the handful, for lists: which articles are the newest, which stories many report."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.article import ProvenanceKind
from bot.model.story import Report
from bot.storage.database import Database
from bot.storage.story_rows import REPORTS, SHOWN, reports_of
from bot.storage.tables import article, article_sender, story_article
from bot.text.story_headline import Headline

_MOST_REPORTS: Final = 5_000
"""Articles of the stories of one list, the newest first."""
_STEP: Final = 500
_LARGEST_ID: Final = 2**63 - 1
_NEWEST = select(article.c.id, article.c.language, article.c.sort_time, story_article.c.story_id).outerjoin(
    story_article, story_article.c.article_id == article.c.id
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Newcomer:
    """An article as far as a list of the newest needs it to put stories together."""

    article_id: int
    story_id: int | None
    """None for one that is in no story: not judged yet, or private."""
    language: str | None
    at: datetime
    """When it counts as news."""


class StoryLists:
    """Finds what lists of stories are made of."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def newest(self, *, limit: int, viewer: int | None) -> list[Newcomer]:
        """List the newest articles that a viewer may see, each text once."""
        newest = _NEWEST.order_by(article.c.sort_time.desc(), article.c.id.desc()).limit(limit)
        async with self._database.read() as connection:
            found = await _newcomers(connection, newest.where(SHOWN))
            if viewer is not None:
                sent = newest.join(article_sender, article_sender.c.article_id == article.c.id)
                own = (
                    article_sender.c.user_id == viewer,
                    ~article.c.public,
                    article.c.duplicate_of.is_(None),
                )
                found += await _newcomers(connection, sent.where(*own))
        found.sort(key=lambda item: (item.at, item.article_id), reverse=True)
        return found[:limit]

    async def busiest(self, since: datetime, *, limit: int) -> list[int]:
        """List the stories that most outlets have reported since a moment, then the freshest."""
        outlets = func.count(func.coalesce(article.c.outlet, article.c.relayed_by, "").distinct())
        busy = (
            select(story_article.c.story_id)
            .select_from(article)
            .join(story_article, story_article.c.article_id == article.c.id)
            .where(SHOWN, article.c.sort_time >= since)
            .group_by(story_article.c.story_id)
            .order_by(outlets.desc(), func.max(article.c.sort_time).desc(), story_article.c.story_id)
            .limit(limit)
        )
        async with self._database.read() as connection:
            return list(await connection.scalars(busy))

    async def of_stories(
        self, ids: Collection[int], /, *, since: datetime | None = None
    ) -> dict[int, list[Report]]:
        """List what reports each of some stories, the newest first; those that nothing reports are absent.

        The numbers are of stories as they stand: none that was merged into another.
        """
        possible = [number for number in dict.fromkeys(ids) if 0 < number <= _LARGEST_ID]
        of_them = REPORTS.where(SHOWN, story_article.c.story_id.in_(possible))
        if since is not None:
            of_them = of_them.where(article.c.sort_time >= since)
        newest = of_them.order_by(article.c.sort_time.desc(), article.c.id.desc()).limit(_MOST_REPORTS)
        found: defaultdict[int, list[Report]] = defaultdict(list)
        if possible:
            async with self._database.read() as connection:
                for report in await reports_of(connection, newest):
                    found[report.story_id].append(report)
        return dict(found)

    async def headlines(self, ids: Collection[int], /) -> dict[int, Headline]:
        """Fetch articles' titles; those that are gone are absent."""
        found: dict[int, Headline] = {}
        wanted = [number for number in dict.fromkeys(ids) if 0 < number <= _LARGEST_ID]
        titles = select(article.c.id, article.c.title, article.c.language, article.c.provenance)
        async with self._database.read() as connection:
            for start in range(0, len(wanted), _STEP):
                rows = await connection.execute(titles.where(article.c.id.in_(wanted[start : start + _STEP])))
                for row in rows:
                    found[row.id] = Headline(
                        article_id=row.id,
                        title=row.title,
                        language=row.language,
                        original=row.provenance == ProvenanceKind.ORIGINAL.value,
                    )
        return found


async def _newcomers(connection: AsyncConnection, statement: Select[Any]) -> list[Newcomer]:
    return [
        Newcomer(article_id=row.id, story_id=row.story_id, language=row.language, at=row.sort_time)
        for row in await connection.execute(statement)
    ]
