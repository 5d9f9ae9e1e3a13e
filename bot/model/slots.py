"""The moments of a schedule: each hour once, also when clocks change."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.model.schedule import CatchUp, Schedule, Slot

_DAY = timedelta(days=1)
_LONGEST_SEARCH = 21
"""Days within which any schedule has a slot, also if a zone skips a day."""
_LONGEST_CATCH_UP = timedelta(days=400)


def moment_of(day: date, at: time, zone: ZoneInfo, /) -> datetime | None:
    """Return when the clocks of a zone reach an hour, in UTC.

    A doubled hour is its first time. A skipped hour is the first moment that exists after it. None when the
    zone skipped the whole day, as islands do that change sides of the date line.
    """
    early = datetime.combine(day, at, tzinfo=zone)
    late = early.replace(fold=1)
    before, after = early.utcoffset(), late.utcoffset()
    assert before is not None
    assert after is not None
    moment = (early.replace(tzinfo=UTC)) - before
    if after <= before:
        return moment
    if after - before >= _DAY:
        return None
    return _change(moment - (after - before), moment, zone)


def slots_after(schedule: Schedule, after: datetime, /) -> Iterator[Slot]:
    """Go through the slots later than a moment, without end."""
    zone = ZoneInfo(schedule.zone)
    day = after.astimezone(zone).date() - _DAY
    while True:
        yield from (slot for slot in _slots_of(day, schedule, zone) if slot.moment > after)
        day += _DAY


def next_slot(schedule: Schedule, after: datetime, /) -> Slot:
    """Return the first slot later than a moment."""
    return next(slots_after(schedule, after))


def last_slot(schedule: Schedule, at: datetime, /) -> Slot:
    """Return the newest slot that is due at a moment."""
    zone = ZoneInfo(schedule.zone)
    first = at.astimezone(zone).date() + _DAY
    return next(
        slot
        for back in range(_LONGEST_SEARCH)
        for slot in reversed(_slots_of(first - back * _DAY, schedule, zone))
        if slot.moment <= at
    )


def catch_up(schedule: Schedule, *, settled: datetime, now: datetime, oldest: timedelta) -> CatchUp:
    """Decide about the slots since `settled`, the moment of the last one sent, skipped, or not yet wanted.

    With a process that was never down there is one at most, some seconds old.
    """
    settled = max(settled, now - _LONGEST_CATCH_UP)
    newest, missed = None, 0
    for slot in slots_after(schedule, settled):
        if slot.moment > now:
            break
        newest, missed = slot, missed + 1
    if newest is None:
        return CatchUp()
    if now - newest.moment <= oldest:
        return CatchUp(send=newest, missed=missed)
    return CatchUp(skipped=newest, missed=missed)


def _slots_of(day: date, schedule: Schedule, zone: ZoneInfo) -> list[Slot]:
    """List a day's slots. Two hours that fall on one moment, since clocks skipped them, are one slot."""
    if day.weekday() not in schedule.weekdays:
        return []
    slots: list[Slot] = []
    for at in schedule.hours:
        moment = moment_of(day, at, zone)
        if moment is None or (slots and slots[-1].moment == moment):
            continue
        if not slots and moment == _end_of(day - _DAY, schedule, zone):
            continue
        slots.append(Slot(day=day, at=at, moment=moment))
    return slots


def _end_of(day: date, schedule: Schedule, zone: ZoneInfo) -> datetime | None:
    """Return the last moment of a day, which is of the day after if clocks skip midnight."""
    return moment_of(day, schedule.hours[-1], zone) if day.weekday() in schedule.weekdays else None


def _change(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    """Find the moment, after `low` and not after `high`, at which the zone's clocks change."""
    offset = high.astimezone(zone).utcoffset()
    first, last = 0, int((high - low).total_seconds())
    while last - first > 1:
        middle = (first + last) // 2
        if (low + timedelta(seconds=middle)).astimezone(zone).utcoffset() == offset:
            last = middle
        else:
            first = middle
    return low + timedelta(seconds=last)
