"""Broadcasts that go out or went out: held, slowed down, pinned, changed, deleted, sent once more."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

from bot.model.broadcast import AlbumCaption, Audience, Broadcast, BroadcastState, Content, Copied
from bot.model.delivery import DeliveryState, Tally
from bot.model.lane import Lane
from bot.render.packing import unpack
from bot.render.view import Erasure, Pinning, Recaptioning, View
from bot.storage.broadcast_flow import BroadcastFlow
from bot.storage.broadcasts import BroadcastStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.holding_back import backlog_of, drop_backlog, hold_back
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.outbox_rows import UNKNOWN_FATE, Claimed, Report
from bot.storage.sent_broadcasts import SentBroadcasts
from bot.storage.tables import audit, chat

S = DeliveryState
HELLO: Mapping[str, Any] = {"": (View("Hello"),), "en": (View("Hello"),), "fr": (View("Bonjour"),)}
CONTENT = Content(texts={"": "Hello", "en": "Hello", "fr": "Bonjour"})
ZOE = 7


class Desk:
    """What an admin has."""

    def __init__(self, database: Database, clock: Any) -> None:
        self.database, self.clock = database, clock
        self.store, self.flow = BroadcastStore(database, clock), BroadcastFlow(database, clock)
        self.sent, self.outbox = SentBroadcasts(database, clock), OutboxStore(database, clock)

    async def meet(self, ids: Sequence[int], **more: Any) -> None:
        """Know chats; those with negative ids are groups."""
        usual = {"title": "Somebody", "language": "en", "language_chosen": True}
        usual |= {"first_seen": self.clock.now(), "last_seen": self.clock.now()}
        usual |= {"asleep": False, "stopped": False, "announcements": True}
        kinds = {True: "private", False: "supergroup"}
        rows = [usual | {"id": number, "kind": kinds[number > 0]} | more for number in ids]
        async with self.database.write() as connection:
            await connection.execute(insert(chat), rows)

    async def begun(self, **changes: Any) -> Broadcast:
        known = await self.store.draft(CONTENT, Audience(), by=ZOE)
        known = await self.store.change(known.id, **changes) or known
        started = await self.store.start(known, HELLO, by=ZOE, message_id=5)
        assert started is not None
        return started

    async def claim(self, limit: int = 20) -> tuple[Claimed, ...]:
        return (await self.outbox.claim("me", Lane.BROADCAST, limit=limit)).taken

    async def send_all(self, limit: int = 20) -> None:
        """Have all that is owed arrive, each message under its chat's number."""
        taken = await self.claim(limit)
        await self.outbox.exchange("me", starting=dict.fromkeys([one.id for one in taken], 0))
        reports = [
            Report(
                delivery_id=one.id,
                state=S.SENT,
                message=None if one.edits else (0, abs(one.chat_id) + 100),
            )
            for one in taken
        ]
        await self.outbox.exchange("me", reports=reports)

    async def over(self, known: Broadcast) -> Broadcast:
        await self.store.settle(known, await self.store.tally(known.cause))
        ended = await self.store.find(known.id)
        assert ended is not None
        return ended

    async def states(self, known: Broadcast) -> Mapping[DeliveryState, int]:
        return (await self.store.tally(known.cause)).states

    async def deeds(self) -> list[str]:
        async with self.database.read() as connection:
            return list(await connection.scalars(select(audit.c.deed).order_by(audit.c.id)))


@pytest.fixture
def desk(database: Database, clock: Any) -> Desk:
    return Desk(database, clock)


async def test_what_is_held_goes_on(desk: Desk) -> None:
    await desk.meet(range(1, 11))
    known = await desk.begun()
    taken = await desk.claim(4)
    await desk.flow.hold(known, "said so", by=ZOE)
    assert await desk.flow.held(known) == "said so"
    # What was claimed before is not begun either.
    assert await desk.outbox.exchange("me", starting={one.id: 0 for one in taken}) == set()
    await desk.claim()
    assert await desk.states(known) == {S.PAUSED: 10}
    await desk.flow.go_on(known, by=ZOE)
    assert await desk.flow.held(known) is None
    assert len(await desk.claim()) == 10


