"""Whatever writes, fails, is cut off or loses its connection: no remembered answer is an old one."""

import asyncio
import random
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Any

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StorageError
from bot.ports import Clock
from bot.storage.address import parse_address
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.remembered import Remembered
from bot.storage.tables import meta

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

ROUNDS = 250
KEY = "count"

Deed = Callable[[Database], Awaitable[None]]


class Trouble(Exception):
    """What goes wrong within a transaction."""


@pytest.fixture
async def processes(database: Database, database_url: str, clock: Clock) -> AsyncIterator[list[Database]]:
    """Two processes of one database, with a number there that only grows."""
    async with database.write() as connection:
        await connection.execute(insert(meta).values(key=KEY, value="0"))
    other = await Database.open(database_url, clock=clock)
    yield [database, other]
    await other.close()


async def count(connection: AsyncConnection) -> int:
    return int(await connection.scalar(select(meta.c.value).where(meta.c.key == KEY)) or 0)


async def grow(connection: AsyncConnection) -> None:
    number = await count(connection)
    await connection.execute(update(meta).where(meta.c.key == KEY).values(value=str(number + 1)))


async def read(database: Database) -> int:
    async with database.read() as connection:
        return await count(connection)


class Dice:
    """What writers may do, each thing by chance."""

    def __init__(self, seed: int, path: str, clock: Clock) -> None:
        self.random = random.Random(seed)
        self._path = path
        self._clock = clock
        self._leases: dict[Database, LeaseStore] = {}
        self.usual = 0.0

    async def do(self, database: Database) -> None:
        """Do something, or begin it and be cut off."""
        deeds: list[Deed] = [
            self._write,
            self._write,
            self._fail,
            self._keep_part,
            self._lease,
            self._lease,
            self._lose_connection,
            self._write_past_it,
            self._tidy,
        ]
        deed = asyncio.ensure_future(self.random.choice(deeds)(database))
        if self.random.random() < 0.4:
            # Anywhere, also while it commits and just after.
            await asyncio.wait([deed], timeout=self.random.uniform(0, 1.5) * self.usual)
            deed.cancel()
        with suppress(StorageError, Trouble, asyncio.CancelledError):
            await deed

    async def measure(self, database: Database) -> None:
        """Find out how long a write takes."""
        begun = time.perf_counter()
        for _ in range(5):
            await self._write(database)
        self.usual = (time.perf_counter() - begun) / 5

    async def _write(self, database: Database) -> None:
        async with database.write() as connection:
            await grow(connection)

    async def _fail(self, database: Database) -> None:
        async with database.write() as connection:
            await grow(connection)
            raise self.random.choice([Trouble, asyncio.CancelledError, StorageError])

    async def _keep_part(self, database: Database) -> None:
        async with database.write() as connection:
            await grow(connection)
            with suppress(Trouble):
                async with connection.begin_nested():
                    await grow(connection)
                    raise Trouble

    async def _lease(self, database: Database) -> None:
        store = self._leases.setdefault(database, LeaseStore(database, self._clock))
        await store.take(f"l{self.random.randrange(3)}", holder=str(id(database)), seconds=15)

    async def _lose_connection(self, database: Database) -> None:
        async with database.write() as connection:
            await grow(connection)
            await connection.invalidate()

    async def _write_past_it(self, _database: Database) -> None:
        def write() -> None:
            connection = sqlite3.connect(self._path, isolation_level=None, timeout=15)
            connection.execute(f"UPDATE meta SET value = value + 1 WHERE key = '{KEY}'")
            connection.close()

        await asyncio.to_thread(write)

    async def _tidy(self, database: Database) -> None:
        await database.run_outside(
            self.random.choice(["PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA incremental_vacuum(9)"])
        )


async def test_no_answer_is_older_than_what_was_seen_before(
    processes: list[Database], database_url: str, clock: Clock
) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    dice = Dice(seed, str(parse_address(database_url).path), clock)
    remembered = [Remembered(database, count) for database in processes]
    await dice.measure(processes[0])
    checked = reused = 0

    async def look(number: int) -> None:
        nonlocal checked, reused
        # What anybody has seen by now, in whatever process, no later answer may fall behind.
        least = await read(dice.random.choice(processes))
        before = remembered[number]._known
        assert await remembered[number].get() >= least
        checked += 1
        reused += before is not None and remembered[number]._known is before

    async def keep_looking(number: int, busy: asyncio.Future[Any]) -> None:
        while not busy.done():
            await look(number)

    for _ in range(ROUNDS):
        some = [dice.do(dice.random.choice(processes)) for _ in range(dice.random.choice([1, 1, 1, 2, 4]))]
        busy = asyncio.gather(*some)
        if dice.random.random() < 0.5:
            await asyncio.gather(busy, keep_looking(0, busy), keep_looking(1, busy))
        await busy
        for number in (0, 1, 0, 1):
            await look(number)
    print(f"{checked} answers, {reused} of them remembered")
    assert reused
