"""When quiet hours end, as moments rather than hours on a wall: clocks may skip or repeat those."""

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.model.chat import QuietHours
from bot.model.slots import moment_of

_DAY: Final = timedelta(days=1)
_SKIPPED_DAYS: Final = 2
"""A zone that changes sides of the date line skips one."""


def ends(quiet: QuietHours | None, zone: ZoneInfo, now: datetime, /) -> datetime | None:
    """Return when the quiet hours that it is now in end, in UTC; None when it is not quiet.

    They begin and end when the clocks first reach their hours, or the first moment after hours that are
    skipped: each night is quiet once.
    """
    if quiet is None:
        return None
    today = now.astimezone(zone).date()
    for back in range(_SKIPPED_DAYS, -1, -1):
        day = today - back * _DAY
        start = moment_of(day, quiet.start, zone)
        if start is None or start > now:
            continue
        last = day if quiet.start < quiet.end else day + _DAY
        end = moment_of(last, quiet.end, zone) or moment_of(last + _DAY, quiet.end, zone)
        if end is not None and now < end:
            return end
    return None
