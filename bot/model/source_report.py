"""How sources and outlets fare, as people and admins are told."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.model.article import Article
from bot.model.chat import OutletNews
from bot.model.source import Source, SourceKind, SourceSettings

TRAFFIC_DAYS = 7
"""Days over which articles a day are counted."""


class Health(StrEnum):
    """What most needs to be said of a source's state; the worst that is true."""

    GONE = "gone"
    """Its server said that it is gone for good."""
    PAUSED = "paused"
    FAILING = "failing"
    SILENT = "silent"
    """It answers, but has brought nothing for much longer than usual."""
    LATE = "late"
    """It should have been polled long ago: nobody polls, or too slowly."""
    NEW = "new"
    """Not polled yet."""
    GOOD = "good"

    @property
    def is_bad(self) -> bool:
        """Tell whether somebody should look at it."""
        return self in (Health.GONE, Health.FAILING, Health.SILENT, Health.LATE)


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceReport:
    """A source, how it fares and what it brought."""

    source: Source
    health: Health
    per_day: float
    """Articles that it brought a day, over the last week or since it was added."""
    articles: int = 0
    """Articles of it in the archive, duplicates too."""
    duplicates: int = 0
    newest: Article | None = None

    @property
    def name(self) -> str:
        """Give the name that people know it by."""
        settings = self.source.settings
        return settings.outlet or self.source.title or settings.id


@dataclass(frozen=True, kw_only=True, slots=True)
class OutletReport:
    """An outlet, and the sources that bring its articles."""

    news: OutletNews
    kinds: tuple[SourceKind, ...]
    """What the operator says of the sources that are its own."""
    per_day: float
    newest: Article | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ProbedEntry:
    """What a source announces, before anything of it is kept."""

    title: str
    url: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PageTrial:
    """What came of reading one page that a source announces."""

    words: int = 0
    """Words of its text; 0 when it could not be read."""
    reason: str | None = None
    """Why it could not be read, in one line."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """One of several sources that an address leads to."""

    url: str
    title: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Probe:
    """What an address would bring as a source."""

    settings: SourceSettings
    """How it would be polled."""
    title: str | None
    """What it calls itself."""
    entries: int
    newest: tuple[ProbedEntry, ...]
    """The five newest, or the first five where none has a date."""
    language: str | None
    per_day: float | None
    """How often it publishes, by its entries' dates; None where they don't tell."""
    trial: PageTrial | None
    """None where there is no page to try."""
    offers: tuple[Offer, ...] = ()
    """All the sources that the address leads to, when there are several; the settings are the first one's."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Proposed:
    """A source that could be added."""

    proposal_id: int
    probe: Probe
    known: Source | None
    """The source that has this address already."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProposedList:
    """Sources of a list that could be added."""

    proposal_id: int | None
    """None when there is nothing to add."""
    new: tuple[SourceSettings, ...]
    known: int
    invalid: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Brought:
    """What came of adding a list."""

    added: int
    known: int
    within: timedelta
    """When the last of them will have been polled for the first time."""
