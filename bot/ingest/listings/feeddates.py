"""Dates as feeds write them: dozens of formats, months in many languages, zones by name, number or none."""

import re
from datetime import UTC, datetime, timedelta

from bot.ingest.dates import believable, parse_date
from bot.text.fold import fold

_LONGEST = 100
_MONTH_NAMES = (
    "january jan janvier janv января январь янв januar janner enero ene gennaio gen janeiro januari січня",
    "february feb fevrier fevr fev февраля февраль фев февр februar febrero febbraio fevereiro лютого",
    "march mar mars марта март мар marz maerz mrz marzo marco maart березня",
    "april apr avril avr апреля апрель апр abril abr aprile квітня",
    "may mai мая май mayo mag maggio maio mei травня",
    "june jun juin июня июнь июн juni junio giugno giu junho червня",
    "july jul juillet juil июля июль июл juli julio luglio lug julho липня",
    "august aug aout августа август авг agosto ago augustus серпня",
    "september sep sept septembre сентября сентябрь сен сент septiembre settembre set setembro вересня",
    "october oct octobre октября октябрь окт oktober okt octubre ottobre ott outubro out жовтня",
    "november nov novembre ноября ноябрь ноя нояб noviembre novembro листопада",
    "december dec decembre декабря декабрь дек dezember dez diciembre dic dicembre dezembro грудня",
)
_MONTHS = {fold(name): number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()}
_ZONES = """
0 utc ut gmt z wet; 1 cet mez met bst west wat; 2 cest mesz mest eet sast cat; 3 eest msk eat trt; 4 msd gst
5 pkt; 5.5 ist; 7 wib ict; 8 sgt hkt awst pht; 9 jst kst; 9.5 acst; 10 aest; 10.5 acdt; 11 aedt; 12 nzst
13 nzdt; -2.5 ndt; -3 brt art adt; -3.5 nst; -4 ast edt; -5 est cdt; -6 cst mdt; -7 mst pdt; -8 pst akdt
-9 akst; -10 hst
"""
_HOURS = {
    name: float(hours)
    for hours, *names in (line.split() for line in re.split(r"[;\n]", _ZONES) if line.strip())
    for name in names
}
"""What the names of zones stand for, in hours ahead of UTC; of two alike, the one that news sites use."""
_CLOCK = r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?(?:[.,]\d+)?"
_HALF = r"(?:\s*(?P<half>[ap])\.?m\b\.?)?"
_ZONE = (
    r"(?:\s*(?:[a-z]{1,5})?\s*(?P<sign>[+\-\u2212])(?P<offset>\d{1,2}(?::?\d{2})?)\b"
    r"|\s*(?P<zone>[a-z]{1,5})\b)?"
)
_DAY_FIRST = re.compile(
    rf"(?:[^\W\d]+\.?\s*,?\s*)?(?P<day>\d{{1,2}})(?:er|st|nd|rd|th|\.|º)?[\s-]+(?:de\s+)?"
    rf"(?P<month>[^\W\d_]{{3,}})\.?[\s,-]+(?:de\s+)?(?P<year>\d{{4}}|\d{{2}}(?=[\s,]|$))"
    rf"(?:[\s,T]+(?:(?:à|at|в|um|at)\s+)?{_CLOCK}{_HALF}{_ZONE})?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"(?:[^\W\d_]+\.?\s*,?\s+)?(?P<month>[^\W\d_]{{3,}})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+"
    rf"(?:{_CLOCK}{_HALF}{_ZONE},?\s+(?P<after>\d{{4}})|(?P<year>\d{{4}})(?P<rest>.*))",
    re.IGNORECASE | re.DOTALL,
)
_YEAR_FIRST = re.compile(
    rf"(?P<year>\d{{4}})(?P<mark>[-/.]?)(?P<month>\d{{1,2}})(?:(?P=mark)(?P<day>\d{{1,2}})"
    rf"(?:[T\s,]+(?:{_CLOCK}|(?P<digits>\d{{4}}(?:\d{{2}})?)){_HALF}{_ZONE})?)?(?!\d)",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    rf"(?P<one>\d{{1,2}})(?P<mark>[./-])(?P<two>\d{{1,2}})(?P=mark)(?P<year>\d{{4}})"
    rf"(?:[\s,T]+{_CLOCK}{_HALF}{_ZONE})?",
    re.IGNORECASE,
)
_TIME = re.compile(rf"[\s,]*(?:(?:à|at|в)\s+)?{_CLOCK}{_HALF}{_ZONE}", re.IGNORECASE)
_NOT_A_DATE = re.compile(r"[^\d]*$")


