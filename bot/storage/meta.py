"""Small facts that outlive a restart."""

from sqlalchemy import select

from bot.storage.database import Database
from bot.storage.tables import meta
from bot.storage.upsert import insert_into


class MetaStore:
    """Keeps texts by name, such as what was last told to Telegram."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, key: str, /) -> str | None:
        """Fetch a value."""
        async with self._database.read() as connection:
            return await connection.scalar(select(meta.c.value).where(meta.c.key == key))

    async def put(self, key: str, value: str, /) -> None:
        """Set a value."""
        row = insert_into(meta, self._database).values(key=key, value=value)
        async with self._database.write() as connection:
            await connection.execute(
                row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": value})
            )
