"""From a site's address to its feeds."""

# ruff: noqa: E501 - markup and rules stand as they come

import pytest

from bot.ingest.listings.discovery import Hint, ListingKind, discover, usual_places

PAGE = b"""<html><head><title>Le Courrier</title><base href="https://www.courrier.example/">
<link rel="alternate" type="application/rss+xml" title="Commentaires" href="/comments/feed/">
<link rel="alternate" type="application/rss+xml" title="Partenaire" href="https://autre.example/feed">
<link rel="alternate" type="application/atom+xml" title="Atom" href="/atom.xml">
<link rel="alternate" type="application/feed+json" href="/feed.json">
<link rel="alternate" hreflang="en" href="/en/"><link rel="alternate" type="application/json" href="/wp-json/x">
<link rel="stylesheet" type="text/css" href="/rss.css">
<link rel="alternate" type="application/rss+xml" href="javascript:x()"></head>
<body><a href="/culture/rss">Culture</a><a href="feed://www.courrier.example/sport.rss">Sport</a>
<a href="/atom.xml">Atom</a><a href="/feedback">Avis</a><a href="/embarras">Embarras</a></body></html>"""
URL = "https://courrier.example/"


def test_a_page_s_feeds_in_the_order_in_which_to_try_them() -> None:
    found = discover(PAGE, URL, "text/html")
    assert (found.kind, found.title) == (ListingKind.PAGE, "Le Courrier")
    assert [(one.url, one.title) for one in found.stated] == [
        ("https://www.courrier.example/atom.xml", "Atom"),
        ("https://www.courrier.example/feed.json", ""),
        ("https://autre.example/feed", "Partenaire"),
        ("https://www.courrier.example/comments/feed/", "Commentaires"),
    ]
    linked = [(one.url, one.title) for one in found.candidates if one.hint is Hint.LINKED]
    assert linked == [
        ("https://www.courrier.example/culture/rss", "Culture"),
        ("https://www.courrier.example/sport.rss", "Sport"),
    ]
    hints = [one.hint for one in found.candidates]
    assert hints == sorted(hints, key=[Hint.STATED, Hint.LINKED, Hint.USUAL].index)
    assert "https://courrier.example/feed" in [one.url for one in found.candidates]


@pytest.mark.parametrize(
    ("data", "url", "kind", "title"),
    [
        (b"<rss><channel><title>T</title></channel></rss>", URL, ListingKind.FEED, "T"),
        (b'{"version":"https://jsonfeed.org/version/1","title":"J","items":[]}', URL, ListingKind.FEED, "J"),
        (b"<urlset><url><loc>https://a.example/1</loc></url></urlset>", URL, ListingKind.SITEMAP, ""),
        (
            b"https://a.example/1\nhttps://a.example/2\n",
            "https://a.example/sitemap.txt",
            ListingKind.SITEMAP,
            "",
        ),
        (
            b'<div class="tgme_channel_info_header_title">K</div>',
            "https://t.me/s/kanal",
            ListingKind.TELEGRAM,
            "K",
        ),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), URL, ListingKind.NOTHING, ""),
        (b"", URL, ListingKind.NOTHING, ""),
    ],
)
def test_what_an_address_is(data: bytes, url: str, kind: ListingKind, title: str) -> None:
    found = discover(data, url)
    assert (found.kind, found.title) == (kind, title)
    assert (found.refusal is not None) == (kind is ListingKind.NOTHING)


def test_an_index_leads_to_its_children() -> None:
    index = b"<sitemapindex><sitemap><loc>https://courrier.example/news.xml</loc></sitemap></sitemapindex>"
    found = discover(index, URL)
    assert found.kind is ListingKind.SITEMAP_INDEX
    assert [one.url for one in found.candidates] == ["https://courrier.example/news.xml"]


def test_usual_places() -> None:
    root = [one.url for one in usual_places("https://a.example/")]
    assert root[:3] == ["https://a.example/feed", "https://a.example/rss", "https://a.example/rss.xml"]
    assert "https://a.example/sitemap-news.xml" in root
    assert usual_places("https://a.example/blog/")[0].url == "https://a.example/blog/feed"
    assert [one.url for one in usual_places("https://a.example/2024/05/article.html")] == root
