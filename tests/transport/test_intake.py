"""Updates are stored, confirmed and handled once: chats side by side, one chat in order."""

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

import pytest
import structlog

from bot.errors import ConfigError, StorageError
from bot.ports import SystemClock
from bot.transport.intake import Intake, lane_of


class Handled:
    """A handler that notes; `before` runs first and may be slow or fail."""

    def __init__(self) -> None:
        self.ids: list[int] = []
        self.running = 0
        self.most = 0
        self.before: Callable[[Mapping[str, Any]], Awaitable[None]] | None = None

    async def __call__(self, update: Mapping[str, Any]) -> None:
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            if self.before is not None:
                await self.before(update)
            self.ids.append(update["update_id"])
        finally:
            self.running -= 1


@pytest.fixture
def handled() -> Handled:
    return Handled()


@pytest.fixture
async def start(
    telegram: Any, request_to: Any, inbox: Any, handled: Handled
) -> AsyncIterator[Callable[..., Awaitable[Intake]]]:
    """Start intakes; they are stopped at the end."""
    started: list[tuple[Intake, asyncio.Task[None]]] = []

    async def make(*, run: bool = True, **settings: Any) -> Intake:
        intake = Intake(
            **{
                "call": (await request_to()).call,
                "inbox": inbox,
                "handle": handled,
                "clock": SystemClock(),
                "allowed_updates": ["message", "callback_query"],
                "poll_seconds": 5,
                "grace": 1.0,
                **settings,
            }
        )
        if run:
            started.append((intake, asyncio.create_task(intake.run())))
        return intake

    yield make
    for intake, task in started:
        await intake.stop()
        await asyncio.wait_for(task, 30)


