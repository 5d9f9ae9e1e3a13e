"""Making a backup: one snapshot of every table, while others go on writing."""

import asyncio
import hashlib
from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import orjson
from sqlalchemy import Select, String, Table, func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.backup import BackupHead
from bot.storage.backup_file import BackupWriter, writing
from bot.storage.backup_values import FORGOTTEN, Kind, kinds_of, packed, plain_table
from bot.storage.database import Database
from bot.storage.migrate import HEAD
from bot.storage.numbering import last_number
from bot.storage.tables import archive, metadata

_AT_ONCE: Final = 250
"""Rows in memory: some hold whole articles."""

Progress = Callable[[int, int], None]
"""Is told how many rows of how many are done."""


async def back_up(
    database: Database, path: Path, *, now: datetime, progress: Progress | None = None
) -> BackupHead:
    """Write all that is durable into a file, as it is at one moment; a file there gives way when it is whole.

    Raises:
        StorageError: The file can't be written, or the database is away; nothing is left behind.
    """
    with writing(path) as writer:
        async with database.read() as connection:
            head = await _Copying(connection, writer, progress).copy(now)
        await asyncio.to_thread(writer.close)
    return head


class _Copying:
    def __init__(self, connection: AsyncConnection, writer: BackupWriter, progress: Progress | None) -> None:
        self._connection = connection
        self._writer = writer
        self._progress = progress
        self._done = self._total = 0

    async def copy(self, now: datetime) -> BackupHead:
        connection = self._connection
        if connection.dialect.name == "postgresql":
            # SQLite's transactions see one moment by themselves, from their first look.
            await connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"))
        archive_id = str(await connection.scalar(select(archive.c.id)))
        tables = [item for item in metadata.sorted_tables if item.name not in FORGOTTEN]
        counts = {str(item.name): await self._count(item) for item in tables}
        self._total = sum(counts.values())
        head = BackupHead(
            program=version("depeche"),
            schema=HEAD,
            archive_id=archive_id,
            back_end=connection.dialect.name,
            made=now,
            rows=self._total,
        )
        await self._write(
            {
                "program": head.program,
                "schema": head.schema,
                "archive": head.archive_id,
                "back_end": head.back_end,
                "made": head.made,
                "rows": head.rows,
                "tables": counts,
            }
        )
        for item in tables:
            await self._table(item, counts[item.name])
        await self._write({"end": True})
        return head

    async def _count(self, of: Table) -> int:
        return await self._connection.scalar(select(func.count()).select_from(of)) or 0

    async def _table(self, of: Table, count: int) -> None:
        columns = kinds_of(of)
        kinds = list(columns.values())
        last = await last_number(self._connection, of)
        await self._write({"table": of.name, "columns": columns, "rows": count, "last": last})
        digest = hashlib.sha256()

        def write(rows: Any) -> None:
            lines = packed(rows, kinds)
            digest.update(lines)
            self._writer.write(lines)

        async with self._connection.stream(
            _in_order(of, columns, self._connection), execution_options={"yield_per": _AT_ONCE}
        ) as result:
            async for rows in result.partitions(_AT_ONCE):
                await asyncio.to_thread(write, rows)
                self._done += len(rows)
                if self._progress is not None:
                    self._progress(self._done, self._total)
        await self._write({"end": of.name, "sha256": digest.hexdigest()})

    async def _write(self, said: dict[str, Any]) -> None:
        await asyncio.to_thread(self._writer.write, orjson.dumps(said, option=orjson.OPT_APPEND_NEWLINE))


def _in_order(of: Table, columns: dict[str, Kind], connection: AsyncConnection) -> Select[Any]:
    """Select a table's rows as they are kept, in an order that is the same on every database."""
    plain = plain_table(of.name, columns)
    order: list[Any] = []
    for key in of.primary_key.columns:
        column = plain.c[key.name]
        # SQLite compares bytes; PostgreSQL does as its locale says, unless it is told.
        by_bytes = isinstance(key.type, String) and connection.dialect.name == "postgresql"
        order.append(column.collate("C") if by_bytes else column)
    return select(plain).order_by(*order)
