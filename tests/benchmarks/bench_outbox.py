"""How fast the outbox sends, and how soon it writes down what was sent while articles come in.

Run it as a script: `python tests/benchmarks/bench_outbox.py [--deliveries 5000] [--seconds 30]`. The second
part imports 30 fully analysed articles a second, with index and stories, beside a sender of 25 messages a
second, on SQLite (goal: 99 of 100 messages are settled within 50 ms of their answer). It takes the articles
of ../shared/data/archive, or others in FOLDER with `--articles FOLDER`.
"""

import argparse
import asyncio
import gc
import logging
import multiprocessing
import os
import resource
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AsyncExitStack
from multiprocessing.connection import Connection
from pathlib import Path

import structlog
from aiohttp import web
from process_usage import usage
from straight_pace import NoRates, StraightPace

from bot.app import OpenArchive, open_archive
from bot.archive.prepare import Prepared, prepare
from bot.config import Config
from bot.delivery import sender as sending
from bot.delivery.batch import Batch
from bot.delivery.holding import Holding
from bot.delivery.lane_queue import Ticket
from bot.ingest.inputs import Input, walk
from bot.ingest.reading import read_input
from bot.model.article import Draft
from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.ports import SystemClock
from bot.render.view import View
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.outbox_rows import Report
from bot.storage.owing import Owed, owe
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest

ARTICLES = Path(__file__).resolve().parents[3] / "shared" / "data" / "archive"
TEXT = "<b>La ministre présente le budget</b>\nLe Quotidien · 3 min\n\n" + "Une phrase de l'article. " * 12
TOKEN = "123456:an-imaginary-token-for-benchmarks"  # of no server
ANSWER = (
    b'{"ok":true,"result":{"message_id":7,"date":1700000000,"chat":{"id":42,"type":"private"},"text":"x"}}'
)
_RATE, _IMPORTED = 25, 30
_BATCH = 20


