"""Every form of source, from its declaration to articles: real HTTP, real workers, a real database."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.archive.gathering import Gathering
from bot.archive.pipeline import Archive
from bot.config import Config, PollingConfig, SourceConfig
from bot.ingest.web.fetch import Fetcher
from bot.ingest.workers import WorkerPool
from bot.model.article import Article, ProvenanceKind
from bot.model.source import Source
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.polls import PollStore
from bot.storage.sources import SourceStore

RSS = "application/rss+xml"
XML = "application/xml"
# What the two databases do differently is tested with their stores.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def page(number: int, head: str = "", foot: str = "") -> str:
    told = "".join(
        f"<p>At {hour} o'clock the ferry number {number} left with {number + hour} people and {hour} dogs, "
        f"and the harbour master wrote all of it down in the book of the year {1900 + number}.</p>"
        for hour in range(6, 12)
    )
    return (
        f"<html lang=en><head><title>Ferry {number} sails</title>{head}</head>"
        f"<body><article><h1>Ferry {number} sails</h1>{told}</article>{foot}</body></html>"
    )


def feed(base: str, *numbers: int) -> str:
    items = "".join(
        f"<item><title>Ferry {number} sails</title><link>{base}/news/{number}</link><guid>f{number}</guid>"
        f"<pubDate>Tue, 14 May 2024 0{number % 9}:00:00 GMT</pubDate></item>"
        for number in numbers
    )
    return f'<rss version="2.0"><channel><title>Harbour news</title>{items}</channel></rss>'


class Site:
    """What a loopback server has at its paths."""

    def __init__(self) -> None:
        self.texts: dict[str, tuple[str, str]] = {}
        self.moved: dict[str, str] = {}
        self.asked: list[str] = []
        self.url = ""

    def put(self, path: str, text: str, content_type: str = "text/html") -> None:
        self.texts[path] = (text, content_type)

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        if request.path in self.moved:
            raise web.HTTPMovedPermanently(self.moved[request.path])
        if request.path.startswith("/news/"):
            return web.Response(text=page(int(request.path[6:])), content_type="text/html")
        if request.path not in self.texts:
            return web.Response(status=404)
        text, content_type = self.texts[request.path]
        return web.Response(text=text, content_type=content_type)


@dataclass(frozen=True, slots=True)
class Newsroom:
    """Gathers sources that a test declares, into a fresh archive."""

    site: Site
    database: Database
    clock: Any

    async def gather(self, *sources: SourceConfig, times: int = 1) -> list[Source]:
        config = Config(polling=PollingConfig(spacing=0, min_minutes=1, max_minutes=10), source=sources)
        store = SourceStore(self.database, self.clock)
        async with (
            WorkerPool(1) as workers,
            Fetcher(("127.0.0.0/8",), user_agent="Depeche/test", timeout=30) as fetcher,
        ):
            gathering = Gathering(
                config,
                fetcher=fetcher,
                workers=workers,
                archive=Archive(ArticleStore(self.database, self.clock)),
                store=store,
                polls=PollStore(self.database, self.clock),
                clock=self.clock,
            )
            for _ in range(times):
                await gathering.once()
                self.clock.advance(3600)
        return await store.all()

    async def articles(self) -> dict[str, Article]:
        store = ArticleStore(self.database, self.clock)
        return {article.title: article async for article in store.everything()}


@pytest.fixture
async def newsroom(database: Database, clock: Any) -> AsyncIterator[Newsroom]:
    site = Site()
    application = web.Application()
    application.router.add_get("/{path:.*}", site.answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    site.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield Newsroom(site, database, clock)
    await runner.cleanup()


def source(url: str, **more: Any) -> SourceConfig:
    return SourceConfig.model_validate({"id": "one", "url": url, **more})


async def test_a_feed_brings_its_pages(newsroom: Newsroom) -> None:
    site = newsroom.site
    site.put("/feed", feed(site.url, 1, 2), RSS)
    [found] = await newsroom.gather(source(f"{site.url}/feed", outlet="The Courier", section="Port"))
    articles = await newsroom.articles()
    assert set(articles) == {"Ferry 1 sails", "Ferry 2 sails"}
    first = articles["Ferry 1 sails"]
    assert "harbour master" in first.body
    assert (first.outlet, first.section, first.source) == ("The Courier", "Port", "one")
    assert first.published is not None
    assert first.published.hour == 1
    assert (found.brought, found.title, found.error) == (2, "Harbour news", None)


async def test_the_feeds_own_text_does_where_the_operator_says_so(newsroom: Newsroom) -> None:
    site = newsroom.site
    site.put(
        "/feed", feed(site.url, 1).replace("<guid>", "<description>A short word.</description><guid>"), RSS
    )
    await newsroom.gather(source(f"{site.url}/feed", text="feed"))
    assert (await newsroom.articles())["Ferry 1 sails"].body == "A short word."
    assert not [path for path in site.asked if path.startswith("/news/")]


async def test_a_sites_address_leads_to_its_feed(newsroom: Newsroom) -> None:
    site = newsroom.site
    site.put(
        "/", '<html><head><link rel="alternate" type="application/rss+xml" href="/hidden/rss"></head></html>'
    )
    site.put("/hidden/rss", feed(site.url, 3), RSS)
    [found] = await newsroom.gather(source(site.url), times=2)
    assert found.url == f"{site.url}/hidden/rss"
    assert site.asked.count("/") == 1, "from then on the feed itself is asked"
    assert list(await newsroom.articles()) == ["Ferry 3 sails"]


async def test_a_page_without_feed_is_an_error(newsroom: Newsroom) -> None:
    newsroom.site.put("/", "<html><body><p>Nothing here.</p></body></html>")
    [found] = await newsroom.gather(source(newsroom.site.url))
    assert found.error == "a page that names no feed which could be read"
    assert found.failures == 1


@pytest.mark.parametrize("form", ["sitemap", "feed"])
async def test_a_sitemap_of_sitemaps(newsroom: Newsroom, form: str) -> None:
    site = newsroom.site
    children = "".join(f"<sitemap><loc>{site.url}/part{number}.xml</loc></sitemap>" for number in (1, 2))
    site.put("/sitemap.xml", f"<sitemapindex {SITEMAP}>{children}</sitemapindex>", XML)
    for number in (1, 2):
        entry = f"<url><loc>{site.url}/news/{number}</loc><lastmod>2024-05-13</lastmod></url>"
        site.put(f"/part{number}.xml", f"<urlset {SITEMAP}>{entry}</urlset>", XML)
    await newsroom.gather(source(f"{site.url}/sitemap.xml", form=form))
    articles = await newsroom.articles()
    assert set(articles) == {"Ferry 1 sails", "Ferry 2 sails"}
    assert articles["Ferry 1 sails"].published is not None
    # The index says the same as before; what it names does not.
    more = "".join(f"<url><loc>{site.url}/news/{number}</loc></url>" for number in (2, 5))
    site.put("/part2.xml", f"<urlset {SITEMAP}>{more}</urlset>", XML)
    [found] = await newsroom.gather(source(f"{site.url}/sitemap.xml", form=form))
    assert "Ferry 5 sails" in await newsroom.articles()
    assert found.url == f"{site.url}/sitemap.xml"


async def test_a_list_page(newsroom: Newsroom) -> None:
    site = newsroom.site
    cards = "".join(f'<li class="card"><a href="/news/{number}">Ferry {number}</a></li>' for number in (1, 2))
    site.put("/list", f"<html><body><ul>{cards}<li><a href='/news/9'>No news</a></li></ul></body></html>")
    await newsroom.gather(source(f"{site.url}/list", form="list", select={"item": "li.card"}))
    assert set(await newsroom.articles()) == {"Ferry 1 sails", "Ferry 2 sails"}


async def test_a_channels_page(newsroom: Newsroom) -> None:
    post = (
        '<div class="tgme_widget_message" data-post="harbour/7"><div class="tgme_widget_message_text">'
        "The ferry is late again. All passengers wait on the quay, says the harbour master.</div>"
        '<time datetime="2024-05-14T08:00:00+00:00"></time></div>'
    )
    newsroom.site.put("/s/harbour", f"<html><body>{post}</body></html>")
    await newsroom.gather(source(f"{newsroom.site.url}/s/harbour", form="feed"))
    assert await newsroom.articles() == {}, "only t.me is a channel's place"
    settings = source("@harbour", form="telegram").settings()
    assert settings.url == "https://t.me/s/harbour"


async def test_a_folder_of_saved_pages(newsroom: Newsroom, tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "one.html").write_text(page(1, '<link rel="canonical" href="https://harbour.example/1">'))
    declared = source(str(folder), form="folder")
    await newsroom.gather(declared)
    assert list(await newsroom.articles()) == ["Ferry 1 sails"]
    (folder / "two.html").write_text(page(2))
    [found] = await newsroom.gather(declared)
    assert set(await newsroom.articles()) == {"Ferry 1 sails", "Ferry 2 sails"}
    assert found.brought == 2
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    [found] = await newsroom.gather(declared)
    assert found.error == "the folder can't be read: No such file or directory"


async def test_only_what_is_wanted_comes_in(newsroom: Newsroom) -> None:
    site = newsroom.site
    site.put("/feed", feed(site.url, 1, 2, 3), RSS)
    wishes = {"include_patterns": [r"ferry number [12]\b"], "exclude": ["ferry 2"]}
    await newsroom.gather(source(f"{site.url}/feed", **wishes))
    assert list(await newsroom.articles()) == ["Ferry 1 sails"]
    assert "/news/2" not in site.asked, "what its title excludes is not fetched"


async def test_a_relay_gives_way_to_the_original_that_it_names(newsroom: Newsroom) -> None:
    site = newsroom.site
    elsewhere = site.url.replace("127.0.0.1", "127.0.0.2")
    site.put("/feed", feed(site.url, 1).replace("/news/1", "/relayed"), RSS)
    site.put("/relayed", page(8, f'<link rel="canonical" href="{elsewhere}/news/8">'))
    declared = source(f"{site.url}/feed", prefer_original=True, outlet="The Relay")
    await newsroom.gather(declared)
    relayed = (await newsroom.articles())["Ferry 8 sails"]
    # Nobody listens there: the relay's own text is kept, and says where it came from.
    assert relayed.url == f"{site.url}/relayed"
    assert relayed.original_url == f"{elsewhere}/news/8"


async def test_a_page_that_names_the_address_that_led_to_it_is_read_once(newsroom: Newsroom) -> None:
    site = newsroom.site
    before = site.url.replace("127.0.0.1", "localhost")
    site.put("/feed", feed(before, 1), RSS)
    site.moved["/news/1"] = f"{site.url}/moved/1"
    site.put("/moved/1", page(1, f'<link rel="canonical" href="{before}/news/1">'))
    await newsroom.gather(source(f"{site.url}/feed", prefer_original=True))
    assert (await newsroom.articles())["Ferry 1 sails"].original_url == f"{before}/news/1"
    assert site.asked.count("/news/1") == site.asked.count("/moved/1") == 1


async def test_a_relays_notice_names_the_real_outlet(newsroom: Newsroom) -> None:
    site = newsroom.site
    site.put("/feed", feed(site.url, 1).replace("/news/1", "/relayed"), RSS)
    foot = (
        "<p>This site relays news automatically. Texts are translated by machine, without a human editor.</p>"
    )
    site.put(
        "/relayed", page(8, foot=foot).replace("<title>Ferry 8 sails", "<title>Ferry 8 sails — COURIER World")
    )
    await newsroom.gather(source(f"{site.url}/feed", outlet="Relay North", kind="aggregator"))
    [article] = (await newsroom.articles()).values()
    assert article.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION
    assert article.outlet == "COURIER"


async def test_adding_a_source_does_not_flood_the_latest(newsroom: Newsroom) -> None:
    site = newsroom.site
    old = feed(site.url, *range(1, 8)).replace("May 2024", "Apr 2024")
    site.put(
        "/feed", old.replace("</channel>", f"{feed(site.url, 9)[feed(site.url, 9).index('<item>') :]}"), RSS
    )
    await newsroom.gather(source(f"{site.url}/feed", text="feed"))
    articles = await newsroom.articles()
    assert {title: article.quiet for title, article in articles.items()} == {
        f"Ferry {number} sails": number != 9 for number in (*range(1, 8), 9)
    }
