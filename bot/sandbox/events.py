"""What happened in the sandbox, numbered, for whoever watches it live."""

import asyncio
from collections import deque
from typing import Any

RING = 8_192


class Events:
    """A bounded ring of events; watchers that fall behind it are told to start over."""

    def __init__(self, *, size: int = RING) -> None:
        self.n = 0
        self.closed = False
        self._ring: deque[dict[str, Any]] = deque(maxlen=size)
        self._waiters: set[asyncio.Future[None]] = set()

    def add(self, kind: str, chat_id: int | None, /, **payload: Any) -> None:
        """Record an event and wake the watchers."""
        self.n += 1
        self._ring.append({"n": self.n, "kind": kind, "chat_id": chat_id, **payload})
        if self._waiters:
            self._wake()

    def since(self, n: int, /) -> list[dict[str, Any]]:
        """Return the events after number `n`; a `reset` event stands for those no longer kept."""
        missing = self.n - n
        if missing == 0:
            return []
        if missing < 0:
            # The watcher knew an earlier run of the sandbox.
            return [{"n": self.n, "kind": "reset", "chat_id": None}]
        if missing > len(self._ring):
            oldest = self._ring[0]["n"] if self._ring else self.n + 1
            return [{"n": oldest - 1, "kind": "reset", "chat_id": None}, *self._ring]
        start = len(self._ring) - missing
        return [self._ring[index] for index in range(start, len(self._ring))]

    async def wait(self, n: int, seconds: float, /) -> list[dict[str, Any]]:
        """Wait until there is an event after `n`; an empty list means that nothing came in time."""
        if self.n == n and not self.closed:
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiters.add(waiter)
            try:
                await asyncio.wait_for(waiter, seconds)
            except TimeoutError:
                return []
            finally:
                self._waiters.discard(waiter)
        return self.since(n)

    def close(self) -> None:
        """Let every watcher go."""
        self.closed = True
        self._wake()

    def _wake(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        self._waiters.clear()
