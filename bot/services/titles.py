"""Titles that editors correct; what the outlet says stays beside them."""

from dataclasses import dataclass
from typing import Final

from bot.errors import UserError
from bot.model.article import Article
from bot.model.audit import AuditEntry
from bot.model.editing import CorrectedTitle
from bot.render.html import clean
from bot.services.asking import Asker
from bot.services.editing import Editing
from bot.storage.title_corrections import TitleStore

LONGEST: Final = 250
"""Characters of a title that is typed."""
PAGE: Final = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class TitlesPage:
    """Some of the corrected titles, those of the newest articles first."""

    titles: tuple[CorrectedTitle, ...]
    count: int
    """All of them."""
    page: int
    """From 1."""
    pages: int


class Titles:
    """Corrects titles and takes that back; who may, the caller knows."""

    def __init__(self, *, editing: Editing, store: TitleStore) -> None:
        self._editing = editing
        self._store = store

    async def correct(self, asker: Asker, article_id: int, typed: str) -> tuple[Article, str]:
        """Give an article another title; give it as it was, and the title.

        Raises:
            UserError: As `Editing.article`; title-long; title-same.
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
        if not title or not await self._store.correct(article.id, title, entry=entry):
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

    async def page(self, page: int) -> TitlesPage:
        """List what is corrected; a page that is not there any more is the last."""
        found, count = await self._store.page(offset=(page - 1) * PAGE, limit=PAGE)
        pages = max(1, -(-count // PAGE))
        if page > pages:
            page = pages
            found, count = await self._store.page(offset=(page - 1) * PAGE, limit=PAGE)
        return TitlesPage(titles=tuple(found), count=count, page=page, pages=pages)
