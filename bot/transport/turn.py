"""Whose turn it is to ask Telegram for updates: one process's at a time."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from uuid import uuid4

import structlog

from bot.errors import StorageError
from bot.ports import Leases

log = structlog.get_logger(__name__)

Told = Callable[[], Awaitable[None]]

_LENGTH = 7.0
_RENEWED = 2 / 7  # of its length: two renewals may fail before the turn is over
_ASKED = 0.5  # seconds between two looks whether another's turn is over
_MARGIN = 1.0  # seconds by which a poll ends before the turn would


class Turn:
    """Takes part in taking turns, by a lease in the database.

    A turn is over when it could not be renewed for `length` seconds by this process's own monotonic clock,
    counted from before the database was asked. So a process that was paused or cut off knows by itself that
    another may be polling now; and since no poll is asked to last longer than what is left of the turn, the
    server has ended it by then.
    """

    def __init__(self, leases: Leases, name: str, *, length: float = _LENGTH, asked: float = _ASKED) -> None:
        self._leases = leases
        self._name = name
        self._holder = uuid4().hex
        self._length = length
        self._margin = _MARGIN * length / _LENGTH
        self._asked = asked
        self._until = 0.0
        self._held = asyncio.Event()
        self._alarm: asyncio.TimerHandle | None = None
        self._limit: asyncio.Timeout | None = None

    @property
    def rest(self) -> float:
        """How many seconds of the turn are left; none when it is another's."""
        return max(0.0, self._until - asyncio.get_running_loop().time()) if self._held.is_set() else 0.0

    async def held(self) -> None:
        """Wait until it is surely this process's turn."""
        await self._held.wait()

    async def time_to_poll(self, seconds: int) -> int:
        """Wait for the turn; give how many of so many seconds a poll may last."""
        while (longest := int(self.rest - self._margin)) < 1:
            await self.held()
            await asyncio.sleep(self._asked / 4)
        return min(seconds, longest)

    @asynccontextmanager
    async def lasting(self) -> AsyncIterator[None]:
        """Do something for as long as the turn lasts.

        Raises:
            TimeoutError: It ended first.
        """
        async with asyncio.timeout(self.rest) as self._limit:
            try:
                yield
            finally:
                self._limit = None

    async def keep(self, *, gained: Told, lost: Told) -> None:
        """Take the turn when it is free and keep it, until cancelled.

        `gained` is awaited before it counts, `lost` once another process has it. While the database is away
        nobody can tell: the turn runs out, and goes on if nobody else took it meanwhile.
        """
        mine, waiting = False, False
        while True:
            try:
                asked = asyncio.get_running_loop().time()
                ask = self._leases.renew if mine else self._leases.take
                if await ask(self._name, holder=self._holder, seconds=self._length):
                    if not mine:
                        log.info("polling.turn_taken")
                        await gained()
                    mine, waiting = True, False
                    self._have(asked + self._length)
                elif mine:
                    mine = False
                    log.warning("polling.turn_lost")
                    self._over()
                    await lost()
                elif not waiting:
                    waiting = True
                    log.info("polling.another_process_polls")
            except StorageError as error:
                log.warning("polling.turn_unsure", error=str(error))
            await asyncio.sleep(self._length * _RENEWED if mine else self._asked)

    async def release(self) -> None:
        """End the turn at once: the next process need not wait."""
        self._over()
        try:
            await self._leases.release(self._name, holder=self._holder)
        except StorageError as error:
            log.warning("polling.turn_not_released", error=str(error))

    def _have(self, until: float) -> None:
        loop = asyncio.get_running_loop()
        if until <= loop.time():  # the answer came too late to be worth anything
            return
        self._until = until
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = loop.call_at(until, self._over)
        if self._limit is not None and not self._limit.expired():
            self._limit.reschedule(until)
        self._held.set()

    def _over(self) -> None:
        self._held.clear()
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        if self._limit is not None and not self._limit.expired():
            self._limit.reschedule(0)
