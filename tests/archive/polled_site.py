"""What tests of polling share: a site that answers as it is told to, and a newsroom that polls it."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import jobs
from aiohttp import web
from sqlalchemy import select

from bot.archive.gathering import Gathering
from bot.archive.pipeline import Archive
from bot.config import Config
from bot.ingest.web.fetch import Fetcher
from bot.ingest.workers import WorkerPool
from bot.model.article import Article, ChangeKind, Refusal
from bot.model.notice import Notice
from bot.model.source import Source
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.notices import NoticeStore
from bot.storage.polls import PollStore
from bot.storage.sources import SourceStore
from bot.storage.tables import source

START = datetime(2024, 5, 14, 9, 30, tzinfo=UTC)
CRASHES, HANGS = "crashes its reader", "hangs its reader"
T = TypeVar("T")


class Hours:
    """A clock that moves when it is told to, or when somebody sleeps on it."""

    def __init__(self) -> None:
        self.passed = 0.0

    def now(self) -> datetime:
        return START + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return self.passed

    def advance(self, seconds: float) -> None:
        self.passed += seconds

    async def sleep(self, seconds: float) -> None:
        self.advance(seconds)
        await asyncio.sleep(0)


class Running(Hours):
    """A clock that runs by itself, ten times as fast as real time."""

    def __init__(self) -> None:
        super().__init__()
        self._began = time.monotonic()

    def now(self) -> datetime:
        return START + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return (time.monotonic() - self._began) * 10 + self.passed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / 10)


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What is answered under a path."""

    text: str = ""
    status: int = 200
    content_type: str = "text/html"
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0


