"""What stands beside a date: verbs that tell its side, the hour with its zone, the place."""

import re
from dataclasses import dataclass
from datetime import time
from functools import cache
from zoneinfo import available_timezones

from bot.text.dates.grammar import Grammar

_CLAUSE = 12  # characters that a comma between a verb and a date counts for
_NEAR = 90  # characters looked at on each side for a place
_WIDE_NAMES = frozenset(
    {
        *(
            "new",
            "san",
            "los",
            "las",
            "saint",
            "st",
            "nouvelle",
            "hong",
            "buenos",
            "rio",
            "tel",
            "abu",
            "le",
            "la",
        ),
        *(
            "les",
            "el",
            "port",
            "cap",
            "fort",
            "santa",
            "costa",
            "sri",
            "arabie",
            "corée",
            "afrique",
            "amérique",
        ),
        *("côte", "royaume", "kuala", "phnom", "addis", "grande", "notre", "ouest", "nord", "sud", "centre"),
        *("parc", "place", "stade", "palais"),
    }
)
"""First words of places of several words; after "à", other two capitals are somebody's name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Hour:
    """An hour as a text names it."""

    start: int
    end: int
    at: time
    zone: str | None
    prefixed: bool
    """Whether a preposition, a half of the day or a zone shows that it is no duration."""


class Verbs:
    """The words of a sentence that speak of what is ahead or past."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        ahead = [(match.start(), match.end(), True) for match in grammar.future.finditer(text)]
        within = {at for start, end, _ in ahead for at in range(start, end)}
        past = [(match.start(), match.end(), False) for match in grammar.past.finditer(text)]
        self._cues = ahead + [cue for cue in past if cue[0] not in within]
        self._text = text

    def beside(self, start: int, end: int) -> bool | None:
        """Say whether the nearest cue to a phrase speaks of what is ahead; None without a cue."""
        best, answer = len(self._text) + 100, None
        for begin, finish, ahead in self._cues:
            if begin < end and finish > start:
                continue
            near, far = (finish, start) if finish <= start else (end, begin)
            apart = self._text.find(",", near, far) >= 0 or self._text.find(";", near, far) >= 0
            distance = far - near + (_CLAUSE if apart else 0)
            if distance < best:
                best, answer = distance, ahead
        return answer


def hours(text: str, grammar: Grammar) -> list[Hour]:
    """Find the hours in a sentence."""
    found = []
    for match in grammar.time.finditer(text):
        hour = _read(match, grammar)
        if hour is not None and (
            hour.prefixed or match["zone"] or _dated_before(text, match.start(), grammar)
        ):
            found.append(hour)
    return found


def _dated_before(text: str, start: int, grammar: Grammar) -> bool:
    words = re.findall(r"\w+", text[max(0, start - 30) : start].lower())
    return bool(words) and (words[-1] in grammar.anchors or (words[-1].isdigit() and len(words[-1]) == 4))


def _read(match: re.Match[str], grammar: Grammar) -> Hour | None:
    groups = {name: value.lower() for name, value in match.groupdict().items() if value}
    half = groups.get("half", "").replace(".", "")
    if "name" in groups:
        noon = groups["name"] in ("midi", "noon", "midday", "полдень")
        hour, minute = (12 if noon else 0), 0
    else:
        hour, minute = int(groups["hour"]), int(groups.get("minute") or groups.get("minute2") or 0)
        if hour < 12 and half in ("pm", "du soir", "de l'après-midi", "de l’après-midi", "вечера", "дня"):
            hour += 12
        elif hour == 12 and half in ("am", "ночи"):
            hour = 0
    said = match.group()
    bare_english = not groups.keys() & {"minute", "half", "zone", "name"}
    if hour > 24 or (bare_english and not re.search(r"h|час|clock", said)):
        return None
    prefixed = not said[0].isdigit() or "half" in groups
    return Hour(
        start=match.start(),
        end=match.end(),
        at=time(hour % 24, minute),
        zone=zone_of(groups, grammar),
        prefixed=prefixed,
    )


def zone_of(groups: dict[str, str], grammar: Grammar) -> str | None:
    """Name the zone that is named with an hour, by IANA; None when there is none, or an unknown one."""
    said = groups.get("zone")
    if said is None:
        return None
    zones = grammar.language.zones
    if offset := re.fullmatch(r"(?:gmt|utc)([+-])(\d\d?)", said):
        hours_away = int(offset[2])
        sign = "-" if offset[1] == "+" else "+"
        return f"Etc/GMT{sign}{hours_away}" if hours_away <= 12 else None
    place = groups.get("zone_place") or groups.get("zone_place2") or ""
    for name in (said, place, said.split()[0]):
        if zones.get(name):
            return zones[name]
    return zone_of_place(place, grammar)


def zone_of_place(place: str, grammar: Grammar) -> str | None:
    """Name a city's zone, by IANA."""
    key = place.lower()
    return grammar.language.zones.get(key) or _cities().get(key.replace(" ", "_"))


@cache
def _cities() -> dict[str, str]:
    return {name.rsplit("/", 1)[-1].lower(): name for name in sorted(available_timezones()) if "/" in name}


def place_beside(text: str, start: int, end: int, grammar: Grammar) -> str | None:
    """Name the place that stands right before or after a phrase."""
    offset = max(0, start - _NEAR)
    before = grammar.place_before.search(text[offset:start])
    after = grammar.place_after.match(text[end : end + _NEAR])
    for match in (before, after):
        if match and (place := _place(match, grammar)):
            return place
    return None


def _place(match: re.Match[str], grammar: Grammar) -> str | None:
    place = match["place"].rstrip("-'’")
    with_preposition = match.group()[: match.end("place") - match.start()].strip(" ,").lower()
    for said, name in grammar.language.places.items():
        if said.lower() in (with_preposition, place.lower()):
            return name
    first, *rest = place.split()
    if first.lower().rstrip(".") in grammar.anchors or (first.isupper() and len(first) == 1):
        return None
    if with_preposition.startswith("à ") and rest and first.lower() not in _WIDE_NAMES:
        return None
    return place
