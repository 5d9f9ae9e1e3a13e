"""What a chat does not want to see: words, and patterns between slashes, looked for in titles and leads."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Any, Final

from bot.text.clean import line
from bot.text.fold import fold
from bot.text.patterns import BadFilter, Flaw, check, compiled

MOST: Final = 50
"""Filters that a chat may have."""
LONGEST: Final = 200
"""Characters of one."""

_LOOKED_AT: Final = 600
"""Characters of a title and a lead in which patterns are looked for."""
_WORD: Final = re.compile(r"\w+")
# Scripts without spaces: what is wanted stands anywhere in a run of letters.
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)


class Unwanted:
    """A chat's filters, ready to be asked."""

    __slots__ = ("_patterns", "_phrases")

    def __init__(self, phrases: Sequence[str], patterns: Any) -> None:
        self._phrases = phrases
        self._patterns = patterns

    @staticmethod
    def of(filters: Sequence[str], /) -> "Unwanted":
        """Make filters ready, once for the same ones.

        They were checked when they were set: what can't be used all the same hides nothing.
        """
        return _made(tuple(filters))

    def __bool__(self) -> bool:
        return bool(self._phrases) or self._patterns is not None

    def refuses(self, title: str, lead: str | None = None) -> bool:
        """Tell whether a title or lead has one of the words, however it is accented, or fits a pattern."""
        text = f"{title}\n{lead}" if lead else title
        if self._phrases:
            words = _spaced(text)
            if any(phrase in words for phrase in self._phrases):
                return True
        return self._patterns is not None and self._patterns.search(_plain(text)) is not None


def is_pattern(filter_: str, /) -> bool:
    """Tell whether a filter is a pattern (https://github.com/google/re2/wiki/Syntax), between slashes."""
    return len(filter_) > 2 and filter_.startswith("/") and filter_.endswith("/")


def checked(typed: str, filters: Sequence[str] = (), /) -> str:
    """Give what somebody typed as it is kept, checked by itself and beside the filters that are there.

    Raises: BadFilter.
    """
    new = line(typed)
    if len(new) > LONGEST:
        raise BadFilter(Flaw.LONG)
    if is_pattern(new):
        check(new[1:-1])
        compiled([item[1:-1] for item in (*filters, new) if is_pattern(item)])
    elif not _phrase(new):
        raise BadFilter(Flaw.EMPTY)
    return new


def is_same(one: str, other: str, /) -> bool:
    """Tell whether two filters hide the same; words may be accented and capitalised as one likes."""
    if is_pattern(one) or is_pattern(other):
        return one == other
    return _phrase(one) == _phrase(other)


def number_of(filter_: str, /) -> int:
    """Make the number that stands for a filter on a button: 63 bits, never 0."""
    return int.from_bytes(blake2b(filter_.encode(), digest_size=8).digest()) >> 1 or 1


@lru_cache(maxsize=256)
def _made(filters: tuple[str, ...]) -> Unwanted:
    phrases = {_phrase(item) for item in filters if not is_pattern(item)} - {""}
    patterns = [item[1:-1] for item in filters if is_pattern(item)]
    try:
        return Unwanted(sorted(phrases), compiled(patterns) if patterns else None)
    except BadFilter:
        return Unwanted(sorted(phrases), None)


def _phrase(filter_: str) -> str:
    """Give what is looked for in `_spaced`: whole words, "" for none."""
    spaced = _spaced(filter_)
    if not spaced.strip():
        return ""
    return spaced.strip() if _UNSPACED.search(spaced) else spaced


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(fold(text)))} "


def _plain(text: str) -> str:
    """Give the part of a text in which patterns are looked for; RE2 takes no lone surrogates."""
    return unicodedata.normalize("NFC", text[:_LOOKED_AT]).encode("utf-8", "replace").decode()
