"""Loopback servers that do as told, and an inbox in a file."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.inbox import InboxStore
from bot.transport.request import AiohttpRequest

TOKEN = "987654:s3cret-T0KEN_of-the-tests"

MESSAGE = {"message_id": 7, "date": 1_700_000_000, "chat": {"id": 42, "type": "private"}, "text": "Bonjour"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request as the server read it."""

    verb: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def method(self) -> str:
        return self.path.rsplit("/", 1)[-1]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Behave = Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]


def packed(payload: object, status: int = 200, **headers: str) -> bytes:
    """Build a whole HTTP answer; what is not bytes becomes JSON."""
    body = payload if isinstance(payload, bytes) else json.dumps(payload, separators=(",", ":")).encode()
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def reply(payload: object, status: int = 200, **headers: str) -> Behave:
    """Answer every request so."""

    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(packed(payload, status, **headers))
        await writer.drain()

    return behave


def refusal(code: int, description: str, **parameters: int) -> Behave:
    """Refuse every request as the Bot API does."""
    envelope: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        envelope["parameters"] = parameters
    return reply(envelope, code)


class Server:
    """HTTP/1.1 by hand, so that it can break off anywhere. `behave` answers each request."""

    token = TOKEN
    packed = staticmethod(packed)
    reply = staticmethod(reply)
    refusal = staticmethod(refusal)

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.connections = 0
        self.behave: Behave = self.reply({"ok": True, "result": MESSAGE})
        self.root = ""
        self._server: asyncio.Server | None = None
        self._serving: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.root = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in tuple(self._serving):
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    def sent(self, method: str) -> list[Asked]:
        return [asked for asked in self.asked if asked.method == method]

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)
        self.connections += 1
        try:
            while not writer.is_closing():
                asked = await _read_request(reader)
                self.asked.append(asked)
                await self.behave(asked, writer)
        except (asyncio.IncompleteReadError, OSError, asyncio.CancelledError):
            pass
        finally:
            writer.close()


async def _read_request(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    verb, path, _ = head[0].split(" ", 2)
    headers = {
        name.lower(): value.strip() for name, value in (line.split(":", 1) for line in head[1:] if line)
    }
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := int((await reader.readuntil(b"\r\n")).strip(), 16):
            body += await reader.readexactly(size)
            await reader.readexactly(2)
        await reader.readexactly(2)
    else:
        body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Asked(verb=verb, path=path, headers=headers, body=body)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def request_to(server: Server) -> AsyncIterator[Callable[..., Awaitable[AiohttpRequest]]]:
    """Make transports to the server; they are closed at the end, and no task may be left."""
    made: list[AiohttpRequest] = []
    before = asyncio.all_tasks()

    async def make(**settings: Any) -> AiohttpRequest:
        request = AiohttpRequest(
            **{
                "token": TOKEN,
                "api_base_url": server.root,
                "read_timeout": 30.0,
                "connect_timeout": 30.0,
                **settings,
            }
        )
        await request.initialize()
        made.append(request)
        return request

    yield make
    for request in made:
        await request.shutdown()
    await server.stop()
    left = {task for task in asyncio.all_tasks() - before - {asyncio.current_task()} if not task.done()}
    assert not left


class Telegram:
    """Answers as the Bot API: long polls that updates end and offsets confirm; sent messages get numbers."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.waiting: list[dict[str, Any]] = []
        self.offsets: list[int | None] = []
        self.polls_first: list[Behave] = []
        """Taken one after the other before polls are answered well."""
        self.messages = 100
        self._arrived = asyncio.Event()
        server.behave = self.behave

    def say(self, update_id: int, chat: int, text: str = "Bonjour") -> dict[str, Any]:
        """Let a person write."""
        message = {"message_id": update_id, "chat": {"id": chat, "type": "private"}, "text": text}
        update = {"update_id": update_id, "message": {**message, "from": {"id": chat}}}
        self.waiting.append(update)
        self._arrived.set()
        return update

    async def behave(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        if asked.method != "getUpdates":
            self.messages += 1
            result: Any = {**MESSAGE, "message_id": self.messages} if asked.method == "sendMessage" else True
            await reply({"ok": True, "result": result})(asked, writer)
            return
        if self.polls_first:
            await self.polls_first.pop(0)(asked, writer)
            return
        offset = asked.json.get("offset")
        self.offsets.append(offset)
        self.waiting = [update for update in self.waiting if update["update_id"] >= (offset or 0)]
        if not self.waiting:
            self._arrived.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._arrived.wait(), asked.json["timeout"])
        await reply({"ok": True, "result": self.waiting[: asked.json["limit"]]})(asked, writer)


@pytest.fixture
def telegram(server: Server) -> Telegram:
    return Telegram(server)


@pytest.fixture
async def inbox(tmp_path: Path) -> AsyncIterator[InboxStore]:
    database = await Database.open(f"sqlite:///{tmp_path}/inbox.sqlite", clock=SystemClock())
    yield InboxStore(database, SystemClock(), 987654)
    await database.close()


@dataclass
class Pauses:
    """A sleep that only notes."""

    taken: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        await asyncio.sleep(0)


@pytest.fixture
def pauses() -> Pauses:
    return Pauses()
