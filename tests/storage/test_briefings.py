"""Who wants briefings, and that each day's is owed once, on both databases."""

import asyncio
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from bot.model.briefing import Briefing
from bot.model.chat import ChatKind
from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.model.rehearsal import rehearsal_id
from bot.render.view import View
from bot.storage.articles import ArticleStore
from bot.storage.briefings import KIND, BriefingStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.owing import Owed
from bot.storage.tables import delivery

MAY = date(2024, 5, 3)
WISH = Briefing(user_id=7, hour=8, last=MAY)


def owed(day: date, now: datetime) -> Owed:
    cause = Cause(KIND, day.isoformat())
    return Owed(cause=cause, chat_id=7, lane=Lane.DIGEST, views=(View("Well."),), due=now)


async def test_a_day_that_was_seen_to_stays_so(database: Database) -> None:
    store = BriefingStore(database)
    assert await store.get(7) is None
    await store.put(WISH)
    await store.put(Briefing(user_id=7, hour=21, last=MAY - timedelta(days=1)))
    await store.put(Briefing(user_id=6, hour=0, last=MAY))
    assert await store.all() == [
        Briefing(user_id=6, hour=0, last=MAY),
        Briefing(user_id=7, hour=21, last=MAY),
    ]
    await store.put(Briefing(user_id=7, hour=9, last=MAY + timedelta(days=1)))
    assert await store.get(7) == Briefing(user_id=7, hour=9, last=MAY + timedelta(days=1))


async def test_each_day_is_owed_once(database: Database, clock: Any) -> None:
    store, now = BriefingStore(database), clock.now()
    await store.put(WISH)
    assert not await store.owe(WISH, MAY, owed(MAY, now), now=now)
    day = MAY + timedelta(days=1)
    done = await asyncio.gather(*(store.owe(WISH, day, owed(day, now), now=now) for _ in range(4)))
    assert sorted(done) == [False, False, False, True]
    # What was chosen meanwhile holds, and what is not wanted any more is not sent.
    await store.put(Briefing(user_id=7, hour=9, last=MAY))
    day += timedelta(days=1)
    assert not await store.owe(WISH, day, owed(day, now), now=now)
    await store.drop(7, now=now)
    assert await store.all() == []
    assert not await store.owe(WISH, day, owed(day, now), now=now)
    async with database.read() as connection:
        assert list(await connection.scalars(select(delivery.c.state))) == ["skipped"]


async def test_what_came(database: Database, articles: ArticleStore, candidate: Any, clock: Any) -> None:
    chats = ChatStore(database, clock)
    await articles.accept([candidate("One", source="a"), candidate("Two", source="a")])
    await chats.see(1, ChatKind.PRIVATE, "Ann", "en")
    clock.advance(3600)
    since = clock.now()
    assert await BriefingStore(database).came(since) == (0, 0, 0)
    await articles.accept(
        [
            candidate("Three", source="a"),
            candidate("Four", source="b"),
            candidate("Four", key="again", source="c"),
            candidate("Five", sender=1),
        ]
    )
    await chats.see(2, ChatKind.PRIVATE, "Bob", "en")
    await chats.see(-3, ChatKind.GROUP, "Club", "en")
    await chats.see(rehearsal_id("Eve"), ChatKind.PRIVATE, "Eve", "en")
    assert await BriefingStore(database).came(since) == (2, 2, 1)
