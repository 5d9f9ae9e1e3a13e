"""Quotation marks: every style, nested, unclosed, over paragraphs."""

import pytest

from bot.text.quotes import find_quotes
from bot.text.quotes.marks import pair_marks


def inside(text: str, *, single: bool = False) -> list[str]:
    return [text[span.start : span.end] for span in pair_marks(text, single=single) if span.closed]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« un deux » et «trois»", ["un deux", "trois"]),
        ("« un deux »", ["un deux"]),
        ("“one two” and “three”", ["one two", "three"]),
        ("„eins zwei“ und „drei”", ["eins zwei", "drei"]),
        ("”ett två” och", ["ett två"]),
        ("‹ un deux ›", ["un deux"]),
        ('say "one two", or "three"', ["one two", "three"]),
        ('""one two"" and', ["one two"]),
        ("« un “deux” trois »", ["un “deux” trois"]),
        ('"a "b c" d"', ['a "b c" d']),
        ("« un « deux » trois »", ["un « deux » trois"]),
        ("6'2\" tall and 5'1\" wide", []),
        ("« un", []),
        ("un »", []),
        ('"', []),
        ("«»", []),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


def test_single_marks_are_not_apostrophes() -> None:
    text = "'We love the kids' toys,' she said. The dogs' bowl, rock 'n' roll, it's 'over'."
    assert inside(text, single=True) == ["We love the kids' toys,", "n", "over"]
    assert inside(text) == []


def test_each_paragraph_opens_anew() -> None:
    text = '"One two three.\n\n"Four five six."\n\n"Seven eight," he said.'
    assert inside(text) == ['One two three.\n\n"Four five six.', "Seven eight,"]


def test_an_unclosed_quotation_ends_at_its_cue() -> None:
    text = "« Le quai restera ouvert, a déclaré Luc Ferrand. Puis il est parti.\nLa séance est levée."
    assert [q.text for q in find_quotes(text, language="fr")] == ["Le quai restera ouvert"]


def test_a_quotation_that_was_never_opened_begins_with_its_sentence() -> None:
    text = 'The room fell silent. We shall not sell the quay," said Ida Holm.'
    assert [q.text for q in find_quotes(text, language="en")] == ["We shall not sell the quay,"]


def test_an_unclosed_quotation_without_a_cue_is_none() -> None:
    assert find_quotes("« Le quai restera ouvert toute la nuit et demain", language="fr") == ()


def test_one_mark_may_close_two() -> None:
    text = "« Il a crié « au voleur », puis il a couru », raconte Luc Ferrand. Fin."
    assert [q.text for q in find_quotes(text, language="fr")] == ["Il a crié « au voleur », puis il a couru"]


@pytest.mark.parametrize("language", ["de", "es", "ar", None, "xx"])
def test_other_languages_name_nobody(language: str | None) -> None:
    text = "„Wir haben lange auf diesen Tag gewartet“, sagte Anna Berg. Der Film „Das Boot“ läuft."
    quotes = find_quotes(text, language=language)
    assert [(q.text, q.speaker, q.role, q.cue) for q in quotes] == [
        ("Wir haben lange auf diesen Tag gewartet", None, None, None)
    ]
