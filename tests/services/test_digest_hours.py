"""Hours of the day as people type them."""

from datetime import time

import pytest

from bot.services.digest_hours import hours_of


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("7:30, 19:15", (time(7, 30), time(19, 15))),
        ("19h15 et 7h", (time(7), time(19, 15))),
        ("à 8h et 18 h 15", (time(8), time(18, 15))),
        ("8", (time(8),)),
        ("08.00;20.30.", (time(8), time(20, 30))),
        ("08:00 + 18:00", (time(8), time(18))),
        ("8 am and 6:30 pm", (time(8), time(18, 30))),
        ("12am 12 PM", (time(0), time(12))),
        ("в 8 утра и 7 вечера", (time(8), time(19))),
        ("в 8 часов, 21 ч.", (time(8), time(21))),
        ("8 heures du soir", (time(20),)),
        ("8:00\n8:00", (time(8),)),
    ],
)
def test_hours_are_read(typed: str, hours: tuple[time, ...]) -> None:
    assert hours_of(typed) == hours


@pytest.mark.parametrize(
    "typed",
    ["", "and", "24:00", "7:60", "13 pm", "0 am", "100", "8:5", "8-9", "climate", "8 climate", "2024"],
)
def test_what_is_no_hour_is_not_guessed_at(typed: str) -> None:
    assert hours_of(typed) is None
