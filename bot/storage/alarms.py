"""What is wrong with what all processes share, so that admins are told once by whichever sees it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import select

from bot.model.notice import Notice
from bot.storage.database import Database
from bot.storage.notices import make_notices
from bot.storage.tables import meta
from bot.storage.upsert import insert_into

_KEY: Final = "alarms.open"


class AlarmStore:
    """Keeps which causes admins have been told of and that have not gone away."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def settle(self, seen: Mapping[str, Notice | None], now: datetime) -> None:
        """Tell of causes that are new, and forget those that are gone (None); what is not named stays."""
        current = select(meta.c.value).where(meta.c.key == _KEY)
        async with self._database.read() as connection:
            known = _causes(await connection.scalar(current))
        if known == _after(known, seen):
            return
        async with self._database.write() as connection:
            known = _causes(await connection.scalar(current.with_for_update()))
            after = _after(known, seen)
            notices = [notice for cause in sorted(after - known) if (notice := seen.get(cause)) is not None]
            await make_notices(connection, notices, now)
            row = insert_into(meta, self._database).values(key=_KEY, value=" ".join(sorted(after)))
            await connection.execute(
                row.on_conflict_do_update(
                    index_elements=[meta.c.key], set_={"value": " ".join(sorted(after))}
                )
            )


def _causes(value: str | None) -> frozenset[str]:
    return frozenset((value or "").split())


def _after(known: frozenset[str], seen: Mapping[str, Notice | None]) -> frozenset[str]:
    begun = {cause for cause, notice in seen.items() if notice is not None}
    ended = {cause for cause, notice in seen.items() if notice is None}
    return frozenset((known | begun) - ended)
