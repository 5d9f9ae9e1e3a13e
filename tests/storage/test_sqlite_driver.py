"""SQLite behind its driver: what comes with a statement, and what is fetched later."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.storage.sqlite_driver import Connection

COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i FROM n"


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[Connection]:
    opened = await Connection(tmp_path / "some.sqlite")
    yield opened
    await opened.close()


async def test_a_statement_takes_one_trip(connection: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    trips = 0
    original = Connection._execute

    async def counted(connection: Connection, *arguments: Any, **named: Any) -> Any:
        nonlocal trips
        trips += 1
        return await original(connection, *arguments, **named)

    monkeypatch.setattr(Connection, "_execute", counted)
    async with connection.cursor() as cursor:
        await cursor.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)")
    async with connection.cursor() as cursor:
        await cursor.executemany("INSERT INTO t (b) VALUES (?)", [("x",), ("y",), ("z",)])
        assert cursor.rowcount == 3
    async with connection.cursor() as cursor:
        await cursor.execute("INSERT INTO t (b) VALUES (?) RETURNING a, b", ("w",))
        assert [column[0] for column in cursor.description] == ["a", "b"]
        assert await cursor.fetchall() == [(4, "w")]
        assert cursor.lastrowid == 4
    async with connection.cursor() as cursor:
        await cursor.execute("SELECT b FROM t ORDER BY a")
        assert await cursor.fetchone() == ("x",)
        assert await cursor.fetchmany(2) == [("y",), ("z",)]
        assert await cursor.fetchmany(2) == [("w",)]
        assert await cursor.fetchone() is None
        assert await cursor.fetchall() == []
    assert trips == 4


@pytest.mark.parametrize("rows", [0, 1, 999, 1000, 1001, 2000, 2500])
async def test_all_rows_come_whichever_way_they_are_fetched(connection: Connection, rows: int) -> None:
    expected = [(number,) for number in range(1, rows + 1)] or [(1,)]
    async with connection.cursor() as cursor:
        await cursor.execute(COUNT, (rows,))
        assert await cursor.fetchall() == expected
        await cursor.execute(COUNT, (rows,))
        assert [await cursor.fetchone() for _ in expected] == expected
        assert await cursor.fetchone() is None
        await cursor.execute(COUNT, (rows,))
        found = []
        while some := await cursor.fetchmany(300):
            found += some
        assert found == expected
        await cursor.execute(COUNT, (rows,))
        assert [row async for row in cursor] == expected


async def test_what_is_not_read_to_the_end_lets_go_of_the_table(connection: Connection) -> None:
    await connection.executescript("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    async with connection.cursor() as cursor:
        await cursor.execute("SELECT i FROM (" + COUNT + "), t", (5000,))
        assert await cursor.fetchone() == (1,)
    await connection.executescript("DROP TABLE t")


async def test_an_error_is_the_statements_own_and_spoils_nothing(connection: Connection) -> None:
    async with connection.cursor() as cursor:
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            await cursor.execute("SELECT * FROM absent")
        await cursor.execute("SELECT 1")
        assert await cursor.fetchall() == [(1,)]


async def test_who_leaves_while_it_runs_leaves_the_connection_usable(connection: Connection) -> None:
    async with connection.cursor() as cursor:
        running = asyncio.create_task(cursor.execute(COUNT + " ORDER BY -i", (300_000,)))
        await asyncio.sleep(0)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        await connection.rollback()
    async with connection.cursor() as cursor:
        await cursor.execute("SELECT 2")
        assert await cursor.fetchall() == [(2,)]
