"""Putting a backup in the place of a database: what was there is kept until the new one is whole."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import aiosqlite
from sqlalchemy import func, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.errors import StorageError
from bot.model.audit import AuditEntry
from bot.model.backup import Backlog, BackupHead
from bot.model.notice import Notice, NoticeKind
from bot.ports import Clock
from bot.storage import audit, engines
from bot.storage.address import Address, parse_address
from bot.storage.backing_up import Progress
from bot.storage.backup_file import sync_folder
from bot.storage.backup_reading import BackupReader
from bot.storage.database import CONNECTING, MIGRATION_LOCK, Database, wrapped
from bot.storage.holding_back import backlog_of, hold_back
from bot.storage.loading import LEAP, check_schema, load
from bot.storage.migrate import VERSION_TABLE, is_current, upgrade
from bot.storage.notices import make_notices
from bot.storage.tables import archive, article, chat, lease, metadata, notice
from bot.storage.taking_back import holders, take_back

_OF_SETTING_UP: Final = frozenset(("archive", "audit", "meta", "lease", "send_rate"))
"""Tables that have rows before anybody has used the bot."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Occupied:
    """What stands where a backup is to go."""

    articles: int
    chats: int
    readable: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Restored:
    """What came of it."""

    head: BackupHead
    backlog: Backlog
    """What waits; nothing does where nothing is held back."""


async def occupied(url: str, clock: Clock) -> Occupied | None:
    """Look what a database holds; None when nobody has used it.

    Raises:
        StorageError: It can't be reached, or is not Dépêche's: nothing may be put in its place. A SQLite file
            that is broken may be replaced.
    """
    path = parse_address(url).path
    if path is not None and not (path.exists() and path.stat().st_size):
        return None
    try:
        database = await Database.open(url, clock=clock)
    except StorageError:
        if path is None or not _is_broken(path):
            raise
        return Occupied(articles=0, chats=0, readable=False)
    try:
        async with database.read() as connection:
            return await _occupied(connection)
    finally:
        await database.close()


async def restore_into(
    url: str,
    reader: BackupReader,
    *,
    clock: Clock,
    replace: bool = False,
    moved: bool = False,
    progress: Progress | None = None,
    entry: AuditEntry | None = None,
) -> Restored:
    """Make a database what a backup says; only with `replace` one that is not empty.

    All is held back until an admin releases it, unless the bot was `moved`: nothing was sent since.
    `entry` says whose deed it is.

    Raises:
        StorageError: The backup does not fit, or the database can't be replaced; it is as it was before.
    """
    check_schema(reader)
    address = parse_address(url)
    if await occupied(url, clock) is not None and not replace:
        raise StorageError(f"{address.name} is not empty")
    filling = _Filling(reader, clock, moved=moved, progress=progress, entry=entry)
    if address.path is not None:
        return await _restore_sqlite(address.path, filling)
    return await _restore_postgresql(address, filling, replace=replace)


class _Filling:
    """What is done within the one transaction."""

    def __init__(
        self,
        reader: BackupReader,
        clock: Clock,
        *,
        moved: bool,
        progress: Progress | None,
        entry: AuditEntry | None,
    ) -> None:
        self._reader = reader
        self._clock = clock
        self._moved = moved
        self._progress = progress
        self._entry = entry

    async def fill(self, connection: AsyncConnection) -> Restored:
        await load(connection, self._reader, leap=0 if self._moved else LEAP, progress=self._progress)
        now, head = self._clock.now(), self._reader.head
        for name in sorted(await holders(connection)):
            await take_back(connection, name, now)
        backlog = Backlog(messages=0, digests=0, reminders=0, alerts=0)
        if not self._moved:
            hold = await hold_back(connection, backed_up=head.made, now=now)
            backlog = await backlog_of(connection, now)
            # Of a restore before this one there is nothing to decide any more.
            earlier = (notice.c.kind == NoticeKind.RESTORED.value, notice.c.closed.is_(None))
            await connection.execute(update(notice).where(*earlier).values(closed=now))
            await make_notices(connection, [_notice(hold.id, head.made, backlog)], now)
        await audit.record(connection, self._entry, now=now)
        return Restored(head=head, backlog=backlog)


