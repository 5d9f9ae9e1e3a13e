"""Dates as feeds write them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.listings.feeddates import feed_date

NOW = datetime(2024, 6, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Sun, 12 May 2024 08:00:00 GMT",
        "Sun, 12 May 2024 08:00 UT",
        "Sun, 12 May 2024 08:00:00 +0000 (UTC)",
        "Sun,12 May 2024 08:00:00 Z",
        "Sunday, 12-May-24 08:00:00 GMT",
        "12th May 2024 8:00am",
        "Sun, 12 May 2024 10:00:00 GMT+2",
        "Sun, 12 May 2024 10:00:00 UTC+02:00",
        "Sun, 12 May 2024 04:00:00 EDT",
        "Sun, 12 May 2024 11:00:00 MSK",
        "Sun May 12 08:00:00 UTC 2024",
        "Sun May 12 10:00:00 +0200 2024",
        "May 12, 2024 8:00 AM",
        "2024-05-12T10:00:00+02:00",
        "2024-05-12T08:00:00.1234567Z",
        "2024-05-12T08:00",
        "2024-05-12 10:00:00 +0200",
        "2024/05/12 08:00:00",
        "20240512T080000Z",
        "dimanche 12 mai 2024 à 10:00:00 +0200",
        "dim., 12 mai 2024 10:00:00 CEST",
        "Вс, 12 мая 2024 11:00:00 +0300",
        "12 мая 2024, 08:00",
        "So, 12 Mai 2024 10:00:00 +0200",
        "12 de mayo de 2024 08:00",
        "12.05.2024 08:00",
        "5/12/2024 8:00:00 AM",
        "1715500800",
        "1715500800000",
        " \n Sun, 12 May 2024 08:00:00 GMT \t",
    ],
)
def test_one_moment_in_many_words(text: str) -> None:
    assert feed_date(text, NOW) == datetime(2024, 5, 12, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05", datetime(2024, 5, 1, tzinfo=UTC)),
        ("2024-05-12", datetime(2024, 5, 12, tzinfo=UTC)),
        ("20240512", datetime(2024, 5, 12, tzinfo=UTC)),
        ("1er août 2023", datetime(2023, 8, 1, tzinfo=UTC)),
        ("13 декабря 2023 г.", datetime(2023, 12, 13, tzinfo=UTC)),
        ("2024-05-12T24:00:00Z", datetime(2024, 5, 13, tzinfo=UTC)),
        ("Sun, 12 May 2024 23:59:60 GMT", datetime(2024, 5, 13, tzinfo=UTC)),
        ("05/13/2024 08:00:00", datetime(2024, 5, 13, 8, tzinfo=UTC)),
        ("03/04/2024", datetime(2024, 4, 3, tzinfo=UTC)),
        ("Sun, 12 May 2024 08:00:00 +9999", datetime(2024, 5, 12, 8, tzinfo=UTC)),
        ("Sun, 12 May 2024 99:00:00 GMT", datetime(2024, 5, 12, tzinfo=UTC)),
        (1715500800, datetime(2024, 5, 12, 8, tzinfo=UTC)),
    ],
)
def test_less_usual(text: object, moment: datetime) -> None:
    assert feed_date(text, NOW) == moment


@pytest.mark.parametrize(
    "text",
    ["", "demain", "Sun", None, [], {}, True, "Sat, 31 Feb 2024 10:00:00 GMT", "0001-01-01T00:00:00Z",
     "Mon, 01 Jan 0001 00:00:00 +0000", "9999-12-31T23:59:59-14:00", "2030-01-01", "1970-01-01T00:00:00Z"],
)  # fmt: skip
def test_what_is_no_date_or_cannot_be_true(text: object) -> None:
    assert feed_date(text, NOW) is None


@given(st.text(max_size=200) | st.integers() | st.floats() | st.from_regex(r"[0-9 :/.T+-]{1,60}"))
def test_anything_gives_a_believable_date_or_none(value: object) -> None:
    moment = feed_date(value, NOW)
    assert moment is None or (
        moment.utcoffset() == timedelta() and moment.year >= 1990 and moment <= NOW + timedelta(hours=26)
    )
