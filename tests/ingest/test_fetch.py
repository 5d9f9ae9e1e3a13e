"""Fetching over real loopback HTTP: what comes back, what is refused, and what is never said."""

import asyncio
import gzip
import socket
import ssl
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable

import brotli
import pytest
import zstandard
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.errors import SourceError
from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.media_types import FEED_TYPES

PAGE = b"<html><body><p>Bonjour</p></body></html>"
LOOPBACK = ["127.0.0.0/8"]
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Site:
    """A web server on loopback; `answers` maps paths to what they answer, `seen` lists requests."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.seen: list[web.Request] = []
        self.port = 0

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def says(self, path: str, body: bytes = PAGE, *, status: int = 200, **headers: str) -> str:
        async def answer(request: web.Request) -> web.Response:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            return web.Response(
                body=body, status=status, headers={"Content-Type": "text/html; charset=utf-8"} | named
            )

        self.answers[path] = answer
        return self.url(path)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.seen.append(request)
        answer = self.answers.get(request.path)
        return await answer(request) if answer else web.Response(status=404)


class Names(AbstractResolver):
    """Resolves from a table; anything else is not known."""

    def __init__(self, **table: str) -> None:
        self.table = {f"{name.replace('_', '.')}": address for name, address in table.items()}

    async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[ResolveResult]:
        if host not in self.table:
            raise OSError("name not known")
        found = ResolveResult(
            hostname=host, host=self.table[host], port=port, family=socket.AF_INET, proto=0, flags=0
        )
        return [found]

    async def close(self) -> None:
        """Nothing to release."""


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    found = Site()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", found.handle)
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    server = web.TCPSite(runner, "127.0.0.1", 0)
    await server.start()
    assert runner.addresses
    found.port = runner.addresses[0][1]
    yield found
    await runner.cleanup()


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    async with Fetcher(LOOPBACK, user_agent="Depeche-Test (+https://bot.example)", timeout=30.0) as found:
        yield found


async def reason(fetcher: Fetcher, url: str, **kwargs: object) -> str:
    with pytest.raises(SourceError) as caught:
        await fetcher.fetch(url, **kwargs)  # type: ignore[arg-type]
    assert "\n" not in caught.value.reason
    return caught.value.reason


async def test_fetches_a_page(site: Site, fetcher: Fetcher) -> None:
    fetched = await fetcher.fetch(site.says("/a", ETag='"7"'))
    assert (fetched.status, fetched.data, fetched.content_type) == (200, PAGE, "text/html; charset=utf-8")
    assert fetched.headers["etag"] == '"7"'
    assert site.seen[0].headers["User-Agent"] == "Depeche-Test (+https://bot.example)"
    assert "Cookie" not in site.seen[0].headers


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(PAGE, mtime=0)),
        ("gzip", gzip.compress(PAGE[:10], mtime=0) + gzip.compress(PAGE[10:], mtime=0)),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", zlib.compress(PAGE, wbits=-15)),
        ("br", brotli.compress(PAGE)),
        ("zstd", zstandard.compress(PAGE)),
        ("identity", PAGE),
        ("gzip", PAGE),
    ],
)
async def test_decompresses(site: Site, fetcher: Fetcher, encoding: str, body: bytes) -> None:
    assert (await fetcher.fetch(site.says("/z", body, Content_Encoding=encoding))).data == PAGE


async def test_follows_five_redirects_and_no_more(site: Site, fetcher: Fetcher) -> None:
    site.says("/0")
    for step in range(1, 7):
        site.says(f"/{step}", status=302, Location=f"/{step - 1}")
    fetched = await fetcher.fetch(site.url("/5"))
    assert fetched.final_url == site.url("/0")
    assert "more than 5 redirects" in await reason(fetcher, site.url("/6"))


async def test_tells_of_a_permanent_move(site: Site, fetcher: Fetcher) -> None:
    site.says("/new")
    site.says("/old", status=301, Location="/new")
    site.says("/then", status=302, Location="/old")
    assert (await fetcher.fetch(site.url("/old"))).moved_to == site.url("/new")
    assert (await fetcher.fetch(site.url("/then"))).moved_to is None


async def test_a_failure_tells_its_status_and_where_the_feed_has_moved(site: Site, fetcher: Fetcher) -> None:
    site.says("/gone", status=410)
    site.says("/busy", status=429, Retry_After="120")
    site.says("/moved", status=308, Location="/gone")
    site.says("/later", status=301, Location="/sometimes")
    site.says("/sometimes", status=302, Location="/busy")
    with pytest.raises(SourceError) as caught:
        await fetcher.fetch(site.url("/moved"))
    gone = caught.value
    assert (gone.status, gone.certain_gone, gone.moved_to) == (410, True, site.url("/gone"))
    with pytest.raises(SourceError) as caught:
        await fetcher.fetch(site.url("/later"))
    busy = caught.value
    assert (busy.status, busy.certain_gone, busy.retry_after) == (429, False, 120)
    assert busy.moved_to == site.url("/sometimes")
    with pytest.raises(SourceError) as caught:
        await fetcher.fetch(site.says("/away", status=301, Location="http://10.0.0.1/feed"))
    assert (caught.value.status, caught.value.moved_to) == (None, "http://10.0.0.1/feed")


@pytest.mark.parametrize(
    "target",
    [
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://0xa000001/",
        "http://167772161/",
        "http://012.0.0.1/",
        "http://metadata.example/",
        "//192.168.0.1/",
    ],
)
async def test_a_redirect_to_a_private_address_is_refused(site: Site, target: str) -> None:
    site.says("/", status=302, Location=target)
    names = Names(metadata_example="169.254.169.254")
    async with Fetcher(LOOPBACK, user_agent="t", timeout=30, resolver=names) as fetcher:
        assert "refused: it leads to" in await reason(fetcher, site.url("/"))


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://a.example/", "gopher://a.example/", "javascript:alert(1)"]
)
async def test_only_http_and_https(site: Site, fetcher: Fetcher, target: str) -> None:
    assert "neither http nor https" in await reason(fetcher, target)
    site.says("/", status=302, Location=target)
    assert "neither http nor https" in await reason(fetcher, site.url("/"))


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "localhost",
        "[::ffff:127.0.0.1]",
        "inside.example",
    ],
)
async def test_loopback_is_refused_unless_listed(site: Site, host: str) -> None:
    site.says("/")
    names = None if host == "localhost" else Names(inside_example="127.0.0.1")
    async with Fetcher(user_agent="t", timeout=30, resolver=names) as fetcher:
        assert "loopback" in await reason(fetcher, site.url("/", host))
    assert site.seen == []


async def test_a_name_that_changes_its_mind_reaches_nothing(site: Site) -> None:
    """The socket is judged by the address it goes to, whatever was resolved before."""
    site.says("/")
    names = Names(rebind_example="8.8.8.8")
    async with Fetcher(user_agent="t", timeout=30, resolver=names) as fetcher:
        names.table["rebind.example"] = "127.0.0.1"
        assert "refused" in await reason(fetcher, site.url("/", "rebind.example"))
    assert site.seen == []


async def test_ports_of_other_services_are_refused() -> None:
    names = Names(db_example="8.8.8.8")
    async with Fetcher(user_agent="t", timeout=30, resolver=names) as fetcher:
        for port in (22, 25, 5432, 6379):
            assert f"port {port} is not a web server's" in await reason(fetcher, f"http://db.example:{port}/")
            assert f"port {port} is not a web server's" in await reason(fetcher, f"http://8.8.8.8:{port}/")


async def test_size_caps(site: Site, fetcher: Fetcher) -> None:
    big = b"a" * 300_000
    assert await reason(fetcher, site.says("/big", big), limit=200_000) == "larger than 0.2 MB"

    async def chunked(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/html"})
        await response.prepare(request)
        for _ in range(100):
            await response.write(b"a" * 10_000)
        return response

    site.answers["/chunked"] = chunked
    assert await reason(fetcher, site.url("/chunked"), limit=200_000) == "larger than 0.2 MB"


async def test_a_gzip_bomb_is_cut_off(site: Site, fetcher: Fetcher) -> None:
    bomb = gzip.compress(bytes(200_000_000), compresslevel=1)
    assert len(bomb) < 2_000_000
    assert await reason(fetcher, site.says("/bomb", bomb, Content_Encoding="gzip")) == "larger than 10 MB"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (404, "no such page"),
        (403, "does not let"),
        (410, "for good"),
        (500, "fault"),
        (503, "fault"),
        (204, "204"),
    ],
)
async def test_statuses(site: Site, fetcher: Fetcher, status: int, said: str) -> None:
    text = await reason(fetcher, site.says("/s", b"", status=status))
    assert str(status) in text
    assert said in text


async def test_not_modified_is_an_answer(site: Site, fetcher: Fetcher) -> None:
    fetched = await fetcher.fetch(site.says("/n", b"", status=304), headers={"If-None-Match": '"7"'})
    assert (fetched.status, fetched.data) == (304, b"")
    assert site.seen[0].headers["If-None-Match"] == '"7"'


async def test_validators_go_along_with_a_redirect(site: Site, fetcher: Fetcher) -> None:
    site.says("/old", status=301, Location="/new")
    site.says("/new", b"", status=304, ETag='"8"', Cache_Control="max-age=60")
    fetched = await fetcher.fetch(site.url("/old"), etag='"7"', last_modified="Sun, 12 May 2024 08:00:00 GMT")
    assert (fetched.status, fetched.data, fetched.moved_to) == (304, b"", site.url("/new"))
    assert (fetched.headers["etag"], fetched.freshness) == ('"8"', 60)
    assert site.seen[1].headers["If-None-Match"] == '"7"'
    assert site.seen[1].headers["If-Modified-Since"] == "Sun, 12 May 2024 08:00:00 GMT"


async def test_a_validator_that_is_none_is_left_out(site: Site, fetcher: Fetcher) -> None:
    await fetcher.fetch(site.says("/a"), etag='"7\r\nX-Evil: 1"', last_modified="x" * 2000)
    assert not {"If-None-Match", "If-Modified-Since", "X-Evil"} & set(site.seen[0].headers)


async def test_the_beginning_may_be_enough(site: Site, fetcher: Fetcher) -> None:
    for name, body in (("identity", b"a" * 50_000), ("gzip", gzip.compress(b"a" * 50_000, mtime=0))):
        url = site.says("/long", body, Content_Encoding=name)
        assert (await fetcher.fetch(url, limit=20_000, cut=True)).data == b"a" * 20_000
        assert "larger than" in await reason(fetcher, url, limit=20_000)
    assert "larger than" in await reason(
        fetcher, site.says("/bomb", gzip.compress(bytes(90_000_000), 1), Content_Encoding="gzip"),
        limit=20_000, cut=True,
    )  # fmt: skip


async def test_connections_are_kept(site: Site, fetcher: Fetcher) -> None:
    site.says("/", status=302, Location="/n")
    site.says("/n", b"", status=304)
    for _ in range(5):
        await fetcher.fetch(site.url("/"))
    assert len({request.transport and id(request.transport) for request in site.seen}) == 1


@pytest.mark.parametrize(
    "media", ["image/png", "application/pdf", "video/mp4", "application/zip", "application/javascript"]
)
async def test_what_is_no_page(site: Site, fetcher: Fetcher, media: str) -> None:
    text = await reason(fetcher, site.says("/m", Content_Type=media))
    assert text == f"answered with {media}, which is not a page to read"


async def test_feeds_have_their_own_types(site: Site, fetcher: Fetcher) -> None:
    url = site.says("/f", b"<rss/>", Content_Type="application/rss+xml")
    assert (await fetcher.fetch(url, accept=FEED_TYPES)).data == b"<rss/>"
    assert "application/rss+xml" in await reason(fetcher, url)


@pytest.mark.parametrize("encoding", ["br", "zstd", "compress", "gzip"])
async def test_compression_that_cannot_be_read(site: Site, fetcher: Fetcher, encoding: str) -> None:
    assert "compress" in await reason(fetcher, site.says("/c", b"not really", Content_Encoding=encoding))


async def test_slow_servers_time_out(site: Site) -> None:
    async def slow(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/html"})
        await response.prepare(request)
        for _ in range(100):
            await response.write(b"a")
            await asyncio.sleep(0.05)
        return response

    site.answers["/slow"] = slow
    async with Fetcher(LOOPBACK, user_agent="t", timeout=0.3) as fetcher:
        assert await reason(fetcher, site.url("/slow")) == "no complete answer within 0.3 s"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\nshort",
    ],
)
async def test_servers_that_speak_no_http(raw: bytes) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(raw)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, Fetcher(LOOPBACK, user_agent="t", timeout=30) as fetcher:
        assert await reason(fetcher, f"http://127.0.0.1:{port}/")


async def test_nothing_listens(fetcher: Fetcher) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert "connection was refused" in await reason(fetcher, f"http://127.0.0.1:{port}/")


async def test_unknown_names() -> None:
    async with Fetcher(user_agent="t", resolver=Names()) as fetcher:
        assert await reason(fetcher, "https://nowhere.example/") == "its host name was not found"


@pytest.mark.parametrize(
    "url",
    ["", "nonsense", "http://", "http://[::1", "https://a b/", "http://a\nb/", "http://x/" + "a" * 3000],
)
async def test_what_is_no_address(fetcher: Fetcher, url: str) -> None:
    assert await reason(fetcher, url)


async def test_credentials_are_sent_but_never_told(site: Site, fetcher: Fetcher) -> None:
    url = site.says("/ok").replace("//", "//reader:geheim@")
    fetched = await fetcher.fetch(url)
    assert site.seen[0].headers["Authorization"].startswith("Basic ")
    assert "geheim" not in f"{fetched!r}{fetched.url}{fetched.final_url}"
    for path in ("/missing", "/moved"):
        site.says("/moved", status=302, Location="http://10.0.0.1/")
        with pytest.raises(SourceError) as caught:
            await fetcher.fetch(url.replace("/ok", path))
        assert "geheim" not in f"{caught.value}{caught.value!r}{caught.value.__cause__!r}{caught.value.url}"


async def test_what_is_secret_stays_with_its_origin(site: Site, fetcher: Fetcher) -> None:
    """Another port is another origin, as is another scheme or host."""
    other = Site()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", other.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    other.port = runner.addresses[0][1]
    other.says("/there")
    site.says("/here", status=302, Location="/again")
    site.says("/again", status=302, Location=other.url("/there"))
    await fetcher.fetch(
        site.url("/here").replace("//", "//reader:geheim@"),
        headers={"cookie": "a=b", "Referer": site.url("/geheim")},
    )
    assert [request.headers.get("Cookie") for request in site.seen] == ["a=b", "a=b"]
    assert all("Authorization" in request.headers for request in site.seen)
    assert not {"Cookie", "Authorization", "Referer"} & set(other.seen[0].headers)
    assert "geheim" not in str(dict(other.seen[0].headers)) + str(other.seen[0].url)
    await runner.cleanup()


@pytest.mark.parametrize(
    "url",
    [
        "http://8.8.8.8\\@127.0.0.1/",
        "http://127.0.0.1\\@8.8.8.8/",
        "http://8.8.8.8\\.127.0.0.1/",
        "http:\\\\127.0.0.1/",
        "http:///127.0.0.1/",
        "http://127.0.0.1\x00.example/",
        "http://8.8.8.8@127.0.0.1/",
        "http://8.8.8.8:80@127.0.0.1/",
        "http://a:b@c@127.0.0.1/",
        "http://①②⑦.⓪.⓪.①/",
        "http://１２７.0.0.1/",
        "http://127。0。0。1/",
        "http://127%2e0%2e0%2e1/",
        "http://127.0.0.1./",
        "http://[::ffff:7f00:1]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::127.0.0.1]/",
        "http://[2002:7f00:1::]/",
        "http://[fe80::1%25eth0]/",
        "http://0/",
        "http://017700000001/",
        "http://0x7f.1/",
        "http://localhost./",
        "http://LOCALHOST/",
    ],
)
async def test_no_spelling_reaches_loopback(url: str) -> None:
    """Neither directly nor through a proxy that would connect to whatever it is told."""
    told: list[str] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        told.append((await reader.readline()).decode())
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        for proxy in (None, f"http://127.0.0.1:{port}"):
            async with Fetcher(user_agent="t", timeout=30, proxy=lambda _, proxy=proxy: proxy) as fetcher:
                assert await reason(fetcher, url)
                assert await reason(fetcher, url.replace("/", f":{port}/").replace(f":{port}/:{port}/", "//"))
    assert told == []


async def test_a_proxy_is_used_after_the_guard_has_judged(site: Site) -> None:
    site.says("/page")
    names = Names(public_example="8.8.8.8", inside_example="10.0.0.1")
    async with Fetcher(user_agent="t", timeout=30, resolver=names, proxy=lambda url: site.url("")) as fetcher:
        assert (await fetcher.fetch("http://public.example/page")).data == PAGE
        assert site.seen[-1].headers["Host"] == "public.example"
        seen = len(site.seen)
        for url in (
            "http://inside.example/",
            "http://10.0.0.1/",
            "http://localhost/",
            "http://printer/",
            "http://0x7f.1/",
        ):
            assert "refused" in await reason(fetcher, url)
        assert len(site.seen) == seen


async def test_listed_networks_are_reached_without_the_proxy(site: Site) -> None:
    site.says("/page")
    async with Fetcher(
        LOOPBACK, user_agent="t", timeout=30, proxy=lambda url: "http://10.0.0.1:3128"
    ) as fetcher:
        assert (await fetcher.fetch(site.url("/page"))).data == PAGE


async def test_tls_is_checked(site: Site, fetcher: Fetcher) -> None:
    assert ssl.create_default_context().check_hostname
    assert "TLS" in await reason(fetcher, f"https://127.0.0.1:{site.port}/")
