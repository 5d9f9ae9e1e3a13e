"""Whom articles have quoted, for as long as any does."""

from typing import Any, Final

from sqlalchemy import Select, delete, exists, select

from bot.storage.accepting import take_turn
from bot.storage.database import Database
from bot.storage.tables import quote, speaker

_STEP: Final = 2_000


class SpeakerStore:
    """Keeps the list of speakers from growing without bound."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def forget_silent(self) -> int:
        """Forget those whom no article quotes any more; tell how many."""
        forgotten = 0
        while True:
            async with self._database.read() as connection:
                ids = list(await connection.scalars(_silent().limit(_STEP)))
            if not ids:
                return forgotten
            async with self._database.write() as connection:
                # Whoever brings an article looks its speakers up in a turn of their own.
                await take_turn(connection)
                ids = list(await connection.scalars(_silent().where(speaker.c.id.in_(ids))))
                await connection.execute(delete(speaker).where(speaker.c.id.in_(ids)))
            if not ids:
                return forgotten
            forgotten += len(ids)


def _silent() -> Select[Any]:
    return select(speaker.c.id).where(~exists().where(quote.c.speaker_id == speaker.c.id))
