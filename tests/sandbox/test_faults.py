"""Faults on demand, and the ledger that tells what really happened."""

import asyncio
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Sandbox, SandboxClient, SandboxError
from bot.sandbox.player import Person


async def texts(ann: Person) -> list[str]:
    return [message["text"] for message in (await ann.messages())[1:]]


@pytest.mark.parametrize(
    ("kind", "rule", "code", "description"),
    [
        (429, {"retry_after": 3}, 429, "Too Many Requests: retry after 3"),
        (403, {}, 403, "Forbidden: bot was blocked by the user"),
        (403, {"description": "Forbidden: user is deactivated"}, 403, "Forbidden: user is deactivated"),
        (400, {"description": "Bad Request: TOPIC_CLOSED"}, 400, "Bad Request: TOPIC_CLOSED"),
        (500, {}, 500, "Internal Server Error"),
        (502, {}, 502, "Bad Gateway"),
    ],
)
@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_refusal_before_or_after_it_took_effect(
    raw: Any,
    ann: Person,
    client: SandboxClient,
    kind: int,
    rule: dict[str, Any],
    code: int,
    description: str,
    when: str,
) -> None:
    await client.fault(kind, when=when, times=1, **rule)
    status, envelope, headers = await raw.reply("sendMessage", chat_id=ann.id, text="one")
    assert (status, envelope["description"]) == (code, description)
    if code == 429:
        assert envelope["parameters"] == {"retry_after": 3}
        assert headers["Retry-After"] == "3"
    await raw("sendMessage", chat_id=ann.id, text="two")
    applied = ["one", "two"] if when == "after" else ["two"]
    assert await texts(ann) == applied
    ledger = await client.ledger(method="sendMessage")
    assert [entry["params"]["text"] for entry in ledger] == applied
    assert [entry["outcome"] for entry in ledger] == ([str(code), "ok"] if when == "after" else ["ok"])
    assert await client.refused() == {code: 1}


async def test_a_migration_is_told_with_its_parameters(raw: Any, ann: Person, client: SandboxClient) -> None:
    description = "Bad Request: group chat was upgraded to a supergroup chat"
    await client.fault(400, description=description, parameters={"migrate_to_chat_id": -1009})
    _, envelope, _ = await raw.reply("sendMessage", chat_id=ann.id, text="x")
    assert envelope["parameters"] == {"migrate_to_chat_id": -1009}


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_dropped_connection(raw: Any, ann: Person, client: SandboxClient, when: str) -> None:
    await client.fault("drop", when=when, times=1)
    with pytest.raises(aiohttp.ClientError):
        await raw("sendMessage", chat_id=ann.id, text="lost?")
    assert await texts(ann) == (["lost?"] if when == "after" else [])
    assert [entry["outcome"] for entry in await client.ledger()] == (["dropped"] if when == "after" else [])
    assert await raw("sendMessage", chat_id=ann.id, text="next")


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_delay_holds_the_effect_or_only_the_answer(
    raw: Any, ann: Person, client: SandboxClient, when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, over, sleep = asyncio.Event(), asyncio.Event(), asyncio.sleep

    async def delay(seconds: float) -> None:
        if seconds == 3000.0:
            begun.set()
            await over.wait()
        else:
            await sleep(seconds)

    monkeypatch.setattr(asyncio, "sleep", delay)
    await client.fault("delay", seconds=3000.0, when=when, times=1)
    call = asyncio.create_task(raw("sendMessage", chat_id=ann.id, text="slow"))
    async with asyncio.timeout(30):
        await begun.wait()
    await asyncio.sleep(0.05)
    assert not call.done()
    assert await texts(ann) == (["slow"] if when == "after" else [])
    over.set()
    assert (await call)["text"] == "slow"
    assert await texts(ann) == ["slow"]


async def test_a_delay_and_a_drop_add_up(raw: Any, ann: Person, client: SandboxClient) -> None:
    await client.fault("delay", seconds=0.2, method="sendmessage")
    await client.fault("drop", when="after", method="SendMessage", text="bad")
    began = asyncio.get_running_loop().time()
    with pytest.raises(aiohttp.ClientError):
        await raw("sendMessage", chat_id=ann.id, text="a bad one")
    assert asyncio.get_running_loop().time() - began > 0.19
    assert await texts(ann) == ["a bad one"]


async def test_faults_match_by_method_chat_and_text(raw: Any, ann: Person, client: SandboxClient) -> None:
    bob = await client.person("Bob")
    await bob.say("hi")
    await client.fault(500, method="sendMessage", chat_id=ann.id, text="storm")
    assert await raw("sendMessage", chat_id=bob.id, text="a storm")
    assert await raw("sendMessage", chat_id=ann.id, text="calm")
    assert await raw("sendChatAction", chat_id=ann.id, action="typing")
    assert (await raw.refusal("sendMessage", chat_id=ann.id, text="a storm"))[0] == 500
    fault = (await client.faults())[0]
    assert (fault["fired"], fault["method"]) == (1, "sendMessage")
    assert await client.lift(fault["id"]) == 1
    assert await raw("sendMessage", chat_id=ann.id, text="a storm")


async def test_chance_repeats_with_its_seed(raw: Any, ann: Person, client: SandboxClient) -> None:
    async def run() -> list[int]:
        await client.fault(500, probability=0.5, seed=7, method="getMe")
        codes = [(await raw.reply("getMe"))[0] for _ in range(30)]
        assert await client.lift() == 1
        return codes

    first = await run()
    assert await run() == first
    assert 5 < first.count(500) < 25


async def test_a_fault_in_get_updates_loses_nothing(raw: Any, ann: Person, client: SandboxClient) -> None:
    await client.fault(502, method="getUpdates", when="after", times=1)
    assert (await raw.refusal("getUpdates"))[0] == 502
    assert [update["update_id"] for update in await raw("getUpdates")] == [1000]


@pytest.mark.parametrize(
    "wish", [{"kind": "418"}, {"kind": "500", "when": "later"}, {"kind": "500", "chat": 1}]
)
async def test_an_impossible_fault_is_refused(client: SandboxClient, wish: dict[str, Any]) -> None:
    with pytest.raises(SandboxError) as caught:
        await client.post("/sandbox/faults", wish)
    assert caught.value.status == 400


async def test_the_ledger_tells_what_was_applied(
    raw: Any, ann: Person, client: SandboxClient, sandbox: Sandbox, clock: Any
) -> None:
    sent = await raw("sendMessage", chat_id=ann.id, text="Ж 🦊")
    await raw("getChat", chat_id=ann.id)
    await raw.reply("sendMessage", chat_id=4, text="refused")
    await raw("editMessageText", chat_id=str(ann.id), message_id=sent["message_id"], text="новое")
    await raw("setMyCommands", commands=[])
    ledger = await client.ledger()
    assert [entry["method"] for entry in ledger] == ["sendMessage", "editMessageText", "setMyCommands"]
    assert [entry["n"] for entry in ledger] == [1, 2, 3]
    assert ledger[0] == {
        "n": 1,
        "at": clock.now,
        "method": "sendMessage",
        "chat_id": ann.id,
        "message_id": sent["message_id"],
        "params": {"chat_id": ann.id, "text": "Ж 🦊"},
        "outcome": "ok",
    }
    assert ledger[1]["message_id"] == sent["message_id"]
    assert [entry["n"] for entry in await client.ledger(since=2)] == [3]
    assert sandbox.token not in str(ledger)
