"""Digests whose hour has come, and what is noted once they are dealt with."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Select, bindparam, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.chat import Chat
from bot.model.delivery import Cause
from bot.model.digest import Digest
from bot.model.follow import Told
from bot.storage.chat_rows import chat_of
from bot.storage.database import Database
from bot.storage.digest_rows import digest_of, due_of
from bot.storage.portions import ROWS, portions
from bot.storage.remembered import Remembered
from bot.storage.tables import chat, chat_admin, delivery, digest
from bot.storage.told_stories import Place, told_of

_AHEAD: Final = timedelta(days=1)
"""A slot is settled so long before its moment at most, where a zone changed on its day."""


@dataclass(frozen=True, slots=True)
class DueDigest:
    """A digest, and the chat that it is for; None when that was never seen."""

    digest: Digest
    chat: Chat | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Settled:
    """How far a digest is from now on."""

    digest_id: int
    settled: datetime
    due: datetime | None


class DueDigests:
    """Finds digests by the moment at which they have to be looked at."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._first = Remembered(database, _first_due)

    async def page(self, until: datetime, *, after: DueDigest | None, limit: int) -> list[DueDigest]:
        """List digests that are due, those that have waited longest first, from the one after another."""
        if not await self._any_due(until):
            return []
        due = select(digest).where(digest.c.due.is_not(None), digest.c.due <= until)
        if after is not None:
            due = due.where(tuple_(digest.c.due, digest.c.id) > (after.digest.due, after.digest.id))
        return await self._fetch(due.order_by(digest.c.due, digest.c.id).limit(limit))

    async def of_ids(self, ids: Collection[int]) -> list[DueDigest]:
        """Fetch digests, due or not."""
        return await self._fetch(select(digest).where(digest.c.id.in_(sorted(ids)))) if ids else []

    async def bring_back(self, now: datetime) -> int:
        """Let digests whose last slot lies days ahead come at their next one; tell how many."""
        astray = (digest.c.due > now + _AHEAD, digest.c.settled > now + _AHEAD)
        async with self._database.read() as connection:
            ids = list(await connection.scalars(select(digest.c.id).where(*astray).limit(ROWS)))
        if not ids:
            return 0
        async with self._database.write() as connection:
            some = select(digest).where(digest.c.id.in_(ids), *astray).order_by(digest.c.id).with_for_update()
            found = [digest_of(dict(row)) for row in (await connection.execute(some)).mappings()]
            await settle(
                connection,
                [Settled(digest_id=item.id, settled=now, due=due_of(item, now)) for item in found],
            )
        return len(found)

    async def topics(self, until: datetime) -> set[str]:
        """List what all digests that are due at a moment are about."""
        if not await self._any_due(until):
            return set()
        due = select(digest.c.topics).where(digest.c.due.is_not(None), digest.c.due <= until).distinct()
        async with self._database.read() as connection:
            return {topic for topics in await connection.scalars(due) for topic in topics}

    async def chats(self, ids: Collection[int]) -> dict[int, Chat]:
        """Fetch chats; those that were never seen are absent."""
        async with self._database.read() as connection:
            return await _chats(connection, set(ids))

    async def admins(self, chat_ids: Collection[int]) -> dict[int, list[int]]:
        """List who administers groups and channels, as far as the bot was told; others are absent."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        known = select(chat_admin.c.chat_id, chat_admin.c.user_id).where(
            chat_admin.c.chat_id.in_(sorted(chat_ids))
        )
        async with self._database.read() as connection:
            for row in await connection.execute(known.order_by(chat_admin.c.chat_id, chat_admin.c.user_id)):
                found[row.chat_id].append(row.user_id)
        return found

    async def recipients(self, causes: Collection[Cause]) -> dict[Cause, list[int]]:
        """Tell which chats were, or are, to get something for some causes of one kind."""
        found: defaultdict[Cause, list[int]] = defaultdict(list)
        kinds = {cause.kind for cause in causes}
        owed = select(delivery.c.chat_id, delivery.c.kind, delivery.c.cause).where(
            delivery.c.kind.in_(sorted(kinds)), delivery.c.cause.in_(sorted(cause.name for cause in causes))
        )
        async with self._database.read() as connection:
            for row in await connection.execute(owed):
                found[Cause(row.kind, row.cause)].append(row.chat_id)
        return found

    async def told(self, chat_ids: Iterable[int], story_ids: Iterable[int]) -> dict[Place, Told]:
        """Read what chats have been told of stories."""
        async with self._database.read() as connection:
            return await told_of(connection, set(chat_ids), set(story_ids))

    async def _any_due(self, until: datetime) -> bool:
        first = await self._first.get()
        return first is not None and first <= until

    async def _fetch(self, statement: Select[Any]) -> list[DueDigest]:
        async with self._database.read() as connection:
            rows = (await connection.execute(statement)).mappings().all()
            digests = [digest_of(dict(row)) for row in rows]
            chats = await _chats(connection, {item.chat_id for item in digests})
        return [DueDigest(item, chats.get(item.chat_id)) for item in digests]


async def still_due(connection: AsyncConnection, believed: Sequence[Digest]) -> set[int]:
    """Tell which digests nobody has dealt with, moved or changed the times of meanwhile; they are locked."""
    wanted = {item.id: (item.due, item.settled, item.chat_id) for item in believed}
    found: set[int] = set()
    ids = sorted(wanted)
    for part in portions(ids):
        now = (
            select(digest.c.id, digest.c.due, digest.c.settled, digest.c.chat_id)
            .where(digest.c.id.in_(part))
            .order_by(digest.c.id)
            .with_for_update()
        )
        rows = await connection.execute(now)
        found |= {row.id for row in rows if (row.due, row.settled, row.chat_id) == wanted[row.id]}
    return found


async def settle(connection: AsyncConnection, settled: Sequence[Settled]) -> None:
    """Note how far digests are."""
    if not settled:
        return
    noted = (
        update(digest)
        .where(digest.c.id == bindparam("which"))
        .values(settled=bindparam("settled_at"), due=bindparam("due_at"))
    )
    rows: list[Mapping[str, Any]] = [
        {"which": item.digest_id, "settled_at": item.settled, "due_at": item.due} for item in settled
    ]
    await connection.execute(noted, rows)


async def _first_due(connection: AsyncConnection) -> datetime | None:
    first = select(digest.c.due).where(digest.c.due.is_not(None)).order_by(digest.c.due).limit(1)
    return await connection.scalar(first)


async def _chats(connection: AsyncConnection, ids: set[int]) -> dict[int, Chat]:
    wanted = sorted(ids)
    found: dict[int, Chat] = {}
    for part in portions(wanted):
        some = select(chat).where(chat.c.id.in_(part))
        found |= {row["id"]: chat_of(row) for row in (await connection.execute(some)).mappings()}
    return found
