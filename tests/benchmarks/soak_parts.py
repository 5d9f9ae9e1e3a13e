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
_TICKS = os.sysconf("SC_CLK_TCK")
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
            if cores is not None:
                os.sched_setaffinity(0, cores)

        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, str(HERE / "gatherer.py"), json.dumps(asdict(self._settings))),
            stdout=asyncio.subprocess.PIPE,
            env=environment(),
            preexec_fn=bind,
            limit=2**26,
        )
        if await _line(self._process) != b"gathering\n":
            raise RuntimeError("it did not start")

    async def kill(self) -> None:
        """Kill it at once; its workers end by themselves."""
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


@dataclass(frozen=True, kw_only=True, slots=True)
class Usage:
    """What a process and its children used: CPU seconds, megabytes."""

    cpu: float
    children_cpu: float
    rss: float
    pss: float
    children_rss: float
    children_pss: float

    @property
    def pss_together(self) -> float:
        """Give what both take of the machine's memory, shared pages counted once."""
        return self.pss + self.children_pss


def usage(pid: int) -> Usage:
    """Measure a process and its children (Linux)."""
    own = _stat(pid)
    children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    workers = [(_stat(child), _memory(child)) for child in children]
    rss, pss = _memory(pid)
    return Usage(
        cpu=own[0],
        # Those that were replaced count in their parent's account.
        children_cpu=own[1] + sum(sum(stat) for stat, _ in workers),
        rss=rss,
        pss=pss,
        children_rss=sum(memory[0] for _, memory in workers),
        children_pss=sum(memory[1] for _, memory in workers),
    )


def _stat(pid: int) -> tuple[float, float]:
    """Give CPU seconds of a process and of its ended children."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    own, ended = int(fields[11]) + int(fields[12]), int(fields[13]) + int(fields[14])
    return own / _TICKS, ended / _TICKS


def _memory(pid: int) -> tuple[float, float]:
    sizes = dict.fromkeys(("Rss:", "Pss:"), 0.0)
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        name = line.split()[0]
        if name in sizes:
            sizes[name] = int(line.split()[1]) / 1024
    return sizes["Rss:"], sizes["Pss:"]


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
