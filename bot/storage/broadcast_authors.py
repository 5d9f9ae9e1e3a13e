"""Whoever wrote a broadcast and wants to be forgotten."""

from dataclasses import replace

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import BroadcastState
from bot.model.chat import NOBODY
from bot.storage.broadcast_rows import broadcast_of, content_json
from bot.storage.tables import broadcast


async def forget_author(connection: AsyncConnection, user_id: int) -> None:
    """Drop a person's drafts, and let what is over name their chat no more."""
    own = (broadcast.c.added_by == user_id, broadcast.c.state == BroadcastState.DRAFT.value)
    await connection.execute(delete(broadcast).where(*own))
    over = (BroadcastState.DONE.value, BroadcastState.CANCELLED.value)
    theirs = select(broadcast).where(broadcast.c.added_by == user_id, broadcast.c.state.in_(over))
    for row in (await connection.execute(theirs)).mappings().all():
        content = broadcast_of(row).content
        if content.copied is not None:
            nameless = replace(content, copied=replace(content.copied, from_chat=NOBODY))
            of_it = update(broadcast).where(broadcast.c.id == row["id"])
            await connection.execute(of_it.values(content=content_json(nameless)))
