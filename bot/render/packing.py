"""Messages as JSON, to be kept until they are sent, perhaps by a newer program."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.model.broadcast import NAME_MARK
from bot.render.html import inline
from bot.render.view import Button, Copy, Erasure, Keyboard, Pinning, Rebuttoning, View

VERSION: Final = 1
NAME_LIMIT: Final = 64
"""UTF-16 units of a name that takes the place of its mark."""

Packable = View | Copy | Erasure | Rebuttoning | Pinning


def pack(messages: Sequence[Packable], *, named: bool = False) -> dict[str, Any]:
    """Make JSON of a delivery's messages; `named` texts call their readers by name."""
    packed = {"version": VERSION, "messages": [_packed(message) for message in messages]}
    return packed | {"named": True} if named else packed


def unpack(packed: Mapping[str, Any], *, name: str = "") -> tuple[Packable, ...]:
    """Make a delivery's messages of what `pack` made; `name` is its reader's.

    Raises:
        ValueError: When a newer program packed it, or none did.
    """
    if packed.get("version") != VERSION:
        raise ValueError(f"packed by another program (version {packed.get('version')})")
    called = name if packed.get("named") else None
    try:
        return tuple(_unpacked(message, called) for message in packed["messages"])
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"packed by no program ({error!r})") from error


def _unpacked(message: Mapping[str, Any], name: str | None) -> Packable:
    if "erase" in message:
        return Erasure()
    if "pin" in message:
        return Pinning(message["pin"])
    keyboard = tuple(
        tuple(Button(label, data, url) for label, data, url in row) for row in message.get("keyboard", ())
    )
    if "rebutton" in message:
        return Rebuttoning(keyboard)
    protected = message.get("protected", False)
    if "copy" in message:
        copied = message["copy"]
        return Copy(
            from_chat=copied["from"],
            message_ids=tuple(copied["ids"]),
            keyboard=keyboard,
            protected=protected,
        )
    text = message["text"]
    return View(
        text if name is None else text.replace(NAME_MARK, inline(name, NAME_LIMIT)),
        keyboard,
        preview=message.get("preview", False),
        preview_url=message.get("preview_url"),
        preview_above=message.get("preview_above", False),
        protected=protected,
    )


def _packed(message: Packable) -> dict[str, Any]:
    packed: dict[str, Any]
    if isinstance(message, Erasure):
        return {"erase": True}
    if isinstance(message, Pinning):
        return {"pin": message.on}
    if isinstance(message, Copy):
        packed = {"copy": {"from": message.from_chat, "ids": list(message.message_ids)}}
    elif isinstance(message, Rebuttoning):
        return {"rebutton": True, "keyboard": _rows(message.keyboard)}
    else:
        packed = {"text": message.text}
        if message.preview:
            packed["preview"] = True
        if message.preview_url is not None:
            packed["preview_url"] = message.preview_url
        if message.preview_above:
            packed["preview_above"] = True
    if message.keyboard:
        packed["keyboard"] = _rows(message.keyboard)
    if message.protected:
        packed["protected"] = True
    return packed


def _rows(keyboard: Keyboard) -> list[list[list[str | None]]]:
    return [[[button.label, button.data, button.url] for button in row] for row in keyboard]
