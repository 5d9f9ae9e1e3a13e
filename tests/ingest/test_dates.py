"""Dates in machines' and people's spelling."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import NOW

from bot.ingest.dates import find_date, is_date_line, parse_date


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-02-21T10:15:00+03:00", (2024, 2, 21, 7, 15)),
        ("2024-02-21T10:15:00.123456789Z", (2024, 2, 21, 10, 15)),
        ("2024-02-21 10:15", (2024, 2, 21, 10, 15)),
        ("2024-02-21T10:15-0530", (2024, 2, 21, 15, 45)),
        ("2024-02-21", (2024, 2, 21)),
        ("20240221", (2024, 2, 21)),
        ("Wed, 21 Feb 2024 10:15:00 +0300", (2024, 2, 21, 7, 15)),
        ("Wed, 21 Feb 2024 10:15:00 GMT", (2024, 2, 21, 10, 15)),
        ("1708510500", (2024, 2, 21, 10, 15)),
        ("1708510500000", (2024, 2, 21, 10, 15)),
        (1708510500, (2024, 2, 21, 10, 15)),
        ("21 février 2024 à 10h15", (2024, 2, 21, 10, 15)),
        ("le mercredi 1er mars 2023", (2023, 3, 1)),
        ("February 21, 2024 3:05 pm", (2024, 2, 21, 15, 5)),
        ("21 февраля 2024, 10:15", (2024, 2, 21, 10, 15)),
        ("21.02.2024 10:15", (2024, 2, 21, 10, 15)),
    ],
)
def test_reads(text: object, moment: tuple[int, ...]) -> None:
    assert parse_date(text, NOW) == datetime(*moment, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hier",
        "2024-13-45",
        "0000-00-00",
        "31 février 2024",
        "2099-01-01",
        "1899-12-31",
        "1970-01-01",
        "9" * 400,
        None,
        True,
        [],
    ],
)
def test_does_not_believe(text: object) -> None:
    assert parse_date(text, NOW) is None


def test_today_in_another_zone_is_no_future() -> None:
    assert parse_date("2024-05-14T20:00:00", NOW) is not None
    assert parse_date("2024-05-16T20:00:00", NOW) is None


def test_date_lines() -> None:
    assert is_date_line("Publié le 12 mai 2024 à 8h30")
    assert is_date_line("21 февраля 2024, 10:15")
    assert not is_date_line("Une réunion publique se tiendra à la mairie.")
    assert not is_date_line(
        "Le 12 mai 2024, la ville de Saint-Orens a fêté le centième anniversaire de son vieux pont."
    )


@given(st.text(max_size=80))
def test_never_fails(text: str) -> None:
    for moment in (parse_date(text, NOW), find_date(text, NOW)):
        assert moment is None or moment.utcoffset() is not None


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf"), 1e300])
def test_numbers_that_are_no_moment(number: float) -> None:
    assert parse_date(number, NOW) is None
