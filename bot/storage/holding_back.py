"""What a restored archive holds back until an admin has seen what fell due since its backup."""

import json
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Table, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.backup import Backlog, Hold
from bot.model.delivery import DeliveryState
from bot.model.digest import IssueState
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.ending import ended_as
from bot.storage.tables import delivery, digest, digest_issue, held_alert, meta, reminder
from bot.storage.upsert import insert_on

DROPPED: Final = "fell due before the restore was released"
"""Why a delivery was not sent."""

_KEY: Final = "restored"


async def hold_of(connection: AsyncConnection) -> Hold | None:
    """Fetch what holds everything back; None when nothing does."""
    found = await connection.scalar(select(meta.c.value).where(meta.c.key == _KEY))
    if found is None:
        return None
    kept = json.loads(found)
    return Hold(
        id=kept["id"],
        backed_up=datetime.fromisoformat(kept["backed_up"]),
        restored=datetime.fromisoformat(kept["restored"]),
    )


async def hold_back(connection: AsyncConnection, *, backed_up: datetime, now: datetime) -> Hold:
    """Hold everything back from now on."""
    hold = Hold(id=int(now.timestamp() * 1_000_000), backed_up=backed_up, restored=now)
    kept = {"id": hold.id, "backed_up": backed_up.isoformat(), "restored": now.isoformat()}
    noted = insert_on(connection, meta).values(key=_KEY, value=json.dumps(kept))
    await connection.execute(
        noted.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": noted.excluded.value})
    )
    return hold


async def backlog_of(connection: AsyncConnection, now: datetime) -> Backlog:
    """Count what is due."""

    async def count(of: Table, *where: ColumnElement[bool]) -> int:
        return await connection.scalar(select(func.count()).select_from(of).where(*where)) or 0

    return Backlog(
        messages=await count(delivery, *_due_messages(now)),
        digests=await count(digest, digest.c.due <= now),
        reminders=await count(reminder, reminder.c.due <= now),
        alerts=await count(held_alert, held_alert.c.due <= now),
    )


async def drop_backlog(connection: AsyncConnection, now: datetime) -> None:
    """Settle what is due as not sent; of digests only what an admin has approved late."""
    ended = {"state": ended_as(DeliveryState.SKIPPED), "reason": DROPPED, "settled": now, "retry": None}
    await connection.execute(update(delivery).where(*_due_messages(now)).values(ended))
    await connection.execute(delete(reminder).where(reminder.c.due <= now))
    await connection.execute(delete(held_alert).where(held_alert.c.due <= now))
    late = (digest_issue.c.state == IssueState.APPROVED.value, digest_issue.c.moment <= now)
    await connection.execute(update(digest_issue).where(*late).values(state=IssueState.HELD.value))


async def let_go(connection: AsyncConnection, hold_id: int, /) -> bool:
    """Hold nothing back any more; False when that was decided before."""
    hold = await hold_of(connection)
    if hold is None or hold.id != hold_id:
        return False
    return (await connection.execute(delete(meta).where(meta.c.key == _KEY))).rowcount == 1


class HoldStore:
    """Tells what is held back."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def hold(self) -> Hold | None:
        """Fetch what holds everything back; None when nothing does."""
        async with self._database.read() as connection:
            return await hold_of(connection)

    async def state(self) -> tuple[Hold, Backlog] | None:
        """Fetch it, and count what of it is due now."""
        async with self._database.read() as connection:
            hold = await hold_of(connection)
            return None if hold is None else (hold, await backlog_of(connection, self._clock.now()))


def _due_messages(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (delivery.c.settled.is_(None), delivery.c.due <= now)
