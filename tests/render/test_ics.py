"""Calendar files, read back by another's reader."""

from datetime import UTC, date, datetime, time
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar

from bot.model.event import DatedEvent, Day
from bot.model.sentence import Sentence
from bot.render.html import clean
from bot.render.ics import CalendarEvent, calendar_file, text_value, uid_of

NOW = datetime(2022, 11, 24, 12, 30, tzinfo=UTC)


def event(
    first: date, last: date | None = None, *, at: time | None = None, zone: str | None = None
) -> DatedEvent:
    return DatedEvent(
        text="",
        start=0,
        end=0,
        first=Day.of(first),
        last=Day.of(last or first),
        sentence=Sentence(text="", start=0, end=0),
        at=at,
        zone=zone,
    )


def written(dated: DatedEvent, **more: Any) -> bytes:
    fields: dict[str, Any] = {"uid": "a@depeche", "event": dated, "summary": "Talks"} | more
    return calendar_file([CalendarEvent(**fields)], now=NOW)


def read(data: bytes) -> Any:
    [found] = Calendar.from_ical(data).walk("VEVENT")
    return found


GOLDEN = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Depeche//Agenda//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VEVENT
UID:a@depeche
DTSTAMP:20221124T123000Z
DTSTART;VALUE=DATE:20221129
DTEND;VALUE=DATE:20221207
SUMMARY:Moscou expose sa position\\; Washington\\, elle\\, se tait
DESCRIPTION:Des consultations sont censées avoir lieu au Caire\\, du 29 nov
 embre au 6 décembre.\\nRT
LOCATION:Le Caire
URL:https://example.org/a?b=1;c
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
"""


def test_a_whole_file() -> None:
    data = written(
        event(date(2022, 11, 29), date(2022, 12, 6)),
        summary="Moscou expose sa position; Washington, elle, se tait",
        description="Des consultations sont censées avoir lieu au Caire, du 29 novembre au 6 décembre.\nRT",
        place="Le Caire",
        url="https://example.org/a?b=1;c",
    )
    assert data.decode() == GOLDEN.replace("\n", "\r\n")
    found = read(data)
    assert (found.decoded("dtstart"), found.decoded("dtend")) == (date(2022, 11, 29), date(2022, 12, 7))
    assert str(found["location"]) == "Le Caire"
    assert str(found["url"]) == "https://example.org/a?b=1;c"


def test_when() -> None:
    whole = read(written(event(date(2022, 12, 31))))
    assert (whole.decoded("dtstart"), whole.decoded("dtend")) == (date(2022, 12, 31), date(2023, 1, 1))
    utc = read(written(event(date(2022, 12, 12), at=time(0, 30), zone="Europe/Moscow")))
    assert utc.decoded("dtstart") == datetime(2022, 12, 11, 21, 30, tzinfo=UTC)
    assert "dtend" not in utc
    somewhere = read(written(event(date(2022, 12, 12), at=time(18, 30))))
    assert somewhere.decoded("dtstart") == datetime(2022, 12, 12, 18, 30)  # by the clocks there
    days = read(written(event(date(2022, 12, 12), date(2022, 12, 13), at=time(18), zone="UTC")))
    assert days.decoded("dtend") == date(2022, 12, 14)


def test_an_event_without_a_year_is_left_out() -> None:
    dated = DatedEvent(
        text="",
        start=0,
        end=0,
        first=Day(month=11, day=29),
        last=Day(month=11, day=29),
        sentence=Sentence(text="", start=0, end=0),
    )
    assert b"VEVENT" not in written(dated)


def test_the_same_names_make_the_same_id() -> None:
    assert uid_of(("a", "b")) == uid_of(("a", "b"))
    assert len({uid_of(names) for names in (("a", "b"), ("b", "a"), ("ab",), ("a", "\ud800"))}) == 4


texts = st.text(max_size=300)


@given(texts, texts, texts)
@example("\\n\\N\\,;", "\r\n\r\n", " ")
@example("é" * 200, "🎪" * 100, "\x00\x85\u2028\u202e")
@example("BEGIN:VEVENT", "END:VEVENT\nBEGIN:VALARM", "a\n b")
def test_any_text_comes_back(summary: str, description: str, place: str) -> None:
    data = written(event(date(2022, 12, 12)), summary=summary, description=description, place=place)
    lines = data.split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode()  # no character is torn apart
    unfolded = data.decode().replace("\r\n ", "").split("\r\n")
    assert f"SUMMARY:{text_value(summary)}" in unfolded
    found = read(data)
    for name, text in (("summary", summary), ("description", description), ("location", place)):
        assert str(found.get(name, "")) == clean(text)
