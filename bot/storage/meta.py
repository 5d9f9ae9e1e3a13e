"""Small facts that outlive a restart."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.audit import AuditEntry
from bot.storage import audit
from bot.storage.database import Database
from bot.storage.tables import meta
from bot.storage.upsert import insert_on


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
        async with self._database.write() as connection:
            await _put(connection, key, value)

    async def change_by_deed(
        self, key: str, change: Callable[[str | None], tuple[str, AuditEntry | None]], /, *, now: datetime
    ) -> None:
        """Make another value of one, and write down in the same transaction who did that, if it is a deed."""
        kept = select(meta.c.value).where(meta.c.key == key).with_for_update()
        async with self._database.write() as connection:
            value, deed = change(await connection.scalar(kept))
            await _put(connection, key, value)
            await audit.record(connection, deed, now=now)


async def _put(connection: AsyncConnection, key: str, value: str) -> None:
    row = insert_on(connection, meta).values(key=key, value=value)
    await connection.execute(row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": value}))
