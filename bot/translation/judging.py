"""The answers of one call, judged: words, or what is wrong with them."""

import re
from collections.abc import Sequence
from typing import Final

from bot.model.translation import Pair
from bot.text.translating.damage import Damage, damage_of, distrusted, mixed_up
from bot.text.translating.keeping import Protected, restore

Judged = str | Damage
_AROUND: Final = 8
"""Sentences before and after it in a call that an answer may belong to."""
_LINE_END: Final = re.compile(r"(?<!\n)[^\S\n]*\n[^\S\n]*(?!\n)")


def judge(
    protected: Sequence[Protected],
    sentences: Sequence[str],
    answers: Sequence[str],
    pair: Pair,
    *,
    beside: Sequence[str] = (),
) -> list[Judged]:
    """Judge each answer by itself, and all of them against each other.

    `beside` are sentences that were asked for shortly before or will be soon: an answer may be one's of them.
    """
    if len(answers) != len(sentences):
        return [Damage.COUNT for _ in sentences]
    restored = [
        _restored(one, sentence, answer)
        for one, sentence, answer in zip(protected, sentences, answers, strict=True)
    ]
    judged: list[Judged] = []
    for number, (sentence, answer) in enumerate(zip(sentences, restored, strict=True)):
        around = (*sentences[max(0, number - _AROUND) : number + _AROUND + 1], *beside)
        damage = answer if isinstance(answer, Damage) else damage_of(sentence, answer, pair, around)
        judged.append(damage or answer)
    sound = [number for number, one in enumerate(judged) if isinstance(one, str)]
    mixed = mixed_up([sentences[number] for number in sound], [str(judged[number]) for number in sound], pair)
    for number in mixed:
        judged[sound[number]] = Damage.MIXED
    if distrusted(sum(one is Damage.MIXED for one in judged), len(judged)):
        return [one if isinstance(one, Damage) else Damage.MIXED for one in judged]
    return judged


def _restored(protected: Protected, sentence: str, answer: str) -> Judged:
    """Put back what was kept, and lines together that the sentence has not apart."""
    if not answer.strip():
        return Damage.EMPTY
    whole = answer.strip() if "\n" in sentence else _LINE_END.sub(" ", answer.strip())
    return restore(protected, whole) or Damage.SIGNS
