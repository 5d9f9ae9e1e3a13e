"""A piece of a text, with where it stands."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """A slice of a text: `text == whole[start:end]`, offsets in code points."""

    text: str
    start: int
    end: int
