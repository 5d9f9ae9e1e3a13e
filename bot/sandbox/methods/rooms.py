"""Chats and their members."""

from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.errors import Refusal
from bot.sandbox.methods.call import Call

_GIFTS = {
    "unlimited_gifts": True,
    "limited_gifts": True,
    "unique_gifts": True,
    "premium_subscription": True,
    "gifts_from_channels": True,
}


def get_chat(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getchat."""
    chat = _known(call)
    full = chat.brief() | {
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": _GIFTS,
    }
    if chat.person is not None:
        if chat.person.username:
            full["active_usernames"] = [chat.person.username]
    elif chat.username:
        full["active_usernames"] = [chat.username]
    if chat.type in {"group", "supergroup"}:
        full["permissions"] = dict(chat.permissions)
    if chat.pinned and (newest := chat.messages.get(chat.pinned[-1])) is not None:
        full["pinned_message"] = newest
    return full


def get_chat_member(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getchatmember."""
    chat = _known(call)
    user_id = call.params.whole("user_id")
    if user_id <= 0:
        raise Refusal.USER_ID.error()
    if call.world.user(user_id) is None:
        raise Refusal.MEMBER_MISSING.error()
    if chat.type == "private" and user_id not in chat.members:
        raise Refusal.MEMBER_MISSING.error()
    return call.world.member(chat, user_id)


def get_chat_administrators(call: Call) -> list[dict[str, Any]]:
    """https://core.telegram.org/bots/api#getchatadministrators."""
    chat = _known(call)
    if chat.type == "private":
        raise Refusal.NO_ADMINISTRATORS.error()
    return [call.world.member(chat, user_id) for user_id in chat.members if chat.rules(user_id)]


def get_chat_member_count(call: Call) -> int:
    """https://core.telegram.org/bots/api#getchatmembercount."""
    chat = _known(call)
    return sum(chat.present(user_id) for user_id in chat.members)


def leave_chat(call: Call) -> bool:
    """https://core.telegram.org/bots/api#leavechat."""
    chat = call.open_chat()
    if chat.type == "private":
        raise Refusal.CHAT_NOT_FOUND.error()
    call.world.enrol(chat, call.world.bot_id, "left")
    call.world.events.add("chat", chat.id, user_id=call.world.bot_id, chat=chat.view())
    return True


def _known(call: Call) -> Chat:
    """Return a chat that the bot may look at: a person who wrote once, a group it is in."""
    chat = call.chat()
    if chat.person is not None:
        if not chat.person.started:
            raise Refusal.CHAT_NOT_FOUND.error()
        return chat
    return call.open_chat()
