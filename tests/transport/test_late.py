import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.model.shown import Shown
from bot.render.actions.articles import Similar
from bot.render.callback import encode
from bot.render.packing import pack
from bot.render.view import Button, View
from bot.transport.journal import Journal
from bot.transport.messenger import Messenger


class Server:
    """Takes edits, as slowly as told."""

    def __init__(self) -> None:
        self.edits: list[str] = []
        self.slow = asyncio.Event()
        self.slow.set()
        self.begun = asyncio.Event()

    async def call(self, method: str, parameters: Any, /, **_more: Any) -> Any:
        assert method.startswith("editMessage")
        self.begun.set()
        await self.slow.wait()
        self.edits.append(parameters.get("text", method))
        return {"message_id": parameters["message_id"]}


class Inbox:
    async def answers(self, update_id: int, /) -> dict[int, int]:
        return {}

    def __init__(self) -> None:
        self.noted: list[Shown] = []

    async def answered(self, update_id: int, ordinal: int, message_id: int, shown: Shown | None) -> None:
        pass

    async def shown(self, shown: Shown, /) -> None:
        self.noted.append(shown)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
async def journal(server: Server) -> AsyncIterator[Journal]:
    async def at_once(_seconds: float) -> None:
        await asyncio.sleep(0)

    opened = Journal(Messenger(server.call), Inbox(), sleep=at_once)  # type: ignore[arg-type]
    yield opened
    await opened.late.aclose()


async def settled(journal: Journal) -> None:
    async with asyncio.timeout(30):
        while journal.late.waiting:  # noqa: ASYNC110  # it watches another's work
            await asyncio.sleep(0.001)


async def test_it_is_written_once_there_is_something_to_write(server: Server, journal: Journal) -> None:
    asked = 0

    async def make() -> View | None:
        nonlocal asked
        asked += 1
        return View("at last") if asked == 3 else None

    await (await journal.open(1)).edit_later(42, 7, make)
    await settled(journal)
    assert (server.edits, asked) == (["at last"], 3)
    assert not len(journal._messenger.watch)


async def test_what_it_tells_of_articles_is_remembered(server: Server) -> None:
    inbox = Inbox()
    journal = Journal(Messenger(server.call), inbox)  # type: ignore[arg-type]
    view = View("The ferry", ((Button("Similar", encode(Similar(5))),),))

    async def make() -> View | None:
        return view

    await (await journal.open(1)).edit_later(42, 7, make)
    await settled(journal)
    assert inbox.noted == [Shown(chat_id=42, message_id=7, packed=pack([view]))]


@pytest.mark.parametrize("newer", ["edit", "edit_keyboard"])
async def test_nothing_is_written_over_something_newer(server: Server, journal: Journal, newer: str) -> None:
    ready = asyncio.Event()

    async def make() -> View | None:
        await ready.wait()
        return View("too late")

    answers = await journal.open(1)
    await answers.edit_later(42, 7, make)
    await answers.edit_later(42, 8, make)
    await asyncio.sleep(0.01)
    await (answers.edit(42, 7, View("newer")) if newer == "edit" else answers.edit_keyboard(42, 7, ()))
    ready.set()
    await settled(journal)
    assert server.edits == ["newer" if newer == "edit" else "editMessageReplyMarkup", "too late"]


async def test_what_is_just_being_written_comes_first(server: Server, journal: Journal) -> None:
    async def make() -> View | None:
        return View("late")

    server.slow.clear()
    answers = await journal.open(1)
    await answers.edit_later(42, 7, make)
    await server.begun.wait()
    newer = asyncio.create_task(answers.edit(42, 7, View("newer")))
    await asyncio.sleep(0.02)
    server.slow.set()
    await newer
    await settled(journal)
    assert server.edits == ["late", "newer"]


async def test_of_two_that_wait_for_one_message_the_last_is_written(server: Server, journal: Journal) -> None:
    ready = asyncio.Event()

    async def first() -> View | None:
        await ready.wait()
        return View("first")

    async def second() -> View | None:
        await ready.wait()
        return View("second")

    answers = await journal.open(1)
    await answers.edit_later(42, 7, first)
    await answers.edit_later(42, 7, second)
    ready.set()
    await settled(journal)
    assert server.edits == ["second"]


async def test_one_that_fails_leaves_nothing_behind(server: Server, journal: Journal) -> None:
    async def make() -> View | None:
        raise RuntimeError("broken")

    await (await journal.open(1)).edit_later(42, 7, make)
    await settled(journal)
    assert server.edits == []
    assert not len(journal._messenger.watch)


async def test_a_message_of_unknown_fate_is_not_waited_for(server: Server, journal: Journal) -> None:
    async def make() -> View | None:
        return View("x")

    await (await journal.open(1)).edit_later(42, 0, make)
    assert not journal.late.waiting
