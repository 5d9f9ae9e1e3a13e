"""What sentences are worth together: as much as they are likely to share with the abstract of an editor."""

from collections.abc import Sequence

from bot.text.summarise_style import Style
from bot.text.summarise_worth import Worth

_SHORT, _LONG = 20, 30
"""Words a sentence, on the average: what is less tells little, what is more rambles."""
_TOO_SHORT, _TOO_LONG = 0.12, 0.03
_PAIRS = 2.4
"""What a pair of words counts beside a word."""


class Choice:
    """Sentences taken so far, and what they are worth with one more."""

    def __init__(
        self,
        worth: Worth,
        styles: Sequence[Style],
        abstract: float,
        before: Sequence[int | None] | None = None,
    ) -> None:
        """Begin with no sentence; `abstract` is the length aimed at, in words.

        `before` tells which sentence stands before each one in its text, when that is not the one with the
        number before.
        """
        self._worth, self._styles, self._abstract = worth, styles, abstract
        self._before = [None, *range(len(styles) - 1)] if before is None else before
        self._after = {first: then for then, first in enumerate(self._before) if first is not None}
        self.taken: set[int] = set()
        self._words: frozenset[int] = frozenset()
        self._pairs: frozenset[int] = frozenset()
        self._shared, self._length, self._cost = 0.0, 0, 0.0

    def value_with(self, index: int) -> float:
        """Say what the choice is worth with one sentence more."""
        shared = self._shared + self._news(index)
        length = self._length + self._worth.sentences[index].length
        count = len(self.taken) + 1
        value = 2 * shared / (length + self._abstract) - self._cost_with(index) / count
        value -= _TOO_SHORT * max(0.0, 1 - length / (_SHORT * count))
        return value - _TOO_LONG * max(0.0, length / (_LONG * count) - 1)

    def take(self, index: int) -> None:
        """Add a sentence."""
        sentence = self._worth.sentences[index]
        self._shared += self._news(index)
        self._cost = self._cost_with(index)
        self._length += sentence.length
        self._words |= sentence.words
        self._pairs |= sentence.pairs
        self.taken.add(index)

    def _news(self, index: int) -> float:
        """Sum up what the sentence has and the others have not."""
        sentence, worth = self._worth.sentences[index], self._worth
        told = sum(map(worth.words.__getitem__, self._words & sentence.words))
        told_pairs = sum(map(worth.pairs.__getitem__, self._pairs & sentence.pairs))
        return sentence.worth_of_words - told + _PAIRS * (sentence.worth_of_pairs - told_pairs)

    def _cost_with(self, index: int) -> float:
        style, before, after = self._styles[index], self._before[index], self._after.get(index)
        cost = self._cost + style.alone + (0.0 if before in self.taken else style.after_gap)
        return cost - (self._styles[after].after_gap if after in self.taken else 0.0)
