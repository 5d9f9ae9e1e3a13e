"""Whose page it is: the same site under other names, AMP caches, and claims about other hosts."""

import pytest
from pages import page
from samples import NOW

from bot.ingest.pages.claims import Address, judge_addresses, site_of
from bot.ingest.pages.page import read_page
from bot.model.article import Draft

OWN = "https://courrier.example/2024/05/barrage"


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.courrier.example/a", "courrier.example"),
        ("https://m.courrier.example/a", "courrier.example"),
        ("https://amp.www.courrier.example/a", "courrier.example"),
        ("https://mobile.courrier.example:8443/a", "courrier.example"),
        ("https://COURRIER.example./a", "courrier.example"),
        ("https://sport.courrier.example/a", "sport.courrier.example"),
        ("https://m.ru/a", "m.ru"),
        ("https://courrier-example.cdn.ampproject.org/c/s/courrier.example/amp/a", "courrier.example"),
        ("https://le--courrier-example.cdn.ampproject.org/", "le-courrier.example"),
        ("https://0hashed0.cdn.ampproject.org/v/s/m.courrier.example/a?amp_js_v=1", "courrier.example"),
        ("https://www.google.com/amp/s/www.courrier.example/a", "courrier.example"),
        ("https://www.google.fr/amp/courrier.example/a", "courrier.example"),
        ("https://www.google.com/search?q=amp", "google.com"),
        ("not an address", None),
        (None, None),
    ],
)
def test_sites(url: str | None, site: str | None) -> None:
    assert site_of(url) == site


@pytest.mark.parametrize(
    ("own", "stated", "address"),
    [
        (OWN, [], Address(url=OWN)),
        (f"{OWN}?page=1", [OWN], Address(url=OWN)),
        (OWN, ["/2024/05/barrage?utm_source=x"], Address(url=OWN)),
        (
            "https://m.courrier.example/2024/05/barrage",
            [OWN],
            Address(url=OWN),
        ),
        (
            "https://courrier-example.cdn.ampproject.org/c/s/courrier.example/2024/05/barrage",
            [OWN],
            Address(url=OWN),
        ),
        (OWN, ["https://elsewhere.example/b"], Address(url=OWN, original_url="https://elsewhere.example/b")),
        (
            f"{OWN}?x=1",
            ["https://elsewhere.example/b", OWN],
            Address(url=OWN, original_url="https://elsewhere.example/b"),
        ),
        (OWN, ["https://courrier.example.evil.example/b", OWN],
         Address(url=OWN, original_url="https://courrier.example.evil.example/b")),
        (OWN, ["https://elsewhere.example/"], Address(url=OWN)),
        (OWN, ["https://courrier.example/"], Address(url=OWN)),
        (OWN, ["javascript:alert(1)", "//", None, "https://[::1"], Address(url=OWN)),
        (None, ["https://elsewhere.example/b"], Address(url="https://elsewhere.example/b")),
        (None, [None], Address()),
    ],
)  # fmt: skip
def test_what_is_believed(own: str | None, stated: list[str | None], address: Address) -> None:
    assert judge_addresses(own, stated) == address


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="https://elsewhere.example/story">',
        '<meta property="og:url" content="https://elsewhere.example/story">',
        '<meta name="syndication-source" content="https://elsewhere.example/story">',
        '<script type="application/ld+json">{"@type": "Article", "mainEntityOfPage": "https://elsewhere.example/story"}</script>',
        '<script type="application/ld+json">{"@type": "NewsArticle", "url": "https://elsewhere.example/story"}</script>',
    ],
    ids=lambda head: head[:25],
)
def test_a_page_s_claim_about_another_host(head: str) -> None:
    draft = read_page(page(head=head).encode(), url=OWN, now=NOW)
    assert isinstance(draft, Draft)
    assert draft.url == OWN
    assert draft.original_url == "https://elsewhere.example/story"
    saved = read_page(page(head=head).encode(), now=NOW)
    assert isinstance(saved, Draft)
    assert saved.url == "https://elsewhere.example/story"
    assert saved.original_url is None


def test_a_page_that_names_itself_makes_no_claim() -> None:
    draft = read_page(page(head=f'<link rel="canonical" href="{OWN}">').encode(), url=OWN, now=NOW)
    assert isinstance(draft, Draft)
    assert (draft.url, draft.original_url) == (OWN, None)
