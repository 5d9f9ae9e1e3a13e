"""Translation put together from the engines that the settings name."""

from datetime import datetime
from secrets import token_hex
from typing import Final

from bot.app.engines import translators_of, writer_of
from bot.archive.keys import key_of_address
from bot.archive.translated import TranslationNotes
from bot.config import Config
from bot.config.engines import EngineConfig, EngineKind, engine_key_name
from bot.engines.deepl import DeepL
from bot.model.article import Article
from bot.model.engine import Allowance
from bot.model.translation import Pair, Shortfall
from bot.ports import Clock, Translations
from bot.services.costs import CostDesk, PricedEngine
from bot.services.reading_languages import ReadingLanguages
from bot.storage.article_translations import ArticleTranslations
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.engine_spending import SpendingStore
from bot.storage.lifelines import Lifelines
from bot.storage.sentence_claims import SentenceClaims
from bot.storage.translations import TranslationStore
from bot.storage.written_texts import WrittenTexts
from bot.translation.as_shown import AsShown
from bot.translation.chain import Chain
from bot.translation.desk import SentenceDesk
from bot.translation.from_originals import FromOriginals
from bot.translation.line import EngineLine
from bot.translation.memory import Memory
from bot.translation.texts import TextTranslations
from bot.translation.till import Till
from bot.translation.writing import WritingDesk

_WRITING: Final = 4
"""How many times longer one waits for an answer than for a sentence."""


class Translating:
    """What puts texts into readers' languages, one for all parts of a process; without engines all stays."""

    def __init__(
        self, config: Config, database: Database, clock: Clock, lifelines: Lifelines | None = None
    ) -> None:
        self.engines = translators_of(config)
        self.kept = TranslationStore(database, clock)
        self.spending = SpendingStore(database, clock)
        self.written = WrittenTexts(database, clock)
        self.notes = TranslationNotes(ArticleTranslations(database, clock))
        settings = {engine.called: engine for engine in config.engines}
        memory = Memory(self.kept, clock, unused_days=config.keep_days)
        claims = SentenceClaims(
            database,
            clock,
            holder=token_hex(16),
            lifelines=lifelines,
            at_home=not config.database.url.get_secret_value(),
        )
        self.lines = [
            EngineLine(
                engine,
                memory=memory,
                claims=claims,
                till=Till(engine.name, allowance_of(settings[engine.name]), self.spending),
                clock=clock,
            )
            for engine in self.engines
        ]
        chain = Chain(self.lines, prefer=_preferred(config), through=config.translation.through or None)
        self.desk = SentenceDesk(chain, memory, patience=config.translation.patience_seconds, clock=clock)
        self._articles = ArticleStore(database, clock)
        texts = AsShown(TextTranslations(self.desk, self.notes), config.outlets)
        self.translations: Translations = FromOriginals(texts, self._original)
        self.languages = ReadingLanguages(self.engines)
        self.writings = _writings(config, self, clock)
        self.costs = CostDesk(
            [_priced(settings[line.name], line, clock) for line in self.lines],
            spendings=self.spending,
            metered={engine.name: engine for engine in self.engines if isinstance(engine, DeepL)},
            kept=self.kept.count,
            note=self.desk.note,
            currency=config.translation.currency,
        )

    async def _original(self, relayed: Article) -> Article | None:
        key = key_of_address(relayed.original_url or "")
        return None if key is None else await self._articles.by_key(key)

    async def prune(self, *, unused_since: datetime, spent_before: datetime) -> None:
        """Forget what nobody has read since, and what was spent before."""
        await self.desk.note()
        await self.kept.prune(unused_since)
        await self.spending.prune(spent_before)

    async def aclose(self) -> None:
        """Let what is paid for come in, and let go of the engines."""
        await self.languages.aclose()
        await self.writings.aclose()
        await self.desk.aclose()


def _writings(config: Config, translating: Translating, clock: Clock) -> WritingDesk:
    writer = writer_of(config, translating.engines)
    line = next((one for one in translating.lines if writer and one.name == writer.name), None)
    return WritingDesk(
        writer,
        till=line.till if line else None,
        kept=translating.written,
        resting=line.resting if line else lambda: None,
        patience=_WRITING * config.translation.patience_seconds,
        clock=clock,
    )


def allowance_of(engine: EngineConfig) -> Allowance:
    """Say what an engine may spend."""
    return Allowance(
        characters_per_day=engine.characters_per_day,
        characters_per_month=engine.characters_per_month,
        tokens_per_day=engine.tokens_per_day,
        tokens_per_month=engine.tokens_per_month,
    )


def _priced(engine: EngineConfig, line: EngineLine, clock: Clock) -> PricedEngine:
    def rests() -> tuple[Shortfall, float] | None:
        rest = line.in_trouble()
        return None if rest is None else (rest.shortfall, rest.until - clock.monotonic())

    return PricedEngine(
        name=engine.called,
        allowance=allowance_of(engine),
        price=engine.price,
        in_tokens=engine.kind is EngineKind.OPENAI,
        rests=rests,
    )


def _preferred(config: Config) -> dict[Pair, list[str]]:
    """Name the engines that are preferred for pairs as they are called; settings may spell them otherwise."""
    called = {engine.key_name: engine.called for engine in config.engines}
    return {
        Pair(*pair.split("-")): [called[engine_key_name(name)] for name in names]
        for pair, names in config.translation.prefer.items()
    }
