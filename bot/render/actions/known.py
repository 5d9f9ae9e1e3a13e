"""What the buttons under "what is known about this" mean."""

from dataclasses import dataclass
from enum import StrEnum


class KnownDeed(StrEnum):
    """What is done with the message that was asked about."""

    READ = "read"
    """Read the link in it."""
    FOLLOW = "follow"
    """Tell when there is something about it."""


@dataclass(frozen=True, slots=True)
class AskedAbout:
    """Do something with the message that the button's own answers: of its words nothing is kept."""

    deed: KnownDeed
