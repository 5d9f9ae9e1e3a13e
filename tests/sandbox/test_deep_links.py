"""Links that add the bot to groups and channels, with the rights that they ask for."""

from typing import Any

import pytest

from bot.sandbox import SandboxClient, SandboxError
from bot.sandbox.player import Person

LINK = "https://t.me/depeche_bot"


async def test_start_in_a_group(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann, bot=False)
    opened = await ann.open(f"{LINK}?startgroup=setup", chat=group)
    assert opened.message["text"] == "/start@depeche_bot setup"
    added, service, said = (await raw("getUpdates", offset=1001))[:3]
    assert added["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert added["my_chat_member"]["from"]["id"] == ann.id
    assert "new_chat_members" in service["message"]
    assert said["message"] == opened.message


async def test_rights_in_a_group(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann, bot=False, forum=True)
    opened = await ann.open(f"{LINK}?startgroup&admin=pin_messages+manage_topics", chat=group)
    assert opened.message["text"] if opened.message else True
    me = await raw("getChatMember", chat_id=group, user_id=12345)
    given = {name for name, value in me.items() if value is True}
    assert (me["status"], given) == (
        "administrator",
        {"can_manage_chat", "can_pin_messages", "can_manage_topics"},
    )


async def test_a_channel(raw: Any, ann: Person, client: SandboxClient) -> None:
    channel = await client.group("News", ann, type="channel", bot=False)
    url = "tg://resolve?domain=depeche_bot&startchannel&admin=post_messages+edit_messages"
    opened = await ann.open(url, chat=channel)
    assert opened.message == {}
    change = (await raw("getUpdates"))[-1]["my_chat_member"]["new_chat_member"]
    assert (change["can_post_messages"], change["can_delete_messages"]) == (True, False)
    assert await raw("sendMessage", chat_id=channel, text="x")


async def test_only_who_may_adds(ann: Person, client: SandboxClient) -> None:
    bob = await client.person("Bob")
    group = await client.group("G", ann, bob, bot=False)
    channel = await client.group("News", ann, type="channel", bot=False)
    for person, url, chat, why in (
        (bob, f"{LINK}?startgroup&admin=pin_messages", group, "may not name"),
        (bob, f"{LINK}?startchannel&admin=post_messages", channel, "may not add"),
        (ann, f"{LINK}?startchannel", group, "does not add to a supergroup"),
        (ann, f"{LINK}?startgroup", channel, "does not add to a channel"),
        (ann, f"{LINK}?startgroup=x", None, "choose one"),
    ):
        with pytest.raises(SandboxError, match=why):
            await person.open(url, chat=chat)
