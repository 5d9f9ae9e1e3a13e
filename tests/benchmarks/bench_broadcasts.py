"""How fast a broadcast goes out, from its confirmation on, beside what others do on the same server.

Run it as a script: `python tests/benchmarks/bench_broadcasts.py [--paid 20000] [--free 1000]`. The sandbox
is a process of its own, with Telegram's limits: 30 messages a second, 1,000 in the paid lane.
Goals: 950 a second in the paid lane with 200,000 chats (`--paid 200000`), memory below 300 MB, the first
message within 10 s of the confirmation; at the free rate 98 % of what the lane may use. Where the sandbox
itself is the ceiling, the ratio to the bare sender tells. The others are those of the extra `bench`.
"""

import argparse
import asyncio
import logging
import multiprocessing
import os
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import structlog
from broadcast_peers import PEERS, TEXT, TOKEN, ask
from process_usage import usage
from sqlalchemy import text

from bot.delivery.holding import Holding
from bot.delivery.pace_limits import PaceLimits
from bot.delivery.pacer import Pacer
from bot.delivery.sender import Sender
from bot.delivery.stored_rates import StoredRates
from bot.model.broadcast import Audience, Content
from bot.model.delivery import DeliveryState
from bot.ports import SystemClock
from bot.render.broadcast_messages import messages_of
from bot.sandbox import Limits, Sandbox
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.outbox import OutboxStore
from bot.storage.send_rates import SendRates
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest

FIRST = 1_000_000
_LONGEST = 20.0
"""Seconds for each of the others."""


def serve(people: int, limited: bool, port_to: Connection) -> None:
    """Run a sandbox with so many people, in a process of its own."""

    async def run() -> None:
        free = Limits(chat_per_second=None, all_per_second=None, group_per_minute=None, paid_per_second=None)
        async with Sandbox(token=TOKEN, limits=Limits() if limited else free) as sandbox:
            for number in range(people):
                sandbox.world.add_person("P", person_id=FIRST + number, language_code="en").started = True
            port_to.send(sandbox.url)
            await asyncio.Event().wait()

    asyncio.run(run())


@asynccontextmanager
async def sandbox(people: int, *, limited: bool) -> AsyncIterator[str]:
    """Give the address of a fresh sandbox."""
    from_it, to_us = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(people, limited, to_us))
    server.start()
    try:
        yield await asyncio.to_thread(from_it.recv)
    finally:
        server.terminate()
        server.join()


async def broadcast(folder: Path, people: int, *, paid: bool, limited: bool, seconds: float = 1e9) -> float:
    """Confirm one, and send it, for so many seconds at most; gives the chats a second."""
    clock = SystemClock()
    database = await Database.open(f"sqlite:///{folder}/{people}-{paid}-{limited}.sqlite", clock=clock)
    rows = (
        "INSERT INTO chat (id, kind, title, language, language_chosen, first_seen, last_seen, asleep,"
        " stopped, announcements) WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n"
        " WHERE i < :most) SELECT :first + i, 'private', 'P', 'en', 0, 1, 1, 0, 0, 1 FROM n"
    )
    async with database.write() as connection:
        await connection.execute(text(rows), {"first": FIRST, "most": people - 1})
    store, outbox = BroadcastStore(database, clock), OutboxStore(database, clock)
    limits = PaceLimits() if limited else PaceLimits(paid=100_000)
    known = await store.draft(Content(texts={"": TEXT}), Audience(), by=1)
    known = await store.change(known.id, paid=paid) or known
    async with (
        sandbox(people, limited=limited) as url,
        AiohttpRequest(token=TOKEN, api_base_url=url) as request,
    ):
        sender = Sender(
            store=outbox,
            holding=Holding(outbox, LeaseStore(database, clock)),
            messenger=Messenger(request.call),
            call=request.call,
            pace=Pacer(clock=clock, limits=limits),
            rates=StoredRates(SendRates(database, clock), limits),
            clock=clock,
        )
        running = asyncio.create_task(sender.run())
        begun, cpu = time.perf_counter(), time.process_time()
        messages = messages_of(known.content, protected=False)
        await store.start(known, messages, by=1, message_id=None)
        confirmed = time.perf_counter() - begun
        sender.wake()
        while not sender.sent:  # noqa: ASYNC110  # what runs beside
            await asyncio.sleep(0.005)
        first = time.perf_counter() - begun
        begun, looked, most = time.perf_counter(), 0.0, 0.0
        while sender.sent < people and time.perf_counter() - begun < seconds:
            await asyncio.sleep(0.05)
            if time.perf_counter() > looked + 1.0:
                looked = time.perf_counter()
                most = max(most, usage(os.getpid()).rss)
        took, sent = time.perf_counter() - begun, sender.sent
        cpu = time.process_time() - cpu
        sender.stop()
        await running
    tally = await store.tally(known.cause)
    await database.close()
    lane = "paid" if paid else "free"
    print(
        f"{lane} lane{'' if limited else ', no limits'}: {people} chats owed in {confirmed:.2f} s, the first "
        f"message after {first:.2f} s; {sent / took:.1f} a second for {took:.0f} s, "
        f"{1000 * cpu / sent:.2f} ms CPU each, memory at most {most:.0f} MB; "
        f"sent {tally[DeliveryState.SENT]}, uncertain {tally[DeliveryState.UNCERTAIN]}",
        flush=True,
    )
    return sent / took


async def others(people: int, ours: float) -> None:
    """Send the same with what others use, each as fast as it goes, and tell how many times that ours is."""
    for name in PEERS:
        limited = name == "PTB with AIORateLimiter"
        async with sandbox(people, limited=limited) as url:
            reached = await ask(name, url, FIRST, people, _LONGEST)
        if reached is None:
            print(f"{name}: not installed")
            continue
        print(
            f"{name}{'' if limited else ', no limits'}: {reached.a_second:.1f} a second (ours: "
            f"{ours / reached.a_second:.2f} times that), the first message after {reached.first:.2f} s, "
            f"{reached.cpu_each:.2f} ms CPU each, memory {reached.memory:.0f} MB",
            flush=True,
        )


async def measure(asked: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as folder:
        await broadcast(Path(folder), asked.paid, paid=True, limited=True)
        free = min(asked.paid, asked.peers)
        ours = await broadcast(Path(folder), free, paid=True, limited=False)
        rate = await broadcast(Path(folder), asked.free, paid=False, limited=True, seconds=asked.seconds)
        print(f"that is {100 * rate / PaceLimits().bulk:.1f} % of what the free lane may use")
    await others(asked.peers, ours)


def main() -> None:
    """Run all parts."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--paid", type=int, default=20_000)
    parser.add_argument("--free", type=int, default=1000)
    parser.add_argument("--peers", type=int, default=10_000, help="chats for each of the others")
    parser.add_argument("--seconds", type=float, default=60.0)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    asyncio.run(measure(parser.parse_args()))


if __name__ == "__main__":
    main()
