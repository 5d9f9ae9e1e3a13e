"""What a message shows is not corrected any more once somebody has turned to another screen."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from telegram.error import BadRequest

from bot.delivery.pacer import Pacer
from bot.delivery.replies import Replies
from bot.errors import Refused
from bot.model.shown import Shown
from bot.ports import SystemClock
from bot.render.view import View
from bot.transport.journal import Journal
from bot.transport.messenger import Edited, Messenger

ANN, OLD, NEW = 7, View("Corrected"), View("Another page")


class Server:
    """Takes edits, one after the other, when told."""

    def __init__(self) -> None:
        self.edits: list[str] = []
        self.begun, self.go_on = asyncio.Event(), asyncio.Event()
        self.refusal: Exception | None = None

    async def call(self, method: str, parameters: Any, /, **_more: Any) -> Any:
        self.begun.set()
        await self.go_on.wait()
        if self.refusal is not None:
            raise self.refusal
        self.edits.append(parameters["text"])
        return {"message_id": parameters["message_id"]}


class Inbox:
    """Notes what is shown, when told."""

    def __init__(self) -> None:
        self.noting, self.go_on = asyncio.Event(), asyncio.Event()
        self.go_on.set()

    async def answers(self, update_id: int, /) -> dict[int, int]:
        return {}

    async def answered(self, update_id: int, ordinal: int, message_id: int, shown: Shown | None) -> None:
        self.noting.set()
        await self.go_on.wait()

    async def shown(self, shown: Shown, /) -> None:
        await self.answered(1, 0, shown.message_id, shown)


class Stand:
    """A message that shows something wrong, and somebody who turns the page."""

    def __init__(self) -> None:
        self.server, self.inbox = Server(), Inbox()
        self.messenger = Messenger(self.server.call)
        self.journal = Journal(self.messenger, self.inbox)  # type: ignore[arg-type]

    async def turn(self) -> Edited:
        return await (await self.journal.open(1)).edit(ANN, 5, NEW)


@pytest.fixture
def stand() -> Stand:
    return Stand()


@pytest.mark.parametrize("claimed", ["before", "while it is written", "while it is noted", "elsewhere"])
async def test_a_newer_screen_stays(stand: Stand, claimed: str) -> None:
    stand.inbox.go_on.clear()
    place = (ANN, 6 if claimed == "elsewhere" else 5)
    corrected = stand.messenger.watch.correct(*place)
    turning = asyncio.create_task(stand.turn())
    await stand.server.begun.wait()
    if claimed == "while it is written":
        corrected = stand.messenger.watch.correct(*place)
    stand.server.go_on.set()
    await stand.inbox.noting.wait()
    if claimed == "while it is noted":
        corrected = stand.messenger.watch.correct(*place)
    correcting = asyncio.create_task(stand.messenger.correct(*place, OLD, corrected))
    await asyncio.sleep(0)
    stand.inbox.go_on.set()
    assert await turning is Edited.DONE
    done = await correcting
    if claimed == "elsewhere":
        assert (done, stand.server.edits) == (Edited.DONE, ["Another page", "Corrected"])
    else:
        assert (done, stand.server.edits) == (Edited.GONE, ["Another page"])


async def test_what_came_late_stays_also_while_it_is_noted(stand: Stand) -> None:
    async def late() -> View:
        return View("At last")

    stand.server.go_on.set()
    stand.inbox.go_on.clear()
    await (await stand.journal.open(1)).edit_later(ANN, 5, late)
    await stand.inbox.noting.wait()
    corrected = stand.messenger.watch.correct(ANN, 5)
    stand.inbox.go_on.set()
    assert await stand.messenger.correct(ANN, 5, OLD, corrected) is Edited.GONE
    assert stand.server.edits == ["At last"]


async def test_what_is_just_being_corrected_comes_first(stand: Stand) -> None:
    corrected = stand.messenger.watch.correct(ANN, 5)
    correcting = asyncio.create_task(stand.messenger.correct(ANN, 5, OLD, corrected))
    await stand.server.begun.wait()
    turning = asyncio.create_task(stand.turn())
    await asyncio.sleep(0)
    stand.server.go_on.set()
    assert [await correcting, await turning] == [Edited.DONE, Edited.DONE]
    assert stand.server.edits == ["Corrected", "Another page"]


async def test_a_screen_that_never_came_leaves_the_old_one_to_be_corrected(stand: Stand) -> None:
    corrected = stand.messenger.watch.correct(ANN, 5)
    stand.server.go_on.set()
    stand.server.refusal = BadRequest("BUTTON_DATA_INVALID")
    with pytest.raises(Refused):
        await stand.turn()
    stand.server.refusal = None
    assert await stand.messenger.correct(ANN, 5, OLD, corrected) is Edited.DONE
    assert stand.server.edits == ["Corrected"]


async def test_who_turns_the_page_and_what_comes_late_never_wait_for_each_other(stand: Stand) -> None:
    clock = SystemClock()
    pacer = Pacer(clock=clock)
    line = Replies(pacer, clock)

    async def at_once(_seconds: float) -> None:
        await asyncio.sleep(0)

    async def late() -> View:
        return View("At last")

    journal = Journal(stand.messenger, stand.inbox, line=line, sleep=at_once)  # type: ignore[arg-type]
    stand.server.go_on.set()
    before = line.place(ANN)
    await before.ready(30)
    await (await journal.open(1)).edit_later(ANN, 5, late)
    await until(lambda: pacer.sizes()["waiting"] == 1)
    turning = asyncio.create_task((await journal.open(2)).edit(ANN, 5, NEW))
    await until(lambda: pacer.sizes()["waiting"] == 2)
    before.sent()
    async with asyncio.timeout(15):  # half as long as either would wait in line
        assert await turning is Edited.DONE
    assert stand.server.edits == ["At last", "Another page"]
    await journal.late.aclose()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110  # it watches another's work
            await asyncio.sleep(0.001)
