"""Nothing grows without bound, and nothing leaves that somebody keeps."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select, text, update

from bot.errors import StorageError
from bot.model.agenda import Reminder
from bot.model.article import Analysis, Candidate, Draft
from bot.model.delivery import Cause, DeliveryState
from bot.model.event import Day
from bot.model.findings import Findings
from bot.model.lane import Lane
from bot.model.notice import Notice, NoticeKind
from bot.model.quote import Quote
from bot.ports import Clock
from bot.render.view import View
from bot.services.disk import DiskFloor, free_bytes
from bot.services.upkeep import Upkeep
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore, Assignment
from bot.storage.database import Database
from bot.storage.inbox import InboxStore
from bot.storage.listings import ListingStore
from bot.storage.notices import NoticeStore
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.outbox_rows import Report
from bot.storage.owing import Owed, owe
from bot.storage.reminders import ReminderStore
from bot.storage.room import Room
from bot.storage.speakers import SpeakerStore
from bot.storage.stories import StoryStore
from bot.storage.tables import (
    article,
    article_features,
    article_signature,
    removed_article,
    saved_article,
    speaker,
    story,
)

DAY = 86_400
MEGABYTE = 1_000_000


def long_article(number: int) -> Candidate:
    body = " ".join(f"word{number}x{word}" for word in range(600))
    return Candidate(
        draft=Draft(title=f"Article {number}", body=body),
        analysis=Analysis(),
        key=f"k{number}",
        fingerprint=f"f{number}",
    )


@pytest.fixture
def articles(database: Database, clock: Clock) -> ArticleStore:
    return ArticleStore(database, clock)


@pytest.fixture
def upkeep(articles: ArticleStore, database: Database, clock: Clock) -> Upkeep:
    return Upkeep(
        articles=articles,
        listings=ListingStore(database, clock),
        inbox=InboxStore(database, clock, 1),
        clock=clock,
        keep_days=100,
    )


def size_of(path: Path) -> int:
    return path.stat().st_size


async def count(database: Database, table: Any) -> int:
    async with database.read() as connection:
        return await connection.scalar(select(func.count()).select_from(table)) or 0


async def test_what_is_old_goes_and_is_forgotten_in_the_end(
    articles: ArticleStore, database: Database, upkeep: Upkeep, clock: Any
) -> None:
    from bot.archive.pipeline import Archive

    body = "The harbour is open again and boats sail. " * 12
    made = Archive(articles).candidate(Draft(title="Harbour", body=body), Analysis())
    await articles.accept([made, long_article(1)])
    await articles.remove([2])
    clock.advance(31 * DAY)
    assert await count(database, article_signature) == 1
    await upkeep.tidy()
    assert await count(database, article_signature) == 0
    assert await articles.count() == 1
    clock.advance(70 * DAY)
    await upkeep.tidy()
    assert await articles.count() == 0
    assert await count(database, removed_article) == 2
    clock.advance(401 * DAY)
    await upkeep.tidy()
    async with database.read() as connection:
        left = await connection.execute(select(removed_article.c.key, removed_article.c.expired))
        assert [tuple(row) for row in left] == [("k1", False)], "what an admin removed stays out for good"


async def test_what_somebody_keeps_stays_with_all_that_it_needs(
    articles: ArticleStore, database: Database, upkeep: Upkeep, clock: Any
) -> None:
    copies = [
        Candidate(
            draft=Draft(title=f"Copy {number}", body="The same."),
            analysis=Analysis(),
            key=f"copy{number}",
            fingerprint=f"same{number // 2}",
        )
        for number in range(6)
    ]
    await articles.accept([long_article(1), long_article(2), long_article(3), *copies])
    async with database.write() as connection:
        await connection.execute(update(article).where(article.c.id == 1).values(pinned=clock.now()))
        # 4 and 5, 6 and 7, 8 and 9 are each an original with its copy.
        rows = [{"chat_id": 7, "article_id": number, "saved": clock.now()} for number in (2, 4, 7)]
        await connection.execute(insert(saved_article), rows)
    clock.advance(200 * DAY)
    await upkeep.tidy()
    left = {item.id: item.duplicate_of async for item in articles.everything()}
    assert left == {1: None, 2: None, 4: None, 5: 4, 6: None, 7: 6}
    async with database.write() as connection:
        await connection.execute(saved_article.delete())
    await upkeep.tidy()
    assert [item.id async for item in articles.everything()] == [1]


@pytest.fixture
def complaints() -> list[Notice]:
    return []


@pytest.fixture
def floor_of(
    articles: ArticleStore, database: Database, clock: Clock, complaints: list[Notice]
) -> Callable[..., DiskFloor]:
    async def tell(notice: Notice) -> None:
        complaints.append(notice)

    def make(free: Callable[[], int], floor: int) -> DiskFloor:
        return DiskFloor(
            articles=articles, room=Room(database), free=free, floor=floor, clock=clock, tell=tell
        )

    return make


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("can_shrink", [True, False], ids=["new file", "file of an earlier version"])
async def test_the_oldest_make_room(
    articles: ArticleStore,
    database: Database,
    database_url: str,
    clock: Any,
    floor_of: Callable[..., DiskFloor],
    complaints: list[Notice],
    can_shrink: bool,
) -> None:
    path = Path(database_url.removeprefix("sqlite:///"))
    if not can_shrink:
        async with database.read() as connection:
            assert await connection.scalar(text("PRAGMA auto_vacuum")) == 2
        await database.close()
        with sqlite3.connect(path) as plain:
            plain.execute("PRAGMA journal_mode = DELETE")
            plain.execute("PRAGMA auto_vacuum = NONE")
            plain.execute("VACUUM")
        plain.close()
    for start in range(0, 1500, 500):
        await articles.accept([long_article(number) for number in range(start, start + 500)])
        clock.advance(DAY)
    clock.advance(10 * DAY)
    await articles.accept([long_article(number) for number in range(1500, 1600)])
    await database.run_outside("PRAGMA wal_checkpoint(TRUNCATE)")
    before = size_of(path)
    quota = before + 4 * MEGABYTE

    def free() -> int:
        return quota - size_of(path)

    assert await floor_of(free, 3 * MEGABYTE).keep() == 0
    floor = floor_of(free, 6 * MEGABYTE)
    assert await floor.keep() == 500
    assert [notice.kind for notice in complaints] == [NoticeKind.DISK_LOW]
    assert complaints[0].args == {"free": 4}
    assert (size_of(path) < before) == can_shrink
    titles = {item.title async for item in articles.everything()}
    assert titles == {f"Article {number}" for number in range(500, 1600)}, "the oldest went"
    assert await floor.keep() == 0
    assert len(complaints) == 1
    assert await floor_of(free, 10**12).keep() == 1000
    assert await articles.count() == 100, "this week's stay, whatever else fills the disk"
    [again] = await articles.accept([long_article(3)])
    assert again.article_id == 4
    assert await articles.count() == 100, "no feed brings back what made room"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_admins_are_told_once_a_day(
    floor_of: Callable[..., DiskFloor], complaints: list[Notice], clock: Any
) -> None:
    floor = floor_of(lambda: 20 * MEGABYTE, 500 * MEGABYTE)
    for _ in range(30):
        assert await floor.keep() == 0
        clock.advance(3600)
    assert complaints == [Notice(kind=NoticeKind.DISK_LOW, args={"free": 20})] * 2
    assert await floor_of(lambda: 0, 0).keep() == 0
    assert len(complaints) == 2


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_cannot_even_be_told_makes_room_all_the_same(
    articles: ArticleStore, database: Database, clock: Any
) -> None:
    async def tell(_: Notice) -> None:
        raise StorageError("database or disk is full")

    await articles.accept([long_article(1)])
    clock.advance(30 * DAY)
    room = Room(database)
    floor = DiskFloor(articles=articles, room=room, free=lambda: 0, floor=10**12, clock=clock, tell=tell)
    assert await floor.keep() == 1


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_of_postgresqls_disk_nothing_is_known(
    articles: ArticleStore, floor_of: Callable[..., DiskFloor], clock: Any, complaints: list[Notice]
) -> None:
    await articles.accept([long_article(1)])
    clock.advance(30 * DAY)
    assert await floor_of(lambda: 0, MEGABYTE).keep() == 0
    assert complaints == []


def test_free_bytes(tmp_path: Path) -> None:
    assert free_bytes(tmp_path) > 0


async def test_old_notices_are_forgotten(database: Database, articles: ArticleStore, clock: Any) -> None:
    notices = NoticeStore(database, clock)
    await notices.make(Notice(kind=NoticeKind.SOURCE_GONE, args={"id": "old"}))
    clock.advance(89 * DAY)
    await notices.make(Notice(kind=NoticeKind.SOURCE_GONE, args={"id": "new"}))
    clock.advance(2 * DAY)
    upkeep = Upkeep(
        articles=articles,
        listings=ListingStore(database, clock),
        inbox=InboxStore(database, clock, 1),
        notices=notices,
        clock=clock,
        keep_days=100,
    )
    await upkeep.tidy()
    assert [item.notice.args["id"] for item in await notices.open()] == ["new"]


async def test_what_was_delivered_is_forgotten_after_a_month(
    articles: ArticleStore, database: Database, clock: Any
) -> None:
    outbox = OutboxStore(database, clock)
    figures = OutboxFigures(database, clock)
    for number in ("1", "2"):
        async with database.write() as connection:
            owed = Owed(
                cause=Cause("alert", number),
                chat_id=7,
                lane=Lane.ALERT,
                views=(View("News"),),
                due=clock.now(),
            )
            await owe(connection, [owed], now=clock.now())
        [item] = (await outbox.claim("me", Lane.ALERT, limit=9)).taken
        done = Report(delivery_id=item.id, state=DeliveryState.SENT, message=(0, 5))
        await outbox.exchange("me", reports=[done])
        clock.advance(16 * DAY)
    upkeep = Upkeep(
        articles=articles,
        listings=ListingStore(database, clock),
        inbox=InboxStore(database, clock, 1),
        outbox=figures,
        clock=clock,
        keep_days=100,
    )
    await upkeep.tidy()
    assert [(await figures.tally(Cause("alert", number))).total for number in ("1", "2")] == [0, 1]


async def test_a_clock_that_jumps_ahead_does_not_empty_the_archive_at_once(
    articles: ArticleStore, database: Database, upkeep: Upkeep, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.upkeep._LEAST_AT_ONCE", 50)
    await articles.accept([long_article(number) for number in range(250)])
    clock.advance(1000 * DAY)
    await upkeep.tidy()
    assert await count(database, article) == 150, "a hundred go in one transaction"
    await upkeep.tidy()
    assert await count(database, article) == 50


async def test_reminders_are_forgotten_a_day_after_their_end(
    articles: ArticleStore, database: Database, clock: Any
) -> None:
    reminders = ReminderStore(database, clock)
    await articles.accept([long_article(1), long_article(2)])
    for number, day in ((1, 14), (2, 15)):
        then = Day(year=2024, month=5, day=day)  # the clock stands on 14 May
        wish = Reminder(chat_id=7, article_id=number, start=0, first=then, last=then)
        assert await reminders.add(wish, most=9)
    upkeep = Upkeep(
        articles=articles,
        listings=ListingStore(database, clock),
        inbox=InboxStore(database, clock, 1),
        reminders=reminders,
        clock=clock,
        keep_days=0,
    )
    clock.advance(DAY)
    await upkeep.tidy()
    assert len(await reminders.of_chat(7, limit=9)) == 2
    clock.advance(DAY)
    await upkeep.tidy()
    assert [wish.article_id for wish in await reminders.of_chat(7, limit=9)] == [2]
    assert list(await articles.many([1, 2])) == [2]


async def test_what_made_stories_goes_after_a_month_and_what_is_empty_at_once(
    articles: ArticleStore, database: Database, clock: Any
) -> None:
    stories, assigning = StoryStore(database, clock), AssigningStore(database, clock)
    upkeep = Upkeep(
        articles=articles,
        listings=ListingStore(database, clock),
        inbox=InboxStore(database, clock, 1),
        stories=stories,
        speakers=SpeakerStore(database),
        clock=clock,
        keep_days=100,
    )
    told = [replace(long_article(number), findings=Findings(features=b"told")) for number in (1, 2, 3)]
    said = Quote(text="word1x0", start=0, end=7, speaker="Ilse Brandvold", role=None, cue="said", group=1)
    told[0] = replace(told[0], findings=Findings(features=b"told", quotes=(said,)))
    await articles.accept(told)
    assert await count(database, speaker) == 1
    assert await assigning.assign(
        [Assignment(article_id=1, story=-1), Assignment(article_id=2, story=-2)], believed=0, reached=0
    )
    await articles.remove([1])
    clock.advance(29 * DAY)
    await upkeep.tidy()
    assert (await count(database, story), await count(database, article_features)) == (1, 2)
    assert await count(database, speaker) == 0
    clock.advance(2 * DAY)
    await upkeep.tidy()
    assert await count(database, article_features) == 1  # the third still waits for its story
    assert (await assigning.known([3]))[3].features == b"told"


async def test_a_clock_that_jumps_ahead_does_not_take_all_that_stories_are_known_by(
    articles: ArticleStore, database: Database, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.upkeep._LEAST_AT_ONCE", 20)
    told = [replace(long_article(number), findings=Findings(features=b"told")) for number in range(50)]
    await articles.accept(told)
    stories, assigning = StoryStore(database, clock), AssigningStore(database, clock)
    every = [Assignment(article_id=number, story=-1) for number in range(1, 51)]
    assert await assigning.assign(every, believed=0, reached=0)
    upkeep = Upkeep(
        articles=articles,
        listings=ListingStore(database, clock),
        inbox=InboxStore(database, clock, 1),
        stories=stories,
        clock=clock,
        keep_days=1000,
    )
    clock.advance(400 * DAY)
    await upkeep.tidy()
    assert await count(database, article_features) == 30
    await upkeep.tidy()
    await upkeep.tidy()
    assert await count(database, article_features) == 0
