"""Calls of the Bot API over aiohttp, behind python-telegram-bot's request interface."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import orjson
from aiohttp import (
    ClientConnectionError,
    ClientConnectorError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
)
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.transport.answer import AnswerTooLarge, judge, parse
from bot.transport.body import Body, Connections, Files, FormBody, JsonBody
from bot.transport.fate import NotSent, NotSentInTime, without_answer

TOKEN_STAND_IN = "kept-by-the-transport"  # noqa: S105  # it stands where the secret must not
"""What python-telegram-bot gets for a token, so that its log lines, errors and frames can't show it.

It has no colon: PTB quotes the path of a file's address, and this must be found in it again.
"""

OFFICIAL_API = "https://api.telegram.org"

_FRESH_TRIES = 3  # a request that met a closed connection before its first byte takes another one


class AiohttpRequest(BaseRequest):
    """One shared pool of connections to one Bot API server; puts the token into each URL at the last moment.

    Time-outs are seconds, None for none: `pool` for a free connection, `connect` for name, TCP and TLS,
    `write` for each piece of an upload, `read` for the wait for the answer and again for the rest of it.
    `proxy` is an http or https URL; environment variables are not read.
    Every call raises `NotSent`, `MaybeSent`, `FloodWait` for 429, else python-telegram-bot's own errors.
    """

    def __init__(
        self,
        *,
        token: str,
        api_base_url: str = OFFICIAL_API,
        proxy: str | None = None,
        connections: int = 256,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 5.0,
        write_timeout: float | None = 20.0,
        read_timeout: float | None = 10.0,
        answer_cap: int = 16 * 1024 * 1024,
        file_cap: int = 64 * 1024 * 1024,
    ) -> None:
        self.api_base_url = api_base_url.rstrip("/")
        self._token = token
        self._proxy = proxy
        self._connect_timeout = connect_timeout
        self._pool_timeout = pool_timeout
        self._write_timeout = write_timeout
        self._read_timeout = read_timeout
        self._answer_cap = answer_cap
        self._file_cap = file_cap
        self._slots = asyncio.Semaphore(connections)
        self._used = Connections()
        self._session: ClientSession | None = None
        self._targets: dict[str, URL] = {}

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer, when a call does not say."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool; again is no harm."""
        if self._session is None:
            self._session = ClientSession(
                # The semaphore limits: it tells a wait for the pool from a wait for the server.
                connector=TCPConnector(limit=0, keepalive_timeout=30, ttl_dns_cache=60),
                cookie_jar=DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT, "Accept-Encoding": "identity"},
                proxy=self._proxy,
                trust_env=False,
            )

    async def shutdown(self) -> None:
        """Close every connection; again is no harm."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def call(
        self, method: str, parameters: Mapping[str, Any], /, *, wait: float = 0, files: Files | None = None
    ) -> Any:
        """Call a Bot API method and give its plain result; the server may hold the answer `wait` seconds."""
        read_timeout = None if self._read_timeout is None else self._read_timeout + wait
        return await self.post(
            f"{self.api_base_url}/bot{TOKEN_STAND_IN}/{method}",
            cast("RequestData", _Parameters(parameters=parameters, multipart_data=files or {})),
            read_timeout=read_timeout,
        )

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Exchange one request for a status and an answer."""
        unset = self.DEFAULT_NONE
        times = _Times(
            pool=self._pool_timeout if pool_timeout is unset else pool_timeout,
            connect=self._connect_timeout if connect_timeout is unset else connect_timeout,
            write=self._write_timeout if write_timeout is unset else write_timeout,
            read=self._read_timeout if read_timeout is unset else read_timeout,
        )
        tries = _FRESH_TRIES
        while True:
            tries -= 1
            body = self._body(request_data, times) if method == "POST" else None
            outcome = await self._attempt(method, url, body, times)
            if isinstance(outcome, tuple):
                return outcome
            if not (isinstance(outcome, _MetClosed) and tries):
                # Raised here, where neither context nor frame holds the URL.
                raise outcome

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Parse an answer."""
        return parse(payload)

    def _body(self, data: RequestData | None, times: "_Times") -> Body:
        if data is not None and data.contains_files:
            return FormBody(data.json_parameters, data.multipart_data, self._used, times.write)
        try:
            return JsonBody(orjson.dumps(data.parameters if data is not None else {}), self._used)
        except TypeError as error:
            raise BadRequest(f"the parameters are not JSON: {error}") from None

    async def _attempt(
        self, method: str, url: str, body: Body | None, times: "_Times"
    ) -> tuple[int, bytes] | TelegramError:
        """Give an answer, or the error to raise: returned, so that it has no context to tell the URL."""
        if self._slots.locked():
            try:
                async with asyncio.timeout(times.pool):
                    await self._slots.acquire()
            except TimeoutError:
                return NotSentInTime("no free connection in the pool")
        else:
            await self._slots.acquire()
        try:
            return await self._exchange(method, url, body, times)
        except Exception as error:  # noqa: BLE001  # any text of another library may hold the URL
            met_closed = (
                body is not None
                and not body.begun
                and isinstance(error, ClientConnectionError)
                and not isinstance(error, ClientConnectorError | TimeoutError)
            )
            if met_closed:
                return _MetClosed("the connection was closed before the request")
            late = TimeoutError() if body is not None and body.late else error
            # Asking for a file changes nothing: it may always be repeated.
            return without_answer(late, handed=body is not None and body.handed)
        finally:
            self._slots.release()

    async def _exchange(
        self, method: str, url: str, body: Body | None, times: "_Times"
    ) -> tuple[int, bytes] | TelegramError:
        if self._session is None:
            return NotSent("the transport is not initialised")
        timeout = ClientTimeout(total=None, connect=times.connect, sock_read=times.read)
        async with self._session.request(
            method, self._target(url), data=body, timeout=timeout, allow_redirects=False
        ) as response:
            cap = self._file_cap if body is None else self._answer_cap
            if response.content.is_eof():
                answer = await _read(response, cap)
            else:
                async with asyncio.timeout(None if body is None else times.read):
                    answer = await _read(response, cap)
            return judge(response, answer, asked_file=body is None, secret=self._token)

    def _target(self, url: str) -> URL:
        target = self._targets.get(url)
        if target is None:
            target = URL(url.replace(TOKEN_STAND_IN, self._token, 1))
            if len(self._targets) < 256:
                self._targets[url] = target
        return target


def bot_for(request: AiohttpRequest) -> ExtBot[None]:
    """Make the python-telegram-bot client that calls through `request`; it never sees the token."""
    return ExtBot(
        token=TOKEN_STAND_IN,
        base_url=f"{request.api_base_url}/bot",
        base_file_url=f"{request.api_base_url}/file/bot",
        request=request,
        get_updates_request=request,
    )


class _MetClosed(NotSent):
    """A kept-alive connection turned out closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Times:
    pool: float | None
    connect: float | None
    write: float | None
    read: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parameters:
    """The part of `RequestData` that a request is read by."""

    parameters: Mapping[str, Any]
    multipart_data: Files

    @property
    def contains_files(self) -> bool:
        return bool(self.multipart_data)

    @property
    def json_parameters(self) -> Mapping[str, str]:
        """Write what goes beside files: texts as they are, the rest as JSON."""
        return {
            name: value if isinstance(value, str) else orjson.dumps(value).decode()
            for name, value in self.parameters.items()
        }


async def _read(response: ClientResponse, cap: int) -> bytes:
    """Read an answer of at most `cap` bytes, unpacked.

    Raises:
        AnswerTooLarge: It is longer.
    """
    if (response.content_length or 0) > cap:
        raise AnswerTooLarge
    parts = []
    size = 0
    async for part in response.content.iter_any():
        size += len(part)
        if size > cap:
            raise AnswerTooLarge
        parts.append(part)
    return b"".join(parts)
