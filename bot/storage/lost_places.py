"""Chats and topics that can't be written to any more: what is kept, and who is told."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.chat import NOBODY, ChatKind
from bot.model.delivery import DeliveryState
from bot.model.digest import DigestMode
from bot.model.notice import Notice, NoticeKind
from bot.storage.ending import ended_as
from bot.storage.tables import chat, delivery, digest, topic

ASLEEP = "asleep"
"""Why a delivery was not sent."""


async def put_to_sleep(connection: AsyncConnection, lost: Mapping[int, str], now: datetime) -> list[Notice]:
    """Let chats sleep, and end what they were owed; `lost` is what Telegram said of each.

    Follows, schedules and settings are kept. Returns what is to be told to whoever set up a group or
    channel, when it was awake until now.
    """
    notices = []
    for chat_id, said in sorted(lost.items()):
        awake = update(chat).where(chat.c.id == chat_id, ~chat.c.asleep).values(asleep=True)
        slept: Any = awake.returning(chat.c.kind, chat.c.title, chat.c.configured_by)
        row = (await connection.execute(slept)).one_or_none()
        if row is not None and row.kind != ChatKind.PRIVATE.value:
            args = {"id": str(chat_id), "chat": chat_id, "title": row.title, "said": said}
            notices += [
                Notice(kind=NoticeKind.CHAT_LOST, args=args, for_user=user_id)
                for user_id in await _who_set_up(connection, chat_id, row.configured_by)
            ]
        unsent = (
            delivery.c.chat_id == chat_id,
            delivery.c.settled.is_(None),
            delivery.c.state == DeliveryState.PENDING.value,
        )
        ended: dict[str, Any] = {"state": ended_as(DeliveryState.ASLEEP), "reason": ASLEEP, "settled": now}
        await connection.execute(
            update(delivery).where(*unsent).values(ended | {"retry": None, "holder": None})
        )
    return notices


async def lose_topics(connection: AsyncConnection, lost: Mapping[tuple[int, int], bool]) -> list[Notice]:
    """Note topics that nobody can write in; `lost` says of each chat's whether it was deleted.

    A closed one may be opened again: its digests still belong there. Those of a deleted one go to the chat
    itself from now on. Returns what is to be told, to whoever set those digests up, once for each time that
    a topic was closed.
    """
    notices = []
    for (chat_id, thread), deleted in sorted(lost.items()):
        here = (topic.c.chat_id == chat_id, topic.c.thread == thread)
        known = (await connection.execute(select(topic).where(*here))).mappings().one_or_none()
        in_it = (digest.c.chat_id == chat_id, digest.c.thread == thread)
        rows = (await connection.execute(select(digest).where(*in_it))).mappings().all()
        if deleted:
            await connection.execute(update(digest).where(*in_it).values(thread=None))
            await connection.execute(delete(topic).where(*here))
        elif known is not None:
            await connection.execute(update(topic).where(*here).values(closed=True))
            if known["closed"]:
                continue
        title = await connection.scalar(select(chat.c.title).where(chat.c.id == chat_id))
        kind = NoticeKind.TOPIC_DELETED if deleted else NoticeKind.TOPIC_CLOSED
        args = {
            "id": f"{chat_id}/{thread}",
            "chat": chat_id,
            "title": title or str(chat_id),
            "topic": known["name"] if known is not None else "",
        }
        notices += [
            Notice(kind=kind, args=args | {"hours": _hours(rows, owner)}, for_user=owner)
            for owner in sorted({row["owner_id"] for row in rows} - {NOBODY})
        ]
    return notices


async def _who_set_up(
    connection: AsyncConnection, chat_id: int, configured_by: int | None
) -> Collection[int]:
    """Name who set a chat up, else who set its digests up."""
    if configured_by is not None:
        return (configured_by,)
    of_chat = (digest.c.chat_id == chat_id, digest.c.owner_id != NOBODY)
    owners = select(digest.c.owner_id).where(*of_chat).distinct()
    return sorted(await connection.scalars(owners))


def _hours(rows: Collection[RowMapping], owner: int) -> str:
    timed = [row for row in rows if row["owner_id"] == owner and row["mode"] == DigestMode.HOURS.value]
    minutes = sorted({at for row in timed for at in row["hours"]})
    return ", ".join(f"{at // 60:02}:{at % 60:02}" for at in minutes)
