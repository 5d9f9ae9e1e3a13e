"""What a source announces: its answer read in a worker process, and only what is new in it brought back."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.archive.listing import Elsewhere, is_excluded, is_wanted, read_listing
from bot.archive.memory import Fresh, Memory
from bot.archive.prepare import Prepared, prepare_entry
from bot.archive.schedule import publishing_gap
from bot.ingest.links import host, same_site
from bot.model.article import Draft, ProvenanceKind, Refusal
from bot.model.source import SourceKind, SourceSettings

if TYPE_CHECKING:
    from bot.ingest.listings.feeds import FeedContent, FeedEntry

TRIES = 3
"""How often an entry's page is tried before the feed's own text has to do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Announced:
    """A source's answer: what is new in it, the newest first."""

    content: "FeedContent"
    """Without its entries."""
    fresh: tuple[Fresh, ...]
    unwanted: tuple[Fresh, ...]
    """What is new, too, but excluded by what the source itself says of it."""
    count: int
    """Entries in all."""
    gap: float | None
    """Seconds between two articles, by their dates."""
    newest: datetime | None
    ttl: timedelta | None


def read_answer(
    data: bytes, url: str, content_type: str, settings: SourceSettings, memory: bytes, now: datetime
) -> Announced | Elsewhere | Refusal:
    """Read a source's answer; `memory` is what it said before, packed."""
    content = read_listing(data, url, content_type, settings, now)
    if isinstance(content, Elsewhere | Refusal):
        return content
    return announce(content, settings, memory, now)


def announce(content: "FeedContent", settings: SourceSettings, memory: bytes, now: datetime) -> Announced:
    """Pick out what is new; the newest comes first, what has no date in the source's own order after it."""
    dates = [entry.published for entry in content.entries if entry.published is not None]
    fresh = Memory.unpack(memory).fresh(content.entries, tries=TRIES)
    fresh.sort(
        key=lambda item: item.entry.published.timestamp() if item.entry.published else 0.0, reverse=True
    )
    wanted, unwanted = list[Fresh](), list[Fresh]()
    for item in fresh:
        (unwanted if _is_excluded(item.entry, settings) else wanted).append(item)
    return Announced(
        content=replace(content, entries=()),
        fresh=tuple(wanted),
        unwanted=tuple(unwanted),
        count=len(content.entries),
        gap=publishing_gap(dates, now),
        newest=max(dates, default=None),
        ttl=content.ttl,
    )


def _is_excluded(entry: "FeedEntry", settings: SourceSettings) -> bool:
    wishes = settings.wishes
    if not wishes.exclude and not wishes.exclude_patterns:
        return False
    language = settings.language or entry.language
    return is_excluded(wishes, entry.title, entry.summary or "", entry.categories, language=language)


def prepare_announced(
    entry: "FeedEntry", content: "FeedContent", settings: SourceSettings, page: tuple[bytes, str, str] | None
) -> Prepared | Refusal | None:
    """Read and analyse an entry; of its page, if it was fetched, data, address and content type.

    None for what the operator does not want of this source.
    """
    feed = replace(content, language=settings.language or content.language)
    data, url, content_type = page or (None, None, None)
    prepared = prepare_entry(entry, feed, settings.outlet, data, url, content_type)
    if isinstance(prepared, Refusal):
        return prepared
    draft = prepared.draft
    text = f"{draft.lead or ''}\n{draft.body}"
    if not is_wanted(settings.wishes, draft.title, text, entry.categories, language=draft.language):
        return None
    outlet = draft.outlet
    if _speaks_for_itself(settings, content, draft):
        outlet = settings.outlet
    elif outlet is None and draft.provenance.kind is ProvenanceKind.ORIGINAL:
        outlet = host(draft.url)
    return replace(prepared, draft=replace(draft, outlet=outlet, section=draft.section or settings.section))


def _speaks_for_itself(settings: SourceSettings, content: "FeedContent", draft: Draft) -> bool:
    """Tell whether an article is the source's own, so that its outlet is called as the operator calls it."""
    return (
        settings.outlet is not None
        and settings.kind is not SourceKind.AGGREGATOR
        and draft.provenance.kind is ProvenanceKind.ORIGINAL
        and draft.original_url is None
        and not _is_anothers(settings, content, draft)
    )


def _is_anothers(settings: SourceSettings, content: "FeedContent", draft: Draft) -> bool:
    """Tell a page of another site, linked from the source's own, that names its outlet itself."""
    own = [place for place in (content.site, content.url, settings.url) if place]
    if draft.url is None or any(same_site(draft.url, place) for place in own):
        return False
    return draft.outlet not in (None, settings.outlet, content.title, host(draft.url))
