"""Backups of both back ends, restored on both: every table, whatever it holds."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import ForeignKey, Table, insert, text

from bot.ports import Clock
from bot.storage.backing_up import back_up
from bot.storage.backup_file import verify
from bot.storage.backup_reading import BackupReader
from bot.storage.backup_values import FORGOTTEN, Kind, kinds_of
from bot.storage.columns import Instant, Json
from bot.storage.database import Database
from bot.storage.restoring import restore_into
from bot.storage.tables import archive, metadata

ROWS = 3
SPECIAL = ("", "plain", "Ж é 中 😀\n\"'\\ \t", "x" * 5000)


class Made:
    """Makes rows of any table by its columns' types, each with the parents that it refers to."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.rows: dict[str, list[dict[str, Any]]] = {}

    def all(self) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
        for table in metadata.sorted_tables:
            if table is archive or table.name in FORGOTTEN:
                continue
            self.rows[table.name] = []
            for number in range(1, ROWS + 1):
                self.rows[table.name].append(self.row(table, number))
            yield table, self.rows[table.name]

    def row(self, table: Table, number: int) -> dict[str, Any]:
        return {column.name: self.value(table, column, number) for column in table.columns}

    def value(self, table: Table, column: Any, number: int) -> Any:
        keys: list[ForeignKey] = list(column.foreign_keys)
        if keys:
            target = keys[0].column
            if target.table is table:
                # Also to a row that comes later.
                return None if number == ROWS else number + 1
            return self.rows[target.table.name][number - 1][target.name]
        unique = (
            column.primary_key
            or column.unique
            or any(index.unique and column in list(index.columns) for index in table.indexes)
        )
        if column.nullable and not unique and self.random.random() < 0.3:
            return None
        if isinstance(column.type, Instant):
            return datetime(2024, 5, 14, tzinfo=UTC) + timedelta(microseconds=self.random.randrange(10**15))
        if isinstance(column.type, Json):
            return {"list": [number, None, "é\ud83d"], "text": "😀"}
        kind = kinds_of(table)[column.name]
        if kind is Kind.YES:
            return self.random.random() < 0.5
        if kind is Kind.NUMBER:
            if unique:
                return number
            wide = "BIGINT" in str(column.type.compile()).upper()
            return self.random.choice([0, -1, 2**63 - 1, -(2**63)] if wide else [0, -1, 2**31 - 1])
        if kind is Kind.FRACTION:
            return self.random.choice([0.1, -1e300, 5e-324, 3.0])
        if kind is Kind.BYTES:
            return self.random.randbytes(300) + b"\x00\n"
        most = getattr(column.type, "length", None) or 10_000
        chosen = self.random.choice(SPECIAL)
        return f"{number}{chosen}"[:most] if unique else chosen[:most]


async def fill(database: Database) -> int:
    seed = random.randrange(10_000)
    print(f"seed {seed}")
    count = 1
    async with database.write() as connection:
        for table, rows in Made(seed).all():
            if connection.dialect.name == "sqlite":
                await connection.execute(text("PRAGMA defer_foreign_keys = ON"))
            # Backwards, so that rows refer to such as are there.
            for row in reversed(rows):
                await connection.execute(insert(table), row)
            count += len(rows)
    return count


async def digests(path: Path) -> dict[str, str]:
    reader = BackupReader(path)
    found = {}
    for table in reader.tables():
        rows = [row for part in reader.rows(table) for row in part]
        if table.name != "archive":
            found[table.name] = repr(rows)
    return found


@pytest.fixture
def other_url(database: Database, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The other back end's database, empty."""
    if database.dialect == "postgresql":
        return f"sqlite:///{tmp_path}/other.sqlite"
    return str(request.getfixturevalue("empty_postgresql"))


async def test_there_and_back(
    database: Database, database_url: str, other_url: str, tmp_path: Path, clock: Clock
) -> None:
    count = await fill(database)
    files = [tmp_path / f"{number}.zst" for number in range(3)]
    head = await back_up(database, files[0], now=clock.now())
    assert head.rows == count
    await database.close()
    before, told = database_url, await digests(files[0])
    assert set(told) == set(metadata.tables) - FORGOTTEN - {"archive"}
    for number, url in enumerate((other_url, before)):
        verify(files[number])
        await restore_into(url, BackupReader(files[number]), clock=clock, replace=True, moved=True)
        opened = await Database.open(url, clock=clock)
        await back_up(opened, files[number + 1], now=clock.now())
        await opened.close()
    there, back = await digests(files[1]), await digests(files[2])
    assert there == back
    freed = {"delivery", "delivery_message", "source"}
    assert {name: rows for name, rows in told.items() if name not in freed} == {
        name: rows for name, rows in there.items() if name not in freed
    }
