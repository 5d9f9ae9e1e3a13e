"""Between which languages an engine translates, asked for now and then."""

import asyncio
from typing import Final

import structlog

from bot.errors import EngineError
from bot.model.translation import Pair
from bot.ports import Clock, Translator
from bot.translation.rests import Rests

log = structlog.get_logger(__name__)

_KNOWN: Final = 600.0
"""Seconds for which an answer is believed."""


class KnownPairs:
    """Asks one engine for its pairs, not while it rests."""

    def __init__(self, engine: Translator, rests: Rests, clock: Clock) -> None:
        self._engine = engine
        self._rests = rests
        self._clock = clock
        self._known: tuple[float, frozenset[Pair] | None] | None = None
        self._asking = asyncio.Lock()

    async def has(self, pair: Pair) -> bool | EngineError:
        """Tell whether it translates a pair; what only asking tells counts as known."""
        async with self._asking:
            now = self._clock.monotonic()
            if self._known is None or self._known[0] < now - _KNOWN:
                if (rest := self._rests.now()) is not None:
                    return rest.seen_from(now)
                try:
                    self._known = (now, await self._engine.pairs())
                except EngineError as error:
                    log.warning("engine.pairs_unknown", engine=self._engine.name, reason=error.reason)
                    self._rests.failed(error, None)
                    return error
        return self._known[1] is None or pair in self._known[1]

    async def surely_has(self, pair: Pair) -> bool:
        """Tell whether it translates a pair, as far as it can be asked."""
        return await self.has(pair) is True

    def forget(self) -> None:
        """Ask anew: it may have other models."""
        self._known = None
