"""The one way to the database: opened and migrated once, then read and written in transactions."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Hashable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, Self
from uuid import uuid4

import aiosqlite
import asyncpg
from sqlalchemy import event, insert, select, text, update
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.errors import StorageError
from bot.ports import Clock
from bot.storage import engines
from bot.storage.address import Address, parse_address
from bot.storage.migrate import is_current, upgrade
from bot.storage.sqlite_driver import Connection as SQLiteConnection
from bot.storage.tables import archive

CONNECTING = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError)
MIGRATION_LOCK = 0x6465_7065_6368_6501
"""PostgreSQL's advisory lock of whoever changes the schema."""
_PATIENCE = 100
_PAUSE = 0.1


class Database:
    """A migrated database; every foreign error leaves it as a `StorageError` that shows no password."""

    def __init__(self, address: Address, *, reader: AsyncEngine, writer: AsyncEngine) -> None:
        self._address = address
        self._reader = reader
        self._writer = writer
        self._hand: SQLiteConnection | None = None
        """SQLite's one connection that writes."""
        self._writing = self._written = 0
        self._sure = False
        """Nothing is under way of which nobody knows how it ended."""
        if self.dialect == "sqlite":
            event.listen(writer.sync_engine, "connect", self._meet)

    def __repr__(self) -> str:
        return f"Database({self._address.name!r})"

    @classmethod
    async def open(cls, url: str, *, clock: Clock) -> Self:
        """Connect and bring the schema up to date; several processes may do so at once.

        Raises:
            StorageError: When it can't be reached, read or written, is not Dépêche's, or is too new.
        """
        address = parse_address(url)
        if address.path is not None:
            _make_file(address.path)
            reader, writer = engines.sqlite_reader(address.path), engines.sqlite_writer(address.path)
        else:
            reader = writer = engines.postgresql(address.dsn or "")
        database = cls(address, reader=reader, writer=writer)
        try:
            await database._use_write_ahead_log()
            await database._migrate(clock)
            # What can only be read is noticed here, not at somebody's first question.
            async with database.write() as connection:
                await connection.execute(update(archive).values(number=1))
        except BaseException:
            await database.close()
            raise
        return database

    @property
    def dialect(self) -> str:
        """Name the back end: sqlite or postgresql."""
        return self._writer.dialect.name

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction that only reads."""
        async with self._transaction(self._reader) as connection:
            yield connection

    @asynccontextmanager
    async def write(self, *, of_note: bool = True) -> AsyncIterator[AsyncConnection]:
        """Open a transaction that writes: all of it or, on any error, nothing.

        On SQLite it is the only one from its first moment; keep it short. What is not `of_note` changes no
        answer that anybody remembers.
        """
        self._writing += 1
        try:
            async with self._transaction(self._writer) as connection:
                yield connection
        except BaseException:
            # A cancelled one may still be committing in the driver's thread; the next one waits for its end.
            self._sure, self._written = False, self._written + 1
            raise
        else:
            self._sure, self._written = True, self._written + of_note
        finally:
            self._writing -= 1

    async def mark(self) -> Hashable | None:
        """Give what is the same for as long as nobody has written anything of note, in whatever process.

        None when that can't be told, or not for less than it costs to read: with PostgreSQL, and while this
        process writes.
        """
        if self._hand is None or self._writing or not self._sure:
            return None
        written = self._written
        try:
            return written, await self._hand.data_version()
        except (ValueError, sqlite3.Error):  # closed, or locked by whoever is replacing the file
            return None

    async def run_outside(self, statement: str) -> None:
        """Run a statement that SQLite takes outside of transactions only, to its end; not for PostgreSQL."""
        self._writing += 1
        try:
            async with self._writer.connect() as connection:
                raw = await connection.get_raw_connection()
                assert isinstance(raw.driver_connection, aiosqlite.Connection)
                # `execute` would stop at the first row, and some of these do their work row by row.
                await raw.driver_connection.executescript(statement)
        except (SQLAlchemyError, aiosqlite.Error) as error:
            raise self._wrapped(error) from error
        finally:
            self._writing -= 1

    async def close(self) -> None:
        """Let go of every connection."""
        await self._reader.dispose()
        await self._writer.dispose()

    @asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        try:
            async with AsyncExitStack() as stack:
                try:
                    connection = await stack.enter_async_context(engine.begin())
                except CONNECTING as error:
                    raise self._wrapped(error) from error
                yield connection
        except SQLAlchemyError as error:
            raise self._wrapped(error) from error

    def _meet(self, connection: Any, _record: Any) -> None:
        self._hand = connection.driver_connection
        self._written += 1  # another connection counts other commits as its own

    async def _use_write_ahead_log(self) -> None:
        if self.dialect != "sqlite":
            return
        for attempt in range(_PATIENCE):
            try:
                async with self._writer.connect() as connection:
                    raw = await connection.get_raw_connection()
                    assert isinstance(raw.driver_connection, aiosqlite.Connection)
                    # Outside of any transaction, and once: the file remembers it. Freed pages can only be
                    # cut off a file that was empty when it was told so.
                    await raw.driver_connection.execute_fetchall("PRAGMA auto_vacuum = INCREMENTAL")
                    await raw.driver_connection.execute_fetchall("PRAGMA journal_mode = WAL")
            except (SQLAlchemyError, aiosqlite.Error) as error:
                # SQLite does not wait for this lock by itself; another process may be starting, too.
                if not _is_locked(error) or attempt == _PATIENCE - 1:
                    raise self._wrapped(error) from error
                await asyncio.sleep(_PAUSE)
            else:
                return

    async def _migrate(self, clock: Clock) -> None:
        async with self.read() as connection:
            if await self._checked(connection):
                return
        async with self.write() as connection:
            if self.dialect == "postgresql":
                await connection.execute(
                    text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK}
                )
            if await self._checked(connection):
                return  # another process did it while this one waited
            await connection.run_sync(upgrade)
            if await connection.scalar(select(archive.c.id)) is None:
                first = {
                    "number": 1,
                    "id": uuid4().hex,
                    "created": clock.now(),
                    "last_seq": 0,
                    "last_article_id": 0,
                }
                await connection.execute(insert(archive), first)

    async def _checked(self, connection: AsyncConnection) -> bool:
        try:
            return await connection.run_sync(is_current)
        except StorageError as error:
            raise StorageError(f"{self._address.name} {error}") from None

    def _wrapped(self, error: BaseException) -> StorageError:
        return wrapped(error, self._address.name)


def wrapped(error: BaseException, name: str) -> StorageError:
    """Make a driver's error one of ours, about the database that goes by a name."""
    return StorageError(f"{name}: {_reason(error)}")


def _make_file(path: Path) -> None:
    """Make sure that there is a file to open, in its folder.

    aiosqlite leaves a thread behind when it fails to open one, which can outlive the event loop and complain.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sqlite3.connect(path).close()
    except OSError as error:
        raise StorageError(f"{path.parent}: {error.strerror}") from error
    except sqlite3.Error as error:
        raise StorageError(f"{path}: {error}") from error


def _is_locked(error: Exception) -> bool:
    return "database is locked" in str(error)


def _reason(error: BaseException) -> str:
    """Say what the driver said, without the statement and anybody's text."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig.__cause__ or error.orig
    said = str(error).partition(" with text ")[0]  # SQLite's driver quotes what it can't decode
    return " ".join(said.split()) or type(error).__name__
