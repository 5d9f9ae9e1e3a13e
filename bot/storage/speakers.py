"""Whom articles have quoted, for as long as any does."""

from typing import Any

from sqlalchemy import Select, exists, select

from bot.storage.database import Database
from bot.storage.tables import quote, speaker
from bot.storage.unused import forget_unused


class SpeakerStore:
    """Keeps the list of speakers from growing without bound."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def forget_silent(self) -> int:
        """Forget those whom no article quotes any more; tell how many."""
        return await forget_unused(self._database, _silent(), speaker.c.id)


def _silent() -> Select[Any]:
    return select(speaker.c.id).where(~exists().where(quote.c.speaker_id == speaker.c.id))
