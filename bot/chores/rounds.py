"""Rounds, one after another, for as long as a chore is this process's and until it is told to end."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Final

import structlog

from bot.errors import StorageError
from bot.ports import Heart, Unwatched

log = structlog.get_logger(__name__)

_AFTER_FAILURE: Final = (1.0, 5.0, 30.0)
"""Seconds until what went wrong is tried again; as long as between two rounds, where that is longer."""

Held = Callable[[], AbstractAsyncContextManager[asyncio.Event | None]]
"""Begins and ends the time for which a chore is this process's; gives what tells that it is over, or None."""


class BeginAnewError(Exception):
    """What a chore remembers is no longer so: somebody else did its work, or the archive was put back."""


class Rounds:
    """Does a chore's rounds; whatever goes wrong is logged and tried again.

    A round that gives True left something to do: the next one follows at once.
    """

    def __init__(
        self,
        chore: str,
        round_: Callable[[], Awaitable[object]],
        *,
        every: float,
        held: Held | None = None,
        asked: float | None = None,
        heart: Heart | None = None,
        hurry: Callable[[], None] | None = None,
        rest: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`every` so many seconds it goes round; without `held` in all processes.

        Every `asked` seconds it is seen whether another process still has it. `hurry` is called when it is to
        end: nothing is worth waiting for then.
        """
        self._chore = chore
        self._round = round_
        self._every = every
        self._held = held or _everybodys
        self._asked = every if asked is None else asked
        self._heart = heart or Unwatched()
        self._hurry = hurry
        self._rest = rest
        self._ending = asyncio.Event()

    @property
    def ending(self) -> bool:
        """Tell whether a round had better stop where nothing is lost by it."""
        return self._ending.is_set()

    async def run(self) -> None:
        """Go round until cancelled; the round under way is finished, and others may begin at once."""
        going = asyncio.create_task(self._keep_going())
        try:
            # Not cancelled in the middle of a statement, which would keep its lock.
            await asyncio.shield(going)
        finally:
            self._ending.set()
            if self._hurry is not None:
                self._hurry()
            await asyncio.wait({going})
            # Who does some of it by hand afterwards has all the time there is.
            self._ending.clear()

    async def rest(self, seconds: float) -> None:
        """Wait, unless it is to end."""
        if self.ending:
            return
        resting = asyncio.ensure_future(self._rest(seconds))
        ending = asyncio.create_task(self._ending.wait())
        await asyncio.wait({resting, ending}, return_when=asyncio.FIRST_COMPLETED)
        for task in (resting, ending):
            task.cancel()
        await asyncio.gather(resting, ending, return_exceptions=True)

    async def _keep_going(self) -> None:
        failures = 0
        while not self.ending:
            pause = self._asked
            try:
                async with self._held() as lost:
                    while lost is not None and not lost.is_set() and not self.ending:
                        busy = await self._round()
                        self._heart.beat()
                        failures = 0
                        if busy is not True:
                            await self.rest(self._every)
                if lost is None:
                    self._heart.beat()
            except BeginAnewError:
                log.info("chore.begins_anew", chore=self._chore)
                continue
            except (Exception, asyncio.CancelledError) as error:
                if _is_cancelled():
                    raise
                # Something that a round waited for was cancelled: that must not end a chore unnoticed.
                pause = max(self._every, _AFTER_FAILURE[min(failures, len(_AFTER_FAILURE) - 1)])
                failures += 1
                self._heart.failed(type(error).__name__)
                if isinstance(error, StorageError):
                    log.warning("chore.waiting", chore=self._chore, error=str(error), retry_in=pause)
                else:
                    log.exception("chore.failed", chore=self._chore, retry_in=pause)
            await self.rest(pause)


def _is_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


@asynccontextmanager
async def _everybodys() -> AsyncIterator[asyncio.Event]:
    yield asyncio.Event()
