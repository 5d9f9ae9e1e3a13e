"""Counts of chats, and of what is done each day."""

from datetime import date, timedelta

from sqlalchemy import update

from bot.model.chat import ChatKind
from bot.model.rehearsal import rehearsal_id
from bot.ports import Clock
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.figures import Figures
from bot.storage.tables import chat

MAY = date(2024, 5, 3)


async def test_counts_add_up(database: Database) -> None:
    figures = Figures(database)
    await figures.add(MAY, {})
    await figures.add(MAY, {"command:top": 2, "command:latest": 1, "request": 3, "commandeer:x": 9})
    await figures.add(MAY, {"command:top": 2, "request": 1})
    await figures.add(MAY - timedelta(days=6), {"command:latest": 6, "request": 10})
    await figures.add(MAY - timedelta(days=7), {"command:latest": 100, "request": 100})
    since = MAY - timedelta(days=6)
    assert await figures.totals("command", since, most=5) == [("latest", 7), ("top", 4)]
    assert await figures.totals("command", since, most=1) == [("latest", 7)]
    assert (await figures.total("request", since), await figures.total("request", MAY)) == (14, 4)
    assert await figures.total("nothing", since) == 0
    await figures.prune(since)
    assert await figures.total("request", MAY - timedelta(days=400)) == 14


async def test_very_many_at_once(database: Database) -> None:
    figures = Figures(database)
    await figures.add(MAY, {f"article:{number}": number for number in range(1, 2001)})
    assert await figures.totals("article", MAY, most=2) == [("2000", 2000), ("1999", 1999)]


async def test_chats_are_counted(database: Database, clock: Clock) -> None:
    chats, now = ChatStore(database, clock), clock.now()
    for number, language in enumerate(("en", "fr", "fr", "ru"), 1):
        await chats.see(number, ChatKind.PRIVATE, f"P{number}", language)
    await chats.see(rehearsal_id("Ann"), ChatKind.PRIVATE, "Ann", "en")
    await chats.see(-rehearsal_id("Club"), ChatKind.GROUP, "Club", "en")
    await chats.see(-5, ChatKind.GROUP, "Group", "en")
    await chats.see(-6, ChatKind.SUPERGROUP, "Supergroup", "en")
    await chats.see(-7, ChatKind.SUPERGROUP, "Left", "en")
    await chats.see(-8, ChatKind.CHANNEL, "Channel", "en")
    await chats.sleep(-7)
    await chats.sleep(1)
    await chats.stop(2)
    async with database.write() as connection:
        for number, days in ((3, 2), (4, 9)):
            ago = {"first_seen": now - timedelta(days=days + 6), "last_seen": now - timedelta(days=days)}
            await connection.execute(update(chat).where(chat.c.id == number).values(**ago))
    crowd = await Figures(database).crowd(clock.now())
    assert (crowd.people, crowd.awake, crowd.unreachable) == (4, 2, 1)
    assert (crowd.today, crowd.week) == (2, 3)
    assert (crowd.groups, crowd.channels) == (2, 1)
    assert list(crowd.languages.items()) == [("fr", 2), ("en", 1), ("ru", 1)]
    assert crowd.joined == (2, 1, 1, 0)
    assert (crowd.follows, crowd.digests) == (0, 0)
