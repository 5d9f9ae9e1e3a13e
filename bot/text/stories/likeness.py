"""How alike two articles are: what they share, weighed by how rare it is.

Between articles of one language, words count for most, then the title's words, names, and numbers with dates;
names little, because in the words they are, too.
Nothing that is shared adds more than `MOST_FROM_ONE`: two reports with one person in them are about that
person, not about one event. Between languages names, numbers and dates are all there is.
"""

import math
from dataclasses import dataclass
from operator import mul
from typing import Final

from bot.text.stories.features import Features
from bot.text.stories.frequencies import Counts, Frequencies
from bot.text.stories.terms import Terms

WORDS: Final = 0.6
TITLE: Final = 0.2
NAMES: Final = 0.1
MARKS: Final = 0.1
"""What words, titles, names, and numbers with dates are worth; together 1."""
MOST_FROM_ONE: Final = 0.045
"""What any one thing that is shared can add."""
FEW_NAMES: Final = 3 * (32 * 6) ** 2
"""The square of a length: three rare names. Who names fewer, or common ones only, is weighed as if as many
stood there: two reports that name Lyon and nothing else are not alike for that."""
MOST_FROM_ONE_ACROSS: Final = 0.12
LEAST_SHARED: Final = 3
"""How many names, numbers or dates articles in two languages must share."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Weighed:
    weights: dict[int, float]
    square: float


class Probe:
    """An article with its terms weighed by the frequencies of the moment, to be compared with many."""

    __slots__ = ("_frequencies", "_kind", "features", "marks", "names", "title", "words")

    def __init__(self, features: Features, frequencies: Frequencies) -> None:
        self.features = features
        self._frequencies = frequencies
        self._kind = frequencies.words(features.language)
        self.words = _weigh(features.words, self._kind)
        self.title = _weigh(features.title, self._kind)
        self.names = _weigh(features.names, frequencies.names)
        self.marks = _weigh(features.marks, frequencies.marks)

    @property
    def worth(self) -> dict[int, float]:
        """Give the weight of each word, name and mark."""
        return self.words.weights | self.names.weights | self.marks.weights

    def likeness(self, other: Features) -> float:
        """Compare with another article, 0 to 1; with one in another language by names and numbers alone."""
        if other.language != self.features.language:
            return self._across(other)
        return (
            _share(self.words, other.words, self._kind, WORDS)
            + _share(self.title, other.title, self._kind, TITLE)
            + _share(self.names, other.names, self._frequencies.names, NAMES, FEW_NAMES)
            + _share(self.marks, other.marks, self._frequencies.marks, MARKS)
        )

    def _across(self, other: Features) -> float:
        shared, square = _compare(self.names, other.names, self._frequencies.names)
        marks, mark_square = _compare(self.marks, other.marks, self._frequencies.marks)
        shared += marks
        if len(shared) < LEAST_SHARED:
            return 0.0
        norm = math.sqrt((self.names.square + self.marks.square) * (square + mark_square))
        return _capped(shared, norm, MOST_FROM_ONE_ACROSS)


def _weigh(terms: Terms, counts: Counts) -> _Weighed:
    ids = terms.ids
    values = list(map(mul, terms.weights, counts.rarities(ids)))
    return _Weighed(weights=dict(zip(ids, values, strict=True)), square=_square(values))


def _compare(one: _Weighed, other: Terms, counts: Counts) -> tuple[list[float], float]:
    """Give what each shared term adds to the product, and the other's squared length."""
    mine, ids = one.weights, other.ids
    values = list(map(mul, other.weights, counts.rarities(ids)))
    shared = [value * mine[term] for term, value in zip(ids, values, strict=True) if term in mine]
    return shared, _square(values)


def _square(values: list[float]) -> float:
    return sum([value * value for value in values])


def _share(one: _Weighed, other: Terms, counts: Counts, worth: float, least: float = 0.0) -> float:
    shared, square = _compare(one, other, counts)
    norm = math.sqrt(max(one.square, least) * max(square, least))
    return worth * _capped(shared, norm, MOST_FROM_ONE / worth)


def _capped(shared: list[float], norm: float, most: float) -> float:
    return sum(min(product / norm, most) for product in shared) if norm else 0.0
