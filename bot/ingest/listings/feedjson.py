"""JSON Feed, and JSON that is nearly one, made regular: https://www.jsonfeed.org/version/1.1/"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime

import orjson

from bot.ingest.listings.feeddates import feed_date
from bot.ingest.listings.feedmend import MOST_ENTRIES
from bot.text.clean import line, storable

_ITEMS = re.compile(r'"items"\s*:\s*\[')
_VERSION = re.compile(r"jsonfeed\.org/version", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,]*")


def json_feed(text: str, now: datetime) -> bytes | None:
    """Give a JSON Feed with the types that the format asks for, as far as it goes when it was cut.

    None for JSON that is none.
    """
    feed = _parsed(text)
    items = feed.get("items") if feed else None
    if feed is None or not isinstance(items, list):
        return None
    entries = [item for item in items[:MOST_ENTRIES] if isinstance(item, dict)]
    if not _VERSION.search(str(feed.get("version"))) and not any(map(_looks_like_one, entries[:3])):
        return None
    return orjson.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            **{name: _text(feed.get(name)) for name in ("title", "home_page_url", "language")},
            "items": [_item(item, _authors(feed), now) for item in entries],
        }
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


def _looks_like_one(item: Mapping[str, object]) -> bool:
    return "id" in item and bool({"url", "content_html", "content_text"} & item.keys())


def _item(item: Mapping[str, object], authors: list[dict[str, str]], now: datetime) -> dict[str, object]:
    attachments, tags = item.get("attachments"), item.get("tags")
    return {
        "id": _text(item.get("id")),
        "url": _text(item.get("url")) or _text(item.get("external_url")),
        "title": _markup(item.get("title")),
        "content_html": _markup(item.get("content_html")) or _markup(item.get("content_text")),
        "summary": _markup(item.get("summary")),
        **{name: feed_date(item.get(name), now) for name in ("date_published", "date_modified")},
        "image": _text(item.get("image")) or _text(item.get("banner_image")),
        "authors": _authors(item) or authors,
        "tags": [text for tag in (tags[:50] if isinstance(tags, list) else ()) if (text := _text(tag))],
        "attachments": [
            {name: _text(part.get(name)) for name in ("url", "mime_type")}
            for part in (attachments[:50] if isinstance(attachments, list) else ())
            if isinstance(part, dict)
        ],
    }


def _authors(item: Mapping[str, object]) -> list[dict[str, str]]:
    """Join all names in one: the first is all that fastfeedparser takes."""
    authors = item.get("authors")
    people = authors[:20] if isinstance(authors, list) else [item.get("author")]
    names = dict.fromkeys(_text(one.get("name")) for one in people if isinstance(one, dict))
    joined = ", ".join(filter(None, names))
    return [{"name": joined}] if joined else []


def _markup(value: object) -> str:
    return storable(value) if isinstance(value, str) else ""


def _text(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return line(value) if isinstance(value, str) else ""
