"""Whatever a text holds, dates are slices of it, and the time grows with its length only."""

import random
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.dates import find_dates

PUBLISHED = datetime(2022, 11, 24, 9, 30, tzinfo=UTC)


@given(st.text(max_size=300), st.sampled_from(["fr", "en", "ru", "zh", None]), st.booleans())
def test_any_text_gives_an_answer(text: str, language: str | None, dated: bool) -> None:
    for event in find_dates(text, language=language, published=PUBLISHED if dated else None):
        assert text[event.start : event.end] == event.text


WORDS = """
le du au 29 novembre mars mai mardi prochain dernier 2024 à 18 h GMT demain d'ici fin 31/02/2023 9999 1er et
in on May 5 to next week ago two days at 3 p.m. с по 5 мая в пятницу году через שלום 45:99 29 février - ,
les 3, 5 « » “ ” ( ) Sept. 12–14 Friday's today 0930 GMT 20h45 в ночь на субботу до 13 часов утра 18.03.2024
nuit de aujourd'hui demain l'an dernier прошлого года the 7th числа from huit quinze Québec
"""


def test_any_mixture_of_dates_gives_an_answer() -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    for _ in range(1000):
        text = " ".join(chance.choices(WORDS.split(), k=chance.randrange(1, 25)))
        published = PUBLISHED if chance.random() < 0.7 else None
        for event in find_dates(text, language=chance.choice(["fr", "en", "ru"]), published=published):
            assert text[event.start : event.end] == event.text
            assert event.first.date is None or event.last.date is None or event.first.date <= event.last.date


CATASTROPHES = [
    ("fr", "du 29 novembre au "),
    ("fr", "mars "),
    ("fr", "à 18 h "),
    ("fr", "d'ici "),
    ("fr", "9"),
    ("fr", "le "),
    ("fr", "1er et 2 "),
    ("fr", "1, 2, 3, "),
    ("fr", "le 3 mai 2024 à 18 h, devait partir, le 7, "),
    ("fr", "« Mars "),
    ("fr", "\"aujourd'hui "),
    ("fr", "03/03/2025 au "),
    ("en", "Sept. 12–"),
    ("en", "every Sunday and "),
    ("en", "The Sunday Mirror "),
    ("en", "today, in 1998 "),
    ("en", "was due to be Friday "),
    ("en", "0930 GMT ("),
    ("en", "from 10 to "),
    ("ru", "в ночь на 5 мая с "),
    ("ru", "8, 10 и "),
    ("ru", "с 10 до 13 часов утра "),
    ("ru", "«Понедельник "),
]


@pytest.mark.parametrize(("language", "unit"), CATASTROPHES)
def test_time_grows_with_the_text_only(language: str, unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        started = time.thread_time()
        find_dates(text, language=language, published=PUBLISHED)
        return time.thread_time() - started

    seconds(1_000)
    # A busy machine may take any one measurement for twice as long.
    assert any(seconds(120_000) < 16 * seconds(15_000) + 0.5 for _ in range(3))
