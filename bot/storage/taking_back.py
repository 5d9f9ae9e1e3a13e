"""Freeing what a dead sender had claimed."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.delivery import DeliveryState
from bot.storage.outbox_rows import UNKNOWN_FATE
from bot.storage.tables import delivery, delivery_message
from bot.storage.upsert import insert_on

_PENDING, _SENDING = DeliveryState.PENDING.value, DeliveryState.SENDING.value


async def holders(connection: AsyncConnection) -> set[str]:
    """Name those who have claimed something."""
    held = select(delivery.c.holder).where(delivery.c.holder.is_not(None)).distinct()
    return {str(name) for name in await connection.scalars(held)}


async def take_back(connection: AsyncConnection, dead: str, now: datetime) -> int:
    """Free what a dead holder had claimed; tell of how many messages nobody knows whether they are there.

    What it was writing may have been sent and is never repeated, but for edits; what it had only claimed
    surely was not.
    """
    begun = (
        select(delivery.c.id, delivery.c.part, delivery.c.parts)
        .where(delivery.c.holder == dead, delivery.c.state == _SENDING, delivery.c.edits.is_(None))
        .with_for_update()
    )
    in_flight = (await connection.execute(begun)).all()
    messages = [
        {"delivery_id": row.id, "number": row.part, "message_id": UNKNOWN_FATE, "at": now}
        for row in in_flight
    ]
    if messages:
        await connection.execute(insert_on(connection, delivery_message).on_conflict_do_nothing(), messages)
    over = [row.id for row in in_flight if row.part == row.parts - 1]
    if over:
        ended = {"state": DeliveryState.UNCERTAIN.value, "settled": now, "holder": None}
        await connection.execute(update(delivery).where(delivery.c.id.in_(over)).values(ended))
    free = {"state": _PENDING, "holder": None, "retry": now}
    await connection.execute(update(delivery).where(delivery.c.holder == dead).values(free))
    return len(in_flight)