@pytest.mark.parametrize("way", ["broadcast", "outbox"])
async def test_what_led_to_a_pause_is_tried_again_behind_the_rest(desk: Desk, way: str) -> None:
    await desk.meet(range(1, 9))
    known = await desk.begun()
    taken = await desk.claim(4)
    await desk.outbox.exchange("me", starting=dict.fromkeys([one.id for one in taken], 0))
    reasons = ("bad words", "bad words", "no photos here", "bad words")
    refused = [
        Report(delivery_id=one.id, state=S.REFUSED, reason=reason)
        for one, reason in zip(taken, reasons, strict=True)
    ]
    await desk.outbox.exchange("me", reports=refused, pauses={known.cause: "bad words"})
    assert await desk.claim() == ()

    async def go_on() -> int:
        if way == "broadcast":
            return await desk.flow.go_on(known, by=ZOE)
        return await OutboxFigures(desk.database, desk.clock).resume(known.cause, by=ZOE)

    assert await go_on() == 3
    assert await go_on() == 0
    assert [one.chat_id for one in await desk.claim()] == [5, 6, 7, 8]
    await desk.outbox.release("me")
    await desk.send_all()
    desk.clock.advance(3)
    assert [one.chat_id for one in await desk.claim()] == [1, 2, 4]
    assert (await desk.states(known))[S.REFUSED] == 1, "that was another reason"
    # Refused again, that is their last word.
    await desk.outbox.release("me")
    again = await desk.claim()
    await desk.outbox.exchange("me", starting=dict.fromkeys([one.id for one in again], 0))
    refused = [Report(delivery_id=one.id, state=S.REFUSED, reason="bad words") for one in again]
    await desk.outbox.exchange("me", reports=refused, pauses={known.cause: "bad words"})
    assert await go_on() == 0
    assert await desk.claim() == ()


async def test_one_that_was_refused_everywhere_is_watched_again(desk: Desk) -> None:
    await desk.meet(range(1, 4))
    known = await desk.begun()
    taken = await desk.claim()
    await desk.outbox.exchange("me", starting=dict.fromkeys([one.id for one in taken], 0))
    refused = [Report(delivery_id=one.id, state=S.REFUSED, reason="bad words") for one in taken]
    await desk.outbox.exchange("me", reports=refused, pauses={known.cause: "bad words"})
    late = await desk.store.tally(known.cause)
    assert (await desk.over(known)).state is BroadcastState.DONE
    assert await desk.flow.go_on(known, by=ZOE) == 3
    # Who looked before it went on again must not note that it is over.
    await desk.store.settle(known, late)
    found = await desk.store.find(known.id)
    assert found is not None
    assert (found.state, found.tally, found.ended) == (BroadcastState.RUNNING, None, None)
    desk.clock.advance(3)
    await desk.send_all()
    assert (await desk.over(known)).tally == Tally(states={S.SENT: 3})


async def test_nothing_of_a_whole_kind_is_tried_again(desk: Desk) -> None:
    await desk.meet([1])
    known = await desk.begun()
    [one] = await desk.claim()
    await desk.outbox.exchange("me", starting={one.id: 0})
    refused = [Report(delivery_id=one.id, state=S.REFUSED, reason="bad words")]
    await desk.outbox.exchange("me", reports=refused, pauses={known.cause.all_alike: "bad words"})
    assert await OutboxFigures(desk.database, desk.clock).resume(known.cause.all_alike, by=ZOE) == 0
    assert await desk.states(known) == {S.REFUSED: 1}


async def test_what_is_slowed_down_waits_until_it_is_let_go(desk: Desk) -> None:
    await desk.meet(range(1, 31))
    known = await desk.begun()
    taken = await desk.claim(4)
    slowed = await desk.flow.choose_speed(known, 25, by=ZOE)
    assert slowed is not None
    assert slowed.speed == 25
    await desk.flow.set_aside(slowed)
    # Also what was claimed.
    assert await desk.outbox.exchange("me", starting={one.id: 0 for one in taken}) == set()
    assert await desk.states(known) == {S.PAUSED: 30}
    assert await desk.claim() == ()
    await desk.flow.let_go(slowed, 3)
    assert [one.chat_id for one in await desk.claim()] == [1, 2, 3]
    await desk.flow.hold(slowed, "said so", by=ZOE)
    await desk.flow.go_on(slowed, by=ZOE)
    assert (await desk.states(known))[S.PAUSED] == 27, "it is still slow"
    await desk.flow.let_go(slowed)
    assert len(await desk.claim(50)) == 27
    assert await desk.deeds() == [f"broadcast.{what}" for what in ("start", "speed", "pause", "resume")]
    assert await desk.store.cancel(known.id, by=ZOE)
    assert await desk.flow.choose_speed(known, 50, by=ZOE) is None


