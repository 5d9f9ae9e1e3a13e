"""The wire to a sandbox: its control API over HTTP, and its events as they come."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from types import TracebackType
from typing import Any, Self

import aiohttp

Json = dict[str, Any]
LONGEST_LINE = 4 * 1024 * 1024


class SandboxError(Exception):
    """The control API refused; the text is its reason."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class Wire:
    """An HTTP session with a sandbox at its root address."""

    def __init__(self, url: str, /) -> None:
        self._url = url.rstrip("/")
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def file(self, file_id: str, /) -> bytes:
        """Return the content of a file."""
        async with self._open().get(f"{self._url}/sandbox/files/{file_id}") as response:
            if response.status != 200:
                raise SandboxError(response.status, "no such file")
            return await response.read()

    async def events(self, *, since: int | None = None) -> AsyncGenerator[Json, None]:
        """Yield events as they come, after number `since`, by default from now."""
        query = {} if since is None else {"since": str(since)}
        timeout = aiohttp.ClientTimeout(total=None, sock_read=60)
        async with self._open().get(
            f"{self._url}/sandbox/events", params=query, timeout=timeout, read_bufsize=LONGEST_LINE
        ) as response:
            async for line in response.content:
                if line.startswith(b"data: "):
                    yield json.loads(line[6:])

    async def wait_for(
        self, predicate: Callable[[Json], object], *, since: int | None = None, seconds: float = 10.0
    ) -> Json:
        """Return the first event after number `since` (by default: from now) that fulfils a predicate.

        Raises:
            TimeoutError: none came within `seconds`.
        """
        async with asyncio.timeout(seconds), aclosing(self.events(since=since)) as stream:
            async for event in stream:
                if predicate(event):
                    return event
        raise SandboxError(0, "the sandbox stopped")

    async def wait_for_message(
        self,
        chat: int,
        *,
        since: int | None = None,
        edited: bool = True,
        seconds: float = 10.0,
    ) -> Json:
        """Return the bot's next message (or edit) in a chat after event number `since`."""
        kinds = {"message", "edited"} if edited else {"message"}

        def fits(event: Json) -> bool:
            if event["kind"] not in kinds or event["chat_id"] != chat:
                return False
            message = event["message"]
            # Anonymous admins and channels write in groups through accounts that are marked as bots.
            masked = "from" in message and "sender_chat" in message
            by_bot = message.get("from", {}).get("is_bot", True) and not masked
            return bool(by_bot)

        event = await self.wait_for(fits, since=since, seconds=seconds)
        return dict(event["message"])

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(trust_env=False)
        return self._session

    async def get(self, path: str, query: Mapping[str, Any] | None = None) -> Json:
        """Ask the control API."""
        return await self.call("GET", path, params={k: str(v) for k, v in (query or {}).items()})

    async def post(self, path: str, body: Mapping[str, Any]) -> Json:
        """Tell the control API; fields of None are left out."""
        return await self.call(
            "POST", path, json={k: v for k, v in body.items() if v is not None or k == "limits"}
        )

    async def call(self, verb: str, path: str, **options: Any) -> Json:
        """Call the control API.

        Raises:
            SandboxError: it refused.
        """
        async with self._open().request(verb, self._url + path, **options) as response:
            try:
                body = await response.json()
            except (ValueError, aiohttp.ContentTypeError):
                body = {"error": await response.text()}
            if response.status >= 400:
                raise SandboxError(response.status, str(body.get("error", body)))
            return dict(body)
