"""Stories: what several articles report of one event."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """An article as far as its story's rank and card need it before it is opened."""

    article_id: int
    story_id: int
    outlet: str | None
    relayed_by: str | None
    agency: str | None
    """The news agencies that its text is credited to."""
    language: str | None
    at: datetime
    """When it counts as news (`Article.sort_time`)."""
