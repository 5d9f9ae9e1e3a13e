"""When quiet hours end, also where clocks change."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.model.chat import NIGHT, QuietHours
from bot.model.quiet import ends

PARIS = ZoneInfo("Europe/Paris")
_CASES = [
    # 22:00 is still quiet, 07:00 is not any more.
    (NIGHT, "2026-06-10 21:59", None),
    (NIGHT, "2026-06-10 22:00", "2026-06-11 07:00"),
    (NIGHT, "2026-06-11 03:00", "2026-06-11 07:00"),
    (NIGHT, "2026-06-11 06:59", "2026-06-11 07:00"),
    (NIGHT, "2026-06-11 07:00", None),
    (QuietHours(time(12), time(14)), "2026-06-10 13:00", "2026-06-10 14:00"),
    (QuietHours(time(12), time(14)), "2026-06-10 11:59", None),
    # The night in which an hour is skipped, and the one in which it comes twice.
    (NIGHT, "2026-03-28 23:00", "2026-03-29 07:00"),
    (NIGHT, "2026-10-24 23:00", "2026-10-25 07:00"),
]


@pytest.mark.parametrize(("quiet", "now", "end"), _CASES)
def test_ends_on_the_wall(quiet: QuietHours, now: str, end: str | None) -> None:
    found = ends(quiet, PARIS, datetime.fromisoformat(now).replace(tzinfo=PARIS))
    assert found == (end and datetime.fromisoformat(end).replace(tzinfo=PARIS))


def test_no_quiet_hours_are_never_quiet() -> None:
    assert ends(None, PARIS, datetime(2026, 6, 10, 1, tzinfo=UTC)) is None


def test_an_hour_that_comes_twice_is_quiet_once() -> None:
    nap = QuietHours(time(1), time(2, 30))
    assert ends(nap, PARIS, datetime(2026, 10, 25, 0, 10, tzinfo=UTC)) == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )
    assert ends(nap, PARIS, datetime(2026, 10, 25, 1, 10, tzinfo=UTC)) is None


def test_quiet_hours_that_end_in_a_skipped_hour_or_day() -> None:
    nap = QuietHours(time(1), time(2, 30))
    assert ends(nap, PARIS, datetime(2026, 3, 29, 0, 30, tzinfo=UTC)) == datetime(2026, 3, 29, 1, tzinfo=UTC)
    # Samoa had no 30 December 2011.
    apia = ZoneInfo("Pacific/Apia")
    assert ends(NIGHT, apia, datetime(2011, 12, 30, 9, 30, tzinfo=UTC)) == datetime(
        2011, 12, 31, 7, tzinfo=apia
    )