async def test_a_restored_archive_holds_what_was_slowed_down_like_the_rest(desk: Desk) -> None:
    await desk.meet(range(1, 11))
    slowed, held = await desk.begun(), await desk.begun()
    await desk.flow.choose_speed(slowed, 25, by=ZOE)
    await desk.flow.set_aside(slowed)
    await desk.flow.hold(held, "said so", by=ZOE)
    await desk.claim()
    assert await desk.states(held) == {S.PAUSED: 10}
    now = desk.clock.now()
    waiting = []
    for starts in (now, now + timedelta(days=1)):
        draft = await desk.store.draft(CONTENT, Audience(), by=ZOE)
        draft = await desk.store.change(draft.id, starts=starts) or draft
        waiting.append(await desk.store.schedule(draft, by=ZOE, message_id=None) or draft)
    async with desk.database.write() as connection:
        await hold_back(connection, backed_up=now, now=now)
        backlog = await backlog_of(connection, now)
        assert backlog.messages == 10, "what an admin has paused waits for an admin anyway"
        await drop_backlog(connection, now)
    assert await desk.states(slowed) == {S.SKIPPED: 10}
    assert await desk.states(held) == {S.PAUSED: 10}
    found = [await desk.store.find(one.id) for one in waiting]
    assert [one and one.state for one in found] == [BroadcastState.CANCELLED, BroadcastState.SCHEDULED]


async def test_what_is_let_go_takes_turns_with_another(desk: Desk) -> None:
    await desk.meet(range(1, 101))
    slow = await desk.begun()
    await desk.flow.set_aside(slow)
    await desk.meet(range(201, 401))
    fast = await desk.begun(audience=Audience(ids=tuple(range(201, 401))))
    await desk.claim(50)
    desk.clock.advance(1)
    await desk.flow.let_go(slow, 10)
    causes = [one.cause for one in await desk.claim(40)]
    assert causes.count(slow.cause) == 10
    assert causes.count(fast.cause) == 30


async def test_it_is_pinned_where_that_is_allowed_and_unpinned_when_deleted(desk: Desk) -> None:
    await desk.meet([1, -2])
    await desk.meet([-3, -4], pinning=True)
    known = await desk.begun(pin=True)
    await desk.sent.pin(known)
    assert all(one.cause == known.cause for one in await desk.claim()), "nothing is there to be pinned"
    await desk.outbox.release("me")
    await desk.send_all()
    for _ in range(2):
        await desk.sent.pin(known)
    pins = await desk.claim()
    assert [(one.chat_id, one.edits, unpack(one.packed)) for one in pins] == [
        (-4, 104, (Pinning(),)),
        (-3, 103, (Pinning(),)),
    ]
    await desk.outbox.exchange("me", starting=dict.fromkeys([one.id for one in pins], 0))
    noted = Report(delivery_id=pins[0].id, state=S.SKIPPED, reason="not enough rights")
    await desk.outbox.exchange("me", reports=[noted, Report(delivery_id=pins[1].id, state=S.SENT)])
    assert (await desk.store.tally(known.pins)).states == {S.SENT: 1, S.SKIPPED: 1}
    ended = await desk.over(known)
    assert await desk.sent.erase(ended, since=desk.clock.now() - timedelta(days=2), by=ZOE) == 4
    order = [(one.chat_id, unpack(one.packed)[0]) for one in await desk.claim()]
    assert [view for number, view in order if number == -3] == [Pinning(on=False)], "the pin goes first"
    assert sorted(number for number, view in order if view == Erasure()) == [-4, -2, 1]


