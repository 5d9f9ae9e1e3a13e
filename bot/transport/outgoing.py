"""Views in the words of the Bot API: what its methods are called with."""

from typing import Any

from bot.render.facing import facing, mirrored
from bot.render.html import CAPTION_LIMIT
from bot.render.offer import Offer
from bot.render.view import Keyboard, Picture, View


def place(thread: int | None, reply_to: int | None) -> dict[str, Any]:
    """Say where in a chat a message goes."""
    parameters: dict[str, Any] = {}
    if thread is not None:
        parameters["message_thread_id"] = thread
    if reply_to is not None:
        parameters["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
    return parameters


def picture_file(picture: Picture) -> tuple[str, bytes, str]:
    """Lay out a picture as a file."""
    return "picture.png", picture.content, "image/png"


def shown(view: View) -> dict[str, Any]:
    """Lay out a message."""
    text = facing(view.text)
    parameters: dict[str, Any] = {"text": text, "parse_mode": "HTML"}
    if view.preview_url is not None:
        preview = {"url": view.preview_url, "prefer_large_media": True, "show_above_text": view.preview_above}
        parameters["link_preview_options"] = preview
    elif not view.preview:
        parameters["link_preview_options"] = {"is_disabled": True}
    if view.keyboard:
        keyboard = view.keyboard if text == view.text else mirrored(view.keyboard)
        parameters |= markup(keyboard)
    return parameters


def captioned(text: str, *, above: bool = False) -> dict[str, Any]:
    """Lay out what stands under a file, or above it."""
    parameters = {"caption": facing(text, CAPTION_LIMIT), "parse_mode": "HTML"}
    return parameters | {"show_caption_above_media": True} if above else parameters


def offered(offer: Offer) -> dict[str, Any]:
    """Lay out a result of an inline query."""
    message = shown(offer.view)
    keyboard = message.pop("reply_markup", None)
    result = {
        "type": "article",
        "id": offer.id,
        "title": offer.title,
        "description": offer.description,
        "input_message_content": {"message_text": message.pop("text"), **message},
    }
    if keyboard is not None:
        result["reply_markup"] = keyboard
    if offer.picture is not None:
        result["thumbnail_url"] = offer.picture
    return result


def markup(keyboard: Keyboard) -> dict[str, Any]:
    """Lay out the buttons under a message."""
    rows = [
        [
            {"text": button.label, "url": button.url}
            if button.url is not None
            else {"text": button.label, "callback_data": button.data or ""}
            for button in row
        ]
        for row in keyboard
    ]
    return {"reply_markup": {"inline_keyboard": rows}}
