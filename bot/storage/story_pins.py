"""Stories that editors put at the top, each until a moment."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from sqlalchemy import Select, delete, exists, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.audit import AuditEntry
from bot.ports import Clock
from bot.storage.accepting import take_turn
from bot.storage.audit import record
from bot.storage.database import Database
from bot.storage.story_rows import SHOWN, current_stories
from bot.storage.tables import article, story, story_article, story_pin


@dataclass(frozen=True, kw_only=True, slots=True)
class PinnedStory:
    """A story at the top."""

    story_id: int
    """As it stands: what the pinned one was merged into."""
    until: datetime


class Pinning(Enum):
    """What became of a wish to pin a story."""

    DONE = auto()
    GONE = auto()
    """Nobody reports it (any more)."""
    FULL = auto()


class StoryPinStore:
    """Pins stories and tells which are; those that nobody is shown anything of count for nothing."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def pinned(self) -> list[PinnedStory]:
        """List what is pinned now, the last pinned first."""
        async with self._database.read() as connection:
            return await _pinned(connection, self._clock.now())

    async def pin(self, story_id: int, until: datetime, *, most: int, by: int) -> Pinning:
        """Pin a story until a moment, also a pinned one, unless `most` others are; `by` is who does."""
        now = self._clock.now()
        async with self._database.write() as connection:
            await take_turn(connection)
            current = (await current_stories(connection, [story_id])).get(story_id)
            if current is None or not await connection.scalar(select(_is_told(current))):
                return Pinning.GONE
            there = await _pinned(connection, now)
            if sum(item.story_id != current for item in there) >= most:
                return Pinning.FULL
            before = next((item.until for item in there if item.story_id == current), None)
            await connection.execute(delete(story_pin).where(story_pin.c.until <= now))
            await _forget(connection, current)
            row = {"story_id": current, "pinned": now, "until": until}
            await connection.execute(insert(story_pin).values(row))
            entry = AuditEntry(
                user_id=by,
                deed="story.pin",
                subject=str(current),
                before="" if before is None else before.isoformat(),
                after=until.isoformat(),
            )
            await record(connection, entry, now=now)
        return Pinning.DONE

    async def unpin(self, story_id: int, *, by: int) -> bool:
        """Take a story from the top; tell whether it stood there. `by` is who does."""
        now = self._clock.now()
        async with self._database.write() as connection:
            await take_turn(connection)
            current = (await current_stories(connection, [story_id])).get(story_id, story_id)
            there = {item.story_id: item.until for item in await _pinned(connection, now)}
            await _forget(connection, current)
            if current not in there:
                return False
            entry = AuditEntry(
                user_id=by, deed="story.unpin", subject=str(current), before=there[current].isoformat()
            )
            await record(connection, entry, now=now)
        return True


async def _pinned(connection: AsyncConnection, now: datetime) -> list[PinnedStory]:
    current = func.coalesce(story.c.merged_into, story.c.id)
    there: Select[Any] = (
        select(current.label("story_id"), story_pin.c.until)
        .join_from(story_pin, story, story.c.id == story_pin.c.story_id)
        .where(story_pin.c.until > now, _is_told(current))
        .order_by(story_pin.c.pinned.desc(), current)
    )
    found: dict[int, datetime] = {}
    for row in await connection.execute(there):
        found[row.story_id] = max(row.until, found.get(row.story_id, row.until))
    return [PinnedStory(story_id=number, until=until) for number, until in found.items()]


async def _forget(connection: AsyncConnection, story_id: int) -> None:
    """Forget the pins of a story and of those that were merged into it."""
    own = select(story.c.id).where((story.c.id == story_id) | (story.c.merged_into == story_id))
    await connection.execute(delete(story_pin).where(story_pin.c.story_id.in_(own)))


def _is_told(story_id: Any) -> Any:
    """Tell whether readers are shown anything of a story."""
    return exists().where(
        story_article.c.story_id == story_id, story_article.c.article_id == article.c.id, SHOWN
    )
