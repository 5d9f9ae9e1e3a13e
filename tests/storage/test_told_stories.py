"""What chats were told of stories: noted once, found under the heirs of merged stories, forgotten in time."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, update

from bot.model.follow import Told
from bot.storage.database import Database
from bot.storage.tables import story
from bot.storage.told_stories import ToldStories, tell, told_of


async def begin(database: Database, clock: Any, *, merged: dict[int, int]) -> None:
    async with database.write() as connection:
        for number in range(1, 5):
            await connection.execute(insert(story).values(id=number, made=clock.now()))
        for old, heir in merged.items():
            await connection.execute(update(story).where(story.c.id == old).values(merged_into=heir))


def told(clock: Any, story_id: int, chat_id: int = 7, **fields: Any) -> Told:
    now = clock.now()
    return Told(
        **{
            "chat_id": chat_id,
            "story_id": story_id,
            "article_id": 10 * story_id,
            "sources": 1,
            "at": now,
            "notified": now,
        }
        | fields
    )


async def test_noted_and_found(database: Database, clock: Any) -> None:
    await begin(database, clock, merged={})
    rows = [
        told(clock, 1),
        told(clock, 1, thread=5),
        told(clock, 2, follow_id=3, alert="2"),
        told(clock, 1, 8),
    ]
    async with database.write() as connection:
        await tell(connection, rows)
        assert await told_of(connection, [7], [1, 2, 3]) == {
            (7, 0, 1): rows[0],
            (7, 5, 1): rows[1],
            (7, 0, 2): rows[2],
        }
        assert await told_of(connection, [], [1]) == {}
        assert await told_of(connection, [7], []) == {}


async def test_told_again_it_keeps_the_alert_that_told_it(database: Database, clock: Any) -> None:
    await begin(database, clock, merged={})
    alerted = told(clock, 1, follow_id=3, alert="1", changed="title", before="Bees leave")
    async with database.write() as connection:
        await tell(connection, [alerted])
        clock.advance(60)
        shown = told(clock, 1, article_id=99, sources=4)
        await tell(connection, [shown])
        found = await told_of(connection, [7], [1])
        assert found == {
            (7, 0, 1): replace(shown, follow_id=3, alert="1", changed="title", before="Bees leave")
        }
        plain = told(clock, 1, follow_id=3, alert="1:2")
        await tell(connection, [plain])
        assert await told_of(connection, [7], [1]) == {(7, 0, 1): plain}


async def test_what_was_told_of_a_merged_story_counts_for_its_heir(database: Database, clock: Any) -> None:
    await begin(database, clock, merged={1: 3, 2: 3})
    async with database.write() as connection:
        await tell(connection, [told(clock, 1, alert="1")])
        clock.advance(60)
        last = told(clock, 2, alert="2")
        await tell(connection, [last])
        found = await told_of(connection, [7], [3, 4])
    assert found == {(7, 0, 3): replace(last, story_id=3)}


async def test_forgotten_in_time(database: Database, clock: Any) -> None:
    await begin(database, clock, merged={})
    async with database.write() as connection:
        await tell(connection, [told(clock, 1), told(clock, 2, alert="2")])
    store = ToldStories(database)
    now = clock.now()

    async def prune(days: int) -> int:
        then = now + timedelta(days=days)
        return await store.prune(
            alerts_before=then - timedelta(days=60), others_before=then - timedelta(days=10)
        )

    assert [await prune(days) for days in (9, 11, 59, 61)] == [0, 1, 0, 1]


async def test_forgetting_much_keeps_nobody_from_writing_for_long(
    database: Database, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.write() as connection:
        await tell(connection, [told(clock, 1, number) for number in range(1, 1_202)])
        await tell(connection, [told(clock, 2, number, follow_id=3, alert="2") for number in range(1, 702)])
    clock.advance(20 * 86_400)
    writes, write = [], Database.write
    monkeypatch.setattr(Database, "write", lambda self: writes.append(1) or write(self))
    before = clock.now() - timedelta(days=10)
    store = ToldStories(database)
    assert await store.prune(alerts_before=before - timedelta(days=50), others_before=before) == 1_201
    assert len(writes) == 3
    assert await store.prune(alerts_before=before - timedelta(days=50), others_before=before) == 0
    assert len(writes) == 3, "what stays is only read"
    assert await store.prune(alerts_before=before, others_before=before) == 701
