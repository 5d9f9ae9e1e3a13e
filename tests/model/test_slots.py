"""Slots of schedules: each exactly at its hour, none twice, none missing."""

import random
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise, takewhile
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.schedule import EVERY_DAY, Schedule, Slot
from bot.model.slots import catch_up, last_slot, moment_of, next_slot, slots_after

ALL_HOURS = tuple(time(hour, minute) for hour in range(24) for minute in (0, 30))
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
# Each with a year in which something happens there.
ZONES = (
    ("Europe/Paris", 2026),
    ("America/New_York", 2026),
    ("America/St_Johns", 2026),  # half an hour off
    ("Asia/Kathmandu", 2026),  # a quarter of an hour off
    ("Australia/Lord_Howe", 2026),  # clocks change by half an hour
    ("America/Havana", 2026),  # at midnight: the first hour of a day is skipped
    ("Asia/Beirut", 2026),  # the last hour of a day is doubled
    ("Africa/Casablanca", 2026),  # back and forth with Ramadan
    ("Pacific/Chatham", 2026),
    ("Europe/Moscow", 2011),  # the year its summer time became all year's
    ("America/Caracas", 2016),  # half an hour forth, for good
    ("Asia/Pyongyang", 2015),  # half an hour back, for good
)


def walk(zone: ZoneInfo, begin: datetime, end: datetime) -> dict[datetime, datetime]:
    """Map each minute of a wall's clock to the first moment at which it shows that or, jumping, more."""
    reached: dict[datetime, datetime] = {}
    moment, furthest = begin, (begin - MINUTE).astimezone(zone).replace(tzinfo=None)
    while moment < end:
        shown = moment.astimezone(zone).replace(tzinfo=None)
        while furthest < shown:
            furthest += MINUTE
            reached[furthest] = moment
        moment += MINUTE
    return reached


@pytest.mark.parametrize(("name", "year"), ZONES)
def test_a_year_of_half_hours_against_a_walk_of_minutes(name: str, year: int) -> None:
    zone = ZoneInfo(name)
    begin, end = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 2, tzinfo=UTC)
    wanted: list[datetime] = []
    at = begin
    while at < end:  # minute by minute on days that change, by half hours and what is left over on others
        after = at + DAY
        steady = {at.astimezone(zone).utcoffset(), (at - DAY).astimezone(zone).utcoffset(),
                  after.astimezone(zone).utcoffset(), (after + DAY).astimezone(zone).utcoffset()}  # fmt: skip
        if len(steady) > 1:
            marks = {moment for wall, moment in walk(zone, at, after).items() if wall.minute in (0, 30)}
            wanted += sorted(marks)
        else:
            minutes = (at + number * 15 * MINUTE for number in range(96))
            wanted += [minute for minute in minutes if minute.astimezone(zone).minute in (0, 30)]
        at = after
    schedule = Schedule(hours=ALL_HOURS, zone=name)
    slots = list(takewhile(lambda slot: slot.moment < end, slots_after(schedule, begin - MINUTE)))
    assert [slot.moment for slot in slots] == wanted
    assert len({slot.key for slot in slots}) == len(slots)


def around(moment: datetime) -> tuple[datetime, ...]:
    return moment - 3 * DAY, moment, moment + 3 * DAY


@pytest.mark.parametrize(("name", "year"), ZONES)
def test_next_and_last_agree(name: str, year: int) -> None:
    schedule = Schedule(hours=(time(0, 15), time(2, 30), time(8), time(23, 45)), zone=name)
    begin = datetime(year, 1, 1, tzinfo=UTC)
    slots = list(takewhile(lambda slot: slot.moment.year == year, slots_after(schedule, begin)))
    for number, (slot, following) in enumerate(pairwise(slots)):
        clocks = {moment.astimezone(ZoneInfo(name)).utcoffset() for moment in around(slot.moment)}
        if number % 7 and len(clocks) == 1:
            continue  # nothing happens here: one in seven will do
        assert next_slot(schedule, slot.moment) == following
        assert last_slot(schedule, following.moment - MINUTE) == slot
        assert last_slot(schedule, slot.moment) == slot


