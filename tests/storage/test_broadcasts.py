"""Broadcasts in the database: an audience is taken once, takes turns with others, ends as it is told."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select

from bot.model.broadcast import Audience, Broadcast, BroadcastState, Content, Copied, Whom
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.model.notice import NoticeKind
from bot.model.rehearsal import rehearsal_id
from bot.render.packing import unpack
from bot.render.view import View
from bot.storage.audit import AuditStore
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.notices import NoticeStore
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_rows import Report
from bot.storage.persons import PersonStore
from bot.storage.tables import chat, delivery, digest, follow

S = DeliveryState
HELLO: Mapping[str, Any] = {"": (View("Hello"),), "fr": (View("Bonjour"),)}
ZOE = 7


@pytest.fixture
def store(database: Database, clock: Any) -> BroadcastStore:
    return BroadcastStore(database, clock)


@pytest.fixture
def outbox(database: Database, clock: Any) -> OutboxStore:
    return OutboxStore(database, clock)


async def meet(database: Database, clock: Any, ids: Sequence[int], **more: Any) -> None:
    """Know chats; those with negative ids are groups."""
    usual = {"title": "Somebody", "language": "en", "language_chosen": True, "first_seen": clock.now()}
    usual |= {"last_seen": clock.now(), "asleep": False, "stopped": False, "announcements": True}
    rows = [
        usual | {"id": number, "kind": "private" if number > 0 else "supergroup"} | more for number in ids
    ]
    async with database.write() as connection:
        await connection.execute(insert(chat), rows)


async def begun(store: BroadcastStore, audience: Audience | None = None, **changes: Any) -> Broadcast:
    known = await store.draft(Content(texts={"": "Hello"}), audience or Audience(), by=ZOE)
    if changes:
        changed = await store.change(known.id, **changes)
        assert changed is not None
        known = changed
    started = await store.start(known, HELLO, by=ZOE, message_id=5)
    assert started is not None
    return started


async def test_who_is_meant(database: Database, clock: Any, store: BroadcastStore) -> None:
    old = clock.now() - timedelta(days=60)
    await meet(database, clock, [1, 2])
    await meet(database, clock, [3], language="fr")
    await meet(database, clock, [4], last_seen=old, first_seen=old, reading="de", reads_also=["it"])
    await meet(database, clock, [-5, -6], language="fr")
    await meet(database, clock, [-7, 8], announcements=False)
    await meet(database, clock, [9], stopped=True)
    await meet(database, clock, [10], asleep=True)
    await meet(database, clock, [rehearsal_id("Ann"), -rehearsal_id("Club")])
    usual = {"owner_id": 1, "kind": "words", "words": "ferry", "made": old}
    reads = {"owner_id": 1, "mode": "hours", "hours": [], "weekdays": [], "zone": "UTC", "topics": []}
    reads |= {"reading": ["ru", "en"], "layout": {}, "silent": False, "note_when_empty": False}
    reads |= {"oldest_minutes": 1, "approval": "none", "hourly": 1, "quiet": False, "paused": False}
    async with database.write() as connection:
        await connection.execute(insert(follow).values(chat_id=3, wish=b"ferry", **usual))
        await connection.execute(insert(follow).values(chat_id=4, wish=b"bridge", **usual))
        await connection.execute(insert(digest).values(chat_id=2, made=old, settled=old, **reads))
    today: date = clock.now().date()
    for audience, wanted in (
        (Audience(), {"en": 3, "fr": 3}),
        (Audience(whom=Whom.PEOPLE), {"en": 3, "fr": 1}),
        (Audience(whom=Whom.PLACES), {"fr": 2}),
        (Audience(languages=("fr", "ru")), {"fr": 3}),
        (Audience(active_days=30), {"en": 2, "fr": 3}),
        (Audience(joined=today), {"en": 2, "fr": 3}),
        (Audience(joined=today + timedelta(days=1)), {}),
        (Audience(after=old), {"en": 2, "fr": 3}),
        (Audience(topic="ferry", wish=b"ferry"), {"fr": 1}),
        (Audience(reading="ru"), {"en": 1}),
        (Audience(reading="de"), {"en": 1}),
        (Audience(reading="it"), {"en": 1}),
        (Audience(reading="fr"), {"fr": 3}),
        (Audience(ids=(2, 3, 8, 99)), {"en": 1, "fr": 1}),
        (Audience(ids=tuple(range(1, 12_000))), {"en": 3, "fr": 1}),
    ):
        assert await store.count(audience) == wanted, audience
        started = await begun(store, audience)
        assert started.size == sum(wanted.values()), audience
        assert (await store.tally(started.cause)).total == started.size


async def test_each_gets_it_in_their_language(database: Database, clock: Any, store: BroadcastStore) -> None:
    await meet(database, clock, [1])
    await meet(database, clock, [2], language="fr", title="Zoé <3")
    known = await store.draft(Content(texts={"": "x"}), Audience(), by=ZOE)
    texts = {"": (View("Hi {first_name}"),), "fr": (View("Salut {first_name}"),)}
    await store.start(known, texts, named=True, by=ZOE, message_id=None)
    claim = await OutboxStore(database, clock).claim("me", Lane.BROADCAST, limit=10)
    said = {one.chat_id: unpack(one.packed, name=one.name) for one in claim.taken}
    assert said == {1: (View("Hi Somebody"),), 2: (View("Salut Zoé &lt;3"),)}


async def test_it_starts_once(database: Database, clock: Any, store: BroadcastStore) -> None:
    await meet(database, clock, range(1, 101))
    known = await store.draft(Content(texts={"": "Hello"}), Audience(), by=ZOE)
    outcomes = await asyncio.gather(
        *(store.start(known, HELLO, by=number, message_id=number) for number in range(1, 6))
    )
    [started] = [one for one in outcomes if one is not None]
    assert (started.size, started.state) == (100, BroadcastState.RUNNING)
    assert (await store.tally(known.cause)).total == 100
    assert await store.change(known.id, silent=True) is None


async def test_a_draft_starts_only_as_it_was_seen(
    database: Database, clock: Any, store: BroadcastStore
) -> None:
    await meet(database, clock, [1])
    known = await store.draft(Content(texts={"": "Hello"}), Audience(), by=ZOE)
    await store.change(known.id, silent=True)
    assert await store.start(known, HELLO, by=ZOE, message_id=None) is None
    assert (await store.tally(known.cause)).total == 0


async def test_a_draft_is_changed_only_as_it_was_seen(store: BroadcastStore) -> None:
    seen = await store.draft(Content(texts={"": "Hello"}), Audience(), by=ZOE)
    links = replace(seen.content, buttons=(("Read", "https://example.org"),))
    assert await store.change(seen.id, revision=seen.changes, content=links) is not None
    words = replace(seen.content, texts={"": "Hi"})
    assert await store.change(seen.id, revision=seen.changes, content=words) is None
    kept = await store.find(seen.id)
    assert kept is not None
    assert kept.content == links


async def test_a_second_one_does_not_wait_for_the_first(
    database: Database, clock: Any, store: BroadcastStore, outbox: OutboxStore
) -> None:
    await meet(database, clock, range(1, 2001))
    first = await begun(store)
    claimed = [one.id for one in (await outbox.claim("me", Lane.BROADCAST, limit=300)).taken]
    second = await begun(store, Audience(ids=tuple(range(1900, 2001))))
    # Those of both at one chat keep their order; the second's other chats are not behind all of the first's.
    await outbox.exchange("me", reports=[Report(delivery_id=number, state=S.SENT) for number in claimed])
    await meet(database, clock, range(3000, 3200))
    third = await begun(store, Audience(ids=tuple(range(3000, 3200))))
    clock.advance(11)
    seen: list[Cause] = []
    for _ in range(4):
        seen += [one.cause for one in (await outbox.claim("me", Lane.BROADCAST, limit=100)).taken]
    assert seen.count(third.cause) >= 90
    assert seen.count(first.cause) >= 90
    assert second.size == 101


async def test_an_end_leaves_nothing_to_send(
    database: Database, clock: Any, store: BroadcastStore, outbox: OutboxStore
) -> None:
    await meet(database, clock, range(1, 11))
    known = await begun(store)
    taken = [one.id for one in (await outbox.claim("me", Lane.BROADCAST, limit=4)).taken]
    assert await outbox.exchange("me", starting=dict.fromkeys(taken[:2], 0)) == set(taken[:2])
    assert await store.cancel(known.id, by=ZOE)
    assert not await store.cancel(known.id, by=ZOE)
    assert await outbox.exchange("me", starting=dict.fromkeys(taken[2:], 0)) == set()
    assert (await store.tally(known.cause)).states == {S.SENDING: 2, S.SKIPPED: 8}
    # One that comes back is not sent again.
    again = Report(delivery_id=taken[0], state=S.PENDING, retry=clock.now())
    await outbox.exchange("me", reports=[again, Report(delivery_id=taken[1], state=S.SENT, message=(0, 9))])
    assert (await outbox.claim("me", Lane.BROADCAST, limit=10)).taken == ()
    cancelled = replace(known, state=BroadcastState.CANCELLED)
    assert await store.sweep(cancelled)
    assert (await store.tally(known.cause)).states == {S.SENT: 1, S.SKIPPED: 9}


async def test_who_changes_their_mind_gets_nothing(
    database: Database, clock: Any, store: BroadcastStore, outbox: OutboxStore
) -> None:
    await meet(database, clock, [1, 2])
    known = await begun(store)
    async with database.write() as connection:
        await connection.execute(chat.update().where(chat.c.id == 1).values(announcements=False))
    [other] = (await outbox.claim("me", Lane.BROADCAST, limit=10)).taken
    assert other.chat_id == 2
    assert (await store.tally(known.cause)).states == {S.SKIPPED: 1, S.PENDING: 1}


async def test_it_makes_no_sound_where_it_is_night(
    database: Database, clock: Any, store: BroadcastStore
) -> None:
    """Everybody's night is from ten to seven, unless they say otherwise."""
    await meet(database, clock, [1])
    await meet(database, clock, [2], zone="Asia/Tokyo")
    await meet(database, clock, [3], zone="Asia/Tokyo", quiet_from=None, quiet_until=None)
    await meet(database, clock, [4], quiet_from=0, quiet_until=23 * 60)
    clock.advance((18 * 60 - clock.now().hour * 60 - clock.now().minute) % 1440 * 60)
    outbox = OutboxStore(database, clock, zone=ZoneInfo("America/New_York"))
    await begun(store)
    taken = (await outbox.claim("me", Lane.BROADCAST, limit=9)).taken
    assert [(one.chat_id, one.silent) for one in taken] == [(1, False), (2, True), (3, False), (4, True)]
    reports = [Report(delivery_id=one.id, state=S.SENT, message=(0, 5)) for one in taken]
    await outbox.exchange("me", starting=dict.fromkeys([one.id for one in taken], 0))
    await outbox.exchange("me", reports=reports)
    await begun(store, silent=True)
    assert all(one.silent for one in (await outbox.claim("me", Lane.BROADCAST, limit=9)).taken)


