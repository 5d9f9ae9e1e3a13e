"""Forums: topics that bots and people open, rename, close, reopen and delete."""

from typing import Any

import pytest

from bot.sandbox import SandboxClient, SandboxError
from bot.sandbox.player import Person

MISSING = (400, "Bad Request: message thread not found")
CLOSED = (400, "Bad Request: TOPIC_CLOSED")


@pytest.fixture
async def forum(client: SandboxClient, ann: Person) -> int:
    return await client.group("Forum", ann, forum=True)


async def service(client: SandboxClient, chat: int) -> list[dict[str, Any]]:
    return [message for message in await client.messages(chat) if not message.keys() & {"text", "photo"}]


async def test_a_bot_keeps_topics(raw: Any, client: SandboxClient, forum: int) -> None:
    await client.promote(forum)
    made = await raw("createForumTopic", chat_id=forum, name=" Météo ", icon_color=16478047)
    topic = made.pop("message_thread_id")
    assert made == {"name": "Météo", "icon_color": 16478047}
    place = {"chat_id": forum, "message_thread_id": topic}
    sent = await raw("sendMessage", **place, text="x")
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (topic, True)
    assert await raw("editForumTopic", **place, name="Pluie") is True
    assert await raw("closeForumTopic", **place) is True
    assert await raw.refusal("closeForumTopic", **place) == (400, "Bad Request: TOPIC_NOT_MODIFIED")
    assert await raw("sendMessage", **place, text="who manages topics may write in closed ones")
    assert await raw("reopenForumTopic", **place) is True
    told = (await service(client, forum))[-4:]
    kinds = [next(key for key in message if key.startswith("forum_")) for message in told]
    assert kinds == [
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
    ]
    assert told[0]["message_id"] == topic
    assert told[1]["forum_topic_edited"] == {"name": "Pluie"}
    assert {message["message_thread_id"] for message in told} == {topic}
    assert await raw("deleteForumTopic", **place) is True
    assert await raw.refusal("sendMessage", **place, text="x") == MISSING
    assert await raw.refusal("closeForumTopic", **place) == (400, "Bad Request: TOPIC_ID_INVALID")
    assert not [m for m in await client.messages(forum) if m.get("message_thread_id") == topic]
    # No bot is told of what it did itself.
    assert all("forum_topic" not in str(update) for update in await raw("getUpdates"))


async def test_people_keep_topics_and_the_bot_is_told(
    raw: Any, ann: Person, client: SandboxClient, forum: int
) -> None:
    topic = await client.topic(forum, "Sport", by=ann)
    await client.topic(forum, id=topic, closed=True)
    assert await raw.refusal("sendMessage", chat_id=forum, message_thread_id=topic, text="x") == CLOSED
    await client.topic(forum, "Foot", id=topic)
    assert await raw("sendMessage", chat_id=forum, message_thread_id=topic, text="x")
    await client.topic(forum, id=topic, deleted=True)
    assert await raw.refusal("sendMessage", chat_id=forum, message_thread_id=topic, text="x") == MISSING
    with pytest.raises(SandboxError, match="deleted"):
        await ann.say("x", chat=forum, thread=topic)
    told = [update["message"] for update in await raw("getUpdates", offset=1003)]
    kinds = [next(key for key in message if key.startswith("forum_")) for message in told]
    assert kinds == [
        "forum_topic_created",
        "forum_topic_closed",
        "forum_topic_edited",
        "forum_topic_reopened",
    ]
    assert told[0]["from"]["id"] == ann.id


async def test_the_general_topic_has_no_id(raw: Any, client: SandboxClient, forum: int, ann: Person) -> None:
    for thread in ({}, {"message_thread_id": 1}):
        sent = await raw("sendMessage", chat_id=forum, text="x", **thread)
        assert not sent.keys() & {"message_thread_id", "is_topic_message"}
    await client.general_topic(forum, closed=True)
    assert await raw.refusal("sendMessage", chat_id=forum, text="x") == CLOSED
    topic = await client.topic(forum, "Open")
    assert await raw("sendMessage", chat_id=forum, text="x", message_thread_id=topic)
    await client.general_topic(forum, closed=False)
    assert await raw("sendMessage", chat_id=forum, text="x")


async def test_an_answer_stays_in_its_topic(raw: Any, ann: Person, client: SandboxClient, forum: int) -> None:
    topic = await client.topic(forum, "Sport")
    asked = await ann.say("/latest", chat=forum, thread=topic)
    answer = await raw("sendMessage", chat_id=forum, text="x", reply_to_message_id=asked.message_id)
    assert answer["message_thread_id"] == topic
    again = await ann.say("thanks", chat=forum, reply_to=answer["message_id"])
    assert again.message["message_thread_id"] == topic


async def test_only_a_forum_has_topics(raw: Any, ann: Person, client: SandboxClient, forum: int) -> None:
    code, said = await raw.refusal("createForumTopic", chat_id=forum, name="x")
    assert (code, said) == (400, "Bad Request: not enough rights to create a topic")
    await client.promote(forum, rights={"can_manage_topics": False})
    assert (await raw.refusal("createForumTopic", chat_id=forum, name="x"))[1] == said
    await client.promote(forum)
    assert (await raw.refusal("createForumTopic", chat_id=forum))[1].endswith("topic name is empty")
    plain = await client.group("Plain", ann)
    await client.promote(plain)
    assert (await raw.refusal("createForumTopic", chat_id=plain, name="x"))[1].endswith(
        "the chat is not a forum"
    )
    await client.change(plain, forum=True)
    assert await raw("createForumTopic", chat_id=plain, name="x")
    small = await client.group("Small", ann, type="group")
    await client.promote(small)
    assert (await raw.refusal("createForumTopic", chat_id=small, name="x"))[0] == 400
    with pytest.raises(SandboxError, match="only supergroups"):
        await client.change(small, forum=True)
