"""What of a sentence its translation has too: meanings of common words, names and loanwords by sound."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from bot.text.fold import fold
from bot.text.stories.transliteration import sound_key

_LANGUAGES: Final = ("en", "fr", "ru")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*|%")
_STEM: Final = 4
"""Letters from which on an entry of the lexicon stands for what begins with it."""
_TELLING: Final = 4
"""Letters from which on a word's sounds tell something."""
_SOUNDS: Final = 3
"""Consonants that words of common origin begin with."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """What a sentence has, in whatever language."""

    meanings: Mapping[int, float]
    """Of common words, and where in it: 0 is its beginning, 1 its end."""
    faint: Mapping[int, float]
    """Of words that are in so many sentences that they tell little."""
    sounds: Mapping[str, float]
    """Beginnings of the consonants of its longer words, and where."""


def anchors_of(text: str, language: str) -> Anchors:
    """Find what a translation should have too."""
    folded = fold(text)
    lexicon = _lexicon().get(language)
    meanings: dict[int, float] = {}
    sounds: dict[str, float] = {}
    for match in _WORD.finditer(folded):
        place = match.start() / len(folded)
        for word in _parts(match.group()):
            if lexicon is not None:
                meanings.update(dict.fromkeys(_meanings(lexicon, word), place))
            if len(word) >= _TELLING:
                key = sound_key(word, language)
                if len(key) >= _SOUNDS and ":" not in key:
                    sounds[key[: _SOUNDS + 1]] = place
    faint = {meaning: place for meaning, place in meanings.items() if meaning < 0}
    return Anchors({one: meanings[one] for one in meanings.keys() - faint.keys()}, faint, sounds)


def knows(language: str) -> bool:
    """Tell whether the lexicon has a language."""
    return language in _LANGUAGES


def _parts(word: str) -> tuple[str, ...]:
    return (word, *re.split("[-']", word)) if "-" in word or "'" in word else (word,)


def _meanings(lexicon: "_Lexicon", word: str) -> set[int]:
    found = set(lexicon.whole.get(word, ()))
    for length in range(_STEM, len(word) + 1):
        found |= lexicon.stems.get(word[:length], frozenset())
    return found


@dataclass(frozen=True, slots=True)
class _Lexicon:
    whole: dict[str, frozenset[int]]
    stems: dict[str, frozenset[int]]
    """Beginnings of words."""


@cache
def _lexicon() -> dict[str, _Lexicon]:
    """Read each language's words with their meanings; those that tell little are below zero."""
    lexicon = {language: _Lexicon({}, {}) for language in _LANGUAGES}
    text = files(__package__).joinpath("lexicon.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    for number, line in enumerate(lines, 1):
        meaning = -number if line.startswith("~") else number
        for language, entries in zip(_LANGUAGES, line.removeprefix("~").split("\t"), strict=True):
            for entry in entries.split():
                of_language = lexicon[language]
                table = of_language.stems if len(entry) >= _STEM else of_language.whole
                table[entry] = table.get(entry, frozenset()) | {meaning}
    return lexicon
