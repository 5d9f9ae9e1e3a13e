"""What a button means, in at most 64 bytes: a version, a letter for the action, then numbers and names."""

import hashlib
import re
from dataclasses import Field, dataclass, fields
from enum import StrEnum
from typing import Any, Final

from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.source import SOURCE_ID
from bot.text.fold import fold

LIMIT: Final = 64
"""Bytes that Telegram allows (https://core.telegram.org/bots/api#inlinekeyboardbutton)."""

_VERSION: Final = "1"
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_LARGEST_ID: Final = 2**63 - 1
_LARGEST_PAGE: Final = 36**4 - 1
_SHAPE: Final = re.compile(r"1([A-Za-z])((?:\.[0-9a-z-]{0,48})*)")
_NUMBER: Final = re.compile(r"[1-9a-z][0-9a-z]{0,12}")


class Place(StrEnum):
    """A view that needs no arguments."""

    START = "start"
    HELP = "help"
    LATEST = "latest"
    SETTINGS = "settings"
    ABOUT = "about"
    PRIVACY = "privacy"
    ADMINS = "admins"
    INVITE = "invite"
    """A link for another admin."""


class AdminDeed(StrEnum):
    """What the owner does to an admin."""

    REMOVE = "remove"
    """Ask whether the rights shall really go."""
    REMOVE_NOW = "now"


class Deed(StrEnum):
    """What an admin does to a source."""

    PAUSE = "pause"
    RESUME = "resume"
    FETCH = "fetch"
    REMOVE = "remove"
    """Ask whether it shall really go."""
    REMOVE_NOW = "now"


class Reply(StrEnum):
    """What an admin says to a proposal."""

    YES = "yes"
    FEED_TEXT = "text"
    """Yes, with what the feed itself says, never fetching its pages."""
    NO = "no"


@dataclass(frozen=True, slots=True)
class Go:
    """Show one of the standing views."""

    place: Place


@dataclass(frozen=True, slots=True)
class ShowSources:
    """Show a page of the outlets, counted from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class ShowListing:
    """Show a page of a stored list, counted from 1."""

    listing_id: int
    page: int = 1


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """Show an article's card; `listing_id` and `page` lead back to the list it was opened from."""

    article_id: int
    listing_id: int | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class FullText:
    """Show a page of an article's text; `page` None means wherever the highlighted sentence is.

    `highlight` is a summary sentence's number, from 1.
    """

    article_id: int
    page: int | None = 1
    listing_id: int | None = None
    back: int = 1
    highlight: int | None = None


@dataclass(frozen=True, slots=True)
class ShareArticle:
    """Show the ways to share an article; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class Similar:
    """List articles like this one."""

    article_id: int


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Choose the interface language."""

    code: str


@dataclass(frozen=True, slots=True)
class ShowSource:
    """Show a source."""

    source_id: str


@dataclass(frozen=True, slots=True)
class ShowOutlet:
    """Show an outlet; it is named by a number made of its name, which may be long and in any script."""

    outlet_id: int


@dataclass(frozen=True, slots=True)
class ListSources:
    """Show an admin a page of the sources, counted from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class ChangeSource:
    """Do something to a source."""

    source_id: str
    deed: Deed


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer a stored proposal."""

    proposal_id: int
    reply: Reply


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose one of the sources that a stored proposal offers, counted from 1."""

    proposal_id: int
    number: int


@dataclass(frozen=True, slots=True)
class SaveArticle:
    """Save an article for the chat; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class UnsaveArticle:
    """Take an article out of what the chat saved; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class Pin:
    """Put an article at the top of the latest news; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class Unpin:
    """Take an article from the top of the latest news; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class ChangeAdmin:
    """Do something to an admin."""

    admin_id: int
    deed: AdminDeed


@dataclass(frozen=True, slots=True)
class Current:
    """Do nothing: the button only says where one is."""


Action = (
    Go
    | ShowSources
    | ShowListing
    | OpenArticle
    | FullText
    | ShareArticle
    | Similar
    | SetLanguage
    | ShowSource
    | ShowOutlet
    | ListSources
    | ChangeSource
    | Answer
    | Choose
    | SaveArticle
    | UnsaveArticle
    | Pin
    | Unpin
    | ChangeAdmin
    | Current
)

# Letters are never given to another action: messages with old buttons stay in chats for years.
_LETTERS: Final[dict[str, type[Action]]] = {
    "g": Go,
    "r": ShowSources,
    "l": ShowListing,
    "a": OpenArticle,
    "t": FullText,
    "h": ShareArticle,
    "m": Similar,
    "i": SetLanguage,
    "s": ShowSource,
    "o": ShowOutlet,
    "q": ListSources,
    "d": ChangeSource,
    "p": Answer,
    "k": Choose,
    "f": SaveArticle,
    "x": UnsaveArticle,
    "n": Pin,
    "u": Unpin,
    "w": ChangeAdmin,
    "c": Current,
}
_LETTER_OF: Final = {kind: letter for letter, kind in _LETTERS.items()}


class _Nonsense(Exception):
    """A part of the data means nothing."""


def encode(action: Action) -> str:
    """Write an action as callback data.

    Raises: ValueError for ids outside 1…2⁶³-1, pages and numbers outside 1…36⁴-1, unknown languages.
    """
    values = [getattr(action, field.name) for field in fields(action)]
    data = _VERSION + _LETTER_OF[type(action)] + "".join(f".{_written(value)}" for value in values)
    if decode(data) != action:
        raise ValueError(f"not a possible action: {action!r}")
    return data


def decode(data: str) -> Action | None:
    """Read callback data; None for anything that `encode` would not have written."""
    shape = _SHAPE.fullmatch(data)
    kind = _LETTERS.get(shape[1]) if shape else None
    if shape is None or kind is None:
        return None
    parts = shape[2].split(".")[1:]
    expected = fields(kind)
    if len(parts) != len(expected):
        return None
    try:
        return kind(*(_value(field, part) for field, part in zip(expected, parts, strict=True)))
    except _Nonsense:
        return None


def _value(field: "Field[Any]", part: str) -> Any:
    """Read one part as its field's type says; what is none of the possible values raises `_Nonsense`."""
    if isinstance(field.type, type) and issubclass(field.type, StrEnum):
        if part in {member.value for member in field.type}:
            return field.type(part)
    elif field.type is str:
        known = part in INTERFACE_LANGUAGES if field.name == "code" else SOURCE_ID.fullmatch(part)
        if known:
            return part
    elif not part and field.type == int | None:
        return None
    else:
        return _number(part, _LARGEST_ID if field.name.endswith("_id") else _LARGEST_PAGE)
    raise _Nonsense


def _written(value: int | str | None) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    digits = ""
    while value > 0:
        value, digit = divmod(value, 36)
        digits = _DIGITS[digit] + digits
    return digits


def _number(part: str, largest: int) -> int:
    number = int(part, 36) if _NUMBER.fullmatch(part) else 0
    if not 0 < number <= largest:
        raise _Nonsense
    return number


def outlet_id(name: str, /) -> int:
    """Make the number that stands for an outlet's name, however it is spaced and capitalised."""
    digest = hashlib.blake2b(fold(name).encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest) >> 1 or 1
