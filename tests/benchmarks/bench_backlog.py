"""A hundred thousand digests are due at once: how near the allowed rate they go out, in virtual time.

Run it as a script: `python tests/benchmarks/bench_backlog.py [--deliveries 100000] [--limits windows]`. The
sandbox, its limits, the pacer and the outbox are the real ones and talk HTTP; only the time that everybody
waits goes by at once. Goals: 98 % of the rate, no 429, at most 250 MB.
"""

import argparse
import asyncio
import logging
import resource
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

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
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.owing import Owed, owe
from bot.storage.send_rates import SendRates
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest

DIGEST = Cause("digest", "1")
_START = datetime(2024, 5, 14, 8, tzinfo=UTC)
_AT_ONCE = 1000


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
        self.passed += seconds
        self.sandbox.forward(seconds)
        await asyncio.sleep(0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """What came of it."""

    states: dict[DeliveryState, int]
    seconds: float
    """Of virtual time between the first and the last message."""
    refused: dict[int, int]
    share: float
    """Of the rate that the pacer allows bulk."""


async def backlog(count: int, limits: str, url: str) -> Sent:
    """Owe and send."""
    shared, pace = SharedTime(), PaceLimits()
    database = await Database.open(url, clock=shared)
    async with Sandbox(limits=MODELS[limits], clock=shared.sandbox) as sandbox:
        people = []
        for number in range(count):
            person = sandbox.world.add_person(f"P{number}")
            person.started = True
            people.append(person.id)
        for start in range(0, count, _AT_ONCE):
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
        store, figures = OutboxStore(database, shared), OutboxFigures(database, shared)
        async with AiohttpRequest(token=sandbox.token, api_base_url=sandbox.url) as request:
            sender = shared.sender = Sender(
                store=store,
                holding=Holding(store, LeaseStore(database, shared)),
                messenger=Messenger(request.call),
                call=request.call,
                pace=Pacer(clock=shared, limits=pace),
                rates=StoredRates(SendRates(database, shared), pace),
                clock=shared,
                rest=shared.rest,
            )
            running = asyncio.create_task(sender.run())
            while (await figures.tally(DIGEST)).open:  # noqa: ASYNC110  # in the database
                await asyncio.sleep(1 if count > _AT_ONCE else 0.02)
            sender.stop()
            await running
        tally = await figures.tally(DIGEST)
        ledger = [entry.at for entry in sandbox.world.ledger._entries if entry.method == "sendMessage"]
        refused = dict(sandbox.world.ledger.refused)
    await database.close()
    seconds = ledger[-1] - ledger[0]
    return Sent(
        states=dict(tally.states),
        seconds=seconds,
        refused=refused,
        share=(len(ledger) - 1) / seconds / pace.bulk,
    )


def main() -> int:
    """Run it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--deliveries", type=int, default=100_000)
    parser.add_argument("--limits", choices=sorted(MODELS), default="documented")
    asked = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        sent = asyncio.run(backlog(asked.deliveries, asked.limits, f"sqlite:///{Path(folder) / 'b.sqlite'}"))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    states = ", ".join(f"{count} {state}" for state, count in sent.states.items())
    print(
        f"{states} in {sent.seconds:.0f} s of virtual "
        f"time: {sent.share:.1%} of the allowed rate (goal 98 %); refused {sent.refused} (goal none); "
        f"{memory:.0f} MB with the sandbox and all its messages; {time.perf_counter() - begun:.0f} s"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
