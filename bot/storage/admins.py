"""Who may change the bot's sources and settings, and the one-time links by which people become that."""

import hmac
import secrets
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.notice import Admin
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.tables import admin, meta
from bot.storage.upsert import insert_into


class AdminStore:
    """Keeps admins, one of them the owner, and the hashes of links that were not opened yet."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def all(self) -> list[Admin]:
        """List those who opened a link, the owner first."""
        by_rank = select(admin).order_by(admin.c.owner.desc(), admin.c.since, admin.c.user_id)
        async with self._database.read() as connection:
            return [Admin(**row) for row in (await connection.execute(by_rank)).mappings()]

    async def remove(self, user_id: int, /) -> bool:
        """Take an admin's rights back; an owner's stay. Tells whether there was anything to take."""
        async with self._database.write() as connection:
            gone = await connection.execute(delete(admin).where(admin.c.user_id == user_id, ~admin.c.owner))
        return gone.rowcount == 1

    async def invite(self, *, owner: bool, code_hash: str, expires: datetime) -> None:
        """Remember a link that makes whoever opens it first an admin, or the owner.

        An owner's link replaces those before it.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            for key, value in await _invitations(connection, owner):
                if owner or _expiry(value) <= now:
                    await connection.execute(delete(meta).where(meta.c.key == key))
            row = {
                "key": f"{_prefix(owner)}{secrets.token_hex(8)}",
                "value": f"{code_hash} {expires.isoformat()}",
            }
            await connection.execute(insert_into(meta, self._database).values(row))

    async def claim(self, *, owner: bool, code_hash: str, user_id: int) -> bool:
        """Use a link up for a person; False when there is none such, or none any more.

        A new owner takes the former one's place, who stays an admin.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            expires = None
            for key, value in await _invitations(connection, owner):
                if hmac.compare_digest(value.partition(" ")[0].encode(), code_hash.encode()):
                    # Of two who open it at the same time one deletes it.
                    used = await connection.execute(delete(meta).where(meta.c.key == key))
                    expires = _expiry(value) if used.rowcount == 1 else None
            if expires is None or expires <= now:
                return False
            if owner:
                await connection.execute(update(admin).values(owner=False))
            row = {"user_id": user_id, "owner": owner, "since": now}
            await connection.execute(
                insert_into(admin, self._database)
                .values(row)
                .on_conflict_do_update(
                    index_elements=[admin.c.user_id], set_={"owner": admin.c.owner | owner}
                )
            )
        return True


def _prefix(owner: bool) -> str:
    return "invitation:owner:" if owner else "invitation:admin:"


async def _invitations(connection: AsyncConnection, owner: bool) -> list[tuple[str, str]]:
    """List the links that were not opened yet: key, and hash with expiry."""
    kept = select(meta.c.key, meta.c.value).where(meta.c.key.startswith(_prefix(owner), autoescape=True))
    return [(row.key, row.value) for row in await connection.execute(kept)]


def _expiry(value: str) -> datetime:
    return datetime.fromisoformat(value.partition(" ")[2])
