"""Groups that become supergroups, and groups that end."""

from typing import Any

import pytest

from bot.sandbox import SandboxClient, SandboxError
from bot.sandbox.player import Person


async def test_a_group_becomes_a_supergroup(raw: Any, ann: Person, client: SandboxClient) -> None:
    bob = await client.person("Bob")
    old = await client.group("G", ann, bob, type="group")
    await client.promote(old, bob)
    await raw("getUpdates", offset=-1)
    new = await client.migrate(old)
    assert new < -1_000_000_000_000
    status, envelope, _ = await raw.reply("sendMessage", chat_id=old, text="x")
    assert status == 400
    assert envelope == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new},
    }
    sent = await raw("sendMessage", chat_id=new, text="x")
    assert sent["chat"] == {"id": new, "title": "G", "type": "supergroup"}
    rulers = await raw("getChatAdministrators", chat_id=new)
    assert [(ruler["user"]["id"], ruler["status"]) for ruler in rulers] == [
        (ann.id, "creator"),
        (bob.id, "administrator"),
    ]
    joined, *messages = (await raw("getUpdates"))[-3:]
    assert joined["my_chat_member"]["chat"]["id"] == new
    to, origin = [update["message"] for update in messages]
    assert (to["chat"]["id"], to["migrate_to_chat_id"]) == (old, new)
    assert (origin["chat"]["id"], origin["migrate_from_chat_id"]) == (new, old)
    assert (await ann.say("/help", chat=new)).update_id is not None
    with pytest.raises(SandboxError, match="became the supergroup"):
        await ann.say("/help", chat=old)
    with pytest.raises(SandboxError, match="no more"):
        await client.migrate(old)
    with pytest.raises(SandboxError, match="only basic groups"):
        await client.migrate(new)


@pytest.mark.parametrize(
    ("kind", "refusal"),
    [
        ("group", (403, "Forbidden: the group chat was deleted")),
        ("supergroup", (400, "Bad Request: chat not found")),
    ],
)
async def test_a_group_ends(
    raw: Any, ann: Person, client: SandboxClient, kind: str, refusal: tuple[int, str]
) -> None:
    group = await client.group("G", ann, type=kind)
    await client.dissolve(group)
    assert await raw.refusal("sendMessage", chat_id=group, text="x") == refusal
    with pytest.raises(SandboxError):
        await ann.say("x", chat=group)


async def test_a_new_title(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann)
    await client.change(group, title="H")
    assert (await raw("getChat", chat_id=group))["title"] == "H"
    assert (await raw("getUpdates"))[-1]["message"]["new_chat_title"] == "H"
