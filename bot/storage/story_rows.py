"""What everybody who changes stories writes."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.article import ChangeKind
from bot.model.story import Report
from bot.storage.tables import article, story, story_article

SHOWN: ColumnElement[bool] = and_(article.c.public, article.c.duplicate_of.is_(None))
"""What an article of a story is: everybody may see it, and it stands for its text."""

BELONGS: ColumnElement[bool] = and_(
    or_(article.c.public, article.c.hidden.is_not(None)), article.c.duplicate_of.is_(None)
)
"""What has a story: also what the editors hid, so that it need not find it again, which would be news."""

REPORTS: Select[Any] = select(
    article.c.id,
    story_article.c.story_id,
    article.c.outlet,
    article.c.relayed_by,
    article.c.agency,
    article.c.language,
    article.c.sort_time,
    article.c.published,
).join(story_article, story_article.c.article_id == article.c.id)


async def reports_of(connection: AsyncConnection, statement: Select[Any]) -> list[Report]:
    """Fetch what `REPORTS`, narrowed down, selects."""
    return [
        Report(
            article_id=row.id,
            story_id=row.story_id,
            outlet=row.outlet,
            relayed_by=row.relayed_by,
            agency=row.agency,
            language=row.language,
            at=row.sort_time,
            stated=row.published is not None,
        )
        for row in await connection.execute(statement)
    ]


async def current_stories(connection: AsyncConnection, ids: Collection[int]) -> dict[int, int]:
    """Map stories to themselves, merged ones to those that they were merged into; lost ones are absent."""
    if not ids:
        return {}
    rows = await connection.execute(select(story.c.id, story.c.merged_into).where(story.c.id.in_(ids)))
    return {row.id: row.merged_into or row.id for row in rows}


async def begin_stories(connection: AsyncConnection, count: int, now: datetime) -> list[int]:
    """Make so many stories, for whose articles rows follow."""
    if not count:
        return []
    made = insert(story).returning(story.c.id)
    return sorted(await connection.scalars(made, [{"made": now} for _ in range(count)]))


def log_entries(stories: Iterable[int], last_seq: int, now: datetime) -> list[dict[str, Any]]:
    """Lay out the log's entries for articles whose story was set or changed."""
    return [
        {"seq": seq, "article_id": article_id, "kind": ChangeKind.STORY.value, "at": now}
        for seq, article_id in enumerate(stories, last_seq + 1)
    ]


def story_row(article_id: int, story_id: int, *, fixed: bool) -> Mapping[str, Any]:
    """Lay out which story an article belongs to."""
    return {"article_id": article_id, "story_id": story_id, "fixed": fixed}
