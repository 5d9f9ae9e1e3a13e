"""Sentences and citations, read from whatever a program writes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.answer import WrittenSentence
from bot.text.answering.written import MOST, sentences_of


def read(written: str) -> list[tuple[str, tuple[int, ...]]]:
    return [(one.text, one.cites) for one in sentences_of(written, "en")]


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        ("The ferry sails. [1]", [("The ferry sails.", (1,))]),
        ("The ferry sails [1].", [("The ferry sails.", (1,))]),
        (
            "The ferry sails.[1][3] It is late [2, 4].",
            [("The ferry sails.", (1, 3)), ("It is late.", (2, 4))],
        ),
        ("The ferry sails [1], the tram does not [2].", [("The ferry sails, the tram does not.", (1, 2))]),
        ("It sails. It is late. [1]", [("It sails.", ()), ("It is late.", (1,))]),
        ("- It sails. [1]\n- **It** is late. [2]", [("It sails.", (1,)), ("It is late.", (2,))]),
        ("1. It sails. [1]\n\n## Late", [("It sails.", (1,)), ("Late", ())]),
        ("It sails. [1] Nobody knows why.", [("It sails.", (1,)), ("Nobody knows why.", ())]),
        ("[1] It sails.", [("It sails.", ())]),
        ("It sails. [12345]", [("It sails. [12345]", ())]),
        ("", []),
        ("[1]", []),
    ],
)
def test_a_citation_belongs_to_the_sentence_that_it_ends(
    written: str, sentences: list[tuple[str, tuple[int, ...]]]
) -> None:
    assert read(written) == sentences


def test_of_a_flood_the_first_sentences_are_read() -> None:
    assert len(read("It sails. [1]\n" * 500)) == MOST


@given(
    st.lists(
        st.tuples(st.from_regex("[A-Z][a-z]{3,9} [a-z]{3,9}", fullmatch=True), st.integers(1, 9)), max_size=8
    )
)
def test_lines_come_back_as_they_were_written(lines: list[tuple[str, int]]) -> None:
    written = "\n".join(f"{text}. [{number}]" for text, number in lines)
    assert sentences_of(written, "en") == [WrittenSentence(f"{text}.", (number,)) for text, number in lines]


@given(st.text())
def test_any_text_can_be_read(written: str) -> None:
    assert all(one.text for one in sentences_of(written, "fr"))
