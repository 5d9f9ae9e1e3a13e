"""Answers to pressed buttons."""

from bot.sandbox.errors import Refusal
from bot.sandbox.methods.call import Call
from bot.sandbox.units import length

ANSWER_LIMIT = 200


def answer_callback_query(call: Call) -> bool:
    """https://core.telegram.org/bots/api#answercallbackquery."""
    params, world = call.params, call.world
    text, url = params.text("text"), params.text("url")
    if length(text) > ANSWER_LIMIT:
        raise Refusal.ANSWER_TOO_LONG.error()
    start = f"t.me/{world.bot_username}?start=".lower()
    if url and not url.lower().removeprefix("https://").startswith(start):
        raise Refusal.URL_INVALID.error()
    callback = world.close_callback(params.text("callback_query_id"))
    if callback is None:
        raise Refusal.QUERY_TOO_OLD.error()
    call.chat_id, call.message_id = callback.chat_id, callback.message_id
    world.events.add(
        "callback_answer",
        callback.chat_id,
        user_id=callback.user_id,
        message_id=callback.message_id,
        callback_query_id=callback.id,
        text=text,
        show_alert=params.flag("show_alert"),
        url=url or None,
    )
    return True
