"""The answers of one call, judged: words, or what is wrong with them, or what may be."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.model.translation import Pair
from bot.text.translating.damage import Damage, Doubt, distrusted, mixed_up, verdict_of
from bot.text.translating.keeping import Protected, restore

Judged = str | Damage
_AROUND: Final = 8
"""Sentences before and after it in a call that an answer may belong to."""
_LINE_END: Final = re.compile(r"(?<!\n)[^\S\n]*\n[^\S\n]*(?!\n)")


@dataclass(frozen=True, slots=True)
class Doubtful:
    """An answer that is not believed without a second opinion."""

    words: str
    doubt: Doubt

    @property
    def alone(self) -> Judged:
        """Say what it is taken for if no second opinion is to be had."""
        return self.doubt.damage if self.doubt.likely else self.words


def judge(
    protected: Sequence[Protected],
    sentences: Sequence[str],
    answers: Sequence[str],
    pair: Pair,
    *,
    beside: Sequence[str] = (),
) -> list[Judged | Doubtful]:
    """Judge each answer by itself, and all of them against each other.

    `beside` are sentences that were asked for shortly before or will be soon: an answer may be one's of them.
    """
    if len(answers) != len(sentences):
        return [Damage.COUNT for _ in sentences]
    judged: list[Judged | Doubtful] = []
    for number, (one, sentence, said) in enumerate(zip(protected, sentences, answers, strict=True)):
        around = (*sentences[max(0, number - _AROUND) : number + _AROUND + 1], *beside)
        answer = restored(one, sentence, said)
        verdict = answer if isinstance(answer, Damage) else verdict_of(sentence, answer, pair, around)
        judged.append(Doubtful(str(answer), verdict) if isinstance(verdict, Doubt) else verdict or answer)
    sound = [number for number, one in enumerate(judged) if isinstance(alone(one), str)]
    mixed = mixed_up(
        [sentences[number] for number in sound], [str(alone(judged[number])) for number in sound], pair
    )
    for number in mixed:
        judged[sound[number]] = Damage.MIXED
    if distrusted(sum(alone(one) is Damage.MIXED for one in judged), len(judged)):
        return [one if isinstance(one, Damage) else Damage.MIXED for one in judged]
    return _beside_misplaced(judged)


def _beside_misplaced(judged: Sequence[Judged | Doubtful]) -> list[Judged | Doubtful]:
    """Doubt what stands beside an answer at a wrong place: its own place may have been taken."""
    misplaced = {number for number, one in enumerate(judged) if alone(one) is Damage.MIXED}
    return [
        Doubtful(one, Doubt(Damage.MIXED, likely=False))
        if isinstance(one, str) and not misplaced.isdisjoint((number - 1, number + 1))
        else one
        for number, one in enumerate(judged)
    ]


def alone(judged: Judged | Doubtful) -> Judged:
    """Say what an answer is taken for without a second opinion."""
    return judged.alone if isinstance(judged, Doubtful) else judged


def restored(protected: Protected, sentence: str, answer: str) -> Judged:
    """Put back what was kept, and lines together that the sentence has not apart."""
    if not answer.strip():
        return Damage.EMPTY
    whole = answer.strip() if "\n" in sentence else _LINE_END.sub(" ", answer.strip())
    return restore(protected, whole) or Damage.SIGNS
