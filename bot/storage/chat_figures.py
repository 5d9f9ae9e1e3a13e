"""How much groups and channels get: their digests by topic, and their follows."""

from collections.abc import Collection

from sqlalchemy import func, select

from bot.model.ruled_chat import ChatFigures
from bot.storage.database import Database
from bot.storage.tables import digest, follow


async def figures_of(database: Database, chat_ids: Collection[int], /) -> dict[int, ChatFigures]:
    """Count for each of some chats."""
    threads: dict[int, dict[int | None, int]] = {chat_id: {} for chat_id in chat_ids}
    digests = (
        select(digest.c.chat_id, digest.c.thread, func.count())
        .where(digest.c.chat_id.in_(chat_ids))
        .group_by(digest.c.chat_id, digest.c.thread)
    )
    follows = (
        select(follow.c.chat_id, func.count().label("much"))
        .where(follow.c.chat_id.in_(chat_ids), follow.c.digest_id.is_(None))
        .group_by(follow.c.chat_id)
    )
    async with database.read() as connection:
        for chat_id, thread, count in await connection.execute(digests):
            threads[chat_id][thread] = count
        followed = {row.chat_id: row.much for row in await connection.execute(follows)}
    return {
        chat_id: ChatFigures(digests=threads[chat_id], follows=followed.get(chat_id, 0))
        for chat_id in chat_ids
    }
