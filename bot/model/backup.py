"""Backups, and what waits after one was restored."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class BackupHead:
    """What a backup says of itself."""

    program: str
    """Version of the program that made it."""
    schema: str
    """The newest migration of the database that it was made from."""
    archive_id: str
    back_end: str
    """What the database was: sqlite or postgresql."""
    made: datetime
    rows: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Hold:
    """A restored archive sends nothing of its own accord until an admin has seen what fell due meanwhile."""

    id: int
    """Names it on buttons: those of an earlier restore mean nothing any more."""
    backed_up: datetime
    restored: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Backlog:
    """What fell due since the backup, and would come at once."""

    messages: int
    digests: int
    reminders: int
    alerts: int
    """Matches that had waited for the end of quiet hours, or for the next hour."""

    @property
    def total(self) -> int:
        """Count all of it."""
        return self.messages + self.digests + self.reminders + self.alerts
