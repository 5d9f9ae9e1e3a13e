"""When a source is asked again."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.archive.schedule import (
    Bounds,
    is_failing_long,
    is_silent,
    jittered,
    observed_gap,
    pause_after_failure,
    pause_after_success,
    publishing_gap,
    seconds,
)
from bot.model.source import Source, SourceOrigin, SourceSettings

NOW = datetime(2024, 5, 14, 9, 30, tzinfo=UTC)
BOUNDS = Bounds(shortest=300, longest=21_600)
SOURCE = Source(
    settings=SourceSettings(id="harbour", url="https://harbour.example/feed"),
    origin=SourceOrigin.CONFIG,
    added=NOW,
    url="https://harbour.example/feed",
    due=NOW,
)


def hours(*ago: float) -> list[datetime]:
    return [NOW - timedelta(hours=number) for number in ago]


def test_the_pace_of_a_source_is_read_from_its_dates() -> None:
    assert publishing_gap(hours(0, 1, 2, 3), NOW) == 3600
    assert publishing_gap(hours(0, 0, 1, 1, 2), NOW) == 3600, "what came at the same moment counts once"
    assert publishing_gap(hours(0, 1), NOW) is None
    assert publishing_gap(hours(-5, 0, 1, 2), NOW) == 3600, "the future tells nothing"
    assert publishing_gap(hours(0, 1, 2, 9000), NOW) == 3600, "nor does what is long past"


def test_a_busy_source_is_asked_as_often_as_allowed_and_a_slow_one_seldom() -> None:
    def pause(gap: float, silent: float = 0) -> float:
        source = replace(SOURCE, gap=gap, news=NOW - timedelta(seconds=silent))
        return pause_after_success(source, BOUNDS, now=NOW)

    assert pause(60) == BOUNDS.shortest
    assert pause(3600) == 1800
    assert pause(30 * 86_400) == BOUNDS.longest
    assert pause(3600, silent=3 * 3600) == 1800, "a quiet morning changes nothing"
    assert pause(3600, silent=20 * 3600) == 9000, "a quiet day does"


def test_an_unknown_pace_is_found_by_slowing_down() -> None:
    first = pause_after_success(SOURCE, BOUNDS, now=NOW)
    second = pause_after_success(replace(SOURCE, pause=first), BOUNDS, now=NOW)
    assert BOUNDS.shortest < first < second < BOUNDS.longest
    seen = replace(SOURCE, succeeded=NOW - timedelta(hours=1), news=NOW - timedelta(hours=2))
    assert observed_gap(seen, 0, NOW) is None
    assert observed_gap(seen, 4, NOW) == 1800
    smoothed = observed_gap(replace(seen, gap=3600.0), 4, NOW)
    assert smoothed is not None
    assert 1800 < smoothed < 3600


@pytest.mark.parametrize(
    ("freshness", "ttl", "expected"),
    [(900, None, 900), (None, timedelta(hours=1), 3600), (60, None, 300), (10**9, None, 21_600)],
)
def test_what_server_and_feed_ask_for_is_kept_within_bounds(
    freshness: float | None, ttl: timedelta | None, expected: float
) -> None:
    busy = replace(SOURCE, gap=60.0, news=NOW)
    assert pause_after_success(busy, BOUNDS, now=NOW, freshness=freshness, ttl=ttl) == expected


def test_a_fixed_interval_is_the_operators_word() -> None:
    fixed = replace(SOURCE, settings=replace(SOURCE.settings, interval=timedelta(minutes=2)), gap=1e6)
    assert pause_after_success(fixed, BOUNDS, now=NOW, freshness=9999) == 120


def test_failures_back_off_and_retry_after_is_obeyed() -> None:
    pauses = [pause_after_failure(replace(SOURCE, failures=count), BOUNDS) for count in range(1, 14)]
    assert pauses[:4] == [300, 600, 1200, 2400]
    assert pauses[-1] == pauses[-2] == 86_400
    refused = replace(SOURCE, failures=1)
    assert pause_after_failure(refused, BOUNDS, status=403) == 3600
    assert pause_after_failure(refused, BOUNDS, status=429, retry_after=7200) == 7200
    assert pause_after_failure(replace(SOURCE, failures=10**6), BOUNDS) == 86_400


def test_pauses_are_spread() -> None:
    chance = random.Random(7)
    spread = [jittered(1000, chance) for _ in range(200)]
    assert all(900 <= pause <= 1100 for pause in spread)
    assert max(spread) - min(spread) > 100


def test_silence_is_measured_by_what_is_usual() -> None:
    def after(gap: float, days: float) -> bool:
        return is_silent(replace(SOURCE, gap=gap, news=NOW - timedelta(days=days)), NOW)

    assert not after(60, 2.9), "a long weekend is not worth a notice"
    assert after(60, 3.1)
    assert not after(7 * 86_400, 40)
    assert after(7 * 86_400, 60)
    assert not is_silent(SOURCE, NOW), "nobody knows what is usual"


def test_a_day_of_failures_is_long() -> None:
    assert not is_failing_long(SOURCE, NOW)
    assert not is_failing_long(replace(SOURCE, failing_since=NOW - timedelta(hours=23)), NOW)
    assert is_failing_long(replace(SOURCE, failing_since=NOW - timedelta(hours=24)), NOW)


def test_no_wish_breaks_the_calendar() -> None:
    assert NOW + seconds(1e300) < NOW + timedelta(days=31)
    assert seconds(-5) == timedelta(0)
