"""What alerts have to know of chats before they decide: who follows, what was told, what is held back."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.chat import Chat
from bot.model.digest import Digest
from bot.model.follow import Follow, Held, Told
from bot.storage.chat_rows import chat_of
from bot.storage.database import Database
from bot.storage.digest_rows import digest_of
from bot.storage.follows import follow_of
from bot.storage.portions import portions
from bot.storage.remembered import Remembered
from bot.storage.tables import (
    article_version,
    chat,
    delivery,
    digest,
    follow,
    held_alert,
    story,
    story_article,
    told_story,
)
from bot.storage.told_stories import Place, leading_to, told_of

_PUSHED: Final = ("alert", "bundle", "stream")


@dataclass(frozen=True, kw_only=True, slots=True)
class Listener:
    """A follow, and the chat in which it tells."""

    chat_id: int
    follow_id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording:
    """What an article said until a moment."""

    until: datetime
    title: str
    lead: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Situation:
    """What is known of some chats, all read together."""

    chats: Mapping[int, Chat]
    follows: Mapping[int, Follow]
    digests: Mapping[int, Digest]
    told: Mapping[Place, Told]
    held: Mapping[Place, int]
    """Ids of what waits, by where and of which story."""
    pushed: Mapping[tuple[int, int], Sequence[datetime]]
    """When each chat (and digest, 0: none) was pushed something in the last hour, in order."""


class AlertReading:
    """Reads what alerts decide by."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._first_due = Remembered(database, _first_due)

    async def wishes(self, after: int, limit: int) -> list[tuple[int, bytes]]:
        """List follows made since one, by id, with what they want."""
        newer = select(follow.c.id, follow.c.wish).where(follow.c.id > after).order_by(follow.c.id)
        async with self._database.read() as connection:
            return [(row.id, row.wish) for row in await connection.execute(newer.limit(limit))]

    async def listeners(self, follow_ids: Sequence[int], *, now: datetime) -> tuple[list[Listener], set[int]]:
        """Tell which of some follows listen now; and which of them are gone.

        Those of chats that are asleep or have said /stop don't, nor do those that are paused or muted.
        """
        found: list[Listener] = []
        gone: set[int] = set(follow_ids)
        listens = and_(
            ~follow.c.paused,
            or_(follow.c.muted_until.is_(None), follow.c.muted_until <= now),
            ~chat.c.stopped,
            ~chat.c.asleep,
        )
        of_them = select(follow.c.id, follow.c.chat_id, listens.label("listens")).outerjoin(
            chat, chat.c.id == follow.c.chat_id
        )
        async with self._database.read() as connection:
            for part in portions(follow_ids):
                for row in await connection.execute(of_them.where(follow.c.id.in_(part))):
                    gone.discard(row.id)
                    if row.listens:
                        found.append(Listener(chat_id=row.chat_id, follow_id=row.id))
        return found, gone

    async def situation(
        self, chat_ids: Sequence[int], follow_ids: Sequence[int], stories: Collection[int], *, since: datetime
    ) -> Situation:
        """Read all that decides about some chats; `since` is from when on pushes count."""
        async with self._database.read() as connection:
            told = await told_of(connection, chat_ids, stories)
            wanted = {*follow_ids, *(item.follow_id for item in told.values() if item.follow_id is not None)}
            follows = {
                row["id"]: follow_of(dict(row))
                for row in await _rows(connection, select(follow), follow.c.id, sorted(wanted))
            }
            digest_ids = {item.digest_id for item in follows.values() if item.digest_id is not None}
            return Situation(
                chats={
                    row["id"]: chat_of(row)
                    for row in await _rows(connection, select(chat), chat.c.id, chat_ids)
                },
                follows=follows,
                digests={
                    row["id"]: digest_of(dict(row))
                    for row in await _rows(connection, select(digest), digest.c.id, sorted(digest_ids))
                },
                told=told,
                held=await _held(connection, chat_ids, stories),
                pushed=await _pushed(connection, chat_ids, since),
            )

    async def concerned(
        self,
        story_id: int,
        *,
        corrected: Collection[int],
        sources: int,
        before: datetime,
    ) -> list[Listener]:
        """List whose follows told a story that may have to be told again.

        They were shown one of the `corrected` articles, or were told `before` a moment, when it had at most
        the given number of sources.
        """
        grown = and_(told_story.c.notified <= before, told_story.c.sources <= sources)
        async with self._database.read() as connection:
            heirs = await leading_to(connection, [story_id])
            again = select(told_story.c.chat_id, told_story.c.follow_id).where(
                told_story.c.story_id.in_(list(heirs)),
                told_story.c.follow_id.is_not(None),
                or_(told_story.c.article_id.in_(list(corrected)), grown) if corrected else grown,
            )
            return [
                Listener(chat_id=row.chat_id, follow_id=row.follow_id)
                for row in await connection.execute(again)
            ]

    async def known(self, story_ids: Collection[int], *, messages: bool = False) -> set[int]:
        """Tell which stories some chat was told of; with `messages`, which of them a message tells alone."""
        if not story_ids:
            return set()
        told = exists().where(told_story.c.story_id == story.c.id)
        if messages:
            told = told.where(told_story.c.alert.is_not(None))
        async with self._database.read() as connection:
            heirs = await leading_to(connection, list(story_ids))
            ids = list(heirs)
            return {
                heirs[number]
                for part in portions(ids)
                for number in await connection.scalars(select(story.c.id).where(story.c.id.in_(part), told))
            }

    async def messages(
        self, story_id: int, *, since: datetime, before: datetime, after: tuple[int, int], limit: int
    ) -> list[Told]:
        """List which chats have a message about a story, that came in a span of time, by chat and topic.

        What was told of stories that were merged into it is not among them.
        """
        chat_id, thread = after
        later = or_(
            told_story.c.chat_id > chat_id,
            and_(told_story.c.chat_id == chat_id, told_story.c.thread > thread),
        )
        of_it = (
            select(told_story)
            .where(
                told_story.c.story_id == story_id,
                told_story.c.chat_id >= chat_id,
                later,
                told_story.c.alert.is_not(None),
                told_story.c.notified >= since,
                told_story.c.notified < before,
            )
            .order_by(told_story.c.chat_id, told_story.c.thread)
            .limit(limit)
        )
        async with self._database.read() as connection:
            return [Told(**dict(row)) for row in (await connection.execute(of_it)).mappings()]

    async def placed_by_hand(self, article_ids: Sequence[int]) -> set[int]:
        """Tell which articles an admin put into their stories."""
        by_hand = select(story_article.c.article_id).where(story_article.c.fixed)
        async with self._database.read() as connection:
            rows = await _rows(connection, by_hand, story_article.c.article_id, article_ids)
        return {row["article_id"] for row in rows}

    async def merged(self, story_ids: Collection[int]) -> dict[int, list[int]]:
        """List which stories were merged into each of some."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        async with self._database.read() as connection:
            heirs = await leading_to(connection, list(story_ids)) if story_ids else {}
        for old, heir in heirs.items():
            if old != heir:
                found[heir].append(old)
        return dict(found)

    async def wordings(self, article_ids: Collection[int]) -> dict[int, list[Wording]]:
        """List what articles said before they were changed, the oldest first."""
        found: defaultdict[int, list[Wording]] = defaultdict(list)
        columns = (
            article_version.c.article_id,
            article_version.c.replaced,
            article_version.c.title,
            article_version.c.lead,
        )
        of_them = select(*columns).order_by(article_version.c.article_id, article_version.c.number)
        async with self._database.read() as connection:
            for row in await _rows(connection, of_them, article_version.c.article_id, sorted(article_ids)):
                wording = Wording(until=row["replaced"], title=row["title"], lead=row["lead"])
                found[row["article_id"]].append(wording)
        return dict(found)

    async def due(self, now: datetime, *, limit: int) -> list[Held]:
        """List what is held no longer than now, of at most `limit` chats, but all that is of these."""
        first_due = await self._first_due.get()
        if first_due is None or first_due > now:
            return []
        over = held_alert.c.due <= now
        first = select(held_alert.c.chat_id).where(over).order_by(held_alert.c.due).limit(limit)
        async with self._database.read() as connection:
            ids = sorted(set(await connection.scalars(first)))
            waiting = select(held_alert).where(over).order_by(held_alert.c.id)
            return [Held(**dict(row)) for row in await _rows(connection, waiting, held_alert.c.chat_id, ids)]


async def _first_due(connection: AsyncConnection) -> datetime | None:
    first = select(held_alert.c.due).order_by(held_alert.c.due).limit(1)
    return await connection.scalar(first)


async def _held(
    connection: AsyncConnection, chat_ids: Sequence[int], stories: Collection[int]
) -> dict[Place, int]:
    heirs = await leading_to(connection, list(stories)) if stories else {}
    waiting = select(held_alert.c.id, held_alert.c.chat_id, held_alert.c.thread, held_alert.c.story_id).where(
        held_alert.c.story_id.in_(list(heirs))
    )
    return {
        (row["chat_id"], row["thread"], heirs[row["story_id"]]): row["id"]
        for row in await _rows(connection, waiting, held_alert.c.chat_id, chat_ids)
    }


async def _pushed(
    connection: AsyncConnection, chat_ids: Sequence[int], since: datetime
) -> dict[tuple[int, int], list[datetime]]:
    found: defaultdict[tuple[int, int], list[datetime]] = defaultdict(list)
    columns = (delivery.c.chat_id, delivery.c.cause, delivery.c.made)
    lately = select(*columns).where(delivery.c.kind.in_(_PUSHED), delivery.c.made > since)
    for row in await _rows(connection, lately.order_by(delivery.c.made), delivery.c.chat_id, chat_ids):
        digest_id, colon, _ = row["cause"].partition(":")
        found[row["chat_id"], int(digest_id) if colon else 0].append(row["made"])
    return found


async def _rows(
    connection: AsyncConnection, statement: Select[Any], key: Any, ids: Sequence[int]
) -> list[Any]:
    rows: list[Any] = []
    for part in portions(ids):
        rows += (await connection.execute(statement.where(key.in_(part)))).mappings().all()
    return rows
