"""Roles: administrators' rights, members' permissions, anonymous admins, and what the bot hears of them."""

from typing import Any

import pytest

from bot.sandbox import SandboxClient, SandboxError
from bot.sandbox.player import Person

NO_TEXT = (400, "Bad Request: not enough rights to send text messages to the chat")


async def changes(raw: Any) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    updates = [update["my_chat_member"] for update in await raw("getUpdates") if "my_chat_member" in update]
    return [(change["old_chat_member"], change["new_chat_member"]) for change in updates]


async def test_rights_of_an_administrator(raw: Any, ann: Person, client: SandboxClient) -> None:
    channel = await client.group("News", ann, type="channel")
    assert await raw("sendMessage", chat_id=channel, text="x")
    await client.promote(channel, rights={"can_post_messages": False})
    assert await raw.refusal("sendMessage", chat_id=channel, text="x") == (
        400,
        "Bad Request: need administrator rights in the channel chat",
    )
    me = await raw("getChatMember", chat_id=channel, user_id=12345)
    assert (me["status"], me["can_post_messages"], me["can_edit_messages"]) == ("administrator", False, True)
    old, new = (await changes(raw))[-1]
    assert (old["can_post_messages"], new["can_post_messages"]) == (True, False)
    # Nothing changes, so there is nothing to tell.
    assert await client.promote(channel, rights={"can_post_messages": False}) is None
    with pytest.raises(SandboxError, match="has no right can_fly"):
        await client.promote(channel, rights={"can_fly": True})


async def test_members_name_no_administrators(ann: Person, client: SandboxClient) -> None:
    bob, cid = await client.person("Bob"), await client.person("Cid")
    group = await client.group("G", ann, bob, cid)
    with pytest.raises(SandboxError, match="may not name"):
        await client.promote(group, cid, by=bob)
    await client.promote(group, bob, by=ann, rights={"can_promote_members": True})
    await client.promote(group, cid, by=bob)


async def test_permissions(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann)
    await client.restrict(group, {"can_send_messages": False})
    assert await raw.refusal("sendMessage", chat_id=group, text="x") == NO_TEXT
    me = await raw("getChatMember", chat_id=group, user_id=12345)
    assert (me["status"], me["can_send_messages"], me["can_send_photos"]) == ("restricted", False, True)
    await client.restrict(group, {"can_send_messages": True})
    assert await raw("sendMessage", chat_id=group, text="x")
    await client.restrict_all(group, {"can_send_messages": False, "can_send_documents": False})
    assert await raw.refusal("sendMessage", chat_id=group, text="x") == NO_TEXT
    document = {"chat_id": group, "document": "https://x.example/a.txt"}
    assert (await raw.refusal("sendDocument", **document))[1].endswith(
        "not enough rights to send documents to the chat"
    )
    assert (await raw("getChat", chat_id=group))["permissions"]["can_send_messages"] is False
    bob = await client.person("Bob")
    await client.join(group, bob)
    with pytest.raises(SandboxError, match="may not write"):
        await bob.say("/help", chat=group)
    await client.promote(group)
    assert await raw("sendMessage", chat_id=group, text="administrators always may")


async def test_deleting_takes_a_right(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann)
    await client.promote(group, rights={"can_delete_messages": False})
    said = await ann.say("x", chat=group)
    place = {"chat_id": group, "message_id": said.message_id}
    assert (await raw.refusal("deleteMessage", **place))[1].endswith("message can't be deleted")
    await client.promote(group)
    assert await raw("deleteMessage", **place)


async def test_anonymous_administrators(raw: Any, ann: Person, client: SandboxClient) -> None:
    bob = await client.person("Bob")
    group = await client.group("G", ann, bob)
    await client.anonymous(group, ann)
    said = (await ann.say("/digest", chat=group)).message
    assert said["sender_chat"]["id"] == group
    assert said["from"]["username"] == "GroupAnonymousBot"
    assert (await raw("getUpdates"))[-1]["message"] == said
    owner = await raw("getChatMember", chat_id=group, user_id=ann.id)
    assert (owner["status"], owner["is_anonymous"]) == ("creator", True)
    # A button still shows who pressed it.
    sent = await raw(
        "sendMessage",
        chat_id=group,
        text="?",
        reply_markup={"inline_keyboard": [[{"text": "1", "callback_data": "x"}]]},
    )
    await ann.press(sent, "1")
    assert (await raw("getUpdates"))[-1]["callback_query"]["from"]["id"] == ann.id
    await client.anonymous(group, ann, anonymous=False)
    assert (await ann.say("/digest", chat=group)).message["from"]["id"] == ann.id
    with pytest.raises(SandboxError):
        await client.anonymous(group, bob)


async def test_channels_speak_in_groups(ann: Person, client: SandboxClient) -> None:
    channel = await client.group("News", ann, type="channel")
    group = await client.group("G", ann, await client.person("Bob"))
    said = (await ann.say("/help", chat=group, speaker=channel)).message
    assert (said["sender_chat"]["id"], said["from"]["username"]) == (channel, "Channel_Bot")
    with pytest.raises(SandboxError, match="cannot speak for"):
        await ann.say("x", chat=group, speaker=ann.id)


async def test_deleted_accounts(raw: Any, ann: Person, client: SandboxClient) -> None:
    await ann.deactivate()
    assert await raw.refusal("sendMessage", chat_id=ann.id, text="x") == (
        403,
        "Forbidden: user is deactivated",
    )
    with pytest.raises(SandboxError, match="deleted their account"):
        await ann.say("x")
    await ann.deactivate(gone=False)
    assert await raw("sendMessage", chat_id=ann.id, text="x")
