"""Who gets a broadcast: counted before, and owed in one statement when it starts."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Select,
    String,
    case,
    func,
    literal,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import FOR_ALL, Audience, Broadcast, Whom
from bot.model.chat import ChatKind
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.model.rehearsal import RESERVED
from bot.storage.tables import chat, delivery, digest, follow
from bot.storage.upsert import insert_on

Variants = Mapping[str, Sequence[str]]
"""The contents that chats were owed first, by language."""
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
        columns = _columns(broadcast, broadcast.cause, broadcast.lane, contents, now=now)
        columns |= {
            "chat_id": chat.c.id,
            "retry": _place(first + owed, chat.c.id),
            "expires": null()
            if broadcast.expires is None
            else literal(_micro(broadcast.expires), BigInteger),
        }
        owed += await _owe(connection, columns, select().select_from(chat).where(*where))
    return owed


async def owe_test(
    connection: AsyncConnection,
    broadcast: Broadcast,
    key: str,
    contents: Mapping[str, str],
    user_ids: Sequence[int],
    *,
    now: datetime,
) -> int:
    """Owe a draft to some people as its audience would get it, once for each `key`."""
    columns = _columns(broadcast, Cause("test", f"{broadcast.id}.{key}"), Lane.ALERT, contents, now=now)
    columns |= {"chat_id": chat.c.id, "retry": literal(_micro(now), BigInteger)}
    return await _owe(connection, columns, select().select_from(chat).where(chat.c.id.in_(user_ids)))


async def owe_changes(
    connection: AsyncConnection,
    broadcast: Broadcast,
    cause: Cause,
    contents: Mapping[str, str],
    *,
    variants: Variants | None = None,
    since: datetime | None = None,
    now: datetime,
) -> int:
    """Owe a change of what was sent to every chat that has it; tell to how many.

    With `variants`, the contents that were owed first by language, to those alone who got one of those of
    `contents`; `since` leaves out who got it before.
    """
    sent = delivery.alias("sent")
    those = [
        sent.c.kind == broadcast.cause.kind,
        sent.c.cause == broadcast.cause.name,
        sent.c.state == DeliveryState.SENT.value,
    ]
    if since is not None:
        those.append(sent.c.settled >= since)
    columns = _columns(broadcast, cause, Lane.BROADCAST, contents, now=now)
    if variants is not None:
        told = _told(sent.c.content, chat.c.language, variants)
        those.append(told.in_(list(contents)))
        columns["content"] = _instead(told, contents)
    columns |= await _edit_of(connection, sent, now)
    return await _owe(
        connection, columns, select().join_from(sent, chat, chat.c.id == sent.c.chat_id).where(*those)
    )


async def say_anew(
    connection: AsyncConnection, broadcast: Broadcast, contents: Mapping[str, str], variants: Variants
) -> None:
    """Let chats of which nobody knows whether they have it get other contents if it is sent once more."""
    spoken = select(chat.c.language).where(chat.c.id == delivery.c.chat_id).scalar_subquery()
    told = _told(delivery.c.content, spoken, variants)
    doubtful = (
        delivery.c.kind == broadcast.cause.kind,
        delivery.c.cause == broadcast.cause.name,
        delivery.c.state == DeliveryState.UNCERTAIN.value,
        told.in_(list(contents)),
    )
    await connection.execute(update(delivery).where(*doubtful).values(content=_instead(told, contents)))


async def owe_pins(
    connection: AsyncConnection, broadcast: Broadcast, content: str, chats: Sequence[int], *, now: datetime
) -> int:
    """Owe pins to some groups and channels, where they allow that; tell to how many."""
    sent = delivery.alias("sent")
    those = (
        chat.c.pinning,
        sent.c.chat_id.in_(chats),
        sent.c.kind == broadcast.cause.kind,
        sent.c.cause == broadcast.cause.name,
        sent.c.state == DeliveryState.SENT.value,
    )
    columns = _columns(broadcast, broadcast.pins, Lane.BROADCAST, {FOR_ALL: content}, now=now)
    columns |= await _edit_of(connection, sent, now)
    rows = select().join_from(chat, sent, sent.c.chat_id == chat.c.id).where(*those)
    return await _owe(connection, columns, rows)


async def owe_unpins(
    connection: AsyncConnection, broadcast: Broadcast, content: str, *, now: datetime
) -> int:
    """Owe it to all chats where it was pinned that the pin is taken off; tell to how many."""
    pinned = delivery.alias("pinned")
    those = (
        pinned.c.kind == broadcast.pins.kind,
        pinned.c.cause == broadcast.pins.name,
        pinned.c.state.in_((DeliveryState.SENT.value, DeliveryState.SENDING.value)),
    )
    columns = _columns(broadcast, broadcast.unpins, Lane.BROADCAST, {FOR_ALL: content}, now=now)
    columns |= await _edit_of(connection, pinned, now) | {"edits": pinned.c.edits}
    rows = select().join_from(pinned, chat, chat.c.id == pinned.c.chat_id).where(*those)
    return await _owe(connection, columns, rows)


async def _edit_of(
    connection: AsyncConnection, sent: FromClause, now: datetime
) -> dict[str, ColumnElement[Any]]:
    """Give what deliveries have that change what others sent."""
    first = await line_start(connection, Lane.BROADCAST, now=now)
    return {"chat_id": sent.c.chat_id, "retry": _place(first, sent.c.id), "edits": sent.c.id}


def _told(content: ColumnElement[str], spoken: ColumnElement[str], variants: Variants) -> ColumnElement[str]:
    """Tell for which language a chat was owed a content; where several say the same, by what it speaks."""
    whens, whens_left = [], []
    for language, keys in sorted(variants.items(), reverse=True):  # what is for all comes last
        for key in keys:
            mine = content == key
            if language != FOR_ALL and sum(key in others for others in variants.values()) > 1:
                mine &= spoken == language
                # Who speaks another language by now counts among any of them.
                whens_left.append((content == key, literal(language, String)))
            whens.append((mine, literal(language, String)))
    return case(*whens, *whens_left, else_=null())


def _instead(told: ColumnElement[str], contents: Mapping[str, str]) -> ColumnElement[str]:
    """Give what is said instead to whoever was told something for a language."""
    return case(*((told == language, literal(key, String)) for language, key in sorted(contents.items())))


def _columns(
    broadcast: Broadcast, cause: Cause, lane: Lane, contents: Mapping[str, str], *, now: datetime
) -> dict[str, ColumnElement[Any]]:
    """Give what deliveries of a broadcast have in common; what each says depends on its chat."""
    due = literal(_micro(now), BigInteger)
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


async def _owe(
    connection: AsyncConnection, columns: Mapping[str, ColumnElement[Any]], rows: Select[Any]
) -> int:
    values = rows.add_columns(*(value.label(name) for name, value in columns.items()))
    added = insert_on(connection, delivery).from_select(list(columns), values).on_conflict_do_nothing()
    return (await connection.execute(added)).rowcount


def _place(first: int, order: ColumnElement[int]) -> ColumnElement[int]:
    return literal(first, BigInteger) + func.row_number().over(order_by=order)


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
        where.append(_reads(audience.reading))
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


def _reads(language: str) -> ColumnElement[bool]:
    """Tell who reads news in a language: as they chose, as the interface speaks, or in a digest."""
    named = f'"{language}"'
    digests = digest.c.reading.cast(String).contains(named, autoescape=True)
    return or_(
        func.coalesce(chat.c.reading, chat.c.language) == language,
        chat.c.reads_also.cast(String).contains(named, autoescape=True),
        chat.c.id.in_(select(digest.c.chat_id).where(digests)),
    )


def _content(contents: Mapping[str, str]) -> ColumnElement[str]:
    base = literal(contents.get(FOR_ALL, ""), String)
    others = [
        (chat.c.language == language, literal(key, String))
        for language, key in sorted(contents.items())
        if language != FOR_ALL
    ]
    return case(*others, else_=base) if others else base


def _micro(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(microseconds=1)
