"""Scripted services on loopback, speaking as their documentation says, and misbehaving as told.

A `Fault` is what a peer does instead of its work: `faults` one by one (None: behave), then `always`.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from aiohttp import web

Fault = Callable[[web.Request], Awaitable[web.StreamResponse]]
Table = Mapping[tuple[str, str, str], str]
"""(from, into, sentence) → sentence."""


def status(code: int, error: str = "as told", **headers: str) -> Fault:
    """Refuse; `Retry_After` is the header Retry-After."""

    async def fault(_request: web.Request) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.json_response({"error": error}, status=code, headers=named)

    return fault


def body(data: bytes, content_type: str = "application/json", **headers: str) -> Fault:
    """Answer 200 with these bytes."""

    async def fault(_request: web.Request) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(body=data, headers={"Content-Type": content_type, **named})

    return fault


def late(seconds: float = 30.0) -> Fault:
    """Say nothing for so long."""

    async def fault(_request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(seconds)
        return web.json_response({})

    return fault


def trickle(data: bytes = b'{"translatedText": "', pause: float = 0.02) -> Fault:
    """Send one byte at a time, and blanks without end after these."""

    async def fault(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        with suppress(ConnectionError):
            for number in range(10_000):
                await response.write(data[number : number + 1] or b" ")
                await asyncio.sleep(pause)
        return response

    return fault


def flood(megabytes: int = 64) -> Fault:
    """Send far more than anybody asked for."""

    async def fault(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        with suppress(ConnectionError):
            await response.write(b'{"translatedText": "')
            for _ in range(megabytes * 16):
                await response.write(b"a" * 65_536)
        return response

    return fault


def hang_up(said: bytes = b"") -> Fault:
    """Close the connection, in the middle of an answer if something is said."""

    async def fault(request: web.Request) -> web.StreamResponse:
        if said:
            response = web.StreamResponse(headers={"Content-Length": str(len(said) + 100)})
            await response.prepare(request)
            await response.write(said)
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    return fault


class Peer:
    """A server on a free port of loopback; use as an asynchronous context manager."""

    def __init__(self, faults: Iterable[Fault | None] = (), *, always: Fault | None = None) -> None:
        self.faults = deque(faults)
        self.always = always
        self.calls = 0
        """Requests to translate (or write), misbehaved ones included."""
        self.characters = 0
        """Of the sentences in them."""
        self.at_once = 0
        """The most of them that were under way together."""
        self.seen: list[dict[str, Any]] = []
        """What they said."""
        self.headers: list[Mapping[str, str]] = []
        self.pause = 0.0
        """Seconds that each takes."""
        self.free = asyncio.Event()
        """While it is cleared, none is answered."""
        self.free.set()
        self._open = 0
        self._url = ""
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        assert self._url, "not started"
        return self._url

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=16 * 1024 * 1024)
        app.add_routes(self.routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
        await self._runner.setup()
        await self._listen(0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    async def down(self) -> None:
        """Listen no more; what is connected is cut off."""
        assert self._runner is not None
        for site in list(self._runner.sites):
            await site.stop()
        for connection in self._runner.server.connections if self._runner.server else ():
            connection.force_close()

    async def up(self) -> None:
        """Listen again, at the same address."""
        await self._listen(int(self._url.rpartition(":")[2]))

    async def _listen(self, port: int) -> None:
        assert self._runner is not None
        site = web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True)
        await site.start()
        host, number = self._runner.addresses[0][:2]
        self._url = f"http://{host}:{number}"

    def routes(self) -> list[web.RouteDef]:
        raise NotImplementedError

    async def work(
        self, request: web.Request, sentences: Iterable[str], answer: Callable[[], web.StreamResponse]
    ) -> web.StreamResponse:
        """Count a request, then misbehave as told or answer."""
        self.calls += 1
        self.characters += sum(map(len, sentences))
        self.headers.append(dict(request.headers))
        fault = self.faults.popleft() if self.faults else self.always
        self._open += 1
        self.at_once = max(self.at_once, self._open)
        try:
            await self.free.wait()
            if self.pause:
                await asyncio.sleep(self.pause)
            return answer() if fault is None else await fault(request)
        finally:
            self._open -= 1


class LibrePeer(Peer):
    """LibreTranslate: POST /translate, GET /languages. https://docs.libretranslate.com/

    A sentence that the table lacks comes back unchanged, as the real one often does with what it can't read.
    `distort` changes each answer; it is given the sentence too.
    """

    def __init__(
        self,
        table: Table | None = None,
        faults: Iterable[Fault | None] = (),
        *,
        always: Fault | None = None,
        key: str = "",
        languages: Iterable[str] = ("en", "fr", "ru"),
        targets: Mapping[str, Iterable[str]] | None = None,
        distort: Callable[[str, str], str] = lambda _, answer: answer,
    ) -> None:
        super().__init__(faults, always=always)
        self.table = dict(table or {})
        self.key = key
        self.distort = distort
        languages = list(languages)
        self.targets = {code: list((targets or {}).get(code, languages)) for code in languages}
        self.asked: list[tuple[str, str, str]] = []
        """Each sentence with its languages, in the order in which they came."""
        self.languages_asked = 0
        self.languages_fault: Fault | None = None

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/translate", self._translate), web.get("/languages", self._languages)]

    async def _languages(self, request: web.Request) -> web.StreamResponse:
        self.languages_asked += 1
        if self.languages_fault is not None:
            return await self.languages_fault(request)
        known = [{"code": code, "name": code, "targets": targets} for code, targets in self.targets.items()]
        return web.json_response(known)

    async def _translate(self, request: web.Request) -> web.StreamResponse:
        said = await request.json()
        self.seen.append(said)
        sentences = said["q"] if isinstance(said["q"], list) else [said["q"]]
        source, target = said["source"], said["target"]
        self.asked += [(source, target, sentence) for sentence in sentences]

        def answer() -> web.StreamResponse:
            if self.key and not said.get("api_key"):
                return web.json_response({"error": "Visit the operator to get an API key"}, status=400)
            if self.key and said["api_key"] != self.key:
                return web.json_response({"error": f"Invalid API key {said['api_key']}"}, status=403)
            if source not in self.targets or target not in self.targets[source]:
                return web.json_response({"error": f"{source} is not supported"}, status=400)
            made = [
                self.distort(sentence, self.table.get((source, target, sentence), sentence))
                for sentence in sentences
            ]
            return web.json_response({"translatedText": made if isinstance(said["q"], list) else made[0]})

        return await self.work(request, sentences, answer)
