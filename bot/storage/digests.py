"""Digests that chats get: when each is due next, and the follows of those that post as stories arrive."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Any, Final

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.digest import Approval, Digest, DigestMode
from bot.model.follow import FollowKind
from bot.model.slots import slots_after
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.digest_issues import end_overtaken
from bot.storage.digest_rows import KIND, digest_of, digest_row, due_of
from bot.storage.tables import chat, delivery, digest, follow

_ASKED_FOR = ("mode", "schedule", "approval", "paused")
"""What decides when a digest comes."""
_TWO_DAYS: Final = timedelta(days=2)


class DigestStore:
    """Keeps digests."""

    def __init__(self, database: Database, clock: Clock, *, wish_of: Callable[[str], bytes]) -> None:
        """Keep digests in a database; `wish_of` packs what a topic asks for, as a follow's wish."""
        self._database = database
        self._clock = clock
        self._wish_of = wish_of

    async def add(self, draft: Digest, /, *, most: int) -> Digest | None:
        """Add a digest, whose draft's id, `made`, `settled` and `due` count for nothing.

        None when the chat has `most` of them.
        """
        now = self._clock.now()
        added = replace(draft, made=now, settled=now, due=due_of(draft, now))
        count = select(func.count()).select_from(digest).where(digest.c.chat_id == draft.chat_id)
        async with self._database.write() as connection:
            # On PostgreSQL two of a chat's admins may press at once; on SQLite nobody else writes now.
            await connection.execute(select(chat.c.id).where(chat.c.id == draft.chat_id).with_for_update())
            if (await connection.scalar(count) or 0) >= most:
                return None
            row = insert(digest).values(digest_row(added)).returning(digest.c.id)
            added = replace(added, id=(await connection.execute(row)).scalar_one())
            await self._feed(connection, added)
        return added

    async def get(self, digest_id: int, /) -> Digest | None:
        """Fetch a digest."""
        async with self._database.read() as connection:
            return await _one(connection, digest_id)

    async def of_chat(self, chat_id: int, /) -> tuple[Digest, ...]:
        """List a chat's digests, the oldest first."""
        of_it = select(digest).where(digest.c.chat_id == chat_id).order_by(digest.c.id)
        async with self._database.read() as connection:
            return tuple(digest_of(dict(row)) for row in (await connection.execute(of_it)).mappings())

    async def save(self, changed: Digest, /) -> Digest | None:
        """Set what was chosen for a digest, and return it as it is now; None when it was removed meanwhile.

        Where nothing changed that decides when it comes, what is due stays due, also if it is late. Else its
        next slot is the first after now, and none before counts as missed; what an admin approved of those is
        held. An hour of a day that came in one zone does not come again in another.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            known = await _one(connection, changed.id, lock=True)
            if known is None:
                return None
            # Its group may have become a supergroup since it was read.
            changed = replace(changed, chat_id=known.chat_id)
            if all(getattr(known, name) == getattr(changed, name) for name in _ASKED_FOR):
                saved = replace(changed, made=known.made, settled=known.settled, due=known.due)
            else:
                settled, due = await _times(connection, changed, now)
                saved = replace(changed, made=known.made, settled=settled, due=due)
                await end_overtaken(connection, known.id, after=known.settled, before=now)
            row = digest_row(saved)
            await connection.execute(update(digest).where(digest.c.id == saved.id).values(row))
            await self._feed(connection, saved)
        return saved

    async def remove(self, digest_id: int, /) -> bool:
        """Remove a digest with what feeds it; tell whether it was there."""
        async with self._database.write() as connection:
            gone = await connection.execute(delete(digest).where(digest.c.id == digest_id))
        return gone.rowcount > 0

    async def _feed(self, connection: AsyncConnection, fed: Digest) -> None:
        """Make the follows of a digest those that it needs; what it followed before keeps its row."""
        of_it = follow.c.digest_id == fed.id
        rows = await connection.execute(select(follow.c.id, follow.c.kind, follow.c.words).where(of_it))
        known = {(kind, words): number for number, kind, words in rows}
        wanted = _wanted(fed)
        for gone in known.keys() - wanted:
            await connection.execute(delete(follow).where(follow.c.id == known[gone]))
        for kind, words in sorted(wanted - known.keys()):
            row: dict[str, Any] = {
                "chat_id": fed.chat_id,
                "owner_id": fed.owner_id,
                "digest_id": fed.id,
                "kind": kind,
                "words": words,
                "wish": self._wish_of(words) if kind == FollowKind.WORDS.value else b"",
                "made": self._clock.now(),
            }
            await connection.execute(insert(follow).values(row))
        shown = update(follow).where(of_it, follow.c.paused != fed.paused).values(paused=fed.paused)
        await connection.execute(shown)


async def _times(
    connection: AsyncConnection, changed: Digest, now: datetime
) -> tuple[datetime, datetime | None]:
    """Work out until when a changed digest's slots are settled, and when it has to be looked at."""
    came = await _came(connection, changed, now)
    again = list(takewhile(lambda slot: slot.key in came, slots_after(changed.schedule, now)))
    due = due_of(changed, again[-1].moment if again else now)
    if not again or changed.approval is Approval.NONE:
        return now, due
    # Else it would be said to be missed when the next one is to be shown.
    return again[-1].moment, due


async def _came(connection: AsyncConnection, changed: Digest, now: datetime) -> set[str]:
    """List the keys of the slots of which a digest has sent something lately."""
    prefix = f"{changed.id}:"
    owed = select(delivery.c.cause).where(
        delivery.c.chat_id == changed.chat_id,
        delivery.c.kind == KIND,
        delivery.c.cause.startswith(prefix),
        delivery.c.made > now - _TWO_DAYS,
    )
    return {cause.removeprefix(prefix) for cause in await connection.scalars(owed)}


def _wanted(fed: Digest) -> set[tuple[str, str]]:
    if fed.mode is not DigestMode.STREAM:
        return set()
    if not fed.topics:
        return {(FollowKind.EVERYTHING.value, "")}
    return {(FollowKind.WORDS.value, topic) for topic in fed.topics}


async def _one(connection: AsyncConnection, digest_id: int, *, lock: bool = False) -> Digest | None:
    wanted = select(digest).where(digest.c.id == digest_id)
    if lock:
        wanted = wanted.with_for_update()
    row = (await connection.execute(wanted)).mappings().one_or_none()
    return None if row is None else digest_of(dict(row))
