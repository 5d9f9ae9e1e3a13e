"""What every sending method shares: where the message goes, what it answers, how often it may."""

from typing import Any

from bot.sandbox.acts import announce_files
from bot.sandbox.chats import Chat
from bot.sandbox.errors import Refusal
from bot.sandbox.keyboards import read_keyboard
from bot.sandbox.methods.call import Call
from bot.sandbox.params import Params
from bot.sandbox.topics import GENERAL
from bot.sandbox.world import World

_KINDS = {"photo": "photos", "document": "documents"}


def post(call: Call, content: dict[str, Any], /) -> dict[str, Any]:
    """Send a message with this content and return it.

    Raises:
        ApiError: the call is refused; nothing was sent.
    """
    return post_all(call, [content])[0]


def post_all(call: Call, contents: list[dict[str, Any]], /) -> list[dict[str, Any]]:
    """Send several messages at once, or none of them.

    Raises:
        ApiError: the call is refused; nothing was sent.
    """
    world, params = call.world, call.params
    keyboard = read_keyboard(params)
    chat = call.open_chat()
    for content in contents:
        _check_rights(world, chat, content)
    reply = _reply(params, chat)
    thread = _thread(world, params, chat, reply)
    world.pace.send(
        chat.id,
        group=chat.type != "private",
        count=len(contents),
        paid=params.flag("allow_paid_broadcast"),
    )
    messages = [_message(call, chat, thread, reply, content, keyboard) for content in contents]
    call.message_id = messages[0]["message_id"]
    for message in messages:
        world.keep(chat, message)
        announce_files(world, chat, message)
    return messages


def _message(
    call: Call,
    chat: Chat,
    thread: int | None,
    reply: dict[str, Any] | None,
    content: dict[str, Any],
    keyboard: dict[str, Any] | None,
) -> dict[str, Any]:
    world = call.world
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
    if call.params.flag("protect_content"):
        message["has_protected_content"] = True
    return message


def _check_rights(world: World, chat: Chat, content: dict[str, Any]) -> None:
    bot = world.bot_id
    if chat.type == "private":
        return
    if chat.type == "channel":
        if not chat.may(bot, "can_post_messages"):
            raise Refusal.NO_RIGHT_IN_CHANNEL.error()
        return
    media = next((kind for kind in _KINDS if kind in content), None)
    if media is None:
        if not chat.may(bot, "can_send_messages"):
            raise Refusal.NO_RIGHT_TO_SEND.error()
    elif not chat.may(bot, f"can_send_{_KINDS[media]}"):
        raise Refusal.NO_RIGHT_TO_SEND_MEDIA.error(kind=_KINDS[media])


def _thread(world: World, params: Params, chat: Chat, reply: dict[str, Any] | None) -> int | None:
    thread = params.whole("message_thread_id")
    if chat.type != "supergroup" or not chat.forum:
        if thread > GENERAL:
            raise Refusal.THREAD_MISSING.error()
        return None
    if thread == 0 and reply is not None:
        # An answer stays in the topic of what it answers.
        thread = reply["reply_to_message"].get("message_thread_id", 0)
    # Whoever may manage topics writes in closed ones too.
    leads = chat.rules(world.bot_id) and chat.may(world.bot_id, "can_manage_topics")
    if thread in {0, GENERAL}:
        if chat.general_closed and not leads:
            raise Refusal.TOPIC_CLOSED.error()
        return None
    topic = chat.topics.get(thread)
    if topic is None:
        raise Refusal.THREAD_MISSING.error()
    if topic.closed and not leads:
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
