"""Everything that people and admins can ask of the sources there are."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.archive.schedule import is_silent
from bot.errors import UserError
from bot.model.audit import COMMAND_LINE, AuditEntry
from bot.model.chat import OutletNews
from bot.model.source import Source, SourceKind, SourceOrigin, SourceSettings
from bot.model.source_report import TRAFFIC_DAYS, Health, OutletReport, SourceReport
from bot.ports import Clock
from bot.render.callback import outlet_id
from bot.services.asking import Asker
from bot.services.source_names import (
    MOST_FOUND,
    host_of,
    name_of,
    names_of,
    nearest,
    spellings,
    with_free_id,
)
from bot.storage.articles import ArticleStore
from bot.storage.source_figures import Share, SourceFigures
from bot.storage.sources import SourceStore
from bot.text.fold import fold

_WEEK = timedelta(days=TRAFFIC_DAYS)
_DAY = timedelta(days=1)
_LATE = timedelta(minutes=15)
"""What a poll may be late by before it is worth a word, beside twice the source's interval."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What a name may mean, the likeliest first."""

    outlets: tuple[OutletNews, ...] = ()
    sources: tuple[Source, ...] = ()


class Sources:
    """The sources: how they fare, which a name means, and what admins do to them."""

    def __init__(
        self, *, store: SourceStore, figures: SourceFigures, articles: ArticleStore, clock: Clock
    ) -> None:
        self._store = store
        self._figures = figures
        self._articles = articles
        self._clock = clock

    async def all(self) -> list[Source]:
        """List the sources by id."""
        return await self._store.all()

    async def reports(self) -> list[SourceReport]:
        """Tell of every source how it fares, without what needs a look at its articles."""
        now = self._clock.now()
        shares = await self._figures.shares(now - _WEEK)
        of_source: dict[str | None, list[Share]] = {}
        for share in shares:
            of_source.setdefault(share.source, []).append(share)
        return [
            SourceReport(
                source=source,
                health=health_of(source, now),
                per_day=_per_day(of_source.get(source.id, ()), now, young=now - source.added < _WEEK),
            )
            for source in await self._store.all()
        ]

    async def report(self, source_id: str, /) -> SourceReport:
        """Tell how one source fares, and what it brought.

        Raises:
            UserError: source-gone, when there is none of this id.
        """
        source = await self.get(source_id)
        now = self._clock.now()
        figures = await self._figures.of_source(source_id)
        shares = [share for share in await self._figures.shares(now - _WEEK) if share.source == source_id]
        newest = None if figures.newest_id is None else await self._articles.get(figures.newest_id)
        return SourceReport(
            source=source,
            health=health_of(source, now),
            per_day=_per_day(shares, now, young=now - source.added < _WEEK),
            articles=figures.articles,
            duplicates=figures.duplicates,
            newest=newest,
        )

    async def get(self, source_id: str, /) -> Source:
        """Fetch a source.

        Raises:
            UserError: source-gone.
        """
        source = await self._store.get(source_id)
        if source is None:
            raise UserError("source-gone")
        return source

    async def outlet(self, asker: Asker, number: int) -> OutletReport:
        """Tell of an outlet that a button names.

        Raises:
            UserError: source-gone, when nothing of it is in the archive any more.
        """
        for news in await self._articles.outlets(asker.viewer):
            if outlet_id(news.outlet) == number:
                return await self.outlet_report(news)
        raise UserError("source-gone")

    async def outlet_report(self, news: OutletNews, /) -> OutletReport:
        """Tell of an outlet what its sources are and how much they bring."""
        now, name = self._clock.now(), fold(news.outlet)
        shares = [
            share
            for share in await self._figures.shares(now - _WEEK)
            if share.outlet is not None and fold(share.outlet) == name
        ]
        bringing = {share.source for share in shares}
        everything = await self._store.all()
        own = [source for source in everything if fold(name_of(source)) == name]
        sources = [source for source in everything if source in own or source.id in bringing]
        kinds = [source.settings.kind for source in own]
        newest = await self._articles.latest(limit=1, viewer=None, outlet=news.outlet)
        return OutletReport(
            news=news,
            kinds=tuple(dict.fromkeys(kind for kind in kinds if kind and kind is not SourceKind.AGGREGATOR)),
            per_day=_per_day(shares, now, young=any(now - source.added < _WEEK for source in sources)),
            newest=newest[0] if newest else None,
            sources=tuple(sources),
        )

    async def find(self, asker: Asker, words: str) -> Found:
        """Find what a name means exactly; else what begins with it, has its words or is spelt like it."""
        wanted = fold(words)
        outlets = await self._articles.outlets(asker.viewer)
        sources = await self._store.all()
        for source in sources:
            if source.id == words.strip().lower():
                return Found(sources=(source,))
        if exact := [news for news in outlets if fold(news.outlet) == wanted]:
            return Found(outlets=tuple(exact[:1]))
        near = await asyncio.to_thread(nearest, outlets, wanted, lambda news: (news.outlet,))
        shown = {fold(news.outlet) for news in near}
        others = [source for source in sources if fold(name_of(source)) not in shown]
        alike = await asyncio.to_thread(nearest, others, wanted, names_of)
        return Found(outlets=tuple(near), sources=tuple(alike[: MOST_FOUND - len(near)]))

    async def named(self, words: str, /) -> list[Source]:
        """Find the source of an id, else those whose name or address is this, else those that come close."""
        wanted, sources = fold(words), await self._store.all()
        for fits in (
            lambda source: source.id == words.strip().lower(),
            lambda source: wanted in map(fold, names_of(source)),
        ):
            if found := [source for source in sources if fits(source)]:
                return found[:MOST_FOUND]
        return await asyncio.to_thread(nearest, sources, wanted, names_of)

    async def known(self, *urls: str) -> Source | None:
        """Find the source that has one of these addresses, however it is written."""
        return await self._store.by_url(sorted({spelling for url in urls for spelling in spellings(url)}))

    async def add(
        self, settings: SourceSettings, *, added_by: int | None = None, due: datetime | None = None
    ) -> Source:
        """Add a source, under another id where its own is taken by another address.

        `added_by` None is the command line, here and of all deeds.

        Raises:
            UserError: source-known, with the id of the source that has this address.
        """
        known = await self.known(settings.url)
        if known is not None and known.retired is None:
            raise UserError("source-known", id=known.id)
        free = await self.under_free_id(settings)
        entry = _entry(added_by, "source.add", free.id, after=free.outlet or host_of(free.url))
        return await self.add_new(free, added_by=added_by, due=due, entry=entry)

    async def under_free_id(self, settings: SourceSettings) -> SourceSettings:
        """Give settings an id that no source has."""
        return with_free_id(settings, {source.id for source in await self._store.all()})

    async def add_new(
        self,
        settings: SourceSettings,
        *,
        added_by: int | None,
        due: datetime | None = None,
        entry: AuditEntry | None = None,
    ) -> Source:
        """Add a source whose address and id are known to be free.

        Raises:
            UserError: source-known, when one of them is not any more.
        """
        return await self._store.add(settings, added_by=added_by, due=due, entry=entry)

    async def note_list(self, count: int, *, by: int | None = None) -> None:
        """Write down that sources were added from a list: all of them are one deed."""
        await self._store.note(_entry(by, "source.list", "", after=str(count)))

    async def pause(self, source_id: str, paused: bool, *, by: int | None = None) -> None:
        """Stop or resume polling a source.

        Raises:
            UserError: source-gone.
        """
        entry = _entry(by, "source.pause" if paused else "source.resume", source_id)
        if not await self._store.pause(source_id, paused, entry=entry):
            raise UserError("source-gone")

    async def fetch(self, source_id: str, *, by: int | None = None) -> None:
        """Have a source polled at once.

        Raises:
            UserError: source-gone; source-resume-first for one that is not polled at all.
        """
        source = await self.get(source_id)
        if source.paused or source.retired:
            raise UserError("source-resume-first")
        await self._store.hasten(source_id, entry=_entry(by, "source.fetch", source_id))

    async def removable(self, source_id: str) -> Source:
        """Fetch a source that may be removed here.

        Raises:
            UserError: source-gone; source-declared for one that the settings name.
        """
        source = await self.get(source_id)
        if source.origin is SourceOrigin.CONFIG:
            raise UserError("source-declared", id=source_id)
        return source

    async def remove(self, source_id: str, *, by: int | None = None) -> None:
        """Forget a source that an admin added; its articles stay.

        Raises:
            UserError: source-gone; source-declared for one that the settings name.
        """
        source = await self.removable(source_id)
        entry = _entry(by, "source.remove", source_id, before=name_of(source))
        if not await self._store.remove(source_id, entry=entry):
            raise UserError("source-gone")


def health_of(source: Source, now: datetime) -> Health:
    """Judge a source's state."""
    if source.retired is not None:
        return Health.GONE
    if source.paused:
        return Health.PAUSED
    if source.failures:
        return Health.FAILING
    if source.reported_silent or is_silent(source, now):
        return Health.SILENT
    if now - source.due > max(_LATE, timedelta(seconds=2 * source.pause)):
        return Health.LATE
    return Health.NEW if source.polled is None else Health.GOOD


def _entry(by: int | None, deed: str, source_id: str, *, before: str = "", after: str = "") -> AuditEntry:
    """Describe an admin's deed, or the command line's."""
    user_id = COMMAND_LINE if by is None else by
    return AuditEntry(user_id=user_id, deed=deed, subject=source_id, before=before, after=after)


def _per_day(shares: Sequence[Share], now: datetime, *, young: bool) -> float:
    """Count articles a day; what was only just added may not reach back over the whole week."""
    count = sum(share.articles for share in shares)
    if not count:
        return 0.0
    reach = now - min(share.first for share in shares) if young else _WEEK
    return count / (max(_DAY, min(_WEEK, reach)) / _DAY)
