"""Several `depeche run` on one archive: one polls, another takes over, nobody is answered twice."""

import asyncio
import os
import random
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from pathlib import Path

import pytest
from own_news import draft
from processes import Process, until
from sqlalchemy import select

from bot.archive.enrich import analyse
from bot.archive.pipeline import Archive
from bot.ports import SystemClock
from bot.sandbox import Person, Sandbox, SandboxClient
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.inbox import InboxStore
from bot.storage.tables import lease

TOKEN = "24680:side-by-side"
HAND_OVER = 10.0  # seconds, promised
KILLS = 2
SLACK = 20.0  # for a machine that has much else to do


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(token=TOKEN, limits=None) as running:
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[SandboxClient]:
    async with SandboxClient(sandbox.url) as connected:
        yield connected


@pytest.fixture
async def start(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[Callable[..., Awaitable[Process]]]:
    """Start processes on one data folder."""
    started: list[Process] = []

    async def starting(*, database_url: str = "") -> Process:
        process = Process(
            tmp_path,
            TOKEN,
            sandbox.url,
            log=f"log-{len(started)}.txt",
            more=f'[database]\nurl = "{database_url}"\n' if database_url else "",
        )
        started.append(process)
        await process.start()
        return process

    yield starting
    for process in started:
        await process.kill()


def answers(sandbox: Sandbox) -> Counter[str]:
    """Count the answers by their texts, each of which quotes its question."""
    entries = sandbox.world.ledger.since(0)
    return Counter(entry["params"]["text"] for entry in entries if entry["method"] == "sendMessage")


async def asked(sandbox: Sandbox, person: Person, number: int) -> float:
    """Ask something new; give the seconds until it is answered."""
    began, before = time.monotonic(), answers(sandbox).total()
    await person.say(f"/search q{number}")
    await until(lambda: answers(sandbox).total() > before)
    return time.monotonic() - began


async def settled(url: str) -> None:
    """Wait until every answer is recorded: who is stopped before that leaves its fate unknown."""
    database = await Database.open(url, clock=SystemClock())
    inbox = InboxStore(database, SystemClock(), int(TOKEN.partition(":")[0]))

    async def done() -> bool:
        return not await inbox.unfinished()

    try:
        await until(done)
    finally:
        await database.close()


async def holder(processes: list[Process]) -> Process:
    """Find the process that polls."""
    while True:
        for process in processes:
            if process.running and process.polls:
                return process
        await asyncio.sleep(0.02)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """A PostgreSQL database's URL, or none for the SQLite file of the data folder."""
    return str(request.getfixturevalue("empty_postgresql")) if request.param == "postgresql" else ""


async def test_the_holder_is_killed_again_and_again(
    tmp_path: Path,
    sandbox: Sandbox,
    client: SandboxClient,
    start: Callable[..., Awaitable[Process]],
    url: str,
) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    ann = await client.person("Ann", language_code="en")
    processes = [await start(database_url=url), await start(database_url=url)]
    await asked(sandbox, ann, 0)
    took: list[float] = []
    kills = KILLS if not url else 1
    for number in range(1, kills + 1):
        dying = await holder(processes)
        await settled(url or f"sqlite:///{tmp_path}/data/depeche.sqlite")
        await asyncio.sleep(chance.uniform(0, 2))
        await dying.kill()
        processes.append(await start(database_url=url))
        took.append(await asked(sandbox, ann, number))
    print("hand-over after a kill", [round(seconds, 1) for seconds in took])
    assert max(took) < HAND_OVER + SLACK
    assert set(answers(sandbox).values()) == {1}
    assert answers(sandbox).total() == kills + 1
    assert await client.pending() == 0
    for process in processes:
        assert "Conflict" not in process.said
        assert "Traceback" not in process.said


async def turns(url: str) -> set[str]:
    """Tell who may poll, by the database."""
    database = await Database.open(url, clock=SystemClock())
    try:
        async with database.read() as connection:
            return set(await connection.scalars(select(lease.c.holder).where(lease.c.name.like("polling:%"))))
    finally:
        await database.close()


async def test_a_clean_stop_hands_over_at_once(
    tmp_path: Path, sandbox: Sandbox, client: SandboxClient, start: Callable[..., Awaitable[Process]]
) -> None:
    ann = await client.person("Ann", language_code="en")
    processes = [await start(), await start()]
    await asked(sandbox, ann, 0)
    await until(lambda: all(process.greeted for process in processes))
    first = await holder(processes)
    database = f"sqlite:///{tmp_path}/data/depeche.sqlite"
    held = await turns(database)
    assert await first.end() == 0
    # Nobody has to wait until it would have run out.
    assert not held & await turns(database)
    print("hand-over after a stop", round(await asked(sandbox, ann, 1), 2))
    [second] = [process for process in processes if process is not first]
    assert await second.end() == 0
    assert set(answers(sandbox).values()) == {1}
    assert "Conflict" not in first.said + second.said


def pause(process: Process, database: Path) -> None:
    """Stop a process where it stands, but not while it has SQLite's write lock, which stops everyone."""
    while True:
        os.kill(process.pid, signal.SIGSTOP)
        time.sleep(0.05)
        try:
            with closing(sqlite3.connect(database, timeout=0.2, isolation_level=None)) as connection:
                connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            os.kill(process.pid, signal.SIGCONT)
            time.sleep(0.05)
        else:
            return


async def test_a_paused_process_is_relieved_and_comes_back_without_harm(
    tmp_path: Path, sandbox: Sandbox, client: SandboxClient, start: Callable[..., Awaitable[Process]]
) -> None:
    """Its poll is over when another one begins, and it leaves alone what is another's now."""
    people = [await client.person(f"P{number}", language_code="en") for number in range(5)]
    processes = [await start(), await start()]
    await asked(sandbox, people[0], 0)
    await until(lambda: all(process.greeted for process in processes))
    paused = await holder(processes)
    database = tmp_path / "data" / "depeche.sqlite"
    await settled(f"sqlite:///{database}")
    pause(paused, database)
    began = time.monotonic()
    for number, person in enumerate(people, 1):
        await person.say(f"/search q{number}")
    await until(lambda: answers(sandbox).total() == 6)
    took = time.monotonic() - began
    print("hand-over after a pause", round(took, 1))
    assert took < HAND_OVER + SLACK
    os.kill(paused.pid, signal.SIGCONT)
    await until(lambda: "polling.turn_lost" in paused.said)
    await asked(sandbox, people[0], 10)
    for process in processes:
        assert await process.end() == 0
        assert "Conflict" not in process.said
        assert "Traceback" not in process.said
    assert set(answers(sandbox).values()) == {1}, [answers(sandbox), *(one.said for one in processes)]


async def test_each_process_keeps_an_index_of_its_own(
    tmp_path: Path, sandbox: Sandbox, client: SandboxClient, start: Callable[..., Awaitable[Process]]
) -> None:
    ann = await client.person("Ann", language_code="en")
    first, second = await start(), await start()
    await until(lambda: first.greeted and second.greeted)
    database = await Database.open(f"sqlite:///{tmp_path}/data/depeche.sqlite", clock=SystemClock())
    articles = ArticleStore(database, SystemClock())
    archive = Archive(articles)
    news = draft("Lighthouse of Talmar repaired", "en", "Courier", 1, "The lighthouse shines again.")
    await archive.accept([archive.candidate(news, analyse(news))])
    last = await articles.last_seq()
    await until(lambda: first.cursors() == {"index": last, "index-2": last})
    gone = await holder([first, second])
    assert await gone.end() == 0
    later = draft("Lighthouse keeper retires", "en", "Courier", 1, "The keeper of the lighthouse retires.")
    await archive.accept([archive.candidate(later, analyse(later))])
    await database.close()
    await until(lambda: last + 1 in first.cursors().values())
    answer = await ann.answer(await ann.say("lighthouse"), seconds=60)
    assert "Lighthouse of Talmar repaired" in answer["text"]
    assert "Lighthouse keeper retires" in answer["text"]
