"""From an announced entry to a candidate: its page fetched politely, or what the feed itself says."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from bot.archive.announced import prepare_announced
from bot.archive.keys import key_of_address
from bot.archive.pipeline import Archive
from bot.archive.prepare import Prepared, prepare_page
from bot.errors import SourceError
from bot.ingest.web.fetch import Fetched, Fetcher
from bot.ingest.web.manners import HostGate
from bot.ingest.web.robots import Robots
from bot.ingest.workers import WorkerPool
from bot.model.article import Candidate, Refusal
from bot.model.source import Source, SourceForm, SourceSettings, TextFrom
from bot.ports import Clock

if TYPE_CHECKING:
    from bot.ingest.listings.feeds import FeedContent, FeedEntry

log = structlog.get_logger(__name__)

_READING = 10.0  # seconds for one page in a worker
_MOST_FATAL = 2
"""Pages of one source that may cost a worker, before its pages are left alone for a while."""
_LEFT_ALONE = 6 * 3600.0  # seconds
_LONGEST_WAIT = 30.0
"""Seconds of a host's pause that a page waits for; a longer one leaves it to a later poll."""
_FOR_NOW = frozenset((408, 425, 429))
"""Answers below 500 that say nothing about the page itself."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PageFetch:
    """What asking for an entry's page came to."""

    page: Fetched | None = None
    again: bool = False
    """It failed for a reason that may pass."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EntryOutcome:
    """What an entry came to."""

    candidate: Candidate | None
    """None when it is not wanted, or no article."""
    again: bool = False
    """Its page could not be had for now."""


class EntryReader:
    """Reads entries; each host gets its pages asked for a few at a time, as its robots.txt allows."""

    def __init__(
        self,
        *,
        fetcher: Fetcher,
        workers: WorkerPool,
        archive: Archive,
        gate: HostGate,
        robots: Robots,
        clock: Clock,
        news_age: timedelta,
    ) -> None:
        """`news_age` is how old an article may be to be news when it arrives."""
        self._fetcher = fetcher
        self._workers = workers
        self._archive = archive
        self._gate = gate
        self._robots = robots
        self._news_age = news_age
        self._clock = clock
        self._fatal: dict[str, list[float]] = {}
        """Source id → when its pages cost a worker."""

    async def read(
        self, entry: "FeedEntry", content: "FeedContent", source: Source, now: datetime
    ) -> EntryOutcome:
        """Make a candidate of an entry; never raises for what the web does."""
        settings = source.settings
        asked = PageFetch()
        if _reads_pages(settings) and entry.url and not self._is_left_alone(source.id):
            asked = await self._page(entry.url)
        prepared = await self._prepare(entry, content, settings, asked.page)
        if isinstance(prepared, Refusal) and asked.page is not None:
            # A page that hangs or crashes its reader leaves what the feed says.
            log.info("page.refused", source=source.id, url=entry.url, reason=prepared.reason)
            if prepared.fatal:
                self._fatal.setdefault(source.id, []).append(self._clock.monotonic())
            prepared = await self._prepare(entry, content, settings, None)
        if isinstance(prepared, Prepared) and settings.prefer_original and prepared.draft.original_url:
            prepared = await self._original(prepared, asked.page)
        if not isinstance(prepared, Prepared):
            if isinstance(prepared, Refusal):
                log.info("entry.refused", source=source.id, url=entry.url, reason=prepared.reason)
            return EntryOutcome(candidate=None, again=asked.again)
        candidate = self._archive.candidate(
            prepared.draft,
            prepared.analysis,
            findings=prepared.findings,
            source=source.id,
            quiet=is_quiet(prepared.draft.published, source, now, self._news_age),
            read_at=prepared.read_at or source.url,
            signature=prepared.signature,
        )
        return EntryOutcome(candidate=candidate, again=asked.again)

    def _is_left_alone(self, source_id: str) -> bool:
        """Tell whether a source's pages have cost workers lately: the others' must not wait for such."""
        since = self._clock.monotonic() - _LEFT_ALONE
        recent = [moment for moment in self._fatal.pop(source_id, []) if moment > since]
        if recent:
            self._fatal[source_id] = recent
        return len(recent) >= _MOST_FATAL

    async def _prepare(
        self, entry: "FeedEntry", content: "FeedContent", settings: SourceSettings, page: Fetched | None
    ) -> Prepared | Refusal | None:
        read = None if page is None else (page.data, page.final_url, page.content_type)
        return await self._workers.run(prepare_announced, entry, content, settings, read, seconds=_READING)

    async def _page(self, url: str) -> PageFetch:
        try:
            if self._gate.paused_for(url) > _LONGEST_WAIT:
                return PageFetch(again=True)
            if not await self._robots.allowed(url):
                log.info("entry.unfetched", url=url, reason="robots.txt does not allow it")
                return PageFetch()
            async with self._gate.turn(url, delay=await self._robots.crawl_delay(url)):
                return PageFetch(page=await self._fetcher.fetch(url))
        except SourceError as error:
            log.info("entry.unfetched", url=error.url, reason=error.reason)
            if error.retry_after is not None:
                self._gate.pause(url, error.retry_after)
            passing = error.status is None or error.status >= 500 or error.status in _FOR_NOW
            return PageFetch(again=passing)

    async def _original(self, relayed: Prepared, read: Fetched | None) -> Prepared:
        """Read the original that a relay's page names; the relay's text stays where that can't be had."""
        url = relayed.draft.original_url
        assert url is not None, "the caller looked"
        if read is not None and (key := key_of_address(url)) and key == key_of_address(read.url):
            return relayed  # a site that has moved: what its page still calls its address led here
        asked = await self._page(url)
        if asked.page is None:
            return relayed
        page = asked.page
        original = await self._workers.run(
            prepare_page, page.data, page.final_url, page.content_type, seconds=_READING
        )
        if isinstance(original, Refusal):
            log.info("original.refused", url=url, reason=original.reason)
            return relayed
        # The address is the one that was read: what that page in turn claims is only a claim.
        return replace(original, draft=replace(original.draft, url=original.draft.url or page.final_url))


def is_quiet(published: datetime | None, source: Source, now: datetime, news_age: timedelta) -> bool:
    """Tell what is archived without being news: what is old, and what a new source has without a date."""
    if published is None:
        return source.succeeded is None
    return now - published > news_age


def _reads_pages(settings: SourceSettings) -> bool:
    return settings.text is TextFrom.PAGE and settings.form is not SourceForm.TELEGRAM
