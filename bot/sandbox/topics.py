"""Topics of a forum: opened, renamed, closed, reopened and deleted by people and by the bot alike."""

from typing import Any

from bot.sandbox.acts import record
from bot.sandbox.chats import TOPIC_COLOR, Chat, Topic
from bot.sandbox.world import World

GENERAL = 1
NAME_LIMIT = 128
LARGEST_ID = 2**31 - 1
COLORS = frozenset({7322096, 16766590, 13338331, 9367192, 16749490, 16478047})


class NotModified(Exception):
    """The topic is like that already."""


class Topics:
    """Changes of the topics of one forum by one author (`from` and `sender_chat`)."""

    def __init__(self, world: World, chat: Chat, author: dict[str, Any]) -> None:
        self._world = world
        self._chat = chat
        self._author = author

    def create(
        self, name: str, *, topic_id: int | None = None, color: int = TOPIC_COLOR, emoji: str | None = None
    ) -> Topic:
        """Open a topic; its id is that of the service message that tells of it."""
        topic = self._world.add_topic(self._chat, topic_id, name)
        topic.color, topic.emoji = color, emoji
        told: dict[str, Any] = {"name": name, "icon_color": color}
        if emoji:
            told["icon_custom_emoji_id"] = emoji
        own = topic_id is None or (topic_id <= LARGEST_ID and self._chat.numbers.take(topic_id))
        self._record(topic.id, {"forum_topic_created": told}, number=topic.id if own else None)
        return topic

    def edit(self, topic: Topic, *, name: str | None = None, emoji: str | None = None) -> None:
        """Give a topic another name or icon; an empty icon takes it away."""
        told: dict[str, Any] = {}
        if name and name != topic.name:
            told["name"] = topic.name = name
        if emoji is not None and emoji != (topic.emoji or ""):
            told["icon_custom_emoji_id"] = emoji
            topic.emoji = emoji or None
        if not told:
            raise NotModified
        self._record(topic.id, {"forum_topic_edited": told})

    def close(self, topic: Topic, closed: bool, /) -> None:
        """Close or reopen a topic."""
        if topic.closed == closed:
            raise NotModified
        topic.closed = closed
        self._record(topic.id, {"forum_topic_closed" if closed else "forum_topic_reopened": {}})

    def close_general(self, closed: bool, /) -> None:
        """Close or reopen the General topic."""
        if self._chat.general_closed == closed:
            raise NotModified
        self._chat.general_closed = closed
        self._record(None, {"forum_topic_closed" if closed else "forum_topic_reopened": {}})

    def delete(self, topic: Topic, /) -> None:
        """Delete a topic with all that was written in it."""
        chat = self._chat
        gone = [n for n, message in chat.messages.items() if message.get("message_thread_id") == topic.id]
        del chat.topics[topic.id]
        chat.buried.add(topic.id)
        for number in gone:
            self._world.remove(chat, number)
        self._changed()

    def _record(self, thread: int | None, content: dict[str, Any], number: int | None = None) -> None:
        record(self._world, self._chat, self._author, content, thread=thread, number=number)
        self._changed()

    def _changed(self) -> None:
        self._world.events.add("chat", self._chat.id, chat=self._chat.view())
