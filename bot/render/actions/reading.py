"""What the buttons for reading languages mean.

`group_id` is a group's or channel's id without the minus, set up in private; None is the chat of the button.
`back` is then the page of the list of chats. A language is written as its letters are, in base 36.
"""

from dataclasses import dataclass
from enum import StrEnum


class ReadingPart(StrEnum):
    """A screen of the reading languages."""

    INTO = "into"
    """Into which language articles are put."""
    LEFT = "left"
    """Which languages stay as they are."""


class ReadingDeed(StrEnum):
    """What is changed there."""

    INTO = "into"
    """Put articles into this language."""
    INTERFACE = "speak"
    """Put them into the interface's language, whichever that is."""
    NOTHING = "none"
    """Leave every article as it is."""
    LEAVE = "leave"
    """Leave articles in this language as they are."""
    TURN = "turn"
    """Translate articles in this language, too."""


@dataclass(frozen=True, slots=True)
class ShowReading:
    """Show a screen of the reading languages; `page` counts its pages from 1."""

    part: ReadingPart
    group_id: int | None = None
    page: int = 1
    back: int = 1


@dataclass(frozen=True, slots=True)
class ChangeReading:
    """Change what a chat reads, and show the page where that was pressed."""

    deed: ReadingDeed
    language_id: int | None = None
    group_id: int | None = None
    page: int = 1
    back: int = 1
