"""Who gets a broadcast: counted before, and owed in one statement when it starts."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Final

from sqlalchemy import BigInteger, ColumnElement, String, func, literal, null, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import Audience, Broadcast, Whom
from bot.model.chat import ChatKind
from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.model.rehearsal import RESERVED
from bot.storage.broadcast_lines import columns_of, line_start, microseconds, owe_rows, place_in_line
from bot.storage.tables import chat, digest, follow

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
        columns = columns_of(broadcast, broadcast.cause, broadcast.lane, contents, now=now)
        columns |= {
            "chat_id": chat.c.id,
            "retry": place_in_line(first + owed, chat.c.id),
            "expires": null()
            if broadcast.expires is None
            else literal(microseconds(broadcast.expires), BigInteger),
        }
        owed += await owe_rows(connection, columns, select().select_from(chat).where(*where))
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
    columns = columns_of(broadcast, Cause("test", f"{broadcast.id}.{key}"), Lane.ALERT, contents, now=now)
    columns |= {"chat_id": chat.c.id, "retry": literal(microseconds(now), BigInteger)}
    return await owe_rows(connection, columns, select().select_from(chat).where(chat.c.id.in_(user_ids)))


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
