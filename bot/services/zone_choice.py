"""Time zones to choose from: one for each clock that people there may have."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

_HALF_A_YEAR = timedelta(days=182)


def distinct(zones: Iterable[str], now: datetime, /) -> tuple[str, ...]:
    """Keep the first of those zones whose clocks agree, now and half a year from now."""
    clocks: dict[object, str] = {}
    for zone in zones:
        there = ZoneInfo(zone)
        offsets = tuple(moment.astimezone(there).utcoffset() for moment in (now, now + _HALF_A_YEAR))
        clocks.setdefault(offsets, zone)
    return tuple(clocks.values())
