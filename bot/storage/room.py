"""The disk under an SQLite database: pages that wait for use, and giving them back."""

from sqlalchemy import text

from bot.storage.database import Database

_PAGES = 4096
"""Pages given back at a time: about as much is first written to the write-ahead log."""


class Room:
    """Tells and gives back what an SQLite file does not need; of PostgreSQL's disk nothing is known here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def is_known(self) -> bool:
        """Tell whether the database is a file on this machine."""
        return self._database.dialect == "sqlite"

    async def waiting(self) -> int:
        """Count the bytes inside the file that the next articles will use before it grows."""
        async with self._database.read() as connection:
            pages = await connection.scalar(text("PRAGMA freelist_count")) or 0
            size = await connection.scalar(text("PRAGMA page_size")) or 0
        return int(pages * size)

    async def give_back(self) -> None:
        """Cut what waits off the file's end, a little at a time: VACUUM would need as much disk again.

        A file made before schema 2 can't be cut; its pages wait for use.
        """
        before = await self.waiting()
        while before:
            await self._database.run_outside(f"PRAGMA incremental_vacuum({_PAGES})")
            # Only then is the file itself cut; while somebody reads for long, later.
            await self._database.run_outside("PRAGMA wal_checkpoint(TRUNCATE)")
            left = await self.waiting()
            if left >= before:
                return
            before = left
