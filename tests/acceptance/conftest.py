"""The real bot over a real archive, spoken to through the sandbox over HTTP."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from own_news import newspaper
from sqlalchemy import func, select

from bot.app import NewsBot, OpenArchive, open_archive
from bot.archive.enrich import analyse, find
from bot.config import Config
from bot.delivery.pace_limits import UNLIMITED, PaceLimits
from bot.model.article import Analysis, Draft
from bot.model.chat import Chat
from bot.model.findings import Findings
from bot.ports import SystemClock
from bot.sandbox import Limits, Person, Sandbox, SandboxClient
from bot.services.reading_languages import ReadingLanguages
from bot.storage.chats import ChatStore
from bot.storage.meta import MetaStore
from bot.storage.tables import delivery
from handlers import menu

TOKEN = "12345:acceptance"
PATIENCE = 60.0  # seconds: only a hang takes so long
Json = dict[str, Any]


class Clock(SystemClock):
    """The machine's clocks, put forward by hand; first to a minute's begin, so that none turns in a test."""

    def __init__(self) -> None:
        self._ahead = 60 - super().now().timestamp() % 60

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self._ahead)

    def monotonic(self) -> float:
        return super().monotonic() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out nothing that only takes long on a busy machine."""
    monkeypatch.setattr("bot.services.costs._PATIENCE", PATIENCE)
    monkeypatch.setattr("bot.services.filtering._PATIENCE", PATIENCE)
    monkeypatch.setattr("bot.services.links._WAITING", PATIENCE)
    defaults = ReadingLanguages.__init__.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "patience", PATIENCE)


@lru_cache(maxsize=1000)
def analysed(item: Draft) -> tuple[Analysis, Findings]:
    """Analyse a draft, once for all the tests that print it."""
    return analyse(item), find(item)


class Stage:
    """A sandbox, the bot, its archive, and hands to play people with."""

    def __init__(
        self, sandbox: Sandbox, client: SandboxClient, opened: OpenArchive, bot: NewsBot, clock: Clock
    ) -> None:
        self.sandbox = sandbox
        self.client = client
        self.opened = opened
        self.bot = bot
        self.clock = clock
        self.ids: dict[str, int] = {}

    async def accept(self, drafts: Sequence[Draft]) -> None:
        """Bring drafts into the archive, and wait for the index."""
        await self.store(drafts)
        await self.indexed()

    async def store(self, drafts: Sequence[Draft]) -> None:
        """Bring drafts into the archive, and remember their ids by title."""
        archive = self.opened.archive
        known = [(item, *analysed(item)) for item in drafts]
        accepted = await archive.accept(
            [archive.candidate(item, analysis, findings=found) for item, analysis, found in known]
        )
        for item, acceptance in zip(drafts, accepted, strict=True):
            self.ids[item.title] = acceptance.article_id

    async def indexed(self) -> None:
        """Wait until the bot's own follower has read the whole log."""
        last = await self.opened.articles.last_seq()
        async with asyncio.timeout(PATIENCE):
            while self.opened.index.cursor < last:  # noqa: ASYNC110  # it watches another's work
                await asyncio.sleep(0.01)

    async def settled(self) -> None:
        """Wait until everything said and pressed has been dealt with."""
        async with asyncio.timeout(PATIENCE):
            while await self.client.pending():  # noqa: ASYNC110  # the sandbox is asked, as say does
                await asyncio.sleep(0.005)
            await self.bot.intake.drained()

    async def delivered(self) -> None:
        """Wait until nothing is left to send of what is owed by now."""
        due = (delivery.c.settled.is_(None), delivery.c.due <= self.clock.now())
        open_ = select(func.count()).select_from(delivery).where(*due)
        async with asyncio.timeout(PATIENCE):
            while True:
                async with self.opened.database.read() as connection:
                    if not await connection.scalar(open_):
                        return
                self.bot.deliveries.sender.wake()
                await asyncio.sleep(0.01)

    async def shown(self, chat: int, act: Any) -> list[Json]:
        """Await what somebody does; give the bot's new and edited messages in a chat."""
        await self.settled()  # what the bot says on joining is not meant
        before = {item["message_id"]: item for item in await self.client.messages(chat)}
        await act
        await self.settled()
        return [
            item
            for item in await self.client.messages(chat)
            if item.get("from", {}).get("is_bot") and before.get(item["message_id"]) != item
        ]

    async def ask(self, person: Person, text: str, *, chat: int | None = None, **more: Any) -> Json:
        """Write a text and give the bot's one answer."""
        [answer] = await self.shown(person.id if chat is None else chat, person.say(text, chat=chat, **more))
        return answer

    async def follow(self, person: Person, payload: str) -> Json:
        """Open a deep link and give the bot's one answer."""
        name = (await self.client.state())["bot"]["username"]
        [answer] = await self.shown(person.id, person.open(f"https://t.me/{name}?start={payload}"))
        return answer

    async def press(self, person: Person, message: Json, label: str | None = None, **more: Any) -> Json:
        """Press a button and give the one message that came or changed."""
        [answer] = await self.shown(message["chat"]["id"], person.press(message, label, **more))
        return answer

    async def notice(self, person: Person, message: Json, label: str | None = None, **more: Any) -> str:
        """Press a button that changes no message; give the notice that its presser sees."""
        before = len(await self.client.ledger())
        assert await self.shown(message["chat"]["id"], person.press(message, label, **more)) == []
        [entry] = await self.client.ledger(since=before, method="answerCallbackQuery")
        return str(entry["params"].get("text", ""))

    async def opened_chat(self, chat: int) -> Chat:
        """Give a chat as the bot remembers it."""
        found = await ChatStore(self.opened.database, self.clock).get(chat)
        assert found is not None
        return found

    async def sent(self, chat: int) -> list[Json]:
        """Give the messages that the ledger says were sent to a chat."""
        entries = await self.client.ledger(method="sendMessage")
        return [entry for entry in entries if entry["chat_id"] == chat]