def _notice(hold_id: int, made: datetime, backlog: Backlog) -> Notice:
    args: dict[str, str | int] = {
        "hold": hold_id,
        "made": made.isoformat(),
        "messages": backlog.messages,
        "digests": backlog.digests,
        "reminders": backlog.reminders,
        "alerts": backlog.alerts,
    }
    return Notice(kind=NoticeKind.RESTORED, args=args)


def _is_broken(path: Path) -> bool:
    """Tell whether SQLite itself can't read a file."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]
    except sqlite3.OperationalError:  # it is locked, say
        return False
    except sqlite3.DatabaseError:
        return True


async def _occupied(connection: AsyncConnection) -> Occupied | None:
    used = [table for table in metadata.sorted_tables if table.name not in _OF_SETTING_UP]
    rows = [await connection.scalar(select(1).select_from(table).limit(1)) for table in used]
    if not any(rows) and not await connection.scalar(select(archive.c.last_seq)):
        return None
    return Occupied(
        articles=await connection.scalar(select(func.count()).select_from(article)) or 0,
        chats=await connection.scalar(select(func.count()).select_from(chat)) or 0,
    )


# SQLite: a new file, renamed


async def _restore_sqlite(path: Path, filling: _Filling) -> Restored:
    draft = path.with_name(f"{path.name}.restoring")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(draft)
        sqlite3.connect(draft).close()
        async with _engine(engines.sqlite_writer(draft), str(path)) as engine:
            await _make_roomy(engine)
            async with engine.begin() as connection:
                restored = await filling.fill(connection)
        _take_place(draft, path)
    except OSError as error:
        raise StorageError(f"{path}: {error.strerror}") from error
    except sqlite3.Error as error:
        raise StorageError(f"{path}: {error}") from error
    finally:
        with suppress(OSError):
            _remove(draft)
    return restored


async def _make_roomy(engine: AsyncEngine) -> None:
    """Set what can't be set within a transaction."""
    async with engine.connect() as connection:
        raw = await connection.get_raw_connection()
        assert isinstance(raw.driver_connection, aiosqlite.Connection)
        await raw.driver_connection.execute_fetchall("PRAGMA auto_vacuum = INCREMENTAL")
        await raw.driver_connection.execute_fetchall("PRAGMA cache_size = -65536")


def _take_place(draft: Path, path: Path) -> None:
    """Put a file in a database's place, once nobody uses that; nothing of its log may stay behind."""
    if path.exists():
        old = sqlite3.connect(path, timeout=1, isolation_level=None)
        try:
            old.execute("PRAGMA journal_mode = DELETE").fetchall()
            old.execute("BEGIN EXCLUSIVE")
            old.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise StorageError(f"{path} is in use: stop what uses it first") from error
            raise
        except sqlite3.DatabaseError:
            pass  # broken as it is, it makes room all the same
        finally:
            old.close()
    for log in _logs(path):
        log.unlink(missing_ok=True)
    draft.replace(path)
    sync_folder(path.parent)


def _remove(path: Path) -> None:
    for part in (path, *_logs(path)):
        part.unlink(missing_ok=True)


def _logs(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal")]


# PostgreSQL: one transaction


async def _restore_postgresql(address: Address, filling: _Filling, *, replace: bool) -> Restored:
    async with (
        _engine(engines.postgresql(address.dsn or ""), address.name) as engine,
        engine.begin() as connection,
    ):
        await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
        if not await _checked(connection, address):
            await connection.run_sync(upgrade)
        in_use = select(func.count()).select_from(lease)
        live = text("until > extract(epoch FROM clock_timestamp()) * 1000000")
        if await connection.scalar(in_use.where(live)):
            raise StorageError(f"{address.name} is in use: stop what uses it, and wait for half a minute")
        if not replace and await _occupied(connection) is not None:
            raise StorageError(f"{address.name} is not empty")
        await connection.run_sync(metadata.drop_all)
        await connection.execute(text(f"DROP TABLE {VERSION_TABLE}"))
        return await filling.fill(connection)


async def _checked(connection: AsyncConnection, address: Address) -> bool:
    try:
        return await connection.run_sync(is_current)
    except StorageError as error:
        raise StorageError(f"{address.name} {error}") from None


@asynccontextmanager
async def _engine(engine: AsyncEngine, name: str) -> AsyncIterator[AsyncEngine]:
    """Close an engine at the end, and let no foreign error out."""
    try:
        yield engine
    except CONNECTING as error:
        raise wrapped(error, name) from error
    finally:
        await engine.dispose()
