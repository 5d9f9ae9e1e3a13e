"""A restored archive sends nothing that it may have sent before, and waits for an admin with the rest."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from alert_stand import AlertStand
from digest_stand import DigestStand
from sqlalchemy import select
from straight_pace import NoRates, StraightPace

from bot.app.translating import Translating
from bot.config import Config
from bot.delivery.holding import Holding
from bot.delivery.reminders import Reminders
from bot.delivery.renditions import Renditions
from bot.delivery.sender import IN_FLIGHT, Sender
from bot.errors import StorageError, UserError
from bot.model.agenda import Reminder
from bot.model.broadcast import Audience, BroadcastState, Content
from bot.model.chat import ChatKind
from bot.model.delivery import Cause, DeliveryState, Tally
from bot.model.event import Day
from bot.model.lane import Lane
from bot.ports import Clock, SystemClock
from bot.render.view import View
from bot.sandbox import Sandbox, SandboxClient
from bot.services.hold_desk import HoldDesk
from bot.storage.articles import ArticleStore
from bot.storage.backing_up import back_up
from bot.storage.backup_reading import BackupReader
from bot.storage.broadcasts import BroadcastStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.holding_back import DROPPED, hold_back
from bot.storage.leases import LeaseStore
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.outbox_rows import Report
from bot.storage.owing import Owed, owe
from bot.storage.reminders import ReminderStore
from bot.storage.restoring import restore_into
from bot.storage.tables import audit, delivery
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest

PEOPLE = 240
PATIENCE = 20.0  # seconds: only a hang takes so long
ADMIN = 7


class Interrupted(OutboxStore):
    """Makes a backup as soon as some were sent and others are marked; nothing is written after that."""

    def __init__(self, database: Database, clock: Clock, file: Path) -> None:
        super().__init__(database, clock)
        self.file = file
        self.sent = 0
        self.backed_up = asyncio.Event()
        self.own = (database, clock)

    async def exchange(self, holder: str, /, *, reports: Sequence[Report] = (), **more: Any) -> set[int]:
        if self.backed_up.is_set():
            raise StorageError("the process is gone")
        begun = await super().exchange(holder, reports=reports, **more)
        self.sent += len(reports)
        starting: Mapping[int, int] = more.get("starting") or {}
        if self.sent > PEOPLE / 3 and starting:
            database, clock = self.own
            await back_up(database, self.file, now=clock.now())
            self.backed_up.set()
            raise StorageError("the process is gone")
        return begun


@asynccontextmanager
async def sending(database: Database, sandbox: Sandbox, store: OutboxStore) -> AsyncIterator[Sender]:
    clock = SystemClock()
    request = AiohttpRequest(token=sandbox.token, api_base_url=sandbox.url, read_timeout=30.0)
    await request.initialize()
    sender = Sender(
        store=store,
        holding=Holding(store, LeaseStore(database, clock), every=0.05),
        messenger=Messenger(request.call),
        call=request.call,
        pace=StraightPace(),
        rates=NoRates(),
        clock=clock,
    )
    running = asyncio.create_task(sender.run())
    try:
        yield sender
    finally:
        sender.stop()
        await running
        await request.shutdown()


async def until(figures: OutboxFigures, cause: Cause, true: Callable[[Tally], Any]) -> Tally:
    async with asyncio.timeout(PATIENCE):
        while not true(tally := await figures.tally(cause)):  # noqa: ASYNC110  # in the database
            await asyncio.sleep(0.02)
    return tally


@pytest.fixture
def other_url(database: Database, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The other kind of database, without any tables."""
    if database.dialect == "postgresql":
        return f"sqlite:///{tmp_path}/other.sqlite"
    return str(request.getfixturevalue("empty_postgresql"))


async def test_backed_up_in_the_middle_and_released_on_the_other_database(
    database: Database, other_url: str, tmp_path: Path
) -> None:
    clock, file = SystemClock(), tmp_path / "b.zst"
    async with Sandbox(limits=None) as sandbox, SandboxClient(sandbox.url) as client:

        async def reached() -> Counter[int]:
            return Counter(entry["chat_id"] for entry in await client.ledger(method="sendMessage"))

        people = [sandbox.world.add_person(f"P{number}") for number in range(PEOPLE)]
        for person in people:
            person.started = True
        for person in people:
            await ChatStore(database, clock).see(person.id, ChatKind.PRIVATE, person.first_name, "fr")
        broadcasts = BroadcastStore(database, clock)
        draft = await broadcasts.draft(Content(texts={"": "News"}), Audience(), by=ADMIN)
        started = await broadcasts.start(draft, {"": (View("News"),)}, by=ADMIN, message_id=1)
        assert started is not None
        cause = started.cause
        store = Interrupted(database, clock, file)
        async with sending(database, sandbox, store), asyncio.timeout(PATIENCE):
            await store.backed_up.wait()
        before = await reached()
        assert PEOPLE / 3 < before.total() < PEOPLE

        await restore_into(other_url, BackupReader(file), clock=clock)
        opened = await Database.open(other_url, clock=clock)
        figures, desk = OutboxFigures(opened, clock), HoldDesk(opened, clock)
        async with sending(opened, sandbox, OutboxStore(opened, clock)) as sender:
            await asyncio.sleep(0.3)
            assert await reached() == before, "it sent before an admin had decided"
            state = await desk.state()
            assert state is not None
            hold, backlog = state
            assert backlog.messages == (await figures.tally(cause)).open > 0
            await desk.release(hold.id, by=ADMIN)
            sender.wake()
            tally = await until(figures, cause, lambda tally: not tally.open)
        after = await reached()
        [resumed] = await BroadcastStore(opened, clock).in_state(BroadcastState.RUNNING)
        assert (resumed.size, resumed.cause) == (PEOPLE, cause)
        await opened.close()
    assert max(after.values()) == 1
    assert tally.total == PEOPLE
    assert tally[DeliveryState.SENT] + tally[DeliveryState.UNCERTAIN] == PEOPLE
    assert tally[DeliveryState.UNCERTAIN] <= IN_FLIGHT
    assert after.total() >= tally[DeliveryState.SENT]


