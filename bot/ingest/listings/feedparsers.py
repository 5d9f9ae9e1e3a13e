"""fastfeedparser and feedparser, and what they find as feeds of ours."""

import html
import io
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

import fastfeedparser  # type: ignore[import-untyped]

from bot.ingest.links import resolve
from bot.ingest.listings.feeddates import feed_date
from bot.ingest.listings.feedentry import FeedContent, FeedEntry
from bot.ingest.listings.feedhead import feed_language, feed_ttl
from bot.ingest.listings.feedmend import MOST_ENTRIES
from bot.ingest.pages.htmltext import title_text
from bot.text.clean import line

_Facts = Mapping[str, Any]

_MOST_CATEGORIES = 30
_NOT_THE_ARTICLE = frozenset(
    (
        *("enclosure", "self", "edit", "edit-media", "service.edit", "service.post", "replies", "hub"),
        *("next", "previous", "first", "last", "license", "search"),
    )
)
_IMAGE_NAME = re.compile(r"\.(?:jpe?g|png|webp|avif)(?:\?|$)", re.IGNORECASE)
_EMAIL_NAME = re.compile(r"\S+@\S+\s*\((.+)\)\s*$|(.+?)\s*\(\S+@\S+\)\s*$")
_LONGEST_AUTHOR = 300
"""Characters beyond which nobody's name is looked for: it would take quadratic time."""
_NOT_IT = 9
_TAGS = re.compile(r"<[^>]+>")
_SYNTHETIC = 512
"""Characters of the content that fastfeedparser gives for a summary where there is none."""


def quick(data: bytes) -> _Facts | None:
    """Parse with fastfeedparser; bytes only, since it would fetch a string that is an address."""
    try:
        parsed: _Facts = fastfeedparser.parse(data)
    except Exception:  # noqa: BLE001 - a parser may fail in any way on what the web sends
        return None
    return parsed


def thorough(data: bytes, url: str | None) -> _Facts | None:
    """Parse with feedparser: slow, and forgiving beyond measure."""
    import feedparser

    base = {"content-location": url} if url else {}
    try:
        parsed = feedparser.parse(io.BytesIO(data), response_headers=base, sanitize_html=False)
    except Exception:  # noqa: BLE001 - see quick
        return None
    # Plain dicts: its own warns of its aliases (published for updated).
    return {
        "feed": dict(parsed.get("feed") or {}),
        "entries": [dict(entry) for entry in parsed.get("entries") or ()],
    }


def has_relative_links(parsed: _Facts) -> bool:
    """Tell whether entries have links that mean nothing without a base."""
    links = (_text(item.get("link")) for item in parsed["entries"][:MOST_ENTRIES])
    return any(link and not link.startswith(("http://", "https://")) for link in links)


def feed_content(
    parsed: _Facts, stated: dict[str, str], *, is_atom: bool, url: str | None, now: datetime
) -> FeedContent:
    """Make a feed of ours of what a parser found and the feed has `stated` of itself."""
    feed: _Facts = parsed.get("feed") or {}
    language = feed_language(stated.get("language")) or feed_language(feed.get("language"))
    author = _author(feed) if is_atom else None  # an RSS feed's is its technician
    moved = resolve(stated.get("new-feed-url"), base=url)
    return FeedContent(
        title=title_text(str(feed.get("title") or "")),
        entries=tuple(
            _entry(item, url, language, author, is_atom=is_atom, now=now)
            for item in parsed["entries"][:MOST_ENTRIES]
        ),
        language=language,
        url=url,
        site=resolve(_text(feed.get("link")), base=url),
        ttl=feed_ttl(stated),
        moved_to=moved if moved != url else None,
    )


