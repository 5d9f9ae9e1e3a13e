"""What the database tells of how the bot is: cheap counts only, in one transaction."""

from datetime import datetime

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.health import SourceHealth, StoredHealth
from bot.model.lane import Lane
from bot.storage.alerting import ALERTS_CURSOR
from bot.storage.assigning import STORIES_CURSOR
from bot.storage.database import Database
from bot.storage.tables import archive, article, delivery, delivery_message, delivery_pause, meta, source


class HealthFigures:
    """Reads how everything in the database stands."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def read(self) -> StoredHealth:
        """Read all of it."""
        async with self._database.read() as connection:
            cursors = select(meta.c.key, meta.c.value).where(meta.c.key.in_((ALERTS_CURSOR, STORIES_CURSOR)))
            reached = {row.key: int(row.value) for row in await connection.execute(cursors)}
            waiting = (
                select(delivery.c.lane, func.count())
                .where(delivery.c.settled.is_(None))
                .group_by(delivery.c.lane)
            )
            doubts = select(func.count(func.distinct(delivery_message.c.delivery_id))).where(
                delivery_message.c.message_id.is_(None)
            )
            return StoredHealth(
                dialect=self._database.dialect,
                size=await self._size(connection),
                articles=await _articles(connection),
                last_seq=await connection.scalar(select(archive.c.last_seq)) or 0,
                stories=reached.get(STORIES_CURSOR, 0),
                alerts=reached.get(ALERTS_CURSOR),
                waiting={Lane(lane): count for lane, count in await connection.execute(waiting)},
                doubts=await connection.scalar(doubts) or 0,
                pauses=await connection.scalar(select(func.count()).select_from(delivery_pause)) or 0,
                sources=await _sources(connection),
            )

    async def _size(self, connection: AsyncConnection) -> int:
        if self._database.dialect == "postgresql":
            size = await connection.scalar(text("SELECT pg_database_size(current_database())"))
            return int(size or 0)
        pages = await connection.scalar(text("PRAGMA page_count")) or 0
        return int(pages * (await connection.scalar(text("PRAGMA page_size")) or 0))


async def _articles(connection: AsyncConnection) -> int:
    # Two counts from two small indexes; one of the difference would read every article.
    every = select(func.count()).select_from(article)
    doubled = every.where(article.c.duplicate_of.is_not(None))
    return (await connection.scalar(every) or 0) - (await connection.scalar(doubled) or 0)


async def _sources(connection: AsyncConnection) -> SourceHealth:
    polled = (~source.c.paused, source.c.retired.is_(None))
    figures = select(
        func.count().label("polled"),
        func.count(source.c.failing_since).label("failing"),
        func.max(source.c.succeeded).label("newest"),
        func.min(source.c.due).label("due_since"),
    ).where(*polled)
    found = (await connection.execute(figures)).one()
    worst = (
        select(source.c.id, source.c.failing_since)
        .where(*polled, source.c.failing_since.is_not(None))
        .order_by(source.c.failing_since, source.c.id)
        .limit(1)
    )
    last = (await connection.execute(worst)).one_or_none()
    since: datetime | None = last.failing_since if last else None
    return SourceHealth(
        polled=found.polled,
        failing=found.failing,
        worst=last.id if last else None,
        worst_since=since,
        newest=found.newest,
        due_since=found.due_since,
    )
