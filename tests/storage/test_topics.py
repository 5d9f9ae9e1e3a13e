"""Topics are known by what was told of them; administrators by what Telegram said last."""

from typing import Any

import pytest

from bot.model.chat import ChatKind, Topic
from bot.ports import Clock
from bot.storage.chat_admins import ChatAdminStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.topics import TopicStore

FORUM, CLUB = -1_001_234, -1_005_678
ANNA, BORIS = 7, 8


@pytest.fixture
def topics(database: Database, clock: Clock) -> TopicStore:
    return TopicStore(database)


@pytest.fixture
def admins(database: Database, clock: Clock) -> ChatAdminStore:
    return ChatAdminStore(database, clock)


async def test_a_topic_is_seen_named_closed_and_gone(topics: TopicStore) -> None:
    await topics.see(FORUM, 9)
    assert await topics.get(FORUM, 9) == Topic(chat_id=FORUM, thread=9, name="")
    await topics.see(FORUM, 9, name="News")
    await topics.see(FORUM, 9)
    await topics.see(FORUM, 9, closed=True)
    await topics.see(FORUM, 4, name="Sport")
    await topics.see(CLUB, 4, name="Elsewhere")
    assert await topics.of_chat(FORUM) == (
        Topic(chat_id=FORUM, thread=4, name="Sport"),
        Topic(chat_id=FORUM, thread=9, name="News", closed=True),
    )
    await topics.see(FORUM, 9, name="World", closed=False)
    assert await topics.get(FORUM, 9) == Topic(chat_id=FORUM, thread=9, name="World")
    await topics.forget(FORUM, 9)
    assert await topics.get(FORUM, 9) is None


async def test_administrators_are_noted_and_replaced(
    admins: ChatAdminStore, database: Database, clock: Any
) -> None:
    chats = ChatStore(database, clock)
    for chat_id, title in ((FORUM, "Forum"), (CLUB, "Club")):
        await chats.join(chat_id, ChatKind.SUPERGROUP, title, "en", added_by=ANNA, asleep=False)
        await admins.put(chat_id, [ANNA, BORIS])
    assert [chat.title for chat in await admins.chats_of(BORIS, most=9)] == ["Club", "Forum"]
    assert len(await admins.chats_of(BORIS, most=1)) == 1
    await admins.put(FORUM, [ANNA])
    await admins.put(FORUM, [ANNA])
    assert (await admins.has(FORUM, ANNA), await admins.has(FORUM, BORIS)) == (True, False)
    await admins.drop(CLUB, BORIS)
    assert await admins.chats_of(BORIS, most=9) == []
    await admins.add(CLUB, BORIS)
    await admins.add(CLUB, BORIS)
    assert [chat.id for chat in await admins.chats_of(BORIS, most=9)] == [CLUB]
    await admins.put(CLUB, [])
    assert await admins.chats_of(BORIS, most=9) == []
