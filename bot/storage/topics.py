"""The topics of forums, as far as the bot has seen them: Telegram lists them for nobody."""

from typing import Any

from sqlalchemy import Select, delete, select

from bot.model.chat import Topic
from bot.storage.database import Database
from bot.storage.tables import topic
from bot.storage.upsert import insert_into


class TopicStore:
    """Keeps topics by what service messages and messages within them tell."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def see(
        self, chat_id: int, thread: int, *, name: str | None = None, closed: bool | None = None
    ) -> None:
        """Note that a topic is there, and what is told of it; nothing is written where that is known."""
        known = await self.get(chat_id, thread)
        heard = {"name": name, "closed": closed}
        told: dict[str, Any] = {key: value for key, value in heard.items() if value is not None}
        if known is not None and all(getattr(known, key) == value for key, value in told.items()):
            return
        row = {"chat_id": chat_id, "thread": thread, "name": "", "closed": False} | told
        added = insert_into(topic, self._database).values(row)
        noted = (
            added.on_conflict_do_update(index_elements=[topic.c.chat_id, topic.c.thread], set_=told)
            if told
            else added.on_conflict_do_nothing()
        )
        async with self._database.write() as connection:
            await connection.execute(noted)

    async def get(self, chat_id: int, thread: int) -> Topic | None:
        """Fetch a topic."""
        async with self._database.read() as connection:
            wanted = _columns().where(topic.c.chat_id == chat_id, topic.c.thread == thread)
            row = (await connection.execute(wanted)).mappings().one_or_none()
        return None if row is None else Topic(**row)

    async def of_chat(self, chat_id: int, /) -> tuple[Topic, ...]:
        """List a forum's topics, the oldest first."""
        wanted = _columns().where(topic.c.chat_id == chat_id).order_by(topic.c.thread)
        async with self._database.read() as connection:
            return tuple(Topic(**row) for row in (await connection.execute(wanted)).mappings())

    async def forget(self, chat_id: int, thread: int) -> None:
        """Note that a topic was deleted, of which Telegram tells only who writes there."""
        async with self._database.write() as connection:
            await connection.execute(
                delete(topic).where(topic.c.chat_id == chat_id, topic.c.thread == thread)
            )


def _columns() -> Select[tuple[int, int, str, bool]]:
    return select(topic.c.chat_id, topic.c.thread, topic.c.name, topic.c.closed)
