"""What chats follow."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.follow import Follow, FollowKind
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.tables import chat, follow, told_story


class FollowStore:
    """Keeps what chats want to be told of, apart from what posts for a digest."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def add(
        self,
        *,
        chat_id: int,
        owner_id: int,
        kind: FollowKind,
        words: str,
        wish: bytes,
        urgent: bool = False,
        silent: bool = False,
        instead_of: int | None = None,
        most: int,
    ) -> Follow | None:
        """Note a follow and give it, or the chat's own one of the same wish; None when it has `most`.

        `instead_of` is forgotten, unless nothing comes in its place.
        """
        row = {
            "chat_id": chat_id,
            "owner_id": owner_id,
            "kind": kind.value,
            "words": words,
            "wish": wish,
            "made": self._clock.now(),
            "urgent": urgent,
            "silent": silent,
        }
        async with self._database.write() as connection:
            # On PostgreSQL two of a chat's members may press at once; on SQLite nobody else writes now.
            await connection.execute(select(chat.c.id).where(chat.c.id == chat_id).with_for_update())
            same = await _one(connection, _of(chat_id), follow.c.wish == wish)
            given_up = _of(chat_id) & (follow.c.id == (instead_of or 0))
            if same is not None:
                if same.id != instead_of:
                    await connection.execute(delete(follow).where(given_up))
                return same
            count = select(func.count()).select_from(follow).where(_of(chat_id), ~given_up)
            if (await connection.scalar(count) or 0) >= most:
                return None
            await connection.execute(delete(follow).where(given_up))
            made = await connection.scalar(insert(follow).values(row).returning(follow.c.id))
            return await _one(connection, follow.c.id == made)

    async def get(self, follow_id: int, /) -> Follow | None:
        """Fetch a follow."""
        async with self._database.read() as connection:
            return await _one(connection, follow.c.id == follow_id, follow.c.digest_id.is_(None))

    async def find(self, chat_id: int, wish: bytes) -> Follow | None:
        """Fetch a chat's follow of a wish."""
        async with self._database.read() as connection:
            return await _one(connection, _of(chat_id), follow.c.wish == wish)

    async def of_chat(self, chat_id: int, /) -> list[Follow]:
        """List what a chat follows, the oldest first."""
        mine = select(follow).where(_of(chat_id)).order_by(follow.c.id)
        async with self._database.read() as connection:
            return [follow_of(dict(row)) for row in (await connection.execute(mine)).mappings()]

    async def change(self, follow_id: int, /, **values: bool | datetime | None) -> Follow | None:
        """Set `paused`, `muted_until`, `urgent` or `silent`; None when it is gone."""
        if unknown := values.keys() - {"paused", "muted_until", "urgent", "silent"}:
            raise ValueError(f"nobody may change {sorted(unknown)}")
        async with self._database.write() as connection:
            await connection.execute(update(follow).where(follow.c.id == follow_id).values(**values))
            return await _one(connection, follow.c.id == follow_id)

    async def remove(self, follow_id: int, /) -> bool:
        """Forget a follow, and what it holds back; tell whether there was one."""
        async with self._database.write() as connection:
            return (await connection.execute(delete(follow).where(follow.c.id == follow_id))).rowcount > 0

    async def alerts(self, chat_id: int, *, since: datetime) -> dict[int, int]:
        """Count the alerts that each of a chat's follows has made since a moment; none is absent."""
        counts = (
            select(told_story.c.follow_id, func.count())
            .where(
                told_story.c.chat_id == chat_id,
                told_story.c.follow_id.is_not(None),
                told_story.c.alert.is_not(None),
                told_story.c.notified >= since,
            )
            .group_by(told_story.c.follow_id)
        )
        async with self._database.read() as connection:
            return {row[0]: row[1] for row in await connection.execute(counts)}


def follow_of(row: Mapping[str, Any], /) -> Follow:
    """Make a follow of its row."""
    return Follow(**(dict(row) | {"kind": FollowKind(row["kind"])}))


def _of(chat_id: int) -> ColumnElement[bool]:
    return (follow.c.chat_id == chat_id) & follow.c.digest_id.is_(None)


async def _one(connection: AsyncConnection, *where: ColumnElement[bool]) -> Follow | None:
    found = select(follow).where(*where).order_by(follow.c.id).limit(1)
    row = (await connection.execute(found)).mappings().one_or_none()
    return None if row is None else follow_of(dict(row))
