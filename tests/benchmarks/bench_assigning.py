"""Stories through the store: articles a second as the archive grows, and how long a restart takes.

Run it as a script: `python tests/benchmarks/bench_assigning.py [--archived 10000 100000]`. It fills an SQLite
archive with made-up articles that have stories (`bench_stories` makes them; the window of seven days is full
from 100,000 on), adds others that have none, and lets the follower read the log: what it costs to read them,
judge them and write them down. Once the window is full the archive's size should not matter:
`--archived 100000 1000000` shows that, in half an hour and 5 GB.
"""

import argparse
import asyncio
import itertools
import logging
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog
from bench_stories import made_articles
from process_usage import usage
from sqlalchemy import func, insert, select, update

from bot.archive.stories import StoryFollower
from bot.model.article import Analysis, Candidate, ChangeKind, Draft
from bot.ports import SystemClock
from bot.storage.article_rows import row_of
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.tables import (
    archive,
    archive_log,
    article,
    article_features,
    article_signature,
    story,
    story_article,
)
from bot.text.stories.article import StoryArticle

JUDGED = 3_000
STEP = 2_000
BODY = "A sentence that is as long as sentences in the news are, more or less. " * 30

Made = Iterator[tuple[StoryArticle, int]]


class LateClock(SystemClock):
    """Tells the time at which the last article came."""

    def __init__(self) -> None:
        self.at: datetime | None = None

    def now(self) -> datetime:
        assert self.at is not None
        return self.at


class Bench:
    """One archive that grows."""

    def __init__(self, database: Database, clock: LateClock) -> None:
        self.database, self.clock = database, clock
        self.articles, self.store = ArticleStore(database, clock), AssigningStore(database, clock)
        self.made: Made = made_articles(random.Random(1))
        self.count, self.seq, self.last_story = 0, 0, 0
        self.stories: dict[int, int] = {}

    async def fill(self, count: int, *, judged: bool) -> None:
        """Bring in so many articles, those that are judged with the stories that they were made for."""
        async with self.database.read() as connection:
            self.last_story = await connection.scalar(select(func.max(story.c.id))) or 0
        for _ in range(-(-count // STEP)):
            some = list(itertools.islice(self.made, min(STEP, count)))
            count -= len(some)
            await self._insert(some, judged=judged)
        if judged:
            assert await self.store.assign([], believed=await self.store.cursor(), reached=self.seq) == {}

    async def _insert(self, some: Iterable[tuple[StoryArticle, int]], *, judged: bool) -> None:
        rows: dict[Any, list[dict[str, Any]]] = {
            table: [] for table in (article, article_features, article_signature, archive_log)
        }
        begun: list[dict[str, Any]] = []
        told: list[dict[str, Any]] = []
        for made, number in some:
            self.count, self.clock.at = made.id, made.added
            rows[article].append(_row(made, self.seq + 1))
            of_it = {"article_id": made.id, "added": made.added}
            rows[article_features].append(of_it | {"features": made.features.pack()})
            rows[article_signature].append(of_it | {"signature": made.signature})
            for kind in (ChangeKind.NEW, ChangeKind.STORY) if judged else (ChangeKind.NEW,):
                self.seq += 1
                entry = {"seq": self.seq, "article_id": made.id, "kind": kind.value, "at": made.added}
                rows[archive_log].append(entry)
            if judged:
                if number not in self.stories:
                    self.stories[number] = self.last_story = self.last_story + 1
                    begun.append({"id": self.last_story, "made": made.added, "merged_into": None})
                told.append({"article_id": made.id, "story_id": self.stories[number], "fixed": False})
        async with self.database.write() as connection:
            for table, these in rows.items():
                await connection.execute(insert(table), these)
            if begun:
                await connection.execute(insert(story), begun)
            if told:
                await connection.execute(insert(story_article), told)
            await connection.execute(update(archive).values(last_seq=self.seq, last_article_id=self.count))

    async def caught_up(self) -> float:
        """Wait until all has its story; give the CPU seconds that it took."""
        begun, end = time.process_time(), self.seq
        while True:
            if await self.store.cursor() >= end:
                break
            await asyncio.sleep(0.25)  # asking costs time, too
        self.seq = await self.articles.last_seq()
        return time.process_time() - begun


def _row(made: StoryArticle, seq: int) -> dict[str, Any]:
    candidate = Candidate(
        draft=Draft(
            title=f"Article {made.id}",
            body=BODY,
            published=made.published,
            outlet=made.outlet,
            language=made.features.language,
        ),
        analysis=Analysis(),
        key=f"url:https://made.example/{made.id}",
        fingerprint=f"{made.id:064}",
    )
    placed = {"id": made.id, "seq": seq, "public": True, "by_reader": False, "duplicate_of": None}
    return row_of(candidate, made.added) | placed | {"added": made.added, "changed": made.added}


async def measure(archived: list[int]) -> None:
    clock = LateClock()
    with tempfile.TemporaryDirectory() as folder:
        database = await Database.open(f"sqlite:///{Path(folder) / 'bench.sqlite'}", clock=SystemClock())
        try:
            bench, rates = Bench(database, clock), dict[int, float]()
            for count in archived:
                await bench.fill(count - bench.count - JUDGED, judged=True)
                rates[count] = await _stage(bench)
        finally:
            await database.close()
    for before, count in itertools.pairwise(rates):
        print(f"{count:,} archived to {before:,}: {rates[count] / rates[before]:.2f} of the speed")


async def _stage(bench: Bench) -> float:
    """Start the follower, then let articles come; give how many a second it takes on a core."""
    before = usage(os.getpid()).rss
    leases = LeaseStore(bench.database, SystemClock())
    follower = StoryFollower(bench.store, bench.articles, leases, bench.clock, poll=0.01)
    await bench.fill(1, judged=False)
    running = asyncio.create_task(follower.run())
    started = time.perf_counter()
    restart = await bench.caught_up()
    print(f"{bench.count:,} archived")
    print(
        f"  restart     {time.perf_counter() - started:6.1f} s, {restart:.1f} s of a core,"
        f" {usage(os.getpid()).rss - before:.0f} MB"
    )
    await bench.fill(JUDGED - 1, judged=False)
    begun = time.perf_counter()
    taken = await bench.caught_up()
    rate = (JUDGED - 1) / taken
    print(
        f"  assigning   {rate:6.0f} a second on a core, {(JUDGED - 1) / (time.perf_counter() - begun):.0f} a"
        f" second by the clock, {bench.database.dialect}",
        flush=True,
    )
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    follower.close()
    return rate


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--archived", type=int, nargs="+", default=[10_000, 100_000], metavar="N")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    asyncio.run(measure(sorted(options.parse_args().archived)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
