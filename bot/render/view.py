"""What one message shows: Telegram HTML and the buttons under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.render.html import one_line

_NARROW: Final = {1: 64, 2: 16, 3: 9, 4: 7}
"""Characters of a label that a telephone shows, by how many buttons stand in its row."""


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button: carries callback data or opens an address, never both."""

    label: str
    data: str | None = None
    """Callback data, at most 64 bytes; see `bot.render.callback`."""
    url: str | None = None
    """http, https or tg address."""

    def __post_init__(self) -> None:
        if (self.data is None) == (self.url is None):
            raise ValueError("a button carries either callback data or an address")


Keyboard = tuple[tuple[Button, ...], ...]
"""Rows of buttons, top to bottom."""


@dataclass(frozen=True, slots=True)
class View:
    """A message ready to be sent or edited."""

    text: str
    """Telegram HTML, at most 4096 UTF-16 units of visible text."""
    keyboard: Keyboard = ()
    upper: int = 1
    """Rows of buttons that come before a switch to other words of the text, if there is one."""
    preview: bool = False
    """Whether Telegram may show a preview of the first link."""
    preview_url: str | None = None
    """The page whose preview is shown, large, whatever links the text has."""
    preview_above: bool = False
    """Whether that stands above the text."""
    protected: bool = False
    """Whether it can't be forwarded or saved."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Copy:
    """Messages that are sent as copies of others: one, or an album's, which has no buttons."""

    from_chat: int
    message_ids: tuple[int, ...]
    keyboard: Keyboard = ()
    protected: bool = False
    caption: str | None = None
    """Telegram HTML in the place of the original's caption, at most 1024 UTF-16 units of visible text."""
    above: bool = False
    """Whether that stands above it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Recaptioning:
    """Gives what was sent another caption, in the place of an edit; the buttons under it are these."""

    caption: str
    """Telegram HTML, at most 1024 UTF-16 units of visible text; empty for none."""
    keyboard: Keyboard = ()
    above: bool = False


@dataclass(frozen=True, slots=True)
class Erasure:
    """Takes back what was sent, in the place of an edit."""


@dataclass(frozen=True, slots=True)
class Rebuttoning:
    """Puts other buttons under what was sent, in the place of an edit."""

    keyboard: Keyboard


@dataclass(frozen=True, slots=True)
class Pinning:
    """Pins what was sent, silently, or takes the pin off, in the place of an edit."""

    on: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A picture ready to be sent, or to take the place of another."""

    content: bytes
    """A PNG."""
    caption: str
    """Telegram HTML, at most 1024 UTF-16 units of visible text."""
    keyboard: Keyboard = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """A file ready to be sent."""

    name: str
    content: bytes
    media_type: str
    caption: str
    """Telegram HTML, at most 1024 UTF-16 units of visible text."""


def rows_of(buttons: Sequence[Button], width: int) -> list[tuple[Button, ...]]:
    """Lay buttons out in rows."""
    return [tuple(buttons[start : start + width]) for start in range(0, len(buttons), width)]


def fitted_rows(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    """Lay buttons out in as few rows as show their labels whole, alike in length if that can be."""
    best: list[list[tuple[Button, ...]]] = [[]]
    """Of the first so many buttons."""
    for end in range(1, len(buttons) + 1):
        rows = [tuple(buttons[start:end]) for start in range(max(0, end - max(_NARROW)), end)]
        shown = [row for row in rows if len(row) == 1 or _is_shown(row)]
        best.append(min(([*best[end - len(row)], row] for row in shown), key=_cost))
    return best[-1]


def _cost(rows: Sequence[Sequence[Button]]) -> tuple[int, int, int]:
    """Compare layouts: the upper rows are rather the longer ones."""
    lengths = [len(row) for row in rows]
    return len(rows), max(lengths) - min(lengths), -lengths[0]


def _is_shown(row: Sequence[Button]) -> bool:
    return max(len(button.label) for button in row) <= _NARROW[len(row)]


def label_of(text: str, most: int = 40) -> str:
    """Make a button's label of a name or title: one line, its end cut off where it is too long."""
    label = one_line(text) or "…"
    return label if len(label) <= most else f"{label[: most - 1].rstrip()}…"
