"""Whether a story has moved on so far, or an article was changed so much, that people are told again."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.text.fold import fold
from bot.text.numerals import NUMERALS
from bot.text.stems import content_stems
from bot.text.stories.names import name_words
from bot.text.stories.transliteration import sound_key

_FEW, _MANY = 2, 8
_GROWN, _LEAST = 2, 3
"""Times as many sources as before, and never fewer than so many."""
_SAME_LEAD: Final = 0.5
"""Likeness (Dice) of two openings' words from which they say the same."""
_TITLE_CASE: Final = 0.6
"""Share of capitals among the words from which they mark no names."""
_STEM: Final = 4
_NUMBER: Final = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?|[^\W\d_]+")
_WORD: Final = re.compile(r"[^\W_]+")
_GROUPING: Final = re.compile(r"[.,\u00a0\u202f ](?=\d{3}(?!\d))")


class Move(StrEnum):
    """How a story has moved on."""

    FACTS = "facts"
    """Its headline has new numbers or names, and at least twice as many sources report it."""
    SURGE = "surge"
    """Hardly anybody reported it, and now many do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """A story at a moment, as people saw it."""

    title: str
    language: str | None
    sources: int
    """Independent ones."""


def moved(before: Standing, now: Standing, /) -> Move | None:
    """Tell how a story has moved on since people were told of it; None when it has not much.

    Another wording of the same is no move: it takes more sources, and of two headlines in different languages
    only their numbers are compared, since names are spelled and declined differently.
    """
    if before.sources <= _FEW and now.sources >= _MANY:
        return Move.SURGE
    if now.sources < max(_LEAST, _GROWN * before.sources):
        return None
    if numbers(now.title) - numbers(before.title):
        return Move.FACTS
    if now.language == before.language and _new_names(before.title, now.title, now.language):
        return Move.FACTS
    return None


def reworded(before: str, now: str, /) -> bool:
    """Tell whether a title has other words, not only other marks, accents or capitals."""
    return _WORD.findall(fold(before)) != _WORD.findall(fold(now))


def turned(before: str, now: str, language: str | None, /) -> bool:
    """Tell whether an opening says something else: other numbers, or for the greater part other words."""
    if numbers(before) != numbers(now):
        return True
    old, new = set(content_stems(before, language)), set(content_stems(now, language))
    return 2 * len(old & new) < _SAME_LEAD * (len(old) + len(new))


def numbers(text: str, /) -> set[str]:
    """Find the numbers of a text, in digits whether or not they are written so."""
    found: set[str] = set()
    for item in _NUMBER.findall(fold(text)):
        if item[0].isdigit():
            found.add(_GROUPING.sub("", item).replace(",", "."))
        elif item in NUMERALS:
            found.add(NUMERALS[item])
    return found


def _new_names(before: str, now: str, language: str | None) -> bool:
    words = _WORD.findall(now)
    if sum(word[0].isupper() for word in words) > _TITLE_CASE * len(words):
        return False
    earlier = _WORD.findall(before)
    sounds = {sound_key(word, language) for word in earlier if word[0].isupper()}
    # Where it stood first, or was no name, it is known by how it begins: endings change.
    known = {fold(word)[:_STEM] for word in earlier}
    return any(
        sound_key(word, language) not in sounds and fold(word)[:_STEM] not in known
        for word in name_words(now, language)
    )
