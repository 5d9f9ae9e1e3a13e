"""What all screens of a broadcast show: its content in a line, and the buttons between them."""

from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.broadcast import FOR_ALL, Broadcast, Content
from bot.render.actions.broadcasts import (
    BroadcastDeed,
    BroadcastScreen,
    ChangeBroadcast,
    ListBroadcasts,
    ShowBroadcast,
)
from bot.render.callback import encode
from bot.render.html import inline, visible
from bot.render.view import Button

WORDS: Final = 60
"""Characters of a text that are shown in a line."""


def content_line(content: Content, localiser: Localiser) -> str:
    """Say what it is."""
    copied = content.copied
    if copied is None:
        others = [localiser.language_name(name) for name in content.texts if name != FOR_ALL]
        key = "broadcast-texts" if others else "broadcast-text"
        told = localiser.text(key, languages=localiser.listed(others))
        return f"{told}\n<i>{inline_start(content.texts[FOR_ALL])}</i>"
    key = f"broadcast-what-{copied.what}"
    key = key if localiser.has(key) else "broadcast-what-other"
    what = localiser.text(key, count=len(copied.message_ids))
    told = localiser.text("broadcast-copy", what=what)
    return f"{told}\n<i>{inline_start(copied.caption)}</i>" if copied.caption else told


def state_word(known: Broadcast, localiser: Localiser, *, held: bool) -> str:
    """Say how far it is, in a word."""
    return localiser.text("broadcast-state-held" if held else f"broadcast-state-{known.state}")


def inline_start(html: str) -> str:
    """Give the first words of a text, in HTML."""
    return inline(visible(html), WORDS)


def buttons_lines(content: Content) -> list[str]:
    """Show the buttons under it, a line each."""
    return [f"[{inline(label, WORDS)}] {inline(url, WORDS)}" for label, url in content.buttons]


def named_language(language: str, localiser: Localiser) -> str:
    """Name the language of a text."""
    return localiser.text("broadcast-for-all") if language == FOR_ALL else localiser.language_name(language)


def is_album(content: Content) -> bool:
    """Tell whether it is several messages that arrive together, which have no buttons."""
    return content.copied is not None and content.copied.album is not None


def show_button(label: str, broadcast_id: int, screen: BroadcastScreen, value: int | None = None) -> Button:
    """Give a button that shows a screen."""
    return Button(label, encode(ShowBroadcast(broadcast_id, screen, value)))


def do_button(label: str, broadcast_id: int, deed: BroadcastDeed, value: int | None = None) -> Button:
    """Give a button that does something."""
    return Button(label, encode(ChangeBroadcast(broadcast_id, deed, value)))


def back_button(broadcast_id: int, localiser: Localiser) -> Button:
    """Give the button that leads back to the broadcast."""
    return show_button(
        localiser.text("button-broadcast-back", id=broadcast_id), broadcast_id, BroadcastScreen.MAIN
    )


def list_button(localiser: Localiser) -> Button:
    """Give the button that leads to all broadcasts."""
    return Button(localiser.text("button-broadcast-list"), encode(ListBroadcasts()))


def orphan_rows(broadcast_id: int, localiser: Localiser) -> tuple[tuple[Button, ...], ...]:
    """Give the buttons under the news that nobody answers for what waits for its hour."""
    look = show_button(
        localiser.text("button-broadcast-look", id=broadcast_id), broadcast_id, BroadcastScreen.MAIN
    )
    adopt = do_button(localiser.text("button-broadcast-adopt"), broadcast_id, BroadcastDeed.ADOPT)
    return ((look,), (adopt,))