async def until(true: Callable[[], object], seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110  # it watches what others do
            await asyncio.sleep(0.005)


async def test_updates_are_handled_and_confirmed(
    telegram: Any, server: Any, start: Any, handled: Handled, inbox: Any
) -> None:
    for number in range(10, 15):
        telegram.say(number, chat=1)
    intake = await start()
    await until(lambda: handled.ids == [10, 11, 12, 13, 14])
    await until(lambda: telegram.offsets[-1] == 15)
    await intake.drained()
    assert await inbox.unfinished() == []
    first = server.asked[0].json
    assert first == {"limit": 100, "timeout": 5, "allowed_updates": ["message", "callback_query"]}
    telegram.say(15, chat=2)
    await until(lambda: handled.ids[-1] == 15)


async def test_a_database_that_is_away_for_a_moment_costs_no_answer(
    telegram: Any, start: Any, handled: Handled, inbox: Any
) -> None:
    away = [StorageError("database is locked"), StorageError("database is locked")]
    pauses: list[float] = []

    async def fail(_update: Mapping[str, Any]) -> None:
        if away:
            raise away.pop()

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    handled.before = fail
    telegram.say(10, chat=1)
    telegram.say(11, chat=1)
    intake = await start(sleep=pause)
    await until(lambda: handled.ids == [10, 11])
    await intake.drained()
    assert await inbox.unfinished() == []
    assert pauses[:2] == [0.5, 2.0]


async def test_an_update_that_can_not_be_stored_away_is_left_for_the_next_start(
    telegram: Any, start: Any, handled: Handled, inbox: Any
) -> None:
    async def fail(update: Mapping[str, Any]) -> None:
        if update["update_id"] == 10:
            raise StorageError("disk full")

    async def pause(_seconds: float) -> None:
        await asyncio.sleep(0)

    handled.before = fail
    telegram.say(10, chat=1)
    telegram.say(11, chat=1)
    intake = await start(sleep=pause)
    await until(lambda: handled.ids == [11])
    await intake.drained()
    assert [update["update_id"] for update in await inbox.unfinished()] == [10]


async def test_update_is_stored_before_it_is_confirmed(telegram: Any, start: Any, inbox: Any) -> None:
    stored_at_confirmation: list[bool] = []
    behave = telegram.behave

    async def watch(asked: Any, writer: Any) -> None:
        if asked.json.get("offset") == 11:
            stored_at_confirmation.append(await inbox.add([{"update_id": 10}]) == [])
        await behave(asked, writer)

    telegram.server.behave = watch
    telegram.say(10, chat=1)
    await start()
    await until(lambda: stored_at_confirmation)
    assert stored_at_confirmation[0]


async def test_update_that_comes_twice_is_handled_once(telegram: Any, start: Any, handled: Handled) -> None:
    intake = await start()
    update = telegram.say(10, chat=1)
    await until(lambda: handled.ids == [10])
    telegram.say(9, chat=1)
    await intake.accept(update)
    await intake.accept({"update_id": 11, "message": {"chat": {"id": 1}}})
    await intake.drained()
    assert handled.ids.count(10) == 1
    assert 11 in handled.ids


async def test_pushed_updates_need_no_polling(server: Any, start: Any, handled: Handled) -> None:
    intake = await start(run=False)
    await intake.accept({"update_id": 1, "message": {"chat": {"id": 1}}})
    assert (handled.ids, intake.waiting) == ([], 1)
    await intake.resume()
    await intake.accept({"update_id": 2, "message": {"chat": {"id": 1}}})
    await intake.drained()
    assert handled.ids == [1, 2]
    await intake.stop()
    assert not server.asked


async def test_chats_run_side_by_side_and_one_chat_in_order(
    telegram: Any, start: Any, handled: Handled
) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    chats = {number: chance.randrange(8) for number in range(120)}
    for number, chat in chats.items():
        telegram.say(number, chat=chat)

    async def vary(update: Mapping[str, Any]) -> None:
        await asyncio.sleep(chance.random() * 0.01)

    handled.before = vary
    intake = await start(parallel=4)
    await until(lambda: len(handled.ids) == 120)
    await intake.drained()
    for chat in range(8):
        ids = [number for number in handled.ids if chats[number] == chat]
        assert ids == sorted(ids)
    assert handled.most == 4


async def test_slow_chat_stalls_neither_others_nor_polling(
    telegram: Any, start: Any, handled: Handled
) -> None:
    blocked = asyncio.Event()

    async def wait(update: Mapping[str, Any]) -> None:
        if update["message"]["chat"]["id"] == 1:
            await blocked.wait()

    handled.before = wait
    for number in range(5):
        telegram.say(number, chat=1)
    intake = await start(parallel=2)
    for number in range(5, 60):
        telegram.say(number, chat=number)
    await until(lambda: len(handled.ids) == 55)
    assert min(handled.ids) == 5
    await until(lambda: intake.waiting == 5)
    blocked.set()
    await intake.drained()
    assert len(handled.ids) == 60


async def test_polling_pauses_while_too_many_wait(telegram: Any, start: Any, handled: Handled) -> None:
    blocked = asyncio.Event()

    async def wait(update: Mapping[str, Any]) -> None:
        await blocked.wait()

    handled.before = wait
    for number in range(350):
        telegram.say(number, chat=1)
    intake = await start(backlog=150)
    await until(lambda: intake.waiting >= 150)
    await asyncio.sleep(0.1)
    assert intake.waiting == 200
    assert len(telegram.offsets) == 2
    blocked.set()
    await until(lambda: len(handled.ids) == 350)
    assert handled.ids == list(range(350))


async def test_failing_update_is_logged_with_an_id_and_done(
    telegram: Any, start: Any, handled: Handled, inbox: Any
) -> None:
    async def fail(update: Mapping[str, Any]) -> None:
        if update["update_id"] == 10:
            raise ZeroDivisionError
        if update["update_id"] == 11:
            raise asyncio.CancelledError

    handled.before = fail
    for number in (10, 11, 12):
        telegram.say(number, chat=1, text="private words")
    with structlog.testing.capture_logs() as logs:
        intake = await start()
        await until(lambda: handled.ids == [12])
        await intake.drained()
    failures = [entry for entry in logs if entry["event"] == "update_failed"]
    assert [entry["update_id"] for entry in failures] == [10, 11]
    assert all(len(entry["error_id"]) == 8 for entry in failures)
    assert "private words" not in str(logs)
    assert await inbox.unfinished() == []


async def test_stop_ends_the_long_poll_and_lets_handlers_finish(
    telegram: Any, start: Any, handled: Handled, inbox: Any
) -> None:
    async def slow(update: Mapping[str, Any]) -> None:
        await asyncio.sleep(0.2)

    handled.before = slow
    telegram.say(10, chat=1)
    telegram.say(11, chat=1)
    intake = await start(poll_seconds=50, grace=30.0)
    await until(lambda: handled.running)
    began = time.monotonic()
    await intake.stop()
    assert time.monotonic() - began < 20
    assert handled.ids == [10]
    assert [update["update_id"] for update in await inbox.unfinished()] == [11]
    handled.before = None
    await start()
    await until(lambda: handled.ids == [10, 11])


async def test_handler_that_outlasts_the_grace_time_is_handled_again(
    telegram: Any, start: Any, handled: Handled, inbox: Any
) -> None:
    async def forever(update: Mapping[str, Any]) -> None:
        await asyncio.sleep(60)

    handled.before = forever
    telegram.say(10, chat=1)
    intake = await start(grace=0.1)
    await until(lambda: handled.running)
    await intake.stop()
    assert handled.running == 0
    assert [update["update_id"] for update in await inbox.unfinished()] == [10]


async def test_cancelled_run_leaves_nothing_behind(
    telegram: Any, start: Any, handled: Handled, inbox: Any
) -> None:
    async def forever(update: Mapping[str, Any]) -> None:
        await asyncio.sleep(60)

    handled.before = forever
    telegram.say(10, chat=1)
    intake = await start(run=False)
    before = asyncio.all_tasks()
    running = asyncio.create_task(intake.run())
    await until(lambda: handled.running)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert handled.running == 0
    assert {task for task in asyncio.all_tasks() - before if "intake" in repr(task)} == set()
    assert len(await inbox.unfinished()) == 1


async def test_stop_before_run_prevents_it(server: Any, start: Any) -> None:
    intake = await start(run=False)
    await intake.stop()
    await asyncio.wait_for(intake.run(), 10)
    assert not server.asked


async def test_trouble_is_logged_once_and_outlived(
    telegram: Any, server: Any, start: Any, handled: Handled, pauses: Any
) -> None:
    async def cut(asked: Any, writer: Any) -> None:
        writer.transport.abort()

    telegram.polls_first = [
        *[server.refusal(502, "Bad Gateway")] * 6,
        cut,
        server.reply(b"not JSON"),
        server.reply({"ok": True, "result": {"no": "list"}}),
        server.reply({"ok": True, "result": [{"no": "id"}]}),
        server.refusal(429, "Too Many Requests: retry after 17", retry_after=17),
        server.refusal(409, "Conflict: terminated by other getUpdates request"),
        server.refusal(409, "Conflict: terminated by other getUpdates request"),
    ]
    telegram.say(10, chat=1)
    with structlog.testing.capture_logs() as logs:
        await start(sleep=pauses)
        await until(lambda: handled.ids == [10])
    assert [entry["event"] for entry in logs].count("polling_failed") == 3
    assert [entry["failures"] for entry in logs if entry["event"] == "polling_resumed"] == [13]
    assert all(0.5 <= pause <= 30 for pause in pauses.taken)
    assert pauses.taken[5] > pauses.taken[0] * 2
    assert 17 in pauses.taken


async def test_store_that_fails_confirms_nothing(
    telegram: Any, start: Any, handled: Handled, inbox: Any, pauses: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    add, failures = inbox.add, [StorageError("disk full"), StorageError("disk full")]

    async def sometimes(batch: Any) -> Any:
        if failures:
            raise failures.pop()
        return await add(batch)

    monkeypatch.setattr(inbox, "add", sometimes)
    telegram.say(10, chat=1)
    await start(sleep=pauses)
    await until(lambda: handled.ids == [10])
    assert telegram.offsets[:3] == [None, None, None]


async def test_webhook_in_the_way_is_removed(
    telegram: Any, server: Any, start: Any, handled: Handled, pauses: Any
) -> None:
    telegram.polls_first = [
        server.refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
            "webhook first",
        )
    ]
    telegram.say(10, chat=1)
    await start(sleep=pauses)
    await until(lambda: handled.ids == [10])
    assert [asked.json for asked in server.sent("deleteWebhook")] == [{"drop_pending_updates": False}]


async def test_answers_at_once_do_not_make_a_tight_circle(server: Any, telegram: Any, start: Any) -> None:
    telegram.polls_first = [server.reply({"ok": True, "result": []})] * 10_000
    await start()
    await asyncio.sleep(0.5)
    assert len(server.asked) < 15


async def test_drained_waits_for_a_batch_that_is_being_stored(
    telegram: Any, start: Any, handled: Handled, inbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    add, storing = inbox.add, asyncio.Event()

    async def slow(batch: Any) -> Any:
        storing.set()
        await asyncio.sleep(0.1)
        return await add(batch)

    monkeypatch.setattr(inbox, "add", slow)
    intake = await start()
    telegram.say(10, chat=1)
    await storing.wait()
    await intake.drained()
    assert handled.ids == [10]


@pytest.mark.parametrize(
    ("update", "lane"),
    [
        ({"message": {"chat": {"id": -5}, "from": {"id": 9}}}, -5),
        ({"channel_post": {"chat": {"id": -7}}}, -7),
        ({"callback_query": {"from": {"id": 9}, "message": {"chat": {"id": -5}}}}, -5),
        ({"callback_query": {"from": {"id": 9}, "inline_message_id": "x"}}, 9),
        ({"inline_query": {"from": {"id": 9}}}, ("inline_query", 9)),
        ({"my_chat_member": {"chat": {"id": 3}, "from": {"id": 3}}}, 3),
        ({"message_reaction": {"chat": {"id": -5}, "user": {"id": 9}}}, -5),
        ({"poll_answer": {"user": {"id": 9}}}, 9),
        ({"poll": {"id": "1234"}}, "poll"),
        ({"message": {"chat": "?", "from": None}}, "message"),
        ({}, None),
    ],
)
def test_lane_is_the_chat_or_the_person(update: dict[str, Any], lane: object) -> None:
    assert lane_of({"update_id": 1, **update}) == lane
    assert lane_of(json.loads(json.dumps({**update, "update_id": 1}))) == lane


async def test_refused_token_stops_handlers_too(
    server: Any, telegram: Any, start: Any, handled: Handled
) -> None:
    telegram.say(10, chat=1)
    intake = await start(run=False)
    running = asyncio.create_task(intake.run())
    # The poll that brings the next update must have begun before the token is refused.
    await until(lambda: handled.ids == [10] and telegram.offsets[-1:] == [11])
    server.behave = server.refusal(401, "Unauthorized")
    telegram.say(11, chat=1)
    with pytest.raises(ConfigError, match=r"telegram\.token"):
        await asyncio.wait_for(running, 30)
    assert handled.ids == [10, 11]
