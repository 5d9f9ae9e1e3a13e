"""When a source is asked again: as often as it publishes, within bounds, gently when it fails."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import fmean

from bot.model.source import Source

_JITTER = 0.1
_UNKNOWN = 1800.0
"""Seconds between polls while nothing tells how often a source publishes."""
_SLOWER = 1.5
_LOOK_BACK = timedelta(days=60)
_MOST_DATES = 20
_SLOWEST_FAILING = 86_400.0
_REFUSED = frozenset((401, 402, 403, 451))
"""What does not change within minutes: asked again after an hour at the earliest."""
_REFUSED_PAUSE = 3600.0
_SMOOTHING = 0.3
_USUAL_SILENCES = 8
_SHORTEST_SILENCE = timedelta(days=3)
_LONG_FAILING = timedelta(days=1)
_MOST_SECONDS = 30 * 86_400.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds:
    """The operator's bounds on polling, in seconds."""

    shortest: float
    longest: float


def publishing_gap(published: Sequence[datetime], now: datetime) -> float | None:
    """Estimate the seconds between two articles from their dates; None when too few are dated."""
    recent = sorted({date for date in published if now - _LOOK_BACK < date <= now}, reverse=True)[
        :_MOST_DATES
    ]
    if len(recent) < 3:
        return None
    return fmean((later - earlier).total_seconds() for later, earlier in pairwise(recent))


def observed_gap(source: Source, brought: int, now: datetime) -> float | None:
    """Smooth the seconds between two articles as they were seen to arrive, for sources without dates."""
    since = source.news or source.succeeded
    if brought == 0 or since is None:
        return source.gap
    seen = max((now - since).total_seconds(), 1.0) / brought
    return seen if source.gap is None else source.gap + _SMOOTHING * (seen - source.gap)


def pause_after_success(
    source: Source,
    bounds: Bounds,
    *,
    now: datetime,
    freshness: float | None = None,
    ttl: timedelta | None = None,
) -> float:
    """Choose the seconds until the next poll of a source whose `gap` and `news` are up to date.

    `freshness` and `ttl` are what the server and the feed ask for: never sooner than they say, unless they
    ask for more than the operator's longest pause. A fixed interval of the operator's goes over both.
    """
    if source.settings.interval is not None:
        return source.settings.interval.total_seconds()
    if source.gap is None:
        wanted = source.pause * _SLOWER if source.pause else _UNKNOWN
    else:
        # Half of what lies between two articles: on average one waits a quarter of it. Silence adds to it.
        silent = (now - source.news).total_seconds() if source.news else 0.0
        wanted = max(source.gap, silent / 4) / 2
    asked = max(freshness or 0.0, ttl.total_seconds() if ttl else 0.0)
    return min(max(wanted, asked, bounds.shortest), bounds.longest)


def pause_after_failure(
    source: Source, bounds: Bounds, *, status: int | None = None, retry_after: float | None = None
) -> float:
    """Choose the seconds until the next try of a source that has failed `failures` times in a row."""
    usual = source.settings.interval.total_seconds() if source.settings.interval else bounds.shortest
    first = max(usual, _REFUSED_PAUSE if status in _REFUSED else 0.0)
    backed_off = min(
        first * 2.0 ** min(source.failures - 1, 20), max(bounds.longest, first, _SLOWEST_FAILING)
    )
    return max(backed_off, retry_after or 0.0)


def jittered(seconds: float, chance: random.Random) -> float:
    """Move a pause by up to a tenth either way, so that sources drift apart."""
    return seconds * chance.uniform(1 - _JITTER, 1 + _JITTER)


def is_silent(source: Source, now: datetime) -> bool:
    """Tell whether a source has brought nothing for much longer than usual."""
    if source.news is None or source.gap is None:
        return False
    return now - source.news > max(_USUAL_SILENCES * timedelta(seconds=source.gap), _SHORTEST_SILENCE)


def is_failing_long(source: Source, now: datetime) -> bool:
    """Tell whether a source has failed for a day."""
    return source.failing_since is not None and now - source.failing_since >= _LONG_FAILING


def seconds(number: float) -> timedelta:
    """Give a duration that no server's wish makes too long to add to a date."""
    return timedelta(seconds=min(max(number, 0.0), _MOST_SECONDS))
