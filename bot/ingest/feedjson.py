"""JSON Feed, and JSON that is nearly one: https://www.jsonfeed.org/version/1.1/"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime

import orjson

from bot.ingest.feeddates import feed_date
from bot.ingest.feedentry import FeedContent, FeedEntry
from bot.ingest.feedtree import MOST_ENTRIES, entry_address, feed_language, first_image
from bot.ingest.htmltext import title_text
from bot.ingest.links import resolve
from bot.text.clean import line

_ITEMS = re.compile(r'"items"\s*:\s*\[')
_VERSION = re.compile(r"jsonfeed\.org/version", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,]*")
_MOST_CATEGORIES = 30


def read_json(text: str, *, url: str | None, now: datetime) -> FeedContent | None:
    """Read a JSON Feed, as far as it goes when it was cut; None for what is none."""
    feed = _parsed(text)
    if feed is None:
        return None
    items = feed.get("items")
    if not isinstance(items, list) or not (
        _VERSION.search(str(feed.get("version"))) or any(_looks_like_one(item) for item in items[:3])
    ):
        return None
    language = feed_language(feed.get("language"))
    author = _author(feed)
    return FeedContent(
        title=title_text(_text(feed.get("title"))),
        entries=tuple(
            _entry(item, url, language, author, now)
            for item in items[:MOST_ENTRIES]
            if isinstance(item, dict)
        ),
        language=language,
        url=url,
        site=resolve(_text(feed.get("home_page_url")), base=url),
    )


def _parsed(text: str) -> Mapping[str, object] | None:
    try:
        whole = orjson.loads(text)
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        return _partly(text)
    return whole if isinstance(whole, dict) else None


def _partly(text: str) -> Mapping[str, object] | None:
    """Read JSON that has something after its end, or that ends too early: what stands whole in it."""
    decoder = json.JSONDecoder(strict=False)
    try:
        whole, _ = decoder.raw_decode(text)
    except (ValueError, RecursionError):
        pass
    else:
        return whole if isinstance(whole, dict) else None
    match = _ITEMS.search(text)
    if match is None:
        return None
    try:
        head = decoder.decode(text[: match.start()].rstrip().rstrip(",") + "}")
    except (ValueError, RecursionError):
        head = {"version": "jsonfeed.org/version"} if _VERSION.search(text[:2000]) else {}
    return {**head, "items": list(_items(decoder, text, match.end()))} if isinstance(head, dict) else None


def _items(decoder: json.JSONDecoder, text: str, at: int) -> Iterator[object]:
    for _ in range(MOST_ENTRIES):
        between = _BETWEEN.match(text, at)
        at = between.end() if between else at
        try:
            item, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield item


def _looks_like_one(item: object) -> bool:
    return (
        isinstance(item, dict)
        and "id" in item
        and bool({"url", "content_html", "content_text"} & item.keys())
    )


def _entry(
    item: Mapping[str, object], base: str | None, language: str | None, author: str | None, now: datetime
) -> FeedEntry:
    guid = _text(item.get("id"))
    link = _text(item.get("url")) or _text(item.get("external_url"))
    updated = feed_date(item.get("date_modified"), now)
    content = _markup(item.get("content_html")) or _markup(item.get("content_text"))
    summary = _markup(item.get("summary"))
    return FeedEntry(
        title=title_text(_markup(item.get("title"))),
        url=entry_address(link, base) or (resolve(guid) if not link else None),
        published=feed_date(item.get("date_published"), now) or updated,
        updated=updated,
        author=_author(item) or author,
        guid=guid[:500] or None,
        language=feed_language(item.get("language")) or language,
        image=first_image(_images(item), base),
        categories=_tags(item.get("tags")),
        summary_markup=summary or None,
        content_markup=content if content and content != summary else None,
    )


def _images(item: Mapping[str, object]) -> Iterator[tuple[str | None, str, bool]]:
    for name in ("image", "banner_image"):
        yield _text(item.get(name)), "", True
    attachments = item.get("attachments")
    for part in attachments[:50] if isinstance(attachments, list) else ():
        if isinstance(part, dict):
            yield _text(part.get("url")), _text(part.get("mime_type")), False


def _author(item: Mapping[str, object]) -> str | None:
    authors = item.get("authors")
    people = authors[:20] if isinstance(authors, list) else [item.get("author")]
    names = dict.fromkeys(_text(one.get("name")) for one in people if isinstance(one, dict))
    return ", ".join(filter(None, names))[:200] or None


def _tags(value: object) -> tuple[str, ...]:
    tags: dict[str, str] = {}
    for tag in value if isinstance(value, list) else ():
        if (text := _text(tag)) and len(text) <= 100:
            tags.setdefault(text.casefold(), text)
    return tuple(tags.values())[:_MOST_CATEGORIES]


def _markup(value: object) -> str:
    return value if isinstance(value, str) else ""


def _text(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return line(value) if isinstance(value, str) else ""
