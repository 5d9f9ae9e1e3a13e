"""What readers tell the editors."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Feedback:
    """A reader's remark, about an article or about anything."""

    id: int
    reporter: int
    """The reader's id, and that of their private chat."""
    article_id: int | None
    text: str
    """Empty where only a mistake was reported."""
    made: datetime
    answer: str | None = None
    settled: datetime | None = None
