"""What a forwarded or copied message takes along, and where a forwarded one says that it comes from."""

from typing import Any

TEXT = ("text", "entities", "link_preview_options")
MEDIA = ("photo", "document", "location", "poll")
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
CONTENT = (*TEXT, *MEDIA, *CAPTION)


def copied(message: dict[str, Any], /) -> dict[str, Any] | None:
    """Return the content of a message, None for a service message."""
    content = {name: message[name] for name in CONTENT if name in message}
    return content or None


def forwarded(message: dict[str, Any], /) -> dict[str, Any] | None:
    """Return the content of a message with its origin, None when it cannot be forwarded."""
    content = copied(message)
    if content is None or message.get("has_protected_content"):
        return None
    return {"forward_origin": message.get("forward_origin") or _origin(message)} | content


def _origin(message: dict[str, Any]) -> dict[str, Any]:
    chat, date = message.get("sender_chat"), message["date"]
    if chat is None:
        return {"type": "user", "sender_user": message["from"], "date": date}
    if chat["id"] == message["chat"]["id"] and chat["type"] == "channel":
        return {"type": "channel", "chat": chat, "message_id": message["message_id"], "date": date}
    return {"type": "chat", "sender_chat": chat, "date": date}
