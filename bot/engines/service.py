"""One service over HTTP: asked in time, its answers capped, read as JSON, and distrusted."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from typing import Any

import aiohttp
import orjson
from yarl import URL

from bot.engines.rate import Rate
from bot.errors import EngineAnswer, EngineBusy, EngineDown, EngineError, EngineRefused, EngineSpent

_CAP = 4 * 1024 * 1024
_CONNECT = 5.0  # seconds: what does not connect by then is down
OF_THE_TEXT, KEY_WANTED, TOO_MANY = "of_the_text", "key_wanted", "too_many"
"""Codes for what a status does not tell, see `code_of`."""
_TURN = 5.0
"""Seconds that a request waits for its turn of the minute."""
_PAUSE, _LONGEST_PAUSE = 10.0, 3600.0
"""Seconds to leave a service alone that does not say for how long, and at most."""


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
                return self._refusal(response, data)
        if response.headers.get("Content-Encoding", "identity") != "identity":
            return EngineAnswer(self.name, "a packed answer, although it was asked for none")
        try:
            return _Answer(orjson.loads(data))
        except orjson.JSONDecodeError:
            return EngineAnswer(self.name, "its answer is not JSON")

    def _refusal(self, response: aiohttp.ClientResponse, data: bytes) -> EngineError:
        """Judge an answer that is none by its status: https://www.rfc-editor.org/rfc/rfc9110#section-15"""
        status = response.status
        code = self._code(data)
        said = f"{status}, {code}" if code else str(status)
        pause = retry_after(response.headers.get("Retry-After"))
        if code == OF_THE_TEXT:
            return EngineRefused(self.name, f"it can't translate this ({status})")
        if code == KEY_WANTED:
            return EngineRefused(self.name, f"it wants a key ({status})")
        if status in (402, 456) or code == "insufficient_quota":
            return EngineSpent(self.name, f"its quota is used up ({said})")
        if status in (429, 529) or code == TOO_MANY or (status == 503 and pause is not None):
            if pause is None:
                pause = _LONGEST_PAUSE if code == TOO_MANY else _PAUSE
            return EngineBusy(self.name, f"it asks for {pause:g} seconds of patience ({said})", pause)
        if status in (408, 425) or status >= 500:
            return EngineDown(self.name, f"it is in trouble ({said})")
        if status in (401, 403):
            return EngineRefused(self.name, f"it refuses the key ({said})")
        if 300 <= status < 400:
            where = _origin(response.headers.get("Location", ""), str(response.url))
            return EngineRefused(self.name, f"it redirects to {where} ({said}): its url should be changed")
        if 200 <= status < 300:
            return EngineAnswer(self.name, f"an answer of another kind ({said})")
        return EngineRefused(self.name, f"it refuses the request ({said})")

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


def retry_after(value: str | None, *, now: datetime | None = None) -> float | None:
    """Read a Retry-After header, seconds or an HTTP date, as seconds from now, at most an hour."""
    if value is None:
        return None
    value = value.strip()
    if value.isascii() and value[:12].partition(".")[0].isdecimal():
        try:
            return min(float(value), _LONGEST_PAUSE)
        except ValueError:
            return None
    try:
        until = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return min(max((until - (now or datetime.now(UTC))).total_seconds(), 0.0), _LONGEST_PAUSE)


def _origin(location: str, base: str) -> str:
    """Name the host that an address points to, and nothing of what else it holds."""
    try:
        return str(URL(base).join(URL(location)).origin())[:100]
    except ValueError:
        return "somewhere"
