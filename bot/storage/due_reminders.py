"""Reminders whose moment has come, and those of which it is still to be worked out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.agenda import Reminder
from bot.model.chat import Chat
from bot.storage.chat_rows import chat_of
from bot.storage.database import Database
from bot.storage.remembered import Remembered
from bot.storage.reminders import reminder_of
from bot.storage.tables import chat, reminder


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptReminder:
    """A reminder as it is stored, and the chat that wants it; None when that was never seen."""

    id: int
    wish: Reminder
    due: datetime | None
    chat: Chat | None


class DueReminders:
    """Finds reminders by the moment at which their chats are told."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._first = Remembered(database, _first_due)
        self._unplanned = Remembered(database, _any_unplanned)

    async def due(self, now: datetime, *, after: KeptReminder | None, limit: int) -> list[KeptReminder]:
        """List those whose moment has come, in that order, from the one after another.

        Those of chats that can't be told, or want nothing now, wait.
        """
        first = await self._first.get()
        if first is None or first > now:
            return []
        silent = exists().where(chat.c.id == reminder.c.chat_id, or_(chat.c.stopped, chat.c.asleep))
        where = [reminder.c.due <= now, ~silent]
        if after is not None:
            where.append(tuple_(reminder.c.due, reminder.c.id) > (after.due, after.id))
        return await self._found(*where, limit=limit)

    async def unplanned(self, *, after: int = 0, limit: int) -> list[KeptReminder]:
        """List those of which nobody has worked out the moment, by number, from the one after another."""
        if not await self._unplanned.get():
            return []
        return await self._found(reminder.c.due.is_(None), reminder.c.id > after, limit=limit)

    async def plan(self, kept: KeptReminder, due: datetime | None) -> None:
        """Note the moment of one; None forgets it. One that has changed meanwhile stays as it is."""
        same = (reminder.c.id == kept.id, reminder.c.due.is_not_distinct_from(kept.due))
        async with self._database.write() as connection:
            if due is None:
                await connection.execute(delete(reminder).where(*same))
            else:
                await connection.execute(update(reminder).where(*same).values(due=due))

    async def _found(self, *where: ColumnElement[bool], limit: int) -> list[KeptReminder]:
        wanted = select(reminder).where(*where).order_by(reminder.c.due, reminder.c.id).limit(limit)
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).mappings().all()
            ids = sorted({row["chat_id"] for row in rows})
            known = (await connection.execute(select(chat).where(chat.c.id.in_(ids)))).mappings()
            chats = {row["id"]: chat_of(row) for row in known}
        return [
            KeptReminder(
                id=row["id"],
                wish=reminder_of(dict(row)),
                due=row["due"],
                chat=chats.get(row["chat_id"]),
            )
            for row in rows
        ]


async def _first_due(connection: AsyncConnection) -> datetime | None:
    first = select(reminder.c.due).where(reminder.c.due.is_not(None)).order_by(reminder.c.due).limit(1)
    return await connection.scalar(first)


async def _any_unplanned(connection: AsyncConnection) -> bool:
    unplanned = select(reminder.c.id).where(reminder.c.due.is_(None)).limit(1)
    return await connection.scalar(unplanned) is not None


async def take(connection: AsyncConnection, kept: Sequence[KeptReminder]) -> Collection[int]:
    """Forget reminders that are being told; give the numbers of those that nobody took or changed before."""
    taken: set[int] = set()
    for one in kept:
        same = (reminder.c.id == one.id, reminder.c.due == one.due)
        gone = await connection.scalars(delete(reminder).where(*same).returning(reminder.c.id))
        taken.update(gone)
    return taken
