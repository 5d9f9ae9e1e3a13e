"""What changes a message waits for it, and of several changes only the newest is made."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.model.rehearsal import RESERVED
from bot.render.packing import unpack
from bot.render.view import View
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.outbox_rows import LEFT_BEHIND, UNKNOWN_FATE, Claimed, Report
from bot.storage.owing import Owed, owe
from bot.storage.tables import delivery

ALERT = Cause("alert", "1")
ANA, BEN, GROUP, SUPERGROUP = 7, 8, -100, -1_001_234
ME = "me"
S = DeliveryState


class Desk:
    """Owes alerts and their edits, and settles them."""

    def __init__(self, database: Database, clock: Any) -> None:
        self.database, self.clock = database, clock
        self.outbox, self.figures = OutboxStore(database, clock), OutboxFigures(database, clock)

    async def alert(self, *chats: int, cause: Cause = ALERT, **more: Any) -> None:
        wish = {"lane": Lane.ALERT, "views": (View("One outlet"),), "due": self.clock.now()} | more
        owed = [Owed(cause=cause, chat_id=chat_id, **wish) for chat_id in chats]
        async with self.database.write() as connection:
            await owe(connection, owed, now=self.clock.now())

    async def edit(self, number: int, *chats: int, of: Cause = ALERT, **more: Any) -> None:
        cause = Cause("alert-edit", str(number))
        await self.alert(*chats, cause=cause, **{"views": (View(f"{number} outlets"),), "edits": of} | more)

    async def claim(self) -> list[Claimed]:
        return list((await self.outbox.claim(ME, Lane.ALERT, limit=100)).taken)

    async def send(self, *items: Claimed) -> None:
        assert await self.outbox.exchange(ME, starting={item.id: 0 for item in items}) == {
            item.id for item in items
        }

    async def sent(self, message_id: int | None = 55) -> None:
        """Claim and settle the alert."""
        for item in await self.claim():
            assert item.edits is None
            await self.send(item)
            state = S.UNCERTAIN if message_id is None else S.SENT
            report = Report(delivery_id=item.id, state=state, message=(0, message_id))
            await self.outbox.exchange(ME, reports=[report])

    async def ends(self, chat_id: int = ANA) -> dict[str, tuple[str, str | None]]:
        """Give state and reason of a chat's deliveries, by the cause's name."""
        async with self.database.read() as connection:
            rows = await connection.execute(
                select(delivery.c.kind, delivery.c.cause, delivery.c.state, delivery.c.reason).where(
                    delivery.c.chat_id == chat_id
                )
            )
            return {
                row.cause if row.kind == "alert-edit" else row.kind: (row.state, row.reason) for row in rows
            }


@pytest.fixture
def desk(database: Database, clock: Any) -> Desk:
    return Desk(database, clock)


async def test_an_edit_names_the_message_that_it_changes(desk: Desk) -> None:
    await desk.alert(ANA, BEN)
    await desk.sent()
    await desk.edit(2, ANA)
    [item] = await desk.claim()
    assert (item.chat_id, item.edits, unpack(item.packed)) == (ANA, 55, (View("2 outlets"),))
    await desk.send(item)
    await desk.outbox.exchange(ME, reports=[Report(delivery_id=item.id, state=S.SENT)])
    assert (await desk.ends())["2"] == ("sent", None)
    assert await desk.figures.messages(ALERT, ANA) == {0: 55}
    assert await desk.figures.messages(Cause("alert-edit", "2"), ANA) == {}
    await desk.edit(3, ANA, of=Cause("alert-edit", "2"))
    [item] = await desk.claim()
    assert item.edits == 55, "of an edit, the message that it changed"


async def test_an_edit_waits_for_its_message(desk: Desk) -> None:
    morning = desk.clock.now() + timedelta(hours=8)
    await desk.alert(ANA, due=morning)
    await desk.edit(2, ANA)
    await desk.edit(3, ANA, lane=Lane.DIGEST)
    assert await desk.outbox.waiting([Lane.ALERT, Lane.DIGEST]) == []
    desk.clock.advance(8 * 3600)
    [item] = await desk.claim()
    assert item.cause == ALERT
    await desk.send(item)
    assert (await desk.outbox.claim(ME, Lane.DIGEST, limit=9)).taken == ()
    report = Report(delivery_id=item.id, state=S.SENT, message=(0, 55))
    await desk.outbox.exchange(ME, reports=[report])
    [item] = (await desk.outbox.claim(ME, Lane.DIGEST, limit=9)).taken
    assert unpack(item.packed) == (View("3 outlets"),)


async def test_only_the_newest_is_made(desk: Desk) -> None:
    await desk.alert(ANA, BEN)
    await desk.sent()
    for number in (2, 3, 4):
        await desk.edit(number, ANA)
    await desk.edit(2, BEN)
    assert {item.chat_id: unpack(item.packed)[0].text for item in await desk.claim()} == {
        ANA: "4 outlets",
        BEN: "2 outlets",
    }
    ends = await desk.ends()
    assert ends["2"] == ends["3"] == ("skipped", "superseded")
    await desk.edit(5, ANA)
    assert (await desk.ends())["4"] == ("skipped", "superseded"), "also while it waits for the pacer"
    assert [unpack(item.packed)[0].text for item in await desk.claim()] == ["5 outlets"]
    await desk.edit(4, ANA)
    assert (await desk.ends())["5"][0] == "pending", "what was owed before is not owed again"


async def test_one_that_comes_later_does_not_hold_up_the_one_before(desk: Desk) -> None:
    await desk.alert(ANA)
    await desk.sent()
    await desk.edit(2, ANA)
    await desk.edit(3, ANA, due=desk.clock.now() + timedelta(minutes=10))
    [item] = await desk.claim()
    assert unpack(item.packed) == (View("2 outlets"),)
    await desk.outbox.release(ME)
    desk.clock.advance(600)
    assert await desk.claim() == []
    [item] = await desk.claim()
    assert unpack(item.packed) == (View("3 outlets"),)
    assert (await desk.ends())["2"] == ("skipped", "superseded")


@pytest.mark.parametrize("how", ["refused", "unknown", "never owed", "forgotten"])
async def test_without_a_message_there_is_nothing_to_change(desk: Desk, how: str) -> None:
    if how != "never owed":
        await desk.alert(ANA)
    if how == "refused":
        [item] = await desk.claim()
        await desk.outbox.exchange(ME, reports=[Report(delivery_id=item.id, state=S.REFUSED, reason="bad")])
    elif how != "never owed":
        await desk.sent(UNKNOWN_FATE if how == "unknown" else 55)
    await desk.edit(2, ANA)
    if how == "forgotten":
        desk.clock.advance(86_400)
        await desk.figures.prune(desk.clock.now())
    assert await desk.claim() == []
    assert (await desk.ends())["2"] == ("skipped", "gone" if how == "forgotten" else "unsent")


async def test_a_dead_process_leaves_edits_to_be_made_again(desk: Desk) -> None:
    await desk.alert(ANA, BEN)
    await desk.sent()
    await desk.edit(2, ANA)
    await desk.alert(BEN, cause=Cause("alert", "2"))
    items = await desk.claim()
    await desk.send(*items)
    assert await desk.outbox.take_back(ME) == 1, "the alert; of the edit nobody need know"
    [item] = await desk.claim()
    assert (item.chat_id, item.edits) == (ANA, 55)
    assert await desk.figures.doubts() == {Cause("alert", "2"): 1}


async def test_a_group_that_moved_has_other_messages(desk: Desk, database: Database) -> None:
    """Numbers of the old group may mean other messages in the new one."""
    await desk.alert(GROUP)
    await desk.sent()
    await desk.edit(2, GROUP)
    await ChatStore(database, desk.clock).move(GROUP, SUPERGROUP)
    await desk.edit(3, SUPERGROUP)
    assert await desk.claim() == []
    ends = await desk.ends(SUPERGROUP)
    assert ends["3"] == ("skipped", "gone")
    assert ends["2"][0] == "skipped"
    assert await desk.figures.messages(ALERT, SUPERGROUP) == {0: LEFT_BEHIND}
    await desk.alert(SUPERGROUP, cause=Cause("alert", "2"))
    await desk.sent(56)
    await desk.edit(4, SUPERGROUP, of=Cause("alert", "2"))
    [item] = await desk.claim()
    assert item.edits == 56


async def test_an_edit_owed_before_its_message_moves_with_it(desk: Desk, database: Database) -> None:
    await desk.alert(GROUP)
    await desk.edit(2, GROUP)
    await ChatStore(database, desk.clock).move(GROUP, SUPERGROUP)
    await desk.sent()
    [item] = await desk.claim()
    assert (item.chat_id, item.edits) == (SUPERGROUP, 55)


async def test_an_edit_has_one_message(desk: Desk) -> None:
    with pytest.raises(ValueError, match="one message"):
        await desk.edit(2, ANA, views=(View("a"), View("b")))


async def test_who_rehearses_is_owed_nothing(desk: Desk) -> None:
    await desk.alert(RESERVED.start, -RESERVED.start, ANA)
    assert [item.chat_id for item in await desk.claim()] == [ANA]
