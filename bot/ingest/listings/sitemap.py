"""Sitemaps: of news, of anything, and of sitemaps. https://www.sitemaps.org/protocol.html

News: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from lxml import etree

from bot.ingest.encoding import decode
from bot.ingest.limits import LARGEST_FEED, binary_kind
from bot.ingest.links import host, resolve, same_site
from bot.ingest.listings.feeddates import feed_date
from bot.ingest.listings.feedentry import FeedContent, FeedEntry
from bot.ingest.listings.feedhead import feed_language
from bot.ingest.listings.feedxml import feed_text, feed_tree, is_too_deep, local_name
from bot.ingest.pages.htmltext import title_text
from bot.ingest.web.decompress import CannotDecompress, TooLarge, unpacked
from bot.model.article import Refusal
from bot.ports import SystemClock
from bot.text.clean import line

_Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml gives its elements no other type

_MOST_ADDRESSES = 50_000  # the protocol's own limit
_MOST_CHILDREN = 500


@dataclass(frozen=True, kw_only=True, slots=True)
class SitemapChild:
    """A sitemap that an index names."""

    url: str
    modified: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SitemapIndex:
    """A sitemap of sitemaps; those of other sites are left out, the newest come first."""

    children: tuple[SitemapChild, ...]
    url: str | None = None


def read_sitemap(
    data: bytes, *, url: str | None = None, content_type: str | None = None, now: datetime | None = None
) -> FeedContent | SitemapIndex | Refusal:
    """Read a sitemap, packed with gzip or not, in XML or one address a line; `now` bounds the dates believed.

    Entries have the titles that news sitemaps give, otherwise "". Their date is that of publication, else
    that of the last change.
    """
    try:
        data = unpacked(data, LARGEST_FEED)
    except TooLarge:
        return Refusal(reason=f"too large: more than {LARGEST_FEED // 1_000_000} MB")
    except CannotDecompress as error:
        return Refusal(reason=str(error))
    if len(data) > LARGEST_FEED:
        return Refusal(reason=f"too large: more than {LARGEST_FEED // 1_000_000} MB")
    if kind := binary_kind(data):
        return Refusal(reason=f"not a sitemap: {kind}")
    moment = now or SystemClock().now()
    text = feed_text(data, content_type=content_type)
    if not text.startswith("<"):
        return _plain(decode(data, content_type=content_type), url)
    root, sound = feed_tree(text)
    name = local_name(str(root.tag)) if root is not None else ""
    if root is None or name not in ("urlset", "sitemapindex") or (not sound and is_too_deep(text)):
        return Refusal(reason="not a sitemap")
    if name == "sitemapindex":
        return _index(root, url, moment)
    entries = tuple(_entries(root, url, moment))
    language = next((entry.language for entry in entries if entry.language), None)
    return FeedContent(
        title=_publication(root) if any(entry.title for entry in entries) else "",
        entries=entries,
        language=language,
        url=url,
    )


def _index(root: _Element, url: str | None, now: datetime) -> SitemapIndex:
    children: dict[str, datetime | None] = {}
    for node in _named(root, "sitemap"):
        facts = {local_name(str(child.tag)): child for child in node}
        address = resolve(_text(facts.get("loc")), base=url)
        if address and address != url and (url is None or same_site(address, url)):
            children.setdefault(address, feed_date(_text(facts.get("lastmod")), now))
        if len(children) >= _MOST_ADDRESSES:
            break
    ordered = sorted(
        (SitemapChild(url=address, modified=modified) for address, modified in children.items()),
        key=lambda child: -child.modified.timestamp() if child.modified else 0.0,
    )
    return SitemapIndex(children=tuple(ordered[:_MOST_CHILDREN]), url=url)


def _entries(root: _Element, url: str | None, now: datetime) -> Iterator[FeedEntry]:
    seen: set[str] = set()
    for node in _named(root, "url"):
        entry = _entry(node, url, now)
        if entry is not None and entry.url is not None and entry.url not in seen:
            seen.add(entry.url)
            yield entry
        if len(seen) >= _MOST_ADDRESSES:
            return


def _entry(node: _Element, url: str | None, now: datetime) -> FeedEntry | None:
    own = {local_name(str(child.tag)): child for child in reversed(node)}
    address = resolve(_text(own.get("loc")), base=url)
    if address is None:
        return None
    news: dict[str, str] = {}
    for part in () if own.get("news") is None else own["news"].iter(etree.Element):
        if part.text and (text := line(part.text)):
            news.setdefault(local_name(str(part.tag)), text)
    image = own.get("image")
    pictures = (
        resolve(_text(part), base=url)
        for part in (() if image is None else image)
        if local_name(str(part.tag)) == "loc"
    )
    modified = feed_date(_text(own.get("lastmod")), now)
    keywords = (line(part) for part in news.get("keywords", "").split(","))
    return FeedEntry(
        title=title_text(news.get("title", "")),
        url=address,
        published=feed_date(news.get("publication_date"), now) or modified,
        updated=modified,
        language=feed_language(news.get("language")),
        image=next(filter(None, pictures), None),
        categories=tuple(dict.fromkeys(word for word in keywords if 0 < len(word) <= 100))[:30],
    )


def _publication(root: _Element) -> str:
    """Name the publication that a news sitemap is of."""
    for node in _named(root, "publication"):
        for part in node:
            if local_name(str(part.tag)) == "name" and part.text:
                return title_text(part.text)
    return ""


def _plain(text: str, url: str | None) -> FeedContent | Refusal:
    """Read the protocol's simplest form: one address a line, and nothing else."""
    lines = [
        stripped for part in text.splitlines()[: _MOST_ADDRESSES + 1] if (stripped := part.strip("\ufeff \t"))
    ]
    addresses = dict.fromkeys(part for part in lines if resolve(part) and host(part))
    if not addresses or len(addresses) * 2 < len(lines):
        return Refusal(reason="not a sitemap")
    entries = tuple(FeedEntry(title="", url=address) for address in addresses)
    return FeedContent(title="", entries=entries[:_MOST_ADDRESSES], url=url)


def _named(root: _Element, name: str) -> Iterator[_Element]:
    return (node for node in root.iter(etree.Element) if local_name(str(node.tag)) == name)


def _text(node: _Element | None) -> str | None:
    return line(node.text) or None if node is not None and node.text else None
