"""What each choice makes of a digest; nothing here is stored."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import time
from enum import Enum
from typing import Any, Final, TypeVar

from bot.errors import UserError
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.digest import Approval, Digest, DigestLength, DigestMode, Layout, Picture
from bot.model.schedule import EVERY_DAY, Schedule
from bot.render.actions.digests import DigestDeed
from bot.render.html import clean, utf16_length
from bot.text.term_keys import name_key

MOST_HOURS: Final = 12
MOST_TOPICS: Final = 20
WORKDAYS: Final = frozenset(range(5))
_DAY_MINUTES: Final = 24 * 60
_LATEST: Final = _DAY_MINUTES
_MOST_STORIES: Final = 20
_MOST_HOURLY: Final = 20
_SIGNATURE: Final = 120
_TOGGLED: Final = {
    DigestDeed.AGENDA: "agenda",
    DigestDeed.QUOTE: "quote",
    DigestDeed.PREVIEWS: "previews",
    DigestDeed.HASHTAGS: "hashtags",
    DigestDeed.READ_MORE: "read_more",
}
_Choice = TypeVar("_Choice", bound=Enum)


def changed(digest: Digest, deed: DigestDeed, value: int | None) -> Digest:
    """Do what one press asks for.

    Raises:
        UserError: button-old for a value that no button has; digests-last-hour, digests-last-day,
            digests-hours-full.
    """
    if deed in _TOGGLED:
        name = _TOGGLED[deed]
        return _laid_out(digest, **{name: not getattr(digest.layout, name)})
    return _CHANGES[deed](digest, value)


def with_hours(digest: Digest, hours: Collection[time]) -> Digest:
    """Let a digest come at some hours.

    Raises:
        UserError: digests-last-hour for none, digests-hours-full for too many.
    """
    if not hours:
        raise UserError("digests-last-hour")
    if len(hours) > MOST_HOURS:
        raise UserError("digests-hours-full", most=MOST_HOURS)
    return _scheduled(digest, hours=tuple(sorted(set(hours))))


def with_zone(digest: Digest, zone: str) -> Digest:
    """Let a digest follow a zone's clocks."""
    return _scheduled(digest, zone=zone)


def with_topics(digest: Digest, typed: Collection[str], wish_of: Callable[[str], bytes]) -> Digest:
    """Add topics, each typed as a search; those that ask for the same as one that is there change nothing.

    Raises:
        UserError: digests-topics-full; what `wish_of` raises for what can't be a topic.
    """
    known = {wish_of(topic): topic for topic in digest.topics}
    for topic in typed:
        known.setdefault(wish_of(topic), " ".join(topic.split()))
    if len(known) > MOST_TOPICS:
        raise UserError("digests-topics-full", most=MOST_TOPICS)
    return replace(digest, topics=tuple(known.values()))


def with_signature(digest: Digest, typed: str) -> Digest:
    """Put a line of plain text under each post.

    Raises:
        UserError: digests-signature-long.
    """
    line = " ".join(clean(typed).split())
    if utf16_length(line) > _SIGNATURE:
        raise UserError("digests-signature-long", most=_SIGNATURE, count=utf16_length(line))
    return _laid_out(digest, signature=line)


def _hour(digest: Digest, value: int | None) -> Digest:
    minutes = _within(value, range(1, _DAY_MINUTES + 1)) - 1
    return with_hours(digest, set(digest.schedule.hours) ^ {time(*divmod(minutes, 60))})


def _day(digest: Digest, value: int | None) -> Digest:
    weekdays = digest.schedule.weekdays ^ {_within(value, range(1, 8)) - 1}
    if not weekdays:
        raise UserError("digests-last-day")
    return _scheduled(digest, weekdays=weekdays)


def _topic(digest: Digest, value: int | None) -> Digest:
    return replace(digest, topics=tuple(topic for topic in digest.topics if name_key(topic) != value))


def _language(digest: Digest, value: int | None) -> Digest:
    code = code_of(value)
    if code is not None and code not in INTERFACE_LANGUAGES:
        raise UserError("button-old")
    return replace(digest, language=code)


