"""What chats opened, of those that want it remembered."""

from collections.abc import Collection

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.chat import ListingKind
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.tables import article, chat, listing, opened_article
from bot.storage.upsert import insert_into

MOST = 300
"""Articles remembered for a chat, the last opened ones."""


class HistoryStore:
    """Remembers for a chat alone; nothing here looks across chats."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def note(self, chat_id: int, article_ids: Collection[int]) -> None:
        """Remember that a chat opened articles, unless it has said meanwhile that it does not want that."""
        now = self._clock.now()
        wants = select(chat.c.history).where(chat.c.id == chat_id).with_for_update(key_share=True)
        # Locked, so that none leaves the archive meanwhile; on SQLite nobody else writes now.
        there = (
            select(article.c.id)
            .where(article.c.id.in_(article_ids))
            .order_by(article.c.id)
            .with_for_update(key_share=True, read=True)
        )
        opened = insert_into(opened_article, self._database)
        of_chat = opened_article.c.chat_id == chat_id
        kept = (
            select(opened_article.c.article_id)
            .where(of_chat)
            .order_by(opened_article.c.at.desc())
            .limit(MOST)
        )
        count = select(func.count()).select_from(opened_article).where(of_chat)
        async with self._database.write() as connection:
            if not await connection.scalar(wants):
                return
            found = await connection.scalars(there)
            rows = [{"chat_id": chat_id, "article_id": number, "at": now} for number in found]
            if not rows:
                return
            await connection.execute(
                opened.on_conflict_do_update(
                    index_elements=[opened_article.c.chat_id, opened_article.c.article_id], set_={"at": now}
                ),
                rows,
            )
            if (await connection.scalar(count) or 0) > MOST:
                others = opened_article.c.article_id.not_in(list(await connection.scalars(kept)))
                await connection.execute(delete(opened_article).where(of_chat, others))

    async def newest(self, chat_id: int, /) -> list[int]:
        """List what a chat opened, the last first."""
        opened = (
            select(opened_article.c.article_id)
            .where(opened_article.c.chat_id == chat_id)
            .order_by(opened_article.c.at.desc(), opened_article.c.article_id.desc())
            .limit(MOST)
        )
        async with self._database.read() as connection:
            return list(await connection.scalars(opened))

    async def clear(self, chat_id: int, /) -> None:
        """Forget what a chat opened, with the lists of it that were shown."""
        async with self._database.write() as connection:
            await clear_history(connection, chat_id)


async def clear_history(connection: AsyncConnection, chat_id: int) -> None:
    """Forget what a chat opened, with the lists of it that were shown."""
    await connection.execute(delete(opened_article).where(opened_article.c.chat_id == chat_id))
    shown = (listing.c.chat_id == chat_id, listing.c.kind == ListingKind.HISTORY.value)
    await connection.execute(delete(listing).where(*shown))
