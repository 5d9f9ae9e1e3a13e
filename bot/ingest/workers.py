"""Worker processes for reading pages: off the event loop, and expendable.

`multiprocessing` pools (and the libraries on top of it) share one pipe and break as a whole when an idle
worker dies; here every worker has its own pipes, one task speaks to it at a time, and it is replaced when it
fails.
"""

import asyncio
import contextlib
import pickle
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from types import TracebackType
from typing import Self, TypeVar

import structlog

from bot.confined import environment
from bot.ingest.worker import HEADER
from bot.model.article import Refusal

T = TypeVar("T")
Item = TypeVar("Item")

_TIMEOUT = 30.0
_MEMORY = 1_500_000_000
_START_TIMEOUT = 60.0
_JOBS_A_LIFE = 2000
"""Jobs after which a worker is replaced: parsers keep memory."""
_END = object()

_log = structlog.get_logger(__name__)


class WorkerPool:
    """Runs functions in worker processes, started when first needed; an asynchronous context manager."""

    def __init__(self, workers: int, *, timeout: float = _TIMEOUT, memory: int = _MEMORY) -> None:
        """Set up; `timeout` is for one call in seconds, `memory` for one worker in bytes of address space."""
        self._workers = workers
        self._timeout = timeout
        self._memory = memory
        self._slots = asyncio.Semaphore(workers)
        self._in_line = asyncio.Semaphore(workers)
        self._idle: list[_Worker] = []
        self._busy: set[_Worker] = set()
        self._closed = False

    async def __aenter__(self) -> Self:
        """Return itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all workers."""
        await self.close()

    @property
    def pids(self) -> frozenset[int]:
        """Process ids of the workers that are alive."""
        return frozenset(worker.pid for worker in (*self._idle, *self._busy))

    async def run(
        self, function: Callable[..., T], *args: object, seconds: float | None = None, urgent: bool = False
    ) -> T | Refusal:
        """Call a top-level function in a worker.

        A call that fails, takes more than `seconds` (default: the pool's), needs too much memory or kills its
        worker gives a Refusal; only that worker is lost. An `urgent` call, which a person waits for, goes
        before all others but those that a worker is about to take.
        """
        # The many wait outside: those that line up for a worker are never more than there are workers.
        async with contextlib.nullcontext() if urgent else self._in_line, self._slots:
            if self._closed:
                raise RuntimeError("the worker pool is closed")
            worker = await self._take()
            try:
                outcome = await worker.call(function, args, seconds or self._timeout)
            except BaseException:
                self._busy.discard(worker)
                await worker.kill()
                raise
            self._busy.discard(worker)
            if worker.is_usable and worker.jobs < _JOBS_A_LIFE and not self._closed:
                self._idle.append(worker)
            else:
                await worker.kill()
            return outcome  # type: ignore[return-value]  # what the function returned, as far as pickle tells

    async def map(
        self, function: Callable[[Item], T], items: Iterable[Item], *, window: int | None = None
    ) -> AsyncIterator[tuple[Item, T | Refusal]]:
        """Call the function on every item and give results in the items' order; at most `window` are held.

        `items` may be lazy: it is advanced in a thread, only as fast as results are taken.
        """
        source = iter(items)
        running: dict[asyncio.Task[T | Refusal], Item] = {}
        try:
            more = True
            while more or running:
                while more and len(running) < (window or self._workers * 2):
                    item = await asyncio.to_thread(_advance, source)
                    if item is _END:
                        more = False
                        break
                    task = asyncio.create_task(self.run(function, item))
                    running[task] = item  # type: ignore[assignment]  # not _END
                if not running:
                    break
                first = next(iter(running))
                await asyncio.wait((first,))
                yield running.pop(first), first.result()
        finally:
            await _cancel(running)

    async def close(self) -> None:
        """End all workers, those at work too."""
        self._closed = True
        workers = [*self._idle, *self._busy]
        self._idle.clear()
        self._busy.clear()
        await asyncio.gather(*(worker.kill() for worker in workers))

    async def _take(self) -> "_Worker":
        while self._idle:
            worker = self._idle.pop()
            if worker.is_usable:
                self._busy.add(worker)
                return worker
            await worker.kill()
        worker = await _Worker.start(self._memory)
        self._busy.add(worker)
        return worker


class _Worker:
    """One process and its two pipes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._broken = False
        self.jobs = 0

    @classmethod
    async def start(cls, memory: int) -> Self:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot.ingest.worker", str(memory)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=environment(),
            start_new_session=True,
        )
        worker = cls(process)
        try:
            async with asyncio.timeout(_START_TIMEOUT):
                await worker._receive()
        except BaseException:
            await worker.kill()
            raise
        return worker

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_usable(self) -> bool:
        return not self._broken and self._process.returncode is None

    async def call(self, function: Callable[..., object], args: tuple[object, ...], seconds: float) -> object:
        self.jobs += 1
        try:
            async with asyncio.timeout(seconds):
                await self._send((function, args, seconds))
                ok, value = await self._receive()
        except TimeoutError:
            self._broken = True
            _log.warning("worker.late", function=function.__name__, seconds=seconds)
            return Refusal(reason=f"reading it took longer than {seconds:g} s", fatal=True)
        except (asyncio.IncompleteReadError, ConnectionError):
            self._broken = True
            await self.kill()
            _log.warning("worker.died", function=function.__name__, status=self._process.returncode)
            return Refusal(reason="reading it crashed the reader", fatal=True)
        if ok:
            return value
        name, trace = value
        if name == "MemoryError":
            self._broken = True
            return Refusal(reason="reading it needs too much memory", fatal=True)
        _log.error("worker.failed", function=function.__name__, error=name, traceback=trace)
        return Refusal(reason=f"the reader failed on it ({name})")

    async def kill(self) -> None:
        """End the process at once and wait until it is gone."""
        self._broken = True
        if self._process.stdin is not None:
            self._process.stdin.close()
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
        await self._process.wait()

    async def _send(self, job: object) -> None:
        data = pickle.dumps(job, protocol=pickle.HIGHEST_PROTOCOL)
        stdin = self._process.stdin
        assert stdin is not None
        stdin.write(HEADER.pack(len(data)) + data)
        await stdin.drain()

    async def _receive(self) -> tuple[bool, tuple[str, str]]:
        stdout = self._process.stdout
        assert stdout is not None
        size = HEADER.unpack(await stdout.readexactly(HEADER.size))[0]
        frame: tuple[bool, tuple[str, str]] = pickle.loads(await stdout.readexactly(size))  # noqa: S301 - from our own child
        return frame


def _advance(source: Iterator[Item]) -> Item | object:
    return next(source, _END)


async def _cancel(running: dict[asyncio.Task[T], Item]) -> None:
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
