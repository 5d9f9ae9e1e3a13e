"""Summaries of one article: its own sentences, in their order, each with its offsets.

A choice of sentences is worth the words, and pairs of words, that it is likely to share with the abstract
that an editor would write, over the length of both; each counts once, so that repetition gains nothing. What
reads badly out of its place costs.
"""

import math
from collections.abc import Sequence

from bot.model.sentence import Sentence
from bot.text.sentences import split_sentences
from bot.text.summarise_style import Style, style_of
from bot.text.summarise_worth import Worth, weigh

_READ = 60
"""Sentences considered: what a book adds after them changes no news summary."""
_PROMISING = 14
"""Sentences that compete, of those the best by themselves."""
_WORDS_A_SENTENCE = 14.0
"""Length of an editor's abstract, by the sentences that are asked for."""
_SHORT, _LONG = 20, 30
"""Words a sentence, on the average: what is less tells little, what is more rambles."""
_TOO_SHORT, _TOO_LONG = 0.12, 0.03
_PAIRS = 2.4
"""What a pair of words counts beside a word."""


def summarise(
    body: str,
    *,
    title: str = "",
    language: str | None = None,
    sentences: int = 3,
    split: Sequence[Sentence] | None = None,
) -> tuple[Sentence, ...]:
    """Choose at most `sentences` sentences of `body`, in their order, with offsets into it.

    `split` saves splitting the body again.
    """
    candidates = tuple((split_sentences(body, language) if split is None else split)[:_READ])
    if len(candidates) <= sentences:
        return candidates
    worth = weigh([sentence.text for sentence in candidates], title=title, language=language)
    styles = [
        style_of(sentence.text, words=weighed.length, language=language)
        for sentence, weighed in zip(candidates, worth.sentences, strict=True)
    ]
    return tuple(candidates[index] for index in _choose(worth, styles, sentences))


def _choose(worth: Worth, styles: Sequence[Style], count: int) -> list[int]:
    """Take the best two together, then the best of the others one by one."""
    abstract = _WORDS_A_SENTENCE * count
    nothing = _Choice(worth, styles, abstract)
    alone = [nothing.value_with(index) for index in range(len(styles))]
    ranked = sorted(range(len(styles)), key=lambda index: -alone[index])
    if count == 1:
        return ranked[:1]
    pool = sorted(ranked[: max(_PROMISING, 2 * count)])
    best, choice, second = -math.inf, nothing, 0
    for index in pool:
        started = _Choice(worth, styles, abstract)
        started.take(index)
        for other in pool:
            if other > index and (value := started.value_with(other)) > best:
                best, choice, second = value, started, other
    choice.take(second)
    while len(choice.taken) < count:
        choice.take(max((index for index in pool if index not in choice.taken), key=choice.value_with))
    return sorted(choice.taken)


class _Choice:
    """Sentences taken so far, and what they are worth with one more."""

    def __init__(self, worth: Worth, styles: Sequence[Style], abstract: float) -> None:
        self._worth, self._styles, self._abstract = worth, styles, abstract
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
        style = self._styles[index]
        cost = self._cost + style.alone + (0.0 if index - 1 in self.taken else style.after_gap)
        return cost - (self._styles[index + 1].after_gap if index + 1 in self.taken else 0.0)
