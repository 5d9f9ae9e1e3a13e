"""Kill -9 what sends, at random moments; nothing may be lost or come twice, and doubts are counted.

Changes of messages are mixed in: they may be made twice, and the last one must be the newest.

Run it as a script: `python tests/benchmarks/kill_sending.py [--kills 100] [--seed S] [--processes 3]
[--postgresql URL]`. The server answers late, refuses, breaks connections off before and after it has taken
the message, some people have blocked the bot, and a group moves. With more than one process each kill takes
one of them.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from post_office import PostOffice, Settings
from sqlalchemy import func, select

from bot.delivery.sender import IN_FLIGHT
from bot.model.chat import ChatKind
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.ports import SystemClock
from bot.render.view import View
from bot.sandbox import Sandbox, SandboxClient
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.outbox_rows import LEFT_BEHIND
from bot.storage.owing import Owed, owe
from bot.storage.tables import delivery, delivery_message

_LANES = (Lane.URGENT, Lane.ALERT, Lane.DIGEST, Lane.BROADCAST)
_PATIENCE = 90.0  # seconds: only what is stuck takes so long
_FAULTS: tuple[Mapping[str, Any], ...] = (
    {"kind": "delay", "seconds": 0.03, "probability": 0.5},
    {"kind": "delay", "seconds": 0.03, "probability": 0.5, "when": "after"},
    {"kind": "429", "retry_after": 1, "probability": 0.02},
    {"kind": "500", "probability": 0.01},
    {"kind": "502", "probability": 0.01, "when": "after"},
    {"kind": "drop", "probability": 0.01},
    {"kind": "drop", "probability": 0.01, "when": "after"},
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Campaign:
    """What is done to how many."""

    kills: int = 100
    seed: int = 1
    processes: int = 1
    people: int = 150
    always_waiting: int = 500
    longest_life: float = 0.8
    """Seconds after which a process is killed at the latest; its start is not counted."""


@dataclass(kw_only=True, slots=True)
class Outcome:
    """What the campaign left."""

    states: Counter[str] = field(default_factory=Counter)
    edits: Counter[str] = field(default_factory=Counter)
    """What became of changes of messages."""
    messages: int = 0
    unknown: int = 0
    """Messages of which the outbox says that nobody knows whether they are there."""
    unknown_sent: int = 0
    """Those of them that are."""
    caught: list[int] = field(default_factory=list)
    """Of each kill, how many messages were marked as being written."""
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Tell whether nothing was lost or repeated, and each doubt is written down."""
        return not self.faults and max(self.caught, default=0) <= IN_FLIGHT


