"""A process that ends in the middle leaves whole batches only."""

import asyncio
import os
import random
import sys
from typing import Any

from sqlalchemy import func, select, text

from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.inbox import InboxStore
from bot.storage.tables import archive, archive_log, article

_BATCH = 10

# Adds batches and updates until it is killed; says so after each one.
_WRITER = """
import asyncio, hashlib, sys
from bot.model.article import Analysis, Candidate, Draft
from bot.ports import SystemClock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.inbox import InboxStore

async def main(url, start, size):
    clock = SystemClock()
    database = await Database.open(url, clock=clock)
    articles, inbox = ArticleStore(database, clock), InboxStore(database, clock, 1)
    number = start
    while True:
        await articles.accept([
            Candidate(draft=Draft(title=str(n), body=str(n) * 2000), analysis=Analysis(), key=str(n),
                      fingerprint=hashlib.sha256(str(n).encode()).hexdigest())
            for n in range(number, number + size)
        ])
        await inbox.add([{"update_id": n} for n in range(number, number + size)])
        number += size
        print(number, flush=True)

asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
"""


async def test_a_killed_writer_leaves_whole_batches(
    database: Database, database_url: str, clock: Clock
) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    articles, inbox = ArticleStore(database, clock), InboxStore(database, clock, 1)
    promised = 0
    for _ in range(3):
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", _WRITER, database_url, str(await articles.count()), str(_BATCH)),
            env=os.environ | {"DEPECHE_FORKED": "1"},
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        promised = int(await process.stdout.readline())
        await asyncio.sleep(chance.uniform(0, 0.15))
        process.kill()
        await process.wait()
        for line in (await process.stdout.read()).splitlines(keepends=True):
            promised = int(line) if line.endswith(b"\n") else promised
        # PostgreSQL may still be ending the transaction of a client that it does not miss yet.
        async with database.write() as connection:
            await connection.execute(select(archive).with_for_update())
            stored = await connection.scalar(select(func.count()).select_from(article)) or 0
            logged = await connection.scalar(select(func.count()).select_from(archive_log))
            counters = (await connection.execute(select(archive.c.last_seq, archive.c.last_article_id))).one()
        assert stored % _BATCH == 0
        assert stored >= promised
        assert (logged, *counters) == (stored, stored, stored)
        assert len(await inbox.unfinished()) in (stored, stored - _BATCH)
        await inbox.add([{"update_id": number} for number in range(stored)])
    if database.dialect == "sqlite":
        async with database.read() as connection:
            assert await connection.scalar(text("PRAGMA integrity_check")) == "ok"


async def test_a_cancelled_batch_leaves_all_or_nothing(
    articles: ArticleStore, database: Database, candidate: Any
) -> None:
    sqlite = database.dialect == "sqlite"
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    turns = 60 if sqlite else 12
    for turn in range(turns):
        batch = [candidate(f"Story {turn} {number}.") for number in range(_BATCH)]
        task = asyncio.create_task(articles.accept(batch))
        if sqlite:
            for _ in range(turn):
                await asyncio.sleep(0)
        else:
            await asyncio.sleep(chance.uniform(0, 0.015))
        task.cancel()
        await asyncio.wait([task])
        assert await articles.count() in (turn * _BATCH, (turn + 1) * _BATCH)
        # The lock is free and the counters are right: the same batch goes in now.
        await articles.accept(batch)
        assert await articles.count() == await articles.last_seq() == (turn + 1) * _BATCH
