"""Terms to go on with: what rises, and what is related to a search."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class TermPlace:
    """A term where an article has it."""

    text: str
    article_id: int
    number: int
    """Its place among the article's terms, from 1."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Trend:
    """A term that more outlets use than did in the week before."""

    place: TermPlace
    """As it is spelled most."""
    outlets: tuple[int, ...]
    """How many used it on each day, the earliest first; the last day is the last 24 hours."""

    @property
    def before(self) -> float:
        """Say how many used it a day, in the week before the last 24 hours."""
        return sum(self.outlets[:-1]) / max(1, len(self.outlets) - 1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Trends:
    """What rises, the steepest first."""

    rising: tuple[Trend, ...]
    days: int
    """Days of the week before that there are articles of, 0 to 7."""
