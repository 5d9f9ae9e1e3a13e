"""What is owed is claimed in order, marked before it is sent, and settled once, whatever dies in between."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, func, insert, select, update

from bot.model.chat import ChatKind
from bot.model.delivery import Cause, DeliveryState, Tally
from bot.model.lane import Lane
from bot.ports import SystemClock
from bot.render.packing import unpack
from bot.render.view import Button, View
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.outbox_rows import Claimed, Report
from bot.storage.owing import Owed, owe
from bot.storage.tables import delivery, delivery_content

NEWS = Cause("broadcast", "1")
ANA, BEN, GROUP, SUPERGROUP = 7, 8, -100, -1_001_234
ME, OTHER = "me", "other"
S = DeliveryState


@pytest.fixture
def outbox(database: Database, clock: Any) -> OutboxStore:
    return OutboxStore(database, clock)


@pytest.fixture
def figures(database: Database, clock: Any) -> OutboxFigures:
    return OutboxFigures(database, clock)


class Debtor:
    """Owes things, each in a transaction of its own."""

    def __init__(self, database: Database, clock: Any) -> None:
        self._database, self._clock = database, clock

    async def __call__(self, *chats: int, cause: Cause = NEWS, text: str = "News", **more: Any) -> None:
        wish = {"lane": Lane.BROADCAST, "views": (View(text),), "due": self._clock.now()} | more
        owed = [Owed(cause=cause, chat_id=chat_id, **wish) for chat_id in chats]
        async with self._database.write() as connection:
            await owe(connection, owed, now=self._clock.now())


@pytest.fixture
def debtor(database: Database, clock: Any) -> Debtor:
    return Debtor(database, clock)


async def claim(outbox: OutboxStore, holder: str = ME, limit: int = 100) -> list[Claimed]:
    return list((await outbox.claim(holder, Lane.BROADCAST, limit=limit)).taken)


async def send(outbox: OutboxStore, *claimed: Claimed, part: int = 0, holder: str = ME) -> set[int]:
    return await outbox.exchange(holder, starting={item.id: part for item in claimed})


async def end(outbox: OutboxStore, item: Claimed, state: S, holder: str = ME, **more: Any) -> None:
    await outbox.exchange(holder, reports=[Report(delivery_id=item.id, state=state, **more)])


async def states(database: Database) -> list[tuple[int, str]]:
    async with database.read() as connection:
        rows = await connection.execute(select(delivery.c.chat_id, delivery.c.state).order_by(delivery.c.id))
        return [(row.chat_id, row.state) for row in rows]


async def test_sent_once(outbox: OutboxStore, debtor: Debtor, figures: OutboxFigures) -> None:
    await debtor(ANA, BEN)
    assert await outbox.waiting(list(Lane)) == [Lane.BROADCAST]
    ana, ben = await claim(outbox)
    assert (ana.chat_id, ana.cause, unpack(ana.packed)) == (ANA, NEWS, (View("News"),))
    assert not await claim(outbox, OTHER)
    assert await send(outbox, ana, ben) == {ana.id, ben.id}
    await end(outbox, ana, S.SENT, message=(0, 41))
    await end(outbox, ben, S.UNCERTAIN, message=(0, None))
    await debtor(ANA, BEN)
    assert not await claim(outbox)
    assert not await outbox.holders()
    assert (await figures.tally(NEWS)).states == {S.SENT: 1, S.UNCERTAIN: 1}
    assert await figures.doubts() == {NEWS: 1}
    assert await figures.messages(NEWS, ANA) == {0: 41}
    assert await figures.messages(NEWS, BEN) == {0: None}


async def test_owed_with_its_cause_or_not_at_all(database: Database, debtor: Debtor, clock: Any) -> None:
    async def failing() -> None:
        async with database.write() as connection:
            owed = Owed(cause=NEWS, chat_id=ANA, lane=Lane.ALERT, views=(View("x"),), due=clock.now())
            await owe(connection, [owed], now=clock.now())
            raise KeyError

    with pytest.raises(KeyError):
        await failing()
    assert not await states(database)
    with pytest.raises(ValueError, match="messages"):
        await debtor(ANA, views=())
    with pytest.raises(ValueError, match="lane"):
        await debtor(ANA, lane=Lane.INTERACTIVE)


async def test_the_same_words_are_kept_once(database: Database, outbox: OutboxStore, debtor: Debtor) -> None:
    rows = ((Button("Ouvrir", data="1a"), Button("Lire", url="https://a.example/")), (Button("Non", "b"),))
    view = View("<b>Né à \U0001f98a</b>", rows, preview=True)
    pictured = View("2", preview_url="https://a.example/1", preview_above=True)
    await debtor(*range(1, 1200), views=(view, pictured))
    await debtor(1, cause=Cause("digest", "1"), views=(view, pictured))
    async with database.read() as connection:
        assert len((await connection.execute(select(delivery_content))).all()) == 1
    first, *rest = await claim(outbox, limit=2000)
    assert len(rest) == 1198  # the first chat's second one waits
    assert unpack(first.packed) == (view, pictured)
    assert unpack({"version": 1, "messages": [{"text": "kept by an older program"}]})[0].preview_url is None
    with pytest.raises(ValueError, match="version 2"):
        unpack({"version": 2, "messages": []})


async def test_a_chats_next_waits_for_its_last(outbox: OutboxStore, debtor: Debtor, clock: Any) -> None:
    soon = clock.now() + timedelta(hours=1)
    await debtor(ANA, cause=Cause("a", "later"), due=soon)
    await debtor(ANA, cause=Cause("a", "first"))
    await debtor(ANA, cause=Cause("a", "second"), lane=Lane.ALERT)
    clock.advance(1)
    await debtor(ANA, cause=Cause("a", "third"))
    [first] = await claim(outbox)
    assert first.cause.name == "first"
    assert [item.cause.name for item in (await outbox.claim(ME, Lane.ALERT, limit=9)).taken] == ["second"]
    assert not await claim(outbox)
    await send(outbox, first)
    await end(outbox, first, S.PENDING, retry=clock.now() + timedelta(seconds=30))
    assert not await claim(outbox)
    clock.advance(30)
    [again] = await claim(outbox, OTHER)
    assert (again.id, again.attempts) == (first.id, 1)
    assert await send(outbox, again, holder=OTHER) == {first.id}
    await end(outbox, again, S.SENT, OTHER, message=(0, 1))
    assert [item.cause.name for item in await claim(outbox)] == ["third"]
    clock.advance(3600)
    assert not await claim(outbox)


async def test_many_that_wait_hide_nobody(outbox: OutboxStore, debtor: Debtor, clock: Any) -> None:
    for number in range(20):
        await debtor(ANA, cause=Cause("a", str(number)))
    clock.advance(1)
    await debtor(BEN)
    seen = []
    for _ in range(6):
        found = await outbox.claim(ME, Lane.BROADCAST, limit=5)
        seen += [item.chat_id for item in found.taken]
    assert seen == [ANA, BEN]


async def test_only_what_is_still_ones_own_is_sent(outbox: OutboxStore, debtor: Debtor) -> None:
    await debtor(ANA, BEN)
    ana, ben = await claim(outbox)
    await send(outbox, ana)
    assert await outbox.holders() == {ME}
    assert await outbox.take_back(ME) == 1
    assert await send(outbox, ana, ben) == set()
    [item] = await claim(outbox, OTHER)
    assert item.id == ben.id


async def test_a_start_whose_commit_was_in_doubt(outbox: OutboxStore, debtor: Debtor) -> None:
    await debtor(ANA)
    [ana] = await claim(outbox)
    assert await send(outbox, ana) == await send(outbox, ana) == {ana.id}


async def test_a_dead_holder(
    outbox: OutboxStore, debtor: Debtor, figures: OutboxFigures, database: Database
) -> None:
    await debtor(ANA, BEN, 9, views=(View("1"), View("2")))
    ana, ben, _ = await claim(outbox)
    await send(outbox, ana)
    await end(outbox, ana, S.PENDING, message=(0, 5))
    await send(outbox, ana, part=1)
    await send(outbox, ben)
    assert await outbox.take_back(ME) == 2
    assert not await outbox.holders()
    assert await states(database) == [(ANA, "uncertain"), (BEN, "pending"), (9, "pending")]
    ben, nine = await claim(outbox, OTHER)
    assert (ben.told, nine.told) == ({0: None}, {})
    # It was only paused, and knows better.
    await end(outbox, ana, S.SENT, message=(1, 6))
    assert await figures.messages(NEWS, ANA) == {0: 5, 1: 6}
    assert (await figures.tally(NEWS))[S.UNCERTAIN] == 1


async def test_a_holder_that_stops(outbox: OutboxStore, debtor: Debtor) -> None:
    await debtor(ANA, BEN)
    ana, _ = await claim(outbox)
    await send(outbox, ana)
    await outbox.release(ME)
    assert [item.chat_id for item in await claim(outbox, OTHER)] == [BEN]


async def test_what_is_not_wanted_any_more(
    outbox: OutboxStore, debtor: Debtor, figures: OutboxFigures, database: Database, clock: Any
) -> None:
    chats = ChatStore(database, clock)
    for chat_id in (ANA, BEN, 9):
        await chats.see(chat_id, ChatKind.PRIVATE, "x", "fr")
    await chats.stop(ANA)
    await chats.sleep(BEN)
    await debtor(ANA, BEN, 9)
    await debtor(10, cause=Cause("digest", "old"), expires=clock.now() + timedelta(minutes=1))
    clock.advance(61)
    assert [item.chat_id for item in await claim(outbox)] == [9]
    assert await figures.tally(NEWS) == Tally(states={S.SKIPPED: 1, S.ASLEEP: 1, S.PENDING: 1})
    assert (await figures.tally(Cause("digest", "old")))[S.SKIPPED] == 1


async def test_a_chat_that_is_gone(
    outbox: OutboxStore, debtor: Debtor, figures: OutboxFigures, database: Database, clock: Any
) -> None:
    chats = ChatStore(database, clock)
    await chats.see(ANA, ChatKind.PRIVATE, "Ana", "fr")
    await debtor(ANA)
    await debtor(ANA, lane=Lane.ALERT, cause=Cause("alert", "1"))
    [news] = await claim(outbox)
    [alert] = (await outbox.claim(OTHER, Lane.ALERT, limit=5)).taken
    await send(outbox, news)
    gone = Report(delivery_id=news.id, state=S.ASLEEP, reason="blocked")
    await outbox.exchange(ME, reports=[gone], sleepers={ANA: "blocked"})
    assert (known := await chats.get(ANA)) is not None
    assert known.asleep
    assert await send(outbox, alert, holder=OTHER) == set()
    assert (await figures.tally(NEWS)).states == {S.ASLEEP: 1}
    await chats.see(ANA, ChatKind.PRIVATE, "Ana", "fr")
    await debtor(ANA, cause=Cause("broadcast", "2"))
    assert [item.cause.name for item in await claim(outbox)] == ["2"]


@pytest.mark.parametrize("how", ["told", "asleep meanwhile", "too late"])
async def test_a_doubt_outlives_every_other_end(
    outbox: OutboxStore, debtor: Debtor, figures: OutboxFigures, clock: Any, how: str
) -> None:
    await debtor(ANA, views=(View("1"), View("2")), expires=clock.now() + timedelta(minutes=1))
    [ana] = await claim(outbox)
    await send(outbox, ana)
    await end(outbox, ana, S.PENDING, message=(0, None), retry=clock.now())
    if how == "told":
        [ana] = await claim(outbox)
        await end(outbox, ana, S.REFUSED, reason="bad words")
    elif how == "asleep meanwhile":
        await outbox.exchange(OTHER, sleepers={ANA: "blocked"})
    else:
        clock.advance(61)
        assert not await claim(outbox)
    assert (await figures.tally(NEWS)).states == {S.UNCERTAIN: 1}


async def test_a_chat_that_is_told_to_wait(outbox: OutboxStore, debtor: Debtor, clock: Any) -> None:
    await debtor(ANA, BEN)
    await debtor(ANA, lane=Lane.URGENT)
    later = clock.now() + timedelta(seconds=5)
    await outbox.exchange(ME, held_off={ANA: later})
    assert [item.chat_id for item in await claim(outbox)] == [BEN]
    assert await outbox.waiting([Lane.URGENT]) == []


async def test_a_paused_cause(outbox: OutboxStore, debtor: Debtor, figures: OutboxFigures) -> None:
    await debtor(ANA)
    await figures.pause(NEWS, "bad words")
    await figures.pause(NEWS, "again")
    await debtor(ANA, cause=Cause("broadcast", "2"))
    [_first] = [*await claim(outbox), *await claim(outbox)]
    assert (await figures.tally(NEWS)).states == {S.PAUSED: 1}
    assert await figures.pauses() == {NEWS: "bad words"}
    await figures.resume(NEWS)
    assert not await figures.pauses()
    assert (await figures.tally(NEWS)).open == 1


async def test_sent_again_only_when_told(outbox: OutboxStore, debtor: Debtor, figures: OutboxFigures) -> None:
    await debtor(ANA, views=(View("1"), View("2"), View("3")))
    [ana] = await claim(outbox)
    for number, message_id in ((0, 5), (1, None)):
        await send(outbox, ana, part=number)
        await end(outbox, ana, S.PENDING, message=(number, message_id))
    await send(outbox, ana, part=2)
    await end(outbox, ana, S.UNCERTAIN, message=(2, 7))
    assert not await claim(outbox)
    assert await figures.send_again(NEWS) == 1
    [ana] = await claim(outbox)
    assert ana.told == {0: 5, 2: 7}


async def test_what_was_erased_meanwhile(outbox: OutboxStore, debtor: Debtor, database: Database) -> None:
    await debtor(ANA, BEN)
    ana, ben = await claim(outbox)
    await send(outbox, ana, ben)
    async with database.write() as connection:
        await connection.execute(delete(delivery).where(delivery.c.chat_id == ANA))
    reports = [Report(delivery_id=item.id, state=S.SENT, message=(0, 1)) for item in (ana, ben)]
    await outbox.exchange(ME, reports=reports)
    assert await states(database) == [(BEN, "sent")]


async def test_a_topic_that_is_gone(outbox: OutboxStore, debtor: Debtor, clock: Any) -> None:
    await debtor(SUPERGROUP, thread=12)
    [item] = await claim(outbox)
    assert item.thread == 12
    await end(outbox, item, S.PENDING, retry=clock.now(), to_main_thread=True)
    [item] = await claim(outbox)
    assert item.thread is None


@pytest.mark.parametrize("sent_before", [False, True])
async def test_a_group_moves_once(
    outbox: OutboxStore, debtor: Debtor, database: Database, clock: Any, sent_before: bool
) -> None:
    chats = ChatStore(database, clock)
    both, old = Cause("digest", "both"), Cause("digest", "old")
    await debtor(GROUP, SUPERGROUP, cause=both)
    if sent_before:
        item = next(item for item in await claim(outbox) if item.chat_id == GROUP)
        await send(outbox, item)
        await end(outbox, item, S.SENT, message=(0, 3))
        await outbox.release(ME)
    await debtor(GROUP, cause=old)
    for _ in range(2):
        await chats.move(GROUP, SUPERGROUP)
    open_ones = []
    while found := await claim(outbox):
        for item in found:
            await send(outbox, item)
            await end(outbox, item, S.SENT, message=(0, 4))
        open_ones += [(item.chat_id, item.cause) for item in found]
    expected = [(SUPERGROUP, old)] if sent_before else [(SUPERGROUP, both), (SUPERGROUP, old)]
    assert open_ones == expected
    await debtor(SUPERGROUP, cause=both)
    await debtor(SUPERGROUP, cause=old)
    assert not await claim(outbox)


async def test_a_group_moves_while_something_is_under_way(
    outbox: OutboxStore, debtor: Debtor, database: Database, clock: Any, figures: OutboxFigures
) -> None:
    await debtor(GROUP)
    [item] = await claim(outbox)
    await send(outbox, item)
    await ChatStore(database, clock).move(GROUP, SUPERGROUP)
    await end(outbox, item, S.SENT, message=(0, 9))
    assert await figures.messages(NEWS, SUPERGROUP) == {0: 9}


async def test_what_is_old_is_forgotten(
    outbox: OutboxStore, debtor: Debtor, figures: OutboxFigures, database: Database, clock: Any
) -> None:
    await debtor(ANA)
    await debtor(BEN, text="Other news")
    [ana, _] = await claim(outbox)
    await send(outbox, ana)
    await end(outbox, ana, S.SENT, message=(0, 3))
    clock.advance(60)
    assert await figures.prune(clock.now() - timedelta(seconds=61)) == 0
    assert await figures.prune(clock.now()) == 1
    assert await states(database) == [(BEN, "pending")]
    async with database.read() as connection:
        assert len((await connection.execute(select(delivery_content))).all()) == 1


@pytest.fixture
async def rival(database: Database, database_url: str) -> AsyncIterator[Database]:
    """Another process's way to the same database."""
    opened = await Database.open(database_url, clock=SystemClock())
    yield opened
    await opened.close()


