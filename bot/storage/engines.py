"""SQLAlchemy engines set up so that a transaction is one, on both back ends."""

from functools import partial
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, ExceptionContext
from sqlalchemy.exc import DisconnectionError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.storage.sqlite_driver import Connection as SQLiteConnection

_BUSY_SECONDS = 15
_PATIENCE = 60.0
"""Seconds for one statement on PostgreSQL: a connection that died silently must not hold anyone for ever."""
_READERS = 4
_POSTGRESQL_CONNECTIONS = 8
_LARGEST_IDLE_LOG = 64 * 1024 * 1024


def sqlite_reader(path: Path) -> AsyncEngine:
    """Make an engine whose connections can only read, several at a time."""
    engine = _sqlite(path, connections=_READERS)

    @event.listens_for(engine.sync_engine, "connect")
    def forbid_writing(connection: Any, _record: Any) -> None:
        _run(connection, "PRAGMA query_only = ON")

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def sqlite_writer(path: Path) -> AsyncEngine:
    """Make an engine with the one connection that writes; who wants it waits in line.

    A transaction takes SQLite's write lock before it reads: a plain BEGIN (or none, as the driver has it)
    lets two connections read the same row and then overwrite each other's update.
    https://docs.sqlalchemy.org/en/21/dialects/sqlite.html#sqlite-transactions
    """
    engine = _sqlite(path, connections=1)

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def postgresql(dsn: str) -> AsyncEngine:
    """Make an engine for PostgreSQL; asyncpg reads the URL itself, with all of libpq's options."""

    async def connect() -> Any:
        return await asyncpg.connect(dsn, command_timeout=_PATIENCE)

    engine = create_async_engine(
        "postgresql+asyncpg://",
        async_creator=connect,
        pool_size=_POSTGRESQL_CONNECTIONS,
        max_overflow=0,
        # Each statement sees all commits before it: who waited for a lock then reads what the lock guards.
        isolation_level="READ COMMITTED",
        hide_parameters=True,
    )

    @event.listens_for(engine.sync_engine, "checkout")
    def replace_when_closed(connection: Any, _record: Any, _proxy: Any) -> None:
        # A restarted server closed our sockets: asyncpg knows it without asking.
        if connection.driver_connection.is_closed():
            raise DisconnectionError

    @event.listens_for(engine.sync_engine, "handle_error")
    def give_up(context: ExceptionContext) -> BaseException | None:
        # Late answers and reset sockets come as asyncio's own errors, which SQLAlchemy passes on as they are.
        error = context.original_exception
        if not isinstance(error, OSError):
            return None
        context.is_disconnect, context.invalidate_pool_on_disconnect = True, False
        if isinstance(error, TimeoutError) and not str(error):
            error = TimeoutError(f"no answer within {_PATIENCE:g} seconds")
        return OperationalError(context.statement, None, error, hide_parameters=True)

    return engine


def _sqlite(path: Path, *, connections: int) -> AsyncEngine:
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(path)),
        async_creator=partial(SQLiteConnection, path),
        pool_size=connections,
        max_overflow=0,
        # Every transaction is ended by who began it: another rollback for each would be one more trip.
        pool_reset_on_return=None,
        hide_parameters=True,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself
        _run(connection, f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
        _run(connection, "PRAGMA synchronous = FULL")
        _run(connection, "PRAGMA foreign_keys = ON")
        _run(connection, f"PRAGMA journal_size_limit = {_LARGEST_IDLE_LOG}")

    @event.listens_for(engine.sync_engine, "invalidate")
    def let_go(connection: Any, _record: Any, _error: BaseException | None) -> None:
        # A cancelled task leaves its statement running in the driver's thread, and closing does not end the
        # transaction (and free its lock) before the last cursor is collected as garbage.
        connection.rollback()

    return engine


def _run(connection: Any, statement: str) -> None:
    cursor = connection.cursor()
    cursor.execute(statement)
    cursor.close()
