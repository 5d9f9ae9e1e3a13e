"""Several days of one month: "les 3, 5 et 8 mars"; "du 5 au 9 février …, le 7"."""

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from bot.model.event import Day
from bot.text.dates.grammar import Grammar, groups_of
from bot.text.dates.spans import LEAP_YEAR

_NUMBER: Final = re.compile(r"\d+")


class Part(NamedTuple):
    """One day, or one span, of those that a phrase names."""

    start: int
    end: int
    parts: dict[str, str]
    """The phrase's named groups that took part, lower case, as if it named this one alone."""


def each_day(match: re.Match[str]) -> Iterator[Part]:
    """Take a list of days apart; days that follow each other are a span."""
    parts = groups_of(match)
    if "days" not in parts:
        yield Part(match.start(), match.end(), parts)
        return
    del parts["days"]
    listed = list(_NUMBER.finditer(match.string, match.start("days"), match.end("days")))
    numbers = [int(number.group()) for number in listed]
    if numbers == list(range(numbers[0], numbers[0] + len(numbers))):
        yield Part(match.start(), match.end(), parts | {"d1": str(numbers[0]), "d2": str(numbers[-1])})
        return
    starts = [match.start(), *(number.start() for number in listed[1:])]
    ends = [*(number.end() for number in listed[:-1]), match.end()]
    for start, end, number in zip(starts, ends, numbers, strict=True):
        yield Part(start, end, parts | {"d1": str(number)})


def ascends(match: re.Match[str]) -> bool:
    """Tell a list of days from "… 20 h 30, 3 décembre"."""
    if "days" not in match.re.groupindex or match["days"] is None:
        return True
    numbers = [int(number) for number in _NUMBER.findall(match["days"])]
    return all(first < second for first, second in pairwise(numbers))


class Later(NamedTuple):
    """A day of a month that was named before it."""

    start: int
    end: int
    day: Day


class Named(NamedTuple):
    """A phrase with a month, and the days that it means."""

    start: int
    end: int
    first: Day
    last: Day


def later_days(text: str, named: Sequence[Named], grammar: Grammar) -> Iterator[Later]:
    """Find days without a month behind a phrase that has one."""
    if not named:
        return
    starts = [phrase.start for phrase in named]
    for match in grammar.later_day.finditer(text, named[0].end):
        before = bisect(starts, match.start()) - 1
        if named[before].end > match.start() or any(
            at < match.end() for at in starts[before + 1 : before + 2]
        ):
            continue
        number = _NUMBER.search(match.group())
        day = number and _in_month_of(named[before], int(number.group()))
        if day:
            yield Later(match.start(), match.end(), day)


def _in_month_of(named: Named, number: int) -> Day | None:
    """Find a day within a span, or after it in its last month."""
    first, last = named.first, named.last
    month = first if number >= first.day else last
    if number < first.day and first.month == last.month:
        return None
    try:
        known = date(month.year or LEAP_YEAR, month.month, number)
    except ValueError:
        return None
    return Day(year=month.year, month=known.month, day=known.day)
