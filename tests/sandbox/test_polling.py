"""getUpdates: confirmation, waiting, one poll at a time."""

import asyncio
from typing import Any

import pytest

from bot.sandbox import Sandbox, SandboxClient
from bot.sandbox.player import Person


def numbers(updates: list[dict[str, Any]]) -> list[int]:
    return [update["update_id"] for update in updates]


async def test_updates_stay_until_confirmed(raw: Any, ann: Person, client: SandboxClient) -> None:
    for text in ("a", "b", "c"):
        await ann.say(text)
    assert numbers(await raw("getUpdates")) == [1000, 1001, 1002, 1003]
    assert numbers(await raw("getUpdates", limit=2)) == [1000, 1001]
    assert numbers(await raw("getUpdates", offset=1002)) == [1002, 1003]
    assert numbers(await raw("getUpdates")) == [1002, 1003]
    assert await client.pending() == 2
    assert numbers(await raw("getUpdates", offset=-1)) == [1003]
    assert numbers(await raw("getUpdates")) == [1003]
    assert numbers(await raw("getUpdates", offset=1004)) == []
    assert await client.pending() == 0


async def test_a_long_poll_ends_with_the_first_update(
    raw: Any, ann: Person, sandbox: Sandbox, polled: Any
) -> None:
    await raw("getUpdates", offset=1001)
    waiting = asyncio.create_task(raw("getUpdates", offset=1001, timeout=45))
    await polled(sandbox)
    assert not waiting.done()
    await ann.say("now")
    updates = await asyncio.wait_for(waiting, 20)
    assert [update["message"]["text"] for update in updates] == ["now"]


async def test_a_long_poll_ends_empty_after_its_time(raw: Any) -> None:
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert await raw("getUpdates", timeout=1) == []
    assert 0.9 < loop.time() - began < 20


async def test_a_second_poll_ends_the_first_with_409(
    raw: Any, ann: Person, sandbox: Sandbox, polled: Any
) -> None:
    await raw("getUpdates", offset=1001)
    first = asyncio.create_task(raw.refusal("getUpdates", timeout=45))
    await polled(sandbox)
    second = asyncio.create_task(raw("getUpdates", timeout=45))
    assert await asyncio.wait_for(first, 20) == (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )
    await ann.say("x")
    assert len(await asyncio.wait_for(second, 20)) == 1


async def test_a_poll_without_waiting_ends_a_waiting_one_too(raw: Any, sandbox: Sandbox, polled: Any) -> None:
    first = asyncio.create_task(raw.refusal("getUpdates", timeout=45))
    await polled(sandbox)
    assert await raw("getUpdates", timeout=0) == []
    code, _ = await asyncio.wait_for(first, 20)
    assert code == 409


async def test_only_the_wanted_kinds_are_created(raw: Any, ann: Person, client: SandboxClient) -> None:
    await raw("getUpdates", offset=1001, allowed_updates=["callback_query"])
    assert (await ann.say("unseen")).update_id is None
    asked = await raw(
        "sendMessage",
        chat_id=ann.id,
        text="?",
        reply_markup={"inline_keyboard": [[{"text": "1", "callback_data": "x"}]]},
    )
    assert (await ann.press(asked, "1")).update_id == 1001
    # The choice stays for later polls, and an empty one brings the usual kinds back.
    await raw("getUpdates", offset=1002)
    assert (await ann.say("unseen")).update_id is None
    await raw("getUpdates", allowed_updates=[])
    assert (await ann.say("seen")).update_id == 1002
    group = await client.group("G", ann)
    assert (await raw("getUpdates"))[-2]["my_chat_member"]["chat"]["id"] == group


async def test_membership_of_others_only_on_demand(raw: Any, ann: Person, client: SandboxClient) -> None:
    await raw("getUpdates", offset=1001, allowed_updates=["chat_member", "message"])
    group = await client.group("G", ann)
    bob = await client.person("Bob")
    await client.join(group, bob)
    assert not any("chat_member" in update for update in await raw("getUpdates")), "only administrators hear"
    await client.leave(group, bob)
    await client.promote(group, (await raw("getMe"))["id"])
    await client.join(group, bob)
    seen = [update["chat_member"] for update in await raw("getUpdates") if "chat_member" in update]
    assert [(entry["old_chat_member"]["status"], entry["new_chat_member"]["status"]) for entry in seen] == [
        ("left", "member")
    ]


async def test_numbers_start_somewhere_by_default() -> None:
    async with Sandbox() as one, SandboxClient(one.url) as client:
        person = await client.person("Ann")
        first = (await person.say("x")).update_id
        second = (await person.say("y")).update_id
    assert first is not None
    assert first > 1000
    assert second == first + 1


@pytest.mark.parametrize("drop", [True, False])
async def test_delete_webhook_may_forget_what_waits(
    raw: Any, ann: Person, client: SandboxClient, drop: bool
) -> None:
    assert await raw("deleteWebhook", drop_pending_updates=drop) is True
    assert await client.pending() == (0 if drop else 1)


async def test_stopping_lets_a_long_poll_go(clock: Any, polled: Any) -> None:
    sandbox = Sandbox(clock=clock)
    await sandbox.start()
    async with SandboxClient(sandbox.url) as client:
        poll = asyncio.create_task(
            client.call("GET", f"/bot{sandbox.token}/getUpdates", params={"timeout": "40"})
        )
        await polled(sandbox)
        await asyncio.wait_for(sandbox.stop(), 20)
        assert (await poll)["result"] == []