def feed_date(value: object, now: datetime) -> datetime | None:
    """Read the date of a feed or sitemap, in UTC; None when absent, unreadable or not to be believed.

    A time without a zone is taken as UTC; digits as day, month, year unless they only fit otherwise or a
    clock of twelve hours goes with them.
    """
    if isinstance(value, str):
        text = value.strip()[:_LONGEST]
        if text[4:5] == "-":
            try:
                return believable(datetime.fromisoformat(text).replace(microsecond=0), now)
            except ValueError:
                pass
        if _NOT_A_DATE.match(text):
            return None
        for read in (_day_first, _year_first, _month_first, _numbers):
            try:
                moment = read(text)
            except (ValueError, OverflowError):
                continue
            if moment is not None:
                return believable(moment, now)
        return parse_date(text, now)
    return parse_date(value, now)


def _day_first(text: str) -> datetime | None:
    match = _DAY_FIRST.match(text)
    if match is None or (month := month_number(match["month"])) is None:
        return None
    year = int(match["year"])
    if len(match["year"]) == 2:
        year += 2000 if year < 69 else 1900
    return _moment(match, year, month, int(match["day"]))


def _month_first(text: str) -> datetime | None:
    match = _MONTH_FIRST.match(text)
    if match is None or (month := month_number(match["month"])) is None:
        return None
    if match["after"]:
        return _moment(match, int(match["after"]), month, int(match["day"]))
    time = _TIME.match(match["rest"])
    return _moment(time, int(match["year"]), month, int(match["day"]))


def _year_first(text: str) -> datetime | None:
    match = _YEAR_FIRST.match(text)
    if match is None or (not match["mark"] and len(match["month"]) < 2):
        return None
    return _moment(match, int(match["year"]), int(match["month"]), int(match["day"] or 1))


def _numbers(text: str) -> datetime | None:
    match = _NUMBERS.match(text)
    if match is None:
        return None
    one, two = int(match["one"]), int(match["two"])
    month_first = two > 12 or (one <= 12 and match["mark"] == "/" and match["half"] is not None)
    return _moment(match, int(match["year"]), *((one, two) if month_first else (two, one)))


def _moment(clock: re.Match[str] | None, year: int, month: int, day: int) -> datetime:
    moment = datetime(year, month, day, tzinfo=UTC)
    if clock is None:
        return moment
    found = clock.groupdict()
    if digits := found.get("digits"):
        hour, minute, second = int(digits[:2]), int(digits[2:4]), int(digits[4:] or 0)
    elif found["hour"] is None:
        return moment
    else:
        hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    if found["half"] and hour <= 12:
        hour = hour % 12 + (12 if found["half"] in "pP" else 0)
    if hour > 24 or minute > 59 or second > 60:
        return moment
    moment += timedelta(hours=hour, minutes=minute, seconds=second)  # 24:00 and leap seconds included
    return moment - _offset(found)


def _offset(found: dict[str, str | None]) -> timedelta:
    """Tell how far a zone is ahead of UTC; one that nobody knows is taken for UTC."""
    if number := found["offset"]:
        digits = number.replace(":", "")
        hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
        if hours > 14 or minutes > 59:
            return timedelta()
        ahead = timedelta(hours=hours, minutes=minutes)
        return ahead if found["sign"] == "+" else -ahead
    return timedelta(hours=_HOURS.get((found["zone"] or "").lower(), 0.0))


def month_number(name: str) -> int | None:
    """Tell which month a name is, in a dozen languages; None for another word."""
    folded = fold(name)
    return _MONTHS.get(folded) or (_MONTHS.get(folded[:3]) if folded.isascii() and len(folded) == 3 else None)
