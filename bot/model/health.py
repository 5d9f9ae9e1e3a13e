"""How the bot is, as an admin sees it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.model.lane import Lane


class ChoreName(StrEnum):
    """What goes on beside answering."""

    INTAKE = "intake"
    INDEX = "index"
    STORIES = "stories"
    GATHERING = "gathering"
    ALERTS = "alerts"
    DIGESTS = "digests"
    REMINDERS = "reminders"
    BROADCASTS = "broadcasts"
    SENDER = "sender"
    TRANSLATING = "translating"
    """Of what is soon to be told."""
    TRANSLATED = "translated"
    """Noting what was translated, for the index."""
    NOTICES = "notices"
    WITHDRAWING = "withdrawing"
    BRIEFINGS = "briefings"
    COUNTING = "counting"
    UPKEEP = "upkeep"
    ALARMS = "alarms"


SILENT_AFTER = timedelta(minutes=5)
"""A chore that works or looks for work says so every minute at least, however much it has to do."""


MANY_ERRORS = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Beat:
    """When a chore of this process was last heard of."""

    chore: ChoreName
    since: datetime
    """When it was begun."""
    at: datetime | None = None
    failed: datetime | None = None
    reason: str = ""
    """The kind of its last failure."""
    failures: int = 0
    """In a row, since it last went well."""

    def is_silent(self, now: datetime) -> bool:
        """Tell whether it has not been heard of for too long."""
        return now - (self.at or self.since) > SILENT_AFTER

    def needs_a_look(self, now: datetime) -> bool:
        """Tell whether something is wrong with it."""
        return self.failures > 0 or self.is_silent(now)


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceHealth:
    """How polling goes, of the sources that are polled."""

    polled: int
    failing: int
    """Those that failed the last time."""
    worst: str | None = None
    """The id of the one that has been failing for longest."""
    worst_since: datetime | None = None
    newest: datetime | None = None
    """When any of them was last fetched well."""
    due_since: datetime | None = None
    """The earliest moment that one of them is due at."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredHealth:
    """What the database tells, the same to every process."""

    dialect: str
    size: int
    """Bytes."""
    articles: int
    """Each text once."""
    last_seq: int
    stories: int
    """How far stories are assigned, as a place in the log."""
    alerts: int | None
    """How far alerts are; None before the first."""
    waiting: Mapping[Lane, int]
    doubts: int
    pauses: int
    sources: SourceHealth


@dataclass(frozen=True, kw_only=True, slots=True)
class Disk:
    """The disk that the data folder is on, in bytes."""

    free: int
    total: int
    floor: int
    """What shall stay free."""

    @property
    def share(self) -> float:
        """Tell how much of it is free, between 0 and 1."""
        return self.free / self.total if self.total else 1.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Health:
    """Everything that `/health` shows."""

    now: datetime
    started: datetime
    version: str
    beats: tuple[Beat, ...]
    errors: int = 0
    """Answers that failed in the last ten minutes, up to `MANY_ERRORS`."""
    stored: StoredHealth
    documents: int
    indexed: int
    """How far the index is, as a place in the log."""
    index_size: int
    """Bytes."""
    disk: Disk
    memory: int | None
    """Bytes that this process has in memory; None where that can't be told."""
    said_in_english: Mapping[str, int] = field(default_factory=dict)
    """How often texts of the interface were, by the language that lacks them, since the start."""
