"""What chats have been told of stories, so that nobody hears the same twice."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, bindparam, case, delete, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.follow import Told
from bot.storage.database import Database
from bot.storage.portions import ROWS, portions
from bot.storage.tables import story, told_story
from bot.storage.upsert import insert_on

Place = tuple[int, int, int]
"""A chat, its topic (0: none), and a story as it stands, that is, one that was not merged into another."""

_CHATS: Final = 1_000
_STORIES: Final = 200


async def told_of(
    connection: AsyncConnection, chat_ids: Collection[int], story_ids: Collection[int], /
) -> dict[Place, Told]:
    """Read what some chats have been told, in all of their topics, of stories as they stand.

    What they were told of a story that was merged into one of these counts for that one; of several the one
    that was told last, with the alert and the follow that one of them named. `Told.story_id` is the heir's,
    `Told.alert` still names the cause that was owed, the heir's own if there was one: the next is counted
    from it.
    """
    stories = list(dict.fromkeys(story_ids))
    chats = list(dict.fromkeys(chat_ids))
    found: dict[Place, Told] = {}
    named: dict[Place, tuple[tuple[bool, bool, datetime], Told]] = {}
    for some in portions(stories, _STORIES):
        heirs = await leading_to(connection, some)
        of_them = select(told_story).where(told_story.c.story_id.in_(list(heirs)))
        for part in portions(chats, _CHATS):
            rows = await connection.execute(of_them.where(told_story.c.chat_id.in_(part)))
            for row in rows.mappings():
                told = _told(dict(row), heirs[row["story_id"]])
                place = (told.chat_id, told.thread, told.story_id)
                if place not in found or found[place].at <= told.at:
                    found[place] = told
                if told.follow_id is not None:
                    alerted = told.alert is not None
                    rank = (alerted and row["story_id"] == told.story_id, alerted, told.at)
                    if place not in named or named[place][0] < rank:
                        named[place] = rank, told
    return found | {
        place: replace(
            found[place],
            alert=one.alert,
            follow_id=one.follow_id,
            changed=one.changed,
            before=one.before,
        )
        for place, (_, one) in named.items()
    }


async def leading_to(connection: AsyncConnection, story_ids: Collection[int], /) -> dict[int, int]:
    """Map stories as they stand, and all that were merged into one of them, to where they lead."""
    merged = select(story.c.id, story.c.merged_into).where(story.c.merged_into.in_(story_ids))
    heirs = {row.id: row.merged_into for row in await connection.execute(merged)}
    return heirs | {number: number for number in story_ids}


async def tell(connection: AsyncConnection, rows: Sequence[Told], /) -> None:
    """Note what chats are told, instead of what they were told of the same story before.

    A row that names no alert leaves the alert, what it says has changed, and the follow that an earlier one
    named.
    """
    placed = {(row.chat_id, row.thread, row.story_id): row for row in rows}
    values = [_row(placed[place]) for place in sorted(placed)]
    noted = insert_on(connection, told_story)
    kept = {"alert", "follow_id"}
    changed: dict[str, Any] = {
        name: noted.excluded[name] for name in ("article_id", "sources", "at", "notified")
    }
    changed |= {name: func.coalesce(noted.excluded[name], told_story.c[name]) for name in kept}
    unalerted = noted.excluded["alert"].is_(None)
    changed |= {
        name: case((unalerted, told_story.c[name]), else_=noted.excluded[name])
        for name in ("changed", "before")
    }
    upsert = noted.on_conflict_do_update(
        index_elements=[told_story.c.chat_id, told_story.c.thread, told_story.c.story_id], set_=changed
    )
    for part in portions(values):
        await connection.execute(upsert, part)


class ToldStories:
    """Forgets what was told long ago."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def prune(self, *, alerts_before: datetime, others_before: datetime) -> int:
        """Forget what alerts told before one moment and what digests told before another; tell how many.

        Old rows are looked through without keeping others from writing, and go some at a time.
        """
        old = or_(
            told_story.c.at < alerts_before,
            and_(told_story.c.at < others_before, told_story.c.alert.is_(None)),
        )
        key = (told_story.c.at, told_story.c.chat_id, told_story.c.thread, told_story.c.story_id)
        oldest = select(*key).where(old, told_story.c.at < max(alerts_before, others_before))
        oldest = oldest.order_by(*key).limit(ROWS)
        # Unless it was told again meanwhile. Given many keys at once SQLite would look through all rows.
        forgotten = delete(told_story).where(*(column == bindparam(f"of_{column.name}") for column in key))
        gone, last = 0, None
        while True:
            page = oldest if last is None else oldest.where(tuple_(*key) > last)
            async with self._database.read() as connection:
                rows = [tuple(row) for row in await connection.execute(page)]
            if rows:
                names = [f"of_{column.name}" for column in key]
                async with self._database.write() as connection:
                    await connection.execute(forgotten, [dict(zip(names, row, strict=True)) for row in rows])
                last = rows[-1]
            gone += len(rows)
            if len(rows) < ROWS:
                return gone


def _told(row: Mapping[str, Any], story_id: int) -> Told:
    return Told(**(dict(row) | {"story_id": story_id}))


def _row(told: Told) -> dict[str, Any]:
    return {name: getattr(told, name) for name in Told.__dataclass_fields__}
