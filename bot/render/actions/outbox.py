"""What the buttons of the outbox mean."""

from dataclasses import dataclass
from enum import StrEnum


class CauseDeed(StrEnum):
    """What an admin decides of something that is sent to many."""

    RESUME = "resume"
    AGAIN = "again"
    """Ask whether what is in doubt shall be sent once more."""
    AGAIN_NOW = "now"


@dataclass(frozen=True, slots=True)
class ChangeCause:
    """Decide about a cause; `cause_id` is its `Cause.number`."""

    cause_id: int
    deed: CauseDeed
