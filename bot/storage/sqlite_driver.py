"""aiosqlite with one trip to its thread for each statement: making cursors, fetching and closing take none.

SQLAlchemy asks for a cursor, executes, fetches and closes; each of these would wake the thread and then the
event loop, which costs more than what SQLite does meanwhile.
https://aiosqlite.omnilib.dev/en/stable/api.html
"""

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

import aiosqlite

_AHEAD: Final = 1000
"""Rows that come with a statement; who reads more, one after the other, does not have all in memory."""


class Cursor(aiosqlite.Cursor):
    """A cursor of one trip; SQLite's own one is made, and closed once it has no more rows, in the thread."""

    def __init__(self, connection: "Connection") -> None:
        super().__init__(connection, None)  # type: ignore[arg-type]  # nothing asks for it before execute
        self._connection = connection
        self._rows: list[Any] = []
        self._open = False

    async def execute(self, sql: str, parameters: Iterable[Any] | None = None) -> "Cursor":
        """Run a statement, and fetch its first rows."""
        await self._connection.in_thread(self._run, sqlite3.Cursor.execute, sql, parameters or ())
        return self

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> "Cursor":
        """Run a statement for each of some parameters."""
        await self._connection.in_thread(self._run, sqlite3.Cursor.executemany, sql, parameters)
        return self

    async def fetchone(self) -> Any:
        """Give the next row, None after the last."""
        rows = await self.fetchmany(1)
        return rows[0] if rows else None

    async def fetchmany(self, size: int | None = None) -> list[Any]:
        """Give the next rows, at most so many, and none after the last."""
        if not self._rows and self._open:
            await self._connection.in_thread(self._fetch, _AHEAD)
        count = self.arraysize if size is None else size
        given, self._rows = self._rows[:count], self._rows[count:]
        return given

    async def fetchall(self) -> list[Any]:
        """Give all rows that are left."""
        if self._open:
            await self._connection.in_thread(self._fetch, -1)
        given, self._rows = self._rows, []
        return given

    async def close(self) -> None:
        """Let go of what is left."""
        self._rows = []
        if self._open:
            self._open = False
            await super().close()

    def _run(self, run: Callable[..., sqlite3.Cursor], sql: str, parameters: Any) -> None:
        self._cursor = self._connection.plain_cursor()
        self._rows, self._open = [], True
        run(self._cursor, sql, parameters)
        self._fetch(_AHEAD)

    def _fetch(self, count: int) -> None:
        """Fetch so many rows more, all with -1."""
        found = self._cursor.fetchall() if count < 0 else self._cursor.fetchmany(count)
        self._rows += found
        if count < 0 or len(found) < count:
            # Collected as garbage in another thread, it would wait there for what runs in this one.
            self._cursor.close()
            self._open = False


class Connection(aiosqlite.Connection):
    """A connection whose cursors are of one trip, and whose thread keeps no program from ending."""

    def __init__(self, path: Path) -> None:
        super().__init__(lambda: sqlite3.connect(path, check_same_thread=False), iter_chunk_size=_AHEAD)
        self._thread.daemon = True

    def cursor(self) -> Cursor:  # type: ignore[override]  # SQLAlchemy enters what it gets
        """Make a cursor, without a trip."""
        return Cursor(self)

    def plain_cursor(self) -> sqlite3.Cursor:
        """Make one of SQLite's own; for the thread."""
        return self._conn.cursor()

    async def data_version(self) -> int:
        """Tell a number that is another one once another connection, in whatever process, has committed.

        https://www.sqlite.org/pragma.html#pragma_data_version
        """
        found: list[int] = []
        await self.in_thread(self._look_at_version, found)
        return found[0]

    def _look_at_version(self, found: list[int]) -> None:
        cursor = self._conn.execute("PRAGMA data_version")
        found.append(cursor.fetchone()[0])
        cursor.close()

    async def in_thread(self, function: Callable[..., None], *arguments: Any) -> None:
        """Run something in the thread, after what was asked for before."""
        await self._execute(function, *arguments)  # type: ignore[no-untyped-call]
