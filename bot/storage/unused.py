"""Rows that nothing needs any more."""

from typing import Any, Final

from sqlalchemy import Column, Select, delete

from bot.storage.accepting import take_turn
from bot.storage.database import Database

_STEP: Final = 2_000


async def forget_unused(database: Database, unused: Select[Any], key: Column[int]) -> int:
    """Delete what a statement finds by its key, a part at a time; tell how many rows that were.

    Whoever brings articles may need a row at this very moment: in the archive's turn it is looked at again.
    """
    forgotten = 0
    while True:
        async with database.read() as connection:
            ids = list(await connection.scalars(unused.limit(_STEP)))
        if not ids:
            return forgotten
        async with database.write() as connection:
            await take_turn(connection)
            ids = list(await connection.scalars(unused.where(key.in_(ids))))
            await connection.execute(delete(key.table).where(key.in_(ids)))
        if not ids:
            return forgotten
        forgotten += len(ids)
