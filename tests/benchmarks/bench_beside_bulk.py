"""How soon people are answered while digests go out to everybody as fast as they may, in real time.

Run it as a script: `python tests/benchmarks/bench_beside_bulk.py [--seconds 300] [--asked 3]`. It is the
whole bot over an archive of 2,000 articles, with a backlog in its outbox, against the sandbox with the
documented limits in a process of its own. Goals: p99 300 ms from what a person writes or presses to the bot's
reply, no 429.
"""

import argparse
import asyncio
import multiprocessing
import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from bench_reply import TOKEN, fill

from bot.app import NewsBot, OpenArchive, open_archive
from bot.config import Config, LogConfig, ReadersConfig
from bot.delivery.pace_limits import PaceLimits
from bot.logs import configure_logs
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.render.view import View
from bot.sandbox import MODELS, Sandbox
from bot.sandbox.client import SandboxClient
from bot.sandbox.player import Person
from bot.sandbox.wire import Json
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.owing import Owed, owe

DIGEST = Cause("digest", "1")
TEXT = "<b>Le port rouvre</b>\nLa Gazette · 3 min\n\n" + "Une phrase de l'article. " * 12
_FIRST, _ASKERS, _AT_ONCE = 5_000_000, 40, 1000
_WARM = 15.0  # seconds that don't count


@dataclass(frozen=True, kw_only=True, slots=True)
class Answered:
    """What came of it."""

    milliseconds: tuple[float, ...]
    """From what somebody wrote or pressed to the reply, in order of size."""
    bulk: float
    """Messages a second to those who asked nothing."""
    refused: dict[int, int]
    left: int
    """Deliveries that were still waiting at the end."""

    def within(self, percent: int) -> float:
        """Tell within how many milliseconds so many in a hundred were answered."""
        return statistics.quantiles(self.milliseconds, n=100)[percent - 1]


def serve(port_to: Connection, people: int) -> None:
    """Be the server, in a process of its own."""

    async def run() -> None:
        async with Sandbox(token=TOKEN, limits=MODELS["documented"]) as sandbox:
            for number in range(people):
                sandbox.world.add_person(f"P{number}", person_id=_FIRST + number).started = True
            port_to.send(sandbox.url)
            await asyncio.Event().wait()

    asyncio.run(run())


async def beside_bulk(url: str, folder: Path, *, seconds: float, asked: float, seed: int) -> Answered:
    """Owe more than can be sent in that time, and ask `asked` times a second meanwhile."""
    config = Config(
        data_dir=folder, readers=ReadersConfig(requests_per_minute=600), log=LogConfig(level="error")
    )
    configure_logs(config)
    async with open_archive(config) as opened, SandboxClient(url) as client:
        await fill(opened)
        await _owe(opened, backlog_for(seconds))
        bot = NewsBot(opened, token=TOKEN, api_base_url=url)
        running = asyncio.create_task(bot.run())
        figures = OutboxFigures(opened.database, opened.clock)
        try:
            people = [await client.person(f"A{number}", language_code="en") for number in range(_ASKERS)]
            for person in people:
                await person.say("/start")
            await asyncio.sleep(_WARM)
            begun, before = time.perf_counter(), await figures.tally(DIGEST)
            taken = await _ask(people, until=begun + seconds, asked=asked, chance=random.Random(seed))
            lasted, after = time.perf_counter() - begun, await figures.tally(DIGEST)
        finally:
            await bot.stop()
            await running
        return Answered(
            milliseconds=tuple(sorted(taken)),
            bulk=(after[DeliveryState.SENT] - before[DeliveryState.SENT]) / lasted,
            refused=await client.refused(),
            left=after.open,
        )


def backlog_for(seconds: float) -> int:
    """Count the deliveries that surely last so long."""
    return round((seconds + 60) * PaceLimits().bulk)


async def _owe(opened: OpenArchive, count: int) -> None:
    now = opened.clock.now()
    for start in range(0, count, _AT_ONCE):
        owed = [
            Owed(
                cause=DIGEST,
                chat_id=_FIRST + number,
                lane=Lane.DIGEST,
                views=(View(f"{TEXT}\n{number}"),),
                due=now,
            )
            for number in range(start, min(start + _AT_ONCE, count))
        ]
        async with opened.database.write() as connection:
            await owe(connection, owed, now=now)


async def _ask(people: list[Person], *, until: float, asked: float, chance: random.Random) -> list[float]:
    """Let people ask, each in turn with pauses of their own; milliseconds of each answer."""
    taken: list[float] = []

    async def one(person: Person) -> None:
        message: Json | None = None
        while True:
            pause = chance.expovariate(asked / len(people))
            if time.perf_counter() + pause >= until:
                return
            await asyncio.sleep(pause)
            begun = time.perf_counter()
            if message is not None and chance.random() < 0.5:
                await person.answer(await person.press(message, "1"))
                message = None
            else:
                text = chance.choice(("/latest", "/search port", "/top", "/help"))
                answer = await person.answer(await person.say(text))
                message = answer if text in ("/latest", "/search port") else None
            taken.append(1000 * (time.perf_counter() - begun))

    await asyncio.gather(*(one(person) for person in people))
    return taken


def measure(*, seconds: float, asked: float, seed: int) -> Answered:
    """Start the server, and measure."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(
        target=serve, args=(theirs, backlog_for(seconds)), daemon=True
    )
    server.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            return asyncio.run(
                beside_bulk(ours.recv(), Path(folder), seconds=seconds, asked=asked, seed=seed)
            )
    finally:
        server.kill()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--asked", type=float, default=3.0, help="commands and presses a second")
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    given = parser.parse_args()
    found = measure(seconds=given.seconds, asked=given.asked, seed=given.seed)
    print(
        f"seed {given.seed}: {len(found.milliseconds)} answers, p50 {found.within(50):.0f} ms, "
        f"p99 {found.within(99):.0f} ms (goal 300), slowest {found.milliseconds[-1]:.0f} ms; beside them "
        f"{found.bulk:.1f} digests a second, {found.left} left; refused {found.refused} (goal none)"
    )
    return 0 if found.within(99) <= 300 and not found.refused.get(429) else 1


if __name__ == "__main__":
    sys.exit(main())
