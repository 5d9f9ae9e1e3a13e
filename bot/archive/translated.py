"""Gathers what was translated for readers and writes it down now and then, so that it is found by it."""

from collections import OrderedDict
from contextlib import suppress
from typing import Final

import structlog

from bot.chores.rounds import Rounds
from bot.errors import StorageError
from bot.model.article import Article
from bot.model.translation import Translated
from bot.ports import Heart
from bot.storage.article_translations import AT_ONCE, ArticleTranslations, Noted, made_of

log = structlog.get_logger(__name__)

_EVERY: Final = 2.0
"""Seconds between two looks at what was noted: the index is committed no more often for it."""
_MOST_WAITING: Final = 5_000
_KNOWN: Final = 5_000
"""Translations that need no look at the database when they are noted again."""

_Key = tuple[int, str]


class TranslationNotes:
    """Implements `bot.ports.TranslatedWords`.

    What is lost in a crash, or while too much waits, is noted again by whoever reads it next.
    """

    def __init__(self, store: ArticleTranslations, *, every: float = _EVERY) -> None:
        self._store = store
        self._every = every
        self._waiting: dict[_Key, Noted] = {}
        self._known: OrderedDict[_Key, Noted] = OrderedDict()

    def note(self, article: Article, translated: Translated) -> None:
        """Note what the title, and perhaps the summary, of an article as it is in the archive became."""
        key = (article.id, translated.language)
        noted = Noted(
            article_id=article.id,
            made_of=made_of(article.title, article.lead, article.body),
            translated=translated,
        )
        if any(
            item is not None and noted.is_in(item) for item in (self._waiting.get(key), self._known.get(key))
        ):
            return
        if key in self._waiting or len(self._waiting) < _MOST_WAITING:
            self._waiting[key] = noted

    async def run(self, heart: Heart) -> None:
        """Write down what was noted, until cancelled; then what is left."""
        try:
            await Rounds("translated", self.flush, every=self._every, heart=heart).run()
        finally:
            with suppress(StorageError):  # whoever reads it next notes it again
                await self.flush()

    async def flush(self) -> int:
        """Write down all that was noted; tell how many translations were news.

        Raises:
            StorageError: The database is away; what was noted waits on.
        """
        written = 0
        while self._waiting:
            some = dict(list(self._waiting.items())[:AT_ONCE])
            written += await self._store.write(list(some.values()))
            for key, noted in some.items():
                if self._waiting.get(key) is noted:
                    del self._waiting[key]
                self._known[key] = noted
            while len(self._known) > _KNOWN:
                self._known.popitem(last=False)
        if written:
            log.debug("translations.noted", count=written)
        return written
