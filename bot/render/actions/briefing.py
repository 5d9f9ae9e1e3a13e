"""What the buttons of the daily briefing mean."""

from dataclasses import dataclass
from enum import StrEnum


class BriefingDeed(StrEnum):
    """What an admin does about their own briefing."""

    SHOW = "show"
    """See when it comes."""
    AT = "at"
    """Have it each day at an hour."""
    OFF = "off"
    NOW = "now"
    """Read one at once."""


@dataclass(frozen=True, slots=True)
class ChangeBriefing:
    """See or change when the briefing comes; the hour is counted from 1, which is midnight."""

    deed: BriefingDeed = BriefingDeed.SHOW
    hour: int | None = None
