"""The same article has the same key, however its address is written."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.archive.keys import canonical_url, fingerprint_of, key_of
from bot.model.article import Draft


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("https://News.Example/Path", "https://news.example/Path"),
        ("HTTPS://news.example:443/a", "https://news.example/a"),
        ("http://news.example:80", "http://news.example/"),
        ("http://news.example:8080/a", "http://news.example:8080/a"),
        ("https://news.example./a", "https://news.example/a"),
        ("  https://news.example/a#part  ", "https://news.example/a"),
        ("https://news.example/a?utm_source=x&id=5&utm_medium=y", "https://news.example/a?id=5"),
        (
            "https://news.example/a?fbclid=1&gclid=2&yclid=3&at_medium=4&UTM_Source=5",
            "https://news.example/a",
        ),
        ("https://news.example/a?page=2&at=noon&utmost=1", "https://news.example/a?page=2&at=noon&utmost=1"),
        ("https://news.example/a?b=&&c", "https://news.example/a?b=&c"),
        ("https://news.example/мост?q=й", "https://news.example/%D0%BC%D0%BE%D1%81%D1%82?q=%D0%B9"),
        ("https://news.example/%d0%bc%D0%BE%D1%81%D1%82", "https://news.example/%D0%BC%D0%BE%D1%81%D1%82"),
        ("https://пример.рф/a", "https://xn--e1afmkfd.xn--p1ai/a"),
        ("https://user:secret@news.example/a", "https://news.example/a"),
        ("https://[2001:DB8::1]:443/a", "https://[2001:db8::1]/a"),
        ("https://news.example/a b", "https://news.example/a%20b"),
        ("ftp://news.example/a", None),
        ("news.example/a", None),
        ("https:///a", None),
        ("https://news.example:port/a", None),
        ("https://[::1/a", None),
        ("", None),
    ],
)
def test_addresses(written: str, canonical: str | None) -> None:
    assert canonical_url(written) == canonical


@given(st.text() | st.text().map("https://news.example/{}".format) | st.text().map("https://{}/a".format))
def test_any_text_is_an_address_or_not(text: str) -> None:
    canonical = canonical_url(text)
    if canonical is not None:
        assert canonical_url(canonical) == canonical


def test_what_makes_a_key() -> None:
    draft = Draft(title="A", body="B", url="https://News.example/a?utm_source=x", external_id="7")
    assert key_of(draft, fingerprint="f", origin="in.jsonl") == "url:https://news.example/a"
    draft = Draft(title="A", body="B", url="mailto:somebody", external_id="7")
    assert key_of(draft, fingerprint="f", origin="in.jsonl") == "id:in.jsonl:7"
    assert key_of(draft, fingerprint="f", origin=None) == "text:f"
    assert key_of(Draft(title="A", body="B"), fingerprint="f", origin="in.jsonl") == "text:f"


def test_the_same_words_have_the_same_fingerprint() -> None:
    whole = Draft(title="L’Œuvre", body="Première phrase. Deuxième phrase.\n\nTroisième.")
    parted = Draft(
        title="L'oeuvre", lead="Premiere  phrase.", body="DEUXIÈME phrase.\n\n\nTroisième.", outlet="X"
    )
    assert fingerprint_of(whole) == fingerprint_of(parted)
    assert len(fingerprint_of(whole)) == 64


def test_other_words_have_another_fingerprint() -> None:
    letters = [chr(random.randrange(97, 123)) for _ in range(30)]
    drafts = [Draft(title="T", body="".join(letters[:end])) for end in range(31)]
    assert len({fingerprint_of(draft) for draft in drafts}) == 31
    assert fingerprint_of(Draft(title="\ud800", body="")) == fingerprint_of(Draft(title="\ud800", body=""))
