"""Alerts when something goes wrong: a chat that fails, what changes before it is owed, clocks that jump."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from alert_stand import ANN, BOB, GROUP, AlertStand

from bot.delivery.alert_writing import AlertWriter
from bot.model.chat import ChatKind
from bot.model.follow import Follow, Told
from bot.storage.alerting import AlertingStore, Step
from bot.storage.database import Database
from bot.storage.told_stories import tell

YEAR = 366 * 24 * 3600
AWAKE = {"quiet_from": None, "quiet_until": None}


@pytest.fixture
async def stand(database: Database, clock: Any) -> AsyncIterator[AlertStand]:
    made = AlertStand(database, clock)
    await made.chat(**AWAKE)
    await made.alerts.catch_up()
    yield made
    made.alerts.close()


@pytest.fixture
def before_the_next_step(
    stand: AlertStand, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Callable[[], Awaitable[Any]]], None]:
    """Let something happen once between a decision and its being written down."""
    write = AlertingStore.write

    def happen(what: Callable[[], Awaitable[Any]]) -> None:
        left = [what]

        async def late(self: AlertingStore, step: Step, *, believed: int) -> bool:
            if left and (step.told or step.held):
                await left.pop()()
            return await write(self, step, believed=believed)

        monkeypatch.setattr(AlertingStore, "write", late)

    return happen


async def test_a_zone_that_is_not_known_here_keeps_no_other_chat_waiting(stand: AlertStand) -> None:
    await stand.chat(zone="Mars/Phobos")
    await stand.chat(BOB, **AWAKE)
    await stand.follow("storm")
    await stand.follow("storm", BOB)
    await stand.report("Storm closes the harbour")
    assert [item.chat_id for item in await stand.pushed()] == [BOB]


@pytest.mark.parametrize("waits", [False, True])
async def test_a_text_that_cannot_be_written_keeps_no_other_chat_waiting(
    stand: AlertStand, clock: Any, monkeypatch: pytest.MonkeyPatch, waits: bool
) -> None:
    written = AlertWriter._laid_out

    def fails(self: Any, recipient: Any, *args: Any) -> Any:
        if recipient.chat.id == ANN:
            raise LookupError("no text for this one")
        return written(self, recipient, *args)

    monkeypatch.setattr(AlertWriter, "_laid_out", fails)
    quiet = {"quiet_from": 0, "quiet_until": 23 * 60} if waits else AWAKE
    for chat_id in (ANN, BOB):
        await stand.chat(chat_id, **quiet)
        await stand.follow("storm", chat_id)
    await stand.report("Storm closes the harbour")
    first = await stand.pushed()
    if waits:
        assert len(await stand.held()) == 2
        clock.advance(11.75 * 3600)
        first = await stand.pushed()
        assert not await stand.held()
    assert [item.chat_id for item in first] == [BOB]


@pytest.mark.parametrize("quiet", [AWAKE, {"quiet_from": 0, "quiet_until": 23 * 60}])
async def test_a_follow_that_goes_between_match_and_owing(
    stand: AlertStand, before_the_next_step: Any, quiet: dict[str, Any]
) -> None:
    await stand.chat(**quiet)
    await stand.chat(BOB, **AWAKE)
    made: Follow = await stand.follow("storm")
    await stand.follow("storm", BOB)
    await stand.report("Storm closes the harbour")
    before_the_next_step(lambda: stand.follows.remove(made.id))
    assert BOB in {item.chat_id for item in await stand.pushed()}
    assert not await stand.held()


@pytest.mark.parametrize("held", [False, True])
async def test_a_group_that_moves_between_match_and_owing(
    stand: AlertStand, before_the_next_step: Any, held: bool
) -> None:
    new = GROUP - 1_000
    await stand.chat(GROUP, ChatKind.GROUP, **({"quiet_from": 0, "quiet_until": 23 * 60} if held else AWAKE))
    await stand.follow("storm", GROUP)
    await stand.report("Storm closes the harbour")
    before_the_next_step(lambda: stand.chats.move(GROUP, new))
    pushed = await stand.pushed()
    assert [item.chat_id for item in pushed] == ([] if held else [new])
    assert [row["chat_id"] for row in (await stand.held() if held else await stand.told())] == [new]


async def test_what_was_pushed_by_a_clock_that_was_ahead_counts_for_no_hour(
    stand: AlertStand, clock: Any
) -> None:
    await stand.chat(hourly=1)
    await stand.follow("storm")
    clock.advance(YEAR)
    await stand.report("Storm closes the harbour")
    assert len(await stand.pushed()) == 1
    clock.advance(-YEAR)
    await stand.report("Storm opens the harbour")
    assert len(await stand.pushed()) == 1
    assert not await stand.held()


async def test_a_digest_that_showed_a_story_before_it_was_merged_swallows_no_alert(
    stand: AlertStand, clock: Any
) -> None:
    await stand.follow("storm")
    article = await stand.report("Storm closes the harbour, two hurt")
    assert len(await stand.pushed()) == 1
    other = await stand.report("Ferry stops between the islands", "Mole")
    assert article.story is not None
    assert other.story is not None
    clock.advance(300)
    async with stand.database.write() as connection:
        shown = Told(
            chat_id=ANN,
            story_id=other.story,
            article_id=article.id,
            sources=1,
            at=clock.now(),
            notified=clock.now() - timedelta(seconds=1),
        )
        await tell(connection, [shown])
    assert await stand.stories.merge(other.story, article.story, by=1)
    clock.advance(300)
    await stand.correct(article, title="Storm closes the harbour, nobody hurt")
    assert "alert" in {item.kind for item in await stand.pushed()}
