"""What the buttons of editors mean; they are part of `bot.render.actions`."""

from dataclasses import dataclass
from enum import StrEnum


class EditDeed(StrEnum):
    """What an editor does to an article."""

    MENU = "menu"
    """Show what may be done."""
    WITHDRAW = "withdraw"
    """Ask for the reason."""


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
