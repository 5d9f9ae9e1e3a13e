"""Whether an answer is a whole translation of its sentence, as far as a program can tell."""

from collections.abc import Sequence
from enum import Enum

from bot.model.translation import Pair


class Damage(Enum):
    """What is wrong with an answer."""

    EMPTY = "empty"
    SIGNS = "signs"
    """Something that must not change is lost or doubled."""
    COUNT = "count"
    """There are more or fewer answers than sentences."""
    MIXED = "mixed"
    """It, or another of the same call, is that of another sentence."""
    REFUSED = "refused"
    REMEMBERED = "remembered"
    """It was damaged not long ago."""


def damage_of(sentence: str, answer: str, pair: Pair) -> Damage | None:
    """Judge one answer by itself."""
    if not answer.strip():
        return Damage.EMPTY
    return None


def mixed_up(sentences: Sequence[str], answers: Sequence[str], pair: Pair) -> bool:
    """Tell whether answers of one call stand at the wrong sentences."""
    return False
