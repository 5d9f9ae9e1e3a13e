"""An engine without a service: it translates from a table, and does as told."""

import asyncio
from collections.abc import Callable, Sequence

from bot.errors import EngineError
from bot.model.translation import Answer, Pair

TALKS = {
    "Le port est fermé.": ("The port is closed.", "Порт закрыт."),
    "Deux navires attendent au large.": ("Two ships are waiting offshore.", "Два судна ждут на рейде."),
    "La tempête arrive mardi.": ("The storm arrives on Tuesday.", "Буря придёт во вторник."),
    "Le maire demande de la patience.": ("The mayor asks for patience.", "Мэр просит о терпении."),
    "Les marins dorment à l'hôtel.": ("The sailors sleep at the hotel.", "Моряки ночуют в гостинице."),
}
FRENCH = tuple(TALKS)
TABLE = {
    **{("fr", "en", fr): en for fr, (en, _) in TALKS.items()},
    **{("fr", "ru", fr): ru for fr, (_, ru) in TALKS.items()},
    **{("en", "ru", en): ru for en, ru in TALKS.values()},
}
Answering = Callable[[Sequence[str], Pair], Sequence[str] | EngineError]


class Engine:
    """Translates as `answering` says, once `gate` is open; implements `bot.ports.Translator`."""

    def __init__(
        self,
        name: str = "Table",
        *,
        pairs: Sequence[Pair] | None = None,
        batch: int = 10,
        at_once: int = 2,
        repeats_itself: bool = False,
        local: bool = False,
        version: str = "1",
        tokens: int = 0,
    ) -> None:
        self.name, self.version = name, version
        self.batch, self.at_once = batch, at_once
        self.repeats_itself, self.local = repeats_itself, local
        self.known = None if pairs is None else frozenset(pairs)
        self.tokens = tokens
        self.calls: list[list[str]] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.answering: list[Answering] = []
        """One by one; then the table."""
        self.pairs_asked = 0
        self.closed = False

    @property
    def sentences(self) -> list[str]:
        return [sentence for call in self.calls for sentence in call]

    async def pairs(self) -> frozenset[Pair] | None:
        self.pairs_asked += 1
        return self.known

    def version_for(self, pair: Pair, /) -> str:
        return self.version

    def keep(self, number: int, /) -> str:
        return f"[[{number}]]"

    async def translate(self, sentences: Sequence[str], pair: Pair) -> Answer:
        self.calls.append(list(sentences))
        await self.gate.wait()
        answering = self.answering.pop(0) if self.answering else from_table
        said = answering(sentences, pair)
        if isinstance(said, EngineError):
            raise said
        return Answer(sentences=tuple(said), tokens=self.tokens)

    async def aclose(self) -> None:
        self.closed = True


def from_table(sentences: Sequence[str], pair: Pair) -> Sequence[str]:
    return [TABLE.get((pair.source, pair.target, sentence), sentence) for sentence in sentences]
