"""The archive's log grows in commit order: who reads on from where they stopped never misses an entry."""

import asyncio
import os
import sys
from typing import Any

from bot.model.article import Change
from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database

_WRITERS, _BATCHES, _SIZE = 2, 12, 5

# Another process that adds articles; half of them also come from the others.
_WRITER = """
import asyncio, hashlib, sys
from bot.model.article import Analysis, Candidate, Draft
from bot.ports import SystemClock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database

async def main(url, name, batches, size):
    database = await Database.open(url, clock=SystemClock())
    articles = ArticleStore(database, SystemClock())
    print("ready", flush=True)
    sys.stdin.readline()
    for batch in range(batches):
        whose = name if batch % 2 else "shared"
        texts = [f"{whose} {batch} {number}" for number in range(size)]
        await articles.accept([
            Candidate(draft=Draft(title=text, body=text), analysis=Analysis(), key=f"{name} {text}",
                      fingerprint=hashlib.sha256(text.encode()).hexdigest())
            for text in texts
        ])
    await database.close()

asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
"""


async def _follow(articles: ArticleStore, done: asyncio.Event) -> list[Change]:
    seen: list[Change] = []
    while True:
        over = done.is_set()
        new = await articles.changes(seen[-1].seq if seen else 0, 7)
        seen += new
        if over and not new:
            return seen


async def test_a_follower_misses_nothing_of_many_writers(
    database: Database, database_url: str, clock: Clock, candidate: Any
) -> None:
    processes = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", _WRITER, database_url, f"process {number}", str(_BATCHES), str(_SIZE)),
            env=os.environ | {"DEPECHE_FORKED": "1"},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        for number in range(_WRITERS)
    ]
    others = [await Database.open(database_url, clock=clock) for _ in range(_WRITERS)]
    done = asyncio.Event()
    articles = ArticleStore(database, clock)
    try:
        for process in processes:
            assert process.stdout is not None
            assert await process.stdout.readline() == b"ready\n"
        follower = asyncio.create_task(_follow(articles, done))
        for process in processes:
            assert process.stdin is not None
            process.stdin.write(b"go\n")

        async def write(name: int, other: Database) -> None:
            store = ArticleStore(other, clock)
            for batch in range(_BATCHES):
                texts = [f"task {name} {batch} {number}" for number in range(_SIZE)]
                await store.accept([candidate(text) for text in texts])

        await asyncio.gather(*(write(number, other) for number, other in enumerate(others)))
        assert [await process.wait() for process in processes] == [0] * _WRITERS
        done.set()
        seen = await follower
    finally:
        for process in processes:
            if process.returncode is None:
                process.kill()
                await process.wait()
        for other in others:
            await other.close()

    assert [change.seq for change in seen] == list(range(1, await articles.last_seq() + 1))
    assert seen == await articles.changes(0, 10_000)
    whole = [article async for article in articles.everything()]
    assert len(whole) == 2 * _WRITERS * _BATCHES * _SIZE
    # Texts that both processes had are in the log once, whoever came first.
    shared = _BATCHES // 2 * _SIZE
    assert sum(article.duplicate_of is not None for article in whole) == shared * (_WRITERS - 1)
    assert len(seen) == len(whole) - shared * (_WRITERS - 1)


async def test_tasks_of_one_process_take_turns(articles: ArticleStore, candidate: Any) -> None:
    same = [candidate(f"Story {number}.") for number in range(10)]
    answers = await asyncio.gather(*(articles.accept(same) for _ in range(8)))
    assert sum(acceptance.verdict == "added" for answer in answers for acceptance in answer) == 10
    assert await articles.last_seq() == 10
