"""What the people's acts have in common: refusing the impossible, and what the bot gets to see."""

from typing import Any

from bot.sandbox.chats import Chat, Person
from bot.sandbox.world import World

ANONYMOUS_ADMIN = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
CHANNEL_IN_GROUP = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
TELEGRAM = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
_SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "pinned_message",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
)


class Impossible(Exception):
    """Something that this person cannot do in Telegram either."""


def find_person(world: World, user_id: int, /) -> Person:
    """Return a person.

    Raises:
        Impossible: there is none of this id.
    """
    person = world.people.get(user_id)
    if person is None:
        raise Impossible(f"no person {user_id}")
    return person


def find_group(world: World, chat_id: int, /) -> Chat:
    """Return a group, supergroup or channel in which things can still happen.

    Raises:
        Impossible: there is none of this id, or it is gone.
    """
    chat = world.chats.get(chat_id)
    if chat is None or chat.type == "private":
        raise Impossible(f"no group {chat_id}")
    if chat.deleted or chat.migrated_to is not None:
        raise Impossible(f"group {chat_id} is no more")
    return chat


def ruler(world: World, chat: Chat, /) -> int | None:
    """Return the id of whoever acts when nobody is named: the owner, else an admin, else a member."""
    people = [user_id for user_id in chat.members if user_id in world.people and chat.present(user_id)]
    return min(people, key=lambda user_id: _RANKS.get(chat.status(user_id), 2), default=None)


_RANKS = {"creator": 0, "administrator": 1}


def actor(world: World, chat: Chat, user_id: int | None = None, /) -> dict[str, Any]:
    """Return the User object of whoever acts, by default the ruler of the chat."""
    chosen = ruler(world, chat) if user_id is None else user_id
    user = None if chosen is None else world.user(chosen)
    # A group without people: Telegram's own account stands in, as for anonymous changes.
    return TELEGRAM if user is None else user


def signed(world: World, chat: Chat, user_id: int | None, /, speaker: Chat | None = None) -> dict[str, Any]:
    """Return the fields of a message that say who wrote it; `speaker` is the chat in whose name they do."""
    if chat.type == "channel":
        return {"sender_chat": chat.brief()}
    if speaker is not None and speaker is not chat:
        return {"from": CHANNEL_IN_GROUP, "sender_chat": speaker.brief()}
    if speaker is chat or (
        user_id is not None and chat.rules(user_id) and chat.rights.get(user_id, {}).get("is_anonymous")
    ):
        return {"from": ANONYMOUS_ADMIN, "sender_chat": chat.brief()}
    return {"from": actor(world, chat, user_id)}


def record(
    world: World,
    chat: Chat,
    author: dict[str, Any],
    content: dict[str, Any],
    /,
    *,
    thread: int | None = None,
    number: int | None = None,
) -> tuple[dict[str, Any], int | None]:
    """Put a service message into a chat; returns it and the id of the update that tells the bot."""
    message: dict[str, Any] = {"message_id": next(chat.numbers) if number is None else number}
    message |= author | {"chat": chat.brief(), "date": world.now}
    if thread is not None:
        message |= {"message_thread_id": thread, "is_topic_message": True}
    message |= content
    world.keep(chat, message)
    own = author.get("from", {}).get("id") == world.bot_id
    return message, None if own else tell(world, chat, message)


def announce_files(world: World, chat: Chat, message: dict[str, Any], /) -> None:
    """Tell the watchers of the files that came with a message."""
    for item in (*message.get("photo", ()), message.get("document")):
        file = None if item is None else world.files.get(item["file_id"])
        if file is not None:
            world.events.add("file", chat.id, file_id=file.file_id, file_name=file.name)


def tell(world: World, chat: Chat, message: dict[str, Any], /, *, edited: bool = False) -> int | None:
    """Queue a message or its new wording for the bot if it may see it; returns the update's id, else None."""
    if not chat.present(world.bot_id):
        return None
    if not world.sees_everything(chat) and not _concerns_bot(world, message):
        return None
    kind = "channel_post" if chat.type == "channel" else "message"
    return world.updates.push(f"edited_{kind}" if edited else kind, message)


def _concerns_bot(world: World, message: dict[str, Any]) -> bool:
    """Apply privacy mode: https://core.telegram.org/bots/features#privacy-mode."""
    if any(name in message for name in _SERVICE) or message.get("via_bot", {}).get("id") == world.bot_id:
        return True
    if message.get("reply_to_message", {}).get("from", {}).get("id") == world.bot_id:
        return True
    text = message.get("text") or message.get("caption") or ""
    own = f"@{world.bot_username.lower()}"
    for entity in message.get("entities") or message.get("caption_entities") or ():
        raw = text.encode("utf-16-le")[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2]
        part = raw.decode("utf-16-le").lower()
        if entity["type"] == "mention" and part == own:
            return True
        if entity["type"] == "bot_command" and entity["offset"] == 0:
            _, at, name = part.partition("@")
            return not at or f"@{name}" == own
    return False
