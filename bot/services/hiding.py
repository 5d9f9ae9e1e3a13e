"""Articles that editors hide from readers, and show again."""

from dataclasses import dataclass
from typing import Final

from bot.errors import UserError
from bot.model.article import Article
from bot.model.audit import AuditEntry
from bot.model.editing import HiddenArticle
from bot.services.asking import Asker
from bot.services.editing import Editing
from bot.storage.hiding import HidingStore

PAGE: Final = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class HiddenPage:
    """Some of the hidden articles, the last hidden first."""

    articles: tuple[HiddenArticle, ...]
    count: int
    """All of them."""
    page: int
    """From 1."""
    pages: int


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

    async def page(self, page: int) -> HiddenPage:
        """List what is hidden; a page that is not there any more is the last."""
        found, count = await self._store.page(offset=(page - 1) * PAGE, limit=PAGE)
        pages = max(1, -(-count // PAGE))
        if page > pages:
            page = pages
            found, count = await self._store.page(offset=(page - 1) * PAGE, limit=PAGE)
        return HiddenPage(articles=tuple(found), count=count, page=page, pages=pages)
