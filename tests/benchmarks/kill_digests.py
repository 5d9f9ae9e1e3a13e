"""Kill -9 what owes digests, in the middle of owing very many that are due at once: each is owed, and once.

Run it as a script: `python tests/benchmarks/kill_digests.py [--kills 30] [--digests 5000]
[--postgresql URL]`.
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any

from digest_stand import DigestStand
from sqlalchemy import func, insert, select

from bot.model.chat import Chat, ChatKind
from bot.model.digest import Approval, Digest, Issue, IssueState
from bot.model.schedule import Schedule
from bot.storage.chat_rows import chat_row
from bot.storage.database import Database
from bot.storage.digest_issues import make_issues
from bot.storage.digest_rows import digest_row
from bot.storage.tables import article, chat, delivery, digest, told_story

_BEGIN = datetime(2026, 3, 4, 12, tzinfo=UTC)
_DUE = datetime(2026, 3, 5, 8, tzinfo=UTC)
_STORIES = 5
_EACH = 6
"""Of so many digests one has been approved by its admin."""
_PATIENCE = 120.0  # seconds: only what is stuck takes so long


class StandingClock:
    """A clock that stands at one moment; a `bot.ports.Clock`."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return (self.at - _BEGIN).total_seconds()


@dataclass(frozen=True, kw_only=True, slots=True)
class Campaign:
    """What is done to how many."""

    kills: int = 30
    seed: int = 1
    processes: int = 1
    digests: int = 5_000
    longest_life: float = 0.5
    """Seconds after which a process is killed at the latest, its start not counted."""


@dataclass(kw_only=True, slots=True)
class Outcome:
    """What the campaign left."""

    owed: Counter[int] = field(default_factory=Counter)
    """Deliveries by chat."""
    told: int = 0
    late: int = 0
    """Digests that are still due."""
    halfway: int = 0
    """Kills after which some were owed and others were not."""


async def campaign(wanted: Campaign, *, url: str) -> Outcome:
    """Let digests be due, and kill whoever owes them, until all are owed."""
    chance, outcome = random.Random(wanted.seed), Outcome()
    clock = StandingClock(_BEGIN)
    database = await Database.open(url, clock=clock)
    stand = DigestStand(database=database, clock=clock)
    try:
        await _settle_in(stand, wanted.digests)
        clock.at = _DUE
        for number in range(_STORIES):
            await stand.story(f"Story number {number} is told by one outlet", f"Outlet {number}")
        await _approve(stand, wanted.digests)
        workers = [await _worker(url) for _ in range(wanted.processes)]
        for _ in range(wanted.kills):
            await asyncio.sleep(chance.uniform(0.01, wanted.longest_life))
            victim = chance.randrange(len(workers))
            with suppress(ProcessLookupError):  # it may have done all there was to do
                workers[victim].kill()
            await workers[victim].wait()
            outcome.halfway += 0 < await _count(database) < wanted.digests
            workers[victim] = await _worker(url)
        async with asyncio.timeout(_PATIENCE):
            for worker in workers:
                await worker.wait()
        async with database.read() as connection:
            rows = await connection.execute(select(delivery.c.chat_id).where(delivery.c.kind == "digest"))
            outcome.owed = Counter(row.chat_id for row in rows)
            outcome.told = await connection.scalar(select(func.count()).select_from(told_story)) or 0
            due = select(func.count()).select_from(digest).where(digest.c.due <= _DUE)
            outcome.late = await connection.scalar(due) or 0
    finally:
        await database.close()
    return outcome


def faults(wanted: Campaign, outcome: Outcome) -> list[str]:
    """Say what is wrong with an outcome."""
    found = [f"chat {chat_id}: {count}" for chat_id, count in outcome.owed.items() if count != 1]
    found += [f"{len(outcome.owed)} chats"] * (len(outcome.owed) != wanted.digests)
    found += [f"told {outcome.told}"] * (outcome.told != wanted.digests * _STORIES)
    found += [f"{outcome.late} still due"] * (outcome.late != 0)
    return found


async def _settle_in(stand: DigestStand, count: int) -> None:
    schedule = Schedule(hours=(time(8),), zone="UTC")
    chats: list[dict[str, Any]] = []
    digests: list[dict[str, Any]] = []
    for number in range(1, count + 1):
        person = Chat(
            id=number, kind=ChatKind.PRIVATE, title="P", language="en", first_seen=_BEGIN, last_seen=_BEGIN
        )
        made = Digest(
            id=number,
            chat_id=number,
            owner_id=number,
            schedule=schedule,
            approval=Approval.NONE if number % _EACH else Approval.HOLD,
            made=_BEGIN - timedelta(days=1),
            settled=_BEGIN,
        )
        chats.append(chat_row(person))
        digests.append(digest_row(made) | {"id": number, "due": _DUE})
    async with stand.database.write() as connection:
        await connection.execute(insert(chat), chats)
        await connection.execute(insert(digest), digests)


async def _approve(stand: DigestStand, count: int) -> None:
    """Make issues, as they are once an admin was shown all stories and wants them out."""
    async with stand.database.write() as connection:
        ids = tuple(await connection.scalars(select(article.c.id).order_by(article.c.id)))
        issues = [
            Issue(
                digest_id=number,
                slot=f"{_DUE:%Y-%m-%dT%H:%M}",
                moment=_DUE,
                state=IssueState.APPROVED,
                article_ids=ids,
            )
            for number in range(_EACH, count + 1, _EACH)
        ]
        await make_issues(connection, issues)


async def _worker(url: str) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        sys.executable, __file__, "--worker", url, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    await process.stdout.readline()
    return process


async def _work(url: str) -> None:
    clock = StandingClock(_DUE)
    database = await Database.open(url, clock=clock)
    loop = DigestStand(database=database, clock=clock).loop()
    print("running", flush=True)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    while await loop.see_to_due():
        pass
    await database.close()


async def _count(database: Database) -> int:
    async with database.read() as connection:
        return await connection.scalar(select(func.count()).select_from(delivery)) or 0


def main() -> None:
    """Run a worker, or a campaign over some."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--worker")
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    parser.add_argument("--digests", type=int, default=5_000)
    parser.add_argument("--postgresql")
    asked = parser.parse_args()
    if asked.worker:
        asyncio.run(_work(asked.worker))
        return
    wanted = Campaign(
        kills=asked.kills, seed=asked.seed, digests=asked.digests, processes=3 if asked.postgresql else 1
    )
    print(wanted)
    with tempfile.TemporaryDirectory() as folder:
        url = asked.postgresql or f"sqlite:///{folder}/depeche.sqlite"
        outcome = asyncio.run(campaign(wanted, url=url))
    print(outcome.halfway, "kills halfway;", faults(wanted, outcome) or "as it must be")


if __name__ == "__main__":
    main()
