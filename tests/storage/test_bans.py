"""Bans: hashed, timed, outliving everything; and who asked to be let in."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.model.admission import AdmissionState
from bot.model.chat import ChatKind
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.render.view import View
from bot.services.admins import Admins
from bot.services.chats import Chats
from bot.services.moderation import Moderation, hours_of
from bot.storage.admins import AdminStore
from bot.storage.admissions import AdmissionStore
from bot.storage.audit import AuditStore
from bot.storage.bans import BanStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.notices import NoticeStore
from bot.storage.owing import Owed, owe
from bot.storage.tables import ban, chat, delivery

CHIEF, BOB, OLD, NEW = 1, 7_001_234_567, -100, -1_001_234_567_890


@pytest.fixture
def chats(database: Database, clock: Any) -> ChatStore:
    return ChatStore(database, clock)


def moderation(database: Database, clock: Any, chats: ChatStore) -> Moderation:
    admins = Admins(AdminStore(database, clock), named=(CHIEF,), clock=clock)
    known = Chats(chats, default_language="en")
    return Moderation(BanStore(database, clock), admins=admins, chats=known, clock=clock)


async def test_a_ban_drops_what_is_owed_and_says_so(database: Database, clock: Any, chats: ChatStore) -> None:
    await chats.see(BOB, ChatKind.PRIVATE, "Bob", "en")
    owed = Owed(
        cause=Cause("digest", "1"),
        chat_id=BOB,
        lane=Lane.DIGEST,
        views=(View("news"),),
        due=clock.now(),
    )
    async with database.write() as connection:
        await owe(connection, [owed], now=clock.now())
    desk = moderation(database, clock, chats)
    assert not await desk.is_banned(BOB)
    assert (await desk.ban(BOB, hours=None, by=CHIEF)).banned
    assert await desk.is_banned(12, BOB)
    async with database.read() as connection:
        assert list(await connection.scalars(select(delivery.c.state))) == [DeliveryState.SKIPPED.value]
        assert str(BOB) not in str((await connection.execute(select(ban.c.hash, ban.c.kind))).all())
    found = await chats.get(BOB)
    assert found is not None
    assert found.asleep
    # Another process believes its list for two seconds.
    other = moderation(database, clock, chats)
    assert await other.is_banned(BOB)
    await desk.lift(BOB, by=CHIEF)
    assert await other.is_banned(BOB)
    clock.advance(3)
    assert not await other.is_banned(BOB)


async def test_two_who_ban_at_once_make_one_ban_with_one_secret(
    database: Database, clock: Any, chats: ChatStore
) -> None:
    desks = [moderation(database, clock, chats) for _ in range(4)]
    await asyncio.gather(*(desk.ban(BOB, hours=2, by=CHIEF) for desk in desks))
    assert len(await BanStore(database, clock).all()) == 1
    clock.advance(timedelta(hours=2).total_seconds())
    assert not await desks[0].is_banned(BOB)
    assert await desks[0].count() == 0


async def test_whose_ban_is_over_is_written_to_again(
    database: Database, clock: Any, chats: ChatStore
) -> None:
    eve, channel = BOB + 1, NEW
    for chat_id, kind in ((BOB, ChatKind.PRIVATE), (eve, ChatKind.PRIVATE), (channel, ChatKind.CHANNEL)):
        await chats.see(chat_id, kind, "Somebody", "en")
    await chats.see(BOB + 2, ChatKind.PRIVATE, "Blocked it", "en")
    await chats.sleep(BOB + 2)
    desk, store = moderation(database, clock, chats), BanStore(database, clock)
    for chat_id, hours in ((BOB, 24), (eve, None), (channel, 24)):
        await desk.ban(chat_id, hours=hours, by=CHIEF)
    taken_back = Owed(
        cause=Cause("withdrawal", "1:m1:1"),
        chat_id=BOB,
        lane=Lane.ALERT,
        views=(View("withdrawn"),),
        due=clock.now(),
        answer=1,
    )
    async with database.write() as connection:
        await owe(connection, [taken_back], now=clock.now())
        missed = {"state": DeliveryState.ASLEEP.value, "settled": clock.now()}
        await connection.execute(update(delivery).values(missed))

    async def asleep() -> list[int]:
        async with database.read() as connection:
            return sorted(await connection.scalars(select(chat.c.id).where(chat.c.asleep)))

    assert await store.end() == 0
    assert await asleep() == [channel, BOB, eve, BOB + 2]
    clock.advance(timedelta(hours=24).total_seconds())
    assert await store.end() == 2
    assert await asleep() == [eve, BOB + 2]
    assert await store.end() == 0
    assert [await desk.is_banned(one) for one in (BOB, eve, channel)] == [False, True, False]
    async with database.read() as connection:
        assert len((await connection.execute(select(ban))).all()) == 1
        assert list(await connection.scalars(select(delivery.c.state))) == [DeliveryState.PENDING.value]


async def test_a_group_that_moves_while_its_ban_ends_is_sent_to_again(
    database: Database, clock: Any, chats: ChatStore
) -> None:
    await chats.see(OLD, ChatKind.GROUP, "Club", "en")
    await moderation(database, clock, chats).ban(OLD, hours=24, by=CHIEF)
    clock.advance(timedelta(hours=24).total_seconds())

    class Moving(BanStore):
        async def secret(self) -> bytes:
            await chats.move(OLD, NEW)  # just after the ban was found
            return await super().secret()

    assert await Moving(database, clock).end() == 0
    assert await BanStore(database, clock).end() == 1
    found = await chats.get(NEW)
    assert found is not None
    assert not found.asleep


async def test_a_group_stays_banned_under_its_new_id(
    database: Database, clock: Any, chats: ChatStore
) -> None:
    await chats.see(OLD, ChatKind.GROUP, "Club", "en")
    await moderation(database, clock, chats).ban(OLD, hours=None, by=CHIEF)
    for _ in range(2):
        await chats.move(OLD, NEW)
    desk = moderation(database, clock, chats)
    assert await desk.is_banned(NEW)
    assert not await desk.is_banned(OLD)
    found = await chats.get(NEW)
    assert found is not None
    assert found.asleep
    [entry] = (await AuditStore(database, clock).page(offset=0, limit=5, deed="ban"))[0]
    assert entry.entry.about_id == NEW


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("7d", 168),
        ("12h", 12),
        ("2 w", 336),
        ("1д", 24),
        ("3J", 72),
        ("0d", None),
        ("9999w", None),
        ("d", None),
    ],
)
def test_spans(words: str, hours: int | None) -> None:
    assert hours_of(words) == hours


async def test_who_asks_is_noted_once_and_decided_once(database: Database, clock: Any) -> None:
    store = AdmissionStore(database, clock)
    asked = await asyncio.gather(*(store.ask(BOB, ChatKind.PRIVATE, "Bob", "fr") for _ in range(4)))
    assert sorted(asked) == [False, False, False, True]
    [notice] = await NoticeStore(database, clock).open()
    assert notice.notice.args == {"chat": BOB, "title": "Bob"}
    decided = await asyncio.gather(
        *(store.decide(BOB, AdmissionState.LET_IN, by=by) for by in (1, 2, 3)),
        store.decide(BOB, AdmissionState.LET_IN, by=4),
    )
    assert sorted(new for found in decided if found for _, new in (found,)) == [False, False, False, True]
    late = await store.decide(BOB, AdmissionState.REFUSED, by=9)
    assert late is not None
    assert (late[0].state, late[1]) == (AdmissionState.LET_IN, False)
    assert await store.decide(99, AdmissionState.LET_IN, by=1) is None
    _, count = await AuditStore(database, clock).page(offset=0, limit=5)
    assert count == 1
