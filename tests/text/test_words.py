"""How long a text is for a reader."""

import pytest

from bot.text.words import count_words, reading_minutes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("« Oui », dit-il.", 2),
        ("L’accord d’hier — signé à 14 h 30", 7),
        ("Москва, 5 мая.", 3),
        ("... --- !!!", 0),
        ("天气很好", 2),
        ("今日は rain", 3),
    ],
)
def test_counts_words(text: str, words: int) -> None:
    assert count_words(text) == words


def test_minutes_are_at_least_one_and_count_begun_ones() -> None:
    assert [reading_minutes(words) for words in (0, 1, 200, 201, 430, 2000)] == [1, 1, 1, 2, 3, 10]
