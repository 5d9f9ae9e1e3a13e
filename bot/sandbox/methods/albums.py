"""Albums: several photos, or several documents, that belong together."""

from typing import Any

from bot.sandbox.errors import Refusal
from bot.sandbox.methods.call import Call
from bot.sandbox.methods.media import document_content, photo_content
from bot.sandbox.methods.messages import caption_content
from bot.sandbox.methods.outgoing import post_all
from bot.sandbox.params import Params

MOST = 10
_READERS = {"photo": photo_content, "document": document_content}


def send_media_group(call: Call) -> list[dict[str, Any]]:
    """https://core.telegram.org/bots/api#sendmediagroup."""
    wanted = call.params.nested("media", Refusal.MEDIA_JSON)
    if not isinstance(wanted, list):
        raise Refusal.MEDIA_ARRAY.error()
    if not wanted:
        raise Refusal.MEDIA_FEW.error()
    if len(wanted) > MOST:
        raise Refusal.MEDIA_MANY.error()
    kinds = {str(item.get("type")) for item in wanted if isinstance(item, dict)}
    if len(kinds) > 1 and "document" in kinds:
        raise Refusal.MEDIA_MIXED.error()
    call.open_chat()
    # Captions first, so that a refused call stores no file.
    captions = [media_caption(call, item) for item in wanted]
    contents = [media_content(call, item) | caption for item, caption in zip(wanted, captions, strict=True)]
    if len(contents) > 1:
        group = call.world.new_album()
        contents = [{"media_group_id": group} | content for content in contents]
    return post_all(call, contents)


def media_caption(call: Call, item: Any, /) -> dict[str, Any]:
    """Return the part of a message that the caption of an InputMedia makes.

    Raises:
        ApiError: it is no InputMedia, or its caption is wrong.
    """
    if not isinstance(item, dict):
        raise Refusal.MEDIA.error(reason="expected an Object")
    if item.get("type") not in _READERS:
        raise Refusal.MEDIA.error(reason=f"type must be one of {', '.join(_READERS)}")
    return caption_content(Call(call.world, Params(item)))


def media_content(call: Call, item: dict[str, Any], /) -> dict[str, Any]:
    """Return the part of a message that the file of an InputMedia makes.

    Raises:
        ApiError: there is no such file.
    """
    value = item.get("media")
    if not isinstance(value, str) or not value:
        raise Refusal.MEDIA.error(reason="media not found")
    return _READERS[item["type"]](call, value, "media")
