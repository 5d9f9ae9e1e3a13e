"""What the buttons of groups and channels mean."""

from dataclasses import dataclass
from enum import StrEnum


class ChatDeed(StrEnum):
    """What an administrator does to the settings of a group or channel."""

    SPEAK = "speak"
    """The interface language at a place among those that there are, counted from 1."""
    ANNOUNCE = "hear"
    """The operator may write to it."""
    UNANNOUNCE = "nohear"
    PIN = "pin"
    """Announcements may be pinned."""
    UNPIN = "nopin"
    ADMINS_ONLY = "admins"
    """Only administrators' commands are answered."""
    EVERYBODY = "all"
    STOP = "stop"
    """Post nothing."""
    RESUME = "resume"
    """Take a /stop back."""
    HOURS = "hours"
    """Show its quiet hours."""
    QUIET = "quiet"
    """On (1) or off (2)."""
    QUIET_FROM = "from"
    """A half hour of the day, counted from 1."""
    QUIET_UNTIL = "until"


@dataclass(frozen=True, slots=True)
class ListChats:
    """Show the groups and channels that the presser may configure, a page of them, counted from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class ShowChat:
    """Show a group or channel, or one topic of it.

    `group_id` is its id without the minus, `page` that of the list.
    """

    group_id: int
    page: int = 1
    thread_id: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeChat:
    """Do something to the settings of a group or channel; `value_id` is what the deed says."""

    group_id: int
    deed: ChatDeed
    page: int = 1
    value_id: int | None = None
