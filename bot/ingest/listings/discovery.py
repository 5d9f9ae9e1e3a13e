"""From a site's address to its feeds: what the address itself is, what it points at, and where to try."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urljoin, urlsplit

from bot.ingest.inputs import InputKind, sniff
from bot.ingest.links import clean_url, resolve, same_site
from bot.ingest.listings.feeds import FeedContent, read_feed
from bot.ingest.listings.sitemap import SitemapIndex, read_sitemap
from bot.ingest.listings.telegram_page import read_telegram_page
from bot.ingest.pages.htmltree import Node, base_of, html_tree, page_title, text_of
from bot.model.article import Refusal
from bot.model.channel import channel_address

_MOST = 30
"""Candidates of one sort; pages with a feed for every article are not of use."""
_FEED_TYPES = re.compile(
    r"application/(?:x-)?(?:rss|atom|rdf)(?:\+xml)?|application/feed\+json|text/(?:rss|atom)(?:\+xml)?",
    re.IGNORECASE,
)
_VAGUE_TYPES = re.compile(r"application/json|(?:text|application)/xml", re.IGNORECASE)
_LOOKS_LIKE_FEED = re.compile(
    r"(?:^|[/._-])(?:rss(?:\d|_?feed)?|feeds?|atom|rdf)(?:[/._?-]|$)|\.(?:rss|rdf|atom)(?:\?|$)|[?&](?:format|feed|type)=(?:rss|atom|feed)",
    re.IGNORECASE,
)
_COMMENTS = re.compile(r"comment|коммент|replies|r[ée]ponses", re.IGNORECASE)
_PODCAST = re.compile(r"podcast|подкаст", re.IGNORECASE)
_WELL_KNOWN = (
    "/feed", "/rss", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/feed.json",
)  # fmt: skip
_SITEMAPS = ("/sitemap-news.xml", "/news-sitemap.xml", "/sitemap_news.xml", "/sitemap.xml")


class ListingKind(StrEnum):
    """What can be found at an address."""

    FEED = "feed"
    SITEMAP = "sitemap"
    SITEMAP_INDEX = "sitemap_index"
    TELEGRAM = "telegram"
    PAGE = "page"
    NOTHING = "nothing"


class Hint(StrEnum):
    """Why an address may be a feed, the best reason first."""

    STATED = "stated"
    """The page says so."""
    LINKED = "linked"
    """A link on the page looks like one."""
    USUAL = "usual"
    """Sites often keep theirs there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """An address that may be a feed or a sitemap."""

    url: str
    hint: Hint
    title: str = ""
    """What the page calls it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Discovery:
    """What an address is; for a page, which addresses to try next, in this order."""

    kind: ListingKind
    title: str = ""
    candidates: tuple[Candidate, ...] = ()
    refusal: Refusal | None = None
    """Why it is nothing."""

    @property
    def stated(self) -> tuple[Candidate, ...]:
        """The candidates that the page itself names as its feeds."""
        return tuple(candidate for candidate in self.candidates if candidate.hint is Hint.STATED)


def discover(data: bytes, url: str, content_type: str | None = None) -> Discovery:
    """Tell what was fetched from an address, and where a page's feeds may be."""
    kind = sniff(data[:8192], name=urlsplit(url).path, content_type=content_type)
    if kind is InputKind.FEED or data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        feed = read_feed(data, url=url, content_type=content_type)
        if isinstance(feed, FeedContent):
            return Discovery(kind=ListingKind.FEED, title=feed.title)
    if kind is not InputKind.HTML:
        found = _not_a_page(data, url, content_type)
        if found is not None:
            return found
    tree = html_tree(data, content_type=content_type)
    if isinstance(tree, Refusal):
        return Discovery(kind=ListingKind.NOTHING, refusal=tree)
    if channel_address(url) is not None:
        channel = read_telegram_page(data, url=url, content_type=content_type)
        if isinstance(channel, FeedContent):
            return Discovery(kind=ListingKind.TELEGRAM, title=channel.title)
    return Discovery(kind=ListingKind.PAGE, title=page_title(tree), candidates=tuple(_candidates(tree, url)))


