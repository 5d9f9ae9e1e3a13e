"""Pinned messages."""

from bot.sandbox.acts import record
from bot.sandbox.chats import Chat
from bot.sandbox.errors import Refusal
from bot.sandbox.methods.call import Call


def pin_chat_message(call: Call) -> bool:
    """https://core.telegram.org/bots/api#pinchatmessage."""
    chat = _chat(call)
    message = chat.messages.get(call.params.whole("message_id"))
    if message is None:
        raise Refusal.PIN_MISSING.error(deed="pin")
    call.message_id = number = message["message_id"]
    if number in chat.pinned:
        chat.pinned.remove(number)
    chat.pinned.append(number)
    pinned = {name: value for name, value in message.items() if name != "reply_to_message"}
    author = {"sender_chat": chat.brief()} if chat.type == "channel" else {"from": call.world.bot()}
    thread = message.get("message_thread_id") if message.get("is_topic_message") else None
    record(call.world, chat, author, {"pinned_message": pinned}, thread=thread)
    _changed(call, chat)
    return True


def unpin_chat_message(call: Call) -> bool:
    """https://core.telegram.org/bots/api#unpinchatmessage."""
    chat = _chat(call)
    number = call.params.whole("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise Refusal.PIN_MISSING.error(deed="unpin")
    chat.pinned.remove(number)
    _changed(call, chat)
    return True


def unpin_all_chat_messages(call: Call) -> bool:
    """https://core.telegram.org/bots/api#unpinallchatmessages."""
    chat = _chat(call)
    chat.pinned.clear()
    _changed(call, chat)
    return True


def _chat(call: Call) -> Chat:
    chat = call.open_chat()
    right = "can_edit_messages" if chat.type == "channel" else "can_pin_messages"
    if chat.type != "private" and not chat.may(call.world.bot_id, right):
        raise Refusal.NO_RIGHT_TO_PIN.error()
    return chat


def _changed(call: Call, chat: Chat) -> None:
    call.world.events.add("chat", chat.id, chat=chat.view())
