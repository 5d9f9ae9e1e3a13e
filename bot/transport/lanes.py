"""Work side by side for many keys, in order for each."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Mapping
from typing import Any

Work = Callable[[Mapping[str, Any]], Awaitable[None]]


class Lanes:
    """A queue for each key; at most `parallel` updates are worked on at once, and lanes take turns.

    `work` must deal with its own errors.
    """

    def __init__(self, work: Work, *, parallel: int) -> None:
        self._work = work
        self._slots = asyncio.Semaphore(parallel)
        self._lanes: dict[Hashable, deque[Mapping[str, Any]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._held: set[int] = set()
        self._fewer = asyncio.Event()
        self._closing = False

    @property
    def waiting(self) -> int:
        """How many updates are not finished."""
        return len(self._held)

    def put(self, key: Hashable, update_id: int, update: Mapping[str, Any]) -> None:
        """Queue an update; one that is held already, or comes after closing, is left out."""
        if update_id in self._held or self._closing:
            return
        self._held.add(update_id)
        lane = self._lanes.get(key)
        if lane is not None:
            lane.append(update)
            return
        self._lanes[key] = deque((update,))
        task = asyncio.create_task(self._run(key))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def below(self, count: int) -> None:
        """Wait until fewer than `count` updates are not finished."""
        while len(self._held) >= count:
            self._fewer.clear()
            await self._fewer.wait()

    async def close(self, grace: float) -> None:
        """Begin nothing more; let what runs end within `grace` seconds, then cancel it."""
        self._closing = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=grace)
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._held.clear()
        self._fewer.set()

    async def _run(self, key: Hashable) -> None:
        lane = self._lanes[key]
        try:
            while lane:
                async with self._slots:
                    if self._closing:
                        return
                    try:
                        await self._work(lane[0])
                    finally:
                        self._held.discard(lane.popleft()["update_id"])
                        self._fewer.set()
        finally:
            del self._lanes[key]
