"""When a chat is reminded of an event, and how long that makes sense."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.model.agenda import Reminder
from bot.model.slots import moment_of

BEFORE: Final = timedelta(hours=1)
"""How long before an event whose hour is known."""
MORNING: Final = time(8)
"""When on the first day of any other, by the chat's clocks."""
_LASTS: Final = timedelta(hours=2)
"""How long an event with an hour is taken to last, where its last day is its first."""
_DAY: Final = timedelta(days=1)


def due_of(wish: Reminder, zone: ZoneInfo, now: datetime, /) -> datetime | None:
    """Return when to remind: `now` if that moment has passed, None if the event is over or has no year."""
    first, end = wish.first.date, end_of(wish, zone)
    if first is None or end is None or end <= now:
        return None
    moment = _moment(wish)
    due = moment - BEFORE if moment is not None else _reached(first, MORNING, zone)
    return max(due, now)


def end_of(wish: Reminder, zone: ZoneInfo, /) -> datetime | None:
    """Return until when the event is on, as far as its days tell; None without a year."""
    last, moment = wish.last.date, _moment(wish)
    if last is None:
        return None
    if moment is not None and wish.first == wish.last:
        return moment + _LASTS
    return _reached(last + _DAY, time(), zone)


def _moment(wish: Reminder) -> datetime | None:
    first = wish.first.date
    if first is None or wish.at is None or wish.zone is None:
        return None
    return _reached(first, wish.at, ZoneInfo(wish.zone))


def _reached(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return when clocks reach an hour; a day that a zone skips is over where the next one begins."""
    moment = moment_of(day, at, zone) or moment_of(day + _DAY, time(), zone)
    return moment or datetime.combine(day, at, tzinfo=UTC)