@pytest.mark.parametrize("when", ["before", "after"])
async def test_what_was_sent_is_deleted_also_where_somebody_said_stop(desk: Desk, when: str) -> None:
    await desk.meet([1, 2])
    known = await desk.begun()
    await desk.send_all()
    known = await desk.over(known)
    chats = ChatStore(desk.database, desk.clock)
    if when == "before":
        await chats.stop(1)
    since = desk.clock.now() - timedelta(days=2)
    assert await desk.sent.erase(known, since=since, by=ZOE) == 2
    if when == "after":
        await chats.stop(1)
    assert [(one.chat_id, unpack(one.packed)) for one in await desk.claim()] == [
        (1, (Erasure(),)),
        (2, (Erasure(),)),
    ]


@pytest.mark.parametrize("when", ["before", "after"])
async def test_pins_are_taken_off_and_not_set_where_somebody_said_stop(desk: Desk, when: str) -> None:
    await desk.meet([-3, -4], pinning=True)
    known, chats = await desk.begun(pin=True), ChatStore(desk.database, desk.clock)
    await desk.send_all()
    await desk.sent.pin(known)
    await chats.stop(-4)
    await desk.send_all()
    assert (await desk.store.tally(known.pins)).states == {S.SENT: 1, S.SKIPPED: 1}
    known = await desk.over(known)
    if when == "before":
        await chats.stop(-3)
    assert await desk.sent.unpin(known, by=ZOE) == 1
    if when == "after":
        await chats.stop(-3)
    assert [(one.chat_id, unpack(one.packed)) for one in await desk.claim()] == [(-3, (Pinning(on=False),))]


async def test_a_new_text_does_not_replace_a_pin(desk: Desk) -> None:
    await desk.meet([-3], pinning=True)
    known = await desk.begun(pin=True)
    await desk.send_all()
    await desk.sent.pin(known)
    await reword(desk, await desk.over(known), {"": "Hi", "en": "Hi", "fr": "Bonjour"}, ["en"])
    [pin] = await desk.claim()
    await desk.outbox.exchange("me", starting={pin.id: 0})
    await desk.outbox.exchange("me", reports=[Report(delivery_id=pin.id, state=S.SENT)])
    [edit] = await desk.claim()
    assert (unpack(pin.packed), unpack(edit.packed)) == ((Pinning(),), (View("Hi"),))


async def reword(
    desk: Desk, known: Broadcast, texts: Mapping[str, str], languages: Sequence[str]
) -> int | None:
    views = {language: (View(text),) for language, text in texts.items()}
    before = {language: (View(text),) for language, text in known.content.texts.items()}
    names: dict[str, Any] = {"named": False, "was_named": False, "by": ZOE}
    content = Content(texts=texts)
    return await desk.sent.reword(
        known, content, views, anew=views, before=before, languages=languages, **names
    )


async def test_a_language_that_had_no_text_gets_one_where_it_is_spoken(desk: Desk) -> None:
    await desk.meet([1])
    await desk.meet([2], language="fr")
    await desk.meet([3, 4, 5], language="ru")
    await desk.meet([6], language="de")
    known = await desk.begun()
    taken = await desk.claim()
    await desk.outbox.exchange("me", starting=dict.fromkeys([one.id for one in taken], 0))
    for one in taken:
        lost = one.chat_id == 5
        report = Report(
            delivery_id=one.id,
            state=S.UNCERTAIN if lost else S.SENT,
            message=(0, UNKNOWN_FATE if lost else one.chat_id + 100),
        )
        await desk.outbox.exchange("me", reports=[report])
    known = await desk.over(known)
    texts = {"": "Hello", "en": "Hello", "fr": "Bonjour", "ru": "Привет"}
    assert await reword(desk, known, texts, ["ru"]) == 2
    assert [(one.chat_id, unpack(one.packed)) for one in await desk.claim()] == [
        (3, (View("Привет"),)),
        (4, (View("Привет"),)),
    ]
    await desk.outbox.release("me")
    await desk.send_all()
    # Whoever it may not have reached gets it in their language, if it is sent once more.
    found = await desk.store.find(known.id)
    assert found is not None
    assert await desk.sent.again(found, by=ZOE) == 1
    [again] = await desk.claim()
    assert (again.chat_id, unpack(again.packed)) == (5, (View("Привет"),))
    await desk.outbox.release("me")
    await desk.send_all()
    # From now on the text for all is none of theirs.
    found = await desk.over(found)
    assert await reword(desk, found, texts | {"": "Good day"}, [""]) == 1
    [edit] = await desk.claim()
    assert edit.chat_id == 6
    await desk.outbox.release("me")
    await desk.send_all()
    found = await desk.store.find(known.id)
    assert found is not None
    assert await reword(desk, found, texts | {"": "Good day", "ru": "Здравствуйте"}, ["ru"]) == 3


