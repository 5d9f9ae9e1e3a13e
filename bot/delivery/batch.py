"""What a sender has to tell the outbox, until it is written down."""

from datetime import datetime

from bot.model.delivery import Cause
from bot.storage.outbox_rows import Report


class Batch:
    """Reports and what follows from them; nothing of it may get lost when the database is away."""

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self.sleepers: dict[int, str] = {}
        self.lost_topics: dict[tuple[int, int], bool] = {}
        self.held_off: dict[int, datetime] = {}
        self.pauses: dict[Cause, str] = {}

    def __bool__(self) -> bool:
        return bool(self.reports or self.sleepers or self.lost_topics or self.held_off or self.pauses)

    def add(self, report: Report) -> None:
        """Take a report; those of one delivery stay in order."""
        self.reports.append(report)

    def followed_by(self, later: "Batch") -> "Batch":
        """Join two batches in order."""
        self.reports += later.reports
        self.sleepers |= later.sleepers
        self.held_off |= later.held_off
        self.pauses |= later.pauses
        self.lost_topics |= later.lost_topics
        return self
