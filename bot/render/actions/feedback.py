"""What the buttons around feedback mean."""

from dataclasses import dataclass
from enum import StrEnum


class FeedbackStep(StrEnum):
    """How far somebody is who tells the editors something."""

    ASK = "ask"
    """Ask for their words."""
    BARE = "bare"
    """Report a mistake without words."""


class FeedbackDeed(StrEnum):
    """What an editor does about feedback."""

    SHOW = "show"
    """Open its article beside it."""
    DONE = "done"


@dataclass(frozen=True, slots=True)
class GiveFeedback:
    """Tell the editors something, about an article or about anything."""

    article_id: int | None
    step: FeedbackStep


@dataclass(frozen=True, slots=True)
class SettleFeedback:
    """Settle feedback without an answer, or look at its article first."""

    feedback_id: int
    deed: FeedbackDeed