def _read(digest: Digest, value: int | None) -> Digest:
    code = code_of(value)
    if code is None:
        return replace(digest, reading=())
    return replace(digest, reading=tuple(sorted(set(digest.reading) ^ {code})))


def _length(digest: Digest, value: int | None) -> Digest:
    return _laid_out(digest, length=_one_of(DigestLength, value))


def _mode(digest: Digest, value: int | None) -> Digest:
    mode = _one_of(DigestMode, value)
    if mode is DigestMode.STREAM and digest.chat_id > 0:
        raise UserError("button-old")
    return replace(digest, mode=mode)


def _approval(digest: Digest, value: int | None) -> Digest:
    kind = _one_of(Approval, value)
    if kind is not Approval.NONE and digest.chat_id > 0:
        raise UserError("button-old")
    return replace(digest, approval=kind)


def _picture(digest: Digest, _: int | None) -> Digest:
    shown = digest.layout.picture is Picture.STORY
    return _laid_out(digest, picture=Picture.NONE if shown else Picture.STORY)


_CHANGES: Final[Mapping[DigestDeed, Callable[[Digest, int | None], Digest]]] = {
    DigestDeed.HOUR: _hour,
    DigestDeed.DAY: _day,
    DigestDeed.WORKDAYS: lambda digest, _: _scheduled(digest, weekdays=WORKDAYS),
    DigestDeed.EVERY_DAY: lambda digest, _: _scheduled(digest, weekdays=EVERY_DAY),
    DigestDeed.TOPIC: _topic,
    DigestDeed.EVERYTHING: lambda digest, _: replace(digest, topics=()),
    DigestDeed.LANGUAGE: _language,
    DigestDeed.READ: _read,
    DigestDeed.LENGTH: _length,
    DigestDeed.STORIES: lambda digest, value: _laid_out(
        digest, stories=_within(value, range(1, _MOST_STORIES + 1))
    ),
    DigestDeed.SILENT: lambda digest, _: replace(digest, silent=not digest.silent),
    DigestDeed.NOTE: lambda digest, _: replace(digest, note_when_empty=not digest.note_when_empty),
    DigestDeed.LATE: lambda digest, value: replace(
        digest, oldest_minutes=_within(value, range(1, _LATEST + 1))
    ),
    DigestDeed.MODE: _mode,
    DigestDeed.THREAD: lambda digest, value: replace(digest, thread=value),
    DigestDeed.PICTURE: _picture,
    DigestDeed.UNSIGN: lambda digest, _: _laid_out(digest, signature=""),
    DigestDeed.HOURLY: lambda digest, value: replace(
        digest, hourly=_within(value, range(1, _MOST_HOURLY + 1))
    ),
    DigestDeed.WAIT: lambda digest, _: replace(digest, quiet=not digest.quiet),
    DigestDeed.APPROVAL: _approval,
    DigestDeed.PAUSE: lambda digest, _: replace(digest, paused=True),
    DigestDeed.RESUME: lambda digest, _: replace(digest, paused=False),
}


def code_of(value: int | None) -> str | None:
    """Read a language's code of two or three letters from its number in base 36.

    Raises:
        UserError: button-old for a number that is none.
    """
    if value is None:
        return None
    code = ""
    while value > 0:
        value, digit = divmod(value, 36)
        code = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + code
    if not (code.isalpha() and len(code) in (2, 3)):
        raise UserError("button-old")
    return code


def _within(value: int | None, possible: range) -> int:
    if value is None or value not in possible:
        raise UserError("button-old")
    return value


def _scheduled(digest: Digest, **values: Any) -> Digest:
    schedule: Schedule = replace(digest.schedule, **values)
    return replace(digest, schedule=schedule)


def _laid_out(digest: Digest, **values: Any) -> Digest:
    layout: Layout = replace(digest.layout, **values)
    return replace(digest, layout=layout)


def _one_of(choices: type[_Choice], place: int | None) -> _Choice:
    """Find a choice by its place, counted from 1."""
    known = tuple(choices)
    return known[_within(place, range(1, len(known) + 1)) - 1]
