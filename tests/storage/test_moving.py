"""A group becomes a supergroup: all that it has goes with it, once, whatever both chats have."""

import asyncio
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from bot.model.chat import NIGHT, Chat, ChatKind, QuietHours
from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.ports import Clock
from bot.render.view import View
from bot.storage.articles import ArticleStore
from bot.storage.chat_rows import find_chat
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.owing import Owed, owe
from bot.storage.tables import (
    admission,
    awaited,
    chat,
    chat_admin,
    delivery,
    digest,
    follow,
    held_alert,
    listing,
    opened_article,
    reminder,
    saved_article,
    shown_message,
    told_story,
    topic,
)
from bot.storage.tables.base import metadata

OLD, NEW, OTHER = -100, -1_001_234_567_890_123, -200
ANNA, BORIS = 7, 8


@pytest.fixture
def chats(database: Database, clock: Clock) -> ChatStore:
    return ChatStore(database, clock)


@pytest.fixture
async def articles(database: Database, clock: Clock, candidate: Any) -> ArticleStore:
    """A store with three articles."""
    store = ArticleStore(database, clock)
    await store.accept([candidate(f"{word}. A text.", key=word) for word in ("One", "Two", "Three")])
    return store


class Filled:
    """Puts rows into every table that a chat has rows in."""

    def __init__(self, database: Database, clock: Any) -> None:
        self.database = database
        self.clock = clock

    async def add(self, table: Any, chat_id: int, **values: Any) -> int:
        row = {"chat_id": chat_id} | self._defaults(table.name) | values
        async with self.database.write() as connection:
            wanted = insert(table).values(row)
            if "id" in table.c:
                wanted = wanted.returning(table.c.id)
            made = await connection.execute(wanted)
            return int(made.scalar_one()) if "id" in table.c else 0

    async def rows(self, table: Any, chat_id: int) -> list[dict[str, Any]]:
        async with self.database.read() as connection:
            found = await connection.execute(
                select(table).where(table.c.chat_id == chat_id).order_by(*table.primary_key)
            )
            return [dict(row) for row in found.mappings()]

    async def owe(self, chat_id: int, *names: str) -> None:
        async with self.database.write() as connection:
            await owe(connection, [self._owed(chat_id, name) for name in names], now=self.clock.now())

    def _owed(self, chat_id: int, name: str) -> Owed:
        views, now = (View("hello"),), self.clock.now()
        return Owed(cause=Cause("digest", name), chat_id=chat_id, lane=Lane.DIGEST, views=views, due=now)

    def _defaults(self, table: str) -> dict[str, Any]:
        now = self.clock.now()
        return {
            "saved_article": {"article_id": 1, "saved": now},
            "chat_admin": {"user_id": ANNA, "checked": now},
            "topic": {"thread": 5, "name": "News", "closed": False},
            "opened_article": {"article_id": 1, "at": now},
            "listing": {
                "id": 99,
                "owner_id": ANNA,
                "kind": "latest",
                "query": "",
                "article_ids": [1],
                "corrected": False,
                "created": now,
            },
            "admission": {
                "kind": "group",
                "title": "Neighbours",
                "language": "en",
                "asked": now,
                "state": "asked",
            },
            "awaited": {"data": "1g.help", "until": now},
            "shown_message": {"message_id": 5, "at": now, "said": b"x"},
            "reminder": {
                "article_id": 1,
                "start": 0,
                "first": "2022-12-01",
                "last": "2022-12-01",
                "at": None,
                "zone": None,
                "place": None,
                "made": now,
            },
            "digest": {
                "owner_id": ANNA,
                "mode": "hours",
                "hours": [480],
                "weekdays": [1],
                "zone": "Europe/Paris",
                "topics": [],
                "reading": [],
                "layout": {},
                "silent": False,
                "note_when_empty": False,
                "oldest_minutes": 60,
                "approval": "none",
                "hourly": 10,
                "quiet": False,
                "paused": False,
                "made": now,
                "settled": now,
                "due": now,
            },
            "follow": {"owner_id": ANNA, "kind": "words", "words": "bees", "wish": b"bees", "made": now},
            "told_story": {
                "thread": 0,
                "story_id": 1,
                "article_id": 1,
                "sources": 1,
                "at": now,
                "notified": now,
            },
            "held_alert": {"thread": 0, "story_id": 1, "article_id": 1, "made": now, "due": now},
        }[table]


