"""When a chat wants its digests, by the clock on its wall."""

from dataclasses import dataclass
from datetime import date, datetime, time

EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, kw_only=True, slots=True)
class Schedule:
    """Hours of the day, on some days of the week, in a time zone."""

    hours: tuple[time, ...]
    """Local, to the minute, in order, each once."""
    weekdays: frozenset[int] = EVERY_DAY
    """0 is Monday, as `date.weekday` counts."""
    zone: str
    """An IANA name."""

    def __post_init__(self) -> None:
        if not self.hours or not self.weekdays:
            raise ValueError("a schedule needs an hour and a day")
        if list(self.hours) != sorted(set(self.hours)):
            raise ValueError("hours stand in order, each once")
        if any(at.second or at.microsecond or at.tzinfo for at in self.hours):
            raise ValueError("hours are local and to the minute")
        if not self.weekdays <= EVERY_DAY:
            raise ValueError("weekdays are 0 to 6")


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """One hour of one day of a schedule."""

    day: date
    at: time
    """As the schedule says; where clocks skip it, the wall shows a later hour at `moment`."""
    moment: datetime
    """When that is, aware UTC."""

    @property
    def key(self) -> str:
        """Name the slot among those of its schedule, the same whatever becomes of the zone's rules."""
        return f"{self.day}T{self.at:%H:%M}"


@dataclass(frozen=True, kw_only=True, slots=True)
class CatchUp:
    """What to do about the slots that passed since the last one that was settled."""

    send: Slot | None = None
    """The newest, if it is young enough: one digest stands for all that were missed."""
    skipped: Slot | None = None
    """The newest, if it is too old: nothing is sent, and the chat is told so."""
    missed: int = 0
    """How many passed, the newest included."""