async def test_each_language_is_changed_by_itself(desk: Desk) -> None:
    await desk.meet([1])
    await desk.meet([2, 3], language="fr")
    await desk.meet([4], language="ru")
    known = await desk.begun()
    await desk.send_all()
    # They speak another language by now, but have what they were sent.
    await desk.meet([9])
    async with desk.database.write() as connection:
        await connection.execute(chat.update().where(chat.c.id == 3).values(language="en"))
    known = await desk.over(known)
    texts = {"": "Hello", "en": "Hello", "fr": "Salut"}
    assert await reword(desk, known, texts, ["fr"]) == 2
    assert [(one.chat_id, unpack(one.packed)) for one in await desk.claim()] == [
        (2, (View("Salut"),)),
        (3, (View("Salut"),)),
    ]
    await desk.outbox.release("me")
    await desk.send_all()
    found = await desk.store.find(known.id)
    assert found is not None
    assert found.content.texts == texts
    # The text for all and that in English were the same: each goes to its own.
    assert await reword(desk, found, texts | {"en": "Hi"}, ["en"]) == 1
    assert [(one.chat_id, one.edits) for one in await desk.claim()] == [(1, 101)]
    found = await desk.store.find(known.id)
    assert found is not None
    assert await reword(desk, found, texts | {"": "All"}, [""]) == 1
    assert [one.chat_id for one in await desk.claim()] == [4]


@pytest.mark.parametrize("at_the_outbox", [False, True])
async def test_what_is_in_doubt_is_sent_once_more_in_the_words_of_now(
    desk: Desk, at_the_outbox: bool
) -> None:
    await desk.meet([1, 2])
    await desk.meet([3, 4], language="fr")
    known = await desk.begun()
    taken = await desk.claim()
    await desk.outbox.exchange("me", starting={one.id: 0 for one in taken})
    lost = {1, 3}
    reports = [
        Report(delivery_id=one.id, state=S.UNCERTAIN, message=(0, UNKNOWN_FATE))
        if one.chat_id in lost
        else Report(delivery_id=one.id, state=S.SENT, message=(0, one.chat_id))
        for one in taken
    ]
    await desk.outbox.exchange("me", reports=reports)
    texts = {"": "Hello", "en": "Hi", "fr": "Bonjour"}
    assert await reword(desk, await desk.over(known), texts, ["en"]) == 1
    [edit] = await desk.claim()
    await desk.outbox.exchange("me", starting={edit.id: 0})
    await desk.outbox.exchange("me", reports=[Report(delivery_id=edit.id, state=S.SENT)])
    found = await desk.store.find(known.id)
    assert found is not None
    if at_the_outbox:
        assert await OutboxFigures(desk.database, desk.clock).send_again(known.cause, by=ZOE) == 2
    else:
        assert await desk.sent.again(found, by=ZOE) == 2
    again = await desk.claim()
    assert [(one.chat_id, unpack(one.packed)) for one in again] == [
        (1, (View("Hi"),)),
        (3, (View("Bonjour"),)),
    ]
    await desk.outbox.exchange("me", starting={one.id: 0 for one in again})
    reports = [Report(delivery_id=one.id, state=S.SENT, message=(0, one.chat_id)) for one in again]
    await desk.outbox.exchange("me", reports=reports)
    # Who got the new words at once is found like who got the first.
    found = await desk.over(await desk.store.find(known.id) or known)
    assert await reword(desk, found, texts | {"en": "Hey"}, ["en"]) == 2
    assert {one.chat_id for one in await desk.claim()} == {1, 2}