@pytest.fixture
def filled(database: Database, clock: Clock) -> Filled:
    return Filled(database, clock)


async def _meet(chats: ChatStore, *chat_ids: int) -> None:
    for chat_id in chat_ids:
        kind = ChatKind.GROUP if chat_id == OLD else ChatKind.SUPERGROUP
        await chats.see(chat_id, kind, "Neighbours", "en")


async def test_every_table_with_chats_is_moved(
    chats: ChatStore, articles: ArticleStore, filled: Filled
) -> None:
    await _meet(chats, OLD)
    digest_id = await filled.add(digest, OLD)
    await filled.add(follow, OLD, digest_id=digest_id, kind="everything", wish=b"")
    follow_id = await filled.add(follow, OLD)
    await filled.add(held_alert, OLD, follow_id=follow_id)
    await filled.owe(OLD, "1:slot")
    plain = (
        saved_article,
        chat_admin,
        topic,
        opened_article,
        listing,
        awaited,
        admission,
        reminder,
        told_story,
    )
    for table in plain:
        await filled.add(table, OLD)
    left_behind = (shown_message,)  # numbers of messages mean others in the new chat
    theirs = [
        table for table in metadata.tables.values() if "chat_id" in table.c and table not in left_behind
    ]
    await filled.add(shown_message, OLD)
    before = {table.name: await filled.rows(table, OLD) for table in theirs}
    assert all(before.values()), "a table is not looked at here"
    for _ in range(2):
        await chats.move(OLD, NEW)
        for table in theirs:
            assert await filled.rows(table, OLD) == []
            moved = [row | {"chat_id": OLD} for row in await filled.rows(table, NEW)]
            assert moved == before[table.name]
        for chat_id in (OLD, NEW):
            assert await filled.rows(shown_message, chat_id) == []


async def test_what_both_have_becomes_one(
    chats: ChatStore, articles: ArticleStore, filled: Filled, clock: Any
) -> None:
    await _meet(chats, OLD)
    olds = {"follow": await filled.add(follow, OLD, urgent=True), "digest": await filled.add(digest, OLD)}
    await filled.add(held_alert, OLD, follow_id=olds["follow"], story_id=1)
    for table in (saved_article, chat_admin, topic, opened_article, awaited, reminder):
        await filled.add(table, OLD)
    await filled.add(told_story, OLD, follow_id=olds["follow"])
    await filled.owe(OLD, "1:slot", "2:slot")
    clock.advance(60)
    await _meet(chats, NEW)
    twin = await filled.add(follow, NEW)
    other = await filled.add(follow, NEW, words="ferries", wish=b"ferries")
    newer = await filled.add(digest, NEW)
    another = await filled.add(digest, NEW, hours=[540])
    await filled.add(held_alert, NEW, follow_id=twin, story_id=1)
    await filled.add(held_alert, NEW, follow_id=twin, story_id=2)
    for table in (saved_article, chat_admin, topic, opened_article, awaited, reminder):
        await filled.add(table, NEW)
    await filled.add(told_story, NEW, sources=3)
    await filled.owe(NEW, "1:slot")
    for _ in range(2):
        await chats.move(OLD, NEW)
        follows = await filled.rows(follow, NEW)
        assert sorted((row["id"], row["urgent"]) for row in follows) == [
            (olds["follow"], True),
            (other, False),
        ]
        held = await filled.rows(held_alert, NEW)
        assert sorted((row["story_id"], row["follow_id"]) for row in held) == [
            (1, olds["follow"]),
            (2, olds["follow"]),
        ]
        assert sorted(row["id"] for row in await filled.rows(digest, NEW)) == sorted([newer, another])
        [told] = await filled.rows(told_story, NEW)
        assert told["sources"] == 3
        for table in (saved_article, chat_admin, topic, opened_article, awaited, reminder):
            assert len(await filled.rows(table, NEW)) == 1
        states = sorted((row["cause"], row["state"]) for row in await filled.rows(delivery, NEW))
        assert states == [("1:slot", "pending"), ("2:slot", "pending")]


