"""Counts of chats, and of what is done each day."""

from datetime import UTC, date, datetime, timedelta
from itertools import count

from sqlalchemy import func, insert, select, update

from bot.model.chat import ChatKind
from bot.model.delivery import DeliveryState
from bot.model.rehearsal import rehearsal_id
from bot.ports import Clock, SystemClock
from bot.render.view import View
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.day_figures import DayCounts
from bot.storage.figures import Figures
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.owing import keep_content
from bot.storage.persons import PersonStore
from bot.storage.tables import chat, daily_count, delivery

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
    assert crowd.joined == (4, 0, 0, 0)
    assert (crowd.follows, crowd.digests) == (0, 0)


class Hours(SystemClock):
    """A clock that is set."""

    def __init__(self) -> None:
        self.time = datetime(2024, 5, 3, 23, 59, 40, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time


async def test_people_are_counted_once_a_day(database: Database) -> None:
    clock = Hours()
    chats, days = ChatStore(database, clock), DayCounts(database)

    async def everybody() -> None:
        for number in (1, 2, rehearsal_id("Ann")):
            await chats.see(number, ChatKind.PRIVATE, "P", "en")
        await chats.see(-5, ChatKind.GROUP, "Group", "en")

    await everybody()
    await everybody()
    clock.time += timedelta(seconds=40)  # less than a minute later, but another day
    await everybody()
    clock.time += timedelta(hours=5)
    await everybody()
    clock.time += timedelta(days=2)
    await chats.see(2, ChatKind.PRIVATE, "P", "en")
    found = await days.days(clock.time.date(), 5)
    assert [day.day.day for day in found] == [2, 3, 4, 5, 6]
    assert [day.active for day in found] == [0, 2, 2, 0, 1]
    assert [day.joined for day in found] == [0, 2, 0, 0, 0]


async def test_who_came_stays_counted_when_everything_of_theirs_is_erased(database: Database) -> None:
    clock = Hours()
    chats, days, persons = ChatStore(database, clock), DayCounts(database), PersonStore(database, clock)
    begin = clock.time
    for ago, number in ((22, 1), (22, 2), (8, 3), (7, 4), (6, 5), (0, 6), (0, 7), (0, 8)):
        clock.time = begin - timedelta(days=ago)
        await chats.see(number, ChatKind.PRIVATE, "P", "en")
        await chats.see(rehearsal_id("Ann"), ChatKind.PRIVATE, "Ann", "en")
        await chats.see(-number, ChatKind.GROUP, "Group", "en")
    for number in (5, 8, 99, rehearsal_id("Ann")):
        await persons.erase(number)
    crowd = await Figures(database).crowd(begin)
    assert (crowd.people, crowd.joined) == (6, (4, 2, 0, 2))
    found = await days.days(begin.date(), 8)
    assert [day.joined for day in found] == [1, 1, 0, 0, 0, 0, 0, 3]
    assert [day.left for day in found] == [0, 0, 0, 0, 0, 0, 0, 2]
    await chats.see(8, ChatKind.PRIVATE, "P", "en")  # somebody new, as far as anybody knows
    assert (await days.days(begin.date(), 1))[0].joined == 4


async def test_what_was_sent_is_known_when_deliveries_are_forgotten(database: Database) -> None:
    days, outbox = DayCounts(database), OutboxFigures(database, SystemClock())
    noon = datetime(2024, 5, 3, 12, tzinfo=UTC)
    numbers = count(1)

    async def end(ago: int, state: DeliveryState, many: int = 1, hours: float = 0) -> None:
        at = noon - timedelta(days=ago, hours=hours)
        number = next(numbers)
        row = {"kind": "digest", "lane": "digest", "state": state.value, "due": at, "made": at, "settled": at}
        row |= {"silent": False, "part": 1, "parts": 1, "attempts": 1, "edits_part": 0}
        row["cause"] = str(number)
        async with database.write() as connection:
            row["content"] = await keep_content(connection, [View("News.")], now=at)
            rows = [row | {"chat_id": one} for one in range(1, many + 1)]
            await connection.execute(insert(delivery), rows)

    await end(40, DeliveryState.SENT)
    await end(29, DeliveryState.SENT, 3)
    await end(1, DeliveryState.SENT, 4, hours=11.9)
    await end(1, DeliveryState.REFUSED)
    await end(1, DeliveryState.SKIPPED, 5)
    await end(0, DeliveryState.UNCERTAIN, 2)
    await days.keep(noon)
    await days.keep(noon)
    await end(0, DeliveryState.SENT, 7)
    await days.keep(noon + timedelta(hours=1))

    async def shown() -> list[tuple[int, int]]:
        found = await days.days(noon.date(), 30)
        return [(day.sent, day.failed) for day in (found[0], found[-2], found[-1])]

    assert await shown() == [(3, 0), (4, 1), (7, 2)]
    # What waits for an admin has not ended, and what was in doubt is sent in the end.
    await end(0, DeliveryState.PAUSED, 9)
    await end(0, DeliveryState.UNCERTAIN, 2)
    doubtful = update(delivery).where(delivery.c.state == DeliveryState.UNCERTAIN.value)
    async with database.write() as connection:
        await connection.execute(doubtful.values(state=DeliveryState.SENT.value))
    await days.keep(noon + timedelta(hours=2))
    assert await shown() == [(3, 0), (4, 1), (11, 0)]
    await outbox.prune(noon + timedelta(days=1))
    assert await shown() == [(3, 0), (4, 1), (11, 0)]
    # A day on which nothing is left changes nothing of what was written down.
    await days.keep(noon + timedelta(days=1))
    assert await shown() == [(3, 0), (4, 1), (11, 0)]
    week = await days.ended(noon.date() - timedelta(days=6))
    assert week == {
        DeliveryState.SENT: 15,
        DeliveryState.REFUSED: 1,
        DeliveryState.SKIPPED: 5,
    }
    async with database.read() as connection:
        assert await connection.scalar(select(func.count()).select_from(daily_count)) == 5
