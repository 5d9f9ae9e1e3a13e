"""Translation put together from the engines that the settings name."""

from bot.config import Config
from bot.ports import Clock
from bot.storage.database import Database
from bot.translation.articles import ArticleTranslations
from bot.translation.desk import SentenceDesk


class Translating:
    """What puts texts into readers' languages, one for all parts of a process; without engines all stays."""

    def __init__(self, config: Config, database: Database, clock: Clock) -> None:
        self._desk = SentenceDesk(())
        self.translations = ArticleTranslations(self._desk)

    async def aclose(self) -> None:
        """Let go of the engines."""
        await self._desk.aclose()
