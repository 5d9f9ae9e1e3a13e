"""Who may configure which group or channel, as Telegram said when it was last asked."""

from collections.abc import Collection

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.chat import Chat
from bot.ports import Clock
from bot.storage.chat_rows import chat_of
from bot.storage.database import Database
from bot.storage.tables import chat, chat_admin
from bot.storage.upsert import insert_into


class ChatAdminStore:
    """Keeps administrators of groups and channels: enough to list somebody's chats, not to let them in."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def put(self, chat_id: int, user_ids: Collection[int]) -> None:
        """Note all administrators of a chat in place of those known before."""
        gone = delete(chat_admin).where(
            chat_admin.c.chat_id == chat_id, chat_admin.c.user_id.not_in(user_ids)
        )
        async with self._database.write() as connection:
            await connection.execute(gone)
            for user_id in sorted(user_ids):
                await self._add(connection, chat_id, user_id)

    async def add(self, chat_id: int, user_id: int) -> None:
        """Note one administrator."""
        async with self._database.write() as connection:
            await self._add(connection, chat_id, user_id)

    async def drop(self, chat_id: int, user_id: int) -> None:
        """Note that somebody is no administrator any more."""
        one = (chat_admin.c.chat_id == chat_id, chat_admin.c.user_id == user_id)
        async with self._database.write() as connection:
            await connection.execute(delete(chat_admin).where(*one))

    async def has(self, chat_id: int, user_id: int) -> bool:
        """Tell whether somebody was an administrator when Telegram was last asked."""
        one = (chat_admin.c.chat_id == chat_id, chat_admin.c.user_id == user_id)
        async with self._database.read() as connection:
            return await connection.scalar(select(chat_admin.c.user_id).where(*one)) is not None

    async def chats_of(self, user_id: int, *, most: int) -> list[Chat]:
        """List the groups and channels that somebody administers, by title."""
        of_them = (
            select(chat)
            .join(chat_admin, chat_admin.c.chat_id == chat.c.id)
            .where(chat_admin.c.user_id == user_id)
            .order_by(chat.c.title, chat.c.id)
            .limit(most)
        )
        async with self._database.read() as connection:
            return [chat_of(row) for row in (await connection.execute(of_them)).mappings()]

    async def _add(self, connection: AsyncConnection, chat_id: int, user_id: int) -> None:
        row = {"chat_id": chat_id, "user_id": user_id, "checked": self._clock.now()}
        added = insert_into(chat_admin, self._database).values(row)
        await connection.execute(
            added.on_conflict_do_update(
                index_elements=[chat_admin.c.chat_id, chat_admin.c.user_id],
                set_={"checked": row["checked"]},
            )
        )
