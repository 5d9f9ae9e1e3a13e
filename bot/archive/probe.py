"""Trying an address before it becomes a source: what it would bring, and whether its pages can be read."""

import asyncio
import re
from dataclasses import replace
from datetime import timedelta

from bot.archive.announced import Announced, read_answer
from bot.archive.listing import Elsewhere
from bot.archive.named_feeds import NamedFeeds, named_feeds
from bot.archive.prepare import prepare_page
from bot.errors import SourceError
from bot.ingest.web.fetch import Fetched, Fetcher
from bot.ingest.web.media_types import LISTING_TYPES
from bot.ingest.web.robots import Robots
from bot.ingest.workers import WorkerPool
from bot.model.address import with_credentials_of, without_credentials
from bot.model.article import Refusal
from bot.model.channel import channel_address
from bot.model.source import SourceForm, SourceSettings, TextFrom
from bot.model.source_report import Offer, PageTrial, Probe, ProbedEntry
from bot.ports import Clock
from bot.text.clean import line

_DAY = timedelta(days=1).total_seconds()
_READING = 20.0  # seconds for one answer in a worker
_PATIENCE = 60.0  # seconds for all of it
_MOST_OFFERS = 6
_SHOWN = 5
_LONGEST_TITLE = 300
_LIKELY, _MOST_SITEMAPS, _MOST_GUESSES = 8, 3, 14
_SITEMAP = re.compile(rb"<(?:urlset|sitemapindex)[\s>]")
_HEAD = 4000
"""Bytes in which a document's first element is looked for."""


