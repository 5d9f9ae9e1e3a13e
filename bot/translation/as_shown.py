"""What an outlet lets nobody be shown goes to no engine either."""

import asyncio
from collections.abc import Sequence
from itertools import compress
from operator import not_

from bot.model.article import Article
from bot.model.outlet import Outlets, Show, strictest_show
from bot.model.translation import Haste, PageOf, Reads, Rendered, Wording
from bot.ports import Translations


class AsShown:
    """Puts no more of an article into the reader's language than may be shown of it."""

    def __init__(self, translations: Translations, outlets: Outlets) -> None:
        self._translations = translations
        self._outlets = outlets

    @property
    def on(self) -> bool:
        """Tell whether there is any engine."""
        return self._translations.on

    async def titles(self, articles: Sequence[Article], reads: Reads, haste: Haste) -> list[Article]:
        """Put titles into the reader's language; all else of the articles stays."""
        return await self._translations.titles(articles, reads, haste)

    async def summaries(
        self, articles: Sequence[Article], reads: Reads, haste: Haste, *, sentences: int | None = None
    ) -> list[Article]:
        """Put titles into the reader's language, and where they may be shown also the words under them."""
        closed = [self._show(article) is Show.HEADLINE for article in articles]
        if not any(closed):
            return await self._translations.summaries(articles, reads, haste, sentences=sentences)
        told, titled = await asyncio.gather(
            self._translations.summaries(
                [*compress(articles, map(not_, closed))], reads, haste, sentences=sentences
            ),
            self._translations.titles([*compress(articles, closed)], reads, haste),
        )
        opened, shut = iter(told), iter(titled)
        return [next(shut if is_closed else opened) for is_closed in closed]

    async def whole(
        self, article: Article, reads: Reads, haste: Haste, *, page: PageOf | None = None
    ) -> Article:
        """Put of an article, or of a page of it, what may be shown into the reader's language."""
        if self._show(article) is Show.FULL:
            return await self._translations.whole(article, reads, haste, page=page)
        [made] = await self.summaries([article], reads, haste)
        return made

    async def wordings(self, wordings: Sequence[Wording], reads: Reads, haste: Haste) -> list[Rendered]:
        """Put some texts into the reader's language; who asks knows that they may be shown."""
        return await self._translations.wordings(wordings, reads, haste)

    def _show(self, article: Article) -> Show:
        return strictest_show(self._outlets, article.outlet, article.provenance.relayed_by)
