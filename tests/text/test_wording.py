"""A text that says the same is the same, whatever trails it."""

import pytest

from bot.text.wording import wording_of, words_in_common

TITLE = "Harbour open"
BODY = "The harbour is open again.\n\nFerries sail at noon, « says » the port."


@pytest.mark.parametrize(
    ("title", "lead", "body"),
    [
        ("HARBOUR OPEN", None, "The  harbour is open again\n\nFerries sail at noon – “says” the port…"),
        (TITLE, None, BODY + "\n\nStorm closes schools\n\nMayor to resign\n\nTen recipes for winter"),
        (TITLE, None, BODY + "\n\nRead 1,234 times."),
        (TITLE, None, BODY + "\n\nUpdated at 14:05"),
        (TITLE, "", BODY.replace("\n\n", "\n\n\n\n")),
    ],
    ids=["typography", "most read", "counter", "time", "blank lines"],
)
def test_the_same_said(title: str, lead: str | None, body: str) -> None:
    assert wording_of(title, lead, body) == wording_of(TITLE, None, BODY)


@pytest.mark.parametrize(
    ("title", "lead", "body"),
    [
        ("Harbour closed", None, BODY),
        (TITLE, "In short.", BODY),
        (TITLE, None, BODY.replace("noon", "one")),
        (TITLE, None, BODY + "\n\nTwo boats sank."),
        (TITLE, None, "The harbour is open again."),
    ],
)
def test_something_else_said(title: str, lead: str | None, body: str) -> None:
    assert wording_of(title, lead, body) != wording_of(TITLE, None, BODY)


def test_a_post_of_lines_without_an_end_is_all_text() -> None:
    assert wording_of("Post", None, "one\n\ntwo") != wording_of("Post", None, "one\n\nthree")
    assert wording_of("Post", None, "12 boats") != wording_of("Post", None, "13 boats")


def test_words_in_common() -> None:
    assert words_in_common("The ferry sails", "the FERRY sails at noon") == 1.0
    assert words_in_common("a b c d", "c d e f") == 0.5
    assert words_in_common("", "a") == 0.0
