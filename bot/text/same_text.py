"""Whether one text is, or holds, the words of another, however long either goes on."""

import re
from typing import Final

from bot.text.fold import fold

SAME: Final = 0.7
"""Share of its word triples that a text must have in common with another to be taken from it."""
_FEWEST: Final = 6
"""Triples below which the same words say little."""
_LONGEST: Final = 40_000
"""Characters that are looked at."""
_WORD: Final = re.compile(r"\w+")

Triples = frozenset[tuple[str, str, str]]


def triples_of(text: str, /) -> Triples:
    """Give the runs of three words in a text."""
    words = _WORD.findall(fold(text[:_LONGEST]))
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def are_same_text(one: Triples, other: Triples, /) -> bool:
    """Tell whether the shorter of two texts stands in the other, a few words aside."""
    shorter = min(len(one), len(other))
    return shorter >= _FEWEST and len(one & other) >= SAME * shorter
