"""What the buttons about a restored archive mean."""

from dataclasses import dataclass
from enum import StrEnum


class HoldDeed(StrEnum):
    """What an admin decides about what a restored archive holds back."""

    RELEASE = "release"
    """Ask whether what fell due shall be sent now."""
    RELEASE_NOW = "send"
    DROP = "drop"
    """Ask whether what fell due shall never be sent."""
    DROP_NOW = "now"


@dataclass(frozen=True, slots=True)
class ChangeHold:
    """Decide about what is held back; `hold_id` is its `Hold.id`."""

    hold_id: int
    deed: HoldDeed
