"""Dates as pages and feeds state them, to aware UTC; what can't be true is not believed."""

import math
import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_SLACK = timedelta(hours=26)
"""A date may be this far ahead: pages state local time without its zone."""
_ISO = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2}|\d{8})(?:[T\s,]+(?P<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_HALF_DAY = re.compile(r"\d\s*[ap]\.?m\b", re.IGNORECASE)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv january jan января янв",
            "février fevrier févr fevr february feb февраля фев",
            "mars march mar марта мар",
            "avril avr april apr апреля апр",
            "mai may мая май",
            "juin june jun июня июн",
            "juillet juil july jul июля июл",
            "août aout august aug августа авг",
            "septembre sept september sep сентября сен сент",
            "octobre oct october октября окт",
            "novembre nov november ноября ноя нояб",
            "décembre decembre déc december dec декабря дек",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_CLOCK = r"(?:\D{0,12}?\b(?P<hour>[01]?\d|2[0-3])\s?[:hч.]\s?(?P<minute>[0-5]\d)(?:\s*(?P<half>[ap])\.?m)?)?"
_DAY_FIRST = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?P<month>{_MONTH})\b\.?,?\s+(?P<year>\d{{4}})\b{_CLOCK}",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{_MONTH})\b\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b{_CLOCK}",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    rf"\b(?P<day>\d{{1,2}})[./](?P<month>\d{{1,2}})[./](?P<year>\d{{4}})\b{_CLOCK}", re.IGNORECASE
)


def believable(moment: datetime | None, now: datetime) -> datetime | None:
    """Return the moment in UTC, or None when it lies in the future or before there were news pages."""
    if moment is None:
        return None
    try:
        utc = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (OverflowError, ValueError):
        return None
    return utc if _EARLIEST <= utc <= now + _SLACK else None


def parse_date(value: object, now: datetime) -> datetime | None:
    """Read a machine's date (ISO 8601, RFC 2822, epoch); None when absent, unreadable or not believed.

    A date without a time is midnight UTC of that day; a time without a zone is taken as UTC.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        if not math.isfinite(value):
            return None
        value = str(int(value))
    if not isinstance(value, str):
        return None
    text = value.strip()
    if _EPOCH.fullmatch(text):
        return believable(_from_epoch(int(text[:10])), now)
    if (match := _ISO.match(text)) is not None:
        return believable(_from_iso(match), now)
    if _HALF_DAY.search(text):
        return find_date(text, now)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return find_date(text, now)
    return believable(moment, now)


def parse_stated(value: object, now: datetime) -> datetime | None:
    """Read a machine's date as `parse_date` does, in the zone that it was stated in.

    Midnight sharp of a zone other than UTC is taken for a date without a time: midnight UTC of that day.
    """
    believed = parse_date(value, now)
    if believed is None or not isinstance(value, str) or (match := _ISO.match(value.strip())) is None:
        return believed
    stated = believed.astimezone(_zone(match["zone"]))
    if stated.utcoffset() and (stated.hour, stated.minute, stated.second) == (0, 0, 0):
        return stated.replace(tzinfo=UTC)
    return stated


def find_date(text: str, now: datetime) -> datetime | None:
    """Find the first date written out in French, English or Russian, or in digits with the day first."""
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _NUMERIC):
        if (match := pattern.search(text)) is not None:
            return believable(_from_words(match), now)
    if (match := _ISO.search(text)) is not None:
        return believable(_from_iso(match), now)
    return None


def is_date_line(text: str) -> bool:
    """Tell whether a line states a date and hardly anything else."""
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _NUMERIC, _ISO):
        if (match := pattern.search(text)) is not None:
            return len(text) - len(match.group()) <= 60 and len(text) <= 120
    return False


def _from_epoch(seconds: int) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return None


def _from_iso(match: re.Match[str]) -> datetime | None:
    try:
        day = datetime.strptime(match["date"].replace("-", ""), "%Y%m%d").replace(tzinfo=UTC)
        if match["time"] is None:
            return day
        parts = [int(part) for part in match["time"].split(":")]
        moment = day + timedelta(hours=parts[0], minutes=parts[1], seconds=parts[2] if len(parts) > 2 else 0)
        return moment.replace(tzinfo=_zone(match["zone"]))
    except (ValueError, OverflowError):
        return None


def _zone(text: str | None) -> timezone:
    if not text or text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset)


def _from_words(match: re.Match[str]) -> datetime | None:
    name = match["month"].lower()
    month = int(name) if name.isdigit() else _MONTHS.get(name, 0)
    hour, minute = int(match["hour"] or 0), int(match["minute"] or 0)
    if (half := match["half"]) is not None and hour <= 12:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    try:
        return datetime(int(match["year"]), month, int(match["day"]), hour, minute, tzinfo=UTC)
    except ValueError:
        return None