class Mail:
    """Everybody who is owed something, and all that they were owed."""

    def __init__(self, wanted: Campaign, database: Database, sandbox: Sandbox, chance: random.Random) -> None:
        self.wanted, self.database, self.sandbox, self.chance = wanted, database, sandbox, chance
        self.clock = SystemClock()
        self.chats: list[int] = []
        self.waves = 0
        self.moved: dict[int, int] = {}
        self.blocking: set[int] = set()

    async def meet(self) -> None:
        """Bring people and a group into the world; every thirtieth person blocks the bot."""
        store = ChatStore(self.database, self.clock)
        for number in range(self.wanted.people):
            person = self.sandbox.world.add_person(f"P{number}")
            person.started, person.blocked = True, number % 30 == 29
            if person.blocked:
                self.blocking.add(person.id)
            await store.see(person.id, ChatKind.PRIVATE, person.first_name, "en")
            self.chats.append(person.id)
        async with SandboxClient(self.sandbox.url) as client:
            group = await client.group("Neighbours", self.chats[0], type="group")
            await store.see(group, ChatKind.GROUP, "Neighbours", "en")
            self.chats.append(group)
            for number, fault in enumerate(_FAULTS):
                for method in ("sendMessage", "editMessageText"):
                    await client.fault(**fault, method=method, seed=self.wanted.seed + number)

    async def move_group(self) -> None:
        """Let the group become a supergroup."""
        async with SandboxClient(self.sandbox.url) as client:
            self.moved[self.chats[-1]] = await client.migrate(self.chats[-1])

    async def write(self) -> None:
        """Owe so much that some of it always waits."""
        while await self.open() < self.wanted.always_waiting:
            self.waves += 1
            cause = Cause("news", str(self.waves))
            parts = 3 if self.chance.random() < 0.2 else 1
            views = tuple(View(f"{self.waves}.{part}") for part in range(parts))
            owed = [
                Owed(
                    cause=cause,
                    chat_id=chat_id,
                    lane=self.chance.choice(_LANES),
                    views=views,
                    due=self.clock.now(),
                )
                for chat_id in self.chance.sample(self.chats, len(self.chats) // 3)
            ]
            if self.waves > 2 and self.waves % 2:
                owed += self._edits(cause.name)
            async with self.database.write() as connection:
                await owe(connection, owed, now=self.clock.now())

    def _edits(self, name: str) -> list[Owed]:
        """Change what an earlier wave said, where it came or is to come."""
        earlier = Cause("news", str(self.chance.randrange(max(1, self.waves - 8), self.waves)))
        return [
            Owed(
                cause=Cause("edit", name),
                chat_id=chat_id,
                lane=Lane.ALERT,
                views=(View(f"{earlier.name}.0 as of {name}"),),
                due=self.clock.now(),
                edits=earlier,
            )
            for chat_id in self.chance.sample(self.chats, len(self.chats) // 3)
        ]

    async def open(self) -> int:
        """Count what may still be sent."""
        async with self.database.read() as connection:
            count = select(func.count()).select_from(delivery).where(delivery.c.settled.is_(None))
            return await connection.scalar(count) or 0

    async def most_in_flight(self) -> int:
        """Count the messages that are marked as being written by one process, where they are most."""
        async with self.database.read() as connection:
            count = func.count()
            by_holder = (
                select(count)
                .where(delivery.c.state == DeliveryState.SENDING.value, delivery.c.holder.is_not(None))
                .group_by(delivery.c.holder)
                .order_by(count.desc())
                .limit(1)
            )
            return await connection.scalar(by_holder) or 0

    async def compare(self, outcome: Outcome) -> None:
        """Hold the outbox against what the server has."""
        there: dict[tuple[int, str], list[Mapping[str, Any]]] = {}
        shown: dict[tuple[int, str], list[tuple[str, int]]] = {}
        for entry in self.sandbox.world.ledger.since(0):
            chat_id = self.moved.get(entry["chat_id"], entry["chat_id"])
            text = entry["params"].get("text", "")
            if entry["method"] == "sendMessage":
                there.setdefault((chat_id, text), []).append(entry)
            elif entry["method"] == "editMessageText":
                changed = (chat_id, text.partition(" as of ")[0])
                shown.setdefault(changed, []).append((text, entry["message_id"]))
        async with self.database.read() as connection:
            rows = (await connection.execute(select(delivery).order_by(delivery.c.id))).all()
            messages = {
                (row.delivery_id, row.number): row.message_id
                for row in await connection.execute(select(delivery_message))
            }
        causes = {row.id: row.cause for row in rows}
        for row in rows:
            if row.kind == "edit":
                of = (self.moved.get(row.chat_id, row.chat_id), f"{causes.get(row.edits)}.0")
                self._judge_edit(outcome, row, messages.get((row.edits, 0)), shown, of)
                continue
            outcome.states[row.state] += 1
            where = self.moved.get(row.chat_id, row.chat_id)
            for part in range(row.parts):
                entries = there.pop((where, f"{row.cause}.{part}"), [])
                told = (row.id, part) in messages
                self._judge(outcome, row, part, entries, told, messages.get((row.id, part)))
        outcome.faults += [f"{key} came from nowhere" for key in there]
        outcome.messages = len(messages)
        outcome.faults += [f"edit {key} {texts} came from nowhere" for key, texts in shown.items() if texts]

    def _judge_edit(
        self,
        outcome: Outcome,
        row: Any,
        message_id: int | None,
        shown: dict[tuple[int, str], list[tuple[str, int]]],
        of: tuple[int, str],
    ) -> None:
        """Hold an edit against what its message showed; the newest edits come last."""
        outcome.edits[row.state] += 1
        made = [entry for entry in shown.get(of, []) if entry[0].endswith(f" as of {row.cause}")]
        name = f"edit {row.id} ({row.state}, {row.reason})"
        if row.settled is None:
            outcome.faults.append(f"{name} is stuck")
        elif row.state == DeliveryState.SENT and not made:
            outcome.faults.append(f"{name} is lost")
        elif made and shown[of][: len(made)] != made:
            outcome.faults.append(f"{name} came after a newer one: {shown[of]}")
        elif message_id != LEFT_BEHIND and any(entry[1] != message_id for entry in made):
            outcome.faults.append(f"{name} changed another message: {made}, not {message_id}")
        if made:
            shown[of] = [entry for entry in shown[of] if entry not in made]

    def _judge(
        self, outcome: Outcome, row: Any, part: int, entries: list[Any], told: bool, message_id: int | None
    ) -> None:
        name = f"delivery {row.id} part {part} ({row.state})"
        if len(entries) > 1:
            outcome.faults.append(f"{name} came {len(entries)} times")
        if told and message_id is None:
            outcome.unknown += 1
            outcome.unknown_sent += len(entries)
            if row.state != DeliveryState.UNCERTAIN:
                outcome.faults.append(f"{name} has a doubt that is not counted")
        elif told:
            if len(entries) != 1 or message_id not in (LEFT_BEHIND, entries[0]["message_id"]):
                outcome.faults.append(f"{name} is said to be there and is not")
        elif entries:
            outcome.faults.append(f"{name} is there, and nobody noted it")
        elif row.state == DeliveryState.UNCERTAIN and row.chat_id in self.blocking:
            pass  # a doubt about an earlier part outlives that the rest was refused
        elif row.state in (DeliveryState.SENT, DeliveryState.UNCERTAIN):
            outcome.faults.append(f"{name} is lost")
        if row.settled is None:
            outcome.faults.append(f"{name} is stuck")


async def campaign(wanted: Campaign, folder: Path, *, url: str = "", show: bool = False) -> Outcome:
    """Run it; the outbox is a SQLite file in `folder` unless a URL is given."""
    chance, outcome = random.Random(wanted.seed), Outcome()
    url = url or f"sqlite:///{folder / 'killed.sqlite'}"
    database = await Database.open(url, clock=SystemClock())
    async with Sandbox(limits=None) as sandbox:
        mail = Mail(wanted, database, sandbox, chance)
        await mail.meet()
        settings = Settings(
            database_url=url, api_base_url=sandbox.url, token=sandbox.token, folder=str(folder)
        )
        offices = [PostOffice(settings) for _ in range(wanted.processes)]
        await mail.write()
        await asyncio.gather(*(office.start() for office in offices))
        for number in range(wanted.kills):
            if number == wanted.kills // 2:
                await mail.move_group()
            until = time.monotonic() + chance.uniform(0, wanted.longest_life)
            while time.monotonic() < until:
                await mail.write()
                await asyncio.sleep(0.02)
            victim = chance.choice(offices)
            await victim.kill()
            outcome.caught.append(await mail.most_in_flight())
            await victim.start()
            if show:
                print(f"  kill {number + 1}: {outcome.caught[-1]} in flight", flush=True)
        # However little was sent between the kills.
        await mail.write()
        async with asyncio.timeout(_PATIENCE):
            while await mail.open():  # noqa: ASYNC110  # it watches what other processes do
                await asyncio.sleep(0.1)
        await asyncio.gather(*(office.stop() for office in offices))
        await mail.compare(outcome)
    await database.close()
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--postgresql", default="", help="URL of an empty database; else SQLite")
    given = parser.parse_args()
    wanted = Campaign(kills=given.kills, seed=given.seed, processes=given.processes)
    print(f"{wanted}", flush=True)
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        outcome = asyncio.run(campaign(wanted, Path(folder), url=given.postgresql, show=True))
    print("\n".join(outcome.faults[:20]))
    print(
        f"deliveries {outcome.states.total()}: {dict(outcome.states)}; edits {dict(outcome.edits)}; "
        f"messages {outcome.messages}, of which "
        f"nobody knows {outcome.unknown} ({outcome.unknown_sent} are there); in flight when killed: at most "
        f"{max(outcome.caught, default=0)}, mean {sum(outcome.caught) / len(outcome.caught):.1f}\n"
        f"{time.perf_counter() - begun:.0f} s: {'good' if outcome.is_good else 'BAD'}"
    )
    return 0 if outcome.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
