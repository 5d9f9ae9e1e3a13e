"""What the buttons of a digest mean that waits for its admin."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Final

_DAY_MINUTES: Final = 24 * 60


class IssueDeed(StrEnum):
    """What is done about an issue; where a value is needed, it is said which."""

    SHOW = "show"
    """Show it: which page."""
    PUBLISH = "send"
    """Let it go out at its hour, or now where that is over."""
    HOLD = "hold"
    DROP = "drop"
    """Take a story out or put it back: its place among all of them, from 1; none shows the list."""
    INTRO = "intro"
    """Ask what stands above: the id of the message that shows the issue."""
    NO_INTRO = "plain"


@dataclass(frozen=True, slots=True)
class JudgeIssue:
    """Decide about one issue of a digest."""

    digest_id: int
    slot_id: int
    """`slot_number` of its slot."""
    deed: IssueDeed
    value_id: int | None = None


def slot_number(key: str, /) -> int:
    """Make the number that stands for a slot's key on buttons."""
    day, at = key.split("T")
    hour = time.fromisoformat(at)
    return date.fromisoformat(day).toordinal() * _DAY_MINUTES + 60 * hour.hour + hour.minute


def slot_key(number: int, /) -> str | None:
    """Give the slot's key for which a number stands; None for one that stands for none."""
    days, minutes = divmod(number, _DAY_MINUTES)
    if not 0 < days <= date.max.toordinal():
        return None
    return f"{date.fromordinal(days)}T{time(*divmod(minutes, 60)):%H:%M}"
