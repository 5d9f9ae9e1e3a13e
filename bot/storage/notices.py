"""Notices to admins: written together with what they tell of, open until every admin has them."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.notice import Notice, NoticeKind, OpenNotice
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.remembered import Remembered
from bot.storage.tables import notice, notice_told

_ONCE_A_DAY: Final = frozenset(
    (
        NoticeKind.SOURCE_MOVED,
        NoticeKind.DISK_LOW,
        NoticeKind.CHAT_LOST,
        NoticeKind.TOPIC_CLOSED,
        NoticeKind.TOPIC_DELETED,
    )
)
_DAY = timedelta(days=1)


async def make_notices(connection: AsyncConnection, notices: Sequence[Notice], now: datetime) -> None:
    """Write notices down in the transaction that records what they tell of.

    What may go on and on is told once a day, by whatever process, of each source or chat.
    """
    frequent = {item.kind.value for item in notices if item.kind in _ONCE_A_DAY}
    told: set[tuple[str, object]] = set()
    if frequent:
        recent = select(notice.c.kind, notice.c.args).where(
            notice.c.kind.in_(frequent), notice.c.made > now - _DAY
        )
        told = {(row.kind, row.args.get("id")) for row in await connection.execute(recent)}
    rows = [
        {"kind": item.kind.value, "args": dict(item.args), "made": now, "for_user": item.for_user}
        for item in notices
        if (item.kind.value, item.args.get("id")) not in told
    ]
    if rows:
        await connection.execute(insert(notice), rows)


class NoticeStore:
    """Keeps the notices that somebody has yet to get."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._any_open = Remembered(database, _any_open)

    async def make(self, *notices: Notice) -> None:
        """Write notices down that stand for themselves."""
        async with self._database.write() as connection:
            await make_notices(connection, notices, self._clock.now())

    async def open(self, limit: int = 50, *, for_admins: bool = True) -> list[OpenNotice]:
        """List the oldest open notices, with who has them already; with or without those for all admins."""
        if not await self._any_open.get():
            return []
        rows = select(notice).where(notice.c.closed.is_(None)).order_by(notice.c.id).limit(limit)
        if not for_admins:
            rows = rows.where(notice.c.for_user.is_not(None))
        async with self._database.read() as connection:
            found = (await connection.execute(rows)).all()
            told: defaultdict[int, set[int]] = defaultdict(set)
            ids = [row.id for row in found]
            for row in await connection.execute(select(notice_told).where(notice_told.c.notice_id.in_(ids))):
                told[row.notice_id].add(row.user_id)
        return [
            OpenNotice(
                id=row.id,
                notice=Notice(kind=NoticeKind(row.kind), args=row.args, for_user=row.for_user),
                made=row.made,
                told=frozenset(told[row.id]),
            )
            for row in found
        ]

    async def told(self, notice_id: int, user_id: int, message_id: int) -> None:
        """Note that an admin has a notice, or (message id 0) that it can't reach them."""
        async with self._database.write() as connection:
            known = select(notice_told.c.user_id).where(
                notice_told.c.notice_id == notice_id, notice_told.c.user_id == user_id
            )
            if await connection.scalar(known) is None:
                row = {"notice_id": notice_id, "user_id": user_id, "message_id": message_id}
                await connection.execute(insert(notice_told), row)

    async def has(self, notice_id: int, user_id: int) -> bool:
        """Tell whether an admin has a notice already."""
        known = select(notice_told.c.user_id).where(
            notice_told.c.notice_id == notice_id, notice_told.c.user_id == user_id
        )
        async with self._database.read() as connection:
            return await connection.scalar(known) is not None

    async def close(self, notice_id: int, /) -> None:
        """Note that every admin has a notice."""
        async with self._database.write() as connection:
            await connection.execute(
                update(notice).where(notice.c.id == notice_id).values(closed=self._clock.now())
            )

    async def prune(self, before: datetime) -> None:
        """Forget what was made before a moment, told or not."""
        async with self._database.write() as connection:
            await connection.execute(delete(notice).where(notice.c.made < before))


async def _any_open(connection: AsyncConnection) -> bool:
    return await connection.scalar(select(notice.c.id).where(notice.c.closed.is_(None)).limit(1)) is not None
