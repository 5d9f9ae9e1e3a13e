"""A chat that can be written to again: what must still be taken back there."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.delivery import DeliveryState
from bot.storage.stopping import WITHDRAWAL
from bot.storage.tables import delivery


async def take_back_late(connection: AsyncConnection, chat_id: int, now: datetime) -> None:
    """Let what was withdrawn while a chat slept be edited there after all."""
    missed = (
        delivery.c.chat_id == chat_id,
        delivery.c.kind == WITHDRAWAL,
        delivery.c.state == DeliveryState.ASLEEP.value,
        delivery.c.edits.is_not(None),
    )
    opened = {"state": DeliveryState.PENDING.value, "settled": None, "reason": None, "retry": now}
    await connection.execute(update(delivery).where(*missed).values(opened))
