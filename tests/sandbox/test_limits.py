"""Rate limits, with a clock that only moves when told."""

from typing import Any

import pytest

from bot.sandbox import Limits, SandboxClient
from bot.sandbox.player import Person


@pytest.fixture
def limits() -> Limits:
    return Limits(chat_burst=3, all_burst=8, group_per_minute=5, group_edits_per_minute=2)


async def burst(raw: Any, chat_id: int, count: int) -> list[int]:
    return [(await raw.reply("sendMessage", chat_id=chat_id, text="x"))[0] for _ in range(count)]


async def test_one_chat_takes_a_burst_then_one_a_second(raw: Any, ann: Person, clock: Any) -> None:
    assert await burst(raw, ann.id, 4) == [200, 200, 200, 429]
    status, envelope, headers = await raw.reply("sendMessage", chat_id=ann.id, text="x")
    assert status == 429
    assert envelope == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    assert headers["Retry-After"] == "1"
    clock.now += 1
    assert await burst(raw, ann.id, 2) == [200, 429]
    clock.now += 100
    assert await burst(raw, ann.id, 4) == [200, 200, 200, 429]


async def test_all_chats_share_thirty_a_second(raw: Any, client: SandboxClient, clock: Any) -> None:
    people = [await client.person(f"P{number}") for number in range(10)]
    for person in people:
        await person.say("hi")
    codes = [(await raw.reply("sendMessage", chat_id=person.id, text="x"))[0] for person in people]
    assert codes == [200] * 8 + [429] * 2
    clock.now += 1 / 30
    assert await burst(raw, people[9].id, 2) == [200, 429]


async def test_a_group_takes_twenty_a_minute(
    raw: Any, ann: Person, client: SandboxClient, clock: Any
) -> None:
    group = await client.group("G", ann)
    codes = []
    for _ in range(7):
        clock.now += 1
        codes += await burst(raw, group, 1)
    assert codes == [200] * 5 + [429] * 2
    _, envelope, _ = await raw.reply("sendMessage", chat_id=group, text="x")
    wait = envelope["parameters"]["retry_after"]
    assert 1 <= wait <= 12
    clock.now += wait
    assert await burst(raw, group, 1) == [200]


async def test_waiting_as_told_is_always_enough(raw: Any, ann: Person, clock: Any) -> None:
    for _ in range(40):
        status, envelope, _ = await raw.reply("sendMessage", chat_id=ann.id, text="x")
        if status == 429:
            clock.now += envelope["parameters"]["retry_after"]
            assert await burst(raw, ann.id, 1) == [200]
        clock.now += 0.1


async def test_refused_sends_do_not_count(raw: Any, ann: Person) -> None:
    for _ in range(10):
        await raw.refusal("sendMessage", chat_id=ann.id, text="")
        await raw.refusal("sendMessage", chat_id=ann.id, text="x", reply_to_message_id=99)
    assert await burst(raw, ann.id, 3) == [200] * 3


async def test_edits_are_limited_in_groups_only(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann)
    for chat, expected in ((ann.id, [200] * 5), (group, [200, 200, 429, 429, 429])):
        number = (await raw("sendMessage", chat_id=chat, text="x"))["message_id"]
        codes = [
            (await raw.reply("editMessageText", chat_id=chat, message_id=number, text=f"edit {turn}"))[0]
            for turn in range(5)
        ]
        assert codes == expected


async def test_limits_can_be_lifted_while_it_runs(raw: Any, ann: Person, client: SandboxClient) -> None:
    assert (await burst(raw, ann.id, 4))[-1] == 429
    await client.limits(None)
    assert await burst(raw, ann.id, 20) == [200] * 20
    await client.limits({"chat_burst": 1})
    assert await burst(raw, ann.id, 2) == [200, 429]
