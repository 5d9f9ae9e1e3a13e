"""What of a sentence and of its translation can be compared without understanding either."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.text.translating.anchors import Anchors, anchors_of
from bot.text.translating.numbers import Numbers, numbers_of

_END: Final = re.compile(r"[.!?…:;»”\"')\]}。！？：；」』）؟؛।॥։]\s*$")
_NEXT: Final = re.compile(r"[.!?…]+[»”\"')]*(?=\s+[«\"“(]*[^\W\d_a-zà-öø-ÿœа-яё])|[。！？](?=.)|[؟।](?=\s)")
_QUOTE: Final = re.compile('[«»"“”„‟「『]')
_ENDLESS: Final = frozenset(("th", "lo", "km", "my", "bo"))
"""Languages that end no sentence with a mark."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What is compared."""

    text: str
    language: str
    anchors: Anchors
    numbers: Numbers
    marks: frozenset[str]
    """What kinds of marks are in it: questions, exclamations, parentheses, quotations."""
    ends: bool | None
    """Whether a mark ends it; None where that says nothing."""
    inner_ends: int
    """Sentences that end within it."""


@lru_cache(maxsize=4096)
def traits_of(text: str, language: str) -> Traits:
    """Look at a sentence."""
    marks = {
        kind for kind, signs in (("?", "?？؟"), ("!", "!！"), ("(", "(（")) if any(s in text for s in signs)
    }
    if _QUOTE.search(text):
        marks.add('"')
    return Traits(
        text=text,
        language=language,
        anchors=anchors_of(text, language),
        numbers=numbers_of(text, language),
        marks=frozenset(marks),
        ends=None if language in _ENDLESS else _END.search(text) is not None,
        inner_ends=len(_NEXT.findall(text)),
    )
