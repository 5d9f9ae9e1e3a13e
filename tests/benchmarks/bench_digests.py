"""Ten thousand digests are due at one time: how quickly they are composed and owed, and how long others wait.

Run it as a script: `python tests/benchmarks/bench_digests.py [--digests 10000] [--url sqlite:///…]`. A
thousand stories of the last day in three languages; chats differ in language, length, topics, filters, and in
what they have been told. Meanwhile somebody else writes to the database, ten times a second. Goal: nobody
waits for longer than 200 ms.
"""

import argparse
import asyncio
import logging
import random
import resource
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import time as wall_time
from pathlib import Path
from typing import Any

import structlog
from digest_stand import DigestStand
from sqlalchemy import insert, update

from bot.model.chat import Chat, ChatKind
from bot.model.digest import Digest, DigestLength, Layout
from bot.model.follow import Told
from bot.model.schedule import Schedule
from bot.storage.chat_rows import chat_row
from bot.storage.database import Database
from bot.storage.digest_rows import digest_row, due_of
from bot.storage.tables import archive, chat, digest
from bot.storage.told_stories import tell

_HOUR = wall_time(6)
_START = datetime(2026, 3, 4, 6, tzinfo=UTC)
_LANGUAGES = ("en", "fr", "ru")
_SYLLABLES = ("ba", "dor", "fen", "gil", "hu", "kas", "lim", "mor", "nep", "rul", "sto", "tiv", "vel", "zan")


class SetTime:
    """A clock that is set; a `bot.ports.Clock`."""

    def __init__(self) -> None:
        self.at = _START

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """What came of it."""

    owed: int
    seconds: float
    busy: float
    """Seconds of processor time."""
    waited: float
    """Seconds, at most, that somebody else waited to write."""
    contents: int
    """Different things that were said."""


async def measure(count: int, stories: int, url: str, *, topics: int) -> Measured:
    """Owe `count` digests about `stories` stories; a third of them have one of so many topics."""
    clock, chance = SetTime(), random.Random(5)
    database = await Database.open(url, clock=clock)
    stand = DigestStand(database=database, clock=clock)
    words = ["".join(chance.choices(_SYLLABLES, k=3)) for _ in range(400)]
    clock.at = _START + timedelta(hours=20)
    ids = []
    for number in range(stories):
        language = _LANGUAGES[number % 3]
        title = " ".join(chance.sample(words, 6)).capitalize()
        body = " ".join(" ".join(chance.sample(words, 12)).capitalize() + "." for _ in range(25))
        outlets = [f"Outlet {chance.randrange(40)}" for _ in range(1 + number % 4)]
        ids.append(await stand.story(title, *outlets, body=body, language=language, ago=1 + number % 15))
    await _settle_in(stand, count, words, ids, chance, topics)
    clock.at = _START + timedelta(days=1)
    loop = stand.loop()
    stop, waits = asyncio.Event(), []

    async def write() -> None:
        while not stop.is_set():
            begun = time.perf_counter()
            async with database.write() as connection:
                await connection.execute(update(archive).values(number=1))
            waits.append(time.perf_counter() - begun)
            await asyncio.sleep(0.1)

    writing = asyncio.create_task(write())
    begun, busy = time.perf_counter(), time.process_time()
    seen = await loop.see_to_due()
    seconds, busy = time.perf_counter() - begun, time.process_time() - busy
    stop.set()
    await writing
    contents = len({row.content for row in await stand.owed()})
    await database.close()
    return Measured(owed=seen, seconds=seconds, busy=busy, waited=max(waits), contents=contents)


async def _settle_in(
    stand: DigestStand, count: int, words: list[str], ids: list[int], chance: random.Random, topics: int
) -> None:
    """Let chats have a digest each, due tomorrow at seven, and some know some of the stories."""
    chats, digests, told = [], [], []
    asked = [" ".join(chance.sample(words, 1)) for _ in range(topics)]
    for number in range(1, count + 1):
        seen = Chat(
            id=number,
            kind=ChatKind.PRIVATE,
            title="Reader",
            language=chance.choice(_LANGUAGES),
            first_seen=_START,
            last_seen=_START,
            filters=(chance.choice(words),) if number % 50 == 0 else (),
        )
        made = Digest(
            id=number,
            chat_id=number,
            owner_id=number,
            schedule=Schedule(hours=(_HOUR,), zone="UTC"),
            topics=(chance.choice(asked),) if asked and number % 3 == 0 else (),
            layout=Layout(length=chance.choice(list(DigestLength)), quote=number % 10 == 0),
            made=_START - timedelta(days=5),
            settled=_START,
        )
        chats.append(chat_row(seen))
        digests.append(digest_row(made) | {"id": number, "due": due_of(made, _START)})
        if number % 4 == 0:
            now = stand.clock.now()
            told += [
                Told(chat_id=number, story_id=story, article_id=1, sources=4, at=now, notified=now)
                for story in chance.sample(ids, 5)
            ]
    async with stand.database.write() as connection:
        await connection.execute(insert(chat), chats)
        await connection.execute(insert(digest), digests)
        await tell(connection, told)


def main() -> int:
    """Run it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--digests", type=int, default=10_000)
    parser.add_argument("--stories", type=int, default=1_000)
    parser.add_argument("--topics", type=int, default=300)
    parser.add_argument("--url")
    asked: Any = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    with tempfile.TemporaryDirectory() as folder:
        url = asked.url or f"sqlite:///{Path(folder) / 'digests.sqlite'}"
        found = asyncio.run(measure(asked.digests, asked.stories, url, topics=asked.topics))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{found.owed} digests, {found.contents} different ones, in {found.seconds:.1f} s: "
        f"{found.owed / found.seconds:.0f}/s ({found.owed / found.busy:.0f} a second of processor time); "
        f"others waited {found.waited * 1000:.0f} ms at most to write (goal 200 ms); {memory:.0f} MB"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
