"""A process that sends what the outbox owes: `post_office.py SETTINGS`; it stops in order on SIGTERM.

SETTINGS is JSON (`Settings` below).
"""

import asyncio
import json
import logging
import os
import signal
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import structlog
from straight_pace import NoRates, StraightPace

from bot.delivery.holding import Holding
from bot.delivery.sender import Sender
from bot.ports import SystemClock
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.lifelines import Lifelines
from bot.storage.outbox import OutboxStore
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """What a post office is told."""

    database_url: str
    api_base_url: str
    token: str
    folder: str
    """Where processes show that they are alive."""


async def send(settings: Settings) -> None:
    clock = SystemClock()
    database = await Database.open(settings.database_url, clock=clock)
    store = OutboxStore(database, clock)
    leases = LeaseStore(database, clock, Lifelines(Path(settings.folder) / "alive"))
    async with AiohttpRequest(
        token=settings.token, api_base_url=settings.api_base_url, read_timeout=3.0
    ) as request:
        sender = Sender(
            store=store,
            holding=Holding(store, leases, every=0.5),
            messenger=Messenger(request.call, moved=ChatStore(database, clock).move),
            call=request.call,
            pace=StraightPace(),
            rates=NoRates(),
            clock=clock,
        )
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, sender.stop)
        print("sending", flush=True)
        await sender.run()
    await database.close()


class PostOffice:
    """One such process, seen from another."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, str(HERE / "post_office.py"), json.dumps(asdict(self._settings))),
            stdout=asyncio.subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(PROJECT), str(HERE)))},
        )
        assert self.process.stdout is not None
        assert await self.process.stdout.readline() == b"sending\n", "it did not start"

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> None:
        assert self.process is not None
        self.process.terminate()
        await self.process.wait()


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    asyncio.run(send(Settings(**json.loads(sys.argv[1]))))
