"""What headers say about how long an answer is good."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.web.validity import freshness, retry_after

NOW = datetime(2024, 5, 12, 8, 0, tzinfo=UTC)
DATE = "Sun, 12 May 2024 08:00:00 GMT"
HOUR_LATER = "Sun, 12 May 2024 09:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"cache-control": "max-age=300"}, 300),
        ({"cache-control": "public, Max-Age=300, s-maxage=9000"}, 300),
        ({"cache-control": "s-maxage=9000"}, None),
        ({"cache-control": 'max-age="300"'}, 300),
        ({"cache-control": "max-age=300", "age": "120"}, 180),
        ({"cache-control": "max-age=300", "age": "900"}, 0),
        ({"cache-control": "max-age=300, no-cache"}, 0),
        ({"cache-control": "no-store"}, 0),
        ({"cache-control": "max-age=soon"}, 0),
        ({"cache-control": "private"}, None),
        ({"cache-control": "max-age=60", "expires": HOUR_LATER, "date": DATE}, 60),
        ({"expires": HOUR_LATER, "date": DATE}, 3600),
        ({"expires": HOUR_LATER, "date": DATE, "age": "600"}, 3000),
        ({"expires": HOUR_LATER}, 3600),
        ({"expires": DATE, "date": HOUR_LATER}, 0),
        ({"expires": "0"}, 0),
        ({"cache-control": "max-age=999999999999"}, 365 * 86400),
    ],
)
def test_freshness(headers: dict[str, str], seconds: float | None) -> None:
    assert freshness(headers, now=NOW) == seconds


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("120", 120),
        (" 120 ", 120),
        ("0", 0),
        ("-5", None),
        ("soon", None),
        ("", None),
        (HOUR_LATER, 3600),
        ("Sun, 12 May 2024 07:00:00 GMT", 0),
        ("Sun, 12 May 2034 07:00:00 GMT", 86400),
        ("999999999", 86400),
        ("²", None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, now=NOW) == seconds


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_header_is_read_or_passed_over(one: str, other: str) -> None:
    for seconds in (
        retry_after(one, now=NOW),
        freshness({"cache-control": one, "expires": other, "age": one, "date": other}, now=NOW),
    ):
        assert seconds is None or seconds >= 0
