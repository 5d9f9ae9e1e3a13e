"""What a feed says of itself and no library tells: its language, how long it keeps, where it has moved."""

import re
from datetime import timedelta

_ENTRY = re.compile(r"</?(?:[\w.-]{1,30}:)?(?:item|entry)[\s>/]", re.IGNORECASE)
_LAST_ENTRY = ("</item>", "</entry>")
_TAIL = 5000
_STATED = re.compile(
    r"<(?:\w{1,30}:)?(language|ttl|updatePeriod|updateFrequency|new-feed-url)(?:\s[^<>]*)?>"
    r"\s*(?:<!\[CDATA\[)?\s*([^<>\]\s]{1,2000})",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"\s*([a-zA-Z]{2})(?:[-_]|\s*$)")
_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,3})?")
_PERIODS = {"hourly": 1, "daily": 24, "weekly": 168, "monthly": 720, "yearly": 8760}
_SHORTEST_TTL, _LONGEST_TTL = timedelta(minutes=1), timedelta(days=7)


def stated_of_itself(text: str) -> dict[str, str]:
    """Collect what stands around a feed's entries, by lower-case name."""
    first = _ENTRY.search(text)
    tail = text[-_TAIL:]
    end = max(map(tail.rfind, _LAST_ENTRY))
    around = (text[: first.start()], tail[end:] if end >= 0 else "") if first else (text,)
    return {
        name.lower(): value for part in reversed(around) for name, value in reversed(_STATED.findall(part))
    }


def feed_language(value: object) -> str | None:
    """Take the two letters off a language tag."""
    match = _LANGUAGE.match(value) if isinstance(value, str) else None
    return match[1].lower() if match else None


def feed_ttl(stated: dict[str, str]) -> timedelta | None:
    """Tell for how long a feed asks to be kept, between a minute and a week; None for nothing or nonsense."""
    minutes = _number(stated.get("ttl"))
    if not minutes and (hours := _PERIODS.get(stated.get("updateperiod", "").lower())):
        minutes = hours * 60 / max(_number(stated.get("updatefrequency")) or 1.0, 1.0)
    if not minutes or minutes >= 1e7:
        return None
    return min(max(timedelta(minutes=minutes), _SHORTEST_TTL), _LONGEST_TTL)


def _number(text: str | None) -> float | None:
    return float(text) if text and _NUMBER.fullmatch(text) else None
