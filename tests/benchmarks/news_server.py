"""The server behind the made-up web, a process of its own: `news_server.py --feeds N --seed S --speed X`.

It prints its port and the moment at which its time stands still until it reads a line; then it prints when
that was, and answers until its stdin closes. It speaks just enough HTTP/1.1 itself: what it costs must not be
mistaken for what is measured. Asked for `/` it tells what it has served.
"""

import argparse
import asyncio
import json
import sys
import threading
import time
from collections import Counter
from contextlib import suppress

from made_up_web import MadeFeed, Trouble, Web, http_date, pack

_IDLE = 1.0
"""Seconds after which a connection that is not used is closed, as busy servers do."""
_KEPT = 4_000
"""Answers of feeds without validators that are kept, to be sent again."""
_OK = {200: "OK", 301: "Moved Permanently", 302: "Found", 304: "Not Modified", 404: "Not Found"}
_ROBOTS = b"User-agent: *\nDisallow: /private/\n"


class News:
    """What is served, and what has been."""

    def __init__(self, web: Web, *, origin: float, speed: float, patience: float) -> None:
        self.origin = origin
        self.web = web
        self.speed = speed
        self.began: float | None = None
        self.patience = patience
        """Seconds for which clients wait: what is slow takes up to nearly so long, what hangs longer."""
        self.statuses: Counter[str] = Counter()
        self.answers: dict[int, list[tuple[float, int]]] = {}
        """Feed → when it was sent as a whole, and the newest article in it."""
        self._asked: dict[int, float] = {}
        self._gaps: dict[int, float] = {}
        self._kept: dict[int, tuple[float, bytes]] = {}

    def now(self) -> float:
        passed = 0.0 if self.began is None else time.time() - self.began
        return self.origin + passed * self.speed

    def answer(self, path: str, asked: bytes) -> tuple[int, dict[str, str], bytes, float] | None:
        """Give status, headers, body and seconds to wait; None to cut the connection."""
        if path == "/robots.txt":
            return 200, {"Content-Type": "text/plain"}, _ROBOTS, 0.0
        parts = path.split("/")
        if parts[1] == "":
            return 200, {"Content-Type": "application/json"}, self._report(), 0.0
        feed = self.web.feeds[int(parts[1][1:])]
        if parts[2] == "a":
            return self._page(feed, int(parts[3].removesuffix(".html")))
        self._note(feed)
        if parts[2] == "old":
            self.statuses["redirect"] += 1
            return feed.redirect or 302, {"Location": f"/f{feed.number}/feed"}, b"", 0.0
        return self._feed(feed, asked)

    def _page(self, feed: MadeFeed, article: int) -> tuple[int, dict[str, str], bytes, float]:
        if self.web.page_fails(feed, article):
            self.statuses["page failed"] += 1
            return 500, {}, b"", 0.0
        self.statuses["page"] += 1
        return (
            200,
            {"Content-Type": "text/html; charset=utf-8"},
            self.web.page(feed, article, self.now()),
            0.0,
        )

    def _feed(self, feed: MadeFeed, asked: bytes) -> tuple[int, dict[str, str], bytes, float] | None:
        wait = 0.0
        match feed.trouble:
            case Trouble.RESET:
                self.statuses["reset"] += 1
                return None
            case Trouble.ERROR | Trouble.MISSING:
                self.statuses[feed.trouble.value] += 1
                return int(feed.trouble), {}, b"", 0.0
            case Trouble.SLOW:
                wait = self.patience * (0.1 + 0.8 * (feed.number // 100 % 10) / 10)
            case Trouble.HANGING:
                self.statuses["hanging"] += 1
                return 200, {}, b"late", self.patience * 1.5
        now = self.now()
        changed = self.web.changed(feed, now)
        headers = {"Content-Type": "application/atom+xml" if feed.atom else "application/rss+xml"}
        if feed.etag:
            headers["ETag"] = f'"{changed:.3f}"'
        if feed.modified:
            headers["Last-Modified"] = http_date(changed)
        if _known(asked, headers):
            self.statuses["304"] += 1
            return 304, headers, b"", wait
        self.statuses["200"] += 1
        if feed.packed:
            headers["Content-Encoding"] = "gzip"
        self.answers.setdefault(feed.number, []).append((now, self.web.newest(feed, now)))
        return 200, headers, self._body(feed, changed, now), wait

    def _body(self, feed: MadeFeed, changed: float, now: float) -> bytes:
        before, kept = self._kept.get(feed.number, (0.0, b""))
        if before == changed and not feed.churning:
            return kept
        body: bytes = self.web.render(feed, now)
        if feed.packed:
            body = pack(body)
        if not (feed.etag or feed.modified) and len(self._kept) < _KEPT:
            self._kept[feed.number] = changed, body
        return body

    def _note(self, feed: MadeFeed) -> None:
        now = self.now()
        before = self._asked.get(feed.number)
        if before is not None:
            self._gaps[feed.number] = max(self._gaps.get(feed.number, 0.0), now - before)
        self._asked[feed.number] = now

    def _report(self) -> bytes:
        return json.dumps(
            {
                "now": self.now(),
                "cpu": time.process_time(),
                "statuses": self.statuses,
                "answers": self.answers,
                "asked": self._asked,
                "gaps": self._gaps,
            }
        ).encode()


def _known(asked: bytes, headers: dict[str, str]) -> bool:
    """Tell whether the client has what it would get; an ETag goes over a date."""
    for name, header in ((b"if-none-match: ", "ETag"), (b"if-modified-since: ", "Last-Modified")):
        start = asked.lower().find(name)
        if start >= 0 and header in headers:
            start += len(name)
            return asked[start : asked.index(b"\r", start)] == headers[header].encode()
    return False


class Connection(asyncio.Protocol):
    """One client's connection."""

    def __init__(self, news: News) -> None:
        self._news = news
        self._data = b""
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._wait_for_more()

    def connection_lost(self, error: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._data += data
        if not self._data.endswith(b"\r\n\r\n"):
            return
        asked, self._data = self._data, b""
        if self._timer is not None:
            self._timer.cancel()
        path = asked.split(b" ", 2)[1].decode()
        answer = self._news.answer(path, asked)
        if answer is None:
            assert self._transport is not None
            self._transport.abort()
            return
        status, headers, body, wait = answer
        if wait:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(wait, self._send, status, headers, body)
        else:
            self._send(status, headers, body)

    def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        if self._transport is None:
            return
        lines = [f"HTTP/1.1 {status} {_OK.get(status, 'Error')}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        if status != 304:
            lines.append(f"Content-Length: {len(body)}")
        self._transport.write("\r\n".join((*lines, "\r\n")).encode() + body)
        self._wait_for_more()

    def _wait_for_more(self) -> None:
        assert self._transport is not None
        self._timer = asyncio.get_running_loop().call_later(_IDLE, self._transport.close)


async def serve(feeds: int, seed: int, speed: float, patience: float) -> None:
    loop = asyncio.get_running_loop()
    # What runs ahead of the real time must not seem to lie in the future.
    origin = time.time() - 3 * 86_400
    web = Web(seed=seed, feeds=feeds, origin=origin)
    news = News(web, origin=origin, speed=speed, patience=patience)
    server = await loop.create_server(lambda: Connection(news), "127.0.0.1", 0, backlog=2000)
    web.port = server.sockets[0].getsockname()[1]
    print(json.dumps({"port": web.port, "origin": origin}), flush=True)
    over = asyncio.Event()
    threading.Thread(target=_listen, args=(news, loop, over), daemon=True).start()
    await over.wait()


def _listen(news: News, loop: asyncio.AbstractEventLoop, over: asyncio.Event) -> None:
    if sys.stdin.readline():
        news.began = time.time()
        print(json.dumps({"began": news.began}), flush=True)
    sys.stdin.read()
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(over.set)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--speed", type=float, default=1.0)
    parser.add_argument("--patience", type=float, default=5.0)
    given = parser.parse_args()
    asyncio.run(serve(given.feeds, given.seed, given.speed, given.patience))


if __name__ == "__main__":
    main()
