"""Telegram's updates between their arrival and the end of their handling."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, tuple_, update

from bot.model.shown import Shown
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.shown_messages import ShownMessages, forget_shown, note_shown
from bot.storage.tables import inbox_answer, inbox_update
from bot.storage.upsert import insert_into

_WORTH_ANSWERING = timedelta(days=1)
"""As long as Telegram itself keeps an update (https://core.telegram.org/bots/api#getting-updates)."""


class InboxStore:
    """Keeps one bot's updates; implements `bot.ports.Inbox`."""

    def __init__(self, database: Database, clock: Clock, bot_id: int) -> None:
        self._database = database
        self._clock = clock
        self._bot_id = bot_id

    async def add(self, updates: Sequence[Mapping[str, Any]]) -> list[int]:
        """Store updates durably; return the ids that were not known before, in order."""
        now = self._clock.now()
        rows = [
            {
                "bot_id": self._bot_id,
                "update_id": item["update_id"],
                "payload": dict(item),
                "received": now,
            }
            for item in updates
        ]
        new: set[int] = set()
        if rows:
            unknown = insert_into(inbox_update, self._database).on_conflict_do_nothing()
            async with self._database.write() as connection:
                new |= set(await connection.scalars(unknown.returning(inbox_update.c.update_id), rows))
        return [number for number in dict.fromkeys(row["update_id"] for row in rows) if number in new]

    async def unfinished(self) -> list[Mapping[str, Any]]:
        """List what arrived within a day and is not done, in order; for older answers nobody waits."""
        waiting = (
            select(inbox_update.c.payload)
            .where(
                inbox_update.c.bot_id == self._bot_id,
                inbox_update.c.done.is_(None),
                inbox_update.c.received >= self._clock.now() - _WORTH_ANSWERING,
            )
            .order_by(inbox_update.c.arrival)
        )
        async with self._database.read() as connection:
            return list(await connection.scalars(waiting))

    async def done(self, update_id: int, /) -> None:
        """Forget what an update said; its id stays until `prune`, so that it is not handled again."""
        handled = (
            update(inbox_update)
            .where(inbox_update.c.bot_id == self._bot_id, inbox_update.c.update_id == update_id)
            .values(payload=None, done=self._clock.now())
        )
        async with self._database.write() as connection:
            await connection.execute(handled)

    async def answers(self, update_id: int, /) -> dict[int, int]:
        """Map the ordinals of answers already sent for an update to their message ids (0: not a message)."""
        sent = select(inbox_answer.c.ordinal, inbox_answer.c.message_id).where(
            inbox_answer.c.bot_id == self._bot_id, inbox_answer.c.update_id == update_id
        )
        async with self._database.read() as connection:
            return {row.ordinal: row.message_id for row in await connection.execute(sent)}

    async def answered(
        self, update_id: int, ordinal: int, message_id: int, shown: Shown | None = None
    ) -> None:
        """Record that the answer number `ordinal` of an update was sent, and what is to be known of it."""
        row = {
            "bot_id": self._bot_id,
            "update_id": update_id,
            "ordinal": ordinal,
            "message_id": message_id,
        }
        sent = insert_into(inbox_answer, self._database).values(row)
        async with self._database.write() as connection:
            await connection.execute(
                sent.on_conflict_do_update(
                    index_elements=[inbox_answer.c.bot_id, inbox_answer.c.update_id, inbox_answer.c.ordinal],
                    set_={"message_id": message_id},
                )
            )
            if shown is not None:
                await note_shown(connection, shown, self._clock.now())

    async def shown(self, shown: Shown, /) -> None:
        """Note that an answer shows something else by now."""
        await ShownMessages(self._database).renew(shown, now=self._clock.now())

    async def clear(self) -> None:
        """Forget all of this bot's updates and answers: it was made for one occasion, which is over."""
        async with self._database.write() as connection:
            for table in (inbox_answer, inbox_update):
                await connection.execute(delete(table).where(table.c.bot_id == self._bot_id))

    async def prune(self, older_than: datetime) -> int:
        """Forget updates that arrived before a moment, and their answers, whichever bot's; tell how many.

        What answers have shown before it is forgotten, too.
        """
        old = inbox_update.c.received < older_than
        theirs = tuple_(inbox_answer.c.bot_id, inbox_answer.c.update_id).in_(
            select(inbox_update.c.bot_id, inbox_update.c.update_id).where(old)
        )
        async with self._database.write() as connection:
            await connection.execute(delete(inbox_answer).where(theirs))
            gone = await connection.execute(delete(inbox_update).where(old))
            await forget_shown(connection, older_than)
        return gone.rowcount
