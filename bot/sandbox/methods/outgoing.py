"""What every sending method shares: where the message goes, what it answers, how often it may."""

from typing import Any

from bot.sandbox.chats import RULING, Chat
from bot.sandbox.errors import Refusal
from bot.sandbox.keyboards import read_keyboard
from bot.sandbox.methods.call import Call
from bot.sandbox.params import Params

GENERAL_TOPIC = 1


def post(call: Call, content: dict[str, Any], /) -> dict[str, Any]:
    """Send a message with this content and return it.

    Raises:
        ApiError: the call is refused; nothing was sent.
    """
    world, params = call.world, call.params
    keyboard = read_keyboard(params)
    chat = call.open_chat()
    if chat.type == "channel" and chat.status(world.bot_id) not in RULING:
        raise Refusal.NO_RIGHT_IN_CHANNEL.error()
    thread = _thread(params, chat)
    reply = _reply(params, chat)
    world.pace.send(chat.id, group=chat.type != "private")
    message: dict[str, Any] = {"message_id": next(chat.numbers)}
    if chat.type == "channel":
        message["sender_chat"] = chat.brief()
    else:
        message["from"] = world.bot()
    message["chat"] = chat.brief()
    message["date"] = world.now
    if thread is not None:
        message["message_thread_id"] = thread
        message["is_topic_message"] = True
    if reply is not None:
        message |= reply
    message |= content
    if keyboard is not None:
        message["reply_markup"] = keyboard
    if params.flag("protect_content"):
        message["has_protected_content"] = True
    call.message_id = message["message_id"]
    world.keep(chat, message)
    return message


def _thread(params: Params, chat: Chat) -> int | None:
    thread = params.whole("message_thread_id")
    if thread == 0 or chat.type != "supergroup" or not chat.forum:
        if thread > GENERAL_TOPIC:
            raise Refusal.THREAD_MISSING.error()
        return None
    if thread == GENERAL_TOPIC:
        return None
    topic = chat.topics.get(thread)
    if topic is None:
        raise Refusal.THREAD_MISSING.error()
    if topic.closed:
        raise Refusal.TOPIC_CLOSED.error()
    return thread


def _reply(params: Params, chat: Chat) -> dict[str, Any] | None:
    wish = params.nested("reply_parameters", Refusal.REPLY_PARAMETERS_JSON)
    if wish is None:
        wish = {
            "message_id": params.whole("reply_to_message_id"),
            "allow_sending_without_reply": params.flag("allow_sending_without_reply"),
        }
    elif not isinstance(wish, dict):
        raise Refusal.REPLY_PARAMETERS.error()
    options = Params(wish)
    message_id = options.whole("message_id")
    if message_id <= 0:
        return None
    elsewhere = options.text("chat_id").strip() not in {"", str(chat.id)}
    answered = None if elsewhere else chat.messages.get(message_id)
    if answered is None:
        if options.flag("allow_sending_without_reply"):
            return None
        raise Refusal.REPLY_MISSING.error()
    # One level only, as Telegram answers it.
    fields: dict[str, Any] = {
        "reply_to_message": {name: value for name, value in answered.items() if name != "reply_to_message"}
    }
    quote = options.text("quote")
    if quote:
        position = (answered.get("text") or answered.get("caption") or "").find(quote)
        if position < 0:
            raise Refusal.QUOTE_INVALID.error()
        fields["quote"] = {"text": quote, "position": position, "is_manual": True}
    return fields
