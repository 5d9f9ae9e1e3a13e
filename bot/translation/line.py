"""The line before one engine: who waits for it, and in which order sentences go to it."""

import asyncio
from typing import Final

import structlog

from bot.errors import EngineBusy, EngineDown, EngineError
from bot.model.translation import Answer, Pair
from bot.ports import Clock, Translator
from bot.translation.asides import Asides
from bot.translation.calls import A_MOMENT, Calls
from bot.translation.elsewhere import Claiming, OtherProcesses
from bot.translation.known_pairs import KnownPairs
from bot.translation.memory import Maker, Memory
from bot.translation.opinions import SecondOpinions
from bot.translation.queue import Item, Queue, Result
from bot.translation.recent import Recent
from bot.translation.rests import Rest, Rests
from bot.translation.settling import Settling
from bot.translation.till import Till

log = structlog.get_logger(__name__)

WORTH_WAITING: Final = 60.0
"""Seconds of a pause for which sentences stay in line."""
_LEAVE: Final = 0.5
"""Seconds that calls under way may take when the process ends: they are paid for."""


class EngineLine:
    """Asks one engine, at most so much at once as it takes."""

    def __init__(
        self, engine: Translator, *, memory: Memory, claims: Claiming, till: Till, clock: Clock
    ) -> None:
        self._engine = engine
        self.till = till
        self._clock = clock
        self.name = engine.name
        self._rests = Rests(clock)
        self._queue = Queue(batch=engine.batch, slots=engine.at_once)
        self._workers: set[asyncio.Task[None]] = set()
        self._ahead = 0
        """Calls under way that nobody waits for."""
        self._under_way: set[asyncio.Task[Answer]] = set()
        self._closing = asyncio.Event()
        self._pairs = KnownPairs(engine, self._rests, clock)
        self._others = OtherProcesses(claims, memory, again=self._put_back)
        asides = Asides(engine, till=till, rests=self._rests, calls=self._under_way)
        recent = Recent()
        self._calls = Calls(
            engine,
            others=self._others,
            till=till,
            queue=self._queue,
            recent=recent,
            rests=self._rests,
            pairs=self._pairs,
            opinions=SecondOpinions(asides, knows=self._pairs.surely_has, clock=clock),
            settling=Settling(
                engine,
                memory=memory,
                queue=self._queue,
                recent=recent,
                clock=clock,
                closing=self._closing,
            ),
            under_way=self._under_way,
            clock=clock,
            closing=self._closing,
        )

    def maker(self, pair: Pair) -> Maker:
        """Say which engine it is, in the version that it has now for a pair."""
        return Maker.of(self._engine, pair)

    def resting(self, pair: Pair | None = None) -> Rest | None:
        """Tell whether it is not to be asked now."""
        return self._rests.now(pair)

    def in_trouble(self) -> Rest | None:
        """Tell whether it is not asked now, at all or for some pair."""
        return self._rests.any()

    async def knows(self, pair: Pair) -> bool | EngineError:
        """Tell whether it translates a pair; what only asking tells counts as known."""
        return await self._pairs.has(pair)

    async def ask(self, item: Item) -> Result:
        """Have a sentence translated, stored and paid for."""
        if self._closing.is_set():
            return self._calls.stopping()
        self._put_back(item)
        return await item.future

    def hurry(self, item: Item) -> None:
        """Let a sentence go ahead, since somebody waits for it now."""
        self._queue.hurry(item)
        self._call_workers()

    async def aclose(self) -> None:
        """Let calls under way end, for a moment; nothing new is begun."""
        self._closing.set()
        self._queue.turn_away(self._calls.stopping())
        self._others.turn_away(self._calls.stopping())
        if self._workers:
            await asyncio.wait(self._workers, timeout=_LEAVE)
        for call in self._under_way:
            call.cancel()
        if self._workers:
            await asyncio.wait(self._workers, timeout=_LEAVE)
        await self._others.aclose()
        await self._engine.aclose()

    def _put_back(self, item: Item) -> None:
        self._queue.add(item)
        self._call_workers()

    def _call_workers(self) -> None:
        if len(self._queue) and len(self._workers) < self._engine.at_once:
            worker = asyncio.create_task(self._serve())
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)

    async def _serve(self) -> None:
        while len(self._queue):
            await asyncio.sleep(0)  # what is asked for together comes together
            if (rest := self.resting()) is not None:
                await self._sit_out(rest.seen_from(self._clock.monotonic()))
                continue
            batch = self._queue.take(ahead=self._ahead, one=self._rests.doubtful)
            if not batch:
                return
            ahead = not batch[0].urgent
            self._ahead += ahead
            try:
                await self._calls.make(batch)
            except Exception as error:
                log.exception("translation.failed", engine=self.name)
                for item in batch:
                    item.end(EngineDown(self.name, type(error).__name__))
                if not self._engine.local:
                    await self._others.release(batch)
            finally:
                self._ahead -= ahead

    async def _sit_out(self, error: EngineError) -> None:
        """Wait for a short pause with those who have nowhere else to go; all others are turned away."""
        pause = error.after if isinstance(error, EngineBusy) else None
        if pause is None or pause > A_MOMENT or self._closing.is_set():
            short = pause is not None and pause <= WORTH_WAITING and not self._closing.is_set()
            self._queue.turn_away(error, but_those_who_stay=short)
        if pause is not None and len(self._queue):
            try:
                await asyncio.wait_for(self._closing.wait(), pause)
            except TimeoutError:
                return
