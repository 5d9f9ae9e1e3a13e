"""One holder at a time, whatever clocks do; a dead holder's lease comes free by itself."""

import asyncio
import fcntl
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.lifelines import Lifelines
from bot.storage.tables import lease

LENGTH = 0.6
SLACK = 20.0  # for a machine that has much else to do


async def waited(store: LeaseStore, began: float) -> float:
    """Ask for a lease until it is there; give the seconds since `began`."""
    while not await store.take("x", holder="heir", seconds=LENGTH):  # noqa: ASYNC110  # as the bot asks
        await asyncio.sleep(0.02)
    return time.monotonic() - began


class Watch(SystemClock):
    """A clock whose wall time is wrong: only what all share, or one's own seconds, may count."""

    def __init__(self) -> None:
        self.wrong = timedelta()

    def now(self):  # type: ignore[no-untyped-def]
        return super().now() + self.wrong


@pytest.fixture
async def second(database: Database, database_url: str) -> AsyncIterator[Database]:
    """Another process's way to the same database."""
    opened = await Database.open(database_url, clock=SystemClock())
    yield opened
    await opened.close()


async def test_one_of_many_gets_it(database: Database, second: Database) -> None:
    stores = [LeaseStore(database if number % 2 else second, SystemClock()) for number in range(8)]
    for name in ("a", "b", "c"):
        got = await asyncio.gather(
            *(store.take(name, holder=str(number), seconds=60) for number, store in enumerate(stores))
        )
        assert sum(got) == 1
        [winner] = [number for number, won in enumerate(got) if won]
        assert await stores[winner].take(name, holder=str(winner), seconds=60)
        assert await stores[winner].renew(name, holder=str(winner), seconds=60)
        loser = (winner + 1) % 8
        assert not await stores[loser].renew(name, holder=str(loser), seconds=60)
        await stores[loser].release(name, holder=str(loser))  # which it has not
        assert not await stores[loser].take(name, holder=str(loser), seconds=60)
        await stores[winner].release(name, holder=str(winner))
        assert await stores[loser].take(name, holder=str(loser), seconds=60)
        assert not await stores[winner].renew(name, holder=str(winner), seconds=60)


async def test_a_dead_holders_lease_comes_free_when_it_is_over_and_not_before(
    database: Database, second: Database
) -> None:
    first, other = LeaseStore(database, SystemClock()), LeaseStore(second, SystemClock())
    began = time.monotonic()
    assert await first.take("x", holder="dead", seconds=LENGTH)
    assert LENGTH <= await waited(other, began) < LENGTH + SLACK
    assert not await first.renew("x", holder="dead", seconds=LENGTH)


async def test_a_lease_that_is_renewed_is_never_lost(database: Database, second: Database) -> None:
    first, other = LeaseStore(database, SystemClock()), LeaseStore(second, SystemClock())
    assert await first.take("x", holder="alive", seconds=60)
    assert not await other.take("x", holder="greedy", seconds=60)  # from here on it watches
    for _ in range(8):
        await asyncio.sleep(LENGTH / 2)
        assert await first.renew("x", holder="alive", seconds=3 * LENGTH)
        assert not await other.take("x", holder="greedy", seconds=3 * LENGTH)


async def untils(database: Database) -> dict[str, datetime]:
    async with database.read() as connection:
        return {row.name: row.until for row in await connection.execute(select(lease))}


