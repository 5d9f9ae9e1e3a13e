"""A chat that wants nothing more: what waits for it is dropped in the transaction that notes it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Table, and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import KIND as BROADCAST
from bot.model.broadcast import PINS, UNPINS
from bot.model.delivery import DeliveryState
from bot.storage.ending import ended_as
from bot.storage.portions import portions
from bot.storage.tables import chat, delivery, digest, follow, reminder

STOPPED = "stopped"
"""Why a delivery was not sent."""

WITHDRAWAL: Final = "withdrawal"
"""The kind of what takes a withdrawn article out of messages."""
_TAKE_BACK: Final = (BROADCAST, WITHDRAWAL)
_WAITING = (DeliveryState.PENDING.value, DeliveryState.PAUSED.value)


@dataclass(frozen=True, kw_only=True, slots=True)
class Pushes:
    """What a chat has that makes the bot write to it unasked."""

    follows: int
    digests: int
    reminders: int

    def __bool__(self) -> bool:
        return bool(self.follows or self.digests or self.reminders)


def takes_back(kind: str, cause: str, edits: int | None) -> bool:
    """Tell whether a delivery takes back or corrects what was sent: that rings nowhere, stop or not."""
    return edits is not None and (kind in _TAKE_BACK or (kind == PINS and cause.endswith(UNPINS)))


async def drop_waiting(
    connection: AsyncConnection, chat_id: int, *, now: datetime, kinds: Collection[str] | None = None
) -> None:
    """Skip what is owed to a chat and not under way, also what a sender has claimed: all, or some `kinds`."""
    unpins = and_(delivery.c.kind == PINS, delivery.c.cause.endswith(UNPINS, autoescape=True))
    stays = and_(delivery.c.edits.is_not(None), or_(delivery.c.kind.in_(_TAKE_BACK), unpins))
    waiting = [delivery.c.chat_id == chat_id, delivery.c.state.in_(_WAITING), ~stays]
    if kinds is not None:
        waiting.append(delivery.c.kind.in_(kinds))
    ended = {"state": ended_as(DeliveryState.SKIPPED), "reason": STOPPED, "settled": now}
    await connection.execute(update(delivery).where(*waiting).values(ended | {"retry": None, "holder": None}))


async def listening(connection: AsyncConnection, chat_ids: Collection[int]) -> set[int]:
    """Tell which chats are still there and want to be written to; they stay so until the transaction ends."""
    wanted, found = sorted(set(chat_ids)), set[int]()
    for part in portions(wanted):
        some = (chat.c.id.in_(part), ~chat.c.stopped)
        held = select(chat.c.id).where(*some).order_by(chat.c.id)
        found.update(await connection.scalars(held.with_for_update(key_share=True, read=True)))
    return found


async def pushes_of(connection: AsyncConnection, chat_id: int) -> Pushes:
    """Count what a chat has; follows of its digests count with those."""

    async def count(table: Table, *where: ColumnElement[bool]) -> int:
        rows = select(func.count()).select_from(table).where(table.c.chat_id == chat_id, *where)
        return await connection.scalar(rows) or 0

    return Pushes(
        follows=await count(follow, follow.c.digest_id.is_(None)),
        digests=await count(digest),
        reminders=await count(reminder),
    )
