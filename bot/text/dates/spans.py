"""Spans of days: weeks, months, seasons and their parts."""

import calendar
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final, NamedTuple

from bot.text.dates.grammar import Language

LEAP_YEAR: Final = 2000
"""Stands in for an unknown year."""
_SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""First months, as weather services count them."""


class Span(NamedTuple):
    """From one day to another, both included."""

    first: date
    last: date

    def distance(self, day: date) -> int:
        """Count the days between a day and the span; 0 within it."""
        return max((self.first - day).days, (day - self.last).days, 0)

    def part(self, said: str, parts: Mapping[str, str]) -> "Span":
        """Cut to the early, mid or late part of a week, month or year."""
        name = parts.get(said) or {"end": "late", "start": "early", "beginning": "early"}.get(said, "")
        name = name or {"fin": "late", "début": "early", "mi": "mid"}.get(said, said)
        days = (self.last - self.first).days + 1
        if name not in ("early", "mid", "late") or days < 7:
            return self
        if days > 300:
            months = {"early": (1, 3), "mid": (4, 9), "late": (10, 12)}[name]
            year = self.first.year
            return Span(date(year, months[0], 1), _month_end(year, months[1]))
        third = days // 3
        if name == "early":
            return Span(self.first, self.first + timedelta(days=third - 1))
        if name == "late":
            return Span(self.first + timedelta(days=2 * third), self.last)
        return Span(self.first + timedelta(days=third), self.first + timedelta(days=2 * third - 1))

    def middle(self, today: date, unit: str) -> date:
        """Choose the day that lies exactly the counted units from today."""
        if unit == "week":
            return self.first + timedelta(days=today.weekday())
        if unit == "day":
            return self.first
        year = self.first.year
        month = self.first.month if unit == "month" else today.month
        return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def unit_span(today: date, unit: str, count: int) -> Span:
    """Give the day, week, month or year that is `count` of them away from today's."""
    if unit == "day":
        day = today + timedelta(days=count)
        return Span(day, day)
    if unit in ("week", "weekend"):
        monday = today - timedelta(days=today.weekday()) + timedelta(days=7 * count)
        return Span(monday, monday + timedelta(days=6))
    if unit == "month":
        months = today.year * 12 + today.month - 1 + count
        year, month = divmod(months, 12)
        return Span(date(year, month + 1, 1), _month_end(year, month + 1))
    year = today.year + count
    return Span(date(year, 1, 1), date(year, 12, 31))


def season(name: str, year: int) -> Span:
    """Give a season of the northern half of the world, by the year in which it begins."""
    month = _SEASONS[name]
    if month == 12:
        return Span(date(year, 12, 1), _month_end(year + 1, 2))
    return Span(date(year, month, 1), _month_end(year, month + 2))


def weekend(today: date, turn: int | None, *, ahead: bool | None) -> Span:
    """Give the weekend that is meant on a day."""
    saturday = today + timedelta(days=5 - today.weekday())
    if turn == 1 and today.weekday() >= 5:
        saturday += timedelta(days=7)
    elif turn == -1 or (ahead is False and today.weekday() < 5):
        saturday -= timedelta(days=7)
    return Span(saturday, saturday + timedelta(days=1))


def third_of(said: str, language: Language, month: int) -> tuple[int, int]:
    """Give the first and last day of a month's early, mid or late part."""
    last = calendar.monthrange(2023, month)[1]
    return {"early": (1, 10), "mid": (11, 20), "late": (21, last)}.get(
        language.parts.get(said, ""), (1, last)
    )


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