async def test_a_test_is_sent_once_for_each_press(
    database: Database, clock: Any, store: BroadcastStore
) -> None:
    await meet(database, clock, [1, 2, 3])
    known = await store.draft(Content(texts={"": "Hello"}), Audience(), by=ZOE)
    for key, count in (("10", 2), ("10", 0), ("11", 2)):
        assert await store.test(known, HELLO, [1, 2, 99], named=False, key=key) == count
    async with database.read() as connection:
        kinds = list(await connection.scalars(select(delivery.c.kind)))
    assert kinds == ["test"] * 4


async def test_old_drafts_are_forgotten(database: Database, clock: Any, store: BroadcastStore) -> None:
    await meet(database, clock, [1])
    old, sent = await store.draft(Content(texts={"": "Old"}), Audience(), by=ZOE), await begun(store)
    clock.advance(100)
    new = await store.draft(Content(texts={"": "New"}), Audience(), by=ZOE)
    assert await store.prune_drafts(clock.now() - timedelta(seconds=50)) == 1
    assert [await store.find(one.id) is not None for one in (old, sent, new)] == [False, True, True]


async def test_an_author_is_forgotten(database: Database, clock: Any, store: BroadcastStore) -> None:
    await meet(database, clock, [1, ZOE])
    copied = Copied(from_chat=ZOE, message_ids=(5,), what="photo")
    draft = await store.draft(Content(copied=copied, texts={}), Audience(), by=ZOE)
    ended = await store.draft(Content(copied=copied, texts={}), Audience(), by=ZOE)
    assert await store.cancel(ended.id, by=ZOE, begun=False)
    await PersonStore(database, clock).erase(ZOE)
    assert await store.find(draft.id) is None
    left = await store.find(ended.id)
    assert left is not None
    assert left.content.copied == replace(copied, from_chat=0)
    assert left.added_by == 0


