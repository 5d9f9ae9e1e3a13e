"""Feeds of every kind to entries, and entries to drafts."""

import html
import re
from datetime import datetime

from bot.ingest.authors import author_names
from bot.ingest.limits import LARGEST_FEED, binary_kind
from bot.ingest.links import clean_url
from bot.ingest.listings.feedentry import FeedContent as FeedContent
from bot.ingest.listings.feedentry import FeedEntry as FeedEntry
from bot.ingest.listings.feedhead import stated_of_itself
from bot.ingest.listings.feedjson import json_feed
from bot.ingest.listings.feedmend import mended
from bot.ingest.listings.feedparsers import feed_content, has_relative_links, quick, thorough
from bot.ingest.listings.feedxml import encoded, feed_text, is_too_deep
from bot.ingest.pages.chrome import without_chrome
from bot.ingest.provenance import provenance_of, recognise_notice, split_title
from bot.ingest.web.decompress import CannotDecompress, TooLarge, unpacked
from bot.model.article import Draft, Refusal
from bot.ports import SystemClock
from bot.text.language import identify

_LARGEST_FOR_FALLBACK = 2_000_000
"""Characters that feedparser is given: the worst of them take it five seconds."""
_ARTICLE = 300
"""Characters below which what follows a lead is no article of its own."""
_SHOWN_FEED = re.compile(r"&lt;(?:\w{1,30}:)?(?:rss|feed|rdf)\b", re.IGNORECASE)
_SHOWN_ENTRY = re.compile(r"&lt;(?:item|entry)\b", re.IGNORECASE)
_ATOM = re.compile(r"<(?:[\w.-]{1,30}:)?feed[\s>]", re.IGNORECASE)
_NO_FEED = re.compile(r"<(?:!doctype html|html|body|svg|urlset|sitemapindex|opml)[\s>]", re.IGNORECASE)


def read_feed(
    data: bytes, *, url: str | None = None, content_type: str | None = None, now: datetime | None = None
) -> FeedContent | Refusal:
    """Read RSS, Atom, RDF or JSON Feed, packed with gzip or not; `now` bounds the dates believed."""
    try:
        data = unpacked(data, LARGEST_FEED)
    except TooLarge:
        return Refusal(reason=f"too large: at most {LARGEST_FEED // 1_000_000} MB are read")
    except CannotDecompress as error:
        return Refusal(reason=f"not a feed: {error}")
    if len(data) > LARGEST_FEED:
        return Refusal(
            reason=f"too large: {len(data) / 1e6:.0f} MB, at most {LARGEST_FEED // 1_000_000} MB are read"
        )
    if not data.strip():
        return Refusal(reason="empty: no feed in it")
    if kind := binary_kind(data):
        return Refusal(reason=f"not a feed: {kind}")
    text = feed_text(data, content_type=content_type)
    moment = now or SystemClock().now()
    if text.startswith("{"):
        data = json_feed(text, moment) or b""
        parsed = quick(data)
        if parsed is None:
            return Refusal(reason="not a feed that can be read")
        return feed_content(parsed, {}, is_atom=False, url=url, now=moment)
    feed = _read_xml(text, url, moment)
    if feed is None and (shown := _SHOWN_FEED.search(text)) and _SHOWN_ENTRY.search(text, shown.end()):
        # a page that shows a feed's source
        feed = _read_xml(feed_text(html.unescape(text).encode()), url, moment)
    if feed is None:
        deep = is_too_deep(text)
        return Refusal(reason="not a feed: nested too deeply" if deep else "not a feed that can be read")
    return feed


def _read_xml(text: str, url: str | None, now: datetime) -> FeedContent | None:
    """Read a feed with fastfeedparser, and with feedparser what that one loses; None for what is no feed."""
    text, begun = mended(text, now)
    data = encoded(text)
    parsed = quick(data)
    found = len(parsed["entries"]) if parsed else 0
    if not found and is_too_deep(text):
        return None
    if (
        found < begun or (parsed and has_relative_links(parsed) and "xml:base" in text)
    ) and not _NO_FEED.match(text):
        other = thorough(data, url) if len(text) <= _LARGEST_FOR_FALLBACK and not is_too_deep(text) else None
        parsed = other if other and len(other["entries"]) >= max(found, 1) else parsed
    if parsed is None:
        return None
    stated = stated_of_itself(text)
    return feed_content(parsed, stated, is_atom=_ATOM.match(text) is not None, url=url, now=now)


def entry_draft(entry: FeedEntry, feed: FeedContent, *, outlet: str | None = None) -> Draft | Refusal:
    """Make a draft of what a feed itself says of an article; `outlet` overrides the feed's title."""
    full = _texts(entry.content)
    brief = _texts(entry.summary)
    paragraphs = full or brief
    title = split_title(entry.title)
    if not title.headline and paragraphs:
        title = split_title(_shortened(paragraphs[0]))
    if not title.headline:
        return Refusal(reason="an entry without title or text")
    notices = [notice for part in paragraphs if (notice := recognise_notice(part))]
    body = [part for part in paragraphs if recognise_notice(part) is None]
    lead = None
    if full and brief and len(brief) == 1 and len(brief[0]) <= 600:
        if sum(map(len, body[1:])) > _ARTICLE and body[0].startswith(brief[0].rstrip(".… ")):
            lead, body = body[0], body[1:]
        elif not any(brief[0].rstrip(".… ")[:80] in part for part in body):
            lead = brief[0]
    source = outlet or feed.title or None
    return Draft(
        title=title.headline,
        body="\n\n".join(body),
        lead=lead,
        outlet=(title.outlet if notices else None) or source,
        section=title.section,
        language=identify(" ".join((title.headline, *body[:6])), prior=entry.language or feed.language),
        authors=author_names([entry.author] if entry.author else []),
        published=entry.published,
        url=clean_url(entry.url, base=feed.url or feed.site),
        image=clean_url(entry.image, base=feed.url or feed.site),
        provenance=provenance_of(notices[-1] if notices else None, source),
        external_id=entry.guid,
    )


def _texts(text: str | None) -> list[str]:
    return without_chrome(text.split("\n\n")) if text else []


def _shortened(text: str) -> str:
    """Take a title for an entry without one from the start of its text."""
    if len(text) <= 100:
        return text
    return text[:100].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
