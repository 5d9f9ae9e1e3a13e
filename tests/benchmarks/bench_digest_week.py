"""A week of digests for chats all over the world, across a change of clocks, in virtual time.

Run it as a script: `python tests/benchmarks/bench_digest_week.py [--chats 200] [--days 7]`. The
outbox, its sender, the pacer and the sandbox are the real ones; only the time that everybody waits goes by at
once. When each digest is due is worked out by looking at the clocks of its zone minute by minute. Goals: each
comes at its hour, none twice, none is missing, and no story is told twice to one chat or kept from it.
"""

import argparse
import asyncio
import json
import logging
import random
import re
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog
from bench_backlog import SharedTime
from digest_stand import DigestStand
from sqlalchemy import func, select

from bot.delivery.digests import Digests
from bot.delivery.holding import Holding
from bot.delivery.pace_limits import PaceLimits
from bot.delivery.pacer import Pacer
from bot.delivery.sender import Sender
from bot.delivery.stored_rates import StoredRates
from bot.model.digest import Layout
from bot.sandbox import MODELS, Sandbox, VirtualClock
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.outbox import OutboxStore
from bot.storage.send_rates import SendRates
from bot.storage.tables import delivery, digest
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest

BEGIN = datetime(2026, 3, 27, 12, tzinfo=UTC)
"""Europe's clocks go forward on 29 March; those of Chatham and Sydney go back on 5 April."""
ZONES = (
    "Europe/Paris",
    "Europe/London",
    "Europe/Moscow",
    "Africa/Cairo",
    "America/New_York",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Asia/Tokyo",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
)
HOURS = ((8,), (8, 18), (7, 13, 21), (2,), (23,))
"""At two o'clock in Paris, on 29 March, it is three."""
_MINUTE = timedelta(minutes=1)
_BETWEEN = timedelta(hours=2)
"""A story breaks so often: each digest has one at least."""
_STORY: re.Pattern[str] = re.compile(r"Story number (\d+)")


