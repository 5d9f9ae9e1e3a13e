"""Dates that an article names: what is coming, and what was."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.model.sentence import Sentence


@dataclass(frozen=True, kw_only=True, slots=True)
class Day:
    """A day of the calendar, of which the year may be unknown."""

    month: int
    day: int
    year: int | None = None

    @classmethod
    def of(cls, day: date) -> "Day":
        """Take a date of a known year."""
        return cls(year=day.year, month=day.month, day=day.day)

    @property
    def iso(self) -> str:
        """ISO 8601: "2022-11-29", or "--11-29" without a year."""
        year = "-" if self.year is None else f"{self.year:04d}"
        return f"{year}-{self.month:02d}-{self.day:02d}"

    @property
    def date(self) -> date | None:
        """The date, if the year is known."""
        return None if self.year is None else date(self.year, self.month, self.day)


@dataclass(frozen=True, kw_only=True, slots=True)
class DatedEvent:
    """A date as a text names it: a day, or a span of days, maybe with an hour."""

    text: str
    """The words that name it: `text == whole[start:end]`, offsets in code points."""
    start: int
    end: int
    first: Day
    last: Day
    """The same as `first` for a single day."""
    sentence: Sentence
    at: time | None = None
    """When it begins on the first day, by the clocks of `zone`."""
    zone: str | None = None
    """IANA name; None when no zone or place is named with the hour."""
    place: str | None = None
    """As the text spells it, in the form in which it would stand alone where that is known."""
    ahead: bool | None = None
    """Whether it lies ahead of the publication (that day included, unless the text speaks of it as past);
    without a publication date, what the verbs say; None when they say nothing.
    None too for a bare weekday far ahead that nothing beside it speaks of as coming."""

    @property
    def moment(self) -> datetime | None:
        """When it begins, in UTC: None without a year, an hour or a zone."""
        day = self.first.date
        if day is None or self.at is None or self.zone is None:
            return None
        return datetime.combine(day, self.at, tzinfo=ZoneInfo(self.zone)).astimezone(UTC)
