"""What a service means that answers with anything but 200."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum

from yarl import URL

from bot.errors import (
    EngineBusy,
    EngineDown,
    EngineError,
    EngineRefused,
    EngineShut,
    EngineSpent,
)


class Code(StrEnum):
    """What a status does not tell."""

    OF_THE_TEXT = "of_the_text"
    KEY_WANTED = "key_wanted"
    TOO_MANY = "too_many"
    NO_QUOTA = "insufficient_quota"
    """OpenAI's own word."""


_WANTS_OTHERWISE = re.compile("unsupported_|model_|invalid_model|invalid_api")
"""What OpenAI's kind of server says of all requests with a model, and not of this one."""
_PAUSE, _LONGEST_PAUSE = 10.0, 3600.0
"""Seconds to leave a service alone that does not say for how long, and at most."""


def refusal(name: str, status: int, code: str | None, headers: Mapping[str, str], url: str) -> EngineError:
    """Judge an answer by its status, and by its own code: https://www.rfc-editor.org/rfc/rfc9110#section-15"""
    said = f"{status}, {code}" if code else str(status)
    if code and (told := _told(name, code, said)) is not None:
        return told
    pause = retry_after(headers.get("Retry-After"), now=_date(headers.get("Date")))
    match status:
        case 402 | 456:
            return EngineSpent(name, f"its quota is used up ({said})")
        case 429 | 529:
            return _patience(name, said, _PAUSE if pause is None else pause)
        case 503 if pause is not None:
            return _patience(name, said, pause)
        case 401 | 403:
            return EngineShut(name, f"it refuses the key ({said})")
        case _ if status >= 500 or status in (408, 425):
            return EngineDown(name, f"it is in trouble ({said})")
        case _ if 300 <= status < 400:
            where = _origin(headers.get("Location", ""), url)
            return EngineShut(name, f"it redirects to {where} ({said}): its url should be changed")
        case _ if status < 300:
            return EngineDown(name, f"an answer of another kind ({said})")
        case 400 | 413 | 414 | 422 if not _WANTS_OTHERWISE.match(code or ""):
            return EngineRefused(name, f"it refuses the request ({said})")
        case _:
            return EngineShut(name, f"it knows no such request ({said}): its settings should be changed")


def _told(name: str, code: str, said: str) -> EngineError | None:
    match code:
        case Code.OF_THE_TEXT:
            return EngineRefused(name, f"it can't translate this ({said})")
        case Code.KEY_WANTED:
            return EngineShut(name, f"it wants a key ({said})")
        case Code.TOO_MANY:
            return _patience(name, said, _LONGEST_PAUSE)
        case Code.NO_QUOTA:
            return EngineSpent(name, f"its quota is used up ({said})")
        case _:
            return None


def _patience(name: str, said: str, pause: float) -> EngineBusy:
    return EngineBusy(name, f"it asks for {pause:g} seconds of patience ({said})", pause)


def retry_after(value: str | None, *, now: datetime | None = None) -> float | None:
    """Read a Retry-After header, seconds or an HTTP date, as seconds from now, at most an hour."""
    if value is None:
        return None
    value = value.strip()
    if value.isascii() and value[:12].partition(".")[0].isdecimal():
        try:
            return min(float(value), _LONGEST_PAUSE)
        except ValueError:
            return None
    until = _date(value)
    if until is None:
        return None
    return min(max((until - (now or datetime.now(UTC))).total_seconds(), 0.0), _LONGEST_PAUSE)


def _date(value: str | None) -> datetime | None:
    """Read an HTTP date: a service's own clock tells best how long it is until another of its dates."""
    try:
        date = parsedate_to_datetime(value or "")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _origin(location: str, base: str) -> str:
    """Name the host that an address points to, and nothing of what else it holds."""
    try:
        return str(URL(base).join(URL(location)).origin())[:100]
    except ValueError:
        return "somewhere"
