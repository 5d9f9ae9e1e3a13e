"""The answers of one update are given once, waited out within bounds, and remembered."""

import asyncio
from typing import Any

import pytest

from bot.errors import RetryLater, StorageError, Unreachable
from bot.render.offer import Offers
from bot.render.view import View
from bot.transport.journal import NOT_A_MESSAGE, Journal
from bot.transport.messenger import Edited, Messenger


@pytest.fixture
async def journal(telegram: Any, request_to: Any, inbox: Any, pauses: Any) -> Journal:
    await inbox.add([{"update_id": 5}])
    return Journal(Messenger((await request_to(read_timeout=20.0)).call), inbox, sleep=pauses)


def texts(server: Any) -> list[str]:
    return [asked.json["text"] for asked in server.sent("sendMessage")]


async def test_handled_again_only_what_is_missing_is_sent(server: Any, journal: Journal, inbox: Any) -> None:
    first = await journal.open(5)
    one = await first.send(42, View("un"))
    assert await first.edit(42, one, View("un, revu")) is Edited.DONE
    await first.answer_callback("77")
    again = await journal.open(5)
    assert await again.send(42, View("un")) == one
    assert await again.edit(42, one, View("un, revu")) is Edited.DONE
    await again.answer_callback("77")
    assert await again.send(42, View("deux")) == one + 3
    assert [asked.method for asked in server.asked] == [
        "sendMessage",
        "editMessageText",
        "answerCallbackQuery",
        "sendMessage",
    ]
    assert await inbox.answers(5) == {0: one, 1: one, 2: NOT_A_MESSAGE, 3: one + 3}


async def test_updates_do_not_share_answers(server: Any, journal: Journal, inbox: Any) -> None:
    await inbox.add([{"update_id": 6}])
    await (await journal.open(5)).send(42, View("cinq"))
    await (await journal.open(6)).send(42, View("six"))
    assert texts(server) == ["cinq", "six"]


async def test_edit_of_a_message_that_is_gone_stays_gone(server: Any, journal: Journal) -> None:
    server.behave = server.refusal(400, "Bad Request: message to edit not found")
    assert await (await journal.open(5)).edit(42, 7, View("x")) is Edited.GONE
    assert await (await journal.open(5)).edit(42, 7, View("x")) is Edited.GONE
    assert len(server.asked) == 1


async def test_flood_wait_is_waited_out(server: Any, telegram: Any, journal: Journal, pauses: Any) -> None:
    refusals = [server.refusal(429, "Too Many Requests", retry_after=seconds) for seconds in (3, 4)]

    async def behave(asked: Any, writer: Any) -> None:
        await (refusals.pop(0) if refusals else telegram.behave)(asked, writer)

    server.behave = behave
    assert await (await journal.open(5)).send(42, View("x")) == 101
    assert pauses.taken == [3, 4]


@pytest.mark.parametrize(("seconds", "tries"), [(31, 1), (14, 3), (1, 6)])
async def test_patience_is_bounded(
    server: Any, journal: Journal, pauses: Any, inbox: Any, seconds: int, tries: int
) -> None:
    server.behave = server.refusal(429, "Too Many Requests", retry_after=seconds)
    with pytest.raises(RetryLater):
        await (await journal.open(5)).send(42, View("x"))
    assert len(server.asked) == tries
    assert sum(pauses.taken) <= 30
    assert await inbox.answers(5) == {}


async def test_surely_unsent_is_retried_after_growing_pauses(
    request_to: Any, inbox: Any, pauses: Any
) -> None:
    nowhere = await request_to(api_base_url="http://127.0.0.1:9")
    with pytest.raises(RetryLater):
        await (await Journal(Messenger(nowhere.call), inbox, sleep=pauses).open(5)).send(42, View("x"))
    assert pauses.taken == sorted(pauses.taken)
    assert 3 <= len(pauses.taken) <= 6


async def test_unknown_fate_is_counted_and_not_repeated(server: Any, journal: Journal, pauses: Any) -> None:
    server.behave = server.refusal(502, "Bad Gateway")
    assert await (await journal.open(5)).send(42, View("x")) == NOT_A_MESSAGE
    assert await (await journal.open(5)).send(42, View("x")) == NOT_A_MESSAGE
    assert len(server.asked) == 1
    assert journal.uncertain == 1
    assert not pauses.taken


async def test_edit_of_unknown_fate_is_simply_done_again(
    server: Any, telegram: Any, journal: Journal
) -> None:
    gateway = [server.refusal(502, "Bad Gateway")]

    async def behave(asked: Any, writer: Any) -> None:
        await (gateway.pop() if gateway else telegram.behave)(asked, writer)

    server.behave = behave
    assert await (await journal.open(5)).edit(42, 7, View("x")) is Edited.DONE
    assert len(server.asked) == 2
    assert journal.uncertain == 0


async def test_an_inline_query_is_answered_again_until_it_surely_is(server: Any, journal: Journal) -> None:
    gateway = [server.refusal(502, "Bad Gateway")]

    async def behave(asked: Any, writer: Any) -> None:
        await (gateway.pop() if gateway else server.reply({"ok": True, "result": True}))(asked, writer)

    server.behave = behave
    for _ in range(2):  # after a crash, what was answered is not answered again
        await (await journal.open(5)).answer_inline("88", Offers(kept=1))
    assert [asked.method for asked in server.asked] == ["answerInlineQuery"] * 2


async def test_blocked_is_told_to_the_handler(server: Any, journal: Journal, inbox: Any) -> None:
    server.behave = server.refusal(403, "Forbidden: bot was blocked by the user")
    with pytest.raises(Unreachable):
        await (await journal.open(5)).send(42, View("x"))
    assert await inbox.answers(5) == {}


async def test_failing_record_does_not_fail_the_answer(
    journal: Journal, inbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: Any) -> None:
        raise StorageError("disk full")

    answers = await journal.open(5)
    monkeypatch.setattr(inbox, "answered", full)
    assert await answers.send(42, View("x")) == 101


async def test_cancelled_handler_still_records_what_was_sent(
    journal: Journal, inbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording, real = asyncio.Event(), inbox.answered

    async def slow(*what: Any) -> None:
        recording.set()
        await asyncio.sleep(0.1)
        await real(*what)

    monkeypatch.setattr(inbox, "answered", slow)
    handler = asyncio.create_task((await journal.open(5)).send(42, View("x")))
    await recording.wait()
    handler.cancel()
    with pytest.raises(asyncio.CancelledError):
        await handler
    assert await inbox.answers(5) == {0: 101}


async def test_typing_has_no_number(server: Any, journal: Journal, inbox: Any) -> None:
    answers = await journal.open(5)
    await answers.typing(42)
    await answers.send(42, View("x"))
    assert list(await inbox.answers(5)) == [0]