@pytest.mark.parametrize("monday", [datetime(2026, 3, 23, tzinfo=UTC), datetime(2026, 10, 19, tzinfo=UTC)])
def test_two_weeks_of_many_chats_across_the_change_of_clocks(monday: datetime) -> None:
    seed = random.randrange(1 << 30)
    print(f"seed {seed}")
    chance, end = random.Random(seed), monday + 14 * DAY
    schedules = [
        Schedule(
            hours=tuple(sorted(chance.sample(ALL_HOURS, chance.randint(1, 3)))), zone=ZONES[chat % 12][0]
        )
        for chat in range(72)
    ]
    sent: dict[int, list[datetime]] = {chat: [] for chat in range(72)}
    settled = dict.fromkeys(range(72), monday)
    due = [next_slot(schedule, monday).moment for schedule in schedules]
    now = monday
    while now < end:
        for chat, schedule in enumerate(schedules):
            if due[chat] <= now:
                found = catch_up(schedule, settled=settled[chat], now=now, oldest=timedelta(hours=1))
                assert found.send is not None
                assert found.missed == 1
                sent[chat].append(now)
                settled[chat] = found.send.moment
                due[chat] = next_slot(schedule, settled[chat]).moment
        now += MINUTE
    walls = {name: walk(ZoneInfo(name), monday + MINUTE, end) for name, _ in ZONES}
    for chat, schedule in enumerate(schedules):
        reached = walls[schedule.zone].items()
        hours = set(schedule.hours)
        assert sent[chat] == sorted({moment for wall, moment in reached if wall.time() in hours}), schedule


def local(slot: Slot, zone: str) -> str:
    return f"{slot.moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def test_a_skipped_hour_is_the_first_that_exists_after_it() -> None:
    schedule = Schedule(hours=(time(2, 30),), zone="Europe/Paris")
    slots = list(islice(slots_after(schedule, datetime(2026, 3, 27, 12, tzinfo=UTC)), 3))
    assert [local(slot, "Europe/Paris") for slot in slots] == [
        "2026-03-28 02:30", "2026-03-29 03:00", "2026-03-30 02:30",
    ]  # fmt: skip
    assert slots[1].key == "2026-03-29T02:30"


def test_two_hours_that_fall_on_one_moment_are_one() -> None:
    schedule = Schedule(hours=(time(2), time(2, 30), time(3)), zone="Europe/Paris")
    slots = [
        slot
        for slot in islice(slots_after(schedule, datetime(2026, 3, 28, 12, tzinfo=UTC)), 4)
        if slot.day == date(2026, 3, 29)
    ]
    assert [slot.key for slot in slots] == ["2026-03-29T02:00"]


def test_hours_on_both_sides_of_a_skipped_midnight_are_one() -> None:
    schedule = Schedule(hours=(time(0, 15), time(23, 45)), zone="America/Toronto")  # 23:30 became 00:30
    found = islice(slots_after(schedule, datetime(1919, 3, 30, 12, tzinfo=UTC)), 2)
    assert [(slot.key, local(slot, schedule.zone)) for slot in found] == [
        ("1919-03-30T23:45", "1919-03-31 00:30"), ("1919-03-31T23:45", "1919-03-31 23:45"),
    ]  # fmt: skip


def test_a_doubled_hour_comes_once() -> None:
    schedule = Schedule(hours=(time(2, 30),), zone="Europe/Paris")
    slots = list(islice(slots_after(schedule, datetime(2026, 10, 24, 12, tzinfo=UTC)), 2))
    assert [slot.moment for slot in slots] == [
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 26, 1, 30, tzinfo=UTC),
    ]
    between = datetime(2026, 10, 25, 1, 0, tzinfo=UTC)  # the second 02:00
    assert next_slot(schedule, between) == slots[1]
    assert last_slot(schedule, between) == slots[0]


def test_a_skipped_day_has_no_slots() -> None:
    schedule = Schedule(hours=(time(8),), zone="Pacific/Apia")
    slots = islice(slots_after(schedule, datetime(2011, 12, 29, 0, tzinfo=UTC)), 3)
    assert [slot.key for slot in slots] == ["2011-12-29T08:00", "2011-12-31T08:00", "2012-01-01T08:00"]
    assert moment_of(date(2011, 12, 30), time(8), ZoneInfo("Pacific/Apia")) is None
    only = Schedule(hours=(time(8),), weekdays=frozenset({4}), zone="Pacific/Apia")
    assert next_slot(only, datetime(2011, 12, 25, tzinfo=UTC)).key == "2012-01-06T08:00"


