"""Key phrases of an article."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Term:
    """A name, or a phrase that an article keeps coming back to."""

    text: str
    """As the article has it where it comes first."""
    weight: float
    """Between 0 and 1, the heaviest term of an article being 1."""
    name: bool
    """Whether it is somebody's or something's name."""
