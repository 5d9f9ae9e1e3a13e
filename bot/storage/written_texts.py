"""What programs wrote, kept for a while so that nothing is paid for twice."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, select

from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.tables import written_text
from bot.storage.upsert import insert_on

KEPT: Final = timedelta(hours=1)
"""How long the same question costs nothing."""


class WrittenTexts:
    """Keeps texts by the hash of what was asked for."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def get(self, asked: bytes, since: datetime) -> str | None:
        """Fetch what was written since a moment."""
        wanted = (written_text.c.asked == asked, written_text.c.written >= since)
        async with self._database.read() as connection:
            words: str | None = await connection.scalar(select(written_text.c.words).where(*wanted))
        return words

    async def keep(self, asked: bytes, words: str) -> None:
        """Keep a text in the place of an older one."""
        values = {"words": words, "written": self._clock.now()}
        async with self._database.write() as connection:
            row = insert_on(connection, written_text).values(asked=asked, **values)
            await connection.execute(row.on_conflict_do_update(index_elements=["asked"], set_=values))

    async def prune(self, before: datetime) -> int:
        """Forget what was written before a moment; tell how much."""
        async with self._database.write() as connection:
            gone = await connection.execute(delete(written_text).where(written_text.c.written < before))
        return gone.rowcount
