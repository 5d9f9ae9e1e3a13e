"""What the next plain message of a private chat is taken for; it survives a restart, but not for long."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.tables import awaited
from bot.storage.upsert import insert_into


class AwaitedStore:
    """Keeps one answer awaited for each chat, as the callback data of the screen that asked."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def put(self, chat_id: int, data: str, until: datetime) -> None:
        """Await an answer until a moment, in place of any other; forget all whose moment has passed."""
        row = insert_into(awaited, self._database).values(chat_id=chat_id, data=data, until=until)
        async with self._database.write() as connection:
            await connection.execute(delete(awaited).where(awaited.c.until <= self._clock.now()))
            await connection.execute(
                row.on_conflict_do_update(
                    index_elements=[awaited.c.chat_id], set_={"data": data, "until": until}
                )
            )

    async def get(self, chat_id: int, /) -> str | None:
        """Tell what a chat's answer is awaited for."""
        valid = (awaited.c.chat_id == chat_id, awaited.c.until > self._clock.now())
        async with self._database.read() as connection:
            return await connection.scalar(select(awaited.c.data).where(*valid))

    async def drop(self, chat_id: int, /) -> None:
        """Await nothing any more; without a write where nothing was awaited."""
        if await self.get(chat_id) is None:
            return
        async with self._database.write() as connection:
            await connection.execute(delete(awaited).where(awaited.c.chat_id == chat_id))
