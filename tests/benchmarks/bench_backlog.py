"""A hundred thousand digests are due at once: how near the allowed rate they go out, in virtual time.

Run it as a script: `python tests/benchmarks/bench_backlog.py [--deliveries 100000] [--limits windows]`.
Outbox, sender, pacer, messenger and the sandbox's limits are the real ones; only the time that everybody
waits goes by at once. With `--http` the whole sandbox is asked, which keeps every message; else its limits
alone. Goals: 98 % of the rate, no 429, at most 250 MB.
"""

import argparse
import asyncio
import logging
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import structlog

from bot.delivery.holding import Holding
from bot.delivery.pace_limits import PaceLimits
from bot.delivery.pacer import Pacer
from bot.delivery.sender import Sender
from bot.delivery.stored_rates import StoredRates
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.render.view import View
from bot.sandbox import MODELS, Sandbox, VirtualClock
from bot.sandbox.errors import ApiError
from bot.sandbox.pace import Pace
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.owing import Owed, owe
from bot.storage.send_rates import SendRates
from bot.transport.fate import FloodWait
from bot.transport.messenger import Call, Messenger
from bot.transport.request import AiohttpRequest

DIGEST = Cause("digest", "1")
_START = datetime(2024, 5, 14, 8, tzinfo=UTC)
_AT_ONCE = 1000
_FIRST = 1_000_000
_LEAST_REST = 0.1


class SharedTime:
    """One time for bot and sandbox, which goes by only while the sender rests; a `bot.ports.Clock`."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.sandbox = VirtualClock(_START.timestamp())
        self.sender: Sender | None = None

    def now(self) -> datetime:
        return _START + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return self.passed

    async def rest(self, stirred: asyncio.Event, seconds: float | None) -> None:
        assert self.sender is not None
        if seconds is None or self.sender.in_flight:
            await stirred.wait()
            return
        # A loop that has other things to do, too, comes back a little later.
        seconds = max(seconds, _LEAST_REST)
        self.passed += seconds
        self.sandbox.forward(seconds)
        await asyncio.sleep(0)


class Scales:
    """The sandbox's limits without its world: takes every message that they let through."""

    def __init__(self, limits: str, clock: VirtualClock) -> None:
        self._pace, self._clock = Pace(MODELS[limits], clock), clock
        self.times: list[float] = []
        """Of the first and the last message."""
        self.taken: Counter[int] = Counter()
        self.refused: Counter[int] = Counter()
        self._ids = count(1)

    async def call(self, method: str, parameters: Mapping[str, Any], /, **_: Any) -> Any:
        await asyncio.sleep(0)
        assert method == "sendMessage"
        chat_id = parameters["chat_id"]
        try:
            self._pace.send(chat_id, group=False)
        except ApiError as error:
            self.refused[429] += 1
            raise FloodWait((error.parameters or {})["retry_after"]) from None
        self.taken[chat_id] += 1
        self.times = [*self.times[:1], self._clock()]
        return {"message_id": next(self._ids)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """What came of it."""

    states: dict[DeliveryState, int]
    seconds: float
    """Of virtual time between the first and the last message."""
    refused: dict[int, int]
    share: float
    """Of the rate that the pacer allows bulk."""
    megabytes: tuple[int, ...]
    """Memory once all is owed, and whenever a quarter more was sent."""


async def backlog(total: int, limits: str, url: str, *, http: bool) -> Sent:
    """Owe and send."""
    shared, pace = SharedTime(), PaceLimits()
    database = await Database.open(url, clock=shared)
    async with AsyncExitStack() as stack:
        scales = Scales(limits, shared.sandbox)
        call: Call = scales.call
        sandbox = Sandbox(limits=MODELS[limits], clock=shared.sandbox)
        if http:
            await stack.enter_async_context(sandbox)
            for number in range(total):
                sandbox.world.add_person(f"P{number}", person_id=_FIRST + number).started = True
            request = AiohttpRequest(token=sandbox.token, api_base_url=sandbox.url)
            await stack.enter_async_context(request)
            call = request.call
        await _owe(database, shared, range(_FIRST, _FIRST + total))
        megabytes = [_megabytes()]
        store, figures = OutboxStore(database, shared), OutboxFigures(database, shared)
        sender = shared.sender = Sender(
            store=store,
            holding=Holding(store, LeaseStore(database, shared)),
            messenger=Messenger(call),
            call=call,
            pace=Pacer(clock=shared, limits=pace),
            rates=StoredRates(SendRates(database, shared), pace),
            clock=shared,
            rest=shared.rest,
        )
        running = asyncio.create_task(sender.run())
        while open_ := (await figures.tally(DIGEST)).open:
            if total - open_ >= total * len(megabytes) // 4:
                megabytes.append(_megabytes())
            await asyncio.sleep(1 if total > _AT_ONCE else 0.02)
        sender.stop()
        await running
        tally = await figures.tally(DIGEST)
        times, refused = scales.times, dict(scales.refused)
        if http:
            entries = [entry.at for entry in sandbox.world.ledger._entries if entry.method == "sendMessage"]
            times, refused = [entries[0], entries[-1]], dict(sandbox.world.ledger.refused)
        else:
            assert max(scales.taken.values()) == 1, "nobody gets it twice"
    await database.close()
    seconds = times[1] - times[0]
    return Sent(
        states=dict(tally.states),
        seconds=seconds,
        refused=refused,
        share=(total - 1) / seconds / pace.bulk,
        megabytes=tuple(megabytes),
    )


async def _owe(database: Database, shared: SharedTime, people: range) -> None:
    for start in range(0, len(people), _AT_ONCE):
        owed = [
            Owed(
                cause=DIGEST,
                chat_id=chat_id,
                lane=Lane.DIGEST,
                views=(View(f"<b>Digest</b> of {chat_id}"),),
                due=shared.now(),
            )
            for chat_id in people[start : start + _AT_ONCE]
        ]
        async with database.write() as connection:
            await owe(connection, owed, now=shared.now())


def _megabytes() -> int:
    """Measure what this process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 1_000_000


def main() -> int:
    """Run it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--deliveries", type=int, default=100_000)
    parser.add_argument("--limits", choices=sorted(MODELS), default="documented")
    parser.add_argument("--http", action="store_true", help="ask the whole sandbox")
    asked = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'b.sqlite'}"
        sent = asyncio.run(backlog(asked.deliveries, asked.limits, url, http=asked.http))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    states = ", ".join(f"{count} {state}" for state, count in sent.states.items())
    print(
        f"{states} in {sent.seconds:.0f} s of virtual "
        f"time: {sent.share:.1%} of the allowed rate (goal 98 %); refused {sent.refused} (goal none); "
        f"memory {sent.megabytes} MB, at most {peak} (goal 250); {time.perf_counter() - begun:.0f} s"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
