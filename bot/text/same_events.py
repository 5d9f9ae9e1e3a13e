"""Which of the dates that articles name are one event, told several times."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Final

from bot.text.fold import fold
from bot.text.stems import content_stems

_ALIKE: Final = 0.6
"""Share of the shorter sentence's words that the other one has too."""
_ALIKE_THERE: Final = 0.4
"""The same, where both name the same place."""
_FEWEST: Final = 3
"""Words that two sentences must share: fewer say nothing."""
_MOST_ASKED: Final = 40
"""Groups that a word leads to: the first ones; so the time grows with the number of tellings alone."""
_MOST_STEMS: Final = 60


@dataclass(frozen=True, kw_only=True, slots=True)
class Telling:
    """A dated event as one article tells it."""

    days: Hashable
    """Only what has the same days can be the same event."""
    at: time | None
    place: str | None
    story: int | None
    stems: frozenset[str]
    """The stems of its sentence, without the words that name the date."""


def stems_of(sentence: str, date: str, language: str | None) -> frozenset[str]:
    """Give the stems that a sentence is compared by; those of its date are left out."""
    named = set(content_stems(date, language))
    stems = dict.fromkeys(stem for stem in content_stems(sentence, language) if stem not in named)
    return frozenset([*stems][:_MOST_STEMS])


def same_events(tellings: Sequence[Telling]) -> list[list[int]]:
    """Group tellings of the same event, by their indexes, in the order given.

    It is the same when the days are, the hours do not differ, and the articles belong to one story or the
    sentences share most words, fewer where both name the same place.
    """
    by_days: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index, telling in enumerate(tellings):
        by_days[telling.days].append(index)
    groups = [group for indexes in by_days.values() for group in _grouped(tellings, indexes)]
    return sorted(groups, key=lambda group: group[0])


def _grouped(tellings: Sequence[Telling], indexes: Sequence[int]) -> list[list[int]]:
    groups: list[list[int]] = []
    hours: list[time | None] = []
    of_story: defaultdict[int, list[int]] = defaultdict(list)
    of_stem: defaultdict[str, list[int]] = defaultdict(list)
    for index in indexes:
        telling = tellings[index]
        shared = Counter(number for stem in telling.stems for number in of_stem.get(stem, ()))
        likely = [number for number, count in shared.most_common(_MOST_ASKED) if count >= _FEWEST]
        if telling.story is not None:
            likely = of_story[telling.story][:_MOST_ASKED] + likely
        chosen = next(
            (
                number
                for number in likely
                if _hours_agree(hours[number], telling.at) and _same(tellings[groups[number][0]], telling)
            ),
            None,
        )
        if chosen is None:
            chosen = len(groups)
            groups.append([])
            hours.append(None)
            for stem in telling.stems:
                if len(of_stem[stem]) < _MOST_ASKED:
                    of_stem[stem].append(chosen)
        groups[chosen].append(index)
        hours[chosen] = hours[chosen] or telling.at
        if telling.story is not None and chosen not in of_story[telling.story][-1:]:
            of_story[telling.story].append(chosen)
    return groups


def _hours_agree(one: time | None, other: time | None) -> bool:
    return one is None or other is None or one == other


def _same(one: Telling, other: Telling) -> bool:
    if one.story is not None and one.story == other.story:
        return True
    shorter = min(len(one.stems), len(other.stems))
    common = len(one.stems & other.stems)
    there = one.place is not None and other.place is not None and fold(one.place) == fold(other.place)
    return common >= _FEWEST and common >= (_ALIKE_THERE if there else _ALIKE) * shorter
