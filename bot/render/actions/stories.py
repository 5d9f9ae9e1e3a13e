"""What the buttons of stories mean."""

from dataclasses import dataclass
from enum import StrEnum


class StoryPart(StrEnum):
    """A part of a story that is shown by itself."""

    MORE = "more"
    """The card, with the buttons that are used less."""
    ARTICLES = "all"
    QUOTES = "said"
    DOUBT = "doubt"
    """Its quotes, of which one has the wrong speaker."""
    TIMELINE = "past"
    COMING = "next"
    SPLIT = "split"
    """For admins: its articles, to be chosen among."""
    MERGE = "merge"
    """For admins: the stories that it may belong to."""


class Step(StrEnum):
    """How far an admin has come with something that cannot be done twice."""

    CHOOSE = "pick"
    ASK = "ask"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class OpenStory:
    """Show a story's card; `listing_id` and `page` lead back to the list it was opened from."""

    story_id: int
    listing_id: int | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class ShowStory:
    """Show a part of a story; `listing_id` and `page` are its card's."""

    story_id: int
    part: StoryPart
    listing_id: int | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class SplitStory:
    """Make a story of its own of some articles of a story's list.

    `chosen_id` has a bit set for each article chosen, the list's first being the lowest.
    """

    listing_id: int
    page: int
    step: Step
    chosen_id: int | None = None


@dataclass(frozen=True, slots=True)
class MergeStory:
    """Make a story part of another; `listing_id` and `page` are its card's."""

    story_id: int
    into_id: int
    step: Step
    listing_id: int | None = None
    page: int = 1
