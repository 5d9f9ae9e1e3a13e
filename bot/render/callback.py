"""What a button means, in at most 64 bytes: a version, a letter for the action, its numbers in base 36."""

import re
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Final

from bot.locale.languages import INTERFACE_LANGUAGES

LIMIT: Final = 64
"""Bytes that Telegram allows (https://core.telegram.org/bots/api#inlinekeyboardbutton)."""

_VERSION: Final = "1"
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_LARGEST_ID: Final = 2**63 - 1
_LARGEST_PAGE: Final = 36**4 - 1
_SHAPE: Final = re.compile(r"1([A-Za-z])((?:\.[0-9a-z]{0,13})*)")


class Place(StrEnum):
    """A view that needs no arguments."""

    START = "start"
    HELP = "help"
    LATEST = "latest"
    SETTINGS = "settings"
    ABOUT = "about"
    PRIVACY = "privacy"


_PLACES: Final = frozenset(place.value for place in Place)


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
class Current:
    """Do nothing: the button only says where one is."""


Action = (
    Go | ShowSources | ShowListing | OpenArticle | FullText | ShareArticle | Similar | SetLanguage | Current
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
    "c": Current,
}
_LETTER_OF: Final = {kind: letter for letter, kind in _LETTERS.items()}
_OPTIONAL: Final = {
    kind: tuple(field.name for field in fields(kind) if field.type == int | None) for kind in _LETTER_OF
}


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
    if len(parts) != len(fields(kind)):
        return None
    if kind is Current:
        return Current()
    if kind is Go:
        return Go(Place(parts[0])) if parts[0] in _PLACES else None
    if kind is SetLanguage:
        return SetLanguage(parts[0]) if parts[0] in INTERFACE_LANGUAGES else None
    return _numbered(kind, parts)


def _numbered(kind: type[Action], parts: list[str]) -> Action | None:
    """Read an action whose fields are all numbers, of which some may be empty."""
    numbers: list[int | None] = []
    for field, part in zip(fields(kind), parts, strict=True):
        if not part and field.name in _OPTIONAL[kind]:
            numbers.append(None)
            continue
        number = _read(part, _LARGEST_ID if field.name.endswith("_id") else _LARGEST_PAGE)
        if number is None:
            return None
        numbers.append(number)
    return kind(*numbers)  # type: ignore[arg-type]  # the kinds left have int fields only


def _written(value: int | str | None) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    digits = ""
    while value > 0:
        value, digit = divmod(value, 36)
        digits = _DIGITS[digit] + digits
    return digits


def _read(part: str, largest: int) -> int | None:
    if not part or part[0] == "0":
        return None
    number = int(part, 36)
    return number if number <= largest else None
