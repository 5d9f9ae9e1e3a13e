"""Compare sends a second through our transport, PTB's default and aiogram, on one loopback server.

Run: python tests/benchmarks/bench_transport.py [--sends N] [--rounds N] [--in-flight N]
"bot" is python-telegram-bot's client over our transport, "messenger" what the handlers answer through.
Goals: at least 5 times PTB's default, at least once aiogram, at 50 in flight.
"""

import argparse
import asyncio
import gc
import multiprocessing
import statistics
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from multiprocessing.connection import Connection

import orjson
from aiogram import Bot as AiogramBot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.render.view import View
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest, bot_for

TOKEN = "123456:an-imaginary-token-for-benchmarks"  # of no server
TEXT = (
    "<b>La ministre présente le budget</b>\nLe Quotidien · économie · 3 min\n\n"
    + "Une phrase de l'article, mot pour mot. " * 8
)
ANSWER = orjson.dumps(
    {
        "ok": True,
        "result": {
            "message_id": 7,
            "from": {"id": 1, "is_bot": True, "first_name": "Dépêche", "username": "depeche_bot"},
            "chat": {"id": 42, "first_name": "Ana", "type": "private"},
            "date": 1_700_000_000,
            "text": TEXT,
            "entities": [{"offset": 0, "length": 30, "type": "bold"}],
        },
    }
)

Send = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One measured batch."""

    seconds: float
    cpu: float


def serve(port_to: Connection) -> None:
    """Answer every POST with one message, in a process of its own."""

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(body=ANSWER, content_type="application/json")

    async def main() -> None:
        app = web.Application()
        app.router.add_post("/{path:.*}", answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port_to.send(runner.addresses[0][1])
        await asyncio.Event().wait()

    asyncio.run(main())


async def batch(send: Send, sends: int, in_flight: int) -> Round:
    """Send `sends` messages, `in_flight` at a time."""
    left = iter(range(sends))

    async def sender() -> None:
        for _ in left:
            await send()

    gc.collect()
    started, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(sender() for _ in range(in_flight)))
    return Round(seconds=time.perf_counter() - started, cpu=time.process_time() - cpu)


async def compare(port: int, sends: int, rounds: int, in_flight: int) -> None:
    """Alternate the three clients and print medians and ratios."""
    root = f"http://127.0.0.1:{port}"
    async with AsyncExitStack() as stack:
        ours = AiohttpRequest(token=TOKEN, api_base_url=root)
        default = HTTPXRequest()
        await stack.enter_async_context(ours)
        await stack.enter_async_context(default)
        our_bot = bot_for(ours)
        messenger = Messenger(ours.call)
        ptb_bot = ExtBot(TOKEN, base_url=f"{root}/bot", request=default)
        session = AiohttpSession(api=TelegramAPIServer.from_base(root))
        aiogram_bot = AiogramBot(TOKEN, session=session)
        stack.push_async_callback(session.close)
        clients: dict[str, Send] = {
            "bot": lambda: our_bot.send_message(42, TEXT, parse_mode="HTML"),
            "messenger": lambda: messenger.send(42, View(TEXT)),
            "ptb": lambda: ptb_bot.send_message(42, TEXT, parse_mode="HTML"),
            "aiogram": lambda: aiogram_bot.send_message(42, TEXT, parse_mode="HTML"),
        }
        measured: dict[str, list[Round]] = {name: [] for name in clients}
        for name, send in clients.items():
            await batch(send, in_flight * 2, in_flight)
            print(f"warmed up: {name}")
        for _ in range(rounds):
            for name, send in clients.items():
                measured[name].append(await batch(send, sends, in_flight))
    rates = {name: statistics.median(sends / one.seconds for one in done) for name, done in measured.items()}
    cpus = {name: statistics.median(one.cpu / sends for one in done) for name, done in measured.items()}
    for name in clients:
        print(f"{name:10} {rates[name]:7.0f} sends/s   {cpus[name] * 1000:.3f} ms CPU a send")
    for mine in ("bot", "messenger"):
        for name, goal in (("ptb", 5.0), ("aiogram", 1.0)):
            pairs = zip(measured[mine], measured[name], strict=True)
            each = [theirs.seconds / our.seconds for our, theirs in pairs]
            print(
                f"{mine} / {name}: {rates[mine] / rates[name]:.2f} (goal {goal:g}; rounds {min(each):.2f} to "
                f"{max(each):.2f}), CPU {cpus[name] / cpus[mine]:.2f} times less"
            )


def main() -> None:
    """Run the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sends", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--in-flight", type=int, default=50)
    asked = parser.parse_args()
    port_from, port_to = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(port_to,), daemon=True)
    server.start()
    try:
        asyncio.run(compare(port_from.recv(), asked.sends, asked.rounds, asked.in_flight))
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main()
