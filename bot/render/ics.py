"""Calendar files (iCalendar): https://www.rfc-editor.org/rfc/rfc5545."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from bot.model.event import DatedEvent
from bot.render.html import clean

MEDIA_TYPE: Final = "text/calendar"
_LINE: Final = 75
"""Octets of a line without its end (section 3.1)."""
_PRODUCT: Final = "-//Depeche//Agenda//EN"
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, kw_only=True, slots=True)
class CalendarEvent:
    """One entry of a calendar file; its texts are plain."""

    uid: str
    event: DatedEvent
    summary: str
    description: str = ""
    place: str | None = None
    url: str | None = None
    """As `bot.render.address.web_address` gives it."""


def calendar_file(events: Iterable[CalendarEvent], *, now: datetime) -> bytes:
    """Write a calendar; `now` is when it was made. Events without a year are left out."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for event in events:
        lines += _event(event, now)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def uid_of(names: Sequence[str]) -> str:
    """Make the id by which a calendar knows an event again, of what stays the same about it."""
    digest = hashlib.blake2b("\n".join(names).encode("utf-8", "replace"), digest_size=16)
    return f"{digest.hexdigest()}@depeche"


def text_value(text: str) -> str:
    """Escape a text as a value (section 3.3.11)."""
    return clean(text).translate(_ESCAPES)


def _event(event: CalendarEvent, now: datetime) -> Iterator[str]:
    first, last = event.event.first.date, event.event.last.date
    if first is None or last is None:
        return
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{_moment(now)}"
    yield from _days(event.event, first, last)
    yield f"SUMMARY:{text_value(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{text_value(event.description)}"
    if event.place:
        yield f"LOCATION:{text_value(event.place)}"
    if event.url:
        yield f"URL:{event.url}"
    yield "TRANSP:TRANSPARENT"  # news keeps nobody busy
    yield "END:VEVENT"


def _days(event: DatedEvent, first: date, last: date) -> Iterator[str]:
    """Say when: a single day from its hour on, in UTC or by the clocks there; all else in whole days."""
    if event.at is None or first != last:
        yield f"DTSTART;VALUE=DATE:{first:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}"  # the first day after it
    elif moment := event.moment:
        yield f"DTSTART:{_moment(moment)}"
    else:
        yield f"DTSTART:{first:%Y%m%d}T{event.at:%H%M%S}"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _folded(line: str) -> bytes:
    """End a line, and break it where it is too long, never within a character."""
    data = line.encode()
    pieces: list[bytes] = []
    while len(data) > _LINE - bool(pieces):
        end = _LINE - bool(pieces)
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[:end])
        data = data[end:]
    pieces.append(data)
    return b"\r\n ".join(pieces) + b"\r\n"