async def test_what_is_yet_to_go_out_forgets_its_author_when_it_ends(
    database: Database, clock: Any, store: BroadcastStore
) -> None:
    await meet(database, clock, [1, ZOE])
    copied = Copied(from_chat=ZOE, message_ids=(5,), what="photo")
    draft = await store.draft(Content(copied=copied, texts={}), Audience(ids=(1, ZOE)), by=ZOE)
    waits = await store.schedule(draft, by=ZOE, message_id=None)
    assert waits is not None
    await PersonStore(database, clock).erase(ZOE)
    known = await store.find(draft.id)
    assert known is not None
    assert known.audience.ids == (1,)
    assert known.content.copied == copied
    # Nobody answers for it any more, and admins are told.
    assert known.orphaned
    [told] = await NoticeStore(database, clock).open()
    assert (told.notice.kind, told.notice.args) == (NoticeKind.BROADCAST_ORPHANED, {"number": known.id})
    started = await store.start(known, HELLO, by=0, message_id=None)
    assert started is not None
    assert await store.cancel(started.id, by=0)
    cancelled = await store.find(draft.id)
    assert cancelled is not None
    await store.settle(cancelled, await store.tally(started.cause))
    ended = await store.find(draft.id)
    assert ended is not None
    assert ended.content.copied == replace(copied, from_chat=0)