OpenStage = Callable[..., AbstractAsyncContextManager[Stage]]


@pytest.fixture
def open_stage(tmp_path: Path, migrated_sqlite: Path) -> OpenStage:
    """Open a stage; keyword arguments are settings. Opening it again continues with the same archive.

    Telegram has the bot's menus already, unless a test wants them told: that takes fifty calls.
    """
    return _opener(tmp_path, migrated_sqlite)


@pytest.fixture(scope="module")
def open_shared_stage(tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path) -> OpenStage:
    """Open a stage that all tests of a module share."""
    return _opener(tmp_path_factory.mktemp("shared"), migrated_sqlite)


def _opener(folder: Path, migrated_sqlite: Path) -> OpenStage:
    firsts = count(400_000_000, 1_000_000)  # nobody's number

    @asynccontextmanager
    async def opening(
        news: Sequence[Draft] = (), *, limits: Limits | None = None, menus: bool = False, **settings: Any
    ) -> AsyncIterator[Stage]:
        readers = {"requests_per_minute": 600, "group_requests_per_minute": 60} | settings.pop("readers", {})
        config = Config(data_dir=folder / "data", readers=readers, **settings)
        if not config.data_dir.exists():
            config.data_dir.mkdir()
            shutil.copyfile(migrated_sqlite, config.data_dir / "depeche.sqlite")
        clock = Clock()
        async with AsyncExitStack() as stack:
            # Telegram goes on counting where it was, whoever restarts.
            telegram = Sandbox(token=TOKEN, limits=limits, first_update_id=next(firsts))
            sandbox = await stack.enter_async_context(telegram)
            client = await stack.enter_async_context(SandboxClient(sandbox.url))
            opened = await stack.enter_async_context(open_archive(config, clock=clock))
            pace = UNLIMITED if limits is None else PaceLimits()
            bot = NewsBot(opened, token=TOKEN, api_base_url=sandbox.url, limits=pace)
            stage = Stage(sandbox, client, opened, bot, clock)
            await stage.store(news)
            await opened.follower.catch_up()
            if not menus:
                await MetaStore(opened.database).put(f"menu:{TOKEN.partition(':')[0]}", menu.fingerprint())
            running = asyncio.create_task(bot.run())
            try:
                yield stage
            finally:
                await bot.stop()
                await running

    return opening


@pytest.fixture
async def stage(open_stage: OpenStage) -> AsyncIterator[Stage]:
    """A stage with a newspaper in its archive."""
    outlet = {"name": "Marsh Courier", "label": "council-owned", "reason": "The council pays for it."}
    async with open_stage(newspaper(), outlet=[outlet]) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


@pytest.fixture
async def ann(stage: Stage) -> Person:
    return await stage.client.person("Ann", language_code="en")


@pytest.fixture
async def bob(stage: Stage) -> Person:
    return await stage.client.person("Bob", language_code="en")