def serve(port_to: Connection) -> None:
    """Answer every call with one message, in a process of its own."""

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(body=ANSWER, content_type="application/json")

    async def run() -> None:
        app = web.Application()
        app.router.add_post("/{path:.*}", answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port_to.send(runner.addresses[0][1])
        await asyncio.Event().wait()

    asyncio.run(run())


class Metronome(StraightPace):
    """Lets so many tickets a second go, evenly."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self._interval, self._next = 1 / rate, 0.0

    def next(self) -> Ticket | None:
        now = time.monotonic()
        if now < self._next:
            return None
        ticket = super().next()
        if ticket is not None:
            self._next = max(self._next + self._interval, now - 0.15)
        return ticket

    def wait(self) -> float | None:
        return max(self._next - time.monotonic(), 0.0) if self.waiting else None


class TimedBatch(Batch):
    """Notes when each report came."""

    came: dict[int, float] = {}  # noqa: RUF012  # of all batches

    def add(self, report: Report) -> None:
        super().add(report)
        self.came[report.delivery_id] = time.perf_counter()


class TimedStore(OutboxStore):
    """Notes how long reports waited until they were durable, and how long that took."""

    waits: list[float]
    writes: list[float]

    async def exchange(self, holder: str, /, *, reports: Sequence[Report] = (), **more: object) -> set[int]:
        begun = time.perf_counter()
        started = await super().exchange(holder, reports=reports, **more)  # type: ignore[arg-type]
        now = time.perf_counter()
        self.writes.append(now - begun)
        self.waits += [now - TimedBatch.came[report.delivery_id] for report in reports]
        return started


async def owe_many(database: Database, count: int) -> float:
    """Owe one text to many chats; returns the seconds that it took."""
    begun, now = time.perf_counter(), SystemClock().now()
    for start in range(0, count, 1000):
        owed = [
            Owed(
                cause=Cause("broadcast", "1"),
                chat_id=chat_id,
                lane=Lane.BROADCAST,
                views=(View(TEXT),),
                due=now,
            )
            for chat_id in range(start + 1, min(start + 1000, count) + 1)
        ]
        async with database.write() as connection:
            await owe(connection, owed, now=now)
    return time.perf_counter() - begun


async def a_sender(
    stack: AsyncExitStack, database: Database, port: int, pace: StraightPace
) -> sending.Sender:
    clock = SystemClock()
    sending.Batch = TimedBatch  # type: ignore[misc,attr-defined]
    request = AiohttpRequest(token=TOKEN, api_base_url=f"http://127.0.0.1:{port}")
    await stack.enter_async_context(request)
    store = TimedStore(database, clock)
    store.waits, store.writes = [], []
    return sending.Sender(
        store=store,
        holding=Holding(store, LeaseStore(database, clock)),
        messenger=Messenger(request.call),
        call=request.call,
        pace=pace,
        rates=NoRates(),
        clock=clock,
    )


async def throughput(url: str, port: int, count: int) -> None:
    """Send to many chats as fast as it goes."""
    database = await Database.open(url, clock=SystemClock())
    owing = await owe_many(database, count)
    figures = OutboxFigures(database, SystemClock())
    async with AsyncExitStack() as stack:
        sender = await a_sender(stack, database, port, StraightPace())
        gc.collect()
        memory = usage(os.getpid()).rss
        begun, cpu = time.perf_counter(), time.process_time()
        task = asyncio.create_task(sender.run())
        while sender.sent < count:  # noqa: ASYNC110  # what runs beside
            await asyncio.sleep(0.02)
        seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
        sender.stop()
        await task
    tally = await figures.tally(Cause("broadcast", "1"))
    await database.close()
    grown = usage(os.getpid()).rss - memory
    print(
        f"{database.dialect}: {count} owed in {owing:.1f} s ({count / owing:.0f}/s), "
        f"sent in {seconds:.1f} s: {count / seconds:.0f} messages/s, {1000 * cpu / count:.2f} ms CPU each; "
        f"{dict(tally.states)}; memory grew by {grown:.0f} MB to {memory + grown:.0f}",
        flush=True,
    )


def drafts(folder: Path) -> Iterator[Draft]:
    for given in walk([folder / "fr.jsonl.gz"]):
        if isinstance(given, Input):
            yield from (
                reading.outcome for reading in read_input(given) if isinstance(reading.outcome, Draft)
            )


def _gentle() -> None:
    os.nice(10)


async def importing(opened: OpenArchive, wanted: Sequence[Draft]) -> float:
    """Take in 30 articles a second as `depeche import` does; returns how many it were a second."""
    loop, begun = asyncio.get_running_loop(), time.perf_counter()
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), _gentle) as workers:
        running: list[asyncio.Future[Prepared]] = []
        for number, draft in enumerate(wanted, 1):
            running.append(loop.run_in_executor(workers, prepare, draft))
            if len(running) == _BATCH:
                ready, running = [await one for one in running], []
                candidates = [
                    opened.archive.candidate(
                        one.draft,
                        one.analysis,
                        findings=one.findings,
                        origin="bench",
                        signature=one.signature,
                    )
                    for one in ready
                ]
                await opened.archive.accept(candidates)
                await asyncio.sleep(max(begun + number / _IMPORTED - time.perf_counter(), 0))
    return len(wanted) / (time.perf_counter() - begun)


async def watch_loop(stalls: list[float]) -> None:
    """Note by how much the loop is late for a tick."""
    while True:
        begun = time.perf_counter()
        await asyncio.sleep(0.01)
        stalls.append(time.perf_counter() - begun - 0.01)


async def acknowledged(port: int, seconds: int, folder: Path) -> None:
    """Send at bulk's rate while articles come in."""
    wanted = [draft for draft, _ in zip(drafts(folder), range(_IMPORTED * seconds), strict=False)]
    with tempfile.TemporaryDirectory() as data:
        async with AsyncExitStack() as stack:
            opened = await stack.enter_async_context(open_archive(Config(data_dir=Path(data))))
            await owe_many(opened.database, (seconds + 30) * _RATE)
            sender = await a_sender(stack, opened.database, port, Metronome(_RATE))
            tasks = [
                asyncio.create_task(opened.follower.run()),
                asyncio.create_task(opened.story_follower.run()),
            ]
            stalls: list[float] = []
            tasks.append(asyncio.create_task(watch_loop(stalls)))
            running = asyncio.create_task(sender.run())
            await asyncio.sleep(2)
            store = sender._store
            assert isinstance(store, TimedStore)
            quiet = list(store.waits)
            store.waits.clear()
            store.writes.clear()
            stalls.clear()
            before, begun = sender.sent, time.perf_counter()
            rate = await importing(opened, wanted)
            passed = time.perf_counter() - begun
            waits, writes = sorted(store.waits), sorted(store.writes)
            sent = sender.sent - before
            sender.stop()
            await running
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
    print(
        f"while {rate:.0f} articles/s came in for {passed:.0f} s: {sent / passed:.1f} messages/s; settled "
        f"after p50 {1000 * _at(waits, 0.5):.0f}, p95 {1000 * _at(waits, 0.95):.0f}, "
        f"p99 {1000 * _at(waits, 0.99):.0f} ms (goal 50), at most {1000 * waits[-1]:.0f}; "
        f"a transaction p99 {1000 * _at(writes, 0.99):.0f} ms, the loop was late by p99 "
        f"{1000 * _at(sorted(stalls), 0.99):.0f} ms; alone before: p50 "
        f"{1000 * statistics.median(quiet):.0f} ms; most memory "
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"
    )


def _at(values: Sequence[float], share: float) -> float:
    return values[min(int(len(values) * share), len(values) - 1)]


async def measure(asked: argparse.Namespace, port: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        await throughput(f"sqlite:///{folder}/outbox.sqlite", port, asked.deliveries)
    if asked.postgresql:
        await throughput(asked.postgresql, port, asked.deliveries)
    if (asked.articles / "fr.jsonl.gz").exists():
        await acknowledged(port, asked.seconds, asked.articles)
    else:
        print(f"skipped: no articles in {asked.articles}")


def main() -> None:
    """Run both parts."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--deliveries", type=int, default=5000)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--postgresql", default="", help="URL of an empty database")
    parser.add_argument("--articles", type=Path, default=ARTICLES)
    asked = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    port_from, port_to = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(port_to,), daemon=True)
    server.start()
    try:
        asyncio.run(measure(asked, port_from.recv()))
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main()
