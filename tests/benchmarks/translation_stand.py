"""A database, engines and the desk over them, as the bot puts them together; for tests and benchmarks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any

from bot.model.article import Article
from bot.model.engine import Allowance
from bot.model.translation import Pair, Translated
from bot.ports import Clock, Translator
from bot.storage.database import Database
from bot.storage.engine_spending import SpendingStore
from bot.storage.lifelines import Lifelines
from bot.storage.sentence_claims import SentenceClaims
from bot.storage.translations import TranslationStore
from bot.translation.chain import Chain
from bot.translation.desk import SentenceDesk
from bot.translation.line import EngineLine
from bot.translation.memory import Memory
from bot.translation.texts import TextTranslations
from bot.translation.till import Till


@dataclass
class Noted:
    """Words that were noted for the index; implements `bot.ports.TranslatedWords`."""

    words: list[tuple[int, Translated]] = field(default_factory=list)

    def note(self, article: Article, translated: Translated) -> None:
        self.words.append((article.id, translated))


class Stand:
    """One process's translations over a database that others may share."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        engines: Sequence[Translator],
        *,
        allowances: Mapping[str, Allowance] | None = None,
        prefer: Mapping[Pair, Sequence[str]] | None = None,
        through: str | None = "en",
        patience: float = 30.0,
        unused_days: int = 30,
        lifelines: Lifelines | None = None,
        at_home: bool = False,
    ) -> None:
        self.kept = TranslationStore(database, clock)
        self.spending = SpendingStore(database, clock)
        self.noted = Noted()
        memory = Memory(self.kept, clock, unused_days=unused_days)
        self.claims = SentenceClaims(
            database, clock, holder=token_hex(16), lifelines=lifelines, at_home=at_home
        )
        self.lines = [
            EngineLine(
                engine,
                memory=memory,
                claims=self.claims,
                till=Till(engine.name, (allowances or {}).get(engine.name, Allowance()), self.spending),
                clock=clock,
            )
            for engine in engines
        ]
        chain = Chain(self.lines, prefer=prefer or {}, through=through)
        self.desk = SentenceDesk(chain, memory, patience=patience, clock=clock)
        self.translations = TextTranslations(self.desk, self.noted)

    async def __aenter__(self) -> "Stand":
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.desk.aclose()