async def test_what_two_admins_do_at_once_is_done_once(desk: Desk) -> None:
    await desk.meet([1])
    begun = await desk.begun()
    await desk.send_all()
    known = await desk.over(begun)
    since = desk.clock.now() - timedelta(days=2)
    assert await reword(desk, known, {"": "Hello", "en": "Hi", "fr": "Bonjour"}, ["en"]) == 1
    assert await reword(desk, known, {"": "Hello", "en": "Hey", "fr": "Bonjour"}, ["en"]) is None
    assert await desk.sent.erase(known, since=since, by=ZOE) is None
    found = await desk.store.find(known.id)
    assert found is not None
    assert await desk.sent.erase(found, since=since, by=ZOE) == 1
    assert await desk.sent.erase(found, since=since, by=ZOE) is None
    assert (await desk.deeds())[-2:] == ["broadcast.edit", "broadcast.erase"]


async def test_only_a_pause_is_taken_back(desk: Desk) -> None:
    await desk.meet([1])
    known = await desk.begun()
    await desk.flow.go_on(known, by=ZOE)
    await desk.flow.hold(known, "said so", by=ZOE)
    await desk.flow.hold(known, "said so", by=ZOE)
    for _ in range(2):
        await desk.flow.go_on(known, by=ZOE)
    assert await desk.deeds() == ["broadcast.start", "broadcast.pause", "broadcast.resume"]
    for percent in (50, 25):  # pressed under the same message
        await desk.flow.choose_speed(known, percent, by=ZOE)
    async with desk.database.read() as connection:
        rows = await connection.execute(select(audit.c.before, audit.c.after).order_by(audit.c.id))
        assert [tuple(row) for row in rows][-2:] == [("100 %", "50 %"), ("50 %", "25 %")]


async def test_only_what_is_young_enough_is_deleted(desk: Desk) -> None:
    await desk.meet([1])
    known = await desk.begun()
    await desk.send_all()
    before = desk.clock.now()
    desk.clock.advance(5)
    assert await desk.sent.count_sent(known, before=before) == 0
    assert await desk.sent.count_sent(known, before=desk.clock.now()) == 1
    assert await desk.sent.erase(known, since=desk.clock.now(), by=ZOE) == 0
    known = await desk.store.find(known.id) or known
    assert await desk.sent.erase(known, since=before, by=ZOE) == 1


def album_of(**captions: AlbumCaption) -> Copied:
    """Make an album of three, with captions by place: `_0`, `_1` …"""
    copied = Copied(from_chat=ZOE, message_ids=(1, 2, 3), what="album", album="9")
    return replace(copied, captions={int(place[1:]): one for place, one in captions.items()})


async def test_the_caption_of_each_item_of_an_album_is_changed(desk: Desk) -> None:
    await desk.meet([1, 2, 3])
    known = await desk.begun(
        content=Content(copied=album_of(_0=AlbumCaption(text="Pier", change=0)), texts={})
    )
    a, b, c = [one.id for one in await desk.claim()]
    await desk.outbox.exchange("me", starting={a: 0, b: 0, c: 0})
    reports = [
        Report(delivery_id=a, state=S.SENT, message=(0, 11), others=(12, 13)),
        Report(delivery_id=b, state=S.UNCERTAIN, message=(0, UNKNOWN_FATE)),
        # One had been deleted when it was copied: nobody knows which is which.
        Report(delivery_id=c, state=S.SENT, message=(0, 31), others=(32,)),
    ]
    await desk.outbox.exchange("me", reports=reports)

    async def edits() -> list[tuple[int, int | None, Any]]:
        """Make what is owed; gives chat, message and what it gets."""
        made = []
        while taken := await desk.claim():
            made += [(one.chat_id, one.edits, *unpack(one.packed)) for one in taken]
            await desk.outbox.exchange("me", starting=dict.fromkeys([one.id for one in taken], 0))
            done = [Report(delivery_id=one.id, state=S.SENT) for one in taken]
            await desk.outbox.exchange("me", reports=done)
        return made

    # What it was to say when it began, it says when it is over.
    known = await desk.over(known)
    assert await edits() == [(1, 11, Recaptioning(caption="Pier"))]
    captions = {"_0": AlbumCaption(text="Quay", change=1)}
    assert await desk.sent.recaption(known, album_of(**captions), 0, by=ZOE) == 1
    assert await desk.sent.recaption(known, album_of(**captions), 0, by=ZOE) is None, "it is another now"
    known = await desk.store.find(known.id) or known
    captions |= {"_2": AlbumCaption(text="Port", change=2)}
    assert await desk.sent.recaption(known, album_of(**captions), 2, by=ZOE) == 1
    assert await edits() == [
        (1, 11, Recaptioning(caption="Quay")),
        (1, 13, Recaptioning(caption="Port")),
    ]
    # A copy that is sent once more brings its own captions.
    known = await desk.store.find(known.id) or known
    assert known.content.copied == album_of(**captions)
    assert await desk.sent.again(known, by=ZOE) == 1
    [again] = await desk.claim()
    await desk.outbox.exchange("me", starting={again.id: 0})
    told = Report(delivery_id=b, state=S.SENT, message=(0, 21), others=(22, 23))
    await desk.outbox.exchange("me", reports=[told])
    await desk.over(await desk.store.find(known.id) or known)
    assert await edits() == [
        (2, 21, Recaptioning(caption="Quay")),
        (2, 23, Recaptioning(caption="Port")),
    ]


