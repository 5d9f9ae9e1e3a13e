"""The engine as it runs: one process at a time, whatever fails, with stories as they are really found."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from alert_stand import AlertStand

from bot.archive.stories import StoryFollower
from bot.errors import StorageError
from bot.ports import SystemClock
from bot.storage.alerting import AlertingStore, Step
from bot.storage.database import Database
from bot.storage.leases import LeaseStore

FERRY = (
    "The ferry Marmara ran aground off Corvane on Tuesday night with forty passengers on board, "
    "the coast guard said. Captain Ilse Brandvold brought all of them ashore in two boats before dawn."
)
FERRY_AGAIN = (
    "Forty passengers were brought ashore at Corvane after the ferry Marmara ran aground on Tuesday night. "
    "Captain Ilse Brandvold and the coast guard used two boats, and nobody was hurt before dawn."
)


@pytest.fixture
async def stand(database: Database) -> AsyncIterator[AlertStand]:
    made = AlertStand(database, SystemClock())
    await made.chat(quiet_from=None, quiet_until=None)
    await made.alerts.catch_up()
    yield made
    made.alerts.close()


async def reached(true: Callable[[], Awaitable[Any]]) -> Any:
    async with asyncio.timeout(30):
        while not (found := await true()):  # noqa: ASYNC110  # it watches what runs beside
            await asyncio.sleep(0.02)
    return found


async def test_stories_as_they_are_really_found(stand: AlertStand) -> None:
    assigner = StoryFollower(
        stand.assigning, stand.articles, LeaseStore(stand.database, SystemClock()), stand.clock
    )
    await stand.follow("Marmara")
    await stand.accept("Ferry Marmara runs aground off Corvane", "Quay", body=FERRY)
    assert await stand.pushed() == []  # it has no story yet
    await assigner.catch_up()
    [alert] = await stand.pushed()
    assert alert.kind == "alert"
    await stand.accept("Forty brought ashore from the ferry Marmara", "Mill", body=FERRY_AGAIN)
    # The same text under another address is nobody's news.
    await stand.accept(
        "Ferry Marmara runs aground off Corvane", "Relay", body=FERRY, url="https://relay.example/1"
    )
    await assigner.catch_up()
    [edit] = await stand.pushed()
    assert (edit.kind, edit.edits) == ("alert-edit", alert.id)
    assert "now 2 outlets" in edit.text
    assigner.close()


async def test_one_of_two_tells_and_the_other_takes_over(stand: AlertStand) -> None:
    await stand.follow("storm")
    engines = [stand.another(), stand.another()]
    tasks = [asyncio.create_task(engine.run()) for engine in engines]
    await stand.report("Storm closes the harbour")
    first = await reached(stand.new)
    tasks[0].cancel()
    await asyncio.gather(tasks[0], return_exceptions=True)
    await stand.report("Storm opens the mill", "Mill")
    second = await reached(stand.new)
    tasks[1].cancel()
    await asyncio.gather(tasks[1], return_exceptions=True)
    assert [item.kind for item in (*first, *second)] == ["alert", "alert"]
    for engine in engines:
        engine.close()


async def test_no_failure_ends_it(stand: AlertStand, monkeypatch: pytest.MonkeyPatch) -> None:
    await stand.follow("storm")
    monkeypatch.setattr("bot.chores.rounds._AFTER_FAILURE", (0.01,))
    write, turns = AlertingStore.write, [0]

    async def shaky(self: AlertingStore, step: Step, *, believed: int) -> bool:
        turns[0] += 1
        if turns[0] == 1:
            raise StorageError("the connection was lost")
        kept = await write(self, step, believed=believed)
        if turns[0] == 2:
            raise StorageError("the connection was lost afterwards")
        return kept

    monkeypatch.setattr(AlertingStore, "write", shaky)
    running = asyncio.create_task(stand.alerts.run())
    await stand.report("Storm closes the harbour")
    [alert] = await reached(stand.new)
    await stand.report("Storm opens the mill", "Mill")
    [other] = await reached(stand.new)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert alert.cause != other.cause
    assert turns[0] >= 3
