"""Titles that editors correct; what the outlet says stays beside them."""

from typing import Final

from bot.errors import UserError
from bot.model.article import Article
from bot.model.audit import AuditEntry
from bot.model.editing import CorrectedTitle
from bot.model.page import Page
from bot.render.html import clean
from bot.services.asking import Asker
from bot.services.editing import Editing
from bot.services.paging import page_of
from bot.storage.title_corrections import TitleStore

LONGEST: Final = 250
"""Characters of a title that is typed."""
PAGE: Final = 5


class Titles:
    """Corrects titles and takes that back; who may, the caller knows."""

    def __init__(self, *, editing: Editing, store: TitleStore) -> None:
        self._editing = editing
        self._store = store

    async def correct(self, asker: Asker, article_id: int, typed: str) -> tuple[Article, str]:
        """Give an article another title; give it as it was, and the title.

        Raises:
            UserError: As `Editing.article`; title-long; title-same; title-usage for one without words.
        """
        article = await self._editing.article(asker, article_id)
        title = " ".join(clean(typed).split())
        if len(title) > LONGEST:
            raise UserError("title-long", count=len(title), most=LONGEST)
        entry = AuditEntry(
            user_id=asker.user_id,
            deed="article.title",
            subject=str(article.id),
            before=article.title,
            after=title,
        )
        if not any(map(str.isalnum, title)):
            raise UserError("title-usage")
        if not await self._store.correct(article.id, title, entry=entry):
            raise UserError("title-same")
        return article, title

    async def take_back(self, asker: Asker, article_id: int) -> tuple[Article, str]:
        """Give an article its outlet's own title again; give it as it was, and that title.

        Raises:
            UserError: As `Editing.article`; title-not-corrected.
        """
        article = await self._editing.article(asker, article_id)
        own = article.outlet_title
        if own is None:
            raise UserError("title-not-corrected")
        entry = AuditEntry(
            user_id=asker.user_id,
            deed="article.untitle",
            subject=str(article.id),
            before=article.title,
            after=own,
        )
        if not await self._store.take_back(article.id, entry=entry):
            raise UserError("title-not-corrected")
        return article, own

    async def page(self, page: int) -> Page[CorrectedTitle]:
        """List what is corrected, of the newest articles first; a page that is not there is the last."""
        return await page_of(self._store.page, page, size=PAGE)