def usual_places(url: str) -> tuple[Candidate, ...]:
    """List where sites keep their feeds, within the address's own folder first."""
    parts = urlsplit(url)
    folder = parts.path.rstrip("/") if not re.search(r"\.\w{2,5}$", parts.path) else ""
    folders = [folder, ""] if folder and folder.count("/") == 1 else [""]
    paths = [folder + place for folder in folders for place in _WELL_KNOWN[: 7 if not folder else 2]]
    addresses = dict.fromkeys(urljoin(url, path) for path in (*paths, *_SITEMAPS))
    return tuple(Candidate(url=address, hint=Hint.USUAL) for address in addresses)


def _not_a_page(data: bytes, url: str, content_type: str | None) -> Discovery | None:
    sitemap = read_sitemap(data, url=url, content_type=content_type)
    if isinstance(sitemap, SitemapIndex):
        children = tuple(Candidate(url=child.url, hint=Hint.STATED) for child in sitemap.children[:_MOST])
        return Discovery(kind=ListingKind.SITEMAP_INDEX, candidates=children)
    if isinstance(sitemap, FeedContent):
        return Discovery(kind=ListingKind.SITEMAP, title=sitemap.title)
    feed = read_feed(data, url=url, content_type=content_type)
    return Discovery(kind=ListingKind.FEED, title=feed.title) if isinstance(feed, FeedContent) else None


def _candidates(tree: Node, url: str) -> Iterator[Candidate]:
    """List where a page's feeds may be, each address once."""
    base = base_of(tree, url)
    seen = {clean_url(url)}
    stated = [*_stated(tree, base)]
    linked = [*_linked(tree, base)]
    stated.sort(key=lambda candidate: _rank(candidate, url))
    linked.sort(key=lambda candidate: _rank(candidate, url))
    for group in (stated[:_MOST], linked[:_MOST], usual_places(url)):
        for candidate in group:
            key = clean_url(candidate.url)
            if key is not None and key not in seen:
                seen.add(key)
                yield candidate


def _stated(tree: Node, base: str | None) -> Iterator[Candidate]:
    for node in tree.iter("link", "a"):
        relations = (node.get("rel") or "").lower().split()
        kind = (node.get("type") or "").strip()
        href = node.get("href")
        if not href or "stylesheet" in relations:
            continue
        is_feed = bool(_FEED_TYPES.match(kind)) and ("alternate" in relations or node.tag == "link")
        is_feed = is_feed or "feed" in relations
        if "alternate" in relations and _VAGUE_TYPES.match(kind) and _LOOKS_LIKE_FEED.search(href):
            is_feed = True
        if is_feed and (address := resolve(_web(href), base=base)):
            yield Candidate(url=address, hint=Hint.STATED, title=(node.get("title") or "").strip()[:200])


def _linked(tree: Node, base: str | None) -> Iterator[Candidate]:
    for node in tree.iter("a"):
        href = (node.get("href") or "").strip()
        if (
            href
            and _LOOKS_LIKE_FEED.search(href.partition("#")[0])
            and (address := resolve(_web(href), base=base))
        ):
            yield Candidate(url=address, hint=Hint.LINKED, title=text_of(node)[:200])


def _rank(candidate: Candidate, url: str) -> tuple[bool, bool, bool]:
    """Order feeds: the site's own first, those of comments last, podcasts before them."""
    words = f"{candidate.title} {urlsplit(candidate.url).path}"
    return (
        _COMMENTS.search(words) is not None,
        not same_site(candidate.url, url),
        _PODCAST.search(words) is not None,
    )


def _web(href: str) -> str:
    """Read `feed:` addresses as the web addresses that they stand for."""
    href = href.strip()
    if href[:5].lower() != "feed:":
        return href
    rest = href[5:]
    return f"https:{rest}" if rest.startswith("//") else rest
