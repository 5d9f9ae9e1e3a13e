"""A process that gathers, as `depeche run` does, on a clock that may run faster: `gatherer.py SETTINGS`.

SETTINGS is JSON (`Settings` below). On SIGTERM it stops in order and prints what it measured, as JSON.
"""

import asyncio
import json
import logging
import os
import signal
import socket
import sys
import time
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path

import structlog
from aiohttp.abc import AbstractResolver, ResolveResult
from process_usage import usage
from sqlalchemy import update

from bot.app import OpenArchive, open_archive
from bot.archive.gathering import Gathering
from bot.archive.visit import Visitor
from bot.config import Config
from bot.ingest.web.fetch import Fetcher
from bot.ingest.workers import WorkerPool
from bot.model.source import Settlement, Source
from bot.storage.polls import PollStore
from bot.storage.sources import SourceStore
from bot.storage.tables import source

_NUMERIC = int(socket.AI_NUMERICHOST | socket.AI_NUMERICSERV)


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """What a gatherer is told."""

    folder: str
    database_url: str = ""
    origin: float
    """The simulated second that it was when the clock began."""
    began: float
    """The real second at which it began."""
    speed: float
    patience: float = 5.0
    """Real seconds for a fetch."""
    at_once: int = 64
    workers: int = 1
    spacing: float = 1.0
    per_host: int = 2
    rounds: int = 0
    """Poll everything so many times, then end; 0: poll what is due until told to stop."""


class ScaledClock:
    """A clock that runs faster than real time; implements `bot.ports.Clock`."""

    def __init__(self, *, origin: float, began: float, speed: float) -> None:
        self._origin = origin
        self._began = began
        self.speed = speed

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._origin + (time.time() - self._began) * self.speed, UTC)

    def monotonic(self) -> float:
        return time.monotonic() * self.speed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self.speed)


class Everywhere(AbstractResolver):
    """Finds every host on this machine."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host, host="127.0.0.1", port=port, family=socket.AF_INET, proto=0, flags=_NUMERIC
            )
        ]

    async def close(self) -> None:
        """Nothing to release."""


@dataclass(kw_only=True, slots=True)
class Measured:
    """What a gatherer saw of itself; durations in real seconds."""

    polls: int = 0
    late: list[float] = field(default_factory=list)
    """For each poll, simulated seconds from when it was due to when it began."""
    claims: list[float] = field(default_factory=list)
    settles: list[float] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    stalls: list[float] = field(default_factory=list)
    """By how much the loop was late for a tick."""
    rounds: list[tuple[float, float, float]] = field(default_factory=list)
    """Of each round seconds until all is indexed, and CPU seconds of this process and of its workers."""


class TimedPolls(PollStore):
    """Notes how long its transactions take."""

    measured: Measured

    async def claim(
        self, holder: str, /, *, limit: int, seconds: float, failing: int | None = None
    ) -> list[Source]:
        begun = time.perf_counter()
        found = await super().claim(holder, limit=limit, seconds=seconds, failing=failing)
        self.measured.claims.append(time.perf_counter() - begun)
        return found

    async def settle(self, holder: str, settlements: Sequence[Settlement], /) -> None:
        begun = time.perf_counter()
        await super().settle(holder, settlements)
        if settlements:
            self.measured.settles.append(time.perf_counter() - begun)


def watch_visits(measured: Measured, clock: ScaledClock) -> None:
    """Have every visit noted: how late it began, and what it came to."""
    visit = Visitor.visit

    async def noted(self: Visitor, source: Source, /) -> Settlement:
        measured.late.append((clock.now() - source.due).total_seconds())
        settlement = await visit(self, source)
        after = settlement.source
        measured.polls += 1
        if after.failures > source.failures:
            outcome = f"failed: {after.error}"
        elif after.unchanged > source.unchanged:
            outcome = "unchanged"
        else:
            outcome = "read" if after.polls > source.polls else "postponed"
        measured.outcomes[outcome] += 1
        return settlement

    Visitor.visit = noted  # type: ignore[method-assign]


async def watch_loop(measured: Measured) -> None:
    while True:
        begun = time.perf_counter()
        await asyncio.sleep(0.05)
        measured.stalls.append(time.perf_counter() - begun - 0.05)


async def gather(settings: Settings) -> Measured:
    clock = ScaledClock(origin=settings.origin, began=settings.began, speed=settings.speed)
    measured = Measured()
    watch_visits(measured, clock)
    config = Config.model_validate(
        {
            "data_dir": Path(settings.folder),
            "database": {"url": settings.database_url},
            "polling": {
                "at_once": settings.at_once,
                "spacing": settings.spacing,
                "per_host": settings.per_host,
            },
        }
    )
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    async with (
        open_archive(config, clock=clock, own_index=True) as opened,
        Fetcher(
            ["127.0.0.0/8"],
            user_agent="Depeche-Benchmark/1.0",
            timeout=settings.patience,
            resolver=Everywhere(),
        ) as fetcher,
        WorkerPool(settings.workers) as workers,
    ):
        polls = TimedPolls(opened.database, clock)
        polls.measured = measured
        gathering = Gathering(
            config,
            fetcher=fetcher,
            workers=workers,
            archive=opened.archive,
            store=SourceStore(opened.database, clock),
            polls=polls,
            clock=clock,
            sleep=clock.sleep,
        )
        await _run(gathering, opened, measured, stopping, rounds=settings.rounds)
    return measured


async def _run(
    gathering: Gathering, opened: OpenArchive, measured: Measured, stopping: asyncio.Event, *, rounds: int
) -> None:
    tasks: Collection[asyncio.Task[None]] = [
        asyncio.create_task(opened.follower.run()),
        asyncio.create_task(watch_loop(measured)),
    ]
    print("gathering", flush=True)
    for _ in range(rounds):
        async with opened.database.write() as connection:
            await connection.execute(update(source).values(due=opened.clock.now()))
        begun, used = time.perf_counter(), usage(os.getpid())
        await gathering.once()
        await opened.follower.catch_up()
        seconds, now = time.perf_counter() - begun, usage(os.getpid())
        measured.rounds.append((seconds, now.cpu - used.cpu, now.children_cpu - used.children_cpu))
    if not rounds:
        tasks = [*tasks, asyncio.create_task(gathering.run())]
        stop = asyncio.create_task(stopping.wait())
        await asyncio.wait([*tasks, stop], return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            if task.done():
                task.result()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await opened.follower.catch_up()


def main() -> None:
    logging.basicConfig(level=logging.WARNING)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    measured = asyncio.run(gather(Settings(**json.loads(sys.argv[1]))))
    told = {item.name: getattr(measured, item.name) for item in fields(measured)}
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
