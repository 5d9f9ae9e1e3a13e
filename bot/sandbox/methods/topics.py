"""Forum topics, made and changed by the bot: https://core.telegram.org/bots/api#createforumtopic."""

from typing import Any

from bot.sandbox.chats import TOPIC_COLOR, Chat, Topic
from bot.sandbox.errors import Refusal
from bot.sandbox.methods.call import Call
from bot.sandbox.topics import COLORS, GENERAL, NAME_LIMIT, NotModified, Topics


def create_forum_topic(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#createforumtopic."""
    chat = _forum(call, "create a topic")
    name = call.params.text("name").strip()
    if not name:
        raise Refusal.TOPIC_NAME.error()
    color = call.params.whole("icon_color", TOPIC_COLOR)
    if color not in COLORS:
        raise Refusal.TOPIC_COLOR.error()
    emoji = call.params.text("icon_custom_emoji_id") or None
    topic = _topics(call, chat).create(name[:NAME_LIMIT], color=color, emoji=emoji)
    call.message_id = topic.id
    shown: dict[str, Any] = {"message_thread_id": topic.id, "name": topic.name, "icon_color": topic.color}
    if topic.emoji:
        shown["icon_custom_emoji_id"] = topic.emoji
    return shown


def edit_forum_topic(call: Call) -> bool:
    """https://core.telegram.org/bots/api#editforumtopic."""
    chat, topic = _topic(call, "edit the topic")
    name = call.params.text("name").strip()[:NAME_LIMIT] or None
    emoji = call.params.text("icon_custom_emoji_id") if "icon_custom_emoji_id" in call.params else None
    try:
        _topics(call, chat).edit(topic, name=name, emoji=emoji)
    except NotModified:
        raise Refusal.TOPIC_NOT_MODIFIED.error() from None
    return True


def close_forum_topic(call: Call) -> bool:
    """https://core.telegram.org/bots/api#closeforumtopic."""
    return _close(call, True)


def reopen_forum_topic(call: Call) -> bool:
    """https://core.telegram.org/bots/api#reopenforumtopic."""
    return _close(call, False)


def close_general_forum_topic(call: Call) -> bool:
    """https://core.telegram.org/bots/api#closegeneralforumtopic."""
    return _close_general(call, True)


def reopen_general_forum_topic(call: Call) -> bool:
    """https://core.telegram.org/bots/api#reopengeneralforumtopic."""
    return _close_general(call, False)


def delete_forum_topic(call: Call) -> bool:
    """https://core.telegram.org/bots/api#deleteforumtopic."""
    chat, topic = _topic(call, "delete the topic", "can_delete_messages")
    _topics(call, chat).delete(topic)
    return True


def _close(call: Call, closed: bool) -> bool:
    chat, topic = _topic(call, "edit the topic")
    try:
        _topics(call, chat).close(topic, closed)
    except NotModified:
        raise Refusal.TOPIC_NOT_MODIFIED.error() from None
    return True


def _close_general(call: Call, closed: bool) -> bool:
    chat = _forum(call, "edit the topic")
    try:
        _topics(call, chat).close_general(closed)
    except NotModified:
        raise Refusal.TOPIC_NOT_MODIFIED.error() from None
    return True


def _topics(call: Call, chat: Chat) -> Topics:
    return Topics(call.world, chat, {"from": call.world.bot()})


def _topic(call: Call, deed: str, right: str = "can_manage_topics") -> tuple[Chat, Topic]:
    chat = _forum(call, deed, right)
    topic = chat.topics.get(call.params.whole("message_thread_id"))
    if topic is None or topic.id == GENERAL:
        raise Refusal.TOPIC_ID.error()
    return chat, topic


def _forum(call: Call, deed: str, right: str = "can_manage_topics") -> Chat:
    chat = call.open_chat()
    if chat.type != "supergroup":
        raise Refusal.NOT_A_SUPERGROUP.error()
    if not chat.forum:
        raise Refusal.NOT_A_FORUM.error()
    if not (chat.rules(call.world.bot_id) and chat.may(call.world.bot_id, right)):
        raise Refusal.NO_RIGHT_TO_TOPIC.error(deed=deed)
    return chat
