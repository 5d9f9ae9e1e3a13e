"""The line before one engine: who is asked for goes first, many sentences go together, each is judged."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

import structlog

from bot.errors import (
    EngineAnswer,
    EngineBusy,
    EngineDown,
    EngineError,
    EngineRefused,
    EngineSpent,
    StorageError,
)
from bot.model.engine import Allowance, Spending
from bot.model.translation import Answer, Pair
from bot.ports import Clock, Translator
from bot.storage.engine_spending import Held, Size
from bot.text.translating.damage import Damage
from bot.text.translating.keeping import Protected, protect
from bot.translation.judging import Judged, judge
from bot.translation.memory import Maker, Memory
from bot.translation.rests import Rest, Rests
from bot.translation.results import made_of

log = structlog.get_logger(__name__)

_CHARACTERS: Final = 6000
"""Of one call: longer ones take longer than anybody waits, and are lost as a whole."""
_AHEAD_ALONE: Final = 8
"""Sentences that nobody waits for in one call of an engine that does one call at a time."""
_TOGETHER: Final = 5
"""As few may be in a call when there are slots for several."""
_PAIRS_KNOWN: Final = 600.0
_PROMPT: Final = 400
"""Tokens of what is said to an engine that counts in them beside the sentences."""
WORTH_WAITING: Final = 60.0
"""Seconds of a pause for which sentences stay in line."""
_LEAVE: Final = 3.0
"""Seconds that calls under way may take when the process ends: they are paid for."""


_OF_THE_CALL: Final = (Damage.EMPTY, Damage.MIXED)
"""What may not be the sentence's own fault."""


class Purse(Protocol):
    """Who counts what is spent."""

    async def hold(self, engine: str, sizes: Sequence[Size], allowance: Allowance, /) -> Held:
        """Count the first sentences that may be paid for as spent."""
        ...

    async def add(self, engine: str, spent: Spending, /) -> None:
        """Count what was spent, or (below zero) was held and not spent."""
        ...


@dataclass(eq=False, kw_only=True, slots=True)
class Item:
    """A sentence in line; its future brings its words, or what is wrong."""

    pair: Pair
    text: str
    urgent: bool
    future: "asyncio.Future[str | Damage | EngineError]" = field(default_factory=asyncio.Future)
    stays: bool = False
    """It waits while the engine wants a short pause."""
    again: bool = False
    """It has been answered badly, and is asked once more, alone."""

    def end(self, result: str | Damage | EngineError) -> None:
        """Tell who waits."""
        if not self.future.done():
            self.future.set_result(result)


