"""Sources: what the operator declared and admins added, who polls which, and how they fare."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Select,
    and_,
    bindparam,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UserError
from bot.model.audit import AuditEntry
from bot.model.source import Settlement, Source, SourceOrigin, SourceSettings
from bot.ports import Clock
from bot.storage.audit import record
from bot.storage.columns import Instant
from bot.storage.database import Database
from bot.storage.notices import make_notices
from bot.storage.source_rows import POLLED, polled_row, settings_json, source_of
from bot.storage.tables import source, source_memory

_PAGE = 500
_CLOCK_SLACK = timedelta(minutes=10)
_HOST_PAUSE = timedelta(days=1)
"""For so long a host may have asked to be left alone, with all of its sources."""
_MOST_OF_A_PAUSE = 1.1 * 1_000_000
"""Microseconds by which a second of a source's pause may put it off: pauses are spread by a tenth."""
_ADDING = 0x6465_7065_6368_6502
"""Names PostgreSQL's lock on adding."""
_KNOWN = or_(
    source.c.retired.is_(None), source.c.origin == SourceOrigin.ADMIN.value, source.c.error.is_not(None)
)
"""A source that the settings no longer name is only there for the day on which they name it again."""


class SourceStore:
    """Keeps the sources; several processes may poll from one store."""

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
                    await _forget(connection, [settings.id])
            names = {settings.id for settings in declared}
            gone = [
                row["id"]
                for row in rows
                if row["origin"] == SourceOrigin.CONFIG.value
                and row["id"] not in names
                and (row["retired"] is None or row["error"] is not None)
            ]
            for part in _parts(gone):
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

    # Polling

    async def claim(
        self, holder: str, /, *, limit: int, seconds: float, failing: int | None = None
    ) -> list[Source]:
        """Take the sources that have been due for longest, so that nobody else polls them for so long.

        With `failing`, at most `limit` that are in order and so many that failed the last time.
        """
        now = self._clock.now()
        due = (
            select(source.c.id)
            .where(
                ~source.c.paused,
                source.c.retired.is_(None),
                source.c.due <= now,
                or_(source.c.lease.is_(None), source.c.lease <= now),
            )
            .order_by(source.c.due)
            .with_for_update(skip_locked=True)
        )
        parts = [due.limit(limit)]
        if failing is not None:
            parts = [
                due.where(source.c.failures == 0).limit(limit),
                due.where(source.c.failures > 0).limit(failing),
            ]
        async with self._database.write() as connection:
            ids = [name for part in parts for name in await connection.scalars(part)]
            if not ids:
                return []
            claimed: list[Source] = []
            for part in _parts(ids):
                mine = (
                    update(source)
                    .where(source.c.id.in_(part))
                    .values(holder=holder, lease=now + timedelta(seconds=seconds))
                    .returning(source)
                )
                claimed += [source_of(row) for row in (await connection.execute(mine)).mappings()]
        return sorted(claimed, key=lambda item: item.due)

    async def renew(self, holder: str, ids: Collection[str], /, *, seconds: float) -> None:
        """Keep what is still being polled."""
        until = self._clock.now() + timedelta(seconds=seconds)
        async with self._database.write() as connection:
            for part in _parts(list(ids)):
                kept = update(source).where(source.c.id.in_(part), source.c.holder == holder)
                await connection.execute(kept.values(lease=until))

    async def release(self, holder: str, /) -> None:
        """Let go of everything at once, for others to poll."""
        async with self._database.write() as connection:
            await connection.execute(
                update(source).where(source.c.holder == holder).values(holder=None, lease=None)
            )

    async def settle(self, holder: str, settlements: Sequence[Settlement], /) -> None:
        """Write down polls with their notices, and let go; what was taken from this holder is left alone."""
        if not settlements:
            return
        async with self._database.write() as connection:
            ids = [settlement.source.id for settlement in settlements]
            held: set[str] = set()
            for part in _parts(ids):
                mine = select(source.c.id).where(source.c.id.in_(part), source.c.holder == holder)
                held |= set(await connection.scalars(mine.with_for_update()))
            kept = [settlement for settlement in settlements if settlement.source.id in held]
            if not kept:
                return
            await connection.execute(
                _SETTLE,
                [{"b_id": item.source.id} | _bound(polled_row(item.source)) for item in kept],
            )
            memories = {item.source.id: item.memory for item in kept if item.memory is not None}
            await _forget(connection, list(memories))
            if memories:
                rows = [{"source_id": name, "entries": entries} for name, entries in memories.items()]
                await connection.execute(insert(source_memory), rows)
            await make_notices(
                connection, [notice for item in kept for notice in item.notices], self._clock.now()
            )

    async def memory(self, source_id: str, /) -> bytes:
        """Fetch what is remembered of a source's entries; empty when nothing is."""
        statement = select(source_memory.c.entries).where(source_memory.c.source_id == source_id)
        async with self._database.read() as connection:
            return await connection.scalar(statement) or b""

    async def mend_times(self, longest: timedelta) -> int:
        """Make due what a clock that was wrong has put off beyond reason; tell how many that were."""
        now = self._clock.now()
        # A failing source's pause, a server's wish or a fixed interval may well be longer.
        own = type_coerce(source.c.due, BigInteger) - source.c.pause * _MOST_OF_A_PAUSE
        put_off = and_(
            source.c.due > now + max(longest, _HOST_PAUSE) + _CLOCK_SLACK,
            own > literal(now + _CLOCK_SLACK, Instant),
        )
        wrong = or_(source.c.polled > now + _CLOCK_SLACK, put_off)
        leased = source.c.lease > now + longest + _CLOCK_SLACK
        async with self._database.write() as connection:
            done = await connection.execute(
                update(source).where(wrong, source.c.retired.is_(None)).values(due=now, polled=None)
            )
            await connection.execute(update(source).where(leased).values(lease=None, holder=None))
            return done.rowcount

    async def _take_turn(self, connection: AsyncConnection) -> None:
        """Wait until nobody else adds sources; SQLite has one writer anyway."""
        if self._database.dialect == "postgresql":
            await connection.execute(select(func.pg_advisory_xact_lock(_ADDING)))

    async def _fetch(self, statement: Select[Any]) -> list[Source]:
        async with self._database.read() as connection:
            return [source_of(row) for row in (await connection.execute(statement)).mappings()]


_SETTLE = (
    update(source)
    .where(source.c.id == bindparam("b_id"))
    .values({name: bindparam(f"b_{name}") for name in POLLED} | {"holder": None, "lease": None})
)


def _bound(row: dict[str, Any]) -> dict[str, Any]:
    return {f"b_{name}": value for name, value in row.items()}


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


async def _forget(connection: AsyncConnection, ids: Sequence[str]) -> None:
    for part in _parts(ids):
        await connection.execute(delete(source_memory).where(source_memory.c.source_id.in_(part)))


def _parts(items: Sequence[str]) -> Iterable[Sequence[str]]:
    return (items[start : start + _PAGE] for start in range(0, len(items), _PAGE))
