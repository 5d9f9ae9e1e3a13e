"""What the buttons of follows mean."""

from dataclasses import dataclass
from enum import StrEnum


class FollowTarget(StrEnum):
    """What a follow can be made from with one press."""

    ARTICLE = "article"
    """Its story; where it is part of none, the terms of its headline."""
    STORY = "story"
    LISTING = "list"
    """What a stored list was searched for."""
    SPEAKER = "speaker"
    """Somebody's name."""
    TERM = "term"
    """One of an article's terms."""


class FollowDeed(StrEnum):
    """What is done to a follow."""

    MUTE = "mute"
    """Say nothing for 24 hours."""
    UNMUTE = "unmute"
    PAUSE = "pause"
    RESUME = "resume"
    URGENT = "urgent"
    """It may break quiet hours."""
    CALM = "calm"
    SILENT = "silent"
    LOUD = "loud"
    EDIT = "edit"
    """Ask for other words."""
    STOP = "stop"
    UNDO = "undo"
    """Take back that it was just made."""


@dataclass(frozen=True, slots=True)
class FollowThis:
    """Follow what a button stands under.

    `place_id` is a term's number in its article, or where the quote of a speaker begins, both counted from 1;
    other targets have none.
    """

    target: FollowTarget
    number_id: int
    place_id: int | None = None


@dataclass(frozen=True, slots=True)
class ShowFollow:
    """Show a follow and what can be done to it; `page` is that of the list it was opened from."""

    follow_id: int
    page: int = 1


@dataclass(frozen=True, slots=True)
class ChangeFollow:
    """Do something to a follow.

    `page` is that of the list it was opened from; without, the button stands under an alert or an answer, of
    which only the buttons change.
    """

    follow_id: int
    deed: FollowDeed
    page: int | None = None


@dataclass(frozen=True, slots=True)
class ListFollows:
    """Show a page of what the chat follows, counted from 1."""

    page: int = 1
