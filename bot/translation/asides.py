"""Questions to an engine beside those that anybody waits for: paid for like them, and never its undoing."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

import structlog

from bot.errors import EngineAnswer, EngineBusy, EngineError, EngineRefused, EngineShut, EngineSpent
from bot.model.translation import Answer, Pair
from bot.ports import Translator
from bot.storage.engine_spending import Size
from bot.text.translating.keeping import protect
from bot.translation.judging import Doubtful, Judged, judge, restored
from bot.translation.rests import Rests
from bot.translation.till import Till

log = structlog.get_logger(__name__)


class Asides:
    """Asks within the slot of the call whose answers are doubted; implements `opinions.Asking`."""

    def __init__(
        self, engine: Translator, *, till: Till, rests: Rests, calls: "set[asyncio.Task[Answer]]"
    ) -> None:
        """`calls` are those under way, which are cancelled at the end."""
        self._engine = engine
        self._till = till
        self._rests = rests
        self._calls = calls

    async def translated(self, text: str, pair: Pair) -> Judged | None:
        """Translate a text, alone; None where nothing is to be had."""
        protected = protect(text, self._engine.keep)
        said = await self._said(protected.text, pair)
        return None if said is None else restored(protected, text, said)

    async def judged(self, sentence: str, pair: Pair) -> Judged | Doubtful | None:
        """Ask for a sentence once more, alone."""
        protected = protect(sentence, self._engine.keep)
        said = await self._said(protected.text, pair)
        return None if said is None else judge([protected], [sentence], [said], pair)[0]

    async def _said(self, text: str, pair: Pair) -> str | None:
        if self._rests.now(pair) is not None:
            return None
        sizes, held = await self._till.hold([text])
        if not sizes:
            return None
        call = asyncio.create_task(self._asked(text, pair))
        self._calls.add(call)
        await asyncio.wait({call})
        self._calls.discard(call)
        if call.cancelled():
            await self._till.settle_aside(sizes, tokens=0, at=held.at)
            return None
        match call.exception():
            case None:
                answer = call.result()
                await self._till.settle_aside(sizes, tokens=answer.tokens, at=held.at)
                return "".join(answer.sentences)
            case EngineError() as error:
                await self._failed(error, sizes, pair, held.at)
                return None
            case error:
                raise error

    async def _asked(self, text: str, pair: Pair) -> Answer:
        return await self._engine.translate([text], pair)

    async def _failed(
        self, error: EngineError, sizes: Sequence[Size], pair: Pair, at: datetime | None
    ) -> None:
        log.info(
            "engine.no_opinion", engine=self._engine.name, kind=type(error).__name__, reason=error.reason
        )
        # What it can't say on the way back may be the fault of the words that it is asked about; and as it
        # has just answered, its key and address are right.
        if isinstance(error, EngineBusy | EngineSpent):
            self._rests.failed(error, pair)
        free = isinstance(error, EngineBusy | EngineRefused | EngineShut | EngineSpent)
        tokens = error.tokens if isinstance(error, EngineAnswer) else None
        await self._till.settle_failed(sizes, tokens=tokens, free=free, at=at)
