"""The one shape that every listing is read into: a feed and its entries."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta

_FEED_TAIL = re.compile(
    r"^(?:the post .{1,300} (?:first )?appeared (?:first )?on .{1,200}"
    r"|(?:cet article|l['’]article) .{1,300} est apparu en premier sur .{1,200}"
    r"|запись .{1,300} впервые появилась .{1,200})$",
    re.IGNORECASE | re.DOTALL,
)
_MORE = re.compile(
    r"\s*(?:\[(?:…|\.\.\.|&hellip;)\]"
    r"|(?:continue reading|read more|lire la suite|читать далее|подробнее)\s*[.…»→>]*)\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class FeedEntry:
    """One entry as the feed states it."""

    title: str
    """Plain; "" where the feed gives none."""
    url: str | None = None
    """Absolute; as the feed writes it when it is relative and the feed's own address is unknown."""
    published: datetime | None = None
    """Its update date where it states no publication date."""
    updated: datetime | None = None
    """Only where it is stated."""
    author: str | None = None
    """Names as the feed joins them."""
    forwarded_from: str | None = None
    """Whose words it passes on, where it says so."""
    guid: str | None = None
    language: str | None = None
    image: str | None = None
    categories: tuple[str, ...] = ()
    summary_markup: str | None = field(default=None, repr=False)
    content_markup: str | None = field(default=None, repr=False)

    @property
    def summary(self) -> str | None:
        """Its short text, plain, paragraphs separated by blank lines; worked out when asked: most are old."""
        return _joined(self.summary_markup)

    @property
    def content(self) -> str | None:
        """Its full text, in the same shape, where the feed gives more than a summary."""
        return _joined(self.content_markup)


@dataclass(frozen=True, kw_only=True, slots=True)
class FeedContent:
    """A feed as it was read; entries in its own order."""

    title: str
    entries: tuple[FeedEntry, ...]
    language: str | None = None
    url: str | None = None
    """Where it came from, if known."""
    site: str | None = None
    """The site that it names as its own."""
    ttl: timedelta | None = None
    """How long it asks to be kept before it is fetched again: between a minute and a week."""
    moved_to: str | None = None
    """Where it says that it has moved for good."""


def _joined(markup: str | None) -> str | None:
    if not markup:
        return None
    from bot.ingest.pages.htmltext import (
        body_paragraphs,
    )  # here: the main process gets entries, and needs no parser

    kept = [part for part in body_paragraphs(markup) if not _FEED_TAIL.match(part)]
    if kept:
        kept[-1] = _MORE.sub("", kept[-1])
    return "\n\n".join(part for part in kept if part) or None
