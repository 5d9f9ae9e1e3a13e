"""Dates as lists of news word them: “today at 9:30”, “il y a 2 heures”, “12 мая, 10:15”."""

import re
from datetime import datetime, timedelta

from bot.ingest.dates import believable, find_date
from bot.ingest.listings.feeddates import feed_date, month_number
from bot.text.fold import fold

_LONGEST = 200
_UNITS = (
    ("seconds", 1, "second|seconds|sec|secs|s|seconde|secondes|секунд[ауы]?|сек"),
    ("minutes", 60, "minute|minutes|min|mins|mn|м|минут[ауы]?|мин"),
    ("hours", 3600, "hour|hours|hr|hrs|h|heure|heures|час|часа|часов|ч"),
    ("days", 86_400, "day|days|d|jour|jours|j|день|дня|дней|дн"),
    ("weeks", 604_800, "week|weeks|w|semaine|semaines|sem|неделю|недели|недель|нед"),
)
_UNIT = "|".join(f"(?P<{name}>{words})" for name, _, words in _UNITS)
_COUNT = r"(?P<count>\d{1,3}|an?|une?)"
_AGO = re.compile(
    rf"(?:il y a|depuis)\s+(?:environ\s+)?{_COUNT}\s*(?:{_UNIT})\b|\b{_COUNT.replace('count', 'before')}\s*"
    rf"(?:{_UNIT.replace('(?P<', '(?P<x')})\.?\s+(?:ago|назад)\b"
)
_AN_HOUR_AGO = re.compile(r"\b(?P<unit>час|минуту|день|неделю)\s+назад\b")
_ONES = {"час": 3600, "минуту": 60, "день": 86_400, "неделю": 604_800}
_DAYS = re.compile(
    r"\b(?P<today>today|aujourd'hui|сегодня)\b|\b(?P<yesterday>yesterday|hier|вчера)\b|\b(?P<before>avant-hier|позавчера)\b"
)
_CLOCK = re.compile(r"\b(?P<hour>[01]?\d|2[0-3])\s?[:h](?P<minute>[0-5]\d)\b\s*(?P<half>[ap]\.?m\b)?")
_NO_YEAR = re.compile(
    r"\b(?P<day>\d{1,2})(?:er|st|nd|rd|th)?\s+(?P<month>[^\W\d_]{3,})\b|\b(?P<name>[^\W\d_]{3,})\.?\s+(?P<number>\d{1,2})\b"
)


def worded_date(text: str, now: datetime) -> datetime | None:
    """Find the date that a list states beside a title, in French, English or Russian; None without one.

    What counts from today counts from `now`; a day without a year is the latest such day.
    """
    text = text.strip()[:_LONGEST]
    if stated := feed_date(text, now) or find_date(text, now):
        return stated
    folded = fold(text)
    if (ago := _ago(folded)) is not None:
        return (now - ago).replace(microsecond=0)
    day = _day(folded, now)
    if day is None:
        return None
    clock = _CLOCK.search(folded)
    if clock is not None:
        hour = int(clock["hour"])
        if clock["half"] and hour <= 12:
            hour = hour % 12 + (12 if clock["half"].startswith("p") else 0)
        day += timedelta(hours=hour, minutes=int(clock["minute"]))
    return believable(day, now)


def _ago(text: str) -> timedelta | None:
    match = _AGO.search(text)
    if match is not None:
        count = match["count"] or match["before"]
        number = int(count) if count.isdigit() else 1
        for name, seconds, _ in _UNITS:
            if match[name] or match["x" + name]:
                return timedelta(seconds=number * seconds)
    one = _AN_HOUR_AGO.search(text)
    return timedelta(seconds=_ONES[one["unit"]]) if one is not None else None


def _day(text: str, now: datetime) -> datetime | None:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if (match := _DAYS.search(text)) is not None:
        return midnight - timedelta(days=0 if match["today"] else 1 if match["yesterday"] else 2)
    for found in _NO_YEAR.finditer(text):
        month = month_number(found["month"] or found["name"])
        if month is None:
            continue
        day = int(found["day"] or found["number"])
        for year in (now.year, now.year - 1):
            try:
                moment = midnight.replace(year=year, month=month, day=day)
            except ValueError:
                continue
            if moment <= midnight + timedelta(days=1):
                return moment
    return None
