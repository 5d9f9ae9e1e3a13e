"""When a digest comes: the screens of its hours, days, zone, and of how late it may come."""

from datetime import time, timedelta
from typing import Final

from bot.locale.days import hour
from bot.model.schedule import EVERY_DAY
from bot.render import digest_words as words
from bot.render.actions.digests import DigestDeed, DigestPart
from bot.render.digest_screen import Screen, Shown
from bot.render.view import Button, rows_of
from bot.text.term_keys import name_key

_LATE: Final = (1, 3, 6, 12, 24)
"""Hours."""
_WIDTH: Final = 4
"""Buttons in a row: hours stay readable on a narrow screen."""


def full_hours(screen: Screen) -> Shown:
    """Show the full hours."""
    return _clock(screen, 0, screen.way(screen.text("button-digest-half-hours"), DigestPart.HALVES))


def half_hours(screen: Screen) -> Shown:
    """Show the half hours."""
    return _clock(screen, 30, screen.way(screen.text("button-digest-full-hours"), DigestPart.HOURS))


def _clock(screen: Screen, minute: int, other: Button) -> Shown:
    """Show the hours at one minute, above them what is chosen beside."""
    chosen = screen.digest.schedule.hours
    beside = [_hour(screen, at) for at in chosen if at.minute != minute]
    grid = [_hour(screen, time(number, minute)) for number in range(24)]
    text = screen.text("digests-hours-text", hours=words.hours(screen.digest.schedule, screen.localiser))
    return f"{text}\n{_next(screen)}", [*rows_of(beside, _WIDTH), *rows_of(grid, _WIDTH), (other,)]


def _hour(screen: Screen, at: time) -> Button:
    minutes = 60 * at.hour + at.minute
    chosen = at in screen.digest.schedule.hours
    return screen.deed(hour(at, screen.localiser), DigestDeed.HOUR, minutes + 1, chosen=chosen)


def days(screen: Screen) -> Shown:
    """Show the weekdays."""
    weekdays = screen.digest.schedule.weekdays
    names = [
        screen.deed(words.day_name(day, screen.localiser), DigestDeed.DAY, day + 1, chosen=day in weekdays)
        for day in range(7)
    ]
    workdays, every_day = screen.text("button-digest-workdays"), screen.text("button-digest-every-day")
    whole = (
        screen.deed(workdays, DigestDeed.WORKDAYS, chosen=weekdays == words.WORKDAYS),
        screen.deed(every_day, DigestDeed.EVERY_DAY, chosen=weekdays == EVERY_DAY),
    )
    text = screen.text("digests-days-text", days=words.days(screen.digest.schedule, screen.localiser))
    return f"{text}\n{_next(screen)}", [*rows_of(names, _WIDTH), whole]


def zone(screen: Screen) -> Shown:
    """Show the time zone, or those that a named place may mean."""
    if screen.choices.zones:
        found = [
            screen.deed(words.zone_now(name, screen.localiser, screen.now), DigestDeed.ZONE, name_key(name))
            for name in screen.choices.zones
        ]
        return screen.text("digests-zone-which"), rows_of(found, 1)
    now = words.zone_now(screen.digest.schedule.zone, screen.localiser, screen.now)
    return screen.text("digests-zone-text", zone=now), []


def late(screen: Screen) -> Shown:
    """Show how late a digest may come that was missed."""
    spans = [
        screen.deed(
            screen.localiser.span(timedelta(hours=hours)),
            DigestDeed.LATE,
            60 * hours,
            chosen=60 * hours == screen.digest.oldest_minutes,
        )
        for hours in _LATE
    ]
    return screen.text("digests-late-text", late=words.late(screen.digest, screen.localiser)), rows_of(
        spans, 3
    )


def _next(screen: Screen) -> str:
    return words.comes_next(screen.digest, screen.localiser, screen.now)
