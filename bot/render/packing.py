"""Messages as JSON, to be kept until they are sent, perhaps by a newer program."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.model.broadcast import NAME_MARK
from bot.render.html import inline
from bot.render.view import Button, Copy, Erasure, Keyboard, Pinning, Rebuttoning, Recaptioning, View

VERSION: Final = 1
NAME_LIMIT: Final = 64
"""UTF-16 units of a name that takes the place of its mark."""

Packable = View | Copy | Erasure | Rebuttoning | Recaptioning | Pinning


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
    if "recaption" in message:
        return Recaptioning(
            caption=message["recaption"], keyboard=keyboard, above=message.get("above", False)
        )
    protected = message.get("protected", False)
    if "copy" in message:
        copied = message["copy"]
        return Copy(
            from_chat=copied["from"],
            message_ids=tuple(copied["ids"]),
            keyboard=keyboard,
            protected=protected,
            caption=copied.get("caption"),
            above=message.get("above", False),
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
    match message:
        case Erasure():
            return {"erase": True}
        case Pinning(on=on):
            return {"pin": on}
        case Rebuttoning(keyboard=keyboard):
            return {"rebutton": True, "keyboard": _rows(keyboard)}
        case Recaptioning(caption=caption, above=above):
            packed: dict[str, Any] = {"recaption": caption} | _set(above=above)
        case Copy(caption=caption, above=above, protected=protected):
            copied = {"from": message.from_chat, "ids": list(message.message_ids)}
            captioned = {} if caption is None else {"caption": caption}
            packed = {"copy": copied | captioned} | _set(above=above, protected=protected)
        case View(text=text, protected=protected):
            packed = {"text": text} | _set(
                preview=message.preview,
                preview_url=message.preview_url,
                preview_above=message.preview_above,
                protected=protected,
            )
    if message.keyboard:
        packed["keyboard"] = _rows(message.keyboard)
    return packed


def _set(**values: Any) -> dict[str, Any]:
    """Keep what says something."""
    return {name: value for name, value in values.items() if value is not None and value is not False}


def _rows(keyboard: Keyboard) -> list[list[list[str | None]]]:
    return [[[button.label, button.data, button.url] for button in row] for row in keyboard]
