"""Kill -9 what sends a broadcast, again and again: it goes on by itself, each gets it once, nobody is lost.

Run it as a script: `python tests/benchmarks/kill_broadcast.py [--chats 20000] [--kills 50] [--seed S]
[--postgresql URL]`. Three in a hundred people have blocked the bot; the server answers late and breaks
connections off. Goals: after each kill the next message leaves within 10 s, and of at most as many messages
as were under way nobody knows the fate.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from post_office import PostOffice, Settings
from sqlalchemy import insert, select

from bot.delivery.sender import IN_FLIGHT
from bot.model.broadcast import Audience, Broadcast, Content
from bot.model.delivery import DeliveryState
from bot.ports import SystemClock
from bot.render.broadcast_messages import messages_of
from bot.sandbox import Sandbox, SandboxClient
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.tables import chat, delivery

_BLOCKING = 33
_LATE = 10.0  # seconds
_PATIENCE = 300.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Campaign:
    """What is done to how many."""

    chats: int = 20_000
    kills: int = 50
    seed: int = 1
    longest_life: float = 0.8
    """Seconds after which a process is killed at the latest; its start is not counted."""


class Crowd:
    """Everybody who gets it."""

    def __init__(self, wanted: Campaign, database: Database, sandbox: Sandbox) -> None:
        self.wanted, self.database, self.sandbox = wanted, database, sandbox
        self.store = BroadcastStore(database, SystemClock())
        self.blocking: set[int] = set()

    async def meet(self) -> None:
        """Know people; some of them have blocked the bot, and the server has its moods."""
        now, rows = SystemClock().now(), []
        for number in range(self.wanted.chats):
            person = self.sandbox.world.add_person(f"P{number}")
            person.started, person.blocked = True, number % _BLOCKING == 1
            if person.blocked:
                self.blocking.add(person.id)
            rows.append({"id": person.id, "title": person.first_name})
        usual = {"kind": "private", "language": "en", "language_chosen": True, "first_seen": now}
        usual |= {"last_seen": now, "asleep": False, "stopped": False}
        async with self.database.write() as connection:
            await connection.execute(insert(chat), [usual | row for row in rows])
        async with SandboxClient(self.sandbox.url) as client:
            await client.fault("delay", seconds=0.02, probability=0.3, method="sendMessage")
            await client.fault("drop", probability=0.002, method="sendMessage")
            await client.fault("drop", probability=0.002, when="after", method="sendMessage")

    async def start(self) -> Broadcast:
        """Confirm it."""
        known = await self.store.draft(Content(texts={"": "The bridge opens."}), Audience(), by=1)
        messages = messages_of(known.content, protected=False)
        started = await self.store.start(known, messages, by=1, message_id=None)
        assert started is not None
        return started

    async def compare(self, known: Broadcast) -> tuple[list[str], Counter[str]]:
        """Hold what was sent against what is written down; gives what is wrong, and the states."""
        got = Counter(entry["chat_id"] for entry in self.sandbox.world.ledger.since(0))
        async with self.database.read() as connection:
            rows = (await connection.execute(select(delivery.c.chat_id, delivery.c.state))).all()
        faults, states = [], Counter(row.state for row in rows)
        if states.total() != known.size or known.size != self.wanted.chats:
            faults.append(f"{states.total()} deliveries, {known.size} in the audience")
        for row in rows:
            count, name = got[row.chat_id], f"chat {row.chat_id} ({row.state})"
            if count > 1:
                faults.append(f"{name} got it {count} times")
            elif row.state == DeliveryState.SENT and count != 1:
                faults.append(f"{name} is lost")
            elif row.state == DeliveryState.ASLEEP and (count or row.chat_id not in self.blocking):
                faults.append(f"{name} did not block the bot")
            elif row.state not in ("sent", "asleep", "uncertain"):
                faults.append(f"{name} has not ended")
        return faults, states


async def campaign(wanted: Campaign, folder: Path, *, url: str = "") -> tuple[list[str], Counter[str], float]:
    """Run it; gives what went wrong, what became of the deliveries, and the longest silence after a kill."""
    chance, longest = random.Random(wanted.seed), 0.0
    url = url or f"sqlite:///{folder / 'killed.sqlite'}"
    database = await Database.open(url, clock=SystemClock())
    async with Sandbox(limits=None) as sandbox:
        crowd = Crowd(wanted, database, sandbox)
        await crowd.meet()
        known = await crowd.start()
        settings = Settings(
            database_url=url, api_base_url=sandbox.url, token=sandbox.token, folder=str(folder)
        )
        office = PostOffice(settings)
        await office.start()
        kills = 0
        while kills < wanted.kills and (await crowd.store.tally(known.cause)).open:
            await asyncio.sleep(chance.uniform(0, wanted.longest_life))
            await office.kill()
            kills += 1
            begun, before = time.monotonic(), len(sandbox.world.ledger)
            await office.start()
            while len(sandbox.world.ledger) == before and (await crowd.store.tally(known.cause)).open:
                await asyncio.sleep(0.02)
                if time.monotonic() - begun > _PATIENCE:
                    break
            longest = max(longest, time.monotonic() - begun)
        async with asyncio.timeout(_PATIENCE):
            while (await crowd.store.tally(known.cause)).open:  # noqa: ASYNC110  # others do it
                await asyncio.sleep(0.1)
        await office.stop()
        faults, states = await crowd.compare(known)
    await database.close()
    if kills < wanted.kills:
        faults.append(f"it was over after {kills} kills")
    if states["uncertain"] > kills * IN_FLIGHT + wanted.chats // 100:
        faults.append(f"{states['uncertain']} uncertain")
    if longest > _LATE:
        faults.append(f"silent for {longest:.1f} s after a kill")
    return faults, states, longest


def main() -> int:
    """Run it, and say what came of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--chats", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    parser.add_argument("--postgresql", default="", help="URL of an empty database; else SQLite")
    given = parser.parse_args()
    wanted = Campaign(chats=given.chats, kills=given.kills, seed=given.seed)
    print(f"{wanted}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        faults, states, longest = asyncio.run(campaign(wanted, Path(folder), url=given.postgresql))
    print("\n".join(faults[:20]))
    print(f"{dict(states)}; the longest silence after a kill was {longest:.1f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
