"""The countries that a sentence names, whatever its language calls them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.text.fold import fold

_WORD: Final = re.compile(r"[^\W\d_]+")
_STEM, _SHORT_STEM = 5, 4
"""Letters that a country, its people and its language have in common, in most languages."""
_ENDING: Final = 2
"""Letters that an ending may add to a country's name."""


@dataclass(frozen=True, slots=True)
class Lands:
    """Countries, as ISO 3166 codes."""

    named: frozenset[frozenset[str]]
    """Those named for sure, each as the countries that its word may mean."""
    hinted: frozenset[str]
    """Those that any word may have to do with."""

    def missing_in(self, other: "Lands") -> bool:
        """Tell whether one of these is not spoken of in another text at all."""
        return any(one.isdisjoint(other.hinted) for one in self.named)


def exchanged_lands(sentence: Lands, answer: Lands) -> bool:
    """Tell whether each of two texts names a country that the other does not speak of."""
    return sentence.missing_in(answer) and answer.missing_in(sentence)


@lru_cache(maxsize=4096)
def lands_in(text: str, language: str) -> Lands:
    """Find the countries of a text; none where a language's names for them are not known."""
    lexicon = _lexicon(language)
    named: set[frozenset[str]] = set()
    hinted: set[str] = set()
    for word in _WORD.findall(text):
        folded = fold(word)
        codes = lexicon.hinted(folded)
        if not codes:
            continue
        hinted |= codes
        if word[0].isupper() and (own := lexicon.named(folded)):
            named.add(own)
    return Lands(frozenset(named), frozenset(hinted))


@dataclass(frozen=True, slots=True)
class _Lexicon:
    names: Mapping[str, frozenset[str]]
    """Countries with names of one word."""
    hints: Mapping[str, frozenset[str]]
    """By the beginnings of words: those of the names of countries and languages."""

    def hinted(self, folded: str) -> frozenset[str]:
        """Give the countries with which a word may have to do."""
        empty = frozenset[str]()
        return self.hints.get(folded[:_STEM], empty) | self.hints.get(folded[:_SHORT_STEM], empty)

    def named(self, folded: str) -> frozenset[str] | None:
        """Give the country that a word names, also with another ending."""
        begun = (name for name in self.names if len(name) >= _STEM and folded.startswith(name[:-1]))
        name = folded if folded in self.names else max(begun, key=len, default=None)
        return None if name is None or len(folded) > len(name) + _ENDING else self.names[name]


@cache
def _lexicon(language: str) -> _Lexicon:
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return _Lexicon({}, {})
    names: defaultdict[str, set[str]] = defaultdict(set)
    hints: defaultdict[str, set[str]] = defaultdict(set)
    for code, words in _countries(locale):
        if len(words) == 1:
            names[words[0]].add(code)
        for word in words:
            hints[_stem(word)].add(code)
    for code, words in _languages(locale):
        for word in words:
            hints[_stem(word)].add(code)
    return _Lexicon(
        {name: frozenset(codes) for name, codes in names.items()},
        {word: frozenset(codes) for word, codes in hints.items()},
    )


def _stem(word: str) -> str:
    """Leave out what an ending may change: of short words at least the last letter."""
    return word[: _STEM if len(word) > _STEM else _SHORT_STEM]


def _countries(locale: Locale) -> Iterator[tuple[str, list[str]]]:
    for code, name in locale.territories.items():
        if len(code) == 2:
            yield code, [fold(word) for word in _WORD.findall(name)]


def _languages(locale: Locale) -> Iterator[tuple[str, list[str]]]:
    """Give languages with the country where most speak them."""
    likely = get_global("likely_subtags")
    for code, name in locale.languages.items():
        if code in likely:
            yield likely[code].rpartition("_")[2], [fold(word) for word in _WORD.findall(name)]
