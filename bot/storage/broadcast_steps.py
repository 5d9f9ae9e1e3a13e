"""What several deeds with broadcasts have in common, within their transactions."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.audit import AuditEntry
from bot.model.broadcast import Broadcast
from bot.model.delivery import Cause, DeliveryState
from bot.render.packing import Packable
from bot.storage import audit
from bot.storage.broadcast_rows import broadcast_of
from bot.storage.ending import ended_as
from bot.storage.outbox_verdicts import CANCELLED
from bot.storage.owing import keep_content
from bot.storage.tables import broadcast, delivery

Messages = Mapping[str, tuple[Packable, ...]]
"""What is said, by language, with `FOR_ALL`."""

_OPEN = (DeliveryState.PENDING.value, DeliveryState.PAUSED.value)


def of_cause(cause: Cause) -> tuple[ColumnElement[bool], ...]:
    """Tell the deliveries of a cause."""
    return (delivery.c.kind == cause.kind, delivery.c.cause == cause.name)


async def find_broadcast(connection: AsyncConnection, broadcast_id: int) -> Broadcast | None:
    """Fetch a broadcast."""
    row = select(broadcast).where(broadcast.c.id == broadcast_id)
    found = (await connection.execute(row)).mappings().one_or_none()
    return None if found is None else broadcast_of(found)


async def get_broadcast(connection: AsyncConnection, broadcast_id: int) -> Broadcast:
    """Fetch a broadcast that was written just now."""
    found = await find_broadcast(connection, broadcast_id)
    assert found is not None, "it was written just now"
    return found


async def keep_messages(
    connection: AsyncConnection, messages: Messages, *, named: bool, now: datetime
) -> dict[str, str]:
    """Keep what is said, and give its keys by language."""
    return {
        language: await keep_content(connection, said, now=now, named=named)
        for language, said in sorted(messages.items())
    }


async def drop_open(connection: AsyncConnection, cause: Cause, *, now: datetime) -> None:
    """Skip what of a cause is not being written, also what a sender has claimed."""
    open_ = (*of_cause(cause), delivery.c.state.in_(_OPEN))
    ended: dict[str, Any] = {"state": ended_as(DeliveryState.SKIPPED), "reason": CANCELLED, "settled": now}
    await connection.execute(update(delivery).where(*open_).values(ended | {"retry": None, "holder": None}))


async def note(
    connection: AsyncConnection,
    deed: str,
    broadcast_id: int,
    by: int,
    *,
    now: datetime,
    before: str = "",
    after: str = "",
) -> None:
    """Write down what an admin did with a broadcast."""
    entry = AuditEntry(user_id=by, deed=deed, subject=f"#{broadcast_id}", before=before, after=after)
    await audit.record(connection, entry, now=now)
