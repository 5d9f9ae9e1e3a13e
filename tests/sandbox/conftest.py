"""A running sandbox, its control client, and a raw caller of its Bot API."""

import asyncio
import struct
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Limits, Sandbox, SandboxClient
from bot.sandbox.player import Person

TOKEN = "12345:sandbox"


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


class Raw:
    """Calls the Bot API with plain aiohttp."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.root = sandbox.url
        self.session = session

    async def reply(self, method: str, /, **params: Any) -> tuple[int, dict[str, Any], Any]:
        """Return status, envelope and headers of a JSON call."""
        async with self.session.post(f"{self.root}/bot{TOKEN}/{method}", json=params) as response:
            return response.status, await response.json(), response.headers

    async def __call__(self, method: str, /, **params: Any) -> Any:
        """Return the result of a call that must succeed."""
        status, envelope, _ = await self.reply(method, **params)
        assert status == 200, envelope
        assert envelope["ok"] is True
        return envelope["result"]

    async def refusal(self, method: str, /, **params: Any) -> tuple[int, str]:
        """Return code and description of a call that must be refused."""
        status, envelope, _ = await self.reply(method, **params)
        assert envelope["ok"] is False, envelope
        assert envelope["error_code"] == status
        return status, envelope["description"]

    async def get(self, path: str, **headers: str) -> tuple[int, str]:
        """Return status and text of any page."""
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.session.get(self.root + path, headers=names) as response:
            return response.status, await response.text()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limits() -> Limits | None:
    return None


@pytest.fixture
async def sandbox(clock: Clock, limits: Limits | None) -> AsyncIterator[Sandbox]:
    async with Sandbox(token=TOKEN, limits=limits, first_update_id=1000, clock=clock) as running:
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[SandboxClient]:
    async with SandboxClient(sandbox.url) as connected:
        yield connected


@pytest.fixture
async def raw(sandbox: Sandbox) -> AsyncIterator[Raw]:
    async with aiohttp.ClientSession() as session:
        yield Raw(sandbox, session)


@pytest.fixture
async def ann(client: SandboxClient) -> Person:
    """A person who has written to the bot; the update is still pending."""
    person = await client.person("Ann", username="ann_reads", language_code="fr")
    await person.say("/start")
    return person


async def polled(sandbox: Sandbox) -> None:
    """Wait until a poll waits."""
    async with asyncio.timeout(30):
        while sandbox.world.updates._poll is None:  # noqa: ASYNC110 - it comes over the network
            await asyncio.sleep(0.01)


@pytest.fixture(name="polled")
def _polled() -> Callable[[Sandbox], Awaitable[None]]:
    return polled


@pytest.fixture
def png() -> bytes:
    """A picture of 3 by 2 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 3, 2, 8, 2, 0, 0, 0)
    pixels = zlib.compress((b"\0" + b"\x80" * 9) * 2)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
