"""What a source announces: its answer read in a worker process, and only what is new in it brought back."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.archive.memory import Fresh, Memory
from bot.archive.prepare import Prepared, prepare_entry
from bot.archive.schedule import publishing_gap
from bot.model.article import Refusal
from bot.model.source import SourceSettings

if TYPE_CHECKING:
    from bot.ingest.feeds import FeedContent, FeedEntry

TRIES = 3
"""How often an entry's page is tried before the feed's own text has to do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Announced:
    """A source's answer: what is new in it, the newest first."""

    content: "FeedContent"
    """Without its entries."""
    fresh: tuple[Fresh, ...]
    count: int
    """Entries in all."""
    gap: float | None
    """Seconds between two articles, by their dates."""
    newest: datetime | None
    ttl: timedelta | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Elsewhere:
    """An answer that only says where to look: a site that names its feeds, a sitemap of sitemaps."""

    urls: tuple[str, ...]
    """The likeliest, or the newest, first."""
    all_of_them: bool
    """Each holds a part; else the first that can be read is the source."""


def read_answer(
    data: bytes, url: str, content_type: str, settings: SourceSettings, memory: bytes, now: datetime
) -> Announced | Elsewhere | Refusal:
    """Read a source's answer; `memory` is what it said before, packed."""
    content = _read(data, url, content_type, settings, now)
    if not hasattr(content, "entries"):
        return content
    return announce(content, memory, now)


def announce(content: "FeedContent", memory: bytes, now: datetime) -> Announced:
    """Pick out what is new; the newest comes first, what has no date in the source's own order after it."""
    dates = [entry.published for entry in content.entries if entry.published is not None]
    fresh = Memory.unpack(memory).fresh(content.entries, tries=TRIES)
    fresh.sort(
        key=lambda item: item.entry.published.timestamp() if item.entry.published else 0.0, reverse=True
    )
    return Announced(
        content=replace(content, entries=()),
        fresh=tuple(fresh),
        count=len(content.entries),
        gap=publishing_gap(dates, now),
        newest=max(dates, default=None),
        ttl=getattr(content, "ttl", None),
    )


def prepare_announced(
    entry: "FeedEntry", content: "FeedContent", settings: SourceSettings, page: tuple[bytes, str, str] | None
) -> Prepared | Refusal:
    """Read and analyse an entry; of its page, if it was fetched, data, address and content type."""
    feed = replace(content, language=settings.language or content.language)
    data, url, content_type = page or (None, None, None)
    prepared = prepare_entry(entry, feed, settings.outlet, data, url, content_type)
    if isinstance(prepared, Refusal) or prepared.draft.section or not settings.section:
        return prepared
    return replace(prepared, draft=replace(prepared.draft, section=settings.section))


def _read(
    data: bytes, url: str, content_type: str, settings: SourceSettings, now: datetime
) -> "FeedContent | Elsewhere | Refusal":
    """Read an answer as the kind of source that it is said to be."""
    from bot.ingest.feeds import read_feed

    return read_feed(data, url=url, content_type=content_type, now=now)
