"""Filling an empty database from a backup: at the schema that the backup knows, then brought up to date."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final, cast
from uuid import uuid4

import asyncpg
from sqlalchemy import Connection, insert, inspect, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StorageError
from bot.storage.backing_up import Progress
from bot.storage.backup_reading import BackupReader, StoredTable
from bot.storage.backup_values import FORGOTTEN, plain_table
from bot.storage.migrate import VERSION_TABLE, known_revisions, upgrade
from bot.storage.numbering import go_on_from
from bot.storage.tables import archive, source

LEAP: Final = 10_000
"""Numbers that are left out: they may have been given since the backup, and stand on buttons in chats."""


def check_schema(reader: BackupReader, /) -> None:
    """Make sure that this program knows the schema of a backup.

    Raises:
        StorageError: A newer program made it.
    """
    schema = reader.head.schema
    if schema not in known_revisions():
        raise StorageError(f"the backup was made by a newer Dépêche (schema {schema}): update the program")


async def load(
    connection: AsyncConnection, reader: BackupReader, *, leap: int = LEAP, progress: Progress | None = None
) -> None:
    """Fill a database that has no tables, within the transaction; nobody holds anything in it then.

    The archive gets a new id, so that no index takes itself for one of this archive as it goes on.

    Raises:
        StorageError: The backup does not fit its schema, or is damaged.
    """
    await connection.run_sync(upgrade, reader.head.schema)
    async with _in_any_order(connection):
        await _fill(connection, reader, leap, progress)
    await connection.run_sync(upgrade)
    found = (await connection.execute(select(archive.c.last_article_id))).scalar_one_or_none()
    if found is None:
        raise StorageError("the backup holds no archive")
    await connection.execute(update(archive).values(id=uuid4().hex, last_article_id=found + leap))
    await connection.execute(update(source).values(holder=None, lease=None))


async def _fill(
    connection: AsyncConnection, reader: BackupReader, leap: int, progress: Progress | None
) -> None:
    columns = await connection.run_sync(_columns)
    for name in columns:
        await connection.execute(text(f'DELETE FROM "{name}"'))  # noqa: S608 - ours
    done = 0
    for stored in reader.tables():
        if columns.get(stored.name) != set(stored.kinds):
            raise StorageError(f"the backup's table {stored.name} is none of schema {reader.head.schema}")
        for rows in reader.rows(stored):
            await _insert(connection, stored, rows)
            done += len(rows)
            if progress is not None:
                progress(done, reader.head.rows)
        last = None if stored.last is None else stored.last + leap
        await go_on_from(connection, stored.name, last)
    missing = set(columns) - set(reader.counts) - FORGOTTEN
    if missing:
        raise StorageError(f"the backup lacks {', '.join(sorted(missing))}")


async def _insert(connection: AsyncConnection, stored: StoredTable, rows: Sequence[tuple[Any, ...]]) -> None:
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        raw = await connection.get_raw_connection()
        driver = cast("asyncpg.Connection", raw.driver_connection)
        try:
            await driver.copy_records_to_table(stored.name, records=rows, columns=list(stored.kinds))
        except (asyncpg.PostgresError, asyncpg.InterfaceError, ValueError, TypeError) as error:
            raise StorageError(f"table {stored.name}: {error}") from error
        return
    statement = insert(plain_table(stored.name, stored.kinds)).compile(dialect=connection.dialect)
    await connection.exec_driver_sql(str(statement), list(rows))


@asynccontextmanager
async def _in_any_order(connection: AsyncConnection) -> AsyncIterator[None]:
    """Let rows come before those that they refer to; that all are there is checked at the end."""
    if connection.dialect.name == "sqlite":
        # Until the transaction ends.
        await connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        yield
        return
    keys = (
        await connection.execute(
            text(
                "SELECT conrelid::regclass::text AS name, conname, pg_get_constraintdef(oid) AS said"
                " FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"
            )
        )
    ).all()
    for key in keys:
        await connection.execute(text(f'ALTER TABLE {key.name} DROP CONSTRAINT "{key.conname}"'))
    yield
    for key in keys:
        await connection.execute(text(f'ALTER TABLE {key.name} ADD CONSTRAINT "{key.conname}" {key.said}'))


def _columns(connection: Connection) -> dict[str, set[str]]:
    found = inspect(connection)
    return {
        name: {column["name"] for column in found.get_columns(name)}
        for name in found.get_table_names()
        if name != VERSION_TABLE
    }
