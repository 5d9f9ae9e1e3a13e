"""What an admin who wants it is told once a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.model.delivery import DeliveryState
from bot.model.engine import Costs
from bot.model.health import Health
from bot.model.slots import moment_of

_DAY: Final = timedelta(days=1)
LATEST: Final = timedelta(hours=6)
"""A briefing that could not be given before is given up."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Briefing:
    """An admin's wish."""

    user_id: int
    hour: int
    """By the admin's own clock."""
    last: date
    """The last day that was seen to."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DayReport:
    """How the last 24 hours went, and how things are now."""

    articles: int
    """New ones, each text once."""
    sources: int
    """That brought one."""
    requests: int
    """Since yesterday began, by UTC, as the next."""
    errors: int
    """Answers that failed."""
    ended: Mapping[DeliveryState, int]
    people: int
    joined: int
    active: int
    health: Health
    costs: Costs


def due_day(briefing: Briefing, zone: ZoneInfo, now: datetime, /) -> date | None:
    """Tell the day whose briefing is to be given now, if there is one; each day has one at most."""
    day = last_day(briefing.hour, zone, now)
    if day is None or day <= briefing.last:
        return None
    moment = moment_of(day, time(briefing.hour), zone)
    return day if moment is not None and now - moment <= LATEST else None


def last_day(hour: int, zone: ZoneInfo, now: datetime, /) -> date | None:
    """Give the last day on which an hour has come; None on islands that have just skipped two."""
    today = now.astimezone(zone).date()
    for day in (today, today - _DAY, today - 2 * _DAY):
        moment = moment_of(day, time(hour), zone)
        if moment is not None and moment <= now:
            return day
    return None
