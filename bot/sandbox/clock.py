"""The sandbox's own time: the real one, put forward by hand, or one that stands until it is moved."""

import asyncio
import time
from collections.abc import Callable

Clock = Callable[[], float]


class VirtualClock:
    """A clock in seconds since the epoch; it begins `at` a moment, by default now, and never goes back."""

    def __init__(self, at: float | None = None, *, running: bool = False) -> None:
        self._running = running
        # While it runs: the distance from the real time; while it stands: the time.
        start = time.time() if at is None else at
        self._base = start - time.time() if running else start
        self._moved: asyncio.Future[None] | None = None

    def __call__(self) -> float:
        """Return the time."""
        return self._base + time.time() if self._running else self._base

    @property
    def running(self) -> bool:
        """Tell whether time goes by on its own."""
        return self._running

    def run(self, running: bool, /) -> None:
        """Let time go by on its own, or stop it."""
        now = self()
        self._running = running
        self._base = now - time.time() if running else now
        self._wake()

    def forward(self, seconds: float, /) -> float:
        """Put the time forward; returns it.

        Raises:
            ValueError: the seconds are negative, or no finite number.
        """
        if not 0 <= seconds < 1e10:
            raise ValueError("time only goes forward")
        self._base += seconds
        self._wake()
        return self()

    def set(self, at: float, /) -> float:
        """Put the time forward to a moment; returns it."""
        return self.forward(at - self())

    async def sleep(self, seconds: float, /) -> None:
        """Wait until so much of this time has gone by."""
        until = self() + seconds
        while (left := until - self()) > 1e-6:
            if self._moved is None or self._moved.done():
                self._moved = asyncio.get_running_loop().create_future()
            await asyncio.wait([self._moved], timeout=left if self._running else None)

    def _wake(self) -> None:
        """Let whoever sleeps look at the clock again."""
        if self._moved is not None and not self._moved.done():
            self._moved.set_result(None)
