"""The line before one engine: sentences are taken, asked for, judged, paid for and stored."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Final

import structlog

from bot.errors import (
    EngineAnswer,
    EngineBusy,
    EngineDown,
    EngineError,
    EngineRefused,
    EngineShut,
    EngineSpent,
    StorageError,
)
from bot.model.engine import Spending
from bot.model.translation import Answer, Pair
from bot.ports import Clock, Translator
from bot.storage.engine_spending import Size
from bot.text.translating.damage import Damage, fits_worse
from bot.text.translating.keeping import Protected, protect
from bot.translation.asides import Asides
from bot.translation.judging import Judged, alone, judge
from bot.translation.memory import Maker, Memory
from bot.translation.opinions import Doubted, SecondOpinions
from bot.translation.queue import Item, Queue, Result
from bot.translation.recent import Recent
from bot.translation.rests import Rest, Rests
from bot.translation.results import made_of
from bot.translation.till import Till

log = structlog.get_logger(__name__)

WORTH_WAITING: Final = 60.0
"""Seconds of a pause for which sentences stay in line."""
A_MOMENT: Final = 2.0
"""Seconds of a pause for which all stay."""
_PAIRS_KNOWN: Final = 600.0
_COMING: Final = 12
"""Sentences of those still in line that an answer may belong to, for all one knows."""
_LEAVE: Final = 0.5
"""Seconds that calls under way may take when the process ends: they are paid for."""


@dataclass(frozen=True, slots=True)
class _Paid:
    """Who was asked in a call, and what was put aside for it, when."""

    maker: Maker
    sizes: Sequence[Size]
    at: datetime | None


class EngineLine:
    """Asks one engine, at most so much at once as it takes."""

    def __init__(self, engine: Translator, *, memory: Memory, till: Till, clock: Clock) -> None:
        self._engine = engine
        self._memory = memory
        self.till = till
        self._clock = clock
        self._rests = Rests(clock)
        self._recent = Recent()
        self._queue = Queue(batch=engine.batch, slots=engine.at_once)
        self._workers: set[asyncio.Task[None]] = set()
        self._ahead = 0
        """Calls under way that nobody waits for."""
        self._calls: set[asyncio.Task[Answer]] = set()
        self._pairs: tuple[float, frozenset[Pair] | None] | None = None
        self._asking_pairs = asyncio.Lock()
        self._closing = asyncio.Event()
        self.name = engine.name
        asides = Asides(engine, till=till, rests=self._rests, calls=self._calls)
        self._opinions = SecondOpinions(asides, knows=self._surely_knows, clock=clock)

    @property
    def maker(self) -> Maker:
        """Say which engine it is, in the version that it has now."""
        return Maker.of(self._engine)

    def resting(self, pair: Pair | None = None) -> Rest | None:
        """Tell whether it is not to be asked now."""
        return self._rests.now(pair)

    def in_trouble(self) -> Rest | None:
        """Tell whether it is not asked now, at all or for some pair."""
        return self._rests.any()

    async def knows(self, pair: Pair) -> bool | EngineError:
        """Tell whether it translates a pair; what only asking tells counts as known."""
        async with self._asking_pairs:
            now = self._clock.monotonic()
            if self._pairs is None or self._pairs[0] < now - _PAIRS_KNOWN:
                if (rest := self.resting()) is not None:
                    return rest.seen_from(now)
                try:
                    self._pairs = (now, await self._engine.pairs())
                except EngineError as error:
                    log.warning("engine.pairs_unknown", engine=self.name, reason=error.reason)
                    self._rests.failed(error, None)
                    return error
        return self._pairs[1] is None or pair in self._pairs[1]

    async def _surely_knows(self, pair: Pair) -> bool:
        return await self.knows(pair) is True

    async def ask(self, item: Item) -> Result:
        """Have a sentence translated, stored and paid for."""
        if self._closing.is_set():
            return self._stopping()
        self._queue.add(item)
        self._call_workers()
        return await item.future

    def hurry(self, item: Item) -> None:
        """Let a sentence go ahead, since somebody waits for it now."""
        self._queue.hurry(item)
        self._call_workers()

    async def aclose(self) -> None:
        """Let calls under way end, for a moment; nothing new is begun."""
        self._closing.set()
        self._queue.turn_away(self._stopping())
        if self._workers:
            await asyncio.wait(self._workers, timeout=_LEAVE)
        for call in self._calls:
            call.cancel()
        if self._workers:
            await asyncio.wait(self._workers, timeout=_LEAVE)
        await self._engine.aclose()

    def _stopping(self) -> EngineError:
        return EngineDown(self.name, "the bot is stopping")

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
                await self._call(batch)
            except Exception as error:
                log.exception("translation.failed", engine=self.name)
                for item in batch:
                    item.end(EngineDown(self.name, type(error).__name__))
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

    async def _call(self, batch: list[Item]) -> None:
        protected = [protect(item.text, self._engine.keep) for item in batch]
        sizes, held = await self.till.hold([one.text for one in protected])
        if held.until is not None:
            self._out_of_budget(batch[held.sentences :], (held.until - self._clock.now()).total_seconds())
        batch, protected = batch[: held.sentences], protected[: held.sentences]
        if not batch:
            return
        maker = self.maker  # it may get other models meanwhile
        call = asyncio.create_task(self._asked(protected, batch[0].pair))
        self._calls.add(call)
        await asyncio.wait({call})
        self._calls.discard(call)
        if call.cancelled():
            for item in batch:
                item.end(self._stopping())
        elif (error := call.exception()) is None:
            await self._answered(batch, protected, call.result(), _Paid(maker, sizes, held.at))
        elif isinstance(error, EngineError):
            await self._failed(batch, error, _Paid(maker, sizes, held.at))
        else:
            raise error

    async def _asked(self, protected: Sequence[Protected], pair: Pair) -> Answer:
        return await self._engine.translate([one.text for one in protected], pair)

    def _out_of_budget(self, unpaid: Sequence[Item], seconds: float) -> None:
        error = EngineSpent(self.name, "its budget is used up")
        self._rests.out_of_budget(error, seconds)
        log.warning("engine.budget_spent", engine=self.name, seconds=round(seconds))
        for item in unpaid:
            item.end(error)

    async def _answered(
        self, batch: Sequence[Item], protected: Sequence[Protected], answer: Answer, paid: "_Paid"
    ) -> None:
        self._rests.answered()
        pair, texts = batch[0].pair, [item.text for item in batch]
        coming = (item.text for item in self._queue if item.pair == pair)
        beside = [*self._recent.sentences(pair), *islice(coming, _COMING)]
        # Nobody else shall wait for it.
        judged = await asyncio.to_thread(judge, protected, texts, answer.sentences, pair, beside=beside)
        self._opinions.note(judged)
        decided: list[tuple[Item, Judged]] = []
        doubted: list[tuple[Item, Doubted]] = []
        wary = self._opinions.wary
        for item, result in zip(batch, judged, strict=True):
            if self._engine.local or isinstance(result, Damage) or (isinstance(result, str) and not wary):
                decided.append((item, alone(result)))
            else:
                doubted.append((item, Doubted(sentence=item.text, answer=result)))
        cost = self.till.cost(paid.sizes, tokens=answer.tokens)
        likely = sum(isinstance(alone(result), Damage) for result in judged)
        await self._settle(decided, paid, cost, together=likely > 1)
        for item, one in doubted:
            others = [*texts, *beside]
            believed = self._recent.believed(pair)
            said = await self._opinions.of(one, pair, believed=believed, beside=others)
            await self._settle([(item, said)], paid, Spending(), together=likely > 1)

    async def _settle(
        self, results: Sequence[tuple[Item, Judged]], paid: "_Paid", cost: Spending, *, together: bool
    ) -> None:
        """Keep what is final, and ask again for what may be had whole."""
        taken = [
            (
                item,
                await self._unless_taken(item.pair, item.text, result) if isinstance(result, str) else result,
            )
            for item, result in results
        ]
        kinds = [result.value for _, result in taken if isinstance(result, Damage)]
        if kinds:
            log.warning(
                "translation.damaged",
                engine=self.name,
                pair=str(taken[0][0].pair),
                sentences=len(taken),
                damaged=len(kinds),
                kinds=sorted(set(kinds)),
            )
        together = together or len(kinds) > 1
        final = [
            (item, result) for item, result in taken if not self._try_again(item, result, together=together)
        ]
        await self._keep(final, paid.maker, replace(cost, damaged=len(kinds)), paid.at)

    async def _unless_taken(self, pair: Pair, sentence: str, answer: str) -> Judged:
        """Look at earlier answers: one may have been the same, or have changed places with this one."""
        twin = self._recent.twin(pair, sentence, answer)
        if twin is not None and fits_worse(sentence, twin, answer, pair):
            return Damage.MIXED
        swapped = self._recent.swapped(pair, sentence, answer) if twin is None else None
        wrong = twin or swapped
        if wrong is not None:
            self._recent.drop(pair, wrong)
            try:
                await self._memory.forget((pair, wrong))
            except StorageError as error:
                log.warning("translation.not_forgotten", engine=self.name, error=str(error))
        if swapped is not None:
            return Damage.MIXED
        self._recent.add(pair, sentence, answer)
        return answer

    def _try_again(self, item: Item, result: Judged, *, together: bool) -> bool:
        """Put a sentence that was answered badly in line once more, where that may help.

        Where answers were damaged `together`, they may have been lost or exchanged between sentences.
        """
        if not isinstance(result, Damage) or item.again or self._closing.is_set():
            return False
        if self._engine.repeats_itself and not together and result is not Damage.EMPTY:
            return False
        item.again = True
        self._queue.add(item)
        return True

    async def _keep(
        self, results: Sequence[tuple[Item, Judged]], maker: Maker, spent: Spending, held: datetime | None
    ) -> None:
        """Store results, then tell who waits; while the database is away they are at hand at least."""
        made = made_of(
            [((item.pair, item.text), result) for item, result in results],
            maker,
            now=self._clock.now(),
            settled=self._engine.repeats_itself,
        )
        try:
            await self._memory.keep(made, maker, spent, held)
        except StorageError as error:
            log.warning("translation.not_stored", engine=self.name, error=str(error))
        for item, result in results:
            item.end(result)

    async def _failed(self, batch: Sequence[Item], error: EngineError, paid: "_Paid") -> None:
        stays = isinstance(error, EngineBusy) and not self._closing.is_set()
        for_a_moment = isinstance(error, EngineBusy) and error.after <= A_MOMENT
        if not for_a_moment:
            log.warning("engine.failed", engine=self.name, kind=type(error).__name__, reason=error.reason)
        self._rests.failed(error, batch[0].pair)
        free = isinstance(error, EngineBusy | EngineRefused | EngineShut | EngineSpent)
        tokens = error.tokens if isinstance(error, EngineAnswer) else None
        await self.till.settle_failed(paid.sizes, tokens=tokens, free=free, at=paid.at)
        resting = self.resting(batch[0].pair) is not None or self._closing.is_set()
        if isinstance(error, EngineRefused | EngineShut):
            self._pairs = None
            # It may have lost a model: then no sentence is to blame.
            resting = resting or not await self._surely_knows(batch[0].pair)
        useless = len(batch) == 1 and (batch[0].again or self._engine.repeats_itself)
        for item in batch:
            if stays and (item.stays or for_a_moment):
                self._queue.add(item)
            elif resting or isinstance(error, EngineBusy | EngineSpent):
                item.end(error)
            elif not useless or not (item.again or isinstance(error, EngineRefused | EngineAnswer)):
                item.again = True
                self._queue.add(item)
            else:
                # It is the sentence's own fault, as far as one knows.
                damage = Damage.EMPTY if isinstance(error, EngineAnswer) else Damage.REFUSED
                await self._keep([(item, damage)], paid.maker, Spending(), paid.at)
