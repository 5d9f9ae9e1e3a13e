"""Sources: what the operator declared and admins added, and how they fare."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Select,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UserError
from bot.model.audit import AuditEntry
from bot.model.source import Source, SourceOrigin, SourceSettings
from bot.ports import Clock
from bot.storage.audit import record
from bot.storage.database import Database
from bot.storage.polls import forget_memories
from bot.storage.portions import portions
from bot.storage.source_rows import settings_json, source_of
from bot.storage.tables import source

_ADDING = 0x6465_7065_6368_6502
"""Names PostgreSQL's lock on adding."""
_KNOWN = or_(
    source.c.retired.is_(None), source.c.origin == SourceOrigin.ADMIN.value, source.c.error.is_not(None)
)
"""A source that the settings no longer name is only there for the day on which they name it again."""


class SourceStore:
    """Keeps the sources."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def sync(self, declared: Sequence[SourceSettings]) -> None:
        """Make the settings' sources what they say now, keeping the state of those that stay as they were.

        A source whose address or rules changed is read anew; one that is gone from the settings is retired.
        One that an admin had added under the same id belongs to the settings from now on.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            await self._take_turn(connection)
            rows = (await connection.execute(select(source))).mappings().all()
            known = {row["id"]: row for row in rows}
            for settings in declared:
                row = known.get(settings.id)
                if row is None:
                    await connection.execute(insert(source), _new(settings, SourceOrigin.CONFIG, None, now))
                    continue
                changes = _changes(row, settings, now)
                if changes:
                    await connection.execute(update(source).where(source.c.id == settings.id).values(changes))
                if "due" in changes:
                    await forget_memories(connection, [settings.id])
            names = {settings.id for settings in declared}
            gone = [
                row["id"]
                for row in rows
                if row["origin"] == SourceOrigin.CONFIG.value
                and row["id"] not in names
                and (row["retired"] is None or row["error"] is not None)
            ]
            for part in portions(gone):
                absent = update(source).where(source.c.id.in_(part))
                await connection.execute(absent.values(retired=now, error=None, holder=None, lease=None))

    async def add(
        self,
        settings: SourceSettings,
        /,
        *,
        added_by: int | None,
        due: datetime | None = None,
        entry: AuditEntry | None = None,
    ) -> Source:
        """Add a source that the settings do not name; it is polled from `due` on, or at once.

        Raises:
            UserError: source-known, with the id of the one that has this id or address.
        """
        row = _new(settings, SourceOrigin.ADMIN, added_by, self._clock.now())
        row["due"] = due or row["due"]
        same = or_(
            source.c.id == settings.id,
            source.c.url == settings.url,
            source.c.declared_url == settings.url,
        )
        async with self._database.write() as connection:
            await self._take_turn(connection)
            taken = (await connection.execute(select(source.c.id, source.c.retired).where(same))).first()
            if taken is not None and taken.retired is None:
                raise UserError("source-known", id=taken.id)
            if taken is not None:
                await connection.execute(delete(source).where(source.c.id == taken.id))
            insertion = sqlite_insert if self._database.dialect == "sqlite" else postgresql_insert
            done = await connection.execute(insertion(source).values(row).on_conflict_do_nothing())
            if done.rowcount == 0:
                raise UserError("source-known", id=settings.id)
            await record(connection, entry, now=self._clock.now())
        found = await self.get(settings.id)
        assert found is not None, "it was just added"
        return found

    async def note(self, entry: AuditEntry, /) -> None:
        """Write down a deed that took several transactions."""
        async with self._database.write() as connection:
            await record(connection, entry, now=self._clock.now())

    async def remove(self, source_id: str, /, *, entry: AuditEntry | None = None) -> bool:
        """Forget a source; its articles stay. False when there is none."""
        async with self._database.write() as connection:
            done = await connection.execute(delete(source).where(source.c.id == source_id))
            if done.rowcount:
                await record(connection, entry, now=self._clock.now())
            return done.rowcount > 0

    async def pause(self, source_id: str, /, paused: bool, *, entry: AuditEntry | None = None) -> bool:
        """Stop or resume polling; what is resumed is polled at once, also after it was gone for good."""
        values: dict[str, Any] = {"paused": paused}
        if not paused:
            values |= {"retired": None, "due": self._clock.now()}
        async with self._database.write() as connection:
            done = await connection.execute(
                update(source).where(source.c.id == source_id, _KNOWN).values(values)
            )
            if done.rowcount:
                await record(connection, entry, now=self._clock.now())
            return done.rowcount > 0

    async def hasten(self, source_id: str, /, *, entry: AuditEntry | None = None) -> bool:
        """Have a source polled at once."""
        async with self._database.write() as connection:
            done = await connection.execute(
                update(source).where(source.c.id == source_id).values(due=self._clock.now())
            )
            if done.rowcount:
                await record(connection, entry, now=self._clock.now())
            return done.rowcount > 0

    async def get(self, source_id: str, /) -> Source | None:
        """Fetch one source."""
        found = await self._fetch(select(source).where(source.c.id == source_id))
        return found[0] if found else None

    async def by_url(self, urls: Collection[str], /) -> Source | None:
        """Find the source that has one of these addresses, now or as declared."""
        has = or_(source.c.url.in_(urls), source.c.declared_url.in_(urls))
        found = await self._fetch(select(source).where(has, _KNOWN).limit(1))
        return found[0] if found else None

    async def all(self) -> list[Source]:
        """List the sources by id, paused ones and those that are gone for good too."""
        return await self._fetch(select(source).where(_KNOWN).order_by(source.c.id))

    async def _take_turn(self, connection: AsyncConnection) -> None:
        """Wait until nobody else adds sources; SQLite has one writer anyway."""
        if self._database.dialect == "postgresql":
            await connection.execute(select(func.pg_advisory_xact_lock(_ADDING)))

    async def _fetch(self, statement: Select[Any]) -> list[Source]:
        async with self._database.read() as connection:
            return [source_of(row) for row in (await connection.execute(statement)).mappings()]


def _new(
    settings: SourceSettings, origin: SourceOrigin, added_by: int | None, now: datetime
) -> dict[str, Any]:
    return {
        "id": settings.id,
        "due": now,
        "paused": False,
        "origin": origin.value,
        "added": now,
        "added_by": added_by,
        "form": settings.form.value,
        "declared_url": settings.url,
        "url": settings.url,
        "settings": settings_json(settings),
        "failures": 0,
        "pause": 0.0,
        "polls": 0,
        "unchanged": 0,
        "brought": 0,
        "reported_failing": False,
        "reported_silent": False,
    }


def _changes(row: Any, settings: SourceSettings, now: datetime) -> dict[str, Any]:
    """Say what differs between a declared source and its row."""
    changes: dict[str, Any] = {}
    if row["origin"] != SourceOrigin.CONFIG.value:
        changes["origin"] = SourceOrigin.CONFIG.value
    rewritten = {"form": settings.form.value, "settings": settings_json(settings)}
    moved = row["declared_url"] != settings.url
    if moved:
        rewritten |= {"declared_url": settings.url, "url": settings.url}
    different = {name: value for name, value in rewritten.items() if row[name] != value}
    returned = row["retired"] is not None and (moved or row["error"] is None)
    if different or returned:
        changes |= different
        changes |= {"due": now, "retired": None, "etag": None, "last_modified": None}
        # A poll that is under way knows only what was declared before: it is not written down.
        changes |= {"holder": None, "lease": None}
        if moved:
            changes |= {"failures": 0, "failing_since": None, "error": None, "reported_failing": False}
    return changes
