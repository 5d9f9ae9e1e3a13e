"""Hours as a text names them, with their zones."""

import re
from dataclasses import dataclass, replace
from datetime import time
from functools import cache
from typing import Final
from zoneinfo import available_timezones

from bot.text.dates.grammar import Grammar, groups_of

_AFTERNOON: Final = re.compile(
    r"pm|in the (?:afternoon|evening)|at night|du soir|de l['’]après-midi|вечера|дня"
)
_MORNING: Final = re.compile(r"am|in the morning|du matin|утра|ночи")
_SAME_DAY: Final = re.compile(r",?\s?(?:[–—-]|to|till|and|or|à|et|ou|и|до)?\s?")
"""What may stand between two hours of one date."""
_OTHER_CLOCK: Final = re.compile(r",?\s?[(/]\s?(?:soit\s)?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Hour:
    """An hour as a text names it."""

    start: int
    end: int
    at: time
    zone: str | None
    prefixed: bool
    """Whether a preposition or a half of the day shows that it is no duration."""


def hours(text: str, grammar: Grammar) -> list[Hour]:
    """Find the hours in a sentence: of a span of hours the first, of a moment on two clocks the first."""
    found: list[Hour] = []
    for match in grammar.time.finditer(text):
        hour = _read(match, grammar)
        if hour is None:
            continue
        before = found[-1] if found else None
        if before is not None and (both := _paired(before, hour, text, grammar)):
            found[-1] = both
        elif hour.prefixed or match["zone"] or _dated_before(text, match.start(), grammar):
            found.append(hour)
    return found


def _paired(first: Hour, second: Hour, text: str, grammar: Grammar) -> Hour | None:
    between = text[first.end : second.start]
    if _SAME_DAY.fullmatch(between):
        return replace(first, end=second.end, zone=first.zone or second.zone)
    if not _OTHER_CLOCK.fullmatch(between) or _dated_after(text, second.end, grammar):
        return None
    closed = text[second.end : second.end + 1] == ")"
    zone = first.zone or (_offset(first.at, second.at) if second.zone == "UTC" else None)
    return replace(first, end=second.end + closed, zone=zone)


def _offset(local: time, universal: time) -> str | None:
    """Name the zone whose clocks show one hour when it is another in UTC."""
    minutes = 60 * (local.hour - universal.hour) + local.minute - universal.minute
    away = (minutes + 660) % 1440 - 660  # from 11 hours behind to 12 ahead
    return None if away % 60 else f"Etc/GMT{-away // 60:+d}"


def _dated_before(text: str, start: int, grammar: Grammar) -> bool:
    words = re.findall(r"\w+", text[max(0, start - 30) : start].lower())
    return bool(words) and (words[-1] in grammar.anchors or (words[-1].isdigit() and len(words[-1]) == 4))


def _dated_after(text: str, end: int, grammar: Grammar) -> bool:
    if text[end - 1 : end] == ")":
        return False
    words = re.findall(r"\w+", text[end : end + 20].partition(")")[0].lower())
    return any(word in grammar.anchors for word in words[:2])


def _read(match: re.Match[str], grammar: Grammar) -> Hour | None:
    groups = groups_of(match)
    at = _at(groups, grammar)
    if at is None:
        return None
    said = match.group()
    bare = not groups.keys() & {"minute", "minute3", "half", "zone", "name", "one"}
    if bare and not re.search(r"h|час|clock", said):
        return None
    prefixed = not said[0].isdigit() or "half" in groups
    return Hour(
        start=match.start(), end=match.end(), at=at, zone=_zone_of(groups, grammar), prefixed=prefixed
    )


def _at(groups: dict[str, str], grammar: Grammar) -> time | None:
    if "name" in groups:
        return time(12 if groups["name"] in ("midi", "noon", "midday", "полдень") else 0)
    said = groups.get("hour", "1")
    hour = int(said) if said.isdigit() else grammar.language.numbers[said]
    minute = next((int(groups[name]) for name in ("minute", "minute2", "minute3") if name in groups), 0)
    half = groups.get("half", "").replace(".", "")
    afternoon, morning = bool(_AFTERNOON.fullmatch(half)), bool(_MORNING.fullmatch(half))
    if "first" in groups:  # "from 10 to 13", "from 9 to 11:30 p.m.", "from 11 to 1 p.m."
        first = int(groups["first"])
        afternoon = afternoon and not (first > hour and hour != 12) and not (hour == 12 and first < 12)
        hour, minute = first, int(groups.get("first_minute", 0))
    if afternoon and hour < 12:
        hour += 12
    elif morning and hour == 12:
        hour = 0
    return time(hour % 24, minute) if hour <= 24 else None


def _zone_of(groups: dict[str, str], grammar: Grammar) -> str | None:
    """Name the zone that is named with an hour, by IANA; None when there is none, or an unknown one."""
    said = groups.get("zone")
    if said is None:
        return None
    zones = grammar.language.zones
    if offset := re.fullmatch(r"(?:gmt|utc)([+-])(\d\d?)", said):
        away = int(offset[2])
        sign = "-" if offset[1] == "+" else "+"
        return f"Etc/GMT{sign}{away}" if away <= 12 else None
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
