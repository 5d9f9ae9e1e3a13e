"""What a broadcast says, as messages."""

from typing import Final

from bot.model.broadcast import NAME_MARK, Content
from bot.render.html import CAPTION_LIMIT, TEXT_LIMIT, utf16_length, visible
from bot.render.packing import NAME_LIMIT, Packable
from bot.render.view import Button, Copy, View

MOST_BUTTONS: Final = 10


def messages_of(content: Content, *, protected: bool) -> dict[str, tuple[Packable, ...]]:
    """Make the messages of a content, by language; `FOR_ALL` is always there."""
    keyboard = tuple((Button(label, url=url),) for label, url in content.buttons)
    copied = content.copied
    if copied is not None:
        album = len(copied.message_ids) > 1
        copy = Copy(
            from_chat=copied.from_chat,
            message_ids=copied.message_ids,
            keyboard=() if album else keyboard,
            protected=protected,
            caption=copied.caption,
            above=copied.above and copied.caption is not None,
        )
        return {"": (copy,)}
    return {
        language: (View(text, keyboard, preview=content.preview, protected=protected),)
        for language, text in content.texts.items()
    }


def is_named(content: Content) -> bool:
    """Tell whether its texts call their readers by name."""
    return any(NAME_MARK in text for text in content.texts.values())


def excess(text: str) -> int:
    """Count the UTF-16 units that a text has too many, whatever the name in it."""
    shown = visible(text)
    return utf16_length(shown) + shown.count(NAME_MARK) * NAME_LIMIT - TEXT_LIMIT


def excess_in_caption(caption: str) -> int:
    """Count the UTF-16 units that a caption has too many."""
    return utf16_length(visible(caption)) - CAPTION_LIMIT