async def test_two_never_claim_the_same(
    outbox: OutboxStore, rival: Database, debtor: Debtor, clock: Any
) -> None:
    await debtor(*range(1, 301))
    stores = {ME: outbox, OTHER: OutboxStore(rival, clock)}
    taken: dict[str, list[int]] = {ME: [], OTHER: []}

    async def work(holder: str) -> None:
        for _ in range(40):
            found = await stores[holder].claim(holder, Lane.BROADCAST, limit=20)
            taken[holder] += [item.id for item in found.taken]

    await asyncio.gather(work(ME), work(OTHER))
    assert len(set(taken[ME]) | set(taken[OTHER])) == len(taken[ME]) + len(taken[OTHER]) == 300


async def test_clearing_away_much_keeps_nobody_from_writing_for_long(
    database: Database, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.write() as connection:
        said = [{"key": f"{number}", "used": clock.now(), "messages": {}} for number in range(2_500)]
        await connection.execute(insert(delivery_content), said)
    clock.advance(10)
    writes, write = [], Database.write
    monkeypatch.setattr(Database, "write", lambda self: writes.append(1) or write(self))
    await OutboxFigures(database, clock).prune(clock.now())
    assert len(writes) == 4, "one for deliveries, of which there are none"
    async with database.read() as connection:
        assert await connection.scalar(select(func.count()).select_from(delivery_content)) == 0


async def test_a_content_in_use_is_not_cleared_away(
    rival: Database, debtor: Debtor, database: Database, clock: Any
) -> None:
    await debtor(ANA)
    async with database.write() as connection:
        await connection.execute(update(delivery).values(settled=clock.now(), retry=None))
    clock.advance(10)
    pruning = OutboxFigures(rival, clock)
    async with database.write() as connection:
        owed = Owed(cause=NEWS, chat_id=BEN, lane=Lane.ALERT, views=(View("News"),), due=clock.now())
        await owe(connection, [owed], now=clock.now())
        task = asyncio.create_task(pruning.prune(clock.now()))
        await asyncio.sleep(0.2)
    assert await task == 1
    assert await states(database) == [(BEN, "pending")]
