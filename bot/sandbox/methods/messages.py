"""Texts: send, delete; and what a text or caption becomes."""

from typing import Any

from bot.sandbox.entities import read_text, visible
from bot.sandbox.errors import Refusal
from bot.sandbox.methods.call import Call
from bot.sandbox.methods.outgoing import post
from bot.sandbox.units import length

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
DELETE_SECONDS = 48 * 3600
DELETE_MANY = 100
ACTIONS = frozenset(
    {
        "cancel",
        "typing",
        "record_video",
        "record_video_note",
        "record_voice",
        "record_audio",
        "upload_photo",
        "upload_video",
        "upload_video_note",
        "upload_voice",
        "upload_audio",
        "upload_document",
        "choose_sticker",
        "pick_up_location",
        "find_location",
        "choose_contact",
    }
)
_PREVIEW = ("is_disabled", "url", "prefer_small_media", "prefer_large_media", "show_above_text")


def send_message(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#sendmessage."""
    return post(call, text_content(call))


def delete_message(call: Call) -> bool:
    """https://core.telegram.org/bots/api#deletemessage."""
    chat = call.open_chat()
    message_id = call.params.whole("message_id")
    message = chat.messages.get(message_id)
    if message is None:
        raise Refusal.DELETE_MISSING.error()
    own = message.get("from", {}).get("id") == call.world.bot_id
    rules = chat.may(call.world.bot_id, "can_delete_messages") and chat.rules(call.world.bot_id)
    if not own and chat.type != "private" and not rules:
        raise Refusal.DELETE_FORBIDDEN.error()
    if call.world.now - message["date"] > DELETE_SECONDS and not (rules and chat.type != "private"):
        raise Refusal.DELETE_TOO_OLD.error()
    call.message_id = message_id
    call.world.remove(chat, message_id)
    return True


def delete_messages(call: Call) -> bool:
    """https://core.telegram.org/bots/api#deletemessages."""
    chat = call.open_chat()
    wanted = call.params.nested("message_ids", Refusal.DELETE_NONE)
    if not isinstance(wanted, list) or not wanted:
        raise Refusal.DELETE_NONE.error()
    if len(wanted) > DELETE_MANY:
        raise Refusal.DELETE_MANY.error()
    bot = call.world.bot_id
    rules = chat.type == "private" or (chat.rules(bot) and chat.may(bot, "can_delete_messages"))
    for item in wanted:
        message = chat.messages.get(int(item)) if str(item).isdecimal() else None
        if message is not None and (rules or message.get("from", {}).get("id") == bot):
            call.world.remove(chat, message["message_id"])
    return True


def send_chat_action(call: Call) -> bool:
    """https://core.telegram.org/bots/api#sendchataction."""
    action = call.params.text("action").lower()
    if action not in ACTIONS:
        raise Refusal.ACTION.error()
    chat = call.open_chat()
    call.world.events.add("chat_action", chat.id, user_id=call.world.bot_id, action=action)
    return True


def text_content(call: Call, /) -> dict[str, Any]:
    """Return the part of a message that a text makes.

    Raises:
        ApiError: the text is wrong, empty or too long.
    """
    text, entities = read_text(call.params, "text", "entities", call.world.user)
    if not visible(text):
        raise Refusal.TEXT_EMPTY.error()
    if length(text) > TEXT_LIMIT:
        raise Refusal.TEXT_TOO_LONG.error()
    content: dict[str, Any] = {"text": text}
    if entities:
        content["entities"] = entities
    preview = call.params.nested("link_preview_options", Refusal.BAD_JSON)
    if isinstance(preview, dict) and (known := {name: preview[name] for name in _PREVIEW if name in preview}):
        content["link_preview_options"] = known
    elif call.params.flag("disable_web_page_preview"):
        content["link_preview_options"] = {"is_disabled": True}
    return content


def caption_content(call: Call, /) -> dict[str, Any]:
    """Return the part of a message that a caption makes.

    Raises:
        ApiError: the caption is wrong or too long.
    """
    caption, entities = read_text(call.params, "caption", "caption_entities", call.world.user)
    if length(caption) > CAPTION_LIMIT:
        raise Refusal.CAPTION_TOO_LONG.error()
    content: dict[str, Any] = {}
    if visible(caption):
        content["caption"] = caption
        if entities:
            content["caption_entities"] = entities
        if call.params.flag("show_caption_above_media"):
            content["show_caption_above_media"] = True
    return content
