"""Channels and supergroups with a public name."""

from typing import Any

import pytest

from bot.sandbox import SandboxClient
from bot.sandbox.player import Person
from bot.sandbox.wire import SandboxError


async def test_a_public_channel_is_found_by_its_name(client: SandboxClient, raw: Any, ann: Person) -> None:
    channel = await client.group("News", ann, type="channel", username="the_news")
    found = await raw("getChat", chat_id="@The_News")
    assert found["id"] == channel
    assert found["active_usernames"] == ["the_news"]
    sent = await raw("sendMessage", chat_id="@the_news", text="hello")
    assert sent["chat"]["username"] == "the_news"
    code, said = await raw.refusal("getChat", chat_id="@nowhere")
    assert (code, said) == (400, "Bad Request: chat not found")


async def test_in_a_channel_only_administrators_post(client: SandboxClient, raw: Any, ann: Person) -> None:
    channel = await client.group("News", ann, type="channel")
    await client.promote(channel, status="member")
    code, said = await raw.refusal("sendMessage", chat_id=channel, text="hello")
    assert (code, said) == (400, "Bad Request: need administrator rights in the channel chat")


async def test_a_basic_group_has_no_public_name(client: SandboxClient, ann: Person) -> None:
    with pytest.raises(SandboxError, match="public name"):
        await client.group("Old", ann, type="group", username="old")
