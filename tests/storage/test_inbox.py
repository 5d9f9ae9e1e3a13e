"""Updates wait in the inbox until they are handled, once each."""

from datetime import timedelta
from typing import Any

import pytest

from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.inbox import InboxStore


@pytest.fixture
def inbox(database: Database, clock: Clock) -> InboxStore:
    return InboxStore(database, clock, bot_id=42)


def message(update_id: int, text: str = "hello") -> dict[str, Any]:
    return {"update_id": update_id, "message": {"text": text, "chat": {"id": -(10**14)}}}


async def test_updates_come_back_in_the_order_of_arrival(inbox: InboxStore) -> None:
    assert await inbox.add([message(900), message(901)]) == [900, 901]
    # Telegram may start over with smaller numbers after a quiet week.
    assert await inbox.add([message(17), message(900), message(18), message(18)]) == [17, 18]
    assert await inbox.add([]) == []
    assert [update["update_id"] for update in await inbox.unfinished()] == [900, 901, 17, 18]


async def test_a_large_backlog(inbox: InboxStore) -> None:
    ids = list(range(5000))
    assert await inbox.add([message(number) for number in ids]) == ids
    assert [update["update_id"] for update in await inbox.unfinished()] == ids


async def test_a_handled_update_is_not_handled_again(inbox: InboxStore) -> None:
    await inbox.add([message(1), message(2)])
    await inbox.done(1)
    await inbox.done(1)
    await inbox.done(99)
    assert [update["update_id"] for update in await inbox.unfinished()] == [2]
    assert await inbox.add([message(1), message(3)]) == [3]


@pytest.mark.parametrize("text", ["NUL \x00", "half \ud83d", "😀 « œ »", '"\\', "x" * 100_000])
async def test_any_text_survives(inbox: InboxStore, text: str) -> None:
    await inbox.add([message(1, text)])
    assert await inbox.unfinished() == [message(1, text)]


async def test_answers_are_remembered(inbox: InboxStore) -> None:
    await inbox.add([message(1), message(2)])
    assert await inbox.answers(1) == {}
    await inbox.answered(1, 0, 555)
    await inbox.answered(1, 1, 0)
    await inbox.answered(1, 1, 0)
    await inbox.answered(2, 0, 777)
    assert await inbox.answers(1) == {0: 555, 1: 0}
    await inbox.done(1)
    assert await inbox.answers(1) == {0: 555, 1: 0}


async def test_bots_do_not_read_each_others_updates(
    inbox: InboxStore, database: Database, clock: Clock
) -> None:
    other = InboxStore(database, clock, bot_id=43)
    await inbox.add([message(1, "for 42")])
    assert await other.add([message(1, "for 43")]) == [1]
    await other.answered(1, 0, 9)
    await other.done(1)
    assert await inbox.unfinished() == [message(1, "for 42")]
    assert await inbox.answers(1) == {}


async def test_pruning_forgets_what_came_long_ago(inbox: InboxStore, database: Database, clock: Any) -> None:
    retired = InboxStore(database, clock, bot_id=43)
    for store in (inbox, retired):
        await store.add([message(1), message(2)])
        await store.answered(1, 0, 5)
        await store.done(1)
    clock.advance(7200)
    await inbox.add([message(3)])
    await inbox.answered(3, 0, 6)
    assert await inbox.prune(clock.now() - timedelta(hours=1)) == 4
    assert [await inbox.answers(number) for number in (1, 3)] == [{}, {0: 6}]
    assert await retired.answers(1) == {}
    assert await inbox.unfinished() == [message(3)]
    assert await inbox.add([message(1), message(3)]) == [1]


async def test_clearing_forgets_one_bots_rows_only(
    inbox: InboxStore, database: Database, clock: Clock
) -> None:
    other = InboxStore(database, clock, bot_id=43)
    for store in (inbox, other):
        await store.add([message(1), message(2)])
        await store.answered(1, 0, 5)
        await store.done(1)
    await inbox.clear()
    assert (await inbox.unfinished(), await inbox.answers(1)) == ([], {})
    assert await inbox.add([message(1)]) == [1]
    assert (await other.unfinished(), await other.answers(1)) == ([message(2)], {0: 5})
    assert await other.add([message(1)]) == []


async def test_nobody_gets_an_answer_days_later(inbox: InboxStore, clock: Any) -> None:
    await inbox.add([message(1)])
    clock.advance(23 * 3600)
    await inbox.add([message(2)])
    assert await inbox.unfinished() == [message(1), message(2)]
    clock.advance(2 * 3600)
    assert await inbox.unfinished() == [message(2)]


async def test_what_was_stored_is_there_after_a_restart(
    inbox: InboxStore, database_url: str, clock: Clock
) -> None:
    await inbox.add([message(1), message(2)])
    await inbox.answered(1, 0, 5)
    again = await Database.open(database_url, clock=clock)
    try:
        reopened = InboxStore(again, clock, bot_id=42)
        assert await reopened.unfinished() == [message(1), message(2)]
        assert await reopened.answers(1) == {0: 5}
    finally:
        await again.close()
