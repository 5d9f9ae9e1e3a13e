"""Deliveries that are not sent after all: too late, unwanted, cancelled, held back."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import RowMapping, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import KIND, BroadcastState
from bot.model.delivery import Cause, DeliveryState
from bot.storage.ending import ended_as
from bot.storage.lost_places import ASLEEP
from bot.storage.outbox_edits import Editing
from bot.storage.stopping import STOPPED, takes_back
from bot.storage.tables import broadcast, chat, delivery, delivery_pause

EXPIRED, CANCELLED, UNWANTED = "expired", "cancelled", "announcements off"
"""Why a delivery was not sent."""

IS_PAUSED: Final = (
    delivery_pause.c.kind == delivery.c.kind,
    or_(delivery_pause.c.cause == delivery.c.cause, delivery_pause.c.cause == ""),
)
"""Tells of a pause that it holds a delivery back."""

_PENDING: Final = DeliveryState.PENDING.value


async def cancelled_of(connection: AsyncConnection, rows: Sequence[RowMapping]) -> set[Cause]:
    """Tell which of some deliveries' causes an admin has cancelled."""
    names = {row["cause"] for row in rows if row["kind"] == KIND and row["cause"].isdecimal()}
    if not names:
        return set()
    given_up = (broadcast.c.id.in_(map(int, names)), broadcast.c.state == BroadcastState.CANCELLED.value)
    found = await connection.scalars(select(broadcast.c.id).where(*given_up))
    return {Cause(KIND, str(number)) for number in found}


def verdict_on(
    row: RowMapping, editing: Editing | None, cancelled: Collection[Cause], now: datetime
) -> tuple[DeliveryState, str] | None:
    """Say how a delivery ends without having been sent."""
    if Cause(row["kind"], row["cause"]) in cancelled:
        return DeliveryState.SKIPPED, CANCELLED
    if editing is not None and editing.skip is not None:
        return DeliveryState.SKIPPED, editing.skip
    if row["expires"] is not None and row["expires"] <= now:
        return DeliveryState.SKIPPED, EXPIRED
    if row["stopped"] and not takes_back(row["kind"], row["cause"], row["edits"]):
        return DeliveryState.SKIPPED, STOPPED
    if row["kind"] == KIND and row["announcements"] is False and row["edits"] is None:
        return DeliveryState.SKIPPED, UNWANTED
    if row["asleep"]:
        return DeliveryState.ASLEEP, ASLEEP
    if row["paused"]:
        return DeliveryState.PAUSED, "paused"
    return None


async def end_stopped(connection: AsyncConnection, begun: Collection[int], now: datetime) -> None:
    """End before their next message those that are begun and whose chats have said /stop meanwhile."""
    if not begun:
        return
    stopped = exists().where(chat.c.id == delivery.c.chat_id, chat.c.stopped)
    theirs = (delivery.c.id.in_(begun), delivery.c.state == _PENDING, stopped)
    ended = {"state": ended_as(DeliveryState.SKIPPED), "reason": STOPPED, "settled": now}
    await connection.execute(update(delivery).where(*theirs).values(ended | {"retry": None, "holder": None}))


async def hold_paused(connection: AsyncConnection, unbegun: Collection[int], now: datetime) -> None:
    """Hold back what an admin has paused since it was claimed."""
    if not unbegun:
        return
    paused = exists().where(*IS_PAUSED)
    theirs = (delivery.c.id.in_(list(unbegun)), delivery.c.state == _PENDING, paused)
    held = {"state": DeliveryState.PAUSED.value, "reason": "paused", "settled": now}
    await connection.execute(update(delivery).where(*theirs).values(held | {"retry": None, "holder": None}))
