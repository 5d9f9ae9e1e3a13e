"""How rare terms are, from what the archive has seen; for a new archive, from what is common anywhere."""

import math
from collections.abc import Iterable
from functools import cache
from typing import Final

from bot.text.stems import stem_words
from bot.text.stories.common_names import COMMON_NAMES
from bot.text.stories.common_words import COMMON_NUMBERS, COMMON_WORDS
from bot.text.stories.features import Features
from bot.text.stories.terms import term_id
from bot.text.stories.transliteration import sound_key

BACKGROUND: Final = 400
"""How many articles the background is worth: after as many of its own, the archive outweighs it."""
_COMMON: Final = 20
"""In how many of them a common word or name stands: one in twenty."""
_HORIZON: Final = 40_000
"""Articles of a kind after which all counts are halved: what was news once becomes rare again."""
_LOGARITHMS: Final = (0.0, *(math.log(number) for number in range(1, _HORIZON + 2)))


class Frequencies:
    """Counts in how many articles each term stands: words by language, names and marks over all."""

    def __init__(self) -> None:
        self._kinds: dict[str, Counts] = {}
        self._names = Counts(common_names())
        self._marks = Counts(common_marks())

    def learn(self, features: Features) -> None:
        """Count an article's terms."""
        self._of(features.language).learn((*features.words.ids, *features.title.ids))
        self._names.learn(features.names.ids)
        self._marks.learn(features.marks.ids)

    def words(self, language: str) -> "Counts":
        return self._of(language)

    @property
    def names(self) -> "Counts":
        return self._names

    @property
    def marks(self) -> "Counts":
        return self._marks

    def _of(self, language: str) -> "Counts":
        kind = self._kinds.get(language)
        if kind is None:
            kind = self._kinds[language] = Counts(common_terms(language))
        return kind


class Counts:
    """In how many articles the terms of one kind stand."""

    __slots__ = ("articles", "seen")

    def __init__(self, common: frozenset[int]) -> None:
        self.seen: dict[int, int] = dict.fromkeys(sorted(common), _COMMON)
        self.articles = BACKGROUND

    def learn(self, terms: Iterable[int]) -> None:
        """Count an article's terms; once in a long while, let all counts fade."""
        seen = self.seen
        for term in set(terms):
            seen[term] = seen.get(term, 0) + 1
        self.articles += 1
        if self.articles > _HORIZON:
            self.articles //= 2
            self.seen = {term: count // 2 for term, count in seen.items() if count > 1}

    def rarities(self, terms: Iterable[int]) -> list[float]:
        """Give the logarithm of one in how many articles has each term (idf)."""
        # The inner loop of all comparing: logarithms come from a table.
        of_all, get = _LOGARITHMS[self.articles], self.seen.get
        return [of_all - _LOGARITHMS[get(term, 0) + 1] for term in terms]


@cache
def common_terms(language: str) -> frozenset[int]:
    """Give the terms of the words that are common in any news of that language."""
    words = COMMON_WORDS.get(language, "").split()
    return frozenset(term_id(language, stem) for stem in stem_words(words, language))


@cache
def common_names() -> frozenset[int]:
    """Give the terms of the names that are common in any news."""
    keys = (sound_key(name) for name in COMMON_NAMES.split())
    return frozenset(term_id("name", key) for key in keys if key)


@cache
def common_marks() -> frozenset[int]:
    """Give the terms of numbers that tell little: up to a hundred, round ones, and years."""
    return frozenset(term_id("mark", f"#{number}") for number in COMMON_NUMBERS)