@dataclass(kw_only=True, slots=True)
class Week:
    """What was to come and what came."""

    expected: Counter[tuple[int, datetime]] = field(default_factory=Counter)
    """Chats and moments."""
    came: Counter[tuple[int, datetime]] = field(default_factory=Counter)
    late: float = 0.0
    """Seconds, at most, after its hour."""
    told: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Stories by chat, in order."""
    broken: list[datetime] = field(default_factory=list)
    """When stories broke, in order."""

    @property
    def faults(self) -> list[str]:
        """Say what is wrong."""
        found = [f"missing: {key}" for key in self.expected - self.came]
        found += [f"too much: {key}" for key in self.came - self.expected]
        for chat_id, told in self.told.items():
            last = max(moment for chat, moment in self.expected if chat == chat_id)
            known = [number for number, at in enumerate(self.broken) if at <= last]
            if sorted(told) != known:
                found.append(f"chat {chat_id} was told {sorted(told)}")
        return found


class WorldTime(SharedTime):
    """One time for everybody, which goes by while the sender paces itself, and jumps in between."""

    def __init__(self) -> None:
        super().__init__()
        self.sandbox = VirtualClock(BEGIN.timestamp())
        self.busy = False

    def now(self) -> datetime:
        return BEGIN + timedelta(seconds=self.passed)

    def jump(self, to: datetime) -> None:
        seconds = max(0.0, (to - self.now()).total_seconds())
        self.passed += seconds
        self.sandbox.forward(seconds)

    async def rest(self, stirred: asyncio.Event, seconds: float | None) -> None:
        assert self.sender is not None
        if not self.busy or self.sender.in_flight:
            seconds = None
        await super().rest(stirred, seconds)


async def week(count: int, days: float, url: str, *, restarts: int = 0, seed: int = 1) -> Week:
    """Let chats have their digests for some days; all that works is begun anew `restarts` times."""
    chance, world, found = random.Random(seed), WorldTime(), Week()
    database = await Database.open(url, clock=world)
    stand = DigestStand(database=database, clock=world)
    until = BEGIN + timedelta(days=days)
    async with Sandbox(limits=MODELS["documented"], clock=world.sandbox) as sandbox:
        for number in range(count):
            person = sandbox.world.add_person(f"P{number}")
            person.started = True
            zone, hours = ZONES[number % len(ZONES)], HOURS[number // len(ZONES) % len(HOURS)]
            await stand.chat(person.id, language=("en", "fr", "ru")[number % 3])
            await stand.digest(person.id, *hours, zone=zone, layout=Layout(stories=30, agenda=False))
            for moment in moments(zone, hours, BEGIN, until):
                found.expected[person.id, moment] += 1
        async with AiohttpRequest(token=sandbox.token, api_base_url=sandbox.url) as request:
            await _live(world, stand, request, until, found, chance, restarts)
        _read(sandbox, found)
    await database.close()
    return found


def moments(zone: str, hours: Iterable[int], begin: datetime, until: datetime) -> list[datetime]:
    """Look at the clocks of a zone minute by minute for when they first show, or have passed, full hours."""
    there, found = ZoneInfo(zone), []
    seen: set[tuple[object, int]] = set()
    at = begin - timedelta(days=1)
    while at < until:
        at += _MINUTE
        local = at.astimezone(there)
        for hour in hours:
            if local.hour >= hour and (local.date(), hour) not in seen:
                seen.add((local.date(), hour))
                if begin < at < until:
                    found.append(at)
    return found


async def _live(
    world: WorldTime,
    stand: DigestStand,
    request: AiohttpRequest,
    until: datetime,
    found: Week,
    chance: random.Random,
    restarts: int,
) -> None:
    """Go from one moment at which something happens to the next."""
    anew = sorted(BEGIN + chance.random() * (until - BEGIN) for _ in range(restarts))
    sender, running, loop = _begin(world, stand, request)
    while world.now() < until:
        due = await _next_due(stand, until)
        breaks = BEGIN + len(found.broken) * _BETWEEN
        if breaks <= due:
            world.jump(breaks)
            number = len(found.broken)
            await stand.story(f"Story number {number} is told by one outlet", f"Outlet {number}", ago=0)
            found.broken.append(breaks)
            continue
        # The loop looks every second.
        world.jump(due + timedelta(seconds=chance.random()))
        if world.now() >= until:
            break
        seeing = asyncio.create_task(loop.see_to_due())
        if anew and anew[0] <= world.now():
            anew.pop(0)
            await asyncio.sleep(chance.random() * 0.03)
            seeing.cancel()
            running.cancel()
            await asyncio.gather(seeing, running, return_exceptions=True)
            sender, running, loop = _begin(world, stand, request)
            seeing = asyncio.create_task(loop.see_to_due())
        await seeing
        world.busy = True
        sender.wake()
        while await _open(stand):  # noqa: ASYNC110  # in the database
            await asyncio.sleep(0.005)
        world.busy = False
    sender.stop()
    await running


def _begin(
    world: WorldTime, stand: DigestStand, request: AiohttpRequest
) -> tuple[Sender, asyncio.Task[None], Digests]:
    database, pace = stand.database, PaceLimits()
    store = OutboxStore(database, world)
    sender = world.sender = Sender(
        store=store,
        holding=Holding(store, LeaseStore(database, world)),
        messenger=Messenger(request.call),
        call=request.call,
        pace=Pacer(clock=world, limits=pace),
        rates=StoredRates(SendRates(database, world), pace),
        clock=world,
        rest=world.rest,
    )
    stand.owed_something = sender.wake
    return sender, asyncio.create_task(sender.run()), stand.loop()


async def _next_due(stand: DigestStand, until: datetime) -> datetime:
    async with stand.database.read() as connection:
        return await connection.scalar(select(func.min(digest.c.due))) or until


async def _open(stand: DigestStand) -> int:
    async with stand.database.read() as connection:
        return (
            await connection.scalar(
                select(func.count()).select_from(delivery).where(delivery.c.settled.is_(None))
            )
            or 0
        )


def _read(sandbox: Sandbox, found: Week) -> None:
    """Take from the ledger what came: which chat, of which hour, how late, which stories."""
    due = sorted(found.expected, key=lambda key: key[1])
    of_chat: dict[int, list[datetime]] = defaultdict(list)
    for chat_id, moment in due:
        of_chat[chat_id].append(moment)
    for entry in sandbox.world.ledger._entries:
        if entry.method != "sendMessage":
            continue
        assert entry.chat_id is not None
        sent = datetime.fromtimestamp(entry.at, UTC)
        moment = max((at for at in of_chat[entry.chat_id] if at <= sent), default=sent)
        found.came[entry.chat_id, moment] += 1
        found.late = max(found.late, (sent - moment).total_seconds())
        found.told[entry.chat_id] += map(int, _STORY.findall(json.loads(entry.params)["text"]))


def main() -> int:
    """Run it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--chats", type=int, default=200)
    parser.add_argument("--days", type=float, default=7)
    parser.add_argument("--restarts", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    asked = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'week.sqlite'}"
        found = asyncio.run(week(asked.chats, asked.days, url, restarts=asked.restarts, seed=asked.seed))
    print(
        f"seed {asked.seed}: {found.came.total()} digests of {found.expected.total()}, the latest "
        f"{found.late:.1f} s after its hour; {found.faults or 'as it must be'}; "
        f"{time.perf_counter() - begun:.0f} s"
    )
    return bool(found.faults)


if __name__ == "__main__":
    sys.exit(main())