async def test_an_author_who_is_forgotten_just_before_it_ends_is_forgotten(
    database: Database, clock: Any, store: BroadcastStore
) -> None:
    await meet(database, clock, [1, ZOE])
    copied = Copied(from_chat=ZOE, message_ids=(5,), what="photo")
    draft = await store.draft(Content(copied=copied, texts={}), Audience(ids=(ZOE,)), by=ZOE)
    seen = await store.start(draft, HELLO, by=ZOE, message_id=None)
    assert seen is not None
    await PersonStore(database, clock).erase(ZOE)
    await store.settle(seen, await store.tally(seen.cause))
    ended = await store.find(draft.id)
    assert ended is not None
    assert ended.state is BroadcastState.DONE
    assert ended.content.copied == replace(copied, from_chat=0)


async def test_a_draft_waits_for_its_hour_only_as_it_was_seen(
    database: Database, clock: Any, store: BroadcastStore
) -> None:
    known = await store.draft(Content(texts={"": "Hello"}), Audience(), by=ZOE)
    seen = await store.change(known.id, starts=clock.now())
    assert seen is not None
    assert await store.schedule(known, by=ZOE, message_id=None) is None
    done = await store.schedule(seen, by=ZOE, message_id=None)
    assert done is not None
    assert done.state is BroadcastState.SCHEDULED
    [record], _ = await AuditStore(database, clock).page(0, 9)
    assert (record.entry.deed, record.entry.after) == (
        "broadcast.schedule",
        clock.now().isoformat(timespec="minutes"),
    )


async def test_what_nobody_answers_for_is_held_once_and_let_go_once(
    database: Database, clock: Any, store: BroadcastStore
) -> None:
    known = await store.draft(Content(texts={"": "Hello"}), Audience(), by=ZOE)
    assert not await store.adopt(known.id, by=8, message_id=None)
    scheduled = await store.schedule(known, by=ZOE, message_id=5)
    assert scheduled is not None
    assert not await store.adopt(known.id, by=8, message_id=None)
    notices = NoticeStore(database, clock)
    for _ in range(2):
        await store.orphan(scheduled)
        [told] = await notices.open()
        assert (told.notice.kind, told.notice.args) == (NoticeKind.BROADCAST_ORPHANED, {"number": known.id})
    found = await store.find(known.id)
    assert found is not None
    assert found.orphaned
    assert [await store.adopt(known.id, by=8, message_id=6) for _ in range(2)] == [True, False]
    # Who was about to hold it for the sake of its first author comes too late.
    await store.orphan(scheduled)
    found = await store.find(known.id)
    assert found is not None
    assert (found.orphaned, found.decided_by, found.message_id) == (False, 8, 6)
    [record, _], _ = await AuditStore(database, clock).page(0, 9)
    assert (record.entry.deed, record.entry.user_id) == ("broadcast.adopt", 8)
