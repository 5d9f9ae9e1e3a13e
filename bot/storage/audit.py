"""What admins did, newest first."""

from datetime import datetime

from sqlalchemy import RowMapping, func, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql import ColumnElement

from bot.model.audit import AuditEntry, AuditRecord
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.tables import audit

LONGEST = 300
"""Characters kept of a subject and of what was before and after."""


async def record(connection: AsyncConnection, entry: AuditEntry | None, *, now: datetime) -> None:
    """Write a deed down in the transaction that does it; None is nobody's."""
    if entry is None:
        return
    row = {
        "at": now,
        "user_id": entry.user_id,
        "deed": entry.deed,
        "subject": entry.subject[:LONGEST],
        "before": entry.before[:LONGEST],
        "after": entry.after[:LONGEST],
        "about_id": entry.about_id,
    }
    await connection.execute(insert(audit), row)


class AuditStore:
    """Keeps the deeds."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def record(self, entry: AuditEntry, /) -> None:
        """Write down a deed that is no transaction of this database."""
        async with self._database.write() as connection:
            await record(connection, entry, now=self._clock.now())

    async def has(self, deed: str, /) -> bool:
        """Tell whether anything of this name, or of this family, was ever done."""
        there = select(audit.c.id).where(_is(deed)).limit(1)
        async with self._database.read() as connection:
            return await connection.scalar(there) is not None

    async def doers(self) -> list[int]:
        """List all who did something."""
        async with self._database.read() as connection:
            return list(await connection.scalars(select(audit.c.user_id).distinct()))

    async def people_done_to(self) -> list[int]:
        """List all people to whom something was done."""
        of_people = select(audit.c.about_id).where(audit.c.about_id > 0).distinct()
        async with self._database.read() as connection:
            return list(await connection.scalars(of_people))

    async def page(
        self, offset: int, limit: int, *, user_id: int | None = None, deed: str | None = None
    ) -> tuple[list[AuditRecord], int]:
        """List deeds, the newest first, and count all there are.

        `user_id` are those by or about somebody; `deed` is one, or the word before the dot of several.
        """
        wanted: list[ColumnElement[bool]] = []
        if user_id is not None:
            wanted.append(or_(audit.c.user_id == user_id, audit.c.about_id == user_id))
        if deed is not None:
            wanted.append(_is(deed))
        newest = select(audit).where(*wanted).order_by(audit.c.id.desc()).offset(offset).limit(limit)
        count = select(func.count()).select_from(audit).where(*wanted)
        async with self._database.read() as connection:
            rows = (await connection.execute(newest)).mappings().all()
            return [_record(row) for row in rows], await connection.scalar(count) or 0


def _is(deed: str) -> ColumnElement[bool]:
    return or_(audit.c.deed == deed, audit.c.deed.startswith(f"{deed}.", autoescape=True))


def _record(row: RowMapping) -> AuditRecord:
    values = {name: row[name] for name in ("user_id", "deed", "subject", "before", "after", "about_id")}
    return AuditRecord(id=row["id"], at=row["at"], entry=AuditEntry(**values))