async def test_an_album_is_deleted_whole(desk: Desk) -> None:
    await desk.meet([1, 2, 3])
    known = await desk.begun()
    a, b, c = [one.id for one in await desk.claim()]
    await desk.outbox.exchange("me", starting={a: 0, b: 0, c: 0})
    reports = [
        Report(delivery_id=a, state=S.SENT, message=(0, 11), others=(12, 13)),
        Report(delivery_id=b, state=S.UNCERTAIN, message=(0, UNKNOWN_FATE)),
        Report(delivery_id=c, state=S.REFUSED, reason="no"),
    ]
    await desk.outbox.exchange("me", reports=reports)
    assert await desk.sent.erase(known, since=desk.clock.now() - timedelta(days=2), by=ZOE) == 1
    [one] = await desk.claim()
    assert (one.chat_id, one.edits, one.edits_too) == (1, 11, (12, 13))
    assert unpack(one.packed) == (Erasure(),)


@pytest.mark.parametrize("claimed", [False, True])
async def test_what_is_being_deleted_is_not_changed_any_more(desk: Desk, claimed: bool) -> None:
    await desk.meet([1, 2])
    known = await desk.begun()
    await desk.send_all()
    known, since = await desk.over(known), desk.clock.now() - timedelta(days=2)
    assert await desk.sent.erase(known, since=since, by=ZOE) == 2
    if claimed:
        await desk.send_all(1)
    known = await desk.store.find(known.id) or known
    assert await reword(desk, known, {"": "Hello", "en": "Hi", "fr": "Bonjour"}, ["en"]) == 0
    known = await desk.store.find(known.id) or known
    assert await desk.sent.erase(known, since=since, by=ZOE) == 0, "it is deleted once"
    erased = [(one.chat_id, unpack(one.packed)) for one in await desk.claim()]
    assert erased == [(chat_id, (Erasure(),)) for chat_id in ([2] if claimed else [1, 2])]


@pytest.mark.parametrize("at_the_outbox", [False, True])
async def test_what_is_in_doubt_is_sent_once_more(desk: Desk, at_the_outbox: bool) -> None:
    await desk.meet([1, 2])
    known = await desk.begun()
    assert await desk.sent.again(known, by=ZOE) == 0
    a, b = [one.id for one in await desk.claim()]
    await desk.outbox.exchange("me", starting={a: 0, b: 0})
    doubt = Report(delivery_id=a, state=S.UNCERTAIN, message=(0, UNKNOWN_FATE))
    await desk.outbox.exchange("me", reports=[doubt, Report(delivery_id=b, state=S.SENT, message=(0, 5))])
    assert await desk.sent.again(known, by=ZOE) == 0, "it is not over"
    known = await desk.over(known)
    assert known.tally is not None
    if at_the_outbox:
        assert await OutboxFigures(desk.database, desk.clock).send_again(known.cause, by=ZOE) == 1
    else:
        assert await desk.sent.again(known, by=ZOE) == 1
    [one] = await desk.claim()
    assert one.id == a
    lines = [line async for line in desk.store.recipients(known.cause)]
    assert [(line[0], line[1], line[4]) for line in lines] == [(1, "pending", None), (2, "sent", 5)]
    # Its sums are open again.
    found = await desk.store.find(known.id)
    assert found is not None
    assert (found.state, found.tally, found.ended) == (BroadcastState.RUNNING, None, None)
    assert (await desk.deeds())[-1] == ("outbox.again" if at_the_outbox else "broadcast.again")
