"""Copies, forwards, albums, pins and edits."""

import json
from typing import Any

import aiohttp
import pytest

from bot.sandbox import SandboxClient, SandboxError
from bot.sandbox.player import Person


async def test_a_forward_says_where_it_comes_from(raw: Any, ann: Person, client: SandboxClient) -> None:
    channel = await client.group("News", ann, type="channel")
    post = await raw("sendMessage", chat_id=channel, text="<b>But</b>", parse_mode="HTML")
    ids = {"from_chat_id": channel, "message_id": post["message_id"]}
    moved = await raw("forwardMessage", chat_id=ann.id, **ids)
    assert (moved["text"], moved["entities"][0]["type"]) == ("But", "bold")
    assert moved["forward_origin"]["chat"]["id"] == channel
    again = await ann.forward(moved)
    assert again.message["forward_origin"] == moved["forward_origin"], "the first origin stays"
    assert (await raw("getUpdates"))[-1]["message"] == again.message
    own = await raw("forwardMessage", chat_id=channel, from_chat_id=ann.id, message_id=1)
    assert own["forward_origin"] == {
        "type": "user",
        "sender_user": own["forward_origin"]["sender_user"],
        "date": own["date"],
    }
    place = {"chat_id": ann.id, "message_id": moved["message_id"]}
    assert (await raw.refusal("editMessageText", **place, text="x"))[1].endswith("can't be edited")


async def test_many_at_once(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann)
    numbers = [(await raw("sendMessage", chat_id=ann.id, text=text))["message_id"] for text in "abc"]
    wish = {"chat_id": group, "from_chat_id": ann.id}
    made = await raw("copyMessages", **wish, message_ids=[*numbers, 99])
    assert len(made) == 3
    await raw("forwardMessages", **wish, message_ids=numbers[:2])
    shown = (await client.messages(group))[-5:]
    assert [message["text"] for message in shown] == ["a", "b", "c", "a", "b"]
    assert ["forward_origin" in message for message in shown] == [False] * 3 + [True] * 2
    for ids, said in (
        ([], "message identifiers are not specified"),
        (list(range(1, 102)), "too many message identifiers specified"),
        (numbers[::-1], "message identifiers must be in a strictly increasing order"),
        ([98, 99], "there are no messages to copy"),
    ):
        assert (await raw.refusal("copyMessages", **wish, message_ids=ids))[1] == f"Bad Request: {said}"


async def test_protected_content_stays(raw: Any, ann: Person) -> None:
    sent = await raw("sendMessage", chat_id=ann.id, text="x", protect_content=True)
    ids = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": sent["message_id"]}
    assert (await raw.refusal("copyMessage", **ids))[0] == 400
    assert (await raw.refusal("forwardMessage", **ids))[0] == 400
    with pytest.raises(SandboxError, match="can be forwarded"):
        await ann.forward(sent)


async def test_albums(raw: Any, ann: Person, client: SandboxClient, png: bytes) -> None:
    media = [
        {"type": "photo", "media": "attach://one", "caption": "<i>un</i>", "parse_mode": "HTML"},
        {"type": "photo", "media": "https://x.example/2.png"},
    ]
    form = aiohttp.FormData({"chat_id": str(ann.id), "media": json.dumps(media)})
    form.add_field("one", png, filename="1.png", content_type="image/png")
    async with raw.session.post(f"{raw.root}/bot12345:sandbox/sendMediaGroup", data=form) as response:
        album = (await response.json())["result"]
    assert len({message["media_group_id"] for message in album}) == 1
    assert (album[0]["caption"], album[0]["photo"][0]["width"]) == ("un", 3)
    first = album[0]["photo"][0]["file_id"]
    again = await raw("sendMediaGroup", chat_id=ann.id, media=[{"type": "photo", "media": first}] * 2)
    assert again[0]["media_group_id"] != album[0]["media_group_id"]
    copies = await raw(
        "copyMessages",
        chat_id=ann.id,
        from_chat_id=ann.id,
        message_ids=[message["message_id"] for message in album],
        remove_caption=True,
    )
    shown = (await ann.messages())[-2:]
    assert [message["message_id"] for message in shown] == [copy["message_id"] for copy in copies]
    assert len({message["media_group_id"] for message in shown}) == 1
    assert "caption" not in shown[0]
    photo = {"type": "photo", "media": first}
    for wrong, said in (
        ([], "there are no messages to send"),
        ([photo] * 11, "too many messages to send as an album"),
        ([photo, {"type": "document", "media": first}], "document can't be mixed with other media types"),
        ([photo, {"type": "photo", "media": "nope"}], "wrong file identifier/HTTP URL specified"),
        ([photo, photo | {"caption": "x" * 1025}], "message caption is too long"),
    ):
        assert (await raw.refusal("sendMediaGroup", chat_id=ann.id, media=wrong))[1] == f"Bad Request: {said}"
    group = await client.group("G", ann)
    await client.limits({"group_per_minute": 2, "chat_burst": 9})
    await raw("sendMediaGroup", chat_id=group, media=[photo] * 3)
    assert (await raw.reply("sendMessage", chat_id=group, text="x"))[0] == 429, "each of an album counts"


async def test_pins(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann)
    await client.promote(group)
    one, two = [(await raw("sendMessage", chat_id=group, text=text))["message_id"] for text in "ab"]
    for number in (one, two):
        assert await raw("pinChatMessage", chat_id=group, message_id=number)
    assert (await raw("getChat", chat_id=group))["pinned_message"]["text"] == "b"
    assert (await client.messages(group))[-1]["pinned_message"]["message_id"] == two
    assert await raw("unpinChatMessage", chat_id=group)
    assert (await raw("getChat", chat_id=group))["pinned_message"]["text"] == "a"
    assert (await raw.refusal("unpinChatMessage", chat_id=group, message_id=two))[1].endswith(
        "message to unpin not found"
    )
    await raw("deleteMessage", chat_id=group, message_id=one)
    assert "pinned_message" not in await raw("getChat", chat_id=group)
    assert await raw("unpinAllChatMessages", chat_id=group)
    await client.promote(group, rights={"can_pin_messages": False})
    assert await raw.refusal("pinChatMessage", chat_id=group, message_id=two) == (
        400,
        "Bad Request: not enough rights to manage pinned messages in the chat",
    )
