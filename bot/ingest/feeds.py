"""Feeds of every kind to entries, and entries to drafts."""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import fastfeedparser  # type: ignore[import-untyped]

from bot.ingest.authors import author_names
from bot.ingest.chrome import without_chrome
from bot.ingest.dates import parse_date
from bot.ingest.feedxml import feed_bytes, feed_text, is_too_deep
from bot.ingest.htmltext import body_paragraphs, title_text
from bot.ingest.limits import LARGEST_FEED, binary_kind
from bot.ingest.links import clean_url, resolve
from bot.ingest.provenance import provenance_of, recognise_notice, split_title
from bot.model.article import Draft, Refusal
from bot.ports import SystemClock
from bot.text.clean import line
from bot.text.language import identify

_MOST_ENTRIES = 5000
_LARGEST_FOR_FALLBACK = 5_000_000
_ARTICLE = 300
"""Characters below which what follows a lead is no article of its own."""
_HAS_ENTRIES = re.compile(r"<(?:\w+:)?(?:item|entry)[\s>/]", re.IGNORECASE)
_LANGUAGE = re.compile(r"\s*([a-zA-Z]{2})(?:[-_]|\s*$)")
_CHANNEL_LANGUAGE = re.compile(r"<(?:\w+:)?language>\s*(?:<!\[CDATA\[)?\s*([a-zA-Z]{2})\b", re.IGNORECASE)
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
    url: str | None = None
    """Absolute; as the feed writes it when it is relative and the feed's own address is unknown."""
    published: datetime | None = None
    """Its update date where it states no publication date."""
    author: str | None = None
    guid: str | None = None
    language: str | None = None
    image: str | None = None
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


def read_feed(
    data: bytes, *, url: str | None = None, content_type: str | None = None, now: datetime | None = None
) -> FeedContent | Refusal:
    """Read RSS, Atom, RDF or JSON Feed; `now` bounds the dates believed."""
    if len(data) > LARGEST_FEED:
        return Refusal(
            reason=f"too large: {len(data) / 1e6:.0f} MB, at most {LARGEST_FEED // 1_000_000} MB are read"
        )
    if not data.strip():
        return Refusal(reason="empty: no feed in it")
    if kind := binary_kind(data):
        return Refusal(reason=f"not a feed: {kind}")
    text = feed_text(data, content_type=content_type)
    if not text.startswith("{") and is_too_deep(text):
        return Refusal(reason="not a feed: nested too deeply")
    parsed = _fast(text)
    if parsed is None or not parsed.get("entries"):
        thorough = _thorough(text)
        parsed = thorough if thorough is not None and thorough["entries"] else parsed
    if parsed is None:
        return Refusal(reason="not a feed that can be read")
    feed: Mapping[str, Any] = parsed.get("feed") or {}
    language = _language(feed.get("language")) or _channel_language(text)
    moment = now or SystemClock().now()
    site = resolve(_text(feed.get("link")), base=url)
    entries = tuple(_entry(item, url, language, moment) for item in parsed["entries"][:_MOST_ENTRIES])
    return FeedContent(
        title=title_text(str(feed.get("title") or "")), entries=entries, language=language, url=url, site=site
    )


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


def _fast(text: str) -> Mapping[str, Any] | None:
    """Parse with fastfeedparser; bytes only, since it would fetch a string that is an address."""
    data = text.encode("utf-8", "replace") if text.startswith("{") else feed_bytes(text)
    try:
        parsed: Mapping[str, Any] = fastfeedparser.parse(data)
    except Exception:  # noqa: BLE001 - a parser may fail in any way on what the web sends; the other one is asked next
        return None
    return parsed


def _thorough(text: str) -> Mapping[str, Any] | None:
    """Parse with feedparser, slow but forgiving, when there seems to be something to find."""
    if len(text) > _LARGEST_FOR_FALLBACK or not _HAS_ENTRIES.search(text):
        return None
    import feedparser

    try:
        parsed: Mapping[str, Any] = feedparser.parse(io.BytesIO(feed_bytes(text)))
    except Exception:  # noqa: BLE001 - see _fast
        return None
    # Plain dicts: its own warns of its aliases (published for updated).
    return {
        "feed": dict(parsed.get("feed") or {}),
        "entries": [dict(entry) for entry in parsed.get("entries") or ()],
    }


def _entry(item: Mapping[str, Any], base: str | None, language: str | None, now: datetime) -> FeedEntry:
    contents = [
        str(part["value"])
        for part in _list(item.get("content"))
        if isinstance(part, Mapping) and part.get("value")
    ]
    content = max(contents, key=len, default="")
    summary = str(item.get("description") or item.get("summary") or "")
    guid = _text(item.get("id") or item.get("guid"))
    link = _text(item.get("link"))
    return FeedEntry(
        title=title_text(str(item.get("title") or "")),
        url=_address(link, base) or (resolve(guid) if not link else None),
        published=parse_date(item.get("published"), now) or parse_date(item.get("updated"), now),
        author=line(str(item.get("author") or ""))[:200] or None,
        summary_markup=summary or None,
        content_markup=content if content and content != summary else None,
        guid=guid[:500] if guid else None,
        language=_language(item.get("language")) or language,
        image=_image(item, base),
    )


def _address(link: str | None, base: str | None) -> str | None:
    if link and base is None and link.startswith("/") and not link.startswith("//"):
        return link
    return resolve(link, base=base)


def _image(item: Mapping[str, Any], base: str | None) -> str | None:
    media = [
        *_list(item.get("media_content")),
        *_list(item.get("media_thumbnail")),
        *_list(item.get("enclosures")),
    ]
    for part in media:
        if not isinstance(part, Mapping):
            continue
        kind = f"{part.get('type') or ''} {part.get('medium') or ''}"
        link = resolve(_text(part.get("url") or part.get("href")), base=base)
        if link and ("image" in kind or re.search(r"\.(?:jpe?g|png|webp)(?:\?|$)", link, re.IGNORECASE)):
            return link
    return None


def _joined(markup: str | None) -> str | None:
    if not markup:
        return None
    kept = [part for part in body_paragraphs(markup) if not _FEED_TAIL.match(part)]
    if kept:
        kept[-1] = _MORE.sub("", kept[-1])
    return "\n\n".join(part for part in kept if part) or None


def _texts(text: str | None) -> list[str]:
    return without_chrome(text.split("\n\n")) if text else []


def _shortened(text: str) -> str:
    """Take a title for an entry without one from the start of its text."""
    if len(text) <= 100:
        return text
    return text[:100].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _language(value: object) -> str | None:
    match = _LANGUAGE.match(value) if isinstance(value, str) else None
    return match[1].lower() if match else None


def _channel_language(text: str) -> str | None:
    """Find what RSS says of its language, which fastfeedparser passes over."""
    match = _CHANNEL_LANGUAGE.search(text[:20_000])
    return match[1].lower() if match else None


def _list(value: object) -> list[object]:
    return value[:50] if isinstance(value, list) else []


def _text(value: object) -> str | None:
    return line(value) or None if isinstance(value, str) else None
