"""What becomes of a call's results: kept and paid for, or asked for once more where they may be had whole."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.errors import StorageError
from bot.model.engine import Spending
from bot.model.translation import Pair
from bot.ports import Clock, Translator
from bot.storage.engine_spending import Size
from bot.text.translating.damage import Damage, fits_worse
from bot.translation.judging import Judged
from bot.translation.memory import Maker, Memory
from bot.translation.queue import Item, Queue
from bot.translation.recent import Recent
from bot.translation.results import made_of

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Paid:
    """Who was asked in a call, and what was put aside for it, when."""

    maker: Maker
    sizes: Sequence[Size]
    at: datetime | None


class Settling:
    """Settles the results of one engine's calls."""

    def __init__(
        self,
        engine: Translator,
        *,
        memory: Memory,
        queue: Queue,
        recent: Recent,
        clock: Clock,
        closing: asyncio.Event,
    ) -> None:
        self._engine = engine
        self._memory = memory
        self._queue = queue
        self._recent = recent
        self._clock = clock
        self._closing = closing

    async def settle(
        self, results: Sequence[tuple[Item, Judged]], paid: Paid, cost: Spending, *, together: bool
    ) -> None:
        """Keep what is final, and ask again for what may be had whole.

        Where answers were damaged `together`, they may have been lost or exchanged between sentences.
        """
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
                engine=self._engine.name,
                pair=str(taken[0][0].pair),
                sentences=len(taken),
                damaged=len(kinds),
                kinds=sorted(set(kinds)),
            )
        together = together or len(kinds) > 1
        final = [
            (item, result) for item, result in taken if not self._try_again(item, result, together=together)
        ]
        await self.keep(final, paid.maker, replace(cost, damaged=len(kinds)), paid.at)

    async def keep(
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
            log.warning("translation.not_stored", engine=self._engine.name, error=str(error))
        for item, result in results:
            item.end(result)

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
                log.warning("translation.not_forgotten", engine=self._engine.name, error=str(error))
        if swapped is not None:
            return Damage.MIXED
        self._recent.add(pair, sentence, answer)
        return answer

    def _try_again(self, item: Item, result: Judged, *, together: bool) -> bool:
        """Put a sentence that was answered badly in line once more, where that may help."""
        if not isinstance(result, Damage) or item.again or self._closing.is_set():
            return False
        if self._engine.repeats_itself and not together and result is not Damage.EMPTY:
            return False
        item.again = True
        self._queue.add(item)
        return True
