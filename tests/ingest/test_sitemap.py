"""Sitemaps of every kind, packed and plain, honest and not."""

# ruff: noqa: E501 - markup and rules stand as they come

import gzip
from datetime import UTC, datetime

import pytest
from samples import NOW

from bot.ingest.listings.feedentry import FeedContent
from bot.ingest.listings.sitemap import SitemapChild, SitemapIndex, read_sitemap
from bot.model.article import Refusal

NEWS = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://courrier.example/pont?a=1&amp;b=2</loc><lastmod>2024-05-12T09:00:00Z</lastmod>
<n:news><n:publication><n:name>Le Courrier</n:name><n:language>fr</n:language></n:publication>
<n:publication_date>2024-05-12T10:00:00+02:00</n:publication_date><n:title>Un pont &amp;amp; une rivière</n:title>
<n:keywords>pont, ville,</n:keywords></n:news>
<image:image><image:loc>https://courrier.example/pont.jpg</image:loc><image:title>Photo</image:title></image:image></url>
<url><loc> https://courrier.example/crue </loc><lastmod>2024-05-11</lastmod></url>
<url><loc>https://courrier.example/crue</loc></url>
<url><loc>javascript:alert(1)</loc></url><url><lastmod>2024-05-11</lastmod></url>
</urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://courrier.example/s/old.xml</loc><lastmod>2023-01-01</lastmod></sitemap>
<sitemap><loc>https://courrier.example/s/undated.xml</loc></sitemap>
<sitemap><loc>https://www.courrier.example/s/news.xml.gz</loc><lastmod>2024-05-12T08:00:00Z</lastmod></sitemap>
<sitemap><loc>https://elsewhere.example/s.xml</loc><lastmod>2024-05-12</lastmod></sitemap>
<sitemap><loc>https://courrier.example/sitemap.xml</loc></sitemap>
</sitemapindex>"""
URL = "https://courrier.example/sitemap.xml"


def read(data: str | bytes) -> FeedContent:
    found = read_sitemap(data if isinstance(data, bytes) else data.encode(), url=URL, now=NOW)
    assert isinstance(found, FeedContent), found
    return found


@pytest.mark.parametrize(
    "data",
    [
        NEWS.encode(),
        gzip.compress(NEWS.encode()),
        b"\xef\xbb\xbf\n" + NEWS.encode(),
        NEWS.replace("UTF-8", "UTF-16").encode("utf-16"),
        NEWS.replace('xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"', "").encode(),
        NEWS.replace("a=1&amp;b=2", "a=1&b=2").encode(),
    ],
    ids=["plain", "gzip", "bom", "utf16", "undeclared", "ampersand"],
)
def test_a_news_sitemap(data: bytes) -> None:
    feed = read(data)
    assert (feed.title, feed.language, len(feed.entries)) == ("Le Courrier", "fr", 2)
    first, second = feed.entries
    assert (first.title, first.url) == ("Un pont & une rivière", "https://courrier.example/pont?a=1&b=2")
    assert first.published == datetime(2024, 5, 12, 8, tzinfo=UTC)
    assert first.updated == datetime(2024, 5, 12, 9, tzinfo=UTC)
    assert (first.image, first.categories) == ("https://courrier.example/pont.jpg", ("pont", "ville"))
    assert (second.title, second.url) == ("", "https://courrier.example/crue")
    assert second.published == second.updated == datetime(2024, 5, 11, tzinfo=UTC)


def test_an_index_lists_its_own_site_s_children_newest_first() -> None:
    found = read_sitemap(INDEX.encode(), url=URL, now=NOW)
    assert isinstance(found, SitemapIndex)
    assert [child.url.rpartition("/")[2] for child in found.children] == [
        "news.xml.gz",
        "old.xml",
        "undated.xml",
    ]
    assert found.children[1] == SitemapChild(
        url="https://courrier.example/s/old.xml", modified=datetime(2023, 1, 1, tzinfo=UTC)
    )


def test_one_address_a_line() -> None:
    feed = read("\ufeffhttps://courrier.example/1\r\n\r\nhttps://courrier.example/2\n")
    assert [entry.url for entry in feed.entries] == [
        "https://courrier.example/1",
        "https://courrier.example/2",
    ]


def test_caps() -> None:
    many = "".join(f"<url><loc>https://courrier.example/{number}</loc></url>" for number in range(50_500))
    assert len(read(f"<urlset>{many}</urlset>").entries) == 50_000
    children = "".join(f"<sitemap><loc>https://courrier.example/{n}.xml</loc></sitemap>" for n in range(900))
    found = read_sitemap(f"<sitemapindex>{children}</sitemapindex>".encode(), url=URL, now=NOW)
    assert isinstance(found, SitemapIndex)
    assert len(found.children) == 500


def test_no_entity_expands() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    feed = read(NEWS.replace("<urlset", f"{bomb}<urlset").replace("rivière", "rivière &b; &f;"))
    assert "haha" not in feed.entries[0].title
    assert "root:" not in feed.entries[0].title


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not a sitemap"),
        (b"<html><body><p>Bonjour</p></body></html>", "not a sitemap"),
        (b"<rss><channel><item/></channel></rss>", "not a sitemap"),
        (b"some words\nand others", "not a sitemap"),
        (b"{}", "not a sitemap"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "PNG"),
        (gzip.compress(NEWS.encode())[:-20], "ends too early"),
        (gzip.compress(bytes(31_000_000)), "too large"),
        (b"x" * 30_000_001, "too large"),
    ],
)
def test_refuses_what_is_none(data: bytes, reason: str) -> None:
    refusal = read_sitemap(data, url=URL, now=NOW)
    assert isinstance(refusal, Refusal)
    assert reason in refusal.reason


def test_a_sitemap_cut_short_gives_what_it_has() -> None:
    assert len(read(NEWS[: NEWS.index("<lastmod>2024-05-11")]).entries) == 2
