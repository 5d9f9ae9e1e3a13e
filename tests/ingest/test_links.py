"""Addresses as identity."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.ingest.links import clean_url, host, resolve
from bot.model.address import with_credentials_of, without_credentials


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("https://Example.ORG/A?b=1&utm_source=x&fbclid=y#z", "https://example.org/A?b=1"),
        ("http://example.org", "http://example.org/"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("https://example.org:8443/a", "https://example.org:8443/a"),
        ("https://user:secret@example.org/a", "https://example.org/a"),
        ("https://example.org/a?q=%C3%A9t%C3%A9&page=2", "https://example.org/a?q=%C3%A9t%C3%A9&page=2"),
        ("https://example.org/été ?q=é", "https://example.org/%C3%A9t%C3%A9%20?q=%C3%A9"),
        ("javascript:alert(1)", None),
        ("https://[::ffff:127.0.0.1]:4431]:44:43@1]:443/", None),
        ("https://[2001:db8::1]/a", "https://[2001:db8::1]/a"),
        ("ftp://example.org/", None),
        ("/relative", None),
        ("https://", None),
        ("https://exa mple.org/", None),
        ("https://example.org:99999/", None),
        ("https://[::1", None),
        (None, None),
    ],
)
def test_cleans(url: str | None, clean: str | None) -> None:
    assert clean_url(url) == clean


def test_resolves_against_a_base() -> None:
    assert clean_url("../b?x=1", base="https://example.org/a/c") == "https://example.org/b?x=1"
    assert resolve("b", base="https://example.org/a/c") == "https://example.org/a/b"
    assert resolve("//cdn.example.org/i.png", base="https://example.org/") == "https://cdn.example.org/i.png"


def test_hosts() -> None:
    assert host("https://www.Example.org/a") == "example.org"
    assert host("nonsense") is None


def test_credentials_are_not_shown() -> None:
    assert without_credentials("https://u:p@ss@example.org/a?b#c") == "https://example.org/a?b#c"
    assert "secret" not in without_credentials("https://u:secret@[::1/broken")


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://Example.org/new?a", "https://u:p@ss@Example.org/new?a"),
        ("http://example.org/new", "http://example.org/new"),
        ("https://example.org:8443/new", "https://example.org:8443/new"),
        ("https://other.example/new", "https://other.example/new"),
        ("https://x:y@example.org/new", "https://x:y@example.org/new"),
        ("https://[", "https://["),
    ],
)
def test_credentials_go_along_within_an_origin(url: str, kept: str) -> None:
    assert with_credentials_of("https://u:p@ss@example.org/a", url) == kept
    assert with_credentials_of("https://example.org/a", url) == url


@given(st.text(max_size=100))
@example(" #")
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean_url(f"https://example.org/{text}")
    assert once is None or clean_url(once) == once
