"""People whom broadcasts name, as authors or as some of those whom they are for, and who are forgotten."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import BroadcastState, Content
from bot.model.chat import NOBODY
from bot.model.notice import Notice, NoticeKind
from bot.storage.broadcast_rows import audience_json, broadcast_of, content_json
from bot.storage.notices import make_notices
from bot.storage.tables import broadcast

_OVER = (BroadcastState.DONE.value, BroadcastState.CANCELLED.value)
_NOT_BEGUN = (BroadcastState.DRAFT.value, BroadcastState.SCHEDULED.value)


async def hold_orphans(
    connection: AsyncConnection, user_id: int, *, broadcast_id: int | None = None, now: datetime
) -> None:
    """Hold what somebody let go who may not any more and what waits for its hour; admins are told, once."""
    theirs = [broadcast.c.state == BroadcastState.SCHEDULED.value, broadcast.c.decided_by == user_id]
    if broadcast_id is not None:
        theirs.append(broadcast.c.id == broadcast_id)
    nobody = {"decided_by": None, "message_id": None}
    held = update(broadcast).where(*theirs).values(nobody).returning(broadcast.c.id)
    numbers = sorted(await connection.scalars(held))
    notices = [Notice(kind=NoticeKind.BROADCAST_ORPHANED, args={"number": number}) for number in numbers]
    await make_notices(connection, notices, now)


async def forget_author(connection: AsyncConnection, user_id: int, *, now: datetime) -> None:
    """Drop a person's drafts, and let what is over name their chat no more.

    What is yet to go out waits for another to let it; it is copied from there, and forgets it when it ends.
    """
    await hold_orphans(connection, user_id, now=now)
    own = (broadcast.c.added_by == user_id, broadcast.c.state == BroadcastState.DRAFT.value)
    await connection.execute(delete(broadcast).where(*own))
    theirs = select(broadcast).where(broadcast.c.added_by == user_id, broadcast.c.state.in_(_OVER))
    for row in (await connection.execute(theirs)).mappings().all():
        content = nameless(broadcast_of(row).content)
        of_it = update(broadcast).where(broadcast.c.id == row["id"])
        await connection.execute(of_it.values(content=content_json(content)))


async def forget_listed(connection: AsyncConnection, user_id: int) -> None:
    """Take a person from the lists of whom broadcasts are for; once they begin, they have none."""
    listed = select(broadcast).where(broadcast.c.state.in_(_NOT_BEGUN))
    for row in (await connection.execute(listed)).mappings().all():
        audience = broadcast_of(row).audience
        if audience.ids is not None and user_id in audience.ids:
            others = replace(audience, ids=tuple(one for one in audience.ids if one != user_id))
            of_it = update(broadcast).where(broadcast.c.id == row["id"])
            await connection.execute(of_it.values(audience=audience_json(others)))


def nameless(content: Content) -> Content:
    """Leave out from whose chat something was copied."""
    if content.copied is None:
        return content
    return replace(content, copied=replace(content.copied, from_chat=NOBODY))
