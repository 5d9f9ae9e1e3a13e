"""When a chat is reminded of an event."""

from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.model.agenda import Reminder
from bot.model.event import Day
from bot.model.reminding import due_of, end_of

PARIS, KYIV, APIA = ZoneInfo("Europe/Paris"), ZoneInfo("Europe/Kyiv"), ZoneInfo("Pacific/Apia")


def wish(first: str, last: str | None = None, **more: Any) -> Reminder:
    def day(iso: str) -> Day:
        year, month, number = map(int, iso.split("-"))
        return Day(year=year, month=month, day=number)

    return Reminder(chat_id=1, article_id=1, start=0, first=day(first), last=day(last or first), **more)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


BEFORE = at("2022-11-01 12:00")


@pytest.mark.parametrize(
    ("wanted", "zone", "due"),
    [
        # An hour with a zone: an hour before it, wherever the chat is.
        (wish("2022-11-29", at=time(14, 30), zone="Europe/Moscow"), PARIS, "2022-11-29 10:30"),
        (wish("2022-11-29", at=time(14, 30), zone="Europe/Moscow"), APIA, "2022-11-29 10:30"),
        (wish("2022-11-29", at=time(0, 15), zone="Europe/Moscow"), PARIS, "2022-11-28 20:15"),
        # A day, or an hour of which nobody says where: 08:00 of the first day, by the chat's clocks.
        (wish("2022-11-29"), PARIS, "2022-11-29 07:00"),
        (wish("2022-11-29", "2022-12-03"), KYIV, "2022-11-29 06:00"),
        (wish("2022-11-29", at=time(14, 30)), PARIS, "2022-11-29 07:00"),
        # Clocks go forward and back in the night before.
        (wish("2023-03-26"), PARIS, "2023-03-26 06:00"),
        (wish("2023-03-25"), PARIS, "2023-03-25 07:00"),
        (wish("2023-10-29"), PARIS, "2023-10-29 07:00"),
        (wish("2023-10-28"), PARIS, "2023-10-28 06:00"),
        # An hour that clocks skip is the moment after it; one that they repeat is its first.
        (wish("2023-03-26", at=time(2, 30), zone="Europe/Paris"), KYIV, "2023-03-26 00:00"),
        (wish("2023-10-29", at=time(2, 30), zone="Europe/Paris"), KYIV, "2023-10-28 23:30"),
    ],
)
def test_the_moment(wanted: Reminder, zone: ZoneInfo, due: str) -> None:
    assert due_of(wanted, zone, BEFORE) == at(due)


@pytest.mark.parametrize(
    ("wanted", "now", "still"),
    [
        (wish("2022-11-29"), "2022-11-29 10:00", True),
        (wish("2022-11-29"), "2022-11-29 22:59", True),
        (wish("2022-11-29"), "2022-11-29 23:00", False),
        (wish("2022-11-29", "2022-12-03"), "2022-12-03 22:59", True),
        (wish("2022-11-29", "2022-12-03"), "2022-12-03 23:00", False),
        (wish("2022-11-29", at=time(14), zone="Europe/Paris"), "2022-11-29 12:30", True),
        (wish("2022-11-29", at=time(14), zone="Europe/Paris"), "2022-11-29 14:59", True),
        (wish("2022-11-29", at=time(14), zone="Europe/Paris"), "2022-11-29 15:00", False),
        (wish("2022-11-29", "2022-11-30", at=time(14), zone="Europe/Paris"), "2022-11-30 20:00", True),
    ],
)
def test_what_has_begun_is_told_at_once_and_what_is_over_never(
    wanted: Reminder, now: str, *, still: bool
) -> None:
    assert due_of(wanted, PARIS, at(now)) == (at(now) if still else None)


def test_a_year_that_nobody_knows_has_no_moment() -> None:
    unknown = Reminder(chat_id=1, article_id=1, start=0, first=Day(month=1, day=2), last=Day(month=1, day=2))
    assert due_of(unknown, PARIS, BEFORE) is None
    assert end_of(unknown, PARIS) is None


def test_a_day_that_an_island_skips_is_over_where_the_next_one_begins() -> None:
    # Samoa had no 30 December 2011.
    skipped = wish("2011-12-30")
    assert due_of(skipped, APIA, at("2011-12-01 00:00")) == at("2011-12-30 10:00")
    assert end_of(skipped, APIA) == at("2011-12-30 10:00")
    assert due_of(wish("2011-12-29"), APIA, at("2011-12-01 00:00")) == at("2011-12-29 18:00")
    assert end_of(wish("2011-12-29"), APIA) == at("2011-12-30 10:00")
