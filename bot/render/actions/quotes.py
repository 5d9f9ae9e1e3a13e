"""What the buttons of quotes and of doubts about their speakers mean."""

from dataclasses import dataclass
from enum import StrEnum


class Finding(StrEnum):
    """What an admin finds of a quote's speaker who is in doubt."""

    RIGHT = "right"
    WRONG = "wrong"
    OPEN = "open"
    """Neither: what was found before is taken back."""
    NONE = "none"
    """Nothing yet: the article is wanted first, in a message of its own."""


@dataclass(frozen=True, slots=True)
class ShowQuotes:
    """Show a page of what an article quotes; `listing_id` and `back` lead back to its list."""

    article_id: int
    page: int = 1
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class QuotesOf:
    """List what somebody said."""

    speaker_id: int


@dataclass(frozen=True, slots=True)
class DoubtSpeaker:
    """Say that the name beside a quote is wrong; without `quote_id`, ask which quote is meant.

    `page` is that of the list of quotes. With `back` it lists what `article_id` quotes, and `listing_id` and
    `back` lead back to the list that this was opened from; without, `listing_id` lists what somebody said.
    `quote_id` is where the quote begins in its article, counted from 1.
    """

    listing_id: int | None
    page: int
    article_id: int | None = None
    quote_id: int | None = None
    back: int | None = None


@dataclass(frozen=True, slots=True)
class SettleReport:
    """Find the name in a report right or wrong."""

    report_id: int
    finding: Finding
