"""Whose page it is: one host's names, AMP caches, and what a page says of its own or another's address."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.ingest.links import clean_url, host

_DOORS = frozenset(("www", "m", "amp", "mobile", "wap", "touch"))
"""First labels under which a site shows the same pages in another dress."""
_CACHES = (".cdn.ampproject.org", ".bing-amp.com")
_VIEWER = re.compile(r"(?:www\.)?google\.[a-z.]{2,6}")
_CACHED_PATH = re.compile(r"/(?:[a-z]/)+(?P<host>[a-z0-9][a-z0-9.-]*\.[a-z0-9-]{2,})(?:/|$)", re.IGNORECASE)
_VIEWED_PATH = re.compile(r"/amp/(?:s/)?(?P<host>[a-z0-9][a-z0-9.-]*\.[a-z0-9-]{2,})(?:/|$)", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """Where a page is, and where it says that its text came from."""

    url: str | None = None
    original_url: str | None = None
    """On another host: a claim, never an identity."""


def site_of(url: str | None) -> str | None:
    """Name the site that an address belongs to: its host without `www.`, `m.` and the like.

    An address in an AMP cache or viewer belongs to the site that it encodes.
    """
    name = host(url)
    if name is None or url is None:
        return None
    name = _encoded(name, urlsplit(url.strip()).path) or name
    labels = name.lower().rstrip(".").split(".")
    while len(labels) > 2 and labels[0] in _DOORS:
        del labels[0]
    return ".".join(labels)


def judge_addresses(own: str | None, stated: Iterable[str | None]) -> Address:
    """Choose a page's address from where it was found and what it states, in order of trust.

    A stated address on the page's own site is believed; one on another site is a claim. Of a page whose
    address nobody knows, the first stated one is all there is.
    """
    site = site_of(own)
    chosen: str | None = None
    claim: str | None = None
    for text in stated:
        found = clean_url(text, base=own)
        if found is None:
            continue
        if own is None:
            return Address(url=found)
        if site_of(found) == site:
            chosen = chosen or (found if not _is_front(found, own) else None)
        elif not _is_bare(found):
            claim = claim or found
    return Address(url=chosen or own, original_url=claim)


def _encoded(name: str, path: str) -> str | None:
    """Read the host that an AMP cache's or viewer's address stands for."""
    for cache in _CACHES:
        if name.endswith(cache):
            if (match := _CACHED_PATH.match(path)) is not None:
                return match["host"]
            return name.removesuffix(cache).replace("--", "\0").replace("-", ".").replace("\0", "-")
    if _VIEWER.fullmatch(name) and (match := _VIEWED_PATH.match(path)) is not None:
        return match["host"]
    return None


def _is_front(found: str, own: str) -> bool:
    """Tell a link that wrongly names the site's front page."""
    return _is_bare(found) and not _is_bare(own)


def _is_bare(url: str) -> bool:
    return url.rstrip("/").count("/") <= 2
