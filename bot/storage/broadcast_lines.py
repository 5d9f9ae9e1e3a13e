"""Deliveries of broadcasts, written in one statement; where they stand in line."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, Select, String, case, func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import FOR_ALL, Broadcast
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.storage.tables import chat, delivery
from bot.storage.upsert import insert_on

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ROOM: Final = timedelta(seconds=10)
"""Into the past: a microsecond for each delivery of a broadcast, up to ten millions."""


def columns_of(
    broadcast: Broadcast, cause: Cause, lane: Lane, contents: Mapping[str, str], *, now: datetime
) -> dict[str, ColumnElement[Any]]:
    """Give what deliveries of a broadcast have in common; what each says depends on its chat."""
    due = literal(microseconds(now), BigInteger)
    return {
        "kind": literal(cause.kind, String),
        "cause": literal(cause.name, String),
        "lane": literal(lane.value, String),
        "state": literal(DeliveryState.PENDING.value, String),
        "due": due,
        "made": due,
        "silent": literal(broadcast.silent),
        "part": literal(0),
        "parts": literal(1),
        "attempts": literal(0),
        "content": _content(contents),
    }


async def owe_rows(
    connection: AsyncConnection, columns: Mapping[str, ColumnElement[Any]], rows: Select[Any]
) -> int:
    """Owe what columns say for each of some rows, unless it is owed already; tell how many are new."""
    values = rows.add_columns(*(value.label(name) for name, value in columns.items()))
    added = insert_on(connection, delivery).from_select(list(columns), values).on_conflict_do_nothing()
    return (await connection.execute(added)).rowcount


def place_in_line(first: int, order: ColumnElement[int]) -> ColumnElement[int]:
    """Give the `retry` of deliveries that line up behind each other in an order."""
    return literal(first, BigInteger) + func.row_number().over(order_by=order)


async def line_start(connection: AsyncConnection, lane: Lane, *, now: datetime) -> int:
    """Tell where a broadcast lines up beside those that are going out in its lane, in microseconds."""
    waiting = (delivery.c.lane == lane.value, delivery.c.retry.is_not(None))
    first = await connection.scalar(select(func.min(delivery.c.retry)).where(*waiting))
    latest = now - _ROOM
    return microseconds(latest if first is None else min(first, latest))


def _content(contents: Mapping[str, str]) -> ColumnElement[str]:
    base = literal(contents.get(FOR_ALL, ""), String)
    others = [
        (chat.c.language == language, literal(key, String))
        for language, key in sorted(contents.items())
        if language != FOR_ALL
    ]
    return case(*others, else_=base) if others else base


def microseconds(moment: datetime) -> int:
    """Give a moment as the database keeps it."""
    return (moment - _EPOCH) // timedelta(microseconds=1)