async def test_long_leases_are_renewed_along_with_others(database: Database, clock: Any) -> None:
    """Each transaction is a wait for the disk. Only what was kept before comes along, never a short one."""
    store = LeaseStore(database, clock)
    for name, seconds in (("turn", 7.0), ("stories", 15.0), ("alerts", 15.0), ("given back", 15.0)):
        assert await store.take(name, holder="me", seconds=seconds)
        assert await store.renew(name, holder="me", seconds=seconds)
    assert await store.take("heir's", holder="me", seconds=15.0)
    await store.release("given back", holder="me")
    assert await store.take("given back", holder="other", seconds=15.0)
    first = await untils(database)

    clock.advance(2.0)
    assert await store.renew("turn", holder="me", seconds=7.0)
    second = await untils(database)
    assert {name for name in second if second[name] > first[name]} == {"turn", "stories", "alerts"}

    clock.advance(0.5)
    assert await store.renew("stories", holder="me", seconds=15.0)  # it has just been
    assert await untils(database) == second
    clock.advance(5.0)
    assert await store.renew("stories", holder="me", seconds=15.0)
    third = await untils(database)
    assert {name for name in third if third[name] > second[name]} == {"stories", "alerts"}

    async with database.write() as connection:
        await connection.execute(update(lease).where(lease.c.name == "alerts").values(holder="other"))
    clock.advance(2.0)
    assert await store.renew("turn", holder="me", seconds=7.0)
    assert not await store.renew("alerts", holder="me", seconds=15.0)
    assert (await untils(database))["alerts"] == third["alerts"]


async def test_whose_holder_asks_no_more_is_left_to_run_out(database: Database, clock: Any) -> None:
    """It may have ended without giving it back: others that are renewed must not keep it for ever."""
    store = LeaseStore(database, clock)
    for name in ("fallen", "alive"):
        assert await store.take(name, holder=name, seconds=15.0)
        assert await store.renew(name, holder=name, seconds=15.0)
    found = [await untils(database)]
    for _ in range(6):
        clock.advance(5.0)
        assert await store.renew("alive", holder="alive", seconds=15.0)
        found.append(await untils(database))
    assert all(before["alive"] < after["alive"] for before, after in pairwise(found))
    assert found[1]["fallen"] > found[0]["fallen"]  # it may yet ask
    assert found[3]["fallen"] == found[6]["fallen"]


