"""Others who send the same to many, each in a process of its own.

`broadcast_peers.py NAME URL FIRST PEOPLE SECONDS`: NAME is one of `PEERS`, which writes to PEOPLE chats from
the id FIRST on, for so many SECONDS at most, and prints JSON (`Outcome` below).
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from process_usage import usage

TOKEN = "12345:benchmark"
TEXT = "<b>The bridge opens on Monday</b>\n" + "A sentence about the bridge. " * 10
SIDE_BY_SIDE = 200

Send = Callable[[int], Awaitable[object]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What one of them reached."""

    a_second: float
    first: float
    """Seconds from its begin, with everything loaded, until the first message was taken."""
    cpu_each: float
    """Milliseconds."""
    memory: float
    """Megabytes at the end."""


async def drive(send: Send, chats: range, seconds: float, *, side_by_side: int) -> Outcome:
    """Write to chats with so many hands, until all have it or the time is over."""
    begun, cpu, sent, first = time.perf_counter(), time.process_time(), 0, 0.0
    waiting = iter(chats)

    async def hand() -> None:
        nonlocal sent, first
        for chat_id in waiting:
            await send(chat_id)
            sent += 1
            first = first or time.perf_counter() - begun
            if time.perf_counter() - begun > seconds:
                return

    await asyncio.gather(*(hand() for _ in range(side_by_side)))
    took, cpu = time.perf_counter() - begun, time.process_time() - cpu
    memory = usage(os.getpid()).rss
    return Outcome(a_second=sent / took, first=first, cpu_each=1000 * cpu / sent, memory=memory)


async def bare(url: str, chats: range, seconds: float) -> Outcome:
    """Send with aiohttp and nothing else."""
    import aiohttp

    connector = aiohttp.TCPConnector(limit=SIDE_BY_SIDE)
    async with aiohttp.ClientSession(connector=connector) as session:

        async def send(chat_id: int) -> None:
            body = {"chat_id": chat_id, "text": TEXT, "parse_mode": "HTML", "allow_paid_broadcast": True}
            async with session.post(f"{url}/bot{TOKEN}/sendMessage", json=body) as response:
                await response.read()

        return await drive(send, chats, seconds, side_by_side=SIDE_BY_SIDE)


async def aiogram(url: str, chats: range, seconds: float) -> Outcome:
    """Send with aiogram, as many side by side."""
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    over = AiohttpSession(api=TelegramAPIServer.from_base(url), limit=SIDE_BY_SIDE)
    async with Bot(TOKEN, session=over) as gram:
        return await drive(
            lambda chat_id: gram.send_message(chat_id, TEXT, parse_mode="HTML", allow_paid_broadcast=True),
            chats,
            seconds,
            side_by_side=SIDE_BY_SIDE,
        )


async def ptb(url: str, chats: range, seconds: float) -> Outcome:
    """Send with PTB as it comes, one after another."""
    from telegram import Bot

    async with Bot(TOKEN, base_url=f"{url}/bot") as bot:
        return await drive(_with(bot.send_message), chats, seconds, side_by_side=1)


async def ptb_limited(url: str, chats: range, seconds: float) -> Outcome:
    """Send with PTB and its own `AIORateLimiter`, many side by side."""
    from telegram.ext import AIORateLimiter, ExtBot

    async with ExtBot(TOKEN, base_url=f"{url}/bot", rate_limiter=AIORateLimiter(max_retries=3)) as bot:
        return await drive(_with(bot.send_message), chats, seconds, side_by_side=SIDE_BY_SIDE)


def _with(send_message: Callable[..., Awaitable[object]]) -> Send:
    return lambda chat_id: send_message(chat_id, TEXT, parse_mode="HTML", allow_paid_broadcast=True)


PEERS = {
    "bare aiohttp": bare,
    "aiogram": aiogram,
    "PTB, one after another": ptb,
    "PTB with AIORateLimiter": ptb_limited,
}


async def ask(name: str, url: str, first: int, people: int, seconds: float) -> Outcome | None:
    """Run one in a process of its own; None where it is not installed."""
    asked = (name, url, str(first), str(people), str(seconds))
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(Path(__file__)), *asked),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
    )
    said, _ = await process.communicate()
    return Outcome(**json.loads(said)) if process.returncode == 0 else None


if __name__ == "__main__":
    name, url, first, people, seconds = sys.argv[1:]
    chats = range(int(first), int(first) + int(people))
    print(json.dumps(asdict(asyncio.run(PEERS[name](url, chats, float(seconds))))))
