"""Kill -9 what tells chats of stories, in the middle of telling very many: each is told, and once.

Run it as a script: `python tests/benchmarks/kill_alerting.py [--kills 30] [--seed S] [--people 3000]
[--postgresql URL]`.
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from alert_stand import AlertStand
from sqlalchemy import func, select

from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.tables import delivery, held_alert, told_story

_PATIENCE = 120.0  # seconds: only what is stuck takes so long


@dataclass(frozen=True, kw_only=True, slots=True)
class Campaign:
    """What is done to how many."""

    kills: int = 30
    seed: int = 1
    processes: int = 1
    people: int = 3_000
    longest_life: float = 0.7
    """Seconds after which a process is killed at the latest, its start not counted."""
    translator: str = ""
    """Address of a LibreTranslate that puts stories into what people read; "" is none."""


@dataclass(kw_only=True, slots=True)
class Outcome:
    """What the campaign left."""

    owed: Counter[str] = field(default_factory=Counter)
    """Deliveries by kind and cause."""
    stories: int = 0
    told: int = 0
    held: int = 0
    halfway: int = 0
    """Kills after which a story had been told to some and not to others."""


async def campaign(wanted: Campaign, folder: Path, *, url: str) -> Outcome:
    """Bring stories, and kill whoever tells them, until all is told."""
    chance = random.Random(wanted.seed)
    database = await Database.open(url, clock=SystemClock())
    stand, outcome = AlertStand(database, SystemClock()), Outcome()
    try:
        await stand.crowd(wanted.people)
        await stand.alerts.catch_up()
        engines = [await _engine(url, folder, wanted.translator) for _ in range(wanted.processes)]
        for kill in range(wanted.kills):
            if await _count(database) == wanted.people * outcome.stories:
                outcome.stories += 1
                await stand.report(f"Storm number {kill} reaches town {kill}", f"Outlet {kill}")
            await asyncio.sleep(chance.uniform(0.05, wanted.longest_life))
            victim = chance.randrange(len(engines))
            engines[victim].kill()
            await engines[victim].wait()
            outcome.halfway += await _count(database) % wanted.people != 0
            engines[victim] = await _engine(url, folder, wanted.translator)
        async with asyncio.timeout(_PATIENCE):
            while await _count(database) < wanted.people * outcome.stories:  # noqa: ASYNC110  # others work
                await asyncio.sleep(0.05)
        # What is done is done: whoever begins again tells nobody anything.
        await asyncio.sleep(0.5)
        for engine in engines:
            engine.kill()
            await engine.wait()
        async with database.read() as connection:
            causes = select(delivery.c.kind, delivery.c.cause, func.count())
            rows = await connection.execute(causes.group_by(delivery.c.kind, delivery.c.cause))
            outcome.owed = Counter({f"{row[0]} {row[1]}": row[2] for row in rows})
            outcome.told = await connection.scalar(select(func.count()).select_from(told_story)) or 0
            outcome.held = await connection.scalar(select(func.count()).select_from(held_alert)) or 0
    finally:
        stand.alerts.close()
        await database.close()
    return outcome


def faults(wanted: Campaign, outcome: Outcome) -> list[str]:
    """Say what is wrong with an outcome."""
    found = [f"{cause}: {count}" for cause, count in outcome.owed.items() if count != wanted.people]
    found += [f"{len(outcome.owed)} causes"] * (len(outcome.owed) != outcome.stories)
    found += [f"told {outcome.told}"] * (outcome.told != outcome.stories * wanted.people)
    found += [f"held {outcome.held}"] * (outcome.held != 0)
    found += [cause for cause in outcome.owed if not cause.startswith("alert ") or "." in cause]
    return found


async def _engine(url: str, folder: Path, translator: str) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, __file__, "--engine", url, str(folder / "alive"), translator),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    await process.stdout.readline()
    return process


async def _run(url: str, alive: Path, translator: str) -> None:
    database = await Database.open(url, clock=SystemClock())
    engines = [{"kind": "libretranslate", "url": translator}] if translator else []
    stand = AlertStand(database, SystemClock(), alive=alive, engine=engines)
    print("running", flush=True)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    await stand.alerts.run()


async def _count(database: Database) -> int:
    async with database.read() as connection:
        return await connection.scalar(select(func.count()).select_from(delivery)) or 0


def main() -> None:
    """Run an engine, or a campaign over one."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--engine", nargs=3)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    parser.add_argument("--people", type=int, default=3_000)
    parser.add_argument("--postgresql")
    arguments = parser.parse_args()
    if arguments.engine:
        asyncio.run(_run(arguments.engine[0], Path(arguments.engine[1]), arguments.engine[2]))
        return
    wanted = Campaign(
        kills=arguments.kills,
        seed=arguments.seed,
        people=arguments.people,
        processes=3 if arguments.postgresql else 1,
    )
    print(wanted)
    with tempfile.TemporaryDirectory() as folder:
        url = arguments.postgresql or f"sqlite:///{folder}/depeche.sqlite"
        outcome = asyncio.run(campaign(wanted, Path(folder), url=url))
    print(outcome, faults(wanted, outcome) or "as it must be")


if __name__ == "__main__":
    main()
