"""How ill an answer fits a sentence: evidence added up, as logarithms of odds.

The weights were estimated on human translations of news between English, French and Russian, against
translations of other sentences, cut ones and merged ones; see `tests/benchmarks/bench_translation.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.text.translating.anchors import knows
from bot.text.translating.lengths import is_known, stretch
from bot.text.translating.numbers import kept_numbers, lost_numbers
from bot.text.translating.traits import Traits

_TAIL: Final = 0.6
"""From here on a sentence's anchors are in its tail."""
_UNKNOWN_LENGTH: Final = 0.5
"""Part of a length's weight where a language's usual length is not known."""


@dataclass(frozen=True, slots=True)
class _Shared:
    """Anchors that two texts have both, and those that only the first has, in its head and in its tail."""

    head: int
    tail: int
    lost_head: int
    lost_tail: int

    @property
    def both(self) -> int:
        return self.head + self.tail

    @property
    def lost(self) -> int:
        return self.lost_head + self.lost_tail

    @classmethod
    def of(
        cls, one: Mapping[int, float] | Mapping[str, float], other: Mapping[int, float] | Mapping[str, float]
    ) -> "_Shared":
        head = tail = lost_head = lost_tail = 0
        for anchor, place in one.items():
            if anchor in other:
                head, tail = (head + 1, tail) if place < _TAIL else (head, tail + 1)
            elif place < _TAIL:
                lost_head += 1
            else:
                lost_tail += 1
        return cls(head, tail, lost_head, lost_tail)


_NOTHING: Final = _Shared(0, 0, 0, 0)


def stretch_of(sentence: Traits, answer: Traits) -> float:
    """Say how much longer than expected an answer is, weighed by how well that is known."""
    length = stretch(sentence.text, answer.text, sentence.language, answer.language)
    return length if is_known(sentence.language, answer.language) else length * _UNKNOWN_LENGTH


def misfit(sentence: Traits, answer: Traits) -> float:
    """Add up what speaks for an answer being that of another sentence."""
    there, back = _meanings(sentence, answer), _meanings(answer, sentence)
    sounds, sounds_back = _sounds(sentence, answer), _sounds(answer, sentence)
    faint = faint_apart = 0
    if knows(sentence.language) and knows(answer.language):
        faint = len(sentence.anchors.faint.keys() & answer.anchors.faint.keys())
        faint_apart = len(sentence.anchors.faint.keys() ^ answer.anchors.faint.keys())
    lost = lost_numbers(sentence.numbers, answer.numbers)
    added = lost_numbers(answer.numbers, sentence.numbers)
    kept = kept_numbers(sentence.numbers, answer.numbers)
    return (
        -2.8
        - 1.45 * there.both
        + 0.5 * (there.lost + back.lost)
        - 1.35 * faint
        + 0.33 * faint_apart
        - 1.15 * sounds.both
        + 0.05 * (sounds.lost + sounds_back.lost)
        - 5.0 * kept
        + 6.0 * bool(lost or added)
        + 4.2 * abs(stretch_of(sentence, answer))
        + 2.0 * len(sentence.marks ^ answer.marks)
        + 3.7 * (_ends_lost(sentence, answer) or _ends_lost(answer, sentence))
    )


def shortness(sentence: Traits, answer: Traits) -> float:
    """Add up what speaks for an answer that breaks off."""
    meanings, sounds = _meanings(sentence, answer), _sounds(sentence, answer)
    return (
        -2.05
        - 7.5 * min(stretch_of(sentence, answer), 0.3)
        + 5.35 * _ends_lost(sentence, answer)
        + 4.0 * (answer.dangles and not sentence.dangles)
        - 0.53 * (meanings.tail + sounds.tail)
        + 0.33 * meanings.lost_tail
        + 0.07 * (meanings.head + sounds.head)
    )


def gappiness(sentence: Traits, answer: Traits) -> float:
    """Add up what speaks for an answer that leaves out a part at the beginning or in the middle."""
    meanings, sounds = _meanings(sentence, answer), _sounds(sentence, answer)
    faint_lost = 0
    if knows(sentence.language) and knows(answer.language):
        faint_lost = len(sentence.anchors.faint.keys() - answer.anchors.faint.keys())
    return (
        -1.2
        - 10.7 * min(stretch_of(sentence, answer), 0.3)
        - 0.14 * meanings.both
        + 0.22 * meanings.lost
        - 0.15 * sounds.both
        - 0.11 * _sounds(answer, sentence).lost
        + 0.18 * faint_lost
    )


def longness(sentence: Traits, answer: Traits) -> float:
    """Add up what speaks for an answer that goes on where its sentence has ended."""
    meanings, sounds = _meanings(answer, sentence), _sounds(answer, sentence)
    return (
        -4.4
        + 6.4 * max(stretch_of(sentence, answer), -0.3)
        + 0.23 * meanings.lost_tail
        + 0.1 * sounds.lost_tail
        - 0.13 * (meanings.head + sounds.head)
        + 0.08 * (meanings.lost_head + sounds.lost_head)
        + 4.9 * max(0, answer.inner_ends - sentence.inner_ends)
    )


def support(sentence: Traits, answer: Traits) -> int:
    """Count what speaks for an answer being that of a sentence."""
    return (
        _meanings(sentence, answer).both
        + _sounds(sentence, answer).both
        + len(sentence.anchors.faint.keys() & answer.anchors.faint.keys())
        + kept_numbers(sentence.numbers, answer.numbers)
    )


def _meanings(one: Traits, other: Traits) -> _Shared:
    if not (knows(one.language) and knows(other.language)):
        return _NOTHING
    return _Shared.of(one.anchors.meanings, other.anchors.meanings)


def _sounds(one: Traits, other: Traits) -> _Shared:
    if not (one.anchors.sounds and other.anchors.sounds):
        return _NOTHING  # one of them is in a script that has none
    return _Shared.of(one.anchors.sounds, other.anchors.sounds)


def _ends_lost(one: Traits, other: Traits) -> bool:
    return one.ends is True and other.ends is False
