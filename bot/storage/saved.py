"""Articles that chats save and admins pin: they stay in the archive while they are."""

from sqlalchemy import Select, delete, func, insert, select, update

from bot.model.audit import AuditEntry
from bot.ports import Clock
from bot.storage.audit import record
from bot.storage.database import Database
from bot.storage.tables import article, saved_article


class SavedStore:
    """Keeps what chats saved."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def save(self, chat_id: int, article_id: int, *, most: int) -> bool:
        """Save an article; False when it is gone or the chat has saved `most`, which saves nothing."""
        row = {"chat_id": chat_id, "article_id": article_id, "saved": self._clock.now()}
        # Locked, so that it does not leave the archive meanwhile; on SQLite nobody else writes now.
        there = (
            select(article.c.id).where(article.c.id == article_id).with_for_update(key_share=True, read=True)
        )
        count = select(func.count()).select_from(saved_article).where(saved_article.c.chat_id == chat_id)
        async with self._database.write() as connection:
            if await connection.scalar(there) is None:
                return False
            if await connection.scalar(_mark(chat_id, article_id)) is not None:
                return True
            if (await connection.scalar(count) or 0) >= most:
                return False
            await connection.execute(insert(saved_article), row)
        return True

    async def unsave(self, chat_id: int, article_id: int) -> bool:
        """Take an article out of what a chat saved; tell whether it was there."""
        marked = (saved_article.c.chat_id == chat_id, saved_article.c.article_id == article_id)
        async with self._database.write() as connection:
            return (await connection.execute(delete(saved_article).where(*marked))).rowcount > 0

    async def is_saved(self, chat_id: int, article_id: int) -> bool:
        """Tell whether a chat saved an article."""
        async with self._database.read() as connection:
            return await connection.scalar(_mark(chat_id, article_id)) is not None

    async def saved(self, chat_id: int, *, limit: int) -> list[int]:
        """List what a chat saved, the newest first."""
        newest = (
            select(saved_article.c.article_id)
            .where(saved_article.c.chat_id == chat_id)
            .order_by(saved_article.c.saved.desc(), saved_article.c.article_id.desc())
            .limit(limit)
        )
        async with self._database.read() as connection:
            return list(await connection.scalars(newest))


class PinStore:
    """Keeps what admins put at the top of the latest news."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def pin(self, article_id: int, *, most: int, entry: AuditEntry | None = None) -> bool:
        """Pin a public article; False when it is none, or `most` others are pinned, which pins nothing."""
        wanted = (article.c.id == article_id, article.c.public)
        count = select(func.count()).select_from(article)
        others = count.where(article.c.pinned.is_not(None), article.c.public, article.c.id != article_id)
        async with self._database.write() as connection:
            if (await connection.scalar(others) or 0) >= most:
                return False
            pinned = update(article).where(*wanted).values(pinned=self._clock.now())
            done = (await connection.execute(pinned)).rowcount > 0
            if done:
                await record(connection, entry, now=self._clock.now())
            return done

    async def unpin(self, article_id: int, *, entry: AuditEntry | None = None) -> bool:
        """Take a pin off; tell whether there was one."""
        pinned = update(article).where(article.c.id == article_id, article.c.pinned.is_not(None))
        async with self._database.write() as connection:
            done = (await connection.execute(pinned.values(pinned=None))).rowcount > 0
            if done:
                await record(connection, entry, now=self._clock.now())
            return done

    async def pinned(self, *, limit: int) -> list[int]:
        """List the pinned articles, or those that they have come to repeat, the last pinned first."""
        shown = func.coalesce(article.c.duplicate_of, article.c.id)
        newest = (
            select(shown)
            .where(article.c.pinned.is_not(None), article.c.public)
            .order_by(article.c.pinned.desc())
        )
        async with self._database.read() as connection:
            return list(dict.fromkeys(await connection.scalars(newest.limit(limit))))


def _mark(chat_id: int, article_id: int) -> Select[tuple[int]]:
    marked = (saved_article.c.chat_id == chat_id, saved_article.c.article_id == article_id)
    return select(saved_article.c.article_id).where(*marked)
