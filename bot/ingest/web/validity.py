"""How long an answer stays good and when to ask again, as HTTP headers say it."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_LONGEST_WAIT = 86_400.0
_LONGEST_LIFE = 365 * 86_400.0
_DIRECTIVE = re.compile(r"([\w-]+)\s*(?:=\s*(?:\"([^\"]*)\"|([^\s,;]+)))?")
_SECONDS = re.compile(r"[0-9]{1,12}(?:\.[0-9]*)?", re.ASCII)


def freshness(headers: Mapping[str, str], *, now: datetime | None = None) -> float | None:
    """Give the seconds for which a private cache may keep an answer; None when the server says nothing.

    `headers` have names in lower case; `now` stands in for a missing Date. https://www.rfc-editor.org/rfc/rfc9111
    """
    age = _seconds(headers.get("age")) or 0.0
    if control := headers.get("cache-control"):
        told = {match[1].lower(): match[2] or match[3] for match in _DIRECTIVE.finditer(control)}
        if "no-store" in told or "no-cache" in told:
            return 0.0
        if "max-age" in told:
            seconds = _seconds(told["max-age"])
            return 0.0 if seconds is None else _within(seconds - age, _LONGEST_LIFE)
    if (expires := headers.get("expires")) is None:
        return None
    until = _http_date(expires)
    if until is None:
        return 0.0  # "0" and other nonsense mean: already stale
    since = _http_date(headers.get("date")) or now or datetime.now(UTC)
    return _within((until - since).total_seconds() - age, _LONGEST_LIFE)


def retry_after(value: str | None, *, now: datetime | None = None) -> float | None:
    """Read a Retry-After header, seconds or an HTTP date, as seconds from now, at most a day."""
    if value is None:
        return None
    seconds = _seconds(value)
    if seconds is None:
        until = _http_date(value)
        if until is None:
            return None
        seconds = (until - (now or datetime.now(UTC))).total_seconds()
    return _within(seconds, _LONGEST_WAIT)


def _seconds(value: str | None) -> float | None:
    match = _SECONDS.fullmatch(value.strip()) if value else None
    return float(match[0]) if match else None


def _within(seconds: float, most: float) -> float:
    return min(max(seconds, 0.0), most)


def _http_date(value: str | None) -> datetime | None:
    if not value:
        return None
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
