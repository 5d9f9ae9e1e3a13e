"""What people send besides texts, and how they correct what they wrote."""

from typing import Any

import pytest

from bot.sandbox import SandboxClient, SandboxError
from bot.sandbox.player import Person


async def test_a_photo(raw: Any, ann: Person, png: bytes) -> None:
    sent = await ann.send_document("p.png", png, caption="#pluie", mime="image/png", photo=True)
    size = sent.message["photo"][0]
    assert (size["width"], size["height"]) == (3, 2)
    assert sent.message["caption_entities"][0]["type"] == "hashtag"
    assert (await raw("getUpdates"))[-1]["message"] == sent.message
    assert (await raw("getFile", file_id=size["file_id"]))["file_size"] == len(png)
    copy = await raw("copyMessage", chat_id=ann.id, from_chat_id=ann.id, message_id=sent.message_id)
    assert (await ann.messages())[-1]["message_id"] == copy["message_id"]
    with pytest.raises(SandboxError, match="must be a PNG"):
        await ann.send_document("p.png", b"no picture", photo=True)


async def test_a_place(raw: Any, ann: Person) -> None:
    await ann.send_location(48.86, 2.35)
    assert (await raw("getUpdates"))[-1]["message"]["location"] == {"latitude": 48.86, "longitude": 2.35}
    for wrong in ((91, 0), (0, 181), (float("nan"), 0)):
        with pytest.raises(SandboxError, match="no such place"):
            await ann.send_location(*wrong)


async def test_people_correct_what_they_wrote(raw: Any, ann: Person, client: SandboxClient) -> None:
    said = await ann.say("bess")
    edited = await ann.edit(said.message, "bees")
    told = (await raw("getUpdates"))[-1]["edited_message"]
    assert told == edited.message
    assert (told["text"], told["message_id"]) == ("bees", said.message_id)
    channel = await client.group("News", ann, type="channel")
    post = await raw("sendMessage", chat_id=channel, text="x")
    await ann.edit(post, "y")
    assert (await raw("getUpdates"))[-1]["edited_channel_post"]["text"] == "y"
    answer = await raw("sendMessage", chat_id=ann.id, text="x")
    with pytest.raises(SandboxError, match="has no text"):
        await ann.edit(answer, "not mine")
