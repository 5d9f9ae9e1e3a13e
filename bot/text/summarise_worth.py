"""How likely an editor's abstract uses a word of the article, or two that stand together.

Logistic models with few features, fitted on 3,000 French articles with abstracts so that the chosen sentences
come near to these; none of the features is a matter of one language.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.text.stems import function_words, stem_words, words

FUNCTION_WORD: Final = 0.03
"""Function words are in every abstract, and make none better."""
_LONGEST = 120
"""Words looked at in one sentence: nobody quotes a longer one."""
_SHIFT = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class WordWeights:
    """What speaks for a word."""

    constant: float
    in_title: float
    often: float
    """By the logarithm of how many sentences have it."""
    share: float
    """By the share of the sentences that have it."""
    often_and_in_title: float
    """By the same logarithm, when it is in the title."""
    late: float
    """By the logarithm of the first sentence that has it; the first two count the same."""

    def chance(self, *, in_title: bool, times: int, of: int, first: int) -> float:
        """Estimate the chance that an abstract has it."""
        often = math.log(times)
        score = self.constant + self.often * often + self.share * times / of
        if in_title:
            score += self.in_title + self.often_and_in_title * often
        return _logistic(score + self.late * math.log(max(1, first)))


@dataclass(frozen=True, kw_only=True, slots=True)
class PairWeights:
    """What speaks for two neighbours."""

    constant: float
    both: float
    """By the logarithm of the product of the words' chances."""
    two_small: float
    """Both are function words."""
    one_small: float
    in_title: float
    often: float
    late: float

    def chance(
        self, left: float, right: float, *, small: int, in_title: bool, times: int, first: int
    ) -> float:
        """Estimate the chance that an abstract has them, side by side."""
        score = self.constant + self.both * math.log(left * right + 1e-4) + self.late * math.log1p(first)
        if small:
            score += self.one_small if small == 1 else self.two_small
        if times > 1:
            score += self.often * math.log(times)
        return _logistic(score + (self.in_title if in_title else 0.0))


WORDS: Final = WordWeights(
    constant=-3.0, in_title=4.6, often=1.6, share=2.1, often_and_in_title=1.05, late=-0.44
)
PAIRS: Final = PairWeights(
    constant=-1.26, both=0.44, two_small=1.56, one_small=1.06, in_title=1.85, often=1.33, late=-0.2
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Weighed:
    """A sentence's words and pairs of neighbours, each once, by number; and what they are worth in all."""

    length: int
    words: frozenset[int]
    pairs: frozenset[int]
    worth_of_words: float
    worth_of_pairs: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Worth:
    """What an article's words are worth."""

    sentences: tuple[Weighed, ...]
    words: Mapping[int, float]
    pairs: Mapping[int, float]


def weigh(texts: Sequence[str], *, title: str, language: str | None) -> Worth:
    """Estimate every word's and every pair's chance of being in an abstract."""
    numbers: dict[str, int] = {}
    stop = function_words(language)
    numbered = [_number(text, numbers, stop, language) for text in texts]
    headline = _number(title, numbers, stop, language)
    small = {numbers[word] for word in stop & numbers.keys()}
    groups = [frozenset(sentence) for sentence in numbered]
    pairs = [frozenset(_pairs(sentence)) for sentence in numbered]
    word_chances = _word_chances(groups, set(headline), small)
    pair_chances = _pair_chances(pairs, set(_pairs(headline)), small, word_chances)
    return Worth(
        sentences=tuple(
            Weighed(
                length=len(sentence),
                words=group,
                pairs=pair,
                worth_of_words=sum(map(word_chances.__getitem__, group)),
                worth_of_pairs=sum(map(pair_chances.__getitem__, pair)),
            )
            for sentence, group, pair in zip(numbered, groups, pairs, strict=True)
        ),
        words=word_chances,
        pairs=pair_chances,
    )


def _number(text: str, numbers: dict[str, int], stop: frozenset[str], language: str | None) -> list[int]:
    folded = words(text[: _LONGEST * 20])[:_LONGEST]
    stems = stem_words(folded, language)
    return [
        numbers.setdefault(word if word in stop else stem, len(numbers))
        for word, stem in zip(folded, stems, strict=True)
    ]


def _pairs(sentence: Sequence[int]) -> list[int]:
    return [left << _SHIFT | right for left, right in pairwise(sentence)]


def _word_chances(groups: Sequence[frozenset[int]], headline: set[int], small: set[int]) -> dict[int, float]:
    spread = _spread(groups)
    count = len(groups)
    return {
        word: FUNCTION_WORD
        if word in small
        else WORDS.chance(in_title=word in headline, times=times, of=count, first=first)
        for word, (times, first) in spread.items()
    }


def _pair_chances(
    groups: Sequence[frozenset[int]], headline: set[int], small: set[int], chances: Mapping[int, float]
) -> dict[int, float]:
    worth = {}
    for pair, (times, first) in _spread(groups).items():
        left, right = pair >> _SHIFT, pair & ((1 << _SHIFT) - 1)
        worth[pair] = PAIRS.chance(
            chances[left],
            chances[right],
            small=(left in small) + (right in small),
            in_title=pair in headline,
            times=times,
            first=first,
        )
    return worth


def _spread(groups: Sequence[frozenset[int]]) -> dict[int, tuple[int, int]]:
    """Say in how many sentences each stands, and in which first."""
    spread: dict[int, tuple[int, int]] = {}
    for index, group in enumerate(groups):
        for item in group:
            seen = spread.get(item)
            spread[item] = (seen[0] + 1, seen[1]) if seen else (1, index)
    return spread


def _logistic(score: float) -> float:
    return 1.0 / (1.0 + math.exp(-score))
