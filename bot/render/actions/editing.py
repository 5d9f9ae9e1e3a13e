"""What the buttons of editors mean."""

from dataclasses import dataclass
from enum import StrEnum


class EditDeed(StrEnum):
    """What an editor does to an article."""

    MENU = "menu"
    """Show what may be done."""
    WITHDRAW = "withdraw"
    """Ask for the reason."""
    HIDE = "hide"
    SHOW = "show"
    """Show what is hidden."""
    TITLE = "title"
    """Ask for another title."""
    UNTITLE = "own"
    """Give it its outlet's own title again."""


@dataclass(frozen=True, slots=True)
class EditArticle:
    """Edit an article; `listing_id` and `page` lead back to the list that it was opened from."""

    article_id: int
    deed: EditDeed
    listing_id: int | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class ShutOutlet:
    """Ask for the reason why an outlet is withdrawn; `outlet_id` is `callback.outlet_id` of its name."""

    outlet_id: int


@dataclass(frozen=True, slots=True)
class LiftWithdrawal:
    """Let an outlet in again."""

    withdrawal_id: int


@dataclass(frozen=True, slots=True)
class ListHidden:
    """Show a page of what is hidden, counted from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class ListTitles:
    """Show a page of the corrected titles, counted from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class OwnTitle:
    """Tell anybody what its outlet calls an article; `listing_id` and `page` are its card's."""

    article_id: int
    listing_id: int | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class PinStory:
    """Put a story at the top for some hours; without them, ask for how many.

    `listing_id` and `page` are its card's.
    """

    story_id: int
    hours: int | None = None
    listing_id: int | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class UnpinStory:
    """Take a story from the top."""

    story_id: int
