"""What chores ask again and again is read once, and anew when somebody has written, in whatever process."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from bot.model.agenda import Reminder
from bot.model.broadcast import BroadcastState
from bot.model.event import Day
from bot.model.lane import Lane
from bot.model.notice import Notice, NoticeKind
from bot.model.role import Role
from bot.ports import Clock
from bot.storage.admins import AdminStore
from bot.storage.alert_reading import AlertReading
from bot.storage.alerting import AlertingStore
from bot.storage.articles import ArticleStore
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.digest_issues import DigestIssues
from bot.storage.due_digests import DueDigests
from bot.storage.due_reminders import DueReminders
from bot.storage.holding_back import HoldStore
from bot.storage.leases import LeaseStore
from bot.storage.notices import NoticeStore
from bot.storage.outbox import OutboxStore
from bot.storage.polls import PollStore
from bot.storage.reminders import ReminderStore
from bot.storage.withdrawals import WithdrawalStore

Question = Callable[[], Awaitable[Any]]


def questions(database: Database, clock: Clock) -> dict[str, Question]:
    """List what an idle bot asks every second or more often."""
    now = clock.now()
    articles, alerting, hold = (
        ArticleStore(database, clock),
        AlertingStore(database, clock),
        HoldStore(database, clock),
    )
    outbox, digests, reminders = OutboxStore(database, clock), DueDigests(database), DueReminders(database)
    alerts, polls, notices = AlertReading(database), PollStore(database, clock), NoticeStore(database, clock)
    broadcasts = BroadcastStore(database, clock)
    issues, admins = DigestIssues(database), AdminStore(database, clock)
    withdrawals = WithdrawalStore(database, clock)
    return {
        "the log's end": articles.last_seq,
        "whether alerts are held back": alerting.is_held_back,
        "what is held back": hold.hold,
        "held alerts": lambda: alerts.due(now, limit=9),
        "digests": lambda: digests.page(now, after=None, limit=9),
        "what digests are about": lambda: digests.topics(now),
        "late issues": lambda: issues.late(now),
        "reminders": lambda: reminders.due(now, after=None, limit=9),
        "unplanned reminders": lambda: reminders.unplanned(limit=9),
        "the outbox": lambda: outbox.waiting(list(Lane)),
        "who sends": outbox.holders,
        "sources": lambda: polls.claim("me", limit=9, failing=9, seconds=60),
        "notices": notices.open,
        "scheduled broadcasts": lambda: broadcasts.in_state(BroadcastState.SCHEDULED),
        "running broadcasts": lambda: broadcasts.in_state(BroadcastState.RUNNING),
        "admins": admins.all,
        "withdrawals": withdrawals.sought,
    }


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """Note every statement of a database."""
    found: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        found.append(statement)

    engines = [database._reader.sync_engine, database._writer.sync_engine]
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    yield found
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)


@pytest.fixture
async def elsewhere(database: Database, database_url: str, clock: Clock) -> AsyncIterator[Database]:
    """The same database, as another process has it."""
    opened = await Database.open(database_url, clock=clock)
    yield opened
    await opened.close()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_nobody_has_changed_is_not_read_again(
    database: Database, elsewhere: Database, clock: Clock
) -> None:
    asked = questions(database, clock)
    leases = LeaseStore(database, clock)
    assert await leases.take("alerts", holder="me", seconds=15)
    for question in asked.values():
        await question()
    assert await leases.renew("alerts", holder="me", seconds=15)

    again = {}
    for name, question in asked.items():
        with statements(database) as found:
            await question()
        again[name] = found
    assert again == {name: [] for name in asked}

    for writer in (database, elsewhere):
        await NoticeStore(writer, clock).make(Notice(kind=NoticeKind.DISK_SCARCE, args={"free": 1}))
        read = set()
        for name, question in asked.items():
            with statements(database) as found:
                await question()
            read |= {name} if found else set()
        assert read == asked.keys() - {"what digests are about"}  # which goes by what "digests" knows


async def test_what_others_write_is_seen_at_once(
    database: Database, elsewhere: Database, clock: Clock, candidate: Any
) -> None:
    articles, admins, notices = ArticleStore(database, clock), AdminStore(database, clock), NoticeStore
    open_notices = notices(database, clock)
    for number, writer in enumerate((database, elsewhere, database, elsewhere), 1):
        before = await articles.last_seq()
        await ArticleStore(writer, clock).accept([candidate(f"Ferry {number} was late.")])
        assert await articles.last_seq() > before

        await AdminStore(writer, clock).put(number, Role.EDITOR, by=7)
        assert len(await admins.all()) == number

        await notices(writer, clock).make(Notice(kind=NoticeKind.DISK_SCARCE, args={"free": number}))
        assert len(await open_notices.open()) == number


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_write_of_which_nobody_knows_the_end_is_no_reason_to_believe(
    database: Database, clock: Clock
) -> None:
    mark = await database.mark()
    assert mark is not None
    assert await database.mark() == mark

    writing = asyncio.Event()

    async def write_for_ever() -> None:
        async with database.write():
            writing.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write_for_ever())
    await writing.wait()
    assert await database.mark() is None  # it may commit at any moment
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await database.mark() is None

    assert await LeaseStore(database, clock).take("alerts", holder="me", seconds=15)
    assert await database.mark() not in (None, mark)


async def test_what_becomes_due_by_itself_is_seen(database: Database, clock: Any, candidate: Any) -> None:
    """Nobody writes when its moment comes."""
    await ArticleStore(database, clock).accept([candidate("The ferry will sail again on 12 December.")])
    day = Day(year=2022, month=12, day=12)
    wish = Reminder(chat_id=7, article_id=1, start=29, first=day, last=day)
    reminders = DueReminders(database)
    assert await ReminderStore(database, clock).add(wish, due=clock.now() + timedelta(hours=1), most=9)
    assert await reminders.due(clock.now(), after=None, limit=9) == []
    clock.advance(3600)
    assert [found.wish for found in await reminders.due(clock.now(), after=None, limit=9)] == [wish]
