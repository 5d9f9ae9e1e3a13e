"""Adding sources in a chat: tried, proposed, accepted by a button; alone or by the list."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import structlog

from bot.archive.probe import Prober
from bot.errors import SourceError, UserError
from bot.ingest.listings.opml import LARGEST_LIST, MOST_FEEDS, FeedList, read_opml, write_opml
from bot.ingest.workers import WorkerPool
from bot.model.article import Refusal
from bot.model.source import Source, SourceSettings, TextFrom, source_id_of
from bot.model.source_report import Brought, Probe, Proposed, ProposedList
from bot.ports import Clock
from bot.services.asking import Asker
from bot.services.proposals import Proposals
from bot.services.request import read_request
from bot.services.source_names import spellings, with_free_id
from bot.services.sources import Sources
from bot.storage.proposals import Proposal
from bot.storage.source_rows import settings_json, settings_of

log = structlog.get_logger(__name__)

SOURCE, LIST = "source", "list"
"""Kinds of proposals."""
_READING = 20.0  # seconds for a list in a worker
_SPREAD = timedelta(hours=1)
_SOON = timedelta(seconds=2)
"""Between the first polls of two sources of a list, unless all of them would take longer than `_SPREAD`."""


class Adding:
    """Proposes sources and adds what is accepted; whoever asks is known to be an admin."""

    def __init__(
        self,
        *,
        sources: Sources,
        prober: Prober,
        proposals: Proposals,
        workers: WorkerPool,
        clock: Clock,
    ) -> None:
        self._sources = sources
        self._prober = prober
        self._proposals = proposals
        self._workers = workers
        self._clock = clock

    async def propose(self, asker: Asker, words: str) -> Proposed:
        """Try the address that was typed.

        Raises:
            UserError: It can't be read, or is no source.
        """
        request = read_request(words)
        return await self._tried(asker, request.settings, named=request.named)

    async def choose(self, asker: Asker, proposal_id: int, number: int) -> Proposed:
        """Try one of the sources that a proposal offers.

        Raises:
            UserError: The proposal is too old or somebody else's, or the source can't be read.
        """
        value = (await self._proposals.own(asker, proposal_id, SOURCE)).value
        offers = value["offers"]
        if number > len(offers):
            raise UserError("button-old")
        settings = replace(settings_of(value["settings"]), url=offers[number - 1])
        return await self._tried(asker, settings, named=value["named"])

    async def add(self, asker: Asker, proposal_id: int, *, feed_text: bool = False) -> Source:
        """Add a proposed source; accepting twice adds once.

        Raises:
            UserError: source-known when somebody else has added it meanwhile; proposal-gone.
        """
        proposal = await self._proposals.own(asker, proposal_id, SOURCE)
        settings = settings_of(proposal.value["settings"])
        if feed_text:
            settings = replace(settings, text=TextFrom.FEED)
        try:
            source = await self._sources.add(settings, added_by=asker.user_id)
        except UserError:
            known = await self._sources.known(settings.url)
            if known is None or not _is_from(known, proposal):
                raise
            return known
        log.info("source.added", source=source.id, by=asker.user_id)
        return source

    async def propose_list(self, asker: Asker, data: bytes) -> ProposedList:
        """Read a list of feeds that was sent, and say which are new.

        Raises:
            UserError: opml-failed, with the reason.
        """
        listed = await self.read_list(data)
        new, known = await self.unknown_of(listed.sources)
        proposal_id = None
        if new:
            value = {"settings": [_row(settings) for settings in new]}
            proposal_id = await self._proposals.make(asker, LIST, value)
        return ProposedList(proposal_id=proposal_id, new=new, known=known, invalid=listed.invalid)

    async def add_list(self, asker: Asker, proposal_id: int) -> Brought:
        """Add a proposed list, its first polls spread over time; accepting twice adds once.

        Raises:
            UserError: proposal-gone.
        """
        proposal = await self._proposals.own(asker, proposal_id, LIST)
        settings = [settings_of(row) for row in proposal.value["settings"]]
        return await self.add_all(settings, added_by=asker.user_id, since=proposal)

    async def add_all(
        self,
        wanted: Sequence[SourceSettings],
        *,
        added_by: int | None,
        since: Proposal | None = None,
        told: Callable[[int], None] | None = None,
    ) -> Brought:
        """Add sources, their first polls spread over time.

        Those that came from the proposal `since` count as added though they are there; whoever accepts it
        notes the deed with it. `told` hears how many are done.
        """
        new, known = await self.unknown_of(wanted)
        added = 0
        if since is not None:
            there = [await self._sources.known(settings.url) for settings in wanted] if known else []
            added = sum(source is not None and _is_from(source, since) for source in there)
        mine = added
        pause = self.spread(len(new)) / max(1, len(new))
        start = self._clock.now()
        try:
            for number, settings in enumerate(new):
                try:
                    await self._sources.add_new(settings, added_by=added_by, due=start + number * pause)
                except UserError:
                    known += 1
                else:
                    added += 1
                if told is not None:
                    told(number + 1)
        finally:
            # Also when it was interrupted: those that are there stay.
            if since is None and added:
                await self._sources.note_list(added, by=added_by)
        log.info("sources.added", count=added, by=added_by)
        return Brought(added=added, known=known - mine, within=self.spread(added))

    @staticmethod
    def spread(count: int) -> timedelta:
        """Tell over how long the first polls of so many sources are spread."""
        return min(count * _SOON, _SPREAD)

    async def read_list(
        self, data: bytes, *, largest: int = LARGEST_LIST, most: int = MOST_FEEDS
    ) -> FeedList:
        """Read a list of feeds, of so many bytes and feeds at most, in a worker.

        Raises:
            UserError: opml-failed, with the reason.
        """
        if len(data) > largest:
            raise UserError("opml-failed", reason="the list is too large")
        listed = await self._workers.run(read_opml, data, largest, most, seconds=_READING, urgent=True)
        if isinstance(listed, Refusal):
            raise UserError("opml-failed", reason=listed.reason)
        if not listed.sources and not listed.invalid:
            raise UserError("opml-failed", reason="not a list of feeds: it names none")
        return listed

    async def written_list(self, title: str) -> tuple[bytes, int]:
        """Write all sources as a list of feeds; give their number too."""
        sources = [source for source in await self._sources.all() if source.retired is None]
        named = [
            (replace(source.settings, url=source.url), source.settings.outlet or source.title or source.id)
            for source in sources
        ]
        return write_opml(named, title=title), len(named)

    async def unknown_of(self, wanted: Sequence[SourceSettings]) -> tuple[tuple[SourceSettings, ...], int]:
        """Pick out the sources that nobody has added, each under a free id; count the others."""
        everything = await self._sources.all()
        taken = {source.id for source in everything}
        there = {
            spelling
            for source in everything
            if source.retired is None
            for url in {source.url, source.settings.url}
            for spelling in spellings(url)
        }
        new: list[SourceSettings] = []
        for settings in wanted:
            if settings.url in there:
                continue
            there |= spellings(settings.url)
            new.append(with_free_id(settings, taken))
            taken.add(new[-1].id)
        return tuple(new), len(wanted) - len(new)

    async def with_id(self, probe: Probe, *, named: bool) -> Probe:
        """Give a tried source the id that it would have: its address's, unless it was `named` by hand."""
        wanted = probe.settings if named else replace(probe.settings, id=source_id_of(probe.settings.url))
        return replace(probe, settings=await self._sources.under_free_id(wanted))

    async def _tried(self, asker: Asker, settings: SourceSettings, *, named: bool) -> Proposed:
        try:
            probe = await self._prober.probe(settings)
        except SourceError as error:
            log.info("source.refused", url=error.url, reason=error.reason)
            raise UserError("addsource-failed", reason=error.reason) from error
        probe = await self.with_id(probe, named=named)
        known = None if probe.offers else await self._sources.known(probe.settings.url, settings.url)
        value = {
            "settings": _row(probe.settings),
            "offers": [offer.url for offer in probe.offers],
            "named": named,
        }
        proposal_id = await self._proposals.make(asker, SOURCE, value)
        return Proposed(proposal_id=proposal_id, probe=probe, known=known)


def _is_from(source: Source, proposal: Proposal) -> bool:
    """Tell whether a source was added by accepting a proposal."""
    return source.added_by == proposal.user_id and source.added >= proposal.made


def _row(settings: SourceSettings) -> dict[str, Any]:
    return {
        "id": settings.id,
        "declared_url": settings.url,
        "form": settings.form.value,
        "settings": settings_json(settings),
    }
