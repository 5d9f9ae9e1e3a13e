"""Trying addresses, as `/addsource` and `depeche sources add` do, against pages on loopback."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from feed_server import FeedServer, feed, feed_server, html_page, item, plain, xml

from bot.archive.probe import Prober, recognised
from bot.errors import SourceError
from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.robots import Robots
from bot.ingest.workers import WorkerPool
from bot.model.source import SourceForm, SourceSettings, TextFrom
from bot.ports import SystemClock


@pytest.fixture
async def web() -> AsyncIterator[FeedServer]:
    async with feed_server() as server:
        yield server


@pytest.fixture
async def prober() -> AsyncIterator[Prober]:
    clock = SystemClock()
    async with (
        Fetcher(["127.0.0.0/8"], user_agent="Depeche/test", timeout=30.0, limit=1_000_000) as fetcher,
        WorkerPool(1) as workers,
    ):
        robots = Robots(fetcher.fetch, "Depeche/test", clock)
        yield Prober(fetcher=fetcher, workers=workers, robots=robots, clock=clock)


def source(url: str, **more: Any) -> SourceSettings:
    return SourceSettings(**({"id": "tried", "url": url} | more))


async def test_a_feed(prober: Prober, web: FeedServer) -> None:
    probe = await prober.probe(source(f"{web.root}/rss"))
    assert (probe.title, probe.entries, probe.language) == ("Corran Post", 7, "en")
    assert [entry.title for entry in probe.newest] == [f"Quay report {number}" for number in range(5)]
    assert probe.per_day == pytest.approx(8, abs=0.1)
    assert probe.trial is not None
    assert probe.trial.words > 50
    assert probe.offers == ()


async def test_the_feeds_own_text_needs_no_page(prober: Prober, web: FeedServer) -> None:
    probe = await prober.probe(source(f"{web.root}/rss", text=TextFrom.FEED))
    assert probe.trial is None
    assert [path for path in web.asked if path != "/rss"] == []


async def test_what_moved_for_good_is_taken_at_its_new_address(prober: Prober, web: FeedServer) -> None:
    probe = await prober.probe(source(f"{web.root}/moved"))
    assert probe.settings.url == f"{web.root}/rss"


async def test_several_feeds_are_offered_with_what_the_page_calls_them(
    prober: Prober, web: FeedServer
) -> None:
    probe = await prober.probe(source(f"{web.root}/site"))
    assert [(offer.title, offer.url) for offer in probe.offers] == [
        ("News", f"{web.root}/rss"),
        ("Odd", f"{web.root}/evil"),
    ]
    assert probe.settings.url == f"{web.root}/rss"


async def test_of_named_feeds_only_those_that_can_be_read_are_offered(
    prober: Prober, web: FeedServer
) -> None:
    link = '<link rel=alternate type="application/rss+xml" href="{}">'
    web.feeds["/half"] = lambda: html_page(
        link.format(f"{web.root}/broken") + link.format(f"{web.root}/plain") + link.format(f"{web.root}/evil")
    )
    probe = await prober.probe(source(f"{web.root}/half"))
    assert probe.settings.url == f"{web.root}/evil"
    assert probe.offers == ()


async def test_where_none_is_named_the_usual_places_are_tried(prober: Prober, web: FeedServer) -> None:
    probe = await prober.probe(source(f"{web.root}/plain"))
    assert probe.settings.url == f"{web.root}/rss"
    del web.feeds["/rss"]
    with pytest.raises(SourceError, match="no feed"):
        await prober.probe(source(f"{web.root}/plain"))


async def test_a_sitemap_that_robots_txt_names_is_found(prober: Prober, web: FeedServer) -> None:
    del web.feeds["/rss"]
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    entry = f"<url><loc>{web.root}/page/1</loc></url>"
    web.feeds["/hidden/news.xml"] = lambda: xml(
        f'<?xml version="1.0"?><urlset xmlns="{space}">{entry}</urlset>'
    )
    web.feeds["/robots.txt"] = lambda: plain(f"Sitemap: {web.root}/hidden/news.xml\n")
    probe = await prober.probe(source(f"{web.root}/plain"))
    assert probe.settings.url == f"{web.root}/hidden/news.xml"
    assert probe.settings.form is SourceForm.SITEMAP


async def test_a_sitemap_of_sitemaps_is_one_source(prober: Prober, web: FeedServer) -> None:
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    index = f"<sitemap><loc>{web.root}/part.xml</loc></sitemap>"
    entry = f"<url><loc>{web.root}/page/1</loc></url>"
    web.feeds["/index.xml"] = lambda: xml(f'<sitemapindex xmlns="{space}">{index}</sitemapindex>')
    web.feeds["/part.xml"] = lambda: xml(f'<urlset xmlns="{space}">{entry}</urlset>')
    probe = await prober.probe(source(f"{web.root}/index.xml"))
    assert (probe.settings.url, probe.settings.form) == (f"{web.root}/index.xml", SourceForm.SITEMAP)
    assert probe.entries == 1


async def test_a_closed_page_is_not_tried(prober: Prober, web: FeedServer) -> None:
    web.feeds["/robots.txt"] = lambda: plain("User-agent: Depeche\nDisallow: /page\n")
    probe = await prober.probe(source(f"{web.root}/rss"))
    assert probe.trial is not None
    assert "robots.txt" in (probe.trial.reason or "")
    assert not any(path.startswith("/page") for path in web.asked)


async def test_an_empty_feed_can_still_be_a_source(prober: Prober, web: FeedServer) -> None:
    probe = await prober.probe(source(f"{web.root}/empty"))
    assert (probe.entries, probe.newest, probe.per_day, probe.trial) == (0, (), None, None)


async def test_entities_in_a_feed_expand_to_nothing(prober: Prober, web: FeedServer) -> None:
    try:
        probe = await prober.probe(source(f"{web.root}/bomb"))
    except SourceError:
        return
    assert "aaaa" not in (probe.title or "")


@pytest.mark.parametrize("path", ["/404", "/broken", "/gone", "/huge", "/inside", "/slow"])
async def test_what_can_not_be_read_says_why(
    prober: Prober, web: FeedServer, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if path == "/slow":
        monkeypatch.setattr(prober._fetcher, "_timeout", 0.5)
    with pytest.raises(SourceError) as raised:
        await prober.probe(source(f"{web.root}{path}"))
    assert raised.value.reason


async def test_a_source_answers_as_it_is_polled(prober: Prober, web: FeedServer) -> None:
    assert (await prober.answers(source(f"{web.root}/rss"))).count == 7
    assert (await prober.answers(source(f"{web.root}/one"))).count == 7
    with pytest.raises(SourceError):
        await prober.answers(source(f"{web.root}/404"))


async def test_long_titles_are_cut(prober: Prober, web: FeedServer) -> None:
    web.feeds["/long"] = lambda: xml(feed(item(1, web.root, hours=1, title="x" * 9000), title="y" * 9000))
    probe = await prober.probe(source(f"{web.root}/long"))
    assert len(probe.title or "") <= 300
    assert len(probe.newest[0].title) <= 300


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("@some_channel", "https://t.me/s/some_channel"),
        ("https://t.me/some_channel", "https://t.me/s/some_channel"),
        ("https://t.me/s/some_channel/12", "https://t.me/s/some_channel"),
    ],
)
def test_a_channel_is_recognised(written: str, address: str) -> None:
    settings = recognised(source(written))
    assert (settings.form, settings.url) == (SourceForm.TELEGRAM, address)
    untouched = source("https://example.org/t.me")
    assert recognised(untouched) == untouched
