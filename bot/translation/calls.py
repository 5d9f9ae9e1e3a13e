"""One call of an engine: claimed, paid for, made, judged, and handed on to be settled."""

import asyncio
from collections.abc import Sequence
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
)
from bot.model.engine import Spending
from bot.model.translation import Answer, Pair
from bot.ports import Clock, Translator
from bot.text.translating.damage import Damage
from bot.text.translating.keeping import Protected, protect
from bot.translation.elsewhere import OtherProcesses
from bot.translation.judging import Judged, alone, judge
from bot.translation.known_pairs import KnownPairs
from bot.translation.memory import Maker
from bot.translation.opinions import Doubted, SecondOpinions
from bot.translation.queue import Item, Queue
from bot.translation.recent import Recent
from bot.translation.rests import Rests
from bot.translation.settling import Paid, Settling
from bot.translation.till import Till

log = structlog.get_logger(__name__)

A_MOMENT: Final = 2.0
"""Seconds of a pause for which all stay."""
_COMING: Final = 12
"""Sentences of those still in line that an answer may belong to, for all one knows."""


class Calls:
    """Makes one engine's calls."""

    def __init__(
        self,
        engine: Translator,
        *,
        others: OtherProcesses,
        till: Till,
        queue: Queue,
        recent: Recent,
        rests: Rests,
        pairs: KnownPairs,
        opinions: SecondOpinions,
        settling: Settling,
        under_way: "set[asyncio.Task[Answer]]",
        clock: Clock,
        closing: asyncio.Event,
    ) -> None:
        """`under_way` are calls that are cancelled at the end."""
        self._engine = engine
        self._others = others
        self._till = till
        self._queue = queue
        self._recent = recent
        self._rests = rests
        self._pairs = pairs
        self._opinions = opinions
        self._settling = settling
        self._under_way = under_way
        self._clock = clock
        self._closing = closing

    async def make(self, batch: Sequence[Item]) -> None:
        """Ask for some sentences of one pair; each is answered, waits, or stands in line again."""
        maker = Maker.of(self._engine, batch[0].pair)  # it may get other models meanwhile
        # What runs here costs nothing.
        if not self._engine.local:
            batch = await self._others.claimed(batch, maker)
        if not batch:
            return
        protected = [protect(item.text, self._engine.keep) for item in batch]
        sizes, held = await self._till.hold([one.text for one in protected])
        if held.until is not None:
            seconds = (held.until - self._clock.now()).total_seconds()
            await self._out_of_budget(batch[held.sentences :], seconds)
        batch, protected = batch[: held.sentences], protected[: held.sentences]
        if not batch:
            return
        paid = Paid(maker, sizes, held.at)
        call = asyncio.create_task(self._asked(protected, batch[0].pair))
        self._under_way.add(call)
        await asyncio.wait({call})
        self._under_way.discard(call)
        if call.cancelled():
            for item in batch:
                item.end(self.stopping())
        elif (error := call.exception()) is None:
            await self._answered(batch, protected, call.result(), paid)
        elif isinstance(error, EngineError):
            await self._failed(batch, error, paid)
        else:
            raise error

    def stopping(self) -> EngineError:
        """Say that this process ends."""
        return EngineDown(self._engine.name, "the bot is stopping")

    async def _asked(self, protected: Sequence[Protected], pair: Pair) -> Answer:
        return await self._engine.translate([one.text for one in protected], pair)

    async def _out_of_budget(self, unpaid: Sequence[Item], seconds: float) -> None:
        error = EngineSpent(self._engine.name, "its budget is used up")
        self._rests.out_of_budget(error, seconds)
        log.warning("engine.budget_spent", engine=self._engine.name, seconds=round(seconds))
        await self._others.release(unpaid)
        for item in unpaid:
            item.end(error)

    async def _answered(
        self, batch: Sequence[Item], protected: Sequence[Protected], answer: Answer, paid: Paid
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
        cost = self._till.cost(paid.sizes, tokens=answer.tokens)
        likely = sum(isinstance(alone(result), Damage) for result in judged)
        await self._settling.settle(decided, paid, cost, together=likely > 1)
        for item, one in doubted:
            others = [*texts, *beside]
            believed = self._recent.believed(pair)
            said = await self._opinions.of(one, pair, believed=believed, beside=others)
            await self._settling.settle([(item, said)], paid, Spending(), together=likely > 1)

    async def _failed(self, batch: Sequence[Item], error: EngineError, paid: Paid) -> None:
        pair = batch[0].pair
        stays = isinstance(error, EngineBusy) and not self._closing.is_set()
        for_a_moment = isinstance(error, EngineBusy) and error.after <= A_MOMENT
        if not for_a_moment:
            log.warning(
                "engine.failed", engine=self._engine.name, kind=type(error).__name__, reason=error.reason
            )
        self._rests.failed(error, pair)
        free = isinstance(error, EngineBusy | EngineRefused | EngineShut | EngineSpent)
        tokens = error.tokens if isinstance(error, EngineAnswer) else None
        await self._till.settle_failed(paid.sizes, tokens=tokens, free=free, at=paid.at)
        if not self._engine.local:
            await self._others.release(batch)
        resting = self._rests.now(pair) is not None or self._closing.is_set()
        if isinstance(error, EngineRefused | EngineShut):
            self._pairs.forget()
            # It may have lost a model: then no sentence is to blame.
            resting = resting or not await self._pairs.surely_has(pair)
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
                await self._settling.keep([(item, damage)], paid.maker, Spending(), paid.at)
