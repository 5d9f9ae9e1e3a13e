"""Feeds that only feedparser understands: slow, and forgiving beyond measure."""

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.ingest.feeddates import feed_date
from bot.ingest.feedentry import FeedContent, FeedEntry
from bot.ingest.feedtree import MOST_ENTRIES, entry_address, feed_language
from bot.ingest.feedxml import feed_bytes
from bot.ingest.htmltext import title_text
from bot.ingest.links import resolve
from bot.text.clean import line


def read_foreign(text: str, *, url: str | None, now: datetime) -> FeedContent | None:
    """Read a feed with feedparser; None when it finds no entries either."""
    import feedparser

    try:
        parsed = feedparser.parse(io.BytesIO(feed_bytes(text)))
    except Exception:  # noqa: BLE001 - a parser may fail in any way on what the web sends
        return None
    # Plain dicts: its own warns of its aliases (published for updated).
    feed = dict(parsed.get("feed") or {})
    entries = [dict(entry) for entry in (parsed.get("entries") or ())[:MOST_ENTRIES]]
    if not entries:
        return None
    language = feed_language(feed.get("language"))
    return FeedContent(
        title=title_text(str(feed.get("title") or "")),
        entries=tuple(_entry(entry, url, language, now) for entry in entries),
        language=language,
        url=url,
        site=resolve(_text(feed.get("link")), base=url),
    )


def _entry(item: Mapping[str, Any], base: str | None, language: str | None, now: datetime) -> FeedEntry:
    parts = item.get("content")
    contents = [str(part.get("value") or "") for part in parts[:9]] if isinstance(parts, list) else []
    content = max(contents, key=len, default="")
    summary = str(item.get("summary") or "")
    guid, link = _text(item.get("id")), _text(item.get("link"))
    updated = feed_date(item.get("updated"), now)
    return FeedEntry(
        title=title_text(str(item.get("title") or "")),
        url=entry_address(link, base) or (resolve(guid) if not link else None),
        published=feed_date(item.get("published"), now) or updated,
        updated=updated,
        author=line(str(item.get("author") or ""))[:200] or None,
        guid=guid[:500] if guid else None,
        language=language,
        summary_markup=summary or None,
        content_markup=content if content and content != summary else None,
    )


def _text(value: object) -> str | None:
    return line(value) or None if isinstance(value, str) else None
