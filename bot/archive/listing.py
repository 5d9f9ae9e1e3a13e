"""A source's answer read as the form that it is declared to have, or shows itself to be."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.model.article import Refusal
from bot.model.channel import channel_address
from bot.model.source import SourceForm, SourceSettings, Wishes

if TYPE_CHECKING:
    from bot.ingest.listings.feeds import FeedContent
    from bot.ingest.listings.wanted import Rules

# Readers are imported where they are called: only worker processes need them.


@dataclass(frozen=True, kw_only=True, slots=True)
class Elsewhere:
    """An answer that only says where to look: a site that names its feeds, a sitemap of sitemaps."""

    urls: tuple[str, ...]
    """The likeliest, or the newest, first."""
    all_of_them: bool
    """Each holds a part; else the first that can be read is the source."""


def read_listing(
    data: bytes, url: str, content_type: str, settings: SourceSettings, now: datetime
) -> "FeedContent | Elsewhere | Refusal":
    """Read an answer; a feed's address may also be that of its site, of a sitemap or of a channel."""
    match settings.form:
        case SourceForm.SITEMAP:
            return _sitemap(data, url, content_type, now)
        case SourceForm.LIST if settings.selectors is not None:
            from bot.ingest.listings.listpage import ListSelectors, read_list_page

            told = settings.selectors
            selectors = ListSelectors(
                item=told.item, link=told.link, title=told.title, date=told.date, summary=told.summary
            )
            return read_list_page(data, selectors, url=url, content_type=content_type, now=now)
        case SourceForm.TELEGRAM:
            return _channel(data, url, content_type, now)
        case _:
            return _feed_or_site(data, url, content_type, now)


def is_wanted(
    wishes: Wishes, title: str, text: str, categories: Iterable[str], *, language: str | None
) -> bool:
    """Tell whether the operator wants an article of this title and text."""
    return _rules(wishes).wanted(title, text, categories, language=language)


def is_excluded(
    wishes: Wishes, title: str, text: str, categories: Iterable[str], *, language: str | None
) -> bool:
    """Tell whether what a feed says of an article is enough to know that the operator does not want it."""
    only = replace(wishes, include=(), include_patterns=())
    return not _rules(only).wanted(title, text, categories, language=language)


@lru_cache(maxsize=256)
def _rules(wishes: Wishes) -> "Rules":
    from bot.ingest.listings.wanted import Rules

    return Rules(
        include_words=wishes.include,
        exclude_words=wishes.exclude,
        include_patterns=wishes.include_patterns,
        exclude_patterns=wishes.exclude_patterns,
    )


def _feed_or_site(
    data: bytes, url: str, content_type: str, now: datetime
) -> "FeedContent | Elsewhere | Refusal":
    from bot.ingest.listings.discovery import ListingKind, discover
    from bot.ingest.listings.feeds import FeedContent, read_feed

    feed = read_feed(data, url=url, content_type=content_type, now=now)
    if isinstance(feed, FeedContent):
        return feed
    found = discover(data, url, content_type)
    match found.kind:
        case ListingKind.SITEMAP | ListingKind.SITEMAP_INDEX:
            return _sitemap(data, url, content_type, now)
        case ListingKind.TELEGRAM:
            return _channel(data, url, content_type, now)
        case ListingKind.PAGE:
            if channel_address(url) is not None:
                return Refusal(reason="a Telegram channel without public posts")
            return Elsewhere(urls=tuple(item.url for item in found.candidates), all_of_them=False)
        case _:
            return feed


def _sitemap(data: bytes, url: str, content_type: str, now: datetime) -> "FeedContent | Elsewhere | Refusal":
    from bot.ingest.listings.sitemap import SitemapIndex, read_sitemap

    sitemap = read_sitemap(data, url=url, content_type=content_type, now=now)
    if isinstance(sitemap, SitemapIndex):
        return Elsewhere(urls=tuple(child.url for child in sitemap.children), all_of_them=True)
    return sitemap


def _channel(data: bytes, url: str, content_type: str, now: datetime) -> "FeedContent | Refusal":
    from bot.ingest.listings.telegram_page import read_telegram_page

    return read_telegram_page(data, url=url, content_type=content_type, now=now)