async def test_what_was_told_last_counts(chats: ChatStore, filled: Filled, clock: Any) -> None:
    await _meet(chats, OLD, NEW)
    await filled.add(told_story, NEW, sources=1)
    clock.advance(60)
    await filled.add(told_story, OLD, sources=4)
    await chats.move(OLD, NEW)
    [told] = await filled.rows(told_story, NEW)
    assert told["sources"] == 4


async def test_settings_move_and_a_sleeping_chat_wakes(chats: ChatStore, database: Database) -> None:
    await _meet(chats, OLD)
    await chats.configure(OLD, by=ANNA, language="ru", announcements=True, admins_only=True)
    before = await _set(database, OLD, hourly=2, zone="Asia/Tokyo", quiet_from=60, filters=["football"])
    await chats.sleep(OLD)
    await chats.move(OLD, NEW)
    assert await chats.get(OLD) is None
    assert await chats.get(NEW) == replace(before, id=NEW, kind=ChatKind.SUPERGROUP)


async def test_what_was_chosen_goes_before_what_nobody_chose(
    chats: ChatStore, database: Database, clock: Any
) -> None:
    await _meet(chats, OLD)
    await chats.configure(OLD, by=ANNA, language="ru", admins_only=True)
    old = await _set(database, OLD, hourly=2, filters=["football"], quiet_from=60)
    clock.advance(60)
    await _meet(chats, NEW)
    new = await _set(database, NEW, zone="Asia/Tokyo", filters=["chess"])
    assert new.quiet == NIGHT
    await chats.move(OLD, NEW)
    assert await chats.get(NEW) == replace(
        new,
        language="ru",
        language_chosen=True,
        first_seen=old.first_seen,
        hourly=2,
        quiet=QuietHours(time(1), NIGHT.end),
        filters=("chess",),
        admins_only=True,
        configured_by=ANNA,
    )


async def test_both_notices_and_a_send_at_once(
    chats: ChatStore, articles: ArticleStore, filled: Filled
) -> None:
    await _meet(chats, OLD, NEW)
    await filled.add(saved_article, OLD)
    await filled.add(saved_article, NEW)
    await filled.add(digest, OLD)
    await filled.owe(OLD, "1:slot")
    await asyncio.gather(*(chats.move(OLD, NEW) for _ in range(4)))
    assert await chats.get(OLD) is None
    for table in (saved_article, digest, delivery):
        assert len(await filled.rows(table, NEW)) == 1


async def test_the_new_chat_is_met_while_the_old_one_moves(chats: ChatStore, clock: Any) -> None:
    await _meet(chats, OLD)
    await chats.configure(OLD, by=ANNA, language="ru")
    clock.advance(timedelta(minutes=5).total_seconds())
    await asyncio.gather(
        chats.move(OLD, NEW),
        chats.join(NEW, ChatKind.SUPERGROUP, "Neighbours", "en", added_by=BORIS, asleep=False),
    )
    await chats.move(OLD, NEW)
    moved = await chats.get(NEW)
    assert moved is not None
    assert (moved.language, moved.configured_by) == ("ru", ANNA)


async def test_what_comes_under_the_old_id_later_is_moved_by_the_next_notice(
    chats: ChatStore, filled: Filled
) -> None:
    await _meet(chats, OLD)
    await chats.move(OLD, NEW)
    await _meet(chats, OLD)
    await filled.owe(OLD, "1:slot")
    await filled.add(follow, OTHER)
    await chats.move(OLD, NEW)
    assert await chats.get(OLD) is None
    assert [row["cause"] for row in await filled.rows(delivery, NEW)] == ["1:slot"]
    assert len(await filled.rows(follow, OTHER)) == 1


async def _set(database: Database, chat_id: int, **values: Any) -> Chat:
    async with database.write() as connection:
        await connection.execute(update(chat).where(chat.c.id == chat_id).values(**values))
        found = await find_chat(connection, chat_id)
    assert found is not None
    return found
