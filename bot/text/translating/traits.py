"""What of a sentence and of its translation can be compared without understanding either."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from bot.text.translating.anchors import Anchors, anchors_of
from bot.text.translating.numbers import Numbers, numbers_of

_END: Final = re.compile(r"[.!?…:;»”\"')\]}。！？：；」』）؟؛।॥։]\s*$")
_NEXT: Final = re.compile(r"[.!?…]+[»”\"')]*(?=\s+[«\"“(]*[^\W\d_a-zà-öø-ÿœа-яё])|[。！？](?=.)|[؟।](?=\s)")
_QUOTE: Final = re.compile('[«»"“”„‟「『]')
_ENDLESS: Final = frozenset(("th", "lo", "km", "my", "bo"))
"""Languages that end no sentence with a mark."""
_LAST_WORD: Final = re.compile(r"([^\W\d_]+)['’]?\s*$")


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
    dangles: bool
    """Its last word, without a mark after it, is one that goes on."""


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
        dangles=_dangles(text, language),
    )


def _dangles(text: str, language: str) -> bool:
    last = _LAST_WORD.search(text)
    return last is not None and last.group(1).casefold() in _dangling().get(language, frozenset())


@cache
def _dangling() -> dict[str, frozenset[str]]:
    """Read the words that no sentence ends with."""
    lines = files(__package__).joinpath("dangling.tsv").read_text(encoding="utf-8").splitlines()
    listed = (line.split("\t") for line in lines if not line.startswith("#"))
    return {language: frozenset(words.split()) for language, words in listed}
