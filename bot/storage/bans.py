"""Who is kept out, known by nothing but a keyed hash of the id."""

import asyncio
import hashlib
import hmac
import secrets
from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.audit import AuditEntry
from bot.ports import Clock
from bot.storage.audit import record
from bot.storage.database import Database
from bot.storage.portions import portions
from bot.storage.stopping import drop_waiting
from bot.storage.tables import ban, chat, meta
from bot.storage.upsert import insert_on
from bot.storage.waking import take_back_late

_KEPT_AS: Final = "ban:secret"
_SECRET_BYTES: Final = 32


@dataclass(frozen=True, kw_only=True, slots=True)
class Ban:
    """One ban; whom it means only its id tells, with the archive's secret."""

    id: int
    hash: str
    kind: str
    """`person` or `group`."""
    since: datetime
    until: datetime | None


class BanStore:
    """Keeps bans, also of those who were forgotten."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def secret(self) -> bytes:
        """Give the archive's own key, made when it is first asked for."""
        async with self._database.read() as connection:
            kept = await connection.scalar(select(meta.c.value).where(meta.c.key == _KEPT_AS))
        if kept is None:
            async with self._database.write() as connection:
                kept = await _secret(connection)
        return bytes.fromhex(kept)

    async def all(self) -> list[Ban]:
        """List the bans that hold, the newest first."""
        held = or_(ban.c.until.is_(None), ban.c.until > self._clock.now())
        async with self._database.read() as connection:
            rows = await connection.execute(select(ban).where(held).order_by(ban.c.id.desc()))
            return [Ban(**row) for row in rows.mappings()]

    async def end(self) -> int:
        """Forget bans whose time is over, and send to those whom they kept out again; tells how many."""
        now = self._clock.now()
        over = ban.c.until <= now
        async with self._database.read() as connection:
            ended = set(await connection.scalars(select(ban.c.hash).where(over)))
            asleep = list(await connection.scalars(select(chat.c.id).where(chat.c.asleep))) if ended else []
        if not ended:
            return 0
        secret = await self.secret()
        kept_out = await asyncio.to_thread(_of_hashes, asleep, ended, secret)
        async with self._database.write() as connection:
            for some in portions(sorted(kept_out)):
                # Chats before bans, as `add` takes them.
                held = select(chat.c.id).where(chat.c.id.in_(some)).order_by(chat.c.id)
                await connection.execute(held.with_for_update())
            # Somebody may have been banned anew meanwhile, or have another id, and is found the next time.
            hashes: set[str] = set()
            for part in portions(sorted(ended)):
                gone = delete(ban).where(over, ban.c.hash.in_(part)).returning(ban.c.hash)
                hashes.update(await connection.scalars(gone))
            for chat_id in sorted(one for one, name in kept_out.items() if name in hashes):
                await _wake(connection, chat_id, now)
        return len(hashes)

    async def add(self, chat_id: int, *, until: datetime | None, by: int, before: str, after: str) -> None:
        """Keep somebody out, drop what is owed to them, and let nothing new be owed."""
        now = self._clock.now()
        async with self._database.write() as connection:
            # Whoever owes something holds the chat: it is owed before this, and dropped, or not at all.
            asleep = update(chat).where(chat.c.id == chat_id)
            await connection.execute(asleep.values(asleep=True))
            await drop_waiting(connection, chat_id, now=now)
            row = {
                "hash": hash_of(chat_id, bytes.fromhex(await _secret(connection))),
                "kind": "person" if chat_id > 0 else "group",
                "since": now,
                "until": until,
            }
            added = insert_on(connection, ban).values(row)
            renewed = {"since": now, "until": until}
            await connection.execute(added.on_conflict_do_update(index_elements=[ban.c.hash], set_=renewed))
            await _record(connection, "ban.add", chat_id, by, now, before=before, after=after)

    async def lift(self, chat_id: int, *, by: int, before: str) -> bool:
        """Let somebody in again; tell whether they were kept out."""
        now = self._clock.now()
        async with self._database.write() as connection:
            name = hash_of(chat_id, bytes.fromhex(await _secret(connection)))
            gone = await connection.execute(delete(ban).where(ban.c.hash == name))
            if gone.rowcount:
                await _wake(connection, chat_id, now)
                await _record(connection, "ban.lift", chat_id, by, now, before=before)
        return gone.rowcount > 0


def hash_of(chat_id: int, secret: bytes, /) -> str:
    """Hash an id: without the secret the few billion ids there are could be tried out."""
    return hmac.new(secret, str(chat_id).encode(), hashlib.sha256).hexdigest()


async def _wake(connection: AsyncConnection, chat_id: int, now: datetime) -> None:
    """Write to a chat again; if it has blocked the bot meanwhile, the bot finds out."""
    await connection.execute(update(chat).where(chat.c.id == chat_id).values(asleep=False))
    await take_back_late(connection, chat_id, now)


def _of_hashes(chat_ids: Iterable[int], hashes: Container[str], secret: bytes) -> dict[int, str]:
    """Find whom hashes mean: each with theirs."""
    named = {chat_id: hash_of(chat_id, secret) for chat_id in chat_ids}
    return {chat_id: name for chat_id, name in named.items() if name in hashes}


async def move_ban(connection: AsyncConnection, old_id: int, new_id: int) -> None:
    """Keep out a group that has another id now; its chat is there already."""
    kept = await connection.scalar(select(meta.c.value).where(meta.c.key == _KEPT_AS))
    if kept is None:
        return
    old, new = (hash_of(chat_id, bytes.fromhex(kept)) for chat_id in (old_id, new_id))
    if await connection.scalar(select(ban.c.id).where(ban.c.hash == new)) is None:
        moved = await connection.execute(update(ban).where(ban.c.hash == old).values(hash=new))
    else:
        moved = await connection.execute(delete(ban).where(ban.c.hash == old))
    if moved.rowcount:
        await connection.execute(update(chat).where(chat.c.id == new_id).values(asleep=True))


async def _secret(connection: AsyncConnection) -> str:
    """Read the key, or make it; of two processes that make it at once, one does."""
    made = insert_on(connection, meta).values(key=_KEPT_AS, value=secrets.token_hex(_SECRET_BYTES))
    await connection.execute(made.on_conflict_do_nothing())
    kept: str | None = await connection.scalar(select(meta.c.value).where(meta.c.key == _KEPT_AS))
    assert kept is not None, "it was just written"
    return kept


async def _record(
    connection: AsyncConnection, deed: str, chat_id: int, by: int, now: datetime, **what: str
) -> None:
    await record(connection, AuditEntry(user_id=by, deed=deed, about_id=chat_id, **what), now=now)
