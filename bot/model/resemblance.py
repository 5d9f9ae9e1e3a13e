"""How alike what somebody asks about and what is in the archive are."""

from dataclasses import dataclass
from enum import StrEnum

from bot.model.article import Article, Reprint
from bot.model.story import Report, StoryBrief


class Resemblance(StrEnum):
    """The nearest first; the values are written down with lists, one letter an article."""

    LINKED = "l"
    """It is what a link in the text leads to."""
    TEXT = "t"
    """It has the same words, or nearly."""
    EVENT = "e"
    """It reports the same event, as far as words, names, numbers and days tell."""
    RELATED = "r"
    """It has much in common with it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Alike:
    """A story that resembles the text, or an article that is in none."""

    article: Article
    """The one that resembles it most."""
    how: Resemblance
    story: StoryBrief | None = None
    first: Report | None = None
    """The first report of the story, by the dates that are stated; None where none is."""
    reprints: tuple[Reprint, ...] = ()
    """Who else has the article's text, where it is that of what was asked about."""
