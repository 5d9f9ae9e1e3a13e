"""Text made regular: what a reader would see, and what must never change."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.clean import line, normalise, paragraphs, storable

NBSP, NARROW = "\u00a0", "\u202f"


def test_composes_accents() -> None:
    assert normalise("e\u0301te\u0301") == "été"
    assert normalise("и\u0306") == "й"


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        (f"«{NBSP}Non{NBSP}»", f"«{NBSP}Non{NBSP}»"),
        (f"Pourquoi{NARROW}?", f"Pourquoi{NARROW}?"),
        (f"12{NBSP}500 euros", f"12{NBSP}500 euros"),
        (f"une{NBSP}phrase{NBSP}collée", "une phrase collée"),
        (f"deux {NBSP} espaces", "deux espaces"),
        ("tab\tet   blancs", "tab et blancs"),
        ("cadratin\u2003large", "cadratin large"),
    ],
)
def test_keeps_only_typographic_hard_spaces(raw: str, clean: str) -> None:
    assert normalise(raw) == clean


def test_drops_what_cannot_be_seen() -> None:
    assert normalise("co\u00adopé\u200bration\ufeff") == "coopération"
    assert normalise("abc\x00\x07\x1b[0m") == "abc[0m"
    assert normalise("\u202egnp.exe\u202c") == "gnp.exe"


def test_keeps_joiners_that_spelling_needs() -> None:
    assert normalise("می\u200cخواهم") == "می\u200cخواهم"


def test_all_line_ends_become_one() -> None:
    assert normalise("un\r\ndeux\rtrois\u2028quatre") == "un\ndeux\ntrois\nquatre"


def test_line_is_one_line() -> None:
    assert line("  Un titre\n sur   deux lignes ") == "Un titre sur deux lignes"


def test_paragraphs_split_at_blank_lines_only() -> None:
    assert paragraphs("Un début\nde phrase.\n\n \nAutre.\n\n\n") == ("Un début de phrase.", "Autre.")
    assert paragraphs(" \n\n ") == ()


def test_storable_keeps_every_offset() -> None:
    text = "a\x00b\ud800c é"
    assert storable(text) == "a\ufffdb\ufffdc é"
    assert len(storable(text)) == len(text)


@given(st.text(alphabet=st.characters(), max_size=200))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode()
