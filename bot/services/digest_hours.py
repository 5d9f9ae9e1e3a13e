"""Hours of the day as people type them: 7:30, 19h15, 8 pm."""

import re
from datetime import time
from typing import Final

from bot.text.fold import fold

_HOUR: Final = re.compile(
    r"(\d{1,2})(?:\s?[:.h]\s?(\d{2})(?!\d)|\s?h\b|\s?ч\b\.?|(?![:.]?\d))"
    r"(?:\s?(?:o'clock|heures?|часов|часа?)\b)?"
    r"(?:\s?(?:(am|утра|du matin)|(pm|вечера|du soir))\b)?"
)
_BETWEEN: Final = re.compile(r"(?:[\s,;+&/]|\b(?:and|at|et|a|и|в)\b|\.(?!\d))*")
_NOON: Final = 12


def hours_of(typed: str, /) -> tuple[time, ...] | None:
    """Read hours, in order, each once; None where something else stands among them or one is no hour."""
    text, at = fold(typed), 0
    found: set[time] = set()
    while True:
        between = _BETWEEN.match(text, at)
        at = between.end() if between else at
        if at == len(text):
            return tuple(sorted(found)) or None
        match = _HOUR.match(text, at)
        hour = None if match is None else _hour(match)
        if match is None or hour is None:
            return None
        found.add(hour)
        at = match.end()


def _hour(match: re.Match[str]) -> time | None:
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3] or match[4]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match[4] else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
