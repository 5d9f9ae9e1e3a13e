"""How rare terms are, from what the archive has seen; for a new archive, from what is common anywhere."""

import math
from collections.abc import Iterable
from functools import cache
from typing import Final

from bot.text.stems import stem_words
from bot.text.stories.common_words import COMMON_WORDS, COMMON_NUMBERS
from bot.text.stories.features import Features, term_id

BACKGROUND: Final = 400
"""How many articles the background is worth: after as many of its own, the archive outweighs it."""
_USUAL: Final = 1.0
"""Articles of the background that have a term of which nothing is known."""
_COMMON: Final = 20.0
"""Those that have a common one: one in twenty."""
_HORIZON: Final = 40_000
"""Articles of a kind after which all counts are halved: what was news once becomes rare again."""


class Frequencies:
    """Counts in how many articles each term stands: words by language, names and marks over all."""

    def __init__(self) -> None:
        self._kinds: dict[str, Counts] = {}
        self._names = Counts(frozenset())
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
    """Terms of one kind."""

    def __init__(self, common: frozenset[int]) -> None:
        self._counts: dict[int, int] = {}
        self._common = common
        self._articles = 0
        self._log_articles = math.log(BACKGROUND)

    def learn(self, terms: Iterable[int]) -> None:
        counts = self._counts
        for term in set(terms):
            counts[term] = counts.get(term, 0) + 1
        self._articles += 1
        if self._articles >= _HORIZON:
            self._articles //= 2
            self._counts = {term: count // 2 for term, count in counts.items() if count > 1}
        self._log_articles = math.log(self._articles + BACKGROUND)

    def rarity(self, term: int) -> float:
        """Give the logarithm of one in how many articles has it (idf)."""
        seen = self._counts.get(term, 0) + (_COMMON if term in self._common else _USUAL)
        return max(0.0, self._log_articles - math.log(seen))


@cache
def common_terms(language: str) -> frozenset[int]:
    """Give the terms of the words that are common in any news of that language."""
    words = COMMON_WORDS.get(language, "").split()
    return frozenset(term_id(language, stem) for stem in stem_words(words, language))


@cache
def common_marks() -> frozenset[int]:
    """Give the terms of numbers that tell little: up to a hundred, round ones, and years."""
    return frozenset(term_id("mark", f"#{number}") for number in COMMON_NUMBERS)
