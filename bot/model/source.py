"""Where articles come from: what the operator says of a source, and how it fares."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import unquote, urlsplit

from bot.model.address import without_credentials
from bot.model.notice import Notice

_LONGEST_ID = 48
SOURCE_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?")
_ORDINARY = frozenset(
    ("www", "feed", "feeds", "rss", "atom", "rdf", "xml", "index", "json", "php", "html", "s")
)
"""Parts of an address that many sources share."""


class SourceForm(StrEnum):
    """What is found at a source's address."""

    FEED = "feed"
    """RSS, Atom, RDF or JSON Feed."""
    SITEMAP = "sitemap"
    LIST = "list"
    """A page whose links to articles are found with CSS selectors."""
    TELEGRAM = "telegram"
    """A public channel's web page."""
    FOLDER = "folder"
    """Saved pages on this machine."""


class SourceKind(StrEnum):
    """Who is behind a source."""

    AGENCY = "agency"
    PUBLIC = "public"
    PRIVATE = "private"
    AGGREGATOR = "aggregator"


class TextFrom(StrEnum):
    """Where an article's text is taken from."""

    PAGE = "page"
    """The entry's page, filled up with what the feed says."""
    FEED = "feed"
    """The feed alone; its pages are never fetched."""


class SourceOrigin(StrEnum):
    """Who added a source, and therefore who can take it away."""

    CONFIG = "config"
    ADMIN = "admin"


@dataclass(frozen=True, kw_only=True, slots=True)
class Wishes:
    """Which of a source's entries are wanted; words match whole, patterns anywhere in title and text."""

    include: tuple[str, ...] = ()
    """Without any, everything is wanted that is not excluded."""
    exclude: tuple[str, ...] = ()
    include_patterns: tuple[str, ...] = ()
    exclude_patterns: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Selectors:
    """Where a list page has its articles; CSS, relative to `item`."""

    item: str
    link: str | None = None
    title: str | None = None
    date: str | None = None
    summary: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceSettings:
    """What the operator says of a source."""

    id: str
    """Short and lasting: lower-case letters, digits and hyphens."""
    url: str
    """http or https; for a folder its absolute path."""
    form: SourceForm = SourceForm.FEED
    outlet: str | None = None
    """What to call it; only relayed articles, and an aggregator's, are called as their pages say."""
    language: str | None = None
    section: str | None = None
    kind: SourceKind | None = None
    interval: timedelta | None = None
    """Fixed time between two polls; None lets it follow how often the source publishes."""
    text: TextFrom = TextFrom.PAGE
    wishes: Wishes = Wishes()
    selectors: Selectors | None = None
    prefer_original: bool = False
    """A relay, often by machine translation: take the original that its pages name, where it can be read."""

    @property
    def shown_url(self) -> str:
        """Give the declared address as it may be shown."""
        return without_credentials(self.url)


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """A source with its state."""

    settings: SourceSettings
    origin: SourceOrigin
    added: datetime
    added_by: int | None = None
    """User id of the admin who added it in the chat."""
    title: str | None = None
    """What the feed calls itself."""
    url: str
    """Where it is polled now: as declared, or where a permanent redirect led since."""
    paused: bool = False
    retired: datetime | None = None
    """The source is gone for good (410) or was taken out of the settings."""
    due: datetime
    etag: str | None = None
    last_modified: str | None = None
    polled: datetime | None = None
    """Last try, successful or not."""
    succeeded: datetime | None = None
    news: datetime | None = None
    """When it last brought an article."""
    failures: int = 0
    """Polls that failed since the last good one."""
    failing_since: datetime | None = None
    error: str | None = None
    """Why the last poll failed, in one line for people."""
    pause: float = 0.0
    """Seconds from the last poll to the next, as last decided."""
    gap: float | None = None
    """Seconds between two articles of this source, smoothed; None while unknown."""
    polls: int = 0
    unchanged: int = 0
    """Polls answered with 304 or with the same bytes."""
    brought: int = 0
    """Articles that were new in the archive."""
    reported_failing: bool = False
    reported_silent: bool = False

    @property
    def id(self) -> str:
        """Name the source."""
        return self.settings.id

    @property
    def shown_url(self) -> str:
        """Give its address as it may be shown."""
        return without_credentials(self.url)


@dataclass(frozen=True, kw_only=True, slots=True)
class Settlement:
    """What a poll of a source came to, to be written down in one transaction."""

    source: Source
    """Its state from now on."""
    memory: bytes | None = field(default=None, repr=False)
    """What to remember of its entries (`bot.archive.memory`); None leaves that as it is."""
    notices: tuple[Notice, ...] = ()
    """What the admins are to hear of it."""


def source_id_of(url: str, /) -> str:
    """Make an id of an address: its host and what its path says beyond that it is a feed."""
    try:
        parts = urlsplit(url)
        port = "" if parts.port is None else str(parts.port)
        path = re.split(r"[^\w]+", unquote(parts.path).lower())
        words = [*(parts.hostname or "").split("."), port, *path]
    except ValueError:
        words = []
    kept = [word for word in words if word and word.isascii() and word not in _ORDINARY]
    return re.sub(r"[^a-z0-9]+", "-", "-".join(kept))[:_LONGEST_ID].strip("-") or "source"
