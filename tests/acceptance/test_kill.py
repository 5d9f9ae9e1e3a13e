"""`depeche run` killed at any moment, stopped: nothing is lost, nothing said twice."""

import asyncio
import json
import os
import random
import re
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path

import pytest
from aiohttp import web
from own_news import draft, newspaper
from processes import PATIENCE, Process, until

from bot.app import open_archive
from bot.archive.enrich import analyse
from bot.archive.pipeline import Archive
from bot.config import load_config
from bot.ports import SystemClock
from bot.sandbox import Person, Sandbox, SandboxClient
from bot.storage.articles import ArticleStore
from bot.storage.database import Database

TOKEN = "67890:killed-again-and-again"
KILLS = int(os.environ.get("DEPECHE_KILLS", "6"))  # a campaign takes twenty
QUESTION = re.compile(r"\bq(\d+)\b")


class Bot(Process):
    """`depeche run` as its own process."""

    def __init__(self, folder: Path, url: str) -> None:
        super().__init__(folder, TOKEN, url)

    def recorded(self) -> set[int]:
        """List the updates that have a recorded answer."""
        path = self.data / "depeche.sqlite"
        if not path.exists():
            return set()
        with closing(sqlite3.connect(path)) as connection:
            try:
                return {row[0] for row in connection.execute("SELECT update_id FROM inbox_answer")}
            except sqlite3.OperationalError:  # killed before its first migration
                return set()


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(token=TOKEN, limits=None) as running:
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[SandboxClient]:
    async with SandboxClient(sandbox.url) as connected:
        yield connected


@pytest.fixture
async def depeche(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[Bot]:
    running = Bot(tmp_path, sandbox.url)
    yield running
    if running.process is not None and running.process.returncode is None:
        running.process.kill()
        await running.process.wait()


class Traffic:
    """People who ask on and on, each at most a few questions ahead of the answers."""

    def __init__(self, sandbox: Sandbox, people: list[Person], chance: random.Random) -> None:
        self._sandbox = sandbox
        self._people = people
        self._chance = chance
        self._read = 0
        self.updates: dict[int, int] = {}
        """Question number to update id."""
        self.answers: Counter[int] = Counter()
        """Question number to how often it was answered."""

    def look(self) -> int:
        """Count the answers in the ledger; give how many there are in all."""
        ledger = self._sandbox.world.ledger
        for entry in ledger.since(self._read):
            if entry["method"] == "sendMessage":
                found = QUESTION.search(entry["params"]["text"])
                assert found, entry
                self.answers[int(found[1])] += 1
        self._read = len(ledger)
        return self.answers.total()

    async def ask(self, asker: Person) -> None:
        """Ask until cancelled."""
        waiting: list[int] = []
        while True:
            self.look()
            waiting = [number for number in waiting if not self.answers[number]]
            if len(waiting) < 4:
                number = len(self.updates)
                self.updates[number] = 0
                said = await asker.say(f"{self._chance.choice(('', '/latest ', '/search '))}q{number}")
                assert said.update_id is not None
                self.updates[number] = said.update_id
                waiting.append(number)
            await asyncio.sleep(self._chance.uniform(0.005, 0.05))

    @asynccontextmanager
    async def flowing(self) -> AsyncIterator[None]:
        asking = [asyncio.create_task(self.ask(person)) for person in self._people]
        try:
            yield
        finally:
            for task in asking:
                task.cancel()
            for outcome in await asyncio.gather(*asking, return_exceptions=True):
                assert isinstance(outcome, asyncio.CancelledError), outcome


@pytest.mark.timeout(300)
async def test_killed_again_and_again_under_traffic(
    sandbox: Sandbox, client: SandboxClient, depeche: Bot
) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    people = [await client.person(f"P{number}", language_code="en") for number in range(5)]
    traffic = Traffic(sandbox, people, chance)
    config = load_config(depeche.config)
    config.data_dir.mkdir()
    database = await Database.open(config.database_url, clock=SystemClock())
    articles = ArticleStore(database, SystemClock())
    archive, allowed = Archive(articles), Counter[int]()

    async with traffic.flowing():
        for number in range(KILLS):
            before = traffic.look()
            await depeche.start()
            news = [
                draft(f"Nouvelle {number} {part}", "fr", "Gazette", 1, f"Voilà la nouvelle {number} {part}.")
                for part in "ab"
            ]
            await archive.accept([archive.candidate(item, analyse(item)) for item in news])
            if chance.random() < 0.2:
                await asyncio.sleep(chance.uniform(0, 1))  # anywhere in its start
            else:
                goal = before + chance.randrange(15)
                await until(lambda goal=goal: traffic.look() > goal)
                await asyncio.sleep(chance.uniform(0, 0.15))
            assert depeche.running, depeche.said
            await depeche.kill()
            await asyncio.sleep(0.05)  # what it had written to its sockets arrives
            traffic.look()
            recorded = depeche.recorded()
            allowed.update(
                question for question in traffic.answers if traffic.updates[question] not in recorded
            )
    await depeche.start()
    await until(lambda: traffic.look() and len(traffic.answers) == len(traffic.updates))
    last = await articles.last_seq()

    def cursor() -> int:
        return int(json.loads((config.data_dir / "index" / "state.json").read_text())["cursor"])

    await until(lambda: cursor() >= last)
    count = await articles.count()
    await database.close()
    assert await depeche.end() == 0, depeche.log.read_text()

    assert await client.pending() == 0
    assert set(traffic.answers) == set(traffic.updates)
    print(
        "asked",
        len(traffic.updates),
        "in flight at a kill",
        allowed.total(),
        "said twice",
        traffic.answers.total() - len(traffic.answers),
    )
    repeated = {question: count for question, count in traffic.answers.items() if count > 1}
    assert all(count <= 1 + allowed[question] for question, count in repeated.items()), (repeated, allowed)
    assert len(traffic.updates) > KILLS
    async with open_archive(config) as opened:
        assert opened.index.size == count == 2 * KILLS
    log = depeche.log.read_text()
    assert "Traceback" not in log
    assert TOKEN not in log


@pytest.fixture
async def page() -> AsyncIterator[str]:
    """The address of an article."""
    words = "".join(f"<p>{paragraph}</p>" for paragraph in newspaper()[0].paragraphs)
    text = f"<title>Un port qui rouvre</title><article><h1>Un port qui rouvre</h1>{words}</article>"

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(text=text, content_type="text/html")

    app = web.Application()
    app.router.add_get("/port", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/port"
    await runner.cleanup()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc to look for processes in")
async def test_a_killed_bot_leaves_no_worker_behind(client: SandboxClient, depeche: Bot, page: str) -> None:
    with depeche.config.open("a") as config:
        config.write('\n[fetch]\nallow_networks = ["127.0.0.1/32"]\nproxy = "none"\n')
    ann = await client.person("Ann", language_code="en")
    await depeche.start()
    await until(lambda: depeche.greeted)
    before = children(depeche.pid)
    card = await ann.answer(await ann.say(page), seconds=PATIENCE)
    assert card["text"].startswith("Un port qui rouvre")
    workers = set(children(depeche.pid)) - set(before)
    assert workers
    assert depeche.running, depeche.said
    await depeche.kill()
    await until(lambda: not any(Path(f"/proc/{pid}/stat").exists() for pid in workers))


def children(parent: int) -> list[int]:
    """List the processes that a process has started."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = status.read_text().rpartition(")")[2].split()
            if int(fields[1]) == parent:
                found.append(int(status.parent.name))
    return found
