"""Feeds and pages of our own writing, served on loopback, the hostile ones too."""

import asyncio
import html
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from aiohttp import web

ALLOWED = {
    "fetch": {"allow_networks": ["127.0.0.0/8"], "proxy": "none", "timeout": 30.0, "max_megabytes": 1.0},
    "polling": {"spacing": 0.0, "min_minutes": 0.1},
}
PARAGRAPHS = (
    "The harbour master of Corran Head closed the old quay on Friday after a beam gave way under a lorry.",
    "Divers will look at the piles next week; the ferry will land at the fish market until they are done.",
    "The council has set aside ninety thousand crowns for the repair, which should take until the spring.",
)


def item(number: int, root: str, *, hours: float, title: str | None = None) -> str:
    """Write an entry of a feed."""
    date = format_datetime(datetime.now(UTC) - timedelta(hours=hours))
    return (
        f"<item><title>{html.escape(title or f'Quay report {number}')}</title>"
        f"<link>{root}/page/{number}</link><guid>q{number}</guid><pubDate>{date}</pubDate>"
        f"<description>{html.escape(PARAGRAPHS[number % 3])}</description></item>"
    )


def feed(*items: str, title: str = "Corran Post", language: str = "en") -> str:
    """Write an RSS feed."""
    head = f"<title>{html.escape(title)}</title><language>{language}</language>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{"".join(items)}</channel></rss>'


def page(title: str) -> str:
    """Write an article's page."""
    text = "".join(f"<p>{title}. {part}</p>" for part in PARAGRAPHS)
    head = f'<meta property="og:site_name" content="Corran Post"><title>{title}</title>'
    body = f"<article><h1>{title}</h1>{text}</article>"
    return f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>"


class FeedServer:
    """What is served; `feeds` may be changed while it is, `asked` lists the paths asked for."""

    def __init__(self) -> None:
        self.root = ""
        self.asked: list[str] = []
        self.feeds: dict[str, Callable[[], web.StreamResponse]] = {}

    def open(self, root: str) -> None:
        """Serve at a root address."""
        self.root = root
        evil = 'Corran <b>"Post"</b> & Co'
        self.feeds = {
            "/rss": lambda: xml(feed(*(item(n, root, hours=3 * n + 1) for n in range(7)))),
            "/evil": lambda: xml(
                feed(item(1, root, hours=1, title="<script>alert('1')</script> & </b>"), title=evil)
            ),
            "/empty": lambda: xml(feed()),
            "/huge": lambda: xml(feed(*(item(1, root, hours=1) for _ in range(20_000)))),
            "/bomb": lambda: xml(
                '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
                f"<rss><channel><title>&b;</title>{item(1, root, hours=1)}</channel></rss>"
            ),
            "/plain": lambda: html_page("<p>nothing to see here</p>"),
            "/site": lambda: html_page(
                f'<link rel=alternate type="application/rss+xml" title="News" href="{root}/rss">'
                f'<link rel=alternate type="application/rss+xml" title="Odd" href="{root}/evil">'
            ),
            "/one": lambda: html_page(
                f'<link rel=alternate type="application/rss+xml" title="News" href="{root}/rss">'
            ),
            "/moved": lambda: web.HTTPMovedPermanently(f"{root}/rss"),
            "/inside": lambda: web.HTTPFound("http://10.1.2.3/rss"),
            "/broken": lambda: web.HTTPInternalServerError(),
            "/gone": lambda: web.HTTPGone(),
        }

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer a request."""
        self.asked.append(request.path)
        if request.path.startswith("/page/"):
            return web.Response(text=page(f"Quay report {request.path[6:]}"), content_type="text/html")
        if request.path == "/slow":
            await asyncio.sleep(30)
        answer = self.feeds.get(request.path)
        found = answer() if answer else web.HTTPNotFound()
        if isinstance(found, web.HTTPException):
            raise found
        return found


@asynccontextmanager
async def feed_server() -> AsyncIterator[FeedServer]:
    """Serve feeds on loopback."""
    app = web.Application()
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    server = FeedServer()
    app.router.add_get("/{path:.*}", server.handle)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.open(f"http://127.0.0.1:{runner.addresses[0][1]}")
    yield server
    await runner.cleanup()


def plain(text: str) -> web.Response:
    """Answer with plain text."""
    return web.Response(text=text, content_type="text/plain")


def xml(text: str) -> web.Response:
    """Answer with XML."""
    return web.Response(text=text, content_type="application/rss+xml")


def html_page(head_or_body: str) -> web.Response:
    return web.Response(text=f"<!doctype html><html><head>{head_or_body}</head><body></body></html>",
                        content_type="text/html")  # fmt: skip
