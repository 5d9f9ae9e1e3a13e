"""Each day has one briefing at most, whatever the clocks do, and none that is long late."""

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.model.briefing import LATEST, Briefing, due_day, last_day

PARIS, APIA = ZoneInfo("Europe/Paris"), ZoneInfo("Pacific/Apia")


def wish(hour: int, last: date) -> Briefing:
    return Briefing(user_id=7, hour=hour, last=last)


@pytest.mark.parametrize(
    ("hour", "last", "now", "expected"),
    [
        (8, date(2024, 5, 2), datetime(2024, 5, 3, 5, 59), None),
        (8, date(2024, 5, 2), datetime(2024, 5, 3, 6, 0), date(2024, 5, 3)),
        (8, date(2024, 5, 3), datetime(2024, 5, 3, 6, 0), None),
        (8, date(2024, 5, 2), datetime(2024, 5, 3, 12, 0), date(2024, 5, 3)),
        (8, date(2024, 5, 2), datetime(2024, 5, 3, 12, 1), None),
        # what midnight parts from its hour is still the day's before
        (23, date(2024, 5, 2), datetime(2024, 5, 3, 22, 30), date(2024, 5, 3)),
        (23, date(2024, 5, 3), datetime(2024, 5, 4, 1, 0), None),
        # a skipped hour, and one that comes twice
        (2, date(2024, 3, 30), datetime(2024, 3, 31, 0, 59), None),
        (2, date(2024, 3, 30), datetime(2024, 3, 31, 1, 0), date(2024, 3, 31)),
        (2, date(2024, 10, 26), datetime(2024, 10, 27, 0, 0), date(2024, 10, 27)),
        (2, date(2024, 10, 27), datetime(2024, 10, 27, 1, 0), None),
    ],
)
def test_it_is_due_at_its_hour(hour: int, last: date, now: datetime, expected: date | None) -> None:
    assert due_day(wish(hour, last), PARIS, now.replace(tzinfo=UTC)) == expected


def test_an_island_skips_a_day() -> None:
    """Samoa had no 30 December 2011."""
    last, told = date(2011, 12, 27), []
    for hours in range(6 * 24):
        now = datetime(2011, 12, 28, 10, tzinfo=UTC) + timedelta(hours=hours)
        day = due_day(wish(8, last), APIA, now)
        if day is not None:
            told.append(day.day)
            last = day
    assert told == [28, 29, 31, 1, 2, 3][: len(told)]
    assert len(told) >= 5


@pytest.mark.parametrize("seed", range(5))
def test_once_a_day_wherever_somebody_goes(seed: int) -> None:
    rng = random.Random(seed)
    zones = [ZoneInfo(name) for name in ("America/Los_Angeles", "Pacific/Auckland", "Asia/Tehran", "UTC")]
    now, zone, hour = datetime(2024, 3, 1, tzinfo=UTC), zones[0], 8
    last = last_day(hour, zone, now)
    assert last is not None
    told: list[date] = []
    moments: list[datetime] = []
    for _ in range(2000):
        now += timedelta(minutes=rng.randint(1, 90))
        if rng.random() < 0.01:
            zone = rng.choice(zones)
        day = due_day(wish(hour, last), zone, now)
        if day is not None:
            told.append(day)
            moments.append(now)
            last = day
            assert now.astimezone(zone).date() - day in (timedelta(), timedelta(days=1))
            late = now.astimezone(zone).replace(tzinfo=None) - datetime.combine(day, datetime.min.time())
            assert timedelta(hours=hour) <= late <= timedelta(hours=hour) + LATEST + timedelta(hours=1)
    assert len(set(told)) == len(told), seed
    assert told == sorted(told)
    assert len(told) > 40
