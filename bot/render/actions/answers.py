"""What the buttons under answers and written summaries mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Show the articles' own words that answer a question, instead of what a program wrote."""

    listing_id: int


@dataclass(frozen=True, slots=True)
class WriteSummary:
    """Show a summary of a story that a program wrote; the list that the story was opened from stays known."""

    story_id: int
    listing_id: int | None
    page: int
