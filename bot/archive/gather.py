"""From a feed to articles: its entries' pages, fetched, read and stored."""

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog

from bot.archive.pipeline import Archive
from bot.archive.prepare import Prepared, prepare_entry, prepare_feed
from bot.errors import SourceError
from bot.ingest.fetch import FEED_TYPES, Fetched, Fetcher
from bot.ingest.workers import WorkerPool
from bot.model.article import Acceptance, Refusal

if TYPE_CHECKING:
    from bot.ingest.feeds import FeedContent, FeedEntry

log = structlog.get_logger(__name__)

_AT_ONCE = 4
_READING = 20.0  # seconds for one page in a worker


class Gatherer:
    """Brings what feeds announce into the archive."""

    def __init__(self, *, fetcher: Fetcher, workers: WorkerPool, archive: Archive) -> None:
        self._fetcher = fetcher
        self._workers = workers
        self._archive = archive

    async def gather(self, url: str, /, *, outlet: str | None = None) -> list[Acceptance]:
        """Bring in every entry of a feed; one that can't be fetched or read is left as the feed tells it.

        Raises:
            SourceError: The feed itself can't be fetched or read.
        """
        fetched = await self._fetcher.fetch(url, accept=FEED_TYPES)
        feed = await self._workers.run(
            prepare_feed, fetched.data, fetched.final_url, fetched.content_type, seconds=_READING
        )
        if isinstance(feed, Refusal):
            raise SourceError(url, feed.reason)
        slots = asyncio.Semaphore(_AT_ONCE)

        async def one(entry: "FeedEntry") -> Prepared | Refusal:
            async with slots:
                return await self._entry(entry, feed, outlet)

        prepared = await asyncio.gather(*(one(entry) for entry in feed.entries))
        return await self._archive.accept(
            [
                self._archive.candidate(item.draft, item.analysis, origin=url)
                for item in prepared
                if isinstance(item, Prepared)
            ]
        )

    async def _entry(self, entry: "FeedEntry", feed: "FeedContent", outlet: str | None) -> Prepared | Refusal:
        page: Fetched | None = None
        if entry.url:
            try:
                page = await self._fetcher.fetch(entry.url)
            except SourceError as error:
                log.info("entry.unfetched", url=error.url, reason=error.reason)
        thin = replace(feed, entries=())  # the worker needs one entry, not all
        return await self._workers.run(
            prepare_entry,
            entry,
            thin,
            outlet,
            page and page.data,
            page and page.final_url,
            page and page.content_type,
            seconds=_READING,
        )
