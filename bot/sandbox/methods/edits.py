"""Edits: texts, captions, files and keyboards of the bot's own messages."""

from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.errors import Refusal
from bot.sandbox.keyboards import read_keyboard
from bot.sandbox.methods.albums import media_caption, media_content
from bot.sandbox.methods.call import Call
from bot.sandbox.methods.messages import caption_content, text_content

_TEXT = ("text", "entities", "link_preview_options")
_CAPTION = ("caption", "caption_entities", "show_caption_above_media")
_MEDIA = ("photo", "document")
_CAPTIONED = ("animation", "audio", "document", "photo", "video", "voice")
_MARKUP = ("reply_markup",)
_TEXTUAL = frozenset({"text", "caption", "photo", "document"})


def edit_message_text(call: Call) -> dict[str, Any] | bool:
    """https://core.telegram.org/bots/api#editmessagetext."""
    content = text_content(call)
    chat, message = _target(call)
    if "text" not in message:
        raise Refusal.EDIT_NO_TEXT.error()
    return _apply(call, chat, message, content, _TEXT + _MARKUP)


def edit_message_caption(call: Call) -> dict[str, Any] | bool:
    """https://core.telegram.org/bots/api#editmessagecaption."""
    content = caption_content(call)
    chat, message = _target(call)
    if not any(kind in message for kind in _CAPTIONED):
        raise Refusal.EDIT_NO_CAPTION.error()
    return _apply(call, chat, message, content, _CAPTION + _MARKUP)


def edit_message_media(call: Call) -> dict[str, Any] | bool:
    """https://core.telegram.org/bots/api#editmessagemedia."""
    wanted = call.params.nested("media", Refusal.MEDIA_JSON)
    caption = media_caption(call, wanted)
    chat, message = _target(call)
    if not any(kind in message for kind in _MEDIA):
        raise Refusal.EDIT_NO_MEDIA.error()
    return _apply(call, chat, message, media_content(call, wanted) | caption, _MEDIA + _CAPTION + _MARKUP)


def edit_message_reply_markup(call: Call) -> dict[str, Any] | bool:
    """https://core.telegram.org/bots/api#editmessagereplymarkup."""
    chat, message = _target(call)
    return _apply(call, chat, message, {}, _MARKUP)


def _target(call: Call) -> tuple[Chat, dict[str, Any]]:
    if _is_inline(call):
        place = call.world.inline.place(call.params.text("inline_message_id"))
        chat = None if place is None else call.world.chats.get(place[0])
        message = None if chat is None or place is None else chat.messages.get(place[1])
        if chat is None or message is None:
            raise Refusal.MESSAGE_ID_INVALID.error()
        call.chat_id = chat.id
        return chat, message
    if "chat_id" in call.params and call.params.whole("message_id") == 0:
        raise Refusal.MESSAGE_ID_EMPTY.error()
    chat = call.open_chat()
    message = chat.messages.get(call.params.whole("message_id"))
    if message is None:
        raise Refusal.EDIT_MISSING.error()
    author = message.get("from", {}).get("id")
    if "forward_origin" in message or (
        author != call.world.bot_id and not _may_edit_post(call, chat, message)
    ):
        raise Refusal.EDIT_FORBIDDEN.error()
    return chat, message


def _is_inline(call: Call) -> bool:
    return "inline_message_id" in call.params and "chat_id" not in call.params


def _may_edit_post(call: Call, chat: Chat, message: dict[str, Any]) -> bool:
    own = chat.type == "channel" and "sender_chat" in message and _TEXTUAL & message.keys()
    return bool(own) and (
        chat.may(call.world.bot_id, "can_edit_messages") or chat.may(call.world.bot_id, "can_post_messages")
    )


def _apply(
    call: Call, chat: Chat, message: dict[str, Any], content: dict[str, Any], fields: tuple[str, ...]
) -> dict[str, Any] | bool:
    # A keyboard that is not given again goes away.
    keyboard = read_keyboard(call.params)
    if keyboard is not None:
        content["reply_markup"] = keyboard
    if all(message.get(field) == content.get(field) for field in fields):
        raise Refusal.NOT_MODIFIED.error()
    if not _is_inline(call):
        call.world.pace.edit(chat.id, group=chat.type != "private")
    kept = {name: value for name, value in message.items() if name not in fields}
    edited = kept | content | {"edit_date": call.world.now}
    call.message_id = edited["message_id"]
    call.world.replace(chat, edited)
    return True if _is_inline(call) else edited