def test_weekdays_across_the_end_of_a_year() -> None:
    schedule = Schedule(hours=(time(7), time(18)), weekdays=frozenset({0, 3}), zone="Asia/Tokyo")
    slots = islice(slots_after(schedule, datetime(2026, 12, 28, 12, tzinfo=UTC)), 4)
    assert [slot.key for slot in slots] == [
        "2026-12-31T07:00", "2026-12-31T18:00", "2027-01-04T07:00", "2027-01-04T18:00",
    ]  # fmt: skip


def test_a_zone_that_changes_its_rules_keeps_the_hour() -> None:
    schedule = Schedule(hours=(time(8),), zone="Asia/Almaty")  # UTC+6 until March 2024, +5 since
    slots = list(islice(slots_after(schedule, datetime(2024, 2, 28, 12, tzinfo=UTC)), 2))
    assert [slot.moment.hour for slot in slots] == [2, 3]
    assert [slot.at for slot in slots] == [time(8), time(8)]


@given(
    st.sampled_from([name for name, _ in ZONES]),
    st.sets(st.sampled_from(ALL_HOURS), min_size=1, max_size=5),
    st.frozensets(st.integers(0, 6), min_size=1),
    st.datetimes(datetime(1975, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),
)
def test_any_schedule_at_any_moment(name: str, hours: set[time], days: frozenset[int], at: datetime) -> None:
    schedule = Schedule(hours=tuple(sorted(hours)), weekdays=days, zone=name)
    slot, last = next_slot(schedule, at), last_slot(schedule, at)
    assert last.moment <= at < slot.moment
    assert next_slot(schedule, last.moment) == slot
    assert slot.day.weekday() in days
    shown = slot.moment.astimezone(ZoneInfo(name)).replace(tzinfo=None)
    late = shown - datetime.combine(slot.day, slot.at)
    assert timedelta() <= late <= timedelta(hours=1)
    if late:
        before = slot.moment - timedelta(seconds=1)
        assert before.astimezone(ZoneInfo(name)).replace(tzinfo=None) < datetime.combine(slot.day, slot.at)


WEEKDAYS_AT_EIGHT = Schedule(hours=(time(8),), weekdays=frozenset(range(5)), zone="Europe/Paris")
FRIDAY = datetime(2026, 3, 27, 7, 0, tzinfo=UTC)


def test_a_missed_digest_is_sent_once_if_young_enough() -> None:
    monday = datetime(2026, 3, 30, 6, 0, tzinfo=UTC)  # summer time by then
    before = FRIDAY - 2 * DAY
    found = catch_up(WEEKDAYS_AT_EIGHT, settled=before, now=monday + 2 * MINUTE, oldest=timedelta(hours=3))
    assert found.send is not None
    assert (found.send.moment, found.skipped, found.missed) == (monday, None, 3)
    again = catch_up(WEEKDAYS_AT_EIGHT, settled=found.send.moment, now=monday + DAY / 2, oldest=DAY)
    assert (again.send, again.skipped, again.missed) == (None, None, 0)


def test_an_old_one_is_skipped_and_said() -> None:
    found = catch_up(WEEKDAYS_AT_EIGHT, settled=FRIDAY - DAY, now=FRIDAY + DAY, oldest=timedelta(hours=3))
    assert found.skipped is not None
    assert (found.send, found.skipped.moment, found.missed) == (None, FRIDAY, 1)
    limit = catch_up(WEEKDAYS_AT_EIGHT, settled=FRIDAY - DAY, now=FRIDAY + DAY, oldest=DAY)
    assert limit.send == found.skipped


def test_years_of_downtime_are_counted_in_no_time() -> None:
    schedule = Schedule(hours=ALL_HOURS, zone="Europe/Paris")
    found = catch_up(schedule, settled=datetime(1990, 1, 1, tzinfo=UTC), now=FRIDAY, oldest=DAY)
    assert found.send is not None
    assert found.send.moment == FRIDAY
    assert 400 * 48 - 48 <= found.missed <= 400 * 48


@pytest.mark.parametrize(
    "wrong",
    [
        {"hours": ()},
        {"hours": (time(9), time(8))},
        {"hours": (time(8), time(8))},
        {"hours": (time(8, 0, 1),)},
        {"weekdays": frozenset()},
        {"weekdays": frozenset({7})},
    ],
)
def test_impossible_schedules_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"hour|weekday"):
        Schedule(**{"hours": (time(8),), "weekdays": EVERY_DAY, "zone": "UTC"} | wrong)