class EngineLine:
    """Asks one engine, at most so much at once as it takes."""

    def __init__(
        self,
        engine: Translator,
        *,
        allowance: Allowance,
        memory: Memory,
        purse: Purse,
        clock: Clock,
    ) -> None:
        self._engine = engine
        self._memory = memory
        self._purse = purse
        self._clock = clock
        self._rests = Rests(clock)
        self._urgent: dict[Item, None] = {}
        self._patient: dict[Item, None] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._ahead_under_way = 0
        self._calls: set[asyncio.Task[Answer]] = set()
        self._pairs: tuple[float, frozenset[Pair] | None] | None = None
        self._asking_pairs = asyncio.Lock()
        self._closing: asyncio.Future[None] = asyncio.Future()
        self.maker = Maker.of(engine)
        self.allowance = allowance

    def resting(self, pair: Pair | None = None) -> Rest | None:
        """Tell whether it is not to be asked now."""
        return self._rests.now(pair)

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
                    log.warning("engine.pairs_unknown", engine=self.maker.name, reason=error.reason)
                    self._rests.failed(error, None)
                    return error
        return self._pairs[1] is None or pair in self._pairs[1]

    async def ask(self, item: Item) -> str | Damage | EngineError:
        """Have a sentence translated, stored and paid for."""
        if self._closing.done():
            return EngineDown(self.maker.name, "the bot is stopping")
        (self._urgent if item.urgent else self._patient)[item] = None
        self._call_workers()
        return await item.future

    def hurry(self, item: Item) -> None:
        """Let a sentence go ahead, since somebody waits for it now."""
        item.urgent = True
        if item in self._patient:
            del self._patient[item]
            self._urgent[item] = None
            self._call_workers()

    async def aclose(self) -> None:
        """Let calls under way end, for a moment; nothing new is begun."""
        if not self._closing.done():
            self._closing.set_result(None)
        self._turn_away(EngineDown(self.maker.name, "the bot is stopping"))
        if self._workers:
            await asyncio.wait(self._workers, timeout=_LEAVE)
        for call in self._calls:
            call.cancel()
        if self._workers:
            await asyncio.wait(self._workers, timeout=_LEAVE)
        await self._engine.aclose()

    def _call_workers(self) -> None:
        if len(self._workers) < self._engine.at_once:
            worker = asyncio.create_task(self._serve())
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)

    async def _serve(self) -> None:
        while self._urgent or self._patient:
            await asyncio.sleep(0)  # what is asked for together comes together
            if (rest := self.resting()) is not None:
                await self._sit_out(rest.seen_from(self._clock.monotonic()))
                continue
            batch = self._next()
            if not batch:
                return
            ahead = not batch[0].urgent
            self._ahead_under_way += ahead
            try:
                await self._call(batch)
            except Exception as error:
                log.exception("translation.failed", engine=self.maker.name)
                for item in batch:
                    item.end(EngineDown(self.maker.name, type(error).__name__))
            finally:
                self._ahead_under_way -= ahead

    async def _sit_out(self, error: EngineError) -> None:
        """Wait for a short pause with those who have nowhere else to go; all others are turned away."""
        pause = error.after if isinstance(error, EngineBusy) else None
        short = pause is not None and pause <= WORTH_WAITING
        self._turn_away(error, but_those_who_stay=short)
        if pause is not None and (self._urgent or self._patient):
            await asyncio.wait({self._closing}, timeout=pause)

    def _next(self) -> list[Item]:
        """Take what goes into one call: of one pair, and of what is urgent before all else."""
        slots = self._engine.at_once
        if self._urgent:
            share = -(-len(self._urgent) // slots)
            return self._take(self._urgent, min(self._engine.batch, max(share, _TOGETHER)))
        if not self._patient or self._ahead_under_way >= max(1, slots - 1):
            return []
        return self._take(
            self._patient, min(self._engine.batch, self._engine.batch if slots > 1 else _AHEAD_ALONE)
        )

    def _take(self, line: dict[Item, None], most: int) -> list[Item]:
        if self._rests.doubtful:
            most = 1
        first = next(iter(line))
        batch: list[Item] = []
        length = 0
        for item in line:
            if item.pair != first.pair or (item is not first and (item.again or first.again)):
                continue
            length += len(item.text)
            if batch and (len(batch) == most or length > _CHARACTERS):
                break
            batch.append(item)
        for item in batch:
            del line[item]
        return batch

    async def _call(self, batch: list[Item]) -> None:
        pair = batch[0].pair
        protected = [protect(item.text, self._engine.keep) for item in batch]
        held = await self._hold(batch, protected)
        batch, protected = batch[: len(held)], protected[: len(held)]
        if not batch:
            return
        call = asyncio.create_task(self._asked(protected, pair))
        self._calls.add(call)
        try:
            await asyncio.wait({call})
        finally:
            self._calls.discard(call)
        if call.cancelled():
            for item in batch:
                item.end(EngineDown(self.maker.name, "the bot is stopping"))
        elif (error := call.exception()) is None:
            await self._answered(batch, protected, call.result(), held)
        elif isinstance(error, EngineError):
            await self._failed(batch, error, held)
        else:
            raise error

    async def _asked(self, protected: Sequence[Protected], pair: Pair) -> Answer:
        return await self._engine.translate([one.text for one in protected], pair)

    async def _hold(self, batch: Sequence[Item], protected: Sequence[Protected]) -> list[Size]:
        """Put aside what the call will cost; what can't be paid for goes back with its reason."""
        in_tokens = self.allowance.tokens_per_day is not None or self.allowance.tokens_per_month is not None
        sizes = [
            Size(len(one.text), (len(one.text) + _PROMPT // len(protected)) if in_tokens else 0)
            for one in protected
        ]
        if not self.allowance.limited:
            return sizes
        held = await self._purse.hold(self.maker.name, sizes, self.allowance)
        if held.sentences < len(sizes) and held.until is not None:
            error = EngineSpent(self.maker.name, "its budget is used up")
            seconds = (held.until - self._clock.now()).total_seconds()
            self._rests.out_of_budget(error, seconds)
            log.warning("engine.budget_spent", engine=self.maker.name, until=held.until.isoformat())
            for item in batch[held.sentences :]:
                item.end(error)
        return sizes[: held.sentences]

    async def _answered(
        self, batch: Sequence[Item], protected: Sequence[Protected], answer: Answer, held: Sequence[Size]
    ) -> None:
        self._rests.answered()
        judged = judge(protected, [item.text for item in batch], answer.sentences, batch[0].pair)
        final = [
            (item, result)
            for item, result in zip(batch, judged, strict=True)
            if not self._try_again(item, result, len(batch))
        ]
        damaged = sum(isinstance(result, Damage) for result in judged)
        if damaged:
            self._tell_of_damage(judged, batch[0].pair)
        await self._keep(final, self._cost(held, answer.tokens, damaged))
        for item, result in final:
            item.end(result)

    def _tell_of_damage(self, judged: Sequence[Judged], pair: Pair) -> None:
        kinds = [result.value for result in judged if isinstance(result, Damage)]
        log.warning(
            "translation.damaged",
            engine=self.maker.name,
            pair=str(pair),
            sentences=len(judged),
            damaged=len(kinds),
            kinds=sorted(set(kinds)),
        )

    def _try_again(self, item: Item, result: Judged, together: int) -> bool:
        """Put a sentence that was answered badly in line once more, where that may help."""
        if not isinstance(result, Damage) or item.again or self._closing.done():
            return False
        if self._engine.repeats_itself and (together == 1 or result not in _OF_THE_CALL):
            return False
        self._put_back(item)
        return True

    def _put_back(self, item: Item, *, again: bool = True) -> None:
        item.again = again
        (self._urgent if item.urgent else self._patient)[item] = None

    async def _keep(self, results: Sequence[tuple[Item, Judged]], spent: Spending) -> None:
        """Store results; while the database is away they are at hand at least."""
        made = made_of(
            [((item.pair, item.text), result) for item, result in results],
            self.maker,
            now=self._clock.now(),
            settled=self._engine.repeats_itself,
        )
        try:
            await self._memory.keep(made, self.maker, spent)
        except StorageError as error:
            log.warning("translation.not_stored", engine=self.maker.name, error=str(error))

    async def _failed(self, batch: Sequence[Item], error: EngineError, held: Sequence[Size]) -> None:
        log.warning("engine.failed", engine=self.maker.name, kind=type(error).__name__, reason=error.reason)
        self._rests.failed(error, batch[0].pair)
        # Whether a call was paid for that was never answered, nobody can tell: it counts.
        free = isinstance(error, EngineBusy | EngineRefused | EngineSpent)
        tokens = error.tokens if isinstance(error, EngineAnswer) else None
        await self._purse.add(self.maker.name, self._refund(held) if free else self._cost(held, tokens, 0))
        resting = self.resting(batch[0].pair) is not None or self._closing.done()
        useless = len(batch) == 1 and (batch[0].again or self._engine.repeats_itself)
        refused: list[Item] = []
        for item in batch:
            if isinstance(error, EngineBusy) and item.stays and not self._closing.done():
                self._put_back(item, again=item.again)
            elif resting or not isinstance(error, EngineRefused | EngineAnswer):
                item.end(error)
            elif useless:
                refused.append(item)
            else:
                self._put_back(item)
        if refused:
            await self._keep([(item, Damage.REFUSED) for item in refused], Spending())
            for item in refused:
                item.end(Damage.REFUSED)

    def _cost(self, held: Sequence[Size], tokens: int | None, damaged: int) -> Spending:
        """Say what a call cost beyond what was put aside; its tokens are known once it has answered."""
        put_aside = sum(size.tokens for size in held)
        limited = self.allowance.limited
        return Spending(
            characters=0 if limited else sum(size.characters for size in held),
            tokens=0 if tokens is None else tokens - (put_aside if limited else 0),
            calls=1,
            sentences=len(held),
            damaged=damaged,
        )

    def _refund(self, held: Sequence[Size]) -> Spending:
        if not self.allowance.limited:
            return Spending(calls=1)
        return Spending(
            characters=-sum(size.characters for size in held),
            tokens=-sum(size.tokens for size in held),
            calls=1,
        )

    def _turn_away(self, error: EngineError, *, but_those_who_stay: bool = False) -> None:
        for line in (self._urgent, self._patient):
            for item in list(line):
                if not (but_those_who_stay and item.stays):
                    del line[item]
                    item.end(error)
