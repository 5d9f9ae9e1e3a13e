"""What counts as news of a story that people know already, and what does not."""

import pytest

from bot.text.story_moves import Move, Standing, moved, numbers, reworded, turned

_CASES = [
    # New numbers or names, and twice as many sources.
    ("en", "Storm closes the harbour", 1, "Storm closes the harbour, 12 hurt", 3, Move.FACTS),
    ("en", "Storm closes the harbour", 1, "Storm closes the harbour, twelve hurt", 3, Move.FACTS),
    ("en", "Storm closes the harbour", 2, "Storm hits Calais harbour", 4, Move.FACTS),
    ("ru", "Шторм закрыл порт", 2, "Шторм закрыл порт Кале", 4, Move.FACTS),
    ("fr", "Tempête : 3 morts", 3, "Tempête : 7 morts", 6, Move.FACTS),
    # Too few sources more.
    ("en", "Storm closes the harbour", 1, "Storm closes the harbour, 12 hurt", 2, None),
    ("en", "Storm closes the harbour", 3, "Storm closes the harbour, 12 hurt", 5, None),
    # Other words, but nothing new.
    ("en", "Storm closes the harbour", 1, "Harbour shut as the storm comes", 5, None),
    ("en", "Storm closes Calais harbour", 1, "Harbour of Calais is shut by a storm", 4, None),
    ("en", "3 dead in Calais", 1, "Three dead in Calais", 4, None),
    ("ru", "Кале закрыт штормом", 2, "Порт в Кале закрыт штормом", 4, None),
    # A number that is gone is no news; capitals everywhere mark no names.
    ("en", "Storm closes the harbour, 12 hurt", 1, "Storm closes the harbour", 4, None),
    ("en", "Storm closes the harbour", 2, "Storm Closes The Harbour In Winter", 4, None),
    # Hardly anybody, then many.
    ("en", "Storm closes the harbour", 2, "Storm closes harbour", 8, Move.SURGE),
    ("en", "Storm closes the harbour", 3, "Storm closes harbour", 30, None),
]


@pytest.mark.parametrize(("language", "before", "few", "now", "many", "move"), _CASES)
def test_moved(language: str, before: str, few: int, now: str, many: int, move: Move | None) -> None:
    told = Standing(title=before, language=language, sources=few)
    assert moved(told, Standing(title=now, language=language, sources=many)) is move


def test_across_languages_only_numbers_count() -> None:
    told = Standing(title="Шторм закрыл порт", language="ru", sources=2)
    assert moved(told, Standing(title="Storm hits Calais harbour", language="en", sources=5)) is None
    assert moved(told, Standing(title="Storm: 12 hurt", language="en", sources=5)) is Move.FACTS


def test_a_title_is_reworded_by_words_alone() -> None:
    assert reworded("Ferry sinks", "Ferry sank")
    assert not reworded("Ferry sinks", "FERRY SINKS!")
    assert not reworded("L’été à Paris", "L'ete a Paris.")


def test_an_opening_turns_with_its_numbers_or_most_of_its_words() -> None:
    assert not turned("The ferry was late on Monday.", "The ferry was late Monday, again.", "en")
    assert turned("Two boats sank in the storm.", "Three boats sank in the storm.", "en")
    assert turned("The ferry was late on Monday.", "No boat has left the island since dawn.", "en")


def test_numbers_are_read_however_they_are_written() -> None:
    assert numbers("1 200 blessés, 3,5 % et vingt morts") == {"1200", "3.5", "20"}
    assert numbers("1,200 hurt, twenty dead") == {"1200", "20"}
