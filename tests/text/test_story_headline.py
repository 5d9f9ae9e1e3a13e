"""The headline that stands for a story."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.story_headline import Headline, central_headline, teases

FERRY = [
    "Le ferry du Talmar reprendra la mer le 12 décembre",
    "Ferry du Talmar : la ligne reprend le 12 décembre après neuf ans",
    "Les commerçants de Port-Ermine se réjouissent",
    "Le ferry va-t-il vraiment reprendre la mer ?",
    "VIDÉO. Le ferry du Talmar reprendra la mer le 12 décembre",
]
ENGLISH = "Talmar ferry to sail again after nine years"


def headlines(*titles: str, language: str = "fr", original: bool = True, first: int = 1) -> list[Headline]:
    return [
        Headline(article_id=number, title=title, language=language, original=original)
        for number, title in enumerate(titles, start=first)
    ]


def test_what_most_say_and_not_what_one_adds_or_asks() -> None:
    assert central_headline(headlines(*FERRY)) in (1, 2)
    assert central_headline(headlines(*FERRY[2:])) == 1


def test_the_readers_language_first() -> None:
    both = headlines(*FERRY) + headlines(ENGLISH, language="en", first=10)
    assert central_headline(both, prefer="en") == 10
    assert central_headline(both, prefer="fr") in (1, 2)
    assert central_headline(both, prefer="ru") in (1, 2)


def test_an_original_before_a_translation() -> None:
    translated = headlines(FERRY[0], FERRY[1], original=False)
    assert central_headline(translated + headlines(FERRY[2], first=10)) == 10
    assert central_headline(translated + headlines(ENGLISH, language="en", first=10), prefer="fr") in (1, 2)


def test_the_order_of_the_headlines_does_not_matter() -> None:
    seed = 7
    print(f"seed {seed}")
    shuffled = headlines(*FERRY) + headlines(ENGLISH, language="en", first=10)
    expected = central_headline(shuffled, prefer="fr")
    for _ in range(10):
        random.Random(seed).shuffle(shuffled)
        assert central_headline(shuffled, prefer="fr") == expected


@pytest.mark.parametrize(
    "title",
    [
        "Will the Talmar ferry sail again?",
        "TALMAR FERRY SAILS AGAIN ON 12 DECEMBER",
        "Видео: паром снова ходит через пролив Талмар",
        "EN IMAGES. Le ferry du Talmar reprend la mer",
        "Le ferry",
        "You won’t believe what the ferry did next",
    ],
)
def test_teasers_are_told(title: str) -> None:
    assert teases(title)


@pytest.mark.parametrize(
    "title",
    [
        ENGLISH,
        FERRY[0],
        "Паром через Талмар снова выйдет 12 декабря",
        "OTAN et UE signent l’accord du Talmar",
    ],
)
def test_plain_headlines_are_told(title: str) -> None:
    assert not teases(title)


@given(
    st.lists(
        st.tuples(st.text(max_size=40), st.sampled_from(["fr", "en", "zz", None])), min_size=1, max_size=6
    )
)
def test_any_titles_have_one(titles: list[tuple[str, str | None]]) -> None:
    given_ = [
        Headline(article_id=number, title=title, language=language, original=number % 2 == 0)
        for number, (title, language) in enumerate(titles, start=1)
    ]
    assert 1 <= central_headline(given_, prefer="fr") <= len(titles)


def test_without_headlines_there_is_none() -> None:
    with pytest.raises(ValueError, match="no headlines"):
        central_headline([])
