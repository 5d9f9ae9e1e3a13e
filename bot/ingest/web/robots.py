"""What sites ask of programs in their robots.txt: https://www.rfc-editor.org/rfc/rfc9309"""

import asyncio
import math
import re
from collections import OrderedDict
from dataclasses import dataclass
from typing import Protocol

import structlog
from protego import Protego

from bot.errors import SourceError
from bot.ingest.web.fetch import Fetched
from bot.ports import Clock

_MOST_BYTES = 500 * 1024  # what the RFC asks to read at least
_GOOD_FOR = 86_400.0
_TRY_AGAIN = 600.0
_PATIENCE = 30 * 86_400.0
"""After a file could not be reached for so long, the RFC lets it count as absent."""
_MOST_SITES = 5_000
_MOST_TEXT = 8_000_000
"""Characters of rules kept for all sites together; their parsed form takes some times as many bytes."""
_LONG = 50_000
"""Characters above which reading rules would hold up the loop."""
_ORIGIN = re.compile(r"(https?)://(?:[^/?#]*@)?([^/?#\\]+)", re.IGNORECASE)

_log = structlog.get_logger(__name__)


class Fetch(Protocol):
    """How addresses are fetched: `Fetcher.fetch`, or something polite around it."""

    async def __call__(
        self, url: str, /, *, limit: int, cut: bool, accept: frozenset[str] | None
    ) -> Fetched: ...


@dataclass(slots=True)
class _Site:
    """A site's rules as they were last read; without any it is open or closed as a whole."""

    rules: Protego | None
    is_open: bool
    size: int
    good_until: float
    failing_since: float | None = None


class Robots:
    """Knows which pages a site lets this program read, and how fast; asks each site once a day."""

    def __init__(self, fetch: Fetch, user_agent: str, clock: Clock) -> None:
        """Read rules for the product that a User-Agent header begins with (`Name/1.0 (+contact)`)."""
        self._fetch = fetch
        self._product = re.split(r"[/\s(]", user_agent.strip(), maxsplit=1)[0] or "*"
        self._clock = clock
        self._sites: OrderedDict[str, _Site] = OrderedDict()
        self._asking: dict[str, asyncio.Task[_Site]] = {}
        self._text = 0

    async def allowed(self, url: str) -> bool:
        """Tell whether a site lets this program fetch a page."""
        site = await self._site(url)
        if site is None:
            return False
        return site.is_open if site.rules is None else bool(site.rules.can_fetch(url, self._product))

    async def forbids(self, url: str) -> bool:
        """Tell whether a site says that this program must not fetch a page; one that is down does not."""
        site = await self._site(url)
        return site is not None and site.rules is not None and not site.rules.can_fetch(url, self._product)

    async def crawl_delay(self, url: str) -> float | None:
        """Tell how many seconds a site wants between requests, if it says."""
        site = await self._site(url)
        if site is None or site.rules is None:
            return None
        delay = site.rules.crawl_delay(self._product)
        return float(delay) if delay is not None and math.isfinite(delay) and delay >= 0 else None

    async def sitemaps(self, url: str) -> tuple[str, ...]:
        """List the sitemaps that a site names, as it writes them."""
        site = await self._site(url)
        return tuple(site.rules.sitemaps)[:100] if site is not None and site.rules is not None else ()

    async def _site(self, url: str) -> _Site | None:
        match = _ORIGIN.match(url)
        if match is None:
            return None
        origin = f"{match[1]}://{match[2]}".lower()
        site = self._sites.get(origin)
        if site is not None:
            self._sites.move_to_end(origin)
            if self._clock.monotonic() < site.good_until:
                return site
        asking = self._asking.get(origin)
        if asking is None:
            asking = self._asking[origin] = asyncio.create_task(self._ask(origin, site))
            asking.add_done_callback(lambda _: self._asking.pop(origin, None))
        return await asyncio.shield(asking)  # whoever is cancelled leaves the answer to the others

    async def _ask(self, origin: str, before: _Site | None) -> _Site:
        """Read a site's rules, or judge why there are none to read."""
        now = self._clock.monotonic
        try:
            fetched = await self._fetch(f"{origin}/robots.txt", limit=_MOST_BYTES, cut=True, accept=None)
        except SourceError as error:
            if error.status is not None and 400 <= error.status < 500 and error.status != 429:
                site = _Site(rules=None, is_open=True, size=0, good_until=now() + _GOOD_FOR)
            else:
                site = self._unreachable(before)
                _log.info("robots.unreachable", url=error.url, reason=error.reason, open=site.is_open)
        else:
            text = fetched.data.decode("utf-8", "replace").removeprefix("\ufeff")
            rules = await asyncio.to_thread(Protego.parse, text) if len(text) > _LONG else Protego.parse(text)
            site = _Site(rules=rules, is_open=True, size=len(text), good_until=now() + _GOOD_FOR)
        self._keep(origin, site)
        return site

    def _unreachable(self, before: _Site | None) -> _Site:
        """Close a site for now, unless its rules are known from before or nobody has seen any for a month."""
        now = self._clock.monotonic()
        since = before.failing_since if before is not None and before.failing_since is not None else now
        if before is not None and before.rules is not None:
            return _Site(
                rules=before.rules, is_open=True, size=before.size, good_until=now + _TRY_AGAIN,
                failing_since=since,
            )  # fmt: skip
        # asked again after a sixth of the time for which it has failed already, within an hour
        wait = min(max(_TRY_AGAIN, (now - since) / 6), 6 * _TRY_AGAIN)
        return _Site(
            rules=None, is_open=now - since >= _PATIENCE, size=0, good_until=now + wait, failing_since=since
        )

    def _keep(self, origin: str, site: _Site) -> None:
        before = self._sites.pop(origin, None)
        self._sites[origin] = site
        self._text += site.size - (before.size if before is not None else 0)
        while len(self._sites) > 1 and (len(self._sites) > _MOST_SITES or self._text > _MOST_TEXT):
            self._text -= self._sites.popitem(last=False)[1].size
