"""From the fetch of a changed feed to its article in /latest and in a search, with 200,000 articles archived.

Run it as a script: `python tests/benchmarks/bench_visible.py [--articles N] [--changes N]`. Feeds with their
pages are polled with the usual settings, that is with a second between two requests to one host; a hundred
others are polled beside them. Goal: p95 at most 2 s after the fetch.
"""

import argparse
import asyncio
import dataclasses
import hashlib
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html import escape
from itertools import islice
from pathlib import Path

from aiohttp import web
from bench_search import SEED, SHARES, Language, quantiles, synthetic
from gatherer import Everywhere
from made_up_texts import make_text
from sqlalchemy import insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.app import OpenArchive, open_archive
from bot.archive.gathering import Gathering
from bot.config import Config
from bot.ingest.web.fetch import Fetcher
from bot.ingest.workers import WorkerPool
from bot.model.article import Article, Candidate, Draft
from bot.model.source import SourceSettings
from bot.services.asking import Asker
from bot.services.filtering import Filtering
from bot.services.reading import Reading
from bot.services.story_lists import StoryListing
from bot.storage.article_rows import row_of
from bot.storage.headings import Headings
from bot.storage.listings import ListingStore
from bot.storage.polls import PollStore
from bot.storage.quotes import QuoteStore
from bot.storage.saved import PinStore, SavedStore
from bot.storage.sources import SourceStore
from bot.storage.story_lists import StoryLists
from bot.storage.story_pins import StoryPinStore
from bot.storage.tables import archive, archive_log, article, article_band, article_signature, source
from bot.text.fingerprint import bands_of, signature_of

ASKER = Asker(user_id=1, chat_id=1, private=True)
PART = 1000
SIGNED = 20_000
"""The newest articles, whose texts reprints are looked for in."""
FEEDS, OTHERS = 10, 100
LOOK = 0.01
PATIENCE = 20.0


class Press:
    """Feeds whose articles are published when it is told to; it notes when a change was first sent."""

    def __init__(self) -> None:
        self.published: dict[int, list[int]] = {}
        self.sent: dict[int, float] = {}
        self.texts: dict[int, tuple[str, str]] = {}
        self.root = ""

    def publish(self, feed: int, number: int) -> str:
        """Publish an article; give its title."""
        text = make_text("fr", random.Random(SEED + number))
        title = f"{text.title} ({number})"
        self.texts[number] = title, "".join(f"<p>{escape(part)}</p>" for part in text.paragraphs)
        self.published.setdefault(feed, []).insert(0, number)
        return title

    async def feed(self, request: web.Request) -> web.Response:
        feed, host = int(request.match_info["feed"]), request.host
        now = datetime.now(UTC)
        items = []
        for number in self.published.get(feed, [])[:20]:
            self.sent.setdefault(number, time.perf_counter())
            title = self.texts[number][0]
            items.append(
                f"<item><title>{escape(title)}</title><link>http://{host}/a/{number}</link>"
                f"<guid>{number}</guid><pubDate>{now:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
            )
        text = f'<rss version="2.0"><channel><title>Press {feed}</title>{"".join(items)}</channel></rss>'
        return web.Response(text=text, content_type="application/rss+xml")

    async def page(self, request: web.Request) -> web.Response:
        title, body = self.texts[int(request.match_info["number"])]
        head = f"<html lang=fr><head><title>{escape(title)}</title></head>"
        text = f"{head}<body><article><h1>{escape(title)}</h1>{body}</article></body></html>"
        return web.Response(text=text, content_type="text/html")


async def fill(opened: OpenArchive, count: int) -> None:
    """Put made-up articles into the archive's tables, their last one a minute old."""
    chance = random.Random(SEED)
    made = synthetic(count, [Language(code, chance) for code in SHARES], chance)
    now = datetime.now(UTC) - timedelta(minutes=1)
    while part := list(islice(made, PART)):
        rows, log, signed = [], [], {}
        for item in part:
            when = now - (count - item.id) * timedelta(days=365) / count
            rows.append(_row(item, when))
            log.append({"seq": item.id, "article_id": item.id, "kind": "new", "at": when})
            if item.id > count - SIGNED:
                signed[item.id] = signature_of(item.title, item.lead, item.body)
        async with opened.database.write() as connection:
            await connection.execute(insert(article), rows)
            await connection.execute(insert(archive_log), log)
            await _sign(connection, signed, now)
            await connection.execute(update(archive).values(last_seq=item.id, last_article_id=item.id))


async def _sign(connection: AsyncConnection, signed: dict[int, bytes], now: datetime) -> None:
    kept = {number: signature for number, signature in signed.items() if signature}
    if kept:
        signatures = [{"article_id": number, "added": now, "signature": kept[number]} for number in kept]
        bands = [
            {"band": band, "article_id": number} for number in kept for band in {*bands_of(kept[number])}
        ]
        await connection.execute(insert(article_signature), signatures)
        await connection.execute(insert(article_band), bands)


