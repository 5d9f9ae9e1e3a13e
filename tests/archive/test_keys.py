"""The same article has the same key, however its address is written."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.archive.keys import canonical_url, fingerprint_of, key_of, standing_of
from bot.model.article import Draft, Standing


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("https://News.Example/Path", "https://news.example/Path"),
        ("HTTPS://news.example:443/a", "https://news.example/a"),
        ("http://news.example:80", "https://news.example/"),
        ("http://news.example:8080/a", "https://news.example:8080/a"),
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
        ("http://www.news.example/a/", "https://news.example/a"),
        ("https://news.example//", "https://news.example/"),
        ("https://news.example/a/index.html", "https://news.example/a"),
        ("https://news.example/index.php?id=5", "https://news.example/?id=5"),
        ("https://news.example/index", "https://news.example/index"),
        ("https://news.example/a;jsessionid=F00?b=1", "https://news.example/a?b=1"),
        ("https://news.example/a?id=5&amp;utm_source=x&amp;c=1", "https://news.example/a?id=5&c=1"),
        ("https://www.example/a", "https://www.example/a"),
        ("https://news.example/A?b=2&a=1", "https://news.example/A?b=2&a=1"),
        ("ftp://news.example/a", None),
        ("news.example/a", None),
        ("https:///a", None),
        ("HTTP://.", None),
        ("https://news.example:port/a", None),
        ("https://[::1/a", None),
        ("", None),
    ],
)
def test_addresses(written: str, canonical: str | None) -> None:
    assert canonical_url(written) == canonical


@pytest.mark.parametrize(
    "written",
    [
        "https://news.example/2024/story",
        "https://amp.news.example/2024/story",
        "https://www.news.example/2024/story/amp/",
        "https://news.example/2024/story/amp?utm_source=x",
        "https://news.example/2024/story.amp",
        "https://news.example/2024/story?amp",
        "https://news.example/2024/story?amp=1",
        "https://news.example/2024/story?outputType=amp",
        "https://news-example.cdn.ampproject.org/c/s/news.example/2024/story",
        "https://news-example.cdn.ampproject.org/v/s/amp.news.example/2024/story?amp=1",
        "https://cdn.ampproject.org/c/news.example/2024/story/amp",
        "https://www.google.com/amp/s/www.news.example/2024/story",
        "https://www.google.co.uk/amp/s/news.example/2024/story/amp/",
        "https://www.google.com/amp/s/news-example.cdn.ampproject.org/c/s/news.example/2024/story",
    ],
)
def test_an_amp_edition_is_the_same_article(written: str) -> None:
    assert canonical_url(written) == "https://news.example/2024/story"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("https://news.example/story.amp.html", "https://news.example/story.html"),
        ("https://news.example/amp", "https://news.example/amp"),
        ("https://news.example/champ", "https://news.example/champ"),
        ("https://amp.example/story", "https://amp.example/story"),
        ("https://news.example/story?amp=5", "https://news.example/story?amp=5"),
        ("https://google.com/amp/help", "https://google.com/amp/help"),
        (
            "https://cdn.ampproject.org.evil.example/c/s/news.example/a",
            "https://cdn.ampproject.org.evil.example/c/s/news.example/a",
        ),
        (
            "https://evil.example/amp/s/news.example/a",
            "https://evil.example/amp/s/news.example/a",
        ),
    ],
)
def test_what_only_looks_like_amp_is_left_alone(written: str, canonical: str) -> None:
    assert canonical_url(written) == canonical


def test_an_address_that_unfolds_for_ever_is_none() -> None:
    assert canonical_url("https://" + "google.com/amp/s/" * 9 + "news.example/a") is None


@given(
    st.lists(
        st.sampled_from(
            [
                "amp",
                "www.",
                "amp.",
                "/",
                "index.html",
                ".amp",
                "?",
                "&",
                "=",
                "a",
                ".b",
                ";jsessionid=",
                "google.com",
                "/amp/s/",
                "cdn.ampproject.org",
                "/c/s/",
                "utm_x=1",
                "%41",
                ":80",
                ":443",
                "@",
                "index.php",
                "amp=1",
            ]
        ),
        max_size=14,
    ).map(lambda parts: "http://" + "".join(parts))
)
def test_one_spelling_is_final(url: str) -> None:
    canonical = canonical_url(url)
    assert canonical is None or canonical_url(canonical) == canonical


def test_a_front_page_is_nobodys_address() -> None:
    draft = Draft(title="A", body="B", url="http://www.news.example/index.html", external_id="7")
    assert key_of(draft, fingerprint="f", origin="news") == "id:news:7"
    draft = Draft(title="A", body="B", url="https://news.example/?p=12", external_id="7")
    assert key_of(draft, fingerprint="f", origin="news") == "url:https://news.example/?p=12"


@pytest.mark.parametrize(
    ("read_at", "standing"),
    [
        ("http://www.news.example/a/?utm_source=rss", Standing.OWN_PAGE),
        ("https://news.example/feed.xml", Standing.OWN_HOST),
        ("https://news.example/b", Standing.OWN_HOST),
        ("https://feeds.news.example/rss", Standing.CLAIMED),
        ("https://example/rss", Standing.CLAIMED),
        ("https://aggregator.example/rss", Standing.CLAIMED),
        ("/srv/pages/a.html", Standing.CLAIMED),
        (None, Standing.CLAIMED),
    ],
)
def test_who_can_vouch_for_an_address(read_at: str | None, standing: Standing) -> None:
    draft = Draft(title="A", body="B", url="https://news.example/a")
    assert standing_of(draft, read_at=read_at) is standing
    assert standing_of(Draft(title="A", body="B"), read_at=read_at) is Standing.CLAIMED


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
