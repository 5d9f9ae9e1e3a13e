"""What an answer, put back into its sentence's language, says about the answer."""

from collections import Counter
from collections.abc import Iterable
from enum import Enum
from typing import Final

from bot.model.translation import Pair
from bot.text.stems import content_stems, words
from bot.text.translating.damage import Damage, damage_of
from bot.text.translating.lands import exchanged_lands, lands_in
from bot.text.translating.names import exchanged_names
from bot.text.translating.numbers import lost_numbers, numbers_of

_KEPT: Final = 0.6
"""Part of the stems of either that the other has too, if both say the same: words change on the way."""
_OTHER: Final = 0.35
"""Less, and it is another sentence, or half of one."""
_MOST_LOST: Final = 0.75
"""Part of a sentence's stems, in number, that come back if nothing was left out."""
_FEW: Final = 8
"""Stems of a sentence of which fewer tell nothing of that."""
_LAST: Final = 3
"""Stems at the end, of which one at least is still there if nothing was cut off."""
_UNREADABLE: Final = frozenset((Damage.COPY, Damage.EMPTY, Damage.LANGUAGE, Damage.SIGNS))
"""What engines make of texts that they can't read, such as what was cut in the middle of a word."""


class Opinion(Enum):
    """What the way back says."""

    FOR = "for"
    AGAINST = "against"
    NEITHER = "neither"


def opinion_of(
    sentence: str, answer: str, back: str | Damage, pair: Pair, beside: Iterable[str] = ()
) -> Opinion:
    """Compare a sentence with its answer's way back; `pair` is the sentence's own.

    `beside` are other sentences: an answer that comes back as one of them is that one's.
    """
    if isinstance(back, Damage):
        return Opinion.AGAINST if back in _UNREADABLE else Opinion.NEITHER
    if words(back) == words(sentence):
        return Opinion.FOR
    spoilt = damage_of(answer, back, Pair(pair.target, pair.source))
    if spoilt in _UNREADABLE:
        return Opinion.AGAINST
    own = _common(sentence, back, pair.source)
    if any(_common(other, back, pair.source) > own for other in beside if other != sentence):
        return Opinion.AGAINST
    # A place's name that is translated looks like another one both ways, and comes back as it was.
    if spoilt not in {None, Damage.NAMES}:
        # Then it tells nothing of the answer.
        return Opinion.NEITHER
    if _of_others(sentence, back, pair.source):
        return Opinion.AGAINST if spoilt is None else Opinion.NEITHER
    if own < _OTHER or not _ends_alike(sentence, back, pair.source) or _is_gappy(sentence, back, pair.source):
        return Opinion.AGAINST
    return Opinion.FOR if own >= _KEPT and _same_numbers(sentence, back, pair.source) else Opinion.NEITHER


def _common(one: str, other: str, language: str) -> float:
    """Say how much of the longer one's stems both have."""
    first, second = Counter(content_stems(one, language)), Counter(content_stems(other, language))
    most = max(first.total(), second.total())
    return (first & second).total() / most if most else 1.0


def _ends_alike(one: str, other: str, language: str) -> bool:
    first, second = content_stems(one, language), content_stems(other, language)
    return not first or not set(second).isdisjoint(first[-_LAST:])


def _is_gappy(sentence: str, back: str, language: str) -> bool:
    """Tell whether something was left out on the way."""
    stems = len(content_stems(sentence, language))
    return stems >= _FEW and len(content_stems(back, language)) < _MOST_LOST * stems


def _of_others(one: str, other: str, language: str) -> bool:
    """Tell whether two texts of one language speak of different persons or places."""
    names = exchanged_names(one, other, Pair(language, language))
    if names.perhaps or names.added:
        return True
    return exchanged_lands(lands_in(one, language), lands_in(other, language))


def _same_numbers(one: str, other: str, language: str) -> bool:
    first, second = numbers_of(one, language), numbers_of(other, language)
    return not lost_numbers(first, second) and not lost_numbers(second, first)
