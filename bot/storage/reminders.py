"""Events that chats want to be reminded of; their articles stay in the archive until they are over."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, func, select

from bot.model.agenda import Reminder
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.events import day_of, hour_of
from bot.storage.tables import article, reminder
from bot.storage.upsert import insert_into


class ReminderStore:
    """Keeps which chats want to be reminded of what."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def add(self, wish: Reminder, *, due: datetime | None = None, most: int) -> bool:
        """Note a wish; False when its article is gone or the chat has `most` of them, which notes nothing.

        `due` is when the chat is told; without, that is worked out later.
        """
        row = _row(wish) | {"made": self._clock.now(), "due": due}
        # Locked, so that it does not leave the archive meanwhile; on SQLite nobody else writes now.
        there = (
            select(article.c.id)
            .where(article.c.id == wish.article_id)
            .with_for_update(key_share=True, read=True)
        )
        of_chat = reminder.c.chat_id == wish.chat_id
        same = (of_chat, reminder.c.article_id == wish.article_id, reminder.c.start == wish.start)
        async with self._database.write() as connection:
            if await connection.scalar(there) is None:
                return False
            if await connection.scalar(select(reminder.c.id).where(*same)) is not None:
                return True
            count = select(func.count()).select_from(reminder).where(of_chat)
            if (await connection.scalar(count) or 0) >= most:
                return False
            # On PostgreSQL the same may have been wished for a moment ago.
            await connection.execute(insert_into(reminder, self._database).on_conflict_do_nothing(), row)
        return True

    async def drop(self, wish: Reminder) -> bool:
        """Take a wish back; tell whether there was one."""
        of_it = (
            reminder.c.chat_id == wish.chat_id,
            reminder.c.article_id == wish.article_id,
            reminder.c.start == wish.start,
        )
        async with self._database.write() as connection:
            return (await connection.execute(delete(reminder).where(*of_it))).rowcount > 0

    async def of_chat(self, chat_id: int, *, limit: int) -> list[Reminder]:
        """List a chat's wishes by day."""
        wishes = (
            select(reminder)
            .where(reminder.c.chat_id == chat_id)
            .order_by(reminder.c.first, func.coalesce(reminder.c.at, 0), reminder.c.id)
            .limit(limit)
        )
        async with self._database.read() as connection:
            return [reminder_of(dict(row)) for row in (await connection.execute(wishes)).mappings()]

    async def prune(self, before: date) -> int:
        """Forget wishes for what was over before a day; tell how many."""
        async with self._database.write() as connection:
            over = delete(reminder).where(reminder.c.last < before.isoformat())
            return (await connection.execute(over)).rowcount


def _row(wish: Reminder) -> dict[str, Any]:
    return {
        "chat_id": wish.chat_id,
        "article_id": wish.article_id,
        "start": wish.start,
        "first": wish.first.iso,
        "last": wish.last.iso,
        "at": None if wish.at is None else 60 * wish.at.hour + wish.at.minute,
        "zone": wish.zone,
        "place": wish.place,
    }


def reminder_of(row: Mapping[str, Any], /) -> Reminder:
    """Make a reminder of its row."""
    return Reminder(
        chat_id=row["chat_id"],
        article_id=row["article_id"],
        start=row["start"],
        first=day_of(row["first"]),
        last=day_of(row["last"]),
        at=hour_of(row["at"]),
        zone=row["zone"],
        place=row["place"],
    )