def _row(item: Article, when: datetime) -> dict[str, object]:
    draft = Draft(
        title=item.title,
        lead=item.lead,
        body=item.body,
        language=item.language,
        outlet=item.outlet,
        section=item.section,
        published=when,
    )
    candidate = Candidate(
        draft=draft,
        analysis=item.analysis,
        key=f"made:{item.id}",
        fingerprint=hashlib.sha256(item.body.encode()).hexdigest(),
    )
    place = {"id": item.id, "seq": item.id, "public": True, "by_reader": False, "duplicate_of": None}
    return row_of(candidate, when) | place | {"added": when, "changed": when}


@dataclasses.dataclass(kw_only=True, slots=True)
class Seen:
    """Seconds from the fetch that brought an article until it was seen."""

    latest: list[float] = dataclasses.field(default_factory=list)
    search: list[float] = dataclasses.field(default_factory=list)


async def watch(
    reading: Reading, stories: StoryListing, press: Press, number: int, title: str, seen: Seen
) -> None:
    """Ask again and again, as a reader might, until an article is listed and found."""
    begun = time.perf_counter()
    listed = found = False
    while not (listed and found):
        if time.perf_counter() - begun > PATIENCE:
            raise TimeoutError(f"article {number} is not there: listed {listed}, found {found}")
        if not listed:
            page = await stories.latest(ASKER, prefer=("en",))
            listed = any(item.title == title for item in page.articles)
            if listed:
                seen.latest.append(time.perf_counter() - press.sent[number])
        if not found:
            page = await reading.search(ASKER, f'"{title}"')
            found = any(item.title == title for item in page.articles)
            if found:
                seen.search.append(time.perf_counter() - press.sent[number])
        await asyncio.sleep(LOOK)


async def change(opened: OpenArchive, press: Press, store: SourceStore, changes: int) -> Seen:
    """Publish articles one after the other and wait for each."""
    reading = Reading(
        articles=opened.articles,
        saved=SavedStore(opened.database, opened.clock),
        quotes=QuoteStore(opened.database),
        listings=ListingStore(opened.database, opened.clock),
        index=opened.index,
        clock=opened.clock,
    )
    stories = StoryListing(
        reading=reading,
        store=opened.stories,
        lists=StoryLists(opened.database),
        pins=PinStore(opened.database, opened.clock),
        story_pins=StoryPinStore(opened.database, opened.clock),
        filtering=Filtering(Headings(opened.database), opened.clock),
        clock=opened.clock,
    )
    seen, chance = Seen(), random.Random(SEED)
    for number in range(changes):
        feed = number % FEEDS
        title = press.publish(feed, number)
        await asyncio.sleep(chance.uniform(0, 0.3))
        await store.hasten(f"press-{feed}")
        await watch(reading, stories, press, number, title, seen)
    return seen


def declared(port: int) -> Iterator[SourceSettings]:
    for number in range(FEEDS + OTHERS):
        # The others are asked all the time, and say the same.
        interval = timedelta(minutes=10) if number < FEEDS else timedelta(seconds=5)
        yield SourceSettings(
            id=f"press-{number}", url=f"http://press{number}.example:{port}/f/{number}", interval=interval
        )


async def run(count: int, changes: int, folder: Path) -> None:
    press = Press()
    application = web.Application()
    application.router.add_get("/f/{feed}", press.feed)
    application.router.add_get("/a/{number}", press.page)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    config = Config(data_dir=folder)
    begun = time.perf_counter()
    async with (
        open_archive(config, own_index=True) as opened,
        Fetcher(["127.0.0.0/8"], user_agent="Depeche-Benchmark/1.0", resolver=Everywhere()) as fetcher,
        WorkerPool(1) as workers,
    ):
        await fill(opened, count)
        await opened.follower.catch_up()
        print(f"{count} articles archived and indexed in {time.perf_counter() - begun:.0f} s", flush=True)
        store = SourceStore(opened.database, opened.clock)
        for settings in declared(runner.addresses[0][1]):
            await store.add(settings, added_by=None)
        gathering = Gathering(
            config,
            fetcher=fetcher,
            workers=workers,
            archive=opened.archive,
            store=store,
            polls=PollStore(opened.database, opened.clock),
            clock=opened.clock,
        )
        tasks = [asyncio.create_task(gathering.run()), asyncio.create_task(opened.follower.run())]
        await asyncio.sleep(5)  # every feed has been asked once, and is no new source any more
        seen = await change(opened, press, store, changes)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        async with opened.database.read() as connection:
            polls = sum(await connection.scalars(source.select().with_only_columns(source.c.polls)))
    await runner.cleanup()
    print(f"{changes} changes, {polls} polls; ms after the changed feed was fetched:")
    for name, values in (("in /latest", seen.latest), ("in a search", seen.search)):
        middle, high = quantiles(values)
        print(
            f"  {name:12} p50 {middle:6.0f}  p95 {high:6.0f}  most {1e3 * max(values):6.0f}  (goal p95 2000)"
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=200_000)
    parser.add_argument("--changes", type=int, default=100)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(given.articles, given.changes, Path(folder)))


if __name__ == "__main__":
    main()
