"""Days of the calendar and spans of them, as each language writes them."""

from datetime import date, datetime, time, tzinfo

from babel.dates import format_date, format_interval, format_skeleton, format_time

from bot.locale.catalogue import Localiser, catalogue


def weekday_and_day(day: date, localiser: Localiser, today: date) -> str:
    """Write a day with its weekday: Tuesday 29 November; with the year when it is not that of `today`."""
    locale = catalogue(localiser.language).locale
    weekday = format_date(day, "EEEE", locale=locale)
    return localiser.text("day-with-weekday", weekday=weekday, day=long_day(day, localiser, today))


def long_day(day: date, localiser: Localiser, today: date | None = None) -> str:
    """Write a day in full: 29 November 2022; without the year when it is that of `today`."""
    locale = catalogue(localiser.language).locale
    if today is not None and today.year == day.year:
        written = str(format_skeleton("MMMMd", day, locale=locale))
    else:
        written = str(format_date(day, "long", locale=locale))
    if localiser.language == "fr" and day.day == 1:
        written = f"1er{written[1:]}"  # CLDR does not know it
    return written


def long_span(first: date, last: date, localiser: Localiser) -> str:
    """Write a day with its weekday, or a span of days, in full, with the year."""
    if first == last:
        locale = catalogue(localiser.language).locale
        weekday = format_date(first, "EEEE", locale=locale)
        return localiser.text("day-with-weekday", weekday=weekday, day=long_day(first, localiser))
    begins = long_day(first, localiser, today=last)
    if (first.year, first.month) == (last.year, last.month):
        begins = begins.split(maxsplit=1)[0]
    return localiser.text("days-from-to", first=begins, last=long_day(last, localiser))


def short_span(first: date, last: date, localiser: Localiser, today: date) -> str:
    """Write a span of days shortly: 29 Nov – 6 Dec; with the year when it is not all in that of `today`."""
    locale = catalogue(localiser.language).locale
    skeleton = "MMMd" if first.year == last.year == today.year else "yMMMd"
    return str(format_interval(first, last, skeleton, locale=locale))


def hour_in(moment: datetime, zone: tzinfo, localiser: Localiser) -> str:
    """Write the hour of a moment with the zone's name: 18:00 GMT."""
    local = moment.astimezone(zone)
    name = local.tzname() or ""
    name = name if name.isalpha() else f"UTC{name}"
    return f"{hour(local.time(), localiser)} {name}"


def hour(at: time, localiser: Localiser) -> str:
    """Write an hour: 18:00."""
    return str(format_time(at, "HH:mm", locale=catalogue(localiser.language).locale))
