"""The answers of one call, judged: words, or what is wrong with them."""

from collections.abc import Sequence

from bot.model.translation import Pair
from bot.text.translating.damage import Damage, damage_of, mixed_up
from bot.text.translating.keeping import Protected, restore

Judged = str | Damage


def judge(
    protected: Sequence[Protected], sentences: Sequence[str], answers: Sequence[str], pair: Pair
) -> list[Judged]:
    """Judge each answer by itself, and all of them against each other: one at a wrong place spoils all."""
    if len(answers) != len(sentences):
        return [Damage.COUNT for _ in sentences]
    judged = [
        _judged(one, sentence, answer, pair)
        for one, sentence, answer in zip(protected, sentences, answers, strict=True)
    ]
    if len(sentences) > 1 and mixed_up(sentences, answers, pair):
        return [Damage.MIXED for _ in sentences]
    return judged


def _judged(protected: Protected, sentence: str, answer: str, pair: Pair) -> Judged:
    if not answer.strip():
        return Damage.EMPTY
    restored = restore(protected, answer.strip())
    if restored is None:
        return Damage.SIGNS
    return damage_of(sentence, restored, pair) or restored
