"""Starting, watching and killing a soak's processes: the made-up web's server and what gathers from it."""

import asyncio
import json
import os
import signal
import sys
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from gatherer import ScaledClock, Settings
from made_up_web import Web

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
_NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def environment() -> dict[str, str]:
    """Give the variables of processes that import the project."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return {**kept, "PYTHONPATH": os.pathsep.join((str(PROJECT), str(HERE)))}


@dataclass(kw_only=True, slots=True)
class Server:
    """The running server."""

    web: Web
    origin: float
    speed: float
    process: asyncio.subprocess.Process
    began: float = 0.0

    async def begin(self) -> None:
        """Let its time run."""
        assert self.process.stdin is not None
        self.process.stdin.write(b"\n")
        await self.process.stdin.drain()
        self.began = json.loads(await _line(self.process))["began"]

    @property
    def clock(self) -> ScaledClock:
        """Give its clock."""
        return ScaledClock(origin=self.origin, began=self.began, speed=self.speed)

    async def report(self) -> dict[str, Any]:
        """Ask what it has served; keys that are feeds become numbers."""
        data = await asyncio.to_thread(_fetch, f"http://127.0.0.1:{self.web.port}/")
        found: dict[str, Any] = json.loads(data)
        for name in ("answers", "asked", "gaps"):
            found[name] = {int(number): value for number, value in found[name].items()}
        return found


@asynccontextmanager
async def serving(*, feeds: int, seed: int, speed: float, patience: float) -> AsyncIterator[Server]:
    """Run the server; its time stands still until `begin`."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(HERE / "news_server.py"), "--feeds", str(feeds), "--seed", str(seed)),
        *("--speed", str(speed), "--patience", str(patience)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=environment(),
    )
    try:
        told = json.loads(await _line(process))
        web = Web(seed=seed, feeds=feeds, origin=told["origin"], port=told["port"])
        yield Server(web=web, origin=told["origin"], speed=speed, process=process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


class Gatherer:
    """A gathering process."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._process: asyncio.subprocess.Process | None = None

    @property
    def process(self) -> asyncio.subprocess.Process:
        assert self._process is not None
        return self._process

    async def start(self, *, cores: frozenset[int] | None = None) -> None:
        """Start it and wait until it gathers; `cores` bind it and its workers."""

        def bind() -> None:
            os.sched_setaffinity(0, cores or ())

        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, str(HERE / "gatherer.py"), json.dumps(asdict(self._settings))),
            stdout=asyncio.subprocess.PIPE,
            env=environment(),
            preexec_fn=bind if cores else None,
            limit=2**26,
        )
        if await _line(self._process) != b"gathering\n":
            raise RuntimeError("it did not start")

    async def kill(self) -> None:
        """Kill it at once; its workers end by themselves."""
        if self.process.returncode is not None:
            raise RuntimeError(f"it ended by itself, with {self.process.returncode}")
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> dict[str, Any]:
        """Have it stop in order; give what it measured."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        return await self.end()

    async def end(self) -> dict[str, Any]:
        """Wait for its end; give what it measured."""
        measured: dict[str, Any] = json.loads(await _line(self.process))
        if await self.process.wait():
            raise RuntimeError(f"it ended with {self.process.returncode}")
        return measured


def _fetch(url: str) -> bytes:
    with _NO_PROXY.open(url, timeout=60) as answer:
        data: bytes = answer.read()
    return data


async def _line(process: asyncio.subprocess.Process) -> bytes:
    assert process.stdout is not None
    line = await process.stdout.readline()
    if not line:
        raise RuntimeError(f"a process ended with {await process.wait()}")
    return line
