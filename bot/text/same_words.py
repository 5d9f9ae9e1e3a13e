"""Which texts are the same words, as several outlets write them down."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from bot.text.fold import fold

Words = tuple[str, ...]

_WORD: Final = re.compile(r"\w+")
_CHARACTERS: Final = 3000
_MOST: Final = 300
"""Words of a text that are looked at."""
_FEWEST: Final = 4
"""Below that, only the very same words are the same."""
_SHARED_WORDS: Final = 0.8
_SHARED_PAIRS: Final = 0.6
_ASKED: Final = 40
"""Pairs of neighbours that a text is looked up by."""
_LIKELY: Final = 0.3
"""Part of those that another text must have to be compared at all."""
_KNOWN: Final = 20
"""Texts that are remembered of each pair: more have it in common by chance."""
_COMPARED: Final = 5


def words_of(text: str, /) -> Words:
    """Give a text's words as they are compared."""
    return tuple(_WORD.findall(fold(text[:_CHARACTERS]))[:_MOST])


def are_same_words(one: Words, other: Words, /) -> bool:
    """Tell whether one text is the other or a piece of it, a few words aside."""
    short, long = sorted((one, other), key=len)
    if len(short) < _FEWEST:
        return short == long
    if _shared(short, long) < _SHARED_WORDS * len(short):
        return False
    return _shared(_pairs(short), _pairs(long)) >= _SHARED_PAIRS * (len(short) - 1)


def is_piece(short: Words, long: Words, /) -> bool:
    """Tell whether a text's words stand in another's as they are, one after the other."""
    return f" {' '.join(short)} " in f" {' '.join(long)} "


def group_same(texts: Sequence[str], /) -> list[list[int]]:
    """Put texts of the same words together; give their places, in the order of the first of each group.

    The longest of a group is what the others are compared with. Time grows with the number of texts, not
    with its square.
    """
    words = [words_of(text) for text in texts]
    groups: list[list[int]] = []
    exact: dict[Words, int] = {}
    known = _Known()
    for place in sorted(range(len(texts)), key=lambda place: -len(words[place])):
        here = words[place]
        group = exact.get(here)
        if group is None:
            pairs = [*dict.fromkeys(_pairs(here))]
            likely = known.likely(pairs)
            group = next((one for one in likely if are_same_words(here, words[groups[one][0]])), None)
        if group is None:
            group = len(groups)
            groups.append([])
            known.add(pairs, group)
        exact[here] = group
        groups[group].append(place)
    return sorted(sorted(group) for group in groups)


class _Known:
    """Which groups have which pairs; numbers alone, since whatever else is kept for a while costs sweeps."""

    def __init__(self) -> None:
        self._first: dict[int, int] = {}
        self._more: dict[int, list[int]] = {}

    def likely(self, pairs: Sequence[int]) -> Iterable[int]:
        """Give the few groups that have most of some pairs, if they have enough of them."""
        asked = pairs[:: max(1, -(-len(pairs) // _ASKED))]
        votes: Counter[int] = Counter()
        for pair in asked:
            if (first := self._first.get(pair)) is not None:
                votes[first] += 1
                votes.update(self._more.get(pair, ()))
        most = votes.most_common(_COMPARED) if votes else ()
        return [group for group, count in most if count >= _LIKELY * len(asked)]

    def add(self, pairs: Sequence[int], group: int) -> None:
        """Note a group's pairs."""
        for pair in pairs:
            if self._first.setdefault(pair, group) != group:
                more = self._more.setdefault(pair, [])
                if len(more) < _KNOWN:
                    more.append(group)


def _pairs(words: Words) -> list[int]:
    return list(map(hash, pairwise(words)))


def _shared(some: Iterable[object], others: Iterable[object]) -> int:
    return (Counter(some) & Counter(others)).total()
