"""One service over HTTP: asked in time, its answers capped, read as JSON, and distrusted."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import aiohttp
import orjson

from bot.engines.rate import Rate
from bot.engines.refusals import refusal
from bot.errors import EngineAnswer, EngineBusy, EngineDown, EngineError, EngineRefused

_CAP = 4 * 1024 * 1024
_CONNECT = 5.0  # seconds: what does not connect by then is down
_TURN = 5.0
"""Seconds that a request waits for its turn of the minute."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reach:
    """How a service is reached."""

    name: str
    """The engine's, for errors."""
    url: str
    timeout: float = 20.0
    """Seconds for one request, its answer included."""
    at_once: int = 4
    proxy: str | None = None
    per_minute: int | None = None


class Service:
    """A service whose operator the bot's operator has chosen: it may be anywhere, but only there.

    Redirects are not followed, the environment's proxies and passwords not used, cookies not kept. No error
    holds the service's own words, which may repeat a key or a text, except for codes that `code_of` reads.
    `headers` and `credentials` (put into each body) may hold a key: no frame of a raised error does.
    """

    def __init__(
        self,
        reach: Reach,
        *,
        headers: Mapping[str, str] | None = None,
        credentials: Mapping[str, str] | None = None,
        code_of: Callable[[Any], str | None] = lambda _data: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = reach.name
        self.url = reach.url.rstrip("/")
        self._reach = reach
        self._headers = {
            "User-Agent": f"Depeche/{version('depeche')}",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            **(headers or {}),
        }
        self._credentials = dict(credentials or {})
        self._code_of = code_of
        self._rate = Rate(reach.per_minute, clock)
        self._session: aiohttp.ClientSession | None = None

    async def get(self, path: str) -> Any:
        """Ask for something, at no cost.

        Raises:
            EngineError: the kind that tells what to do about it.
        """
        return await self._ask("GET", path, None)

    async def post(self, path: str, said: Mapping[str, Any]) -> Any:
        """Have something done.

        Raises:
            EngineError: the kind that tells what to do about it.
        """
        if (pause := self._rate.pause()) > _TURN:
            raise EngineBusy(self.name, "its requests_per_minute are used", pause)
        self._rate.take()
        if pause:
            await asyncio.sleep(pause)
        return await self._ask("POST", path, said)

    async def aclose(self) -> None:
        """Close every connection; again is no harm."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _ask(self, method: str, path: str, said: Mapping[str, Any] | None) -> Any:
        outcome = await self._attempt(method, path, said)
        if isinstance(outcome, _MetClosed):
            outcome = await self._attempt(method, path, said)
        if isinstance(outcome, EngineError):
            raise outcome  # here, where neither context nor frame holds a key
        return outcome.data

    async def _attempt(
        self, method: str, path: str, said: Mapping[str, Any] | None
    ) -> "_Answer | EngineError":
        try:
            async with asyncio.timeout(self._reach.timeout):
                return await self._exchange(method, path, said)
        except TimeoutError:
            return EngineDown(self.name, f"no whole answer within {self._reach.timeout:g} seconds")
        except aiohttp.ServerDisconnectedError:
            return _MetClosed(self.name, "it closes the connection without an answer")
        except aiohttp.ClientConnectorDNSError:
            return EngineDown(self.name, "no such host")
        except aiohttp.ClientSSLError:
            return EngineDown(self.name, "no secure connection")
        except aiohttp.ClientConnectorError as error:
            return EngineDown(self.name, f"can't be reached: {error.strerror or 'no connection'}")
        except aiohttp.ClientPayloadError:
            return EngineDown(self.name, "its answer breaks off")
        except (aiohttp.ClientError, OSError, ValueError) as error:
            return EngineDown(self.name, f"no answer: {type(error).__name__}")

    async def _exchange(
        self, method: str, path: str, said: Mapping[str, Any] | None
    ) -> "_Answer | EngineError":
        try:
            body = None if said is None else orjson.dumps({**said, **self._credentials})
        except orjson.JSONEncodeError:
            return EngineRefused(self.name, "a text that is not Unicode")
        headers = {"Content-Type": "application/json"} if body is not None else None
        async with self._opened().request(
            method,
            self.url + path,
            data=body,
            headers=headers,
            allow_redirects=False,
            proxy=self._reach.proxy,
        ) as response:
            data = await _read(response)
            if data is None:
                return EngineAnswer(self.name, f"an answer of more than {_CAP} bytes")
            if response.status != 200:
                return refusal(
                    self.name, response.status, self._code(data), response.headers, str(response.url)
                )
        if response.headers.get("Content-Encoding", "identity") != "identity":
            return EngineDown(self.name, "a packed answer, although it was asked for none")
        try:
            return _Answer(orjson.loads(data))
        except orjson.JSONDecodeError:
            return EngineDown(self.name, "its answer is not JSON: something else answers there")

    def _code(self, data: bytes) -> str | None:
        try:
            return self._code_of(orjson.loads(data))
        except orjson.JSONDecodeError:
            return None

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._reach.at_once + 2, ttl_dns_cache=60),
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=min(_CONNECT, self._reach.timeout)),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers=self._headers,
                auto_decompress=False,
                trust_env=False,
            )
        return self._session


@dataclass(frozen=True, slots=True)
class _Answer:
    data: Any


class _MetClosed(EngineDown):
    """A kept-alive connection may have been closed in that moment: a new one is worth a try."""


async def _read(response: aiohttp.ClientResponse) -> bytes | None:
    """Read an answer; None if it is longer than the cap."""
    if (response.content_length or 0) > _CAP:
        response.close()
        return None
    parts = []
    size = 0
    async for part in response.content.iter_any():
        size += len(part)
        if size > _CAP:
            response.close()
            return None
        parts.append(part)
    return b"".join(parts)
