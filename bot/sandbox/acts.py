"""What the people's acts have in common: refusing the impossible, and what the bot gets to see."""

from typing import Any

from bot.sandbox.chats import Chat, Person
from bot.sandbox.world import World


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


def tell(world: World, chat: Chat, message: dict[str, Any], /) -> int | None:
    """Queue a message for the bot if it may see it; returns the update's id, else None."""
    if not chat.present(world.bot_id):
        return None
    if not world.sees_everything(chat) and not _concerns_bot(world, message):
        return None
    return world.updates.push("channel_post" if chat.type == "channel" else "message", message)


def _concerns_bot(world: World, message: dict[str, Any]) -> bool:
    """Apply privacy mode: https://core.telegram.org/bots/features#privacy-mode."""
    if "new_chat_members" in message or "left_chat_member" in message:
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
