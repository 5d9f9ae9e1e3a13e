"""Which mentions of a date are one event."""

import time as clocks
from datetime import date, time

import pytest

from bot.text.same_events import Telling, same_events, stems_of

DAYS = (date(2022, 11, 29), date(2022, 12, 6))
EN = "Consultations on the New START treaty will be held in Cairo from 29 November to 6 December."
AGAIN = (
    "The consultations on New START, the last arms treaty, are held in Cairo from 29 November to 6 December."
)
OTHER = "A film festival opens in Cairo on 29 November and its jury meets the press."


def telling(
    sentence: str,
    *,
    days: object = DAYS,
    at: time | None = None,
    place: str | None = None,
    story: int | None = None,
    date_words: str = "from 29 November to 6 December",
) -> Telling:
    stems = stems_of(sentence, date_words, "en")
    return Telling(days=(days,), at=at, place=place, story=story, stems=stems)


def test_the_words_of_the_date_are_not_compared() -> None:
    assert stems_of("He leaves on 29 November.", "29 November", "en") == {"leav"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (telling(EN), telling(AGAIN), True),
        (telling(EN), telling(AGAIN, days=date(2022, 11, 30)), False),
        (telling(EN), telling(OTHER), False),
        (telling(EN, place="Cairo"), telling(OTHER, place="Cairo"), False),
        (telling(EN, story=3), telling(OTHER, story=3), True),
        (telling(EN, story=3), telling(OTHER, story=4), False),
        (telling(EN, at=time(9)), telling(AGAIN, at=time(10)), False),
        (telling(EN, at=time(9)), telling(AGAIN), True),
        (telling(EN, story=3, at=time(9)), telling(OTHER, story=3, at=time(10)), False),
        (telling("Talks open in Cairo."), telling("Talks end in Cairo."), False),
    ],
    ids=[
        "same words",
        "other days",
        "other words",
        "same place only",
        "same story",
        "other story",
        "other hour",
        "an hour more",
        "one story at two hours",
        "too few words",
    ],
)
def test_two(one: Telling, other: Telling, same: bool) -> None:
    assert same_events([one, other]) == ([[0, 1]] if same else [[0], [1]])


def test_a_common_place_asks_for_fewer_common_words() -> None:
    short = "Diplomats gather for treaty consultations with Moscow in Cairo."
    apart = [telling(EN), telling(short)]
    together = [telling(EN, place="Le Caire"), telling(short, place="le caire")]
    assert same_events(apart) == [[0], [1]]
    assert same_events(together) == [[0, 1]]


def test_groups_come_in_the_order_of_their_first() -> None:
    later = date(2022, 12, 12)
    mixed = [
        telling(OTHER, days=later),
        telling(EN),
        telling(OTHER),
        telling(AGAIN),
        telling(OTHER, days=later),
    ]
    assert same_events(mixed) == [[0, 4], [1, 3], [2]]


def test_hours_of_a_group_must_agree_with_all_of_it() -> None:
    told = [telling(EN), telling(EN, at=time(9)), telling(EN, at=time(10)), telling(EN, at=time(9))]
    assert same_events(told) == [[0, 1, 3], [2]]


def test_time_grows_with_the_number_of_mentions_alone() -> None:
    """All on one day, all alike in some words: nothing is compared with everything."""
    crowd = [
        telling(
            f"Council number {n} of the county meets the press about budget {n * n} and road {n % 7}.", days=1
        )
        for n in range(4000)
    ]
    began = clocks.thread_time()
    groups = same_events(crowd)
    assert clocks.thread_time() - began < 5
    assert sorted(index for group in groups for index in group) == list(range(4000))