class Prober:
    """Tries addresses as the poller would poll them; nothing is kept."""

    def __init__(self, *, fetcher: Fetcher, workers: WorkerPool, robots: Robots, clock: Clock) -> None:
        self._fetcher = fetcher
        self._workers = workers
        self._robots = robots
        self._clock = clock

    async def probe(self, wanted: SourceSettings, /) -> Probe:
        """Fetch what an address announces, and one page of it as a trial.

        A site's address leads to its feeds: the first that can be read is tried, all are offered. The form in
        `wanted` is where to begin: an address in Telegram, and a sitemap, are recognised.

        Raises:
            SourceError: There is nothing at the address that could be a source.
        """
        try:
            async with asyncio.timeout(_PATIENCE):
                return await self._probe(wanted)
        except TimeoutError:
            shown = without_credentials(wanted.url)
            raise SourceError(shown, f"no complete answer within {_PATIENCE:g} s") from None

    async def answers(self, settings: SourceSettings, /) -> Announced:
        """Fetch and read a source as it stands.

        Raises:
            SourceError: It can't be fetched or read, or is no source itself.
        """
        outcome, settings, page = await self._read(settings)
        if isinstance(outcome, Announced):
            return outcome
        if outcome.all_of_them:
            return await self._first_part(outcome, settings)
        return (await self._choose(page, settings))[1]

    async def _probe(self, wanted: SourceSettings) -> Probe:
        outcome, settings, page = await self._read(recognised(wanted))
        offers: tuple[Offer, ...] = ()
        if isinstance(outcome, Elsewhere):
            if outcome.all_of_them:
                outcome = await self._first_part(outcome, settings)
            else:
                settings, outcome, offers = await self._choose(page, settings)
        return await self._described(settings, outcome, offers)

    async def _read(self, settings: SourceSettings) -> tuple[Announced | Elsewhere, SourceSettings, Fetched]:
        """Fetch and read an address; one that has moved for good or is a sitemap is taken for that."""
        fetched = await self._fetcher.fetch(settings.url, accept=LISTING_TYPES)
        if fetched.moved_to and settings.form is not SourceForm.TELEGRAM:
            settings = _at(settings, fetched.moved_to)
        if settings.form is SourceForm.FEED and _SITEMAP.search(fetched.data[:_HEAD]):
            settings = replace(settings, form=SourceForm.SITEMAP)
        outcome = await self._workers.run(
            read_answer,
            fetched.data,
            fetched.final_url,
            fetched.content_type,
            settings,
            b"",
            self._clock.now(),
            seconds=_READING,
            urgent=True,
        )
        if isinstance(outcome, Refusal):
            raise SourceError(fetched.url, outcome.reason)
        return outcome, settings, fetched

    async def _choose(
        self, page: Fetched, settings: SourceSettings
    ) -> tuple[SourceSettings, Announced, tuple[Offer, ...]]:
        """Read the feeds that a page names: the first that can be read is tried, all of them are offered.

        Where it names none, those that it links to and the usual places are tried one after the other.
        """
        found = await self._workers.run(
            named_feeds, page.data, page.final_url, page.content_type, seconds=_READING, urgent=True
        )
        if isinstance(found, Refusal):
            raise SourceError(page.url, found.reason)
        good = []
        for url, title in found.stated[:_MOST_OFFERS]:
            read = await self._candidate(_at(settings, url))
            if not isinstance(read, SourceError):
                good.append((*read, title))
        for url in () if good else await self._guesses(page.final_url, found):
            read = await self._candidate(_at(settings, url))
            if not isinstance(read, SourceError) and read[0].count:
                good.append((*read, ""))
                break
        if not good:
            raise SourceError(page.url, "no feed is named there, and none is found at the usual places")
        announced, chosen, _ = good[0]
        offers = tuple(
            Offer(url=item.url, title=line(title)[:_LONGEST_TITLE] or _title(read) or item.url)
            for read, item, title in good
        )
        return chosen, announced, offers if len(offers) > 1 else ()

    async def _guesses(self, url: str, found: NamedFeeds) -> tuple[str, ...]:
        """Order what is left to try: links, the usual places, and in between what robots.txt names."""
        named = sorted(await self._robots.sitemaps(url), key=lambda sitemap: "news" not in sitemap.lower())
        first, rest = found.guessed[:_LIKELY], found.guessed[_LIKELY:]
        return tuple(dict.fromkeys((*first, *named[:_MOST_SITEMAPS], *rest)))[:_MOST_GUESSES]

    async def _candidate(self, settings: SourceSettings) -> tuple[Announced, SourceSettings] | SourceError:
        try:
            outcome, settled, _ = await self._read(settings)
            if isinstance(outcome, Announced):
                return outcome, settled
            if outcome.all_of_them:
                return await self._first_part(outcome, settled), settled
        except SourceError as error:
            return error
        return SourceError(without_credentials(settings.url), "not a feed: it leads elsewhere again")

    async def _first_part(self, parts: Elsewhere, settings: SourceSettings) -> Announced:
        """Read one of a source's parts, which stands for all."""
        failure: SourceError | None = None
        for url in parts.urls[:_MOST_OFFERS]:
            try:
                outcome, _, _ = await self._read(_at(settings, url))
            except SourceError as error:
                failure = error
                continue
            if isinstance(outcome, Announced):
                return outcome
        raise failure or SourceError(without_credentials(settings.url), "it lists nothing")

    async def _described(
        self, settings: SourceSettings, announced: Announced, offers: tuple[Offer, ...]
    ) -> Probe:
        entries = [item.entry for item in announced.fresh]
        trial, language = None, settings.language or announced.content.language
        page = next((entry.url for entry in entries if entry.url), None)
        if page is not None and settings.text is TextFrom.PAGE:
            trial, found = await self._try_page(page)
            language = language or found
        return Probe(
            settings=settings,
            title=_title(announced),
            entries=announced.count,
            newest=tuple(
                ProbedEntry(
                    title=line(entry.title)[:_LONGEST_TITLE], url=entry.url, published=entry.published
                )
                for entry in entries[:_SHOWN]
            ),
            language=language,
            per_day=_DAY / announced.gap if announced.gap else None,
            trial=trial,
            offers=offers,
        )

    async def _try_page(self, url: str) -> tuple[PageTrial, str | None]:
        """Read a page as its article would be read; give its language too."""
        if not await self._robots.allowed(url):
            return PageTrial(reason="robots.txt does not let programs read it"), None
        try:
            fetched = await self._fetcher.fetch(url)
        except SourceError as error:
            return PageTrial(reason=error.reason), None
        prepared = await self._workers.run(
            prepare_page, fetched.data, fetched.final_url, fetched.content_type, seconds=_READING, urgent=True
        )
        if isinstance(prepared, Refusal):
            return PageTrial(reason=prepared.reason), None
        return PageTrial(words=prepared.analysis.words), prepared.draft.language


def recognised(wanted: SourceSettings, /) -> SourceSettings:
    """Tell a public channel by its address."""
    channel = channel_address(wanted.url) if wanted.form in (SourceForm.FEED, SourceForm.TELEGRAM) else None
    return wanted if channel is None else replace(wanted, form=SourceForm.TELEGRAM, url=channel)


def _at(settings: SourceSettings, url: str) -> SourceSettings:
    """Go on to another address; a name and password go along within one origin."""
    return replace(settings, url=with_credentials_of(settings.url, url))


def _title(announced: Announced) -> str | None:
    return line(announced.content.title)[:_LONGEST_TITLE] or None
