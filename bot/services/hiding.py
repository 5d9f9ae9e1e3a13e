"""Articles that editors hide from readers, and show again."""

from typing import Final

from bot.errors import UserError
from bot.model.article import Article
from bot.model.audit import AuditEntry
from bot.model.editing import HiddenArticle
from bot.model.page import Page
from bot.services.asking import Asker
from bot.services.editing import Editing
from bot.services.paging import page_of
from bot.storage.hiding import HidingStore

PAGE: Final = 5


class Hiding:
    """Hides and shows again; who may, the caller knows."""

    def __init__(self, *, editing: Editing, store: HidingStore) -> None:
        self._editing = editing
        self._store = store

    async def hide(self, asker: Asker, article_id: int) -> Article:
        """Hide an article; give it as it was.

        Raises:
            UserError: As `Editing.article`; hide-already.
        """
        article = await self._editing.article(asker, article_id)
        entry = AuditEntry(user_id=asker.user_id, deed="article.hide", subject=article.title)
        if article.hidden or not await self._store.hide(article.id, entry=entry):
            raise UserError("hide-already")
        return article

    async def show(self, asker: Asker, article_id: int) -> Article:
        """Show an article again; give it as it was.

        Raises:
            UserError: As `Editing.article`; show-already.
        """
        article = await self._editing.article(asker, article_id)
        entry = AuditEntry(user_id=asker.user_id, deed="article.show", subject=article.title)
        if not await self._store.show(article.id, entry=entry):
            raise UserError("show-already")
        return article

    async def page(self, page: int) -> Page[HiddenArticle]:
        """List what is hidden, the last hidden first; a page that is not there any more is the last."""
        return await page_of(self._store.page, page, size=PAGE)
