"""Patterns that people type, compiled by RE2 within bounds, or refused with what is wrong with them."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Final

import re2

_MEMORY: Final = 1 << 18
"""Bytes for all patterns of a chat: a program of some 15,000 steps, which takes 6 ms for the worst text."""


class Flaw(StrEnum):
    """Why a filter can't be used."""

    EMPTY = "empty"
    """It has no word."""
    LONG = "long"
    EVERYTHING = "everything"
    """A pattern that finds something in any text."""
    LARGE = "large"
    """Too much work for each article, by itself or with the chat's other patterns."""
    PARENTHESIS = "parenthesis"
    BRACKET = "bracket"
    BACKSLASH = "backslash"
    """It ends in one, or quotes with \\Q and never ends that."""
    ESCAPE = "escape"
    """A backslash before what it means nothing for, as in a reference to a group."""
    RANGE = "range"
    """A class of characters that is none."""
    NOTHING_REPEATED = "nothing-repeated"
    REPEATED_TWICE = "repeated-twice"
    TOO_OFTEN = "too-often"
    """Repetitions that are too many, or counted upside down."""
    GROUP = "group"
    """A kind of group that RE2 does not know, as one that looks ahead."""
    OTHER = "other"


class BadFilter(ValueError):
    """A filter can't be used; `part` is what of it is wrong, "" for all of it."""

    def __init__(self, flaw: Flaw, part: str = "") -> None:
        self.flaw = flaw
        self.part = part
        super().__init__(f"{flaw}: {part}" if part else flaw)


# As RE2 says it: https://github.com/google/re2/blob/main/re2/parse.cc (kErrorStrings)
_FLAWS: Final = {
    "missing )": Flaw.PARENTHESIS,
    "unexpected )": Flaw.PARENTHESIS,
    "missing ]": Flaw.BRACKET,
    "trailing \\": Flaw.BACKSLASH,
    "invalid escape sequence": Flaw.ESCAPE,
    "invalid character class": Flaw.RANGE,
    "invalid character class range": Flaw.RANGE,
    "no argument for repetition operator": Flaw.NOTHING_REPEATED,
    "bad repetition operator": Flaw.REPEATED_TWICE,
    "invalid repetition size": Flaw.TOO_OFTEN,
    "invalid perl operator": Flaw.GROUP,
    "invalid named capture group": Flaw.GROUP,
    "pattern too large - compile failed": Flaw.LARGE,
}
_SAID: Final = re.compile(r"(?P<what>[^:]+)(?:: (?P<part>.*))?", re.DOTALL)


def check(pattern: str, /) -> None:
    """Check one pattern.

    Raises: BadFilter.
    """
    if compiled([pattern]).search("") is not None:
        raise BadFilter(Flaw.EVERYTHING)


def compiled(patterns: Sequence[str], /) -> Any:
    """Compile patterns into one, which finds what any of them finds, in upper or lower case.

    Raises: BadFilter, also for patterns that are too large together.
    """
    for pattern in patterns:
        _compile(pattern)  # by itself first: what is wrong in it must not be put right by what stands around
    try:
        return _compile("|".join(f"(?:{pattern})" for pattern in patterns))
    except BadFilter as error:
        raise error if error.flaw is Flaw.LARGE else BadFilter(Flaw.BACKSLASH, r"\Q") from None


def _compile(pattern: str) -> Any:
    options = re2.Options()
    options.max_mem = _MEMORY
    options.case_sensitive = False
    options.never_capture = True
    options.log_errors = False
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        said = error.args[0] if error.args else b""
        match = _SAID.match(said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said))
        what, part = (match["what"], match["part"] or "") if match else ("", "")
        raise BadFilter(_FLAWS.get(what, Flaw.OTHER), part) from None