def _entry(
    item: _Facts, base: str | None, language: str | None, author: str | None, *, is_atom: bool, now: datetime
) -> FeedEntry:
    content, content_language = _content(item)
    summary = str(item.get("description") or item.get("summary") or "")
    if content.strip() == summary:
        content = ""
    elif content and _is_made_of(summary, content):
        summary = ""
    if not content and not summary:  # a film's
        media = _list(item.get("media_content"))
        summary = str(media[0].get("description") or "") if media and isinstance(media[0], dict) else ""
    guid = _text(item.get("id"))
    link = _link(item, is_atom=is_atom)
    updated_text, published_text = item.get("updated"), item.get("published")
    updated = feed_date(updated_text, now)
    published = updated if published_text == updated_text else feed_date(published_text, now) or updated
    return FeedEntry(
        title=title_text(str(item.get("title") or "")),
        url=_address(link, base) or (resolve(guid) if not link else None),
        published=published,
        updated=updated,
        author=_author(item) or author,
        guid=guid[:500] if guid else None,
        language=feed_language(item.get("language") or content_language) or language,
        image=next(_images(item, base), None),
        categories=_categories(item),
        summary_markup=summary or None,
        content_markup=content or None,
    )


def _content(item: _Facts) -> tuple[str, object]:
    """Give the longest of an entry's texts, and its language; pictures in base64 are none."""
    best: tuple[str, object] = ("", None)
    for part in _list(item.get("content")):
        if isinstance(part, dict) and not str(part.get("type")).startswith(("image/", "audio/", "video/")):
            text = str(part.get("value") or "")
            best = (text, part.get("language")) if len(text) > len(best[0]) else best
    return best


def _is_made_of(summary: str, content: str) -> bool:
    """Tell whether a summary is nothing but the start of the content, as fastfeedparser cuts it."""
    if len(summary) in (_SYNTHETIC - 1, _SYNTHETIC):
        return True
    if not summary or len(summary) > _SYNTHETIC or summary.endswith(("]", "…")):
        return False
    return summary.split() == html.unescape(_TAGS.sub(" ", content[: 4 * _SYNTHETIC])).split()


def _link(item: _Facts, *, is_atom: bool) -> str | None:
    """Choose the address of the article itself among all that are given."""
    link = _text(item.get("link"))
    if link and not is_atom:
        return link
    best: tuple[int, str] | None = None
    for part in _list(item.get("links")):
        address = _text(part.get("href")) if isinstance(part, dict) else None
        if address and (best is None or _rank(part) < best[0]):
            best = (_rank(part), address)
    return best[1] if best is not None and best[0] < _NOT_IT else None


def _rank(link: _Facts) -> int:
    relation = (link.get("rel") or "alternate").lower().rpartition("/")[2]
    if relation == "alternate":
        return 0 if (link.get("type") or "html").lower().endswith(("html", "html+xml", "xhtml+xml")) else 1
    return _NOT_IT if relation in _NOT_THE_ARTICLE else 2


def _address(link: str | None, base: str | None) -> str | None:
    """Make a link absolute; one within a site stays as it is where nothing tells the site."""
    if link and base is None and link.startswith("/") and not link.startswith("//"):
        return link
    return resolve(link, base=base)


def _author(item: _Facts) -> str | None:
    name = _text(item.get("author"))
    if name and len(name) <= _LONGEST_AUTHOR and (match := _EMAIL_NAME.match(name)):
        name = match[1] or match[2]
    return title_text(name)[:200] or None if name else None


def _images(item: _Facts, base: str | None) -> Iterator[str]:
    """Give what is surely an image: by type, by name, or because only images stand there."""
    if isinstance(item.get("image"), str) and (link := resolve(_text(item["image"]), base=base)):
        yield link
    for part in (
        *_list(item.get("media_content")),
        *_list(item.get("media_thumbnail")),
        *_list(item.get("enclosures")),
    ):
        if isinstance(part, dict):
            kind = f"{part.get('type') or ''} {part.get('medium') or ''}".lower()
            link = resolve(_text(part.get("url") or part.get("href")), base=base)
            if link and ("image" in kind or _IMAGE_NAME.search(link)):
                yield link


def _categories(item: _Facts) -> tuple[str, ...]:
    terms: dict[str, str] = {}
    for tag in _list(item.get("tags")):
        text = _category(str(tag.get("label") or tag.get("term") or "")) if isinstance(tag, dict) else ""
        if text and len(text) <= 100:
            terms.setdefault(text.casefold(), text)
    return tuple(terms.values())[:_MOST_CATEGORIES]


@lru_cache(maxsize=1000)
def _category(markup: str) -> str:
    return title_text(markup)


def _list(value: object) -> list[Any]:
    return value[:50] if isinstance(value, list) else []


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    plain = value.isascii() and value.isprintable() and "  " not in value
    return (value.strip() if plain else line(value)) or None
