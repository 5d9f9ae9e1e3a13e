"""Who may do what for the bot, and the one-time links by which people become that."""

import hmac
import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.audit import AuditEntry
from bot.model.notice import Admin
from bot.model.role import Role
from bot.ports import Clock
from bot.storage.audit import record
from bot.storage.briefings import KIND as BRIEFING
from bot.storage.database import Database
from bot.storage.feedback import KIND as DESK
from bot.storage.remembered import Remembered
from bot.storage.stopping import drop_waiting
from bot.storage.tables import admin, meta
from bot.storage.upsert import insert_into


class AdminStore:
    """Keeps admins, one of them the owner, and the hashes of links that were not opened yet."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._all = Remembered(database, _all)

    async def all(self) -> list[Admin]:
        """List those who opened a link, the owner first."""
        return [*await self._all.get()]

    async def put(self, user_id: int, role: Role, /, *, by: int, below: Role = Role.OWNER) -> Role | None:
        """Give somebody another role than the owner's, and note who did it; who is not `below` keeps theirs.

        Gives the role that they had. What waits to tell them what is no longer their business is dropped.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            had = await connection.scalar(_role_of(user_id).with_for_update())
            before = None if had is None else Role.of(had)
            if before is role or (before is not None and before >= below):
                return before
            row = insert_into(admin, self._database).values(user_id=user_id, role=role.word, since=now)
            changed = row.on_conflict_do_update(index_elements=[admin.c.user_id], set_={"role": role.word})
            await connection.execute(changed)
            if role < Role.ADMIN:
                await drop_waiting(connection, user_id, now=now, kinds=(BRIEFING,))
            await self._record(connection, "role.grant", user_id, before, role, by)
        return before

    async def remove(self, user_id: int, /, *, by: int, below: Role = Role.OWNER) -> bool:
        """Take somebody's rights back, and drop what waits to tell them of the desk; tells whether it did.

        Who is not `below` keeps theirs.
        """
        async with self._database.write() as connection:
            had = await connection.scalar(_role_of(user_id).with_for_update())
            if had is None or Role.of(had) >= below:
                return False
            await connection.execute(delete(admin).where(admin.c.user_id == user_id))
            await drop_waiting(connection, user_id, now=self._clock.now(), kinds=(DESK, BRIEFING))
            await self._record(connection, "role.remove", user_id, Role.of(had), None, by)
        return True

    async def _record(
        self,
        connection: AsyncConnection,
        deed: str,
        user_id: int,
        before: Role | None,
        after: Role | None,
        by: int,
    ) -> None:
        entry = AuditEntry(
            user_id=by,
            deed=deed,
            before=before.word if before else "",
            after=after.word if after else "",
            about_id=user_id,
        )
        await record(connection, entry, now=self._clock.now())

    async def invite(
        self, *, owner: bool, code_hash: str, expires: datetime, deed: AuditEntry | None = None
    ) -> None:
        """Remember a link that makes whoever opens it first an admin, or the owner, and whose deed that was.

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
            await record(connection, deed, now=now)

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
            had = await connection.scalar(_role_of(user_id))
            before = None if had is None else Role.of(had)
            if owner:
                former = (admin.c.role == Role.OWNER.word, admin.c.user_id != user_id)
                lowered = update(admin).where(*former).values(role=Role.ADMIN.word)
                for one in list(await connection.scalars(lowered.returning(admin.c.user_id))):
                    await self._record(connection, "role.grant", one, Role.OWNER, Role.ADMIN, user_id)
            role = max(Role.OWNER if owner else Role.ADMIN, before or Role.EDITOR)
            row = insert_into(admin, self._database).values(user_id=user_id, role=role.word, since=now)
            await connection.execute(
                row.on_conflict_do_update(index_elements=[admin.c.user_id], set_={"role": role.word})
            )
            await self._record(connection, "role.accept", user_id, before, role, user_id)
        return True

    async def revoke(self, *, owner: bool, code_hash: str) -> bool:
        """Make a link useless; False when there is none such."""
        async with self._database.write() as connection:
            for key, value in await _invitations(connection, owner):
                if hmac.compare_digest(value.partition(" ")[0].encode(), code_hash.encode()):
                    return (await connection.execute(delete(meta).where(meta.c.key == key))).rowcount == 1
        return False


async def _all(connection: AsyncConnection) -> tuple[Admin, ...]:
    eldest = select(admin).order_by(admin.c.since, admin.c.user_id)
    rows = (await connection.execute(eldest)).mappings().all()
    found = [Admin(**(dict(row) | {"role": Role.of(row["role"])})) for row in rows]
    return tuple(sorted(found, key=lambda one: -one.role))


def _role_of(user_id: int) -> Select[Any]:
    return select(admin.c.role).where(admin.c.user_id == user_id)


def _prefix(owner: bool) -> str:
    return "invitation:owner:" if owner else "invitation:admin:"


async def _invitations(connection: AsyncConnection, owner: bool) -> list[tuple[str, str]]:
    """List the links that were not opened yet: key, and hash with expiry."""
    kept = select(meta.c.key, meta.c.value).where(meta.c.key.startswith(_prefix(owner), autoescape=True))
    return [(row.key, row.value) for row in await connection.execute(kept)]


def _expiry(value: str) -> datetime:
    return datetime.fromisoformat(value.partition(" ")[2])
