"""What the buttons under proposals mean."""

from dataclasses import dataclass
from enum import StrEnum


class Reply(StrEnum):
    """What an admin says to a proposal."""

    YES = "yes"
    FEED_TEXT = "text"
    """Yes, with what the feed itself says, never fetching its pages."""
    NO = "no"


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer a stored proposal."""

    proposal_id: int
    reply: Reply


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose one of the sources that a stored proposal offers, counted from 1."""

    proposal_id: int
    number: int
