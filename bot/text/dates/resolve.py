"""From a phrase's parts to days of the calendar."""

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.model.event import Day
from bot.text.dates.grammar import Language
from bot.text.dates.spans import LEAP_YEAR, Span, season, third_of, unit_span, weekend

_CLOSE: Final = 45
"""Days: a day that near is meant, whatever the nearest verb says; it may belong to another clause."""
_WEEKS_BY_DAYS: Final = {8: 1, 15: 2}
"""French counts both ends of a week."""
Parts = Mapping[str, str]
"""A phrase's named groups that took part, lower case."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """What a phrase is resolved against."""

    language: Language
    today: date | None
    """The day of publication, where it was published; None when it is not stated."""
    ahead: bool | None
    """What the verbs beside the phrase say."""
    planned: bool = False
    """Whether they speak of what was planned, and may be past or ahead."""
    since: bool = False
    """Whether something has gone on since then: that day is behind, however near it would be ahead."""


def resolve(parts: Parts, frame: Frame) -> tuple[Day, Day] | None:
    """Find the first and last day that a phrase means; None when there are none such."""
    try:
        if "m1" in parts or "m2" in parts:
            days = _in_months(parts, frame)
        else:
            span = _relative(parts, frame)
            days = (Day.of(span.first), Day.of(span.last)) if span else None
        return (_eve(days[0]), days[1]) if days and "night" in parts else days
    except (OverflowError, ValueError):
        return None


def _eve(day: Day) -> Day:
    """Give the day on whose evening a night begins."""
    eve = (day.date or date(LEAP_YEAR, day.month, day.day)) - timedelta(days=1)
    return Day(year=day.year and eve.year, month=eve.month, day=eve.day)


def _in_months(parts: Parts, frame: Frame) -> tuple[Day, Day] | None:
    months = frame.language.months
    last_month = _month(parts.get("m2", parts.get("m1", "")), months)
    first_month = _month(parts.get("m1", parts.get("m2", "")), months)
    if not (1 <= first_month <= 12 and 1 <= last_month <= 12):
        return None
    if "d1" in parts:
        first = (first_month, _number(parts["d1"]))
        last = (last_month, _number(parts["d2"])) if "d2" in parts else first
    else:
        early, late = third_of(parts.get("part", ""), frame.language, last_month)
        first, last = (first_month, early), (last_month, late)
    years = _years(first, last, parts, frame)
    if years is None:
        return None
    try:
        ends = [_day(year, month_day) for year, month_day in zip(years, (first, last), strict=True)]
    except ValueError:
        return None
    if "d1" not in parts and years[1] is not None and last[1] >= 28:
        ends[1] = _day(years[1], (last_month, calendar.monthrange(years[1], last_month)[1]))
    return ends[0], ends[1]


def _years(
    first: tuple[int, int], last: tuple[int, int], parts: Parts, frame: Frame
) -> tuple[int | None, int | None] | None:
    over_new_year = int(last < first)
    if "y2" in parts:
        year = int(parts["y2"])
        return int(parts.get("y1", year - over_new_year)), year
    if "y1" in parts:
        year = int(parts["y1"])
        return year, year + over_new_year
    if frame.today is None:
        return None, None
    if "year_turn" in parts:
        year = frame.today.year + frame.language.turns[parts["year_turn"]]
        return year, year + over_new_year
    spans = []
    for year in range(frame.today.year - 2, frame.today.year + 3):
        try:
            spans.append(Span(_date(year, first), _date(year + over_new_year, last)))
        except ValueError:  # 29 February
            continue
    span = _nearest(_on_weekday(spans, parts, frame.language), parts, frame, frame.today)
    return (span.first.year, span.last.year) if span else None


def _on_weekday(spans: list[Span], parts: Parts, language: Language) -> list[Span]:
    """Let a weekday that is named with the day choose the year, if it agrees with one."""
    weekday = language.weekdays.get(parts.get("w1", ""))
    return [span for span in spans if span.first.weekday() == weekday] or spans


def _nearest(spans: list[Span], parts: Parts, frame: Frame, today: date) -> Span | None:
    turn = _turn(parts, frame.language)
    if turn == 1:
        spans = [span for span in spans if span.first > today] or spans
    elif turn == -1:
        spans = [span for span in spans if span.last < today] or spans
    elif turn == 0 and parts.get("turn"):
        spans = [span for span in spans if span.first.year == today.year] or spans
    else:
        nearest = min(spans, key=lambda span: span.distance(today), default=None)
        exact = "d1" in parts or ("part" in parts and frame.ahead is not False)
        if exact and not frame.since and nearest is not None and nearest.distance(today) <= _CLOSE:
            return nearest
        if frame.ahead is True:
            spans = [span for span in spans if span.last >= today] or spans
        elif frame.ahead is False:
            spans = [span for span in spans if span.first <= today] or spans
    return min(spans, key=lambda span: span.distance(today), default=None)


def _relative(parts: Parts, frame: Frame) -> Span | None:
    """Resolve a phrase without a month."""
    if "y1" in parts:
        return _of_year(int(parts["y1"]), parts, frame)
    if frame.today is None:
        return None
    if "w1" in parts:
        return _of_weekday(parts, frame, frame.today)
    if "word" in parts:
        day = frame.today + timedelta(days=frame.language.words[parts["word"].replace("’", "'")])
        return Span(day, day)
    unit = frame.language.units.get(parts.get("unit", ""))
    if unit is None or ("count" not in parts and _vague(parts, unit, frame.language)):
        return None
    if "by" in parts or "ago" in parts:
        return _counted(parts, unit, frame, frame.today)
    turn = _turn(parts, frame.language)
    if "count" in parts and turn is not None:
        if unit == "year":
            return None  # "over the past three years"
        end = unit_span(frame.today, unit, turn * _count(parts, frame.language)).middle(frame.today, unit)
        return Span(min(end, frame.today), max(end, frame.today))
    return _of_unit(unit, turn, parts, frame, frame.today)


def _of_year(year: int, parts: Parts, frame: Frame) -> Span | None:
    """A bare year is a date as a deadline only; its beginning or end may be news."""
    unit = frame.language.units.get(parts.get("unit", ""))
    if unit:
        return season(unit, year)
    if "by" not in parts and ("part" not in parts or frame.today is None):
        return None
    if frame.today is not None and year < frame.today.year:
        return None
    return unit_span(date(year, 7, 1), "year", 0).part(parts.get("part", ""), frame.language.parts)


def _of_weekday(parts: Parts, frame: Frame, today: date) -> Span | None:
    weekday = frame.language.weekdays[parts["w1"]]
    turn = _turn(parts, frame.language)
    if parts.get("unit") and turn is not None:
        day = today - timedelta(days=today.weekday()) + timedelta(days=7 * turn + weekday)
    else:
        after = timedelta(days=(weekday - today.weekday()) % 7)
        before = timedelta(days=(today.weekday() - weekday) % 7)
        if turn == 1:
            day = today + (after or timedelta(days=7))
        elif turn == -1:
            day = today - (before or timedelta(days=7))
        elif "count" in parts:  # "a week from Saturday", "samedi en huit"
            count = _count(parts, frame.language)
            day = today + after + timedelta(days=7 * _WEEKS_BY_DAYS.get(count, count))
        elif frame.ahead is False or (frame.planned and before < after):
            day = today - before
        else:
            day = today + after
    last = day
    if "w2" in parts:
        last += timedelta(days=(frame.language.weekdays[parts["w2"]] - weekday) % 7)
        if frame.ahead is False and last > today:
            day, last = day - timedelta(days=7), last - timedelta(days=7)
    return Span(day, last)


def _counted(parts: Parts, unit: str, frame: Frame, today: date) -> Span | None:
    """Resolve "in two weeks" and "two weeks ago"."""
    count = _count(parts, frame.language)
    if "by" in parts and frame.ahead is False:
        return None  # "won again in two years", "died a week later": counted from another day
    if unit not in ("day", "week", "month"):
        return None
    span = unit_span(today, unit, -count if "ago" in parts else count)
    if unit == "week":
        day = span.middle(today, unit)
        return Span(day, day)
    return span


def _of_unit(unit: str, turn: int | None, parts: Parts, frame: Frame, today: date) -> Span | None:
    part = parts.get("part", "")
    if unit == "day" or (unit == "year" and not part):
        return None  # "these days", "last year": no event's date
    if unit == "weekend":
        return weekend(today, turn, ahead=frame.ahead)
    if unit in ("spring", "summer", "autumn", "winter"):
        seasons = [season(unit, year) for year in range(today.year - 2, today.year + 3)]
        return _nearest(seasons, parts, frame, today)
    return unit_span(today, unit, turn or 0).part(part, frame.language.parts)


def _vague(parts: Parts, unit: str, language: Language) -> bool:
    """Tell "in the coming weeks" from what has a beginning and an end."""
    return unit != "weekend" and not language.plurals.isdisjoint((parts["unit"], parts.get("turn")))


def _turn(parts: Parts, language: Language) -> int | None:
    said = parts.get("turn2", parts.get("turn"))
    return None if said is None else language.turns.get(said)


def _count(parts: Parts, language: Language) -> int:
    said = parts.get("count", "1")
    return int(said) if said.isdigit() else language.numbers[said]


def _month(said: str, months: Mapping[str, int]) -> int:
    if said.isdigit():
        return int(said)
    return months[said]


def _number(said: str) -> int:
    return int(re.sub(r"\D", "", said))


def _date(year: int, month_day: tuple[int, int]) -> date:
    return date(year, *month_day)


def _day(year: int | None, month_day: tuple[int, int]) -> Day:
    known = _date(year or LEAP_YEAR, month_day)
    return Day(year=year, month=known.month, day=known.day)
