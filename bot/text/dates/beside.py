"""What stands beside a date: verbs that tell its side, and the place."""

import re
from bisect import bisect
from collections.abc import Collection
from typing import Final, NamedTuple

from bot.text.dates.grammar import Grammar, Language

_CLAUSE: Final = 12
"""Characters that a comma between a verb and a date counts for."""
_LOOKED_AT: Final = 4
"""Cues on each side of a date: a comma may put a nearer one behind a farther one."""
_NEAR: Final = 90
"""Characters looked at on each side for a place."""
_BREAK: Final = re.compile(r"[,;:()—–\"«»“”]|[.!?…]\s|\s-\s")
_WIDEST_CLAUSE: Final = 150
"""Characters on each side."""
_WIDE_NAMES: Final = frozenset(
    {
        *("new", "san", "los", "las", "saint", "st", "nouvelle", "hong", "buenos", "rio", "tel", "abu"),
        *("le", "la", "les", "el", "port", "cap", "fort", "santa", "costa", "sri", "arabie", "corée"),
        *("afrique", "amérique", "côte", "royaume", "kuala", "phnom", "addis", "grande", "notre", "ouest"),
        *("nord", "sud", "centre", "parc", "place", "stade", "palais"),
    }
)
"""First words of places of several words; after "à", other two capitals are somebody's name."""


_COUNTRIES: Final = frozenset(("USA", "US", "UK", "UAE", "EU", "UE", "США", "ОАЭ", "ЕС", "РФ"))


class Said(NamedTuple):
    """What the words beside a phrase say of its side."""

    ahead: bool | None
    """Whether it lies ahead; None when they do not tell."""
    planned: bool = False
    """Whether they speak of what was planned once, and may be past or ahead: "which was to end on Sunday"."""


class _Cue(NamedTuple):
    start: int
    end: int
    said: Said


class Verbs:
    """The words of a sentence that speak of what is ahead or past."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._cues: list[_Cue] = []
        taken: set[int] = set()
        for pattern, said in (
            (grammar.planned, Said(None, planned=True)),
            (grammar.future, Said(True)),
            (grammar.past, Said(False)),
        ):
            for match in pattern.finditer(text):
                if taken.isdisjoint(range(match.start(), match.end())):
                    self._cues.append(_Cue(match.start(), match.end(), said))
            taken.update(at for cue in self._cues for at in range(cue.start, cue.end))
        self._cues.sort(key=lambda cue: cue.start)
        self._starts = [cue.start for cue in self._cues]

    def beside(self, start: int, end: int) -> Said:
        """Give what the nearest cue to a phrase says."""
        best, answer = len(self._text) + 100, Said(None)
        for begin, finish, said in self._near(start):
            if begin < end and finish > start:
                continue
            near, far = (finish, start) if finish <= start else (end, begin)
            apart = self._text.find(",", near, far) >= 0 or self._text.find(";", near, far) >= 0
            distance = far - near + (_CLAUSE if apart else 0)
            if distance < best:
                best, answer = distance, said
        return answer

    def in_clause(self, start: int, end: int) -> bool:
        """Tell whether any cue shares a phrase's clause, a comma right behind it left aside."""
        end += self._text[end : end + 1] == ","
        return any(
            not _BREAK.search(self._text, min(cue.end, end), max(cue.start, start))
            for cue in self._near(start)
        )

    def _near(self, start: int) -> list[_Cue]:
        at = bisect(self._starts, start)
        return self._cues[max(0, at - _LOOKED_AT) : at + _LOOKED_AT]


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the bounds of a phrase's clause; a comma right behind the phrase is none of them."""
    end += text[end : end + 1] == ","
    first, last = max(0, start - _WIDEST_CLAUSE), min(len(text), end + _WIDEST_CLAUSE)
    for mark in _BREAK.finditer(text, first, start):
        first = mark.end()
    after = _BREAK.search(text, end, last)
    return first, after.start() if after else last


class Place(NamedTuple):
    """A place's name, and where it stands."""

    name: str
    start: int


def place_beside(text: str, start: int, end: int, grammar: Grammar, taken: Collection[int]) -> Place | None:
    """Name the place that stands right before or after a phrase, unless an earlier phrase has taken it."""
    offset = max(0, start - _NEAR)
    before = grammar.place_before.search(text[offset:start])
    after = grammar.place_after.match(text[end : end + _NEAR])
    for match, moved in ((before, offset), (after, end)):
        if match and match.start("place") + moved not in taken and (name := _place(match, grammar)):
            return Place(name, match.start("place") + moved)
    return None


def _place(match: re.Match[str], grammar: Grammar) -> str | None:
    language = grammar.language
    place = match["place"].rstrip("-'’")
    with_preposition = match.group()[: match.end("place") - match.start()].strip(" ,").lower()
    known = language.places.get(with_preposition, language.places.get(place.lower()))
    if known is not None:
        return known or None
    first, *rest = place.split()
    if place.isupper() and len(place) > 1 and place not in _COUNTRIES:
        return None  # an agency, a station
    if first.lower().rstrip(".") in grammar.anchors or (first.isupper() and len(first) == 1):
        return None
    if with_preposition.startswith("à ") and rest and first.lower() not in _WIDE_NAMES:
        return None
    return _alone(place, language)


def _alone(place: str, language: Language) -> str:
    """Give a place's name as it stands alone, where its ending leaves no doubt."""
    for ending, alone in language.endings.items():
        if place.endswith(ending) and len(place) > len(ending) + 1:
            return place.removesuffix(ending) + alone
    return place
