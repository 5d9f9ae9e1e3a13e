"""Owing something to chats, in the transaction that records why."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, exists, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.model.rehearsal import RESERVED
from bot.render.packing import Packable, pack
from bot.render.view import View
from bot.storage.ending import ended_as
from bot.storage.outbox_edits import UNSENT, find_targets, supersede
from bot.storage.outbox_rows import LEFT_BEHIND, OF_ANSWER
from bot.storage.portions import portions
from bot.storage.tables import delivery, delivery_content, delivery_message

MOVED = "moved"
"""Why a delivery is skipped that a group had under another id."""

_TRIED = (DeliveryState.SENDING.value, DeliveryState.SENT.value, DeliveryState.UNCERTAIN.value)
_OPEN = (DeliveryState.PENDING.value, DeliveryState.PAUSED.value)


@dataclass(frozen=True, kw_only=True, slots=True)
class Owed:
    """What one chat is to get, for one cause."""

    cause: Cause
    chat_id: int
    lane: Lane
    views: tuple[View, ...]
    """Its messages, at least one; each is sent once."""
    due: datetime
    """Not before; and in a chat's lane the earlier goes first."""
    expires: datetime | None = None
    """Not after."""
    thread: int | None = None
    silent: bool = False
    edits: Cause | None = None
    """Its one message takes the place of the first that the chat got, or is to get, for that cause …"""
    edits_part: int = 0
    """… or of a later one, by its number."""
    answer: int | None = None
    """Or it takes the place of a message that answered somebody, by its id."""


async def owe(connection: AsyncConnection, deliveries: Sequence[Owed], *, now: datetime) -> None:
    """Owe something; what a chat has been owed for the same cause before stays as it is.

    An edit waits for its message, and of several that are due only the newest is made. Who only rehearses is
    owed nothing. Call it once in a transaction: on PostgreSQL two of several calls could wait for each other.
    """
    contents: dict[str, dict[str, Any]] = {}
    keys: dict[tuple[View, ...], str] = {}
    rows: list[dict[str, Any]] = []
    edits: list[dict[str, Any]] = []
    for owed in deliveries:
        if not owed.views or owed.lane is Lane.INTERACTIVE:
            raise ValueError("a delivery has messages, and a lane that may wait")
        if (owed.edits is not None or owed.answer is not None) and len(owed.views) != 1:
            raise ValueError("an edit changes one message")
        if abs(owed.chat_id) in RESERVED:
            continue
        key = keys.get(owed.views)
        if key is None:
            messages = pack(owed.views)
            key = keys[owed.views] = _key(messages)
            contents[key] = {"key": key, "used": now, "messages": messages}
        (rows if owed.edits is None else edits).append(_row(owed, key, now))
    rows.sort(key=_order)
    edits.sort(key=_order)
    for part in portions([contents[key] for key in sorted(contents)]):
        await _keep(connection, part)
    for part in portions(rows):
        await connection.execute(_insert(connection, delivery).on_conflict_do_nothing(), part)
    if edits:
        await _aim(connection, edits, now)
        for part in portions(edits):
            await connection.execute(_insert(connection, delivery).on_conflict_do_nothing(), part)
        await supersede(connection, [row for row in edits if row["settled"] is None], now)


async def keep_content(
    connection: AsyncConnection, messages: Sequence[Packable], *, now: datetime, named: bool = False
) -> str:
    """Keep what deliveries are about to say, and give its key; `named` as in `pack`."""
    packed = pack(messages, named=named)
    key = _key(packed)
    await _keep(connection, [{"key": key, "used": now, "messages": packed}])
    return key


async def _keep(connection: AsyncConnection, contents: Sequence[dict[str, Any]]) -> None:
    kept = _insert(connection, delivery_content)
    await connection.execute(
        kept.on_conflict_do_update(
            # Marked as used: nobody clears it away before this transaction ends.
            index_elements=[delivery_content.c.key],
            set_={"used": kept.excluded.used},
        ),
        contents,
    )


async def _aim(connection: AsyncConnection, edits: list[dict[str, Any]], now: datetime) -> None:
    """Put the deliveries that edits change in the place of their causes."""
    wanted = {(row["chat_id"], row["edits"]) for row in edits}
    targets = await find_targets(connection, wanted)
    for row in edits:
        target = targets.get((row["chat_id"], row["edits"]))
        if target is None:
            row |= {"edits": None, "state": DeliveryState.SKIPPED.value, "reason": UNSENT}
            row |= {"settled": now, "retry": None}
            continue
        row["edits"] = target.id
        if target.opens is not None:
            row["due"] = row["retry"] = max(row["due"], target.opens)


async def move_deliveries(connection: AsyncConnection, old_id: int, new_id: int, *, now: datetime) -> None:
    """Let a group's new id have what was owed to the old one; no cause reaches it twice."""
    twin = delivery.alias("twin")

    def has_twin(chat_id: int, *more: ColumnElement[bool]) -> ColumnElement[bool]:
        same = and_(
            twin.c.chat_id == chat_id,
            twin.c.kind == delivery.c.kind,
            twin.c.cause == delivery.c.cause,
        )
        return exists().where(same, *more)

    def skip(*where: ColumnElement[bool]) -> Any:
        return (
            update(delivery)
            .where(delivery.c.state.in_(_OPEN), *where)
            .values(state=ended_as(DeliveryState.SKIPPED), reason=MOVED, settled=now, retry=None, holder=None)
        )

    to_old, to_new = delivery.c.chat_id == old_id, delivery.c.chat_id == new_id
    # A message of the new chat may have the same number: it must not be taken for one of these.
    await connection.execute(
        update(delivery).where(to_old, delivery.c.edits == OF_ANSWER).values(edits_part=LEFT_BEHIND)
    )
    of_old = delivery_message.c.delivery_id.in_(select(delivery.c.id).where(to_old))
    known = delivery_message.c.message_id.is_not(None)
    await connection.execute(update(delivery_message).where(of_old, known).values(message_id=LEFT_BEHIND))
    await connection.execute(skip(to_new, has_twin(old_id, twin.c.state.in_(_TRIED))))
    await connection.execute(skip(to_old, has_twin(new_id)))
    await connection.execute(update(delivery).where(to_old, ~has_twin(new_id)).values(chat_id=new_id))


def _key(messages: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(messages, sort_keys=True).encode()).hexdigest()


def _row(owed: Owed, key: str, now: datetime) -> dict[str, Any]:
    return {
        "chat_id": owed.chat_id,
        "kind": owed.cause.kind,
        "cause": owed.cause.name,
        "lane": owed.lane.value,
        "state": DeliveryState.PENDING.value,
        "due": owed.due,
        "retry": owed.due,
        "expires": owed.expires,
        "made": now,
        "thread": owed.thread,
        "silent": owed.silent,
        "part": 0,
        "parts": len(owed.views),
        "attempts": 0,
        "content": key,
        "edits": owed.edits if owed.answer is None else OF_ANSWER,
        "edits_part": owed.edits_part if owed.answer is None else owed.answer,
        "reason": None,
        "settled": None,
    }


def _order(row: Mapping[str, Any]) -> tuple[int, str, str]:
    return row["chat_id"], row["kind"], row["cause"]


def _insert(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
