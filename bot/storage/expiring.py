"""Old articles leave the archive, except those that somebody keeps."""

from datetime import datetime

from sqlalchemy import ColumnElement, FromClause, and_, delete, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import removing
from bot.storage.tables import article, reminder, removed_article, saved_article

_original, _duplicate = article.alias("original"), article.alias("duplicate")


async def expire_some(connection: AsyncConnection, before: datetime, now: datetime) -> int:
    """Remove a few of the articles that came in before a moment, the oldest first; tell how many went."""
    old = select(article.c.id).where(article.c.added < before, ~_kept()).order_by(article.c.added)
    ids = list(await connection.scalars(old.limit(removing.MOST)))
    return await removing.remove(connection, ids, now, expired=True) if ids else 0


async def forget_tombstones(connection: AsyncConnection, before: datetime) -> int:
    """Forget what expired before a moment; what an admin removed is never forgotten. Tell how many."""
    gone = delete(removed_article).where(removed_article.c.expired, removed_article.c.removed < before)
    return (await connection.execute(gone)).rowcount


def _kept() -> ColumnElement[bool]:
    """Tell what stays: what is saved, pinned or to be reminded of, what that points to, what points to it."""

    def wanted(item: FromClause) -> ColumnElement[bool]:
        return or_(
            item.c.pinned.is_not(None),
            exists().where(saved_article.c.article_id == item.c.id),
            exists().where(reminder.c.article_id == item.c.id),
        )

    return or_(
        wanted(article),
        exists().where(and_(_original.c.id == article.c.duplicate_of, wanted(_original))),
        exists().where(and_(_duplicate.c.duplicate_of == article.c.id, wanted(_duplicate))),
    )
