"""What is owed to chats that have a broadcast: other words, pins, that it is deleted."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, String, case, exists, literal, null, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import FOR_ALL, Broadcast, Copied
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.render.view import Erasure, Recaptioning
from bot.storage.broadcast_lines import columns_of, line_start, owe_rows, place_in_line
from bot.storage.owing import keep_content
from bot.storage.tables import chat, delivery, delivery_message

Variants = Mapping[str, Sequence[str]]
"""The contents that chats were owed first, by language."""

_DELETES: Final = (
    DeliveryState.PENDING.value,
    DeliveryState.PAUSED.value,
    DeliveryState.SENDING.value,
    DeliveryState.SENT.value,
)
"""The states of a deletion that takes place, or took place."""


async def owe_changes(
    connection: AsyncConnection,
    broadcast: Broadcast,
    cause: Cause,
    contents: Mapping[str, str],
    *,
    variants: Variants | None = None,
    since: datetime | None = None,
    part: int = 0,
    parts: int = 1,
    now: datetime,
) -> int:
    """Owe a change of what was sent to every chat that has it, and keeps it; tell to how many.

    With `variants`, the contents that were owed first by language, to those alone who got one of those of
    `contents`; `since` leaves out who got it before. Of an album, `part` is the item that changes: only where
    all its `parts` arrived is it known which that is.
    """
    sent = delivery.alias("sent")
    those = [
        sent.c.kind == broadcast.cause.kind,
        sent.c.cause == broadcast.cause.name,
        sent.c.state == DeliveryState.SENT.value,
        ~await _is_deleted(connection, sent, now),
    ]
    if since is not None:
        those.append(sent.c.settled >= since)
    columns = columns_of(broadcast, cause, Lane.BROADCAST, contents, now=now)
    columns["edits_part"] = literal(part)
    if parts > 1:
        last = (delivery_message.c.delivery_id == sent.c.id, delivery_message.c.number == parts - 1)
        those.append(exists().where(*last))
    if variants is not None:
        told = _told(sent.c.content, chat.c.language, variants)
        those.append(told.in_(list(contents)))
        columns["content"] = _instead(told, contents)
    columns |= await _edit_of(connection, sent, now)
    return await owe_rows(
        connection, columns, select().join_from(sent, chat, chat.c.id == sent.c.chat_id).where(*those)
    )


async def owe_captions(
    connection: AsyncConnection, broadcast: Broadcast, album: Copied, places: Iterable[int], *, now: datetime
) -> int:
    """Owe captions of an album to chats that have it and not yet those; tell how many are changed."""
    count = 0
    for place in sorted(places):
        caption = album.captions[place]
        key = await keep_content(
            connection, (Recaptioning(caption=caption.text, above=album.above),), now=now
        )
        cause, parts = broadcast.recaptioned(place, caption.change), len(album.message_ids)
        count += await owe_changes(
            connection, broadcast, cause, {FOR_ALL: key}, part=place, parts=parts, now=now
        )
    return count


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
    columns = columns_of(broadcast, broadcast.pins, Lane.BROADCAST, {FOR_ALL: content}, now=now)
    columns |= await _edit_of(connection, sent, now)
    rows = select().join_from(chat, sent, sent.c.chat_id == chat.c.id).where(*those)
    return await owe_rows(connection, columns, rows)


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
    columns = columns_of(broadcast, broadcast.unpins, Lane.BROADCAST, {FOR_ALL: content}, now=now)
    columns |= await _edit_of(connection, pinned, now) | {"edits": pinned.c.edits}
    rows = select().join_from(pinned, chat, chat.c.id == pinned.c.chat_id).where(*those)
    return await owe_rows(connection, columns, rows)


async def _is_deleted(connection: AsyncConnection, sent: FromClause, now: datetime) -> ColumnElement[bool]:
    """Tell whether what a chat has is being deleted: a change would come in the place of that."""
    erasure = await keep_content(connection, (Erasure(),), now=now)
    deleted = delivery.alias("deleted")
    # Looked for by what it edits: as many as there are chats have its content.
    content = deleted.c.content.concat("")
    return exists().where(deleted.c.edits == sent.c.id, content == erasure, deleted.c.state.in_(_DELETES))


async def _edit_of(
    connection: AsyncConnection, sent: FromClause, now: datetime
) -> dict[str, ColumnElement[Any]]:
    """Give what deliveries have that change what others sent."""
    first = await line_start(connection, Lane.BROADCAST, now=now)
    return {"chat_id": sent.c.chat_id, "retry": place_in_line(first, sent.c.id), "edits": sent.c.id}


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
