"""Views as JSON, to be kept until they are sent, perhaps by a newer program."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.render.view import Button, View

VERSION: Final = 1


def pack(views: Sequence[View]) -> dict[str, Any]:
    """Make JSON of a delivery's messages."""
    return {"version": VERSION, "messages": [_packed(view) for view in views]}


def unpack(packed: Mapping[str, Any]) -> tuple[View, ...]:
    """Make a delivery's messages of what `pack` made.

    Raises:
        ValueError: When a newer program packed it.
    """
    if packed.get("version") != VERSION:
        raise ValueError(f"packed by another program (version {packed.get('version')})")
    return tuple(
        View(
            message["text"],
            tuple(
                tuple(Button(label, data, url) for label, data, url in row)
                for row in message.get("keyboard", ())
            ),
            preview=message.get("preview", False),
            preview_url=message.get("preview_url"),
            preview_above=message.get("preview_above", False),
        )
        for message in packed["messages"]
    )


def _packed(view: View) -> dict[str, Any]:
    message: dict[str, Any] = {"text": view.text}
    if view.keyboard:
        message["keyboard"] = [
            [[button.label, button.data, button.url] for button in row] for row in view.keyboard
        ]
    if view.preview:
        message["preview"] = True
    if view.preview_url is not None:
        message["preview_url"] = view.preview_url
    if view.preview_above:
        message["preview_above"] = True
    return message
