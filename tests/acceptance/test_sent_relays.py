"""A link of a relay's machine translation: the original that it names is read, and translated instead."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from peers import LibrePeer
from translated_news import MUSEUM, MUSEUM_TEXT, TABLE

from bot.locale.catalogue import Localiser

EN = Localiser("en")
CLOCKS = "По субботам посетители увидят, как часовщик заводит большие часы, снятые с башни вокзала."
TEXT = (*MUSEUM_TEXT, CLOCKS)
MADE = TABLE | {
    ("ru", "en", CLOCKS): "On Saturdays visitors will see a clockmaker wind the large clock from the station."
}
ENGLISH = [MADE["ru", "en", text] for text in (MUSEUM, *TEXT)]
RELAYED = "Un musée des horloges a ouvert dans la vieille mairie"
RELAYED_TEXT = (
    "Le musée des horloges a ouvert dans la vieille mairie de Zaretchny après trois ans de réparation.",
    "Les samedis les visiteurs verront comment l’horloger remonte la grande horloge ôtée de la tour de gare.",
    "Dans la collection il y a cent vingt horloges, les plus vieilles sont faites en 1680.",
)
NOTICE = (
    "Cette actualité est transmise automatiquement et traduite par une technologie logicielle, non par un "
    "rédacteur humain."
)
FETCH = {"fetch": {"allow_networks": ["127.0.0.0/8"], "proxy": "none", "timeout": 30.0, "max_megabytes": 1.0}}


def page(language: str, title: str, *paragraphs: str, head: str = "") -> web.Response:
    text = "".join(f"<p>{part}</p>" for part in paragraphs)
    return web.Response(
        text=f"<!doctype html><html lang={language}><head>{head}<title>{title}</title></head>"
        f"<body><article><h1>{title}</h1>{text}</article></body></html>",
        content_type="text/html",
    )


class Web:
    """A relay and the outlet whose pages it names, on two hosts of loopback."""

    def __init__(self) -> None:
        self.original: str | int = "there"
        self.forbidden = False
        self.asked: list[str] = []
        self.relay = self.outlet = ""

    async def _relayed(self, _request: web.Request) -> web.Response:
        named = f'<link rel="canonical" href="{self.outlet}/museum">'
        return page("fr", RELAYED, *RELAYED_TEXT, NOTICE, head=named)

    async def _original(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        if isinstance(self.original, int):
            return web.Response(status=self.original)
        if self.original == "relayed":
            return page("fr", RELAYED, *RELAYED_TEXT, NOTICE)
        if self.original == "inside":
            raise web.HTTPFound("http://10.1.2.3/museum")
        if self.original == "moved":
            raise web.HTTPMovedPermanently(f"{self.relay}/relayed")
        return page("ru", MUSEUM, *TEXT)

    async def _robots(self, _request: web.Request) -> web.Response:
        return web.Response(text="User-agent: *\nDisallow: /\n" if self.forbidden else "")

    @asynccontextmanager
    async def served(self) -> AsyncIterator["Web"]:
        app = web.Application()
        app.router.add_get("/relayed", self._relayed)
        app.router.add_get("/museum", self._original)
        app.router.add_get("/robots.txt", self._robots)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        for host in ("127.0.0.1", "127.0.0.2"):
            await web.TCPSite(runner, host, 0).start()
        self.relay, self.outlet = (f"http://{host}:{port}" for host, port in runner.addresses)
        yield self
        await runner.cleanup()


@pytest.fixture
async def pages() -> AsyncIterator[Web]:
    async with Web().served() as served:
        yield served


@pytest.fixture
async def settings() -> AsyncIterator[dict[str, Any]]:
    async with LibrePeer(MADE) as peer:
        engine = {"kind": "libretranslate", "name": "Libre", "url": peer.url}
        yield FETCH | {"engine": [engine], "translation": {"patience_seconds": 20.0}}


def urls(message: dict[str, Any]) -> Iterator[str]:
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        yield from (button["url"] for button in row if "url" in button)


async def test_the_original_is_read_and_translated(open_stage: Any, pages: Web, settings: Any) -> None:
    async with open_stage(**settings) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        bob = await stage.client.person("Bob", language_code="en")
        card = await stage.ask(ann, f"{pages.relay}/relayed")
        for text in ENGLISH:
            assert text in card["text"]
        assert EN.text("sent-by-you") in card["text"]
        assert list(urls(card)) == [f"{pages.outlet}/museum", f"{pages.relay}/relayed"]
        assert pages.asked == ["/museum"]
        await stage.indexed()
        # Both are their sender's alone.
        assert ENGLISH[0] not in (await stage.ask(bob, "/latest"))["text"]
        assert RELAYED not in (await stage.ask(bob, "musée"))["text"]
        # What is there is not fetched again; who sends the link as well sees the same.
        await stage.ask(ann, f"{pages.relay}/relayed")
        assert pages.asked == ["/museum"]
        assert ENGLISH[1] in (await stage.ask(bob, f"{pages.relay}/relayed"))["text"]
        assert await stage.opened.articles.count() == 2
        assert 400 not in await stage.client.refused()


@pytest.mark.parametrize("original", [404, 500, "inside", "relayed", "forbidden"])
async def test_without_it_the_relays_text_stays(
    open_stage: Any, pages: Web, settings: Any, original: str | int
) -> None:
    pages.original, pages.forbidden = original, original == "forbidden"
    async with open_stage(**settings) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        card = await stage.ask(ann, f"{pages.relay}/relayed")
        assert RELAYED in card["text"]
        assert list(urls(card)) == [f"{pages.relay}/relayed", f"{pages.outlet}/museum"]
        assert len(pages.asked) == (original != "forbidden")
        assert await stage.opened.articles.count() == 1


async def test_who_sees_the_relays_page_alone_does_not_see_the_original(
    open_stage: Any, pages: Web, settings: Any
) -> None:
    async with open_stage(**settings) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        bob = await stage.client.person("Bob", language_code="en")
        await stage.ask(ann, f"{pages.relay}/relayed")
        pages.original = 404
        card = await stage.ask(bob, f"{pages.relay}/relayed")
        assert RELAYED in card["text"]
        assert ENGLISH[1] not in card["text"]


async def test_a_page_that_names_the_address_that_led_to_it_is_read_once(
    open_stage: Any, pages: Web, settings: Any
) -> None:
    pages.original = "moved"
    async with open_stage(**settings) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        card = await stage.ask(ann, f"{pages.outlet}/museum?utm_source=chat")
        assert RELAYED in card["text"]
        assert pages.asked == ["/museum"]
        assert await stage.opened.articles.count() == 1
