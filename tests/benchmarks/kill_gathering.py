"""Kill -9 what gathers, at random moments; nothing may be lost, come twice, or stay stuck.

Run it as a script: `python tests/benchmarks/kill_gathering.py [--kills 50] [--seed S] [--processes 2]`. With
more than one process all poll one database at once, and each kill takes one of them. Within two intervals of
the last start every source must have been polled again. Linux only.
"""

import argparse
import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from gatherer import Settings
from soak_check import Compared, compare
from soak_parts import Gatherer, Server, serving
from soak_seed import seed as seed_sources
from sqlalchemy import func, or_, select

from bot.app import open_archive
from bot.config import Config
from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.tables import article, source

_INTERVAL = 600.0
_SHARE_NEW = 0.1
"""New sources bring all they show: there is always something under way to be killed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Campaign:
    """What is done to how many."""

    feeds: int = 300
    kills: int = 50
    seed: int = 1
    speed: float = 30.0
    processes: int = 1
    longest_life: float = 3.0
    """Real seconds after which a process is killed at the latest; its start is not counted."""
    patience: float = 2.0
    grace: float = 2 * _INTERVAL
    """Simulated seconds from the last start in which every source has to be polled again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What the campaign left."""

    compared: Compared
    indexed: int
    """Articles in an index that was built from this archive's log."""
    articles: int
    integrity: str
    waited: float
    """Simulated seconds from the last start until every source had been polled again."""

    @property
    def is_good(self) -> bool:
        """Tell whether all is as if nobody had been killed."""
        return self.compared.is_good and self.indexed == self.articles and self.integrity == "ok"


async def campaign(wanted: Campaign, folder: Path, *, url: str = "", show: bool = False) -> Outcome:
    """Run it; every gatherer has its index in a folder below `folder`."""
    chance = random.Random(wanted.seed)
    url = url or f"sqlite:///{folder / 'killed.sqlite'}"
    async with serving(
        feeds=wanted.feeds, seed=wanted.seed, speed=wanted.speed, patience=wanted.patience
    ) as server:
        database = await Database.open(url, clock=SystemClock())
        try:
            fresh = await seed_sources(
                database, server.web, moment=server.origin, interval=_INTERVAL, new=_SHARE_NEW
            )
            await server.begin()
            gatherers = [
                Gatherer(
                    Settings(
                        folder=str(folder / str(number)),
                        database_url=url,
                        origin=server.origin,
                        began=server.began,
                        speed=wanted.speed,
                        patience=wanted.patience,
                    )
                )
                for number in range(wanted.processes)
            ]
            await asyncio.gather(*(gatherer.start() for gatherer in gatherers))
            for number in range(wanted.kills):
                await asyncio.sleep(chance.uniform(0, wanted.longest_life))
                victim = chance.choice(gatherers)
                await victim.kill()
                if wanted.processes == 1 or number < wanted.kills - 1:
                    await victim.start()
                else:
                    # Of several the last victim stays away: the others take over what it had claimed.
                    gatherers.remove(victim)
                if show:
                    print(f"  kill {number + 1}", flush=True)
            started = server.clock.now()
            await _wait(server, database, started, wanted.grace)
            waited = (server.clock.now() - started).total_seconds()
            for gatherer in gatherers:
                await gatherer.stop()
            compared = await compare(
                database,
                server.web,
                answers=(await server.report())["answers"],
                seeded=server.origin,
                fresh=fresh,
                polled_since=started,
                interrupted=True,
            )
        finally:
            await database.close()
    return await _outcome(compared, folder, url, waited)


async def _wait(server: Server, database: Database, started: datetime, grace: float) -> None:
    """Wait until every source was polled since the last start and some had news, but not for ever.

    On a machine that is busy enough all may fail at first.
    """
    polled = or_(source.c.polled >= started, source.c.failures > 0)
    late = select(func.count()).select_from(source).where(or_(source.c.polled.is_(None), ~polled))
    while server.clock.now() < started + timedelta(seconds=grace):
        async with database.read() as connection:
            if not await connection.scalar(late) and await connection.scalar(select(article.c.id).limit(1)):
                return
        await asyncio.sleep(0.2)


async def _outcome(compared: Compared, folder: Path, url: str, waited: float) -> Outcome:
    """Look whether the first gatherer's index has all that is listed, and whether the database is whole."""
    config = Config.model_validate({"data_dir": folder / "0", "database": {"url": url}})
    async with open_archive(config, own_index=True) as opened:
        await opened.follower.catch_up()
        articles = await opened.articles.count()
        indexed = opened.index.size
    integrity = "ok"
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            integrity = connection.execute("PRAGMA integrity_check").fetchone()[0]
    return Outcome(compared=compared, indexed=indexed, articles=articles, integrity=integrity, waited=waited)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--feeds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    parser.add_argument("--speed", type=float, default=30.0)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--postgresql", default="", help="URL of an empty database; else SQLite")
    given = parser.parse_args()
    wanted = Campaign(
        feeds=given.feeds,
        kills=given.kills,
        seed=given.seed,
        speed=given.speed,
        processes=given.processes,
    )
    print(f"{wanted}", flush=True)
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        outcome = asyncio.run(campaign(wanted, Path(folder), url=given.postgresql, show=True))
    print("\n".join(outcome.compared.lines()))
    print(
        f"articles {outcome.articles}, in the index {outcome.indexed}, integrity {outcome.integrity}; "
        f"all polled again {outcome.waited / _INTERVAL:.2f} intervals after the last start (goal 2)\n"
        f"{time.perf_counter() - begun:.0f} s: {'good' if outcome.is_good else 'BAD'}"
    )
    return 0 if outcome.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
