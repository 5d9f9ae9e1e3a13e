"""What a restored archive holds back until an admin has seen what fell due since its backup."""

import json
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Table, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.backup import Backlog, Hold
from bot.model.broadcast import KIND as BROADCAST
from bot.model.broadcast import BroadcastState
from bot.model.delivery import DeliveryState
from bot.model.digest import IssueState
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.ending import ended_as
from bot.storage.outbox_verdicts import IS_PAUSED
from bot.storage.remembered import Remembered
from bot.storage.tables import broadcast, delivery, digest, digest_issue, held_alert, meta, reminder
from bot.storage.upsert import insert_on

DROPPED: Final = "fell due before the restore was released"
"""Why a delivery was not sent."""

_KEY: Final = "restored"
_SET_ASIDE: Final = (
    delivery.c.kind == BROADCAST,
    delivery.c.state == DeliveryState.PAUSED.value,
    ~exists().where(*IS_PAUSED),
)
"""What waits its turn of a broadcast that goes out slowly: it was due when that began, and may have gone."""


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
        messages=await count(delivery, *_due_messages(now)) + await count(delivery, *_SET_ASIDE),
        digests=await count(digest, digest.c.due <= now),
        reminders=await count(reminder, reminder.c.due <= now),
        alerts=await count(held_alert, held_alert.c.due <= now),
    )


async def drop_backlog(connection: AsyncConnection, now: datetime) -> None:
    """Settle what is due as not sent, of digests only what an admin has approved late.

    Broadcasts whose hour has come and that nobody has begun yet are given up.
    """
    ended = {"state": ended_as(DeliveryState.SKIPPED), "reason": DROPPED, "settled": now, "retry": None}
    for due in (_due_messages(now), _SET_ASIDE):
        await connection.execute(update(delivery).where(*due).values(ended))
    missed = (broadcast.c.state == BroadcastState.SCHEDULED.value, broadcast.c.starts <= now)
    given_up = {"state": BroadcastState.CANCELLED.value, "ended": now}
    await connection.execute(update(broadcast).where(*missed).values(given_up))
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
        self._hold = Remembered(database, hold_of)

    async def hold(self) -> Hold | None:
        """Fetch what holds everything back; None when nothing does."""
        return await self._hold.get()

    async def state(self) -> tuple[Hold, Backlog] | None:
        """Fetch it, and count what of it is due now."""
        async with self._database.read() as connection:
            hold = await hold_of(connection)
            return None if hold is None else (hold, await backlog_of(connection, self._clock.now()))


def _due_messages(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (delivery.c.settled.is_(None), delivery.c.due <= now)
