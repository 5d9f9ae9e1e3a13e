"""Polls every due source: many at a time, each process its share, none held up by another."""

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import uuid4

import structlog

from bot.archive.visit import Visitor
from bot.errors import StorageError
from bot.model.source import Settlement, Source
from bot.ports import Clock, Heart, Unwatched
from bot.storage.polls import PollStore

log = structlog.get_logger(__name__)

_LEASE = 120.0
"""Seconds after which what a dead process was polling is due again."""
_RENEWED_EVERY = 30.0
_GATHERED_FOR = 0.1
"""Seconds for which finished polls wait for others, to be written down together."""
_TOGETHER = 200
_LOOKS_EVERY = 1.0
"""Seconds between looks for due sources: one transaction claims all that became due in a second."""
_MENDED_EVERY = 300.0
_AFTER_FAILURE = 2.0
_TROUBLED_SHARE = 4
"""One place in so many is for sources that failed the last time: they often hang until they time out."""


class Poller:
    """Claims due sources, has them visited, and writes down what came of it."""

    def __init__(
        self,
        *,
        polls: PollStore,
        visitor: Visitor,
        clock: Clock,
        at_once: int,
        longest: timedelta,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        heart: Heart | None = None,
    ) -> None:
        """Poll `at_once` sources at the same time; `longest` is the longest time between two polls."""
        self._polls = polls
        self._visitor = visitor
        self._clock = clock
        self._at_once = at_once
        self._longest = longest
        self._sleep = sleep
        self._heart = heart or Unwatched()
        self._holder = f"{socket.gethostname()[:20]}:{os.getpid()}:{uuid4().hex[:12]}"
        self._places = asyncio.Semaphore(at_once)
        self._troubled = asyncio.Semaphore(max(1, at_once // _TROUBLED_SHARE))
        self._visits: dict[str, asyncio.Task[None]] = {}
        self._failing: set[str] = set()
        """Those of them that failed the last time."""
        self._done: list[Settlement] = []
        self._something_done = asyncio.Event()
        self._room = asyncio.Event()

    async def run(self) -> None:
        """Poll until cancelled; what is under way then is given back, to be polled again."""
        chores = [
            asyncio.create_task(chore()) for chore in (self._settle_all, self._renew_all, self._mend_all)
        ]
        try:
            while True:
                if not await self._claim():
                    await self._sleep(_LOOKS_EVERY)
        finally:
            for task in (*chores, *self._visits.values()):
                task.cancel()
            await asyncio.gather(*chores, *self._visits.values(), return_exceptions=True)
            await self._give_back()

    async def poll_due(self) -> int:
        """Poll what is due now and wait until it is done; tell how many sources that were."""
        polled = 0
        while claimed := await self._polls.claim(self._holder, limit=self._at_once, seconds=_LEASE):
            polled += len(claimed)
            await asyncio.gather(*(self._visit(source) for source in claimed))
            await self._settle()
        return polled

    async def _claim(self) -> bool:
        """Claim as many due sources as there is room for; tell whether more may be due now.

        Those that failed the last time have room of their own: they never stand before the others.
        """
        failing = len(self._failing)
        room = 2 * self._at_once - (len(self._visits) - failing)
        if room < max(1, self._at_once // 2):
            self._room.clear()
            await self._room.wait()
            return True
        try:
            claimed = await self._polls.claim(
                self._holder, limit=room, failing=max(0, self._at_once - failing), seconds=_LEASE
            )
        except StorageError as error:
            self._heart.failed(type(error).__name__)
            log.warning("poller.no_database", error=str(error))
            await self._sleep(_AFTER_FAILURE)
            return True
        self._heart.beat()
        for source in claimed:
            if source.id not in self._visits:
                self._visits[source.id] = asyncio.create_task(self._visit(source))
                if source.failures:
                    self._failing.add(source.id)
        return sum(source.failures == 0 for source in claimed) == room

    async def _visit(self, source: Source) -> None:
        try:
            if source.failures:
                async with self._troubled, self._places:
                    settlement = await self._visitor.visit(source)
            else:
                async with self._places:
                    settlement = await self._visitor.visit(source)
        except StorageError as error:
            # The lease runs out, and the source is polled again: nothing of it was written down.
            log.warning("poll.not_stored", source=source.id, error=str(error))
        else:
            self._done.append(settlement)
            self._something_done.set()
        finally:
            self._visits.pop(source.id, None)
            self._failing.discard(source.id)
            self._room.set()

    async def _settle_all(self) -> None:
        while True:
            await self._something_done.wait()
            if len(self._done) < _TOGETHER:
                await asyncio.sleep(_GATHERED_FOR)
            try:
                await self._settle()
            except StorageError as error:
                log.warning("poller.no_database", error=str(error))
                await self._sleep(_AFTER_FAILURE)

    async def _settle(self) -> None:
        """Write down what is done; it stays to be written when the database is away."""
        self._something_done.clear()
        written = self._done[:]
        await self._polls.settle(self._holder, written)
        del self._done[: len(written)]
        if self._done:
            self._something_done.set()

    async def _renew_all(self) -> None:
        while True:
            await self._sleep(_RENEWED_EVERY)
            ids = {*self._visits, *(settlement.source.id for settlement in self._done)}
            try:
                await self._polls.renew(self._holder, ids, seconds=_LEASE)
            except StorageError as error:
                log.warning("poller.no_database", error=str(error))

    async def _mend_all(self) -> None:
        while True:
            try:
                mended = await self._polls.mend_times(self._longest)
                if mended:
                    log.warning("poller.clock_was_wrong", sources=mended)
            except StorageError as error:
                log.warning("poller.no_database", error=str(error))
            await self._sleep(_MENDED_EVERY)

    async def _give_back(self) -> None:
        try:
            await self._settle()
            await self._polls.release(self._holder)
        except StorageError as error:
            log.warning("poller.no_database", error=str(error))  # the leases run out by themselves