async def test_what_fell_due_is_dropped_and_the_rest_goes_on(database: Database, clock: Any) -> None:
    desk, store = HoldDesk(database, clock), OutboxStore(database, clock)
    async with database.write() as connection:
        owed = [
            Owed(
                cause=Cause("news", str(number)),
                chat_id=number,
                lane=Lane.ALERT,
                views=(View("x"),),
                due=clock.now() + timedelta(hours=hours),
            )
            for number, hours in enumerate((-2, -1, 1), 1)
        ]
        await owe(connection, owed, now=clock.now())
        hold = await hold_back(connection, backed_up=clock.now() - timedelta(days=1), now=clock.now())
    with pytest.raises(UserError, match="outbox-settled"):
        await desk.open(hold.id + 1)
    assert (await desk.open(hold.id))[1].messages == 2
    await desk.drop(hold.id, by=ADMIN)
    for decide in (desk.release, desk.drop):
        with pytest.raises(UserError, match="outbox-settled"):
            await decide(hold.id, by=ADMIN)
    assert await desk.state() is None
    assert not (await store.claim("me", Lane.ALERT, limit=9)).taken
    clock.advance(7200)
    assert [item.chat_id for item in (await store.claim("me", Lane.ALERT, limit=9)).taken] == [3]
    async with database.read() as connection:
        said = select(delivery.c.reason).where(delivery.c.settled.is_not(None))
        assert list(await connection.scalars(said)) == [DROPPED, DROPPED]
        deeds = (await connection.execute(select(audit.c.user_id, audit.c.deed, audit.c.subject))).all()
    assert deeds == [(ADMIN, "restore.drop", "2")]


async def hold(database: Database, clock: Any) -> int:
    async with database.write() as connection:
        held = await hold_back(connection, backed_up=clock.now(), now=clock.now())
    return held.id


async def decide(database: Database, clock: Any, hold_id: int, how: str) -> None:
    desk = HoldDesk(database, clock)
    await (desk.release if how == "release" else desk.drop)(hold_id, by=ADMIN)


@pytest.mark.parametrize("how", ["release", "drop"])
async def test_digests_wait(database: Database, clock: Any, how: str) -> None:
    stand = DigestStand(database=database, clock=clock)
    await stand.chat(5)
    await stand.digest(5)
    hold_id = await hold(database, clock)
    clock.advance(20.5 * 3600)  # it is 08:00 in Paris
    await stand.story("Ferry stops between the islands", "Island Post")
    loop = stand.loop()
    assert await loop.see_to_due() == 0
    assert (await HoldDesk(database, clock).open(hold_id))[1].digests == 1
    await decide(database, clock, hold_id, how)
    assert await loop.see_to_due() == (1 if how == "release" else 0)
    assert len(await stand.owed()) == (1 if how == "release" else 0)
    clock.advance(24 * 3600)
    await stand.story("Museum opens its doors again", "Island Post")
    assert await loop.see_to_due() == 1
    assert "Museum" in (await stand.told())[-1]


@pytest.mark.parametrize("how", ["release", "drop"])
async def test_alerts_wait(database: Database, clock: Any, how: str) -> None:
    stand = AlertStand(database, clock)
    await stand.chat()
    await stand.alerts.catch_up()
    await stand.follow("storm")
    hold_id = await hold(database, clock)
    await stand.report("Storm closes the harbour")
    assert await stand.pushed() == []
    await decide(database, clock, hold_id, how)
    assert [alert.kind for alert in await stand.pushed()] == (["alert"] if how == "release" else [])
    await stand.report("Storm opens the harbour")
    [alert] = await stand.pushed()
    assert "Storm opens the harbour" in alert.text
    stand.alerts.close()


@pytest.mark.parametrize("how", ["release", "drop"])
async def test_reminders_wait(database: Database, clock: Any, how: str) -> None:
    article_id = await AlertStand(database, clock).accept("The regatta starts on 20 May")
    await ChatStore(database, clock).see(5, ChatKind.PRIVATE, "Ann", "en")
    day = Day(year=2024, month=5, day=20)
    wish = Reminder(chat_id=5, article_id=article_id, start=0, first=day, last=day)
    due = clock.now() + timedelta(days=5)
    assert await ReminderStore(database, clock).add(wish, due=due, most=9)
    loop = Reminders(
        database,
        articles=ArticleStore(database, clock),
        outlets={},
        zone=ZoneInfo("UTC"),
        clock=clock,
        bot_name=lambda: "depeche_bot",
        owed=lambda: None,
        renditions=Renditions(Translating(Config(), database, clock).translations),
    )
    hold_id = await hold(database, clock)
    clock.advance(6 * 86400)
    assert await loop.see_to_due() == 0
    assert (await HoldDesk(database, clock).open(hold_id))[1].reminders == 1
    await decide(database, clock, hold_id, how)
    assert await loop.see_to_due() == (1 if how == "release" else 0)
    assert await loop.see_to_due() == 0
