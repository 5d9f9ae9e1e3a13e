"""Copies and forwards of messages, one or many."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.errors import Refusal
from bot.sandbox.forwards import copied, forwarded
from bot.sandbox.methods.call import Call
from bot.sandbox.methods.messages import caption_content
from bot.sandbox.methods.outgoing import post, post_all

MANY = 100

Take = Callable[[dict[str, Any]], dict[str, Any] | None]


def copy_message(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#copymessage."""
    _, original = _original(call, Refusal.COPY_MISSING)
    content = copied(original)
    if content is None or original.get("has_protected_content"):
        raise Refusal.COPY_FORBIDDEN.error()
    if "caption" in call.params and "text" not in original:
        content = {name: value for name, value in content.items() if not name.startswith("caption")}
        content |= caption_content(call)
    # The keyboard of the original is not copied; another one may be given.
    return {"message_id": post(call, content)["message_id"]}


def copy_messages(call: Call) -> list[dict[str, Any]]:
    """https://core.telegram.org/bots/api#copymessages."""
    bare = call.params.flag("remove_caption")

    def take(message: dict[str, Any]) -> dict[str, Any] | None:
        content = None if message.get("has_protected_content") else copied(message)
        if content is None or not bare:
            return content
        return {name: value for name, value in content.items() if not name.startswith("caption")}

    return _many(call, take, "copy")


def forward_message(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#forwardmessage."""
    _, original = _original(call, Refusal.FORWARD_MISSING)
    content = forwarded(original)
    if content is None:
        raise Refusal.FORWARD_FORBIDDEN.error()
    return post(call, content)


def forward_messages(call: Call) -> list[dict[str, Any]]:
    """https://core.telegram.org/bots/api#forwardmessages."""
    return _many(call, forwarded, "forward")


def _original(call: Call, missing: Refusal) -> tuple[Chat, dict[str, Any]]:
    source = call.chat("from_chat_id")
    original = source.messages.get(call.params.whole("message_id"))
    if original is None:
        raise missing.error()
    return source, original


def _many(call: Call, take: Take, deed: str) -> list[dict[str, Any]]:
    source = call.chat("from_chat_id")
    wanted = call.params.nested("message_ids", Refusal.DELETE_NONE)
    if not isinstance(wanted, list) or not wanted:
        raise Refusal.DELETE_NONE.error()
    if len(wanted) > MANY:
        raise Refusal.DELETE_MANY.error()
    numbers = [int(item) if str(item).isdecimal() else 0 for item in wanted]
    if any(later <= earlier for earlier, later in pairwise(numbers)):
        raise Refusal.IDS_UNORDERED.error()
    found = [source.messages[number] for number in numbers if number in source.messages]
    contents = [_grouped(message, content) for message in found if (content := take(message)) is not None]
    if not contents:
        raise Refusal.NOTHING_TO_SEND.error(deed=deed)
    return [{"message_id": message["message_id"]} for message in post_all(call, contents)]


def _grouped(message: dict[str, Any], content: dict[str, Any]) -> dict[str, Any]:
    """Keep an album together."""
    group = message.get("media_group_id")
    return content if group is None else content | {"media_group_id": f"{group}0"}
