"""Worker processes: what happens to the one that hangs or dies, and to the others."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import jobs
import pytest
from pages import TITLE, page

from bot.ingest.inputs import Input, InputKind
from bot.ingest.reading import read_input
from bot.ingest.workers import WorkerPool
from bot.model.article import Draft, Refusal


@pytest.fixture
async def pool() -> AsyncIterator[WorkerPool]:
    async with WorkerPool(2, timeout=60.0) as found:
        yield found
        pids = found.pids
    assert not any(is_alive(pid) for pid in pids)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_runs_functions_in_other_processes(pool: WorkerPool) -> None:
    assert not pool.pids, "nothing is started before it is needed"
    assert await pool.run(jobs.double, 21) == 42
    first = await pool.run(jobs.process_id)
    assert first != os.getpid()
    assert await pool.run(jobs.process_id) == first, "one worker is enough for one caller"
    data = os.urandom(3_000_000)
    assert await pool.run(jobs.echo, data) == data


async def test_reads_a_page(pool: WorkerPool) -> None:
    source = Input(name="x", kind=InputKind.HTML, data=page().encode())
    readings = await pool.run(read_input, source)
    assert not isinstance(readings, Refusal)
    assert isinstance(readings[0].outcome, Draft)
    assert readings[0].outcome.title == TITLE


async def test_workers_know_no_secrets(pool: WorkerPool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEPECHE_TELEGRAM__TOKEN", "123456:geheim")
    assert await pool.run(os.getenv, "DEPECHE_TELEGRAM__TOKEN") is None


async def test_the_loop_goes_on_while_a_worker_is_busy(pool: WorkerPool, tmp_path: Path) -> None:
    await pool.run(jobs.double, 1)
    task = asyncio.create_task(pool.run(jobs.wait_for, str(tmp_path / "sign")))
    for _tick in range(10):
        await asyncio.sleep(0.01)
    assert not task.done()
    (tmp_path / "sign").touch()
    assert await task


async def test_one_that_hangs_is_replaced(pool: WorkerPool) -> None:
    pid = await pool.run(jobs.process_id)
    assert await pool.run(jobs.spin, 0, seconds=0.3) == Refusal(
        reason="reading it took longer than 0.3 s", fatal=True
    )
    assert isinstance(pid, int)
    assert not is_alive(pid)
    assert await pool.run(jobs.double, 2) == 4


async def test_one_that_dies_takes_nothing_with_it(pool: WorkerPool) -> None:
    slow = asyncio.create_task(pool.run(jobs.sleep, 0.3))
    assert await pool.run(jobs.die, 0) == Refusal(reason="reading it crashed the reader", fatal=True)
    assert await slow == 0.3
    assert await pool.run(jobs.double, 2) == 4


async def test_workers_killed_while_idle_are_replaced(pool: WorkerPool) -> None:
    pid = await pool.run(jobs.process_id)
    assert isinstance(pid, int)
    os.kill(pid, signal.SIGKILL)
    assert await pool.run(jobs.double, 2) in (4, Refusal(reason="reading it crashed the reader", fatal=True))
    assert await pool.run(jobs.double, 3) == 6


async def test_a_failing_function_keeps_its_worker(pool: WorkerPool) -> None:
    pid = await pool.run(jobs.process_id)
    assert await pool.run(jobs.fail, 0) == Refusal(reason="the reader failed on it (ValueError)")
    assert await pool.run(jobs.process_id) == pid


async def test_memory_is_bounded(pool: WorkerPool) -> None:
    assert await pool.run(jobs.hoard, 4_000_000_000) == Refusal(
        reason="reading it needs too much memory", fatal=True
    )
    assert await pool.run(jobs.double, 2) == 4


async def test_a_cancelled_call_frees_its_place(pool: WorkerPool) -> None:
    tasks = [asyncio.create_task(pool.run(jobs.sleep, 60)) for _ in range(2)]
    async with asyncio.timeout(60):
        while len(pool.pids) < 2:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)  # both are at work by then; when not, cancelling must do no harm either
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert await pool.run(jobs.double, 2) == 4


class Lazy:
    """Counts what was taken from it."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.taken = 0

    def __iter__(self) -> Iterator[int]:
        for number in range(self.size):
            self.taken += 1
            yield number


async def test_maps_in_order_with_bounded_memory(pool: WorkerPool) -> None:
    items, results = Lazy(20), []
    async for item, result in pool.map(jobs.sometimes, items, window=4):
        results.append((item, result))
        assert items.taken <= len(results) + 4
    assert [item for item, _ in results] == list(range(20))
    assert {item for item, result in results if isinstance(result, Refusal)} == {3, 5}


async def test_leaving_a_map_early_stops_it(pool: WorkerPool) -> None:
    mapping = pool.map(jobs.sometimes, Lazy(1000))
    async for _ in mapping:
        break
    await mapping.aclose()
    assert await pool.run(jobs.double, 2) == 4


def test_workers_end_with_a_parent_that_is_killed() -> None:
    script = """
import asyncio, sys
import jobs
from bot.ingest.workers import WorkerPool
async def main():
    pool = WorkerPool(1)
    print(await pool.run(jobs.process_id), flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""
    paths = [str(Path(__file__).parent), str(Path(__file__).parents[2])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=environment
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert is_alive(pid)
        parent.kill()
        parent.wait()
    deadline = time.monotonic() + 60
    while is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_alive(pid)


async def test_what_a_person_waits_for_goes_before_what_nobody_does(tmp_path: Path) -> None:
    finished: list[str] = []
    async with WorkerPool(1) as pool:
        await pool.run(jobs.double, 1)

        async def call(name: str, *, urgent: bool = False) -> None:
            await pool.run(jobs.wait_for, str(tmp_path / "sign"), urgent=urgent)
            finished.append(name)

        many = [asyncio.create_task(call(f"feed {number}")) for number in range(8)]
        await asyncio.sleep(0.02)
        link = asyncio.create_task(call("link", urgent=True))
        await asyncio.sleep(0)
        (tmp_path / "sign").touch()
        await asyncio.gather(link, *many)
    assert finished.index("link") <= 2, finished
