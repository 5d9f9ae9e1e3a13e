"""A link that a person sends: fetched behind the guard, answered with its card, and kept to its sender."""

import asyncio
import html
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from own_news import draft

from bot.locale.catalogue import Localiser
from bot.render.actions.articles import FullText, OpenArticle, ShareArticle, Similar
from bot.render.callback import encode
from bot.sandbox import Person

ENGLISH = Localiser("en")
TITLE = "Lighthouse keeper’s log found behind the pantry wall"
PARAGRAPHS = (
    "A lighthouse keeper’s log from 1891 was found behind the pantry wall at Corran Head on Friday.",
    "The log describes forty nights of fog, two rescues and a quarrel over lamp oil with the supply boat.",
    "The county museum will show the pages in June, once a binder has repaired the spine of the volume.",
)
ALLOWED = {
    "fetch": {"allow_networks": ["127.0.0.0/8"], "proxy": "none", "timeout": 30.0, "max_megabytes": 1.0}
}


def page(title: str, *paragraphs: str) -> str:
    text = "".join(f"<p>{part}</p>" for part in paragraphs)
    head = f'<meta property="og:site_name" content="Corran Post"><title>{title}</title>'
    body = f"<article><h1>{title}</h1>{text}</article>"
    return f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>"


@asynccontextmanager
async def pages() -> AsyncIterator[str]:
    """Serve good and bad pages on loopback; gives the root address."""

    async def good(_request: web.Request) -> web.Response:
        return web.Response(text=page(TITLE, *PARAGRAPHS), content_type="text/html")

    async def hostile(_request: web.Request) -> web.Response:
        title = html.escape("<b>Lamp & oil</b> \u202efeed\u202c &lt;") + "&#xD83D;&#0;"
        parts = [html.escape(f"<i>{part}</i> & <a href='x'>") + "&#xDFFF;&#x1F600;" for part in PARAGRAPHS]
        return web.Response(text=page(title, *parts * 60), content_type="text/html")

    async def slow(_request: web.Request) -> web.Response:
        await asyncio.sleep(60)
        return web.Response()

    async def large(_request: web.Request) -> web.Response:
        return web.Response(body=b"<p>" + b"x" * 1_500_000, content_type="text/html")

    async def broken(_request: web.Request) -> web.Response:
        raise web.HTTPInternalServerError

    async def picture(_request: web.Request) -> web.Response:
        return web.Response(body=b"\x89PNG\r\n\x1a\n", content_type="image/png")

    async def inside(_request: web.Request) -> web.Response:
        raise web.HTTPFound("http://10.1.2.3/secret")

    async def circle(_request: web.Request) -> web.Response:
        raise web.HTTPFound("/circle")

    async def nothing(_request: web.Request) -> web.Response:
        return web.Response(text="<html><body><nav>menu</nav></body></html>", content_type="text/html")

    app = web.Application()
    for handler in (good, hostile, slow, large, broken, picture, inside, circle, nothing):
        app.router.add_get(f"/{handler.__name__}", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest.fixture
async def root() -> AsyncIterator[str]:
    async with pages() as address:
        yield address


def buttons(message: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        yield from row


async def test_a_sent_link_is_read_for_its_sender_alone(open_stage: Any, root: str) -> None:
    async with open_stage(**ALLOWED) as stage:
        ann: Person = await stage.client.person("Ann", language_code="en")
        bob: Person = await stage.client.person("Bob", language_code="en")
        card = await stage.ask(ann, f"Look: {root}/good please")
        assert card["text"].startswith(TITLE)
        assert "Corran Post" in card["text"]
        assert ENGLISH.text("sent-by-you") in card["text"]
        assert sum(part in card["text"] for part in PARAGRAPHS) == 3
        assert [button["url"] for button in buttons(card) if "url" in button] == [f"{root}/good"]
        await stage.indexed()

        # Its sender finds it everywhere …
        for text in ("/latest", "/start", "lighthouse", "/search lighthouse", "/latest keeper"):
            assert TITLE in (await stage.ask(ann, text))["text"], text
        [article_id] = [article.id for article in await stage.opened.articles.latest(limit=9, viewer=ann.id)]
        assert TITLE in (await stage.follow(ann, f"article_{article_id}"))["text"]

        # … and nobody else does.
        for text in ("/latest", "/start", "lighthouse", "/search lighthouse", "/latest keeper", "/sources"):
            answer = await stage.ask(bob, text)
            assert TITLE not in answer["text"], text
            assert "Corran Post" not in answer["text"], text
        assert (await stage.ask(bob, f"/article {article_id}"))["text"] == ENGLISH.text("article-gone")
        refused = await stage.follow(bob, f"article_{article_id}")
        assert refused["text"] == ENGLISH.text("article-gone")
        actions = (
            OpenArticle(article_id),
            FullText(article_id),
            ShareArticle(article_id),
            Similar(article_id),
        )
        for action in actions:
            notice = await stage.notice(bob, refused, data=encode(action), forge=True)
            assert notice == ENGLISH.text("article-gone"), action
        stolen = [button["callback_data"] for button in buttons(card) if "callback_data" in button]
        for data in stolen:
            await stage.notice(bob, refused, data=data, forge=True)

        kin = "Second log of the lighthouse keeper found in the pantry"
        await stage.accept([draft(kin, "en", "Isle Times", 1, *PARAGRAPHS[1:])])
        for person, sees in ((ann, True), (bob, False)):
            similar = await stage.press(
                person, await stage.ask(person, f"/article {stage.ids[kin]}"), "Similar"
            )
            assert (TITLE in similar["text"]) is sees

        # Not even its sender in a group, where all read along.
        group = await stage.client.group("Readers", ann, bob)
        for text in (
            "/latest",
            "/search lighthouse",
            f"/article {article_id}",
            f"/start article_{article_id}",
        ):
            assert TITLE not in (await stage.ask(ann, text, chat=group))["text"], text
        shared = await stage.press(ann, card, "Share")
        assert f"article_{article_id}" not in str(shared)

        # Who sends the same link sees it, too; sent twice it is one article.
        assert (await stage.ask(bob, f"{root}/good"))["text"].startswith(TITLE)
        assert (await stage.ask(ann, f"{root}/good?utm_source=chat#top"))["text"].startswith(TITLE)
        assert await stage.opened.articles.count() == 2
        assert 400 not in await stage.client.refused()


async def test_the_operator_may_share_sent_links(open_stage: Any, root: str) -> None:
    async with open_stage(readers={"share_sent_links": True}, **ALLOWED) as stage:
        ann: Person = await stage.client.person("Ann", language_code="en")
        bob: Person = await stage.client.person("Bob", language_code="en")
        card = await stage.ask(ann, f"{root}/good")
        await stage.indexed()
        assert ENGLISH.text("sent-by-you") not in card["text"]
        for text in ("/latest", "lighthouse"):
            assert TITLE in (await stage.ask(bob, text))["text"]
        opened = await stage.press(bob, await stage.ask(bob, "/latest"), "1")
        assert ENGLISH.text("sent-by-reader") in opened["text"]


async def test_links_that_can_not_be_read(
    open_stage: Any, root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_stage(**ALLOWED) as stage:
        ann: Person = await stage.client.person("Ann", language_code="en")
        expected = {
            "/slow": "reason-slow",
            "/large": "reason-large",
            "/broken": "reason-overloaded",
            "/missing": "reason-missing",
            "/picture": "reason-no-page",
            "/inside": "reason-refused",
            "/circle": None,
            "/nothing": "reason-no-article",
        }
        for path, reason in expected.items():
            with monkeypatch.context() as patch:
                if path == "/slow":
                    patch.setattr(stage.bot._fetcher, "_timeout", 0.5)
                text = (await stage.ask(ann, root + path))["text"]
            assert text.startswith("I could not read this link: "), path
            if reason is not None:
                assert ENGLISH.text(reason) in text, path
        assert await stage.opened.articles.count() == 0
        assert (await stage.ask(ann, f"{root}/good"))["text"].startswith(TITLE)


async def test_a_hostile_page_is_shown_escaped(open_stage: Any, root: str) -> None:
    async with open_stage(**ALLOWED) as stage:
        ann: Person = await stage.client.person("Ann", language_code="en")
        card = await stage.ask(ann, f"{root}/hostile")
        assert "Lamp & oil" in card["text"]
        assert "<i>" in card["text"]
        page = await stage.press(ann, card, "Full text")
        while any(button["text"] == "▶" for button in buttons(page)):
            page = await stage.press(ann, page, "▶")
        await stage.press(ann, await stage.press(ann, page, "◀ Article"), "Share")
        await stage.indexed()
        assert "Lamp & oil" in (await stage.ask(ann, "/latest lamp oil"))["text"]
        assert await stage.client.refused() == {}


async def test_private_addresses_are_refused(open_stage: Any, root: str) -> None:
    async with open_stage(fetch={"proxy": "none"}) as stage:
        ann: Person = await stage.client.person("Ann", language_code="en")
        port = root.rpartition(":")[2]
        for url in (
            *(
                f"{root}/good",
                f"http://localhost:{port}/good",
                f"http://[::1]:{port}/good",
                "http://10.0.0.1/",
            ),
            *(
                f"http://0x7f000001:{port}/good",
                f"http://2130706433:{port}/",
                "http://169.254.169.254/latest/meta-data",
            ),
        ):
            text = (await stage.ask(ann, url))["text"]
            assert "could not read this link" in text or text.startswith("Nothing yet about"), url
            assert TITLE not in text
        assert ENGLISH.text("reason-refused") in (await stage.ask(ann, f"{root}/good"))["text"]
        assert await stage.opened.articles.count() == 0
