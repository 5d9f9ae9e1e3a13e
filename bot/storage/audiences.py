"""Who gets a broadcast: counted before, and owed in one statement when it starts."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, String, case, func, literal, null, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import FOR_ALL, Audience, Broadcast, Whom
from bot.model.chat import ChatKind
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.model.rehearsal import RESERVED
from bot.storage.tables import chat, delivery, digest, follow
from bot.storage.upsert import insert_on

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ROOM: Final = timedelta(seconds=10)
"""Into the past: a microsecond for each delivery of a broadcast, up to ten millions."""
_AT_ONCE: Final = 5000
"""Ids in one statement."""


async def count_by_language(
    connection: AsyncConnection, audience: Audience, *, now: datetime
) -> dict[str, int]:
    """Count who would get it if it started now, by interface language."""
    found: dict[str, int] = {}
    for where in _conditions(audience, now):
        counts = select(chat.c.language, func.count()).where(*where).group_by(chat.c.language)
        for language, number in await connection.execute(counts):
            found[language] = found.get(language, 0) + number
    return found


async def owe_to_audience(
    connection: AsyncConnection, broadcast: Broadcast, contents: Mapping[str, str], *, now: datetime
) -> int:
    """Owe a broadcast to its audience as it is now; tell to how many chats.

    `contents` are the keys of what is said, by language. What several broadcasts owe alternates: the
    deliveries of each are lined up, a microsecond apart, from the first that waits in the lane.
    """
    first = await line_start(connection, broadcast.lane, now=now)
    owed = 0
    for where in _conditions(broadcast.audience, now):
        place = literal(first + owed, BigInteger) + func.row_number().over(order_by=chat.c.id)
        due = _micro(now)
        columns: dict[str, ColumnElement[Any]] = {
            "chat_id": chat.c.id,
            "kind": literal(broadcast.cause.kind, String),
            "cause": literal(broadcast.cause.name, String),
            "lane": literal(broadcast.lane.value, String),
            "state": literal(DeliveryState.PENDING.value, String),
            "due": literal(due, BigInteger),
            "retry": place,
            "expires": null()
            if broadcast.expires is None
            else literal(_micro(broadcast.expires), BigInteger),
            "made": literal(due, BigInteger),
            "silent": literal(broadcast.silent),
            "part": literal(0),
            "parts": literal(1),
            "attempts": literal(0),
            "content": _content(contents),
        }
        rows = select(*(value.label(name) for name, value in columns.items())).where(*where)
        added = insert_on(connection, delivery).from_select(list(columns), rows).on_conflict_do_nothing()
        owed += (await connection.execute(added)).rowcount
    return owed


async def owe_changes(
    connection: AsyncConnection,
    broadcast: Broadcast,
    cause: Cause,
    contents: Mapping[str, str],
    *,
    now: datetime,
) -> int:
    """Owe a change of what was sent to every chat that has it; tell to how many."""
    first = await line_start(connection, Lane.BROADCAST, now=now)
    sent = delivery.alias("sent")
    due = literal(_micro(now), BigInteger)
    columns: dict[str, ColumnElement[Any]] = {
        "chat_id": sent.c.chat_id,
        "kind": literal(cause.kind, String),
        "cause": literal(cause.name, String),
        "lane": literal(Lane.BROADCAST.value, String),
        "state": literal(DeliveryState.PENDING.value, String),
        "due": due,
        "retry": literal(first, BigInteger) + func.row_number().over(order_by=sent.c.id),
        "made": due,
        "silent": sent.c.silent,
        "part": literal(0),
        "parts": literal(1),
        "attempts": literal(0),
        "content": _content(contents),
        "edits": sent.c.id,
    }
    rows = (
        select(*(value.label(name) for name, value in columns.items()))
        .join_from(sent, chat, chat.c.id == sent.c.chat_id)
        .where(
            sent.c.kind == broadcast.cause.kind,
            sent.c.cause == broadcast.cause.name,
            sent.c.state == DeliveryState.SENT.value,
        )
    )
    added = insert_on(connection, delivery).from_select(list(columns), rows).on_conflict_do_nothing()
    return (await connection.execute(added)).rowcount


async def line_start(connection: AsyncConnection, lane: Lane, *, now: datetime) -> int:
    """Tell where a broadcast lines up beside those that are going out in its lane, in microseconds."""
    waiting = (delivery.c.lane == lane.value, delivery.c.retry.is_not(None))
    first = await connection.scalar(select(func.min(delivery.c.retry)).where(*waiting))
    latest = now - _ROOM
    return _micro(latest if first is None else min(first, latest))


def _conditions(audience: Audience, now: datetime) -> Iterator[list[ColumnElement[bool]]]:
    """Give what a chat must be; several times where ids are listed, each for some of them."""
    where: list[ColumnElement[bool]] = [
        chat.c.announcements,
        ~chat.c.stopped,
        ~chat.c.asleep,
        ~chat.c.id.between(RESERVED.start, RESERVED.stop - 1),
        ~chat.c.id.between(1 - RESERVED.stop, -RESERVED.start),
    ]
    if audience.whom is not Whom.ALL:
        private = chat.c.kind == ChatKind.PRIVATE.value
        where.append(private if audience.whom is Whom.PEOPLE else ~private)
    if audience.languages:
        where.append(or_(*(chat.c.language == language for language in audience.languages)))
    if audience.reading is not None:
        reads = digest.c.reading.cast(String).contains(f'"{audience.reading}"', autoescape=True)
        where.append(chat.c.id.in_(select(digest.c.chat_id).where(reads)))
    if audience.active_days is not None:
        where.append(chat.c.last_seen >= now - timedelta(days=audience.active_days))
    if audience.joined is not None:
        where.append(chat.c.first_seen >= datetime.combine(audience.joined, time(), UTC))
    if audience.after is not None:
        where.append(chat.c.first_seen > audience.after)
    if audience.topic is not None:
        wanted = (follow.c.wish == audience.wish, ~follow.c.paused)
        where.append(chat.c.id.in_(select(follow.c.chat_id).where(*wanted)))
    if audience.ids is None:
        yield where
        return
    ids = sorted(set(audience.ids))
    for start in range(0, len(ids), _AT_ONCE):
        yield [*where, chat.c.id.in_(ids[start : start + _AT_ONCE])]


def _content(contents: Mapping[str, str]) -> ColumnElement[str]:
    base = literal(contents[FOR_ALL], String)
    others = [
        (chat.c.language == language, literal(key, String))
        for language, key in sorted(contents.items())
        if language != FOR_ALL
    ]
    return case(*others, else_=base) if others else base


def _micro(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(microseconds=1)