class Site:
    """A loopback server; what has no answer of its own is 404, but pages under /news/ are there."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, Mapping[str, str]]] = []
        self.url = ""
        self._news = asyncio.Event()

    def says(self, path: str, text: str = "", *, feed: bool = True, **more: Any) -> str:
        """Set an answer; give its address."""
        kind = "application/rss+xml" if feed else "text/html"
        self.answers[path] = Answer(text=text, content_type=kind, **more)
        return f"{self.url}{path}"

    def count(self, path: str) -> int:
        """Tell how often a path was asked for."""
        return sum(asked == path for asked, _ in self.asked)

    async def wait_for(self, *paths: str, seconds: float) -> None:
        """Wait until all of these were asked for.

        Raises:
            TimeoutError
        """
        async with asyncio.timeout(seconds):
            while not all(map(self.count, paths)):
                self._news.clear()
                await self._news.wait()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.path, request.headers))
        self._news.set()
        answer = self.answers.get(request.path)
        if answer is None:
            if not request.path.startswith("/news/"):
                return web.Response(status=404)
            return web.Response(text=page(request.path.removeprefix("/news/")), content_type="text/html")
        await asyncio.sleep(answer.delay)
        etag = answer.headers.get("ETag")
        if etag is not None and request.headers.get("If-None-Match") == etag:
            return web.Response(status=304)
        return web.Response(
            text=answer.text, status=answer.status, content_type=answer.content_type, headers=answer.headers
        )


class WatchedWorkers(WorkerPool):
    """Counts the jobs, and gives a real crash or hang to the pages that ask for one."""

    def __init__(self) -> None:
        super().__init__(1)
        self.jobs: Counter[str] = Counter()

    async def run(
        self, function: Callable[..., T], *args: object, seconds: float | None = None
    ) -> T | Refusal:
        self.jobs[function.__name__] += 1
        read = args[3] if function.__name__ == "prepare_announced" else None
        if isinstance(read, tuple) and CRASHES.encode() in read[0]:
            return await super().run(jobs.die, None)  # type: ignore[return-value]
        if isinstance(read, tuple) and HANGS.encode() in read[0]:
            return await super().run(jobs.spin, None, seconds=0.2)  # type: ignore[return-value]
        return await super().run(function, *args, seconds=seconds)


@dataclass(kw_only=True, slots=True)
class Newsroom:
    """Polls sources of a site into a fresh archive."""

    site: Site
    database: Database
    clock: Any
    store: SourceStore
    articles: ArticleStore
    workers: WatchedWorkers
    fetcher: Fetcher
    archive: Archive

    def gathering(self, *declared: Mapping[str, Any], **polling: Any) -> Gathering:
        """Put together what polls the declared sources."""
        settings = {"spacing": 0, "min_minutes": 5, "max_minutes": 60, **polling}
        return Gathering(
            Config.model_validate({"polling": settings, "source": declared}),
            fetcher=self.fetcher,
            workers=self.workers,
            archive=self.archive,
            store=self.store,
            polls=PollStore(self.database, self.clock),
            clock=self.clock,
            sleep=self.clock.sleep,
        )

    async def poll(self, *declared: Mapping[str, Any]) -> Source:
        """Poll sources once they are due; give the first one as it is then."""
        gathering = self.gathering(*declared)
        await self.store.sync(gathering._declared)
        async with self.database.read() as connection:
            due = await connection.scalar(select(source.c.due).order_by(source.c.due))
        self.clock.advance(max(0.0, (due - self.clock.now()).total_seconds()) + 0.001)
        await gathering.once()
        return await self.state(declared[0]["id"])

    async def state(self, source_id: str) -> Source:
        found = await self.store.get(source_id)
        assert found is not None
        return found

    async def listed(self) -> dict[str, Article]:
        """Give what is listed, by title."""
        found = [item async for item in self.articles.everything() if item.duplicate_of is None]
        by_title = {item.title: item for item in found}
        assert len(by_title) == len(found), "something is there twice"
        return by_title

    async def log(self) -> list[ChangeKind]:
        return [change.kind for change in await self.articles.changes(0, 1000)]

    async def notices(self) -> list[Notice]:
        return [item.notice for item in await NoticeStore(self.database, self.clock).open()]


@asynccontextmanager
async def newsroom(path: Path, workers: WatchedWorkers, clock: Any) -> AsyncIterator[Newsroom]:
    """Open a newsroom over a database file, and its site."""
    site = Site()
    application = web.Application()
    application.router.add_get("/{path:.*}", site.answer)
    runner = web.AppRunner(application, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    site.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    database = await Database.open(f"sqlite:///{path}", clock=clock)
    articles = ArticleStore(database, clock)
    async with Fetcher(("127.0.0.0/8",), user_agent="Depeche/test", timeout=60) as fetcher:
        yield Newsroom(
            site=site,
            database=database,
            clock=clock,
            store=SourceStore(database, clock),
            articles=articles,
            workers=workers,
            fetcher=fetcher,
            archive=Archive(articles),
        )
    await database.close()
    await runner.cleanup()


def sentences(name: str) -> str:
    """Say something that is said of nothing else."""
    seed = sum(map(ord, name)) * 7 + int("".join(filter(str.isdigit, name)) or 0) * 131
    return " ".join(
        f"At {hour} o'clock the ferry {name} left pier {seed % (83 + hour)} with {seed % (97 + hour * 3)} "
        f"people, {seed % (31 + hour)} bicycles and the mail of {1800 + seed % (200 + hour)}."
        for hour in range(6, 16)
    )


def page(name: str, note: str = "") -> str:
    """Write an article's page, which says more than its feed."""
    more = (
        f"Read on the page of ferry {name}: the harbour master of the northern pier has signed for all of "
        f"it, as he has done each evening since the old lighthouse burned. {note}"
    )
    return (
        f"<html lang=en><head><title>Ferry {name} sails</title></head><body><article>"
        f"<h1>Ferry {name} sails</h1><p>{sentences(name)}</p><p>{more}</p></article></body></html>"
    )


def item(site: Site, name: str, **more: Any) -> str:
    """Write an entry; `title`, `link`, `guid`, `at` and `text` replace what follows from its name."""
    told = {
        "title": f"Ferry {name} sails",
        "link": f"{site.url}/news/{name}",
        "guid": f"ferry-{name}",
        "at": START,
        "text": sentences(name),
        **more,
    }
    return (
        f"<item><title>{told['title']}</title><link>{told['link']}</link>"
        f"<guid isPermaLink='false'>{told['guid']}</guid>"
        f"<pubDate>{told['at']:%a, %d %b %Y %H:%M:%S} GMT</pubDate>"
        f"<description>{told['text']}</description></item>"
    )


def feed(*items: str) -> str:
    """Write a feed."""
    return (
        '<rss version="2.0"><channel><title>Harbour news</title><language>en</language>'
        f"{''.join(items)}</channel></rss>"
    )