async def test_a_renewal_that_gets_no_answer_holds_up_no_other(
    database: Database, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One connection may have died silently, which is noticed after a minute."""
    store, write, waiting = LeaseStore(database, clock), database.write, asyncio.Event()
    for name in ("turn", "alerts"):
        assert await store.take(name, holder="me", seconds=15.0)
        assert await store.renew(name, holder="me", seconds=15.0)

    @asynccontextmanager
    async def no_answer(**_how: Any) -> AsyncIterator[Any]:
        monkeypatch.setattr(database, "write", write)
        waiting.set()
        await asyncio.Event().wait()
        yield

    clock.advance(5.0)
    monkeypatch.setattr(database, "write", no_answer)
    stuck = asyncio.create_task(store.renew("turn", holder="me", seconds=15.0))
    await waiting.wait()
    async with asyncio.timeout(10):
        assert await store.renew("alerts", holder="me", seconds=15.0)
        await store.release("alerts", holder="me")
    stuck.cancel()
    await asyncio.gather(stuck, return_exceptions=True)
    assert await store.renew("turn", holder="me", seconds=15.0)


async def test_wrong_wall_clocks_change_nothing(database: Database, second: Database) -> None:
    early, late = Watch(), Watch()
    early.wrong, late.wrong = timedelta(hours=-5), timedelta(days=400)
    first, other = LeaseStore(database, early), LeaseStore(second, late)
    assert await first.take("x", holder="early", seconds=60)
    assert not await other.take("x", holder="late", seconds=60)
    late.wrong += timedelta(days=1)
    assert not await other.take("x", holder="late", seconds=60)
    early.wrong += timedelta(days=900)
    assert await first.renew("x", holder="early", seconds=LENGTH)
    await asyncio.sleep(LENGTH)
    assert not await other.take("x", holder="late", seconds=LENGTH)  # seen renewed: it watches from here
    await asyncio.sleep(LENGTH)
    assert await other.take("x", holder="late", seconds=LENGTH)


async def jump(database: Database, by: timedelta) -> None:
    """Do to the stored moment what a jump of the shared clock in the other direction would."""
    async with database.write() as connection:
        until = await connection.scalar(select(lease.c.until))
        assert until is not None
        await connection.execute(update(lease).values(until=until + by))


async def test_a_shared_clock_that_jumps_back_or_starts_anew_holds_nobody_up(
    database: Database, second: Database
) -> None:
    first, other = LeaseStore(database, SystemClock()), LeaseStore(second, SystemClock())
    assert await first.take("x", holder="dead", seconds=LENGTH)
    await jump(database, timedelta(days=30))
    assert LENGTH <= await waited(other, time.monotonic()) < LENGTH + SLACK


async def test_a_shared_clock_that_jumps_ahead_takes_nothing_from_a_watched_holder(
    database: Database, second: Database
) -> None:
    first, other = LeaseStore(database, SystemClock()), LeaseStore(second, SystemClock())
    assert await first.take("x", holder="alive", seconds=60)
    assert not await other.take("x", holder="greedy", seconds=60)
    await first.renew("x", holder="alive", seconds=60)
    await jump(database, timedelta(hours=-1))
    for _ in range(3):
        assert not await other.take("x", holder="greedy", seconds=60)
    assert await first.renew("x", holder="alive", seconds=60)


async def test_names_that_nobody_asks_for_any_more_are_forgotten(database: Database) -> None:
    store = LeaseStore(database, SystemClock())
    assert await store.take("old", holder="x", seconds=60)
    await jump(database, timedelta(days=-1, seconds=-70))
    assert await store.take("new", holder="x", seconds=60)
    async with database.read() as connection:
        assert list(await connection.scalars(select(lease.c.name))) == ["new"]


DIE = """
import asyncio, os, signal, sys
from pathlib import Path
from typing import Any
from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.lifelines import Lifelines

async def main():
    database = await Database.open(sys.argv[1], clock=SystemClock())
    store = LeaseStore(database, SystemClock(), Lifelines(Path(sys.argv[2])))
    assert await store.take("x", holder="other", seconds=60)
    print("taken", flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


async def test_a_process_that_is_surely_dead_is_not_waited_for(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    alive = tmp_path / "alive"
    store = LeaseStore(database, SystemClock(), Lifelines(alive))
    elsewhere = LeaseStore(database, SystemClock(), Lifelines(tmp_path / "another machine"))
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", DIE, database_url, str(alive)),
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"DEPECHE_FORKED": "1"},
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"taken\n"
    assert not await store.take("x", holder="heir", seconds=60)
    process.send_signal(signal.SIGSTOP)
    assert not await store.take("x", holder="heir", seconds=60)
    process.kill()
    await process.wait()
    assert not await elsewhere.take("x", holder="stranger", seconds=60)  # who can't know
    assert await store.take("x", holder="heir", seconds=60)
    assert not await elsewhere.take("x", holder="stranger", seconds=60)
    for one, holder in ((store, "heir"), (elsewhere, "stranger")):
        await one.release("x", holder=holder)
    assert not (alive / "heir.lock").exists()


def test_what_dead_processes_left_is_swept_up(tmp_path: Path) -> None:
    first = Lifelines(tmp_path)
    first.begin("living")
    first.begin("living")
    for name in ("dead", "just-now"):
        (tmp_path / f"{name}.lock").touch()
    for name in ("dead", "living"):
        os.utime(tmp_path / f"{name}.lock", (1, 1))
    second = Lifelines(tmp_path)
    second.begin("new")
    assert {path.stem for path in tmp_path.iterdir()} == {"living", "just-now", "new"}
    assert not second.is_dead("living")
    assert not second.is_dead("nobody")
    assert second.is_dead("just-now")
    Lifelines(Path("/proc/nowhere")).begin("x")  # costs a line in the log
    first.end("living")
    second.end("new")


def test_who_gets_no_lock_is_not_taken_for_dead(tmp_path: Path) -> None:
    with (tmp_path / "one.lock").open("wb") as looking:
        fcntl.flock(looking, fcntl.LOCK_EX)
        mine = Lifelines(tmp_path)
        mine.begin("one")
    assert not Lifelines(tmp_path).is_dead("one")
    mine.begin("one")
    assert Lifelines(tmp_path).has_others()
    mine.end("one")
