"""Sentences on their way through the engines."""

from collections.abc import Sequence

from bot.errors import EngineError
from bot.model.translation import Haste, Pair, Shortfall
from bot.ports import Translator
from bot.translation.outcome import Left, Outcome, Turned


class SentenceDesk:
    """Gives each sentence to the first engine that answers."""

    def __init__(self, engines: Sequence[Translator]) -> None:
        self._engines = tuple(engines)

    @property
    def on(self) -> bool:
        """Tell whether there is any engine."""
        return bool(self._engines)

    async def turn(self, wanted: Sequence[tuple[Pair, str]], haste: Haste) -> list[Outcome]:
        """Say of each sentence what became of it."""
        if haste is Haste.KEPT:
            return [Left(None) for _ in wanted]
        return [await self._one(pair, sentence) for pair, sentence in wanted]

    async def _one(self, pair: Pair, sentence: str) -> Outcome:
        for engine in self._engines:
            try:
                answer = await engine.translate([sentence], pair)
            except EngineError:
                continue
            if answer.sentences[0]:
                return Turned(answer.sentences[0], (engine.name,))
        return Left(Shortfall.DOWN)

    async def aclose(self) -> None:
        """Let go of the engines."""
        for engine in self._engines:
            await engine.aclose()
