"""The items of wishes, and how each is looked for in an article of a language."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice, pairwise
from typing import Final

from bot.locale.languages import INTERFACE_LANGUAGES
from bot.search.analysis import is_stop, plain, terms_of, words_of
from bot.search.name_keys import sounds_asked


class Kind(StrEnum):
    """An item's first letter."""

    WORD = "w"
    NAME = "n"
    """A word with a capital, which may sound the same instead."""
    PHRASE = "p"
    OUTLET = "O"
    OUTLET_WORDS = "o"
    SECTION = "S"
    SECTION_WORDS = "s"
    LANGUAGE = "l"
    STORY = "y"


_CLAUSES: Final = frozenset((Kind.WORD, Kind.NAME, Kind.PHRASE))
_EASY = re.compile("[wn][a-zа-я]{2,20}")
"""One word in any language, which no analysis takes apart: many are read at once."""
_AT_ONCE: Final = 2_000


@dataclass(frozen=True, slots=True)
class Reading:
    """How one item is found in the articles of a language."""

    key: str | None
    """The term that articles with it have: one stem, or two in order; None when it can't be found."""
    sequence: tuple[str, ...]
    """All its terms in order."""
    waived: bool
    """It says nothing in this language (le, the): articles need not have it."""


def is_clause(item: str, /) -> bool:
    """Tell words, names and phrases, which each language reads in its way, from filters."""
    return item[0] in _CLAUSES


def keys_in_any_language(item: str, /) -> frozenset[str]:
    """Give the terms under which an item is found whatever the language: a filter's own, a name's sounds."""
    if item[0] == Kind.NAME:
        return sounds_asked(item[1:])
    return frozenset() if item[0] in _CLAUSES else frozenset((item,))


def is_small_somewhere(item: str, /) -> bool:
    """Tell whether a clause is a small word in a language of the interface."""
    return item[0] in (Kind.WORD, Kind.NAME) and any(is_stop(item[1:], tag) for tag in INTERFACE_LANGUAGES)


def says_nothing(item: str, tag: str, /) -> bool:
    """Tell whether a clause has nothing to look for in a language, or only small words."""
    return reading(item, tag).waived


def reading(item: str, tag: str, /) -> Reading:
    """Read a word, name or phrase in a language."""
    return _reading(item, terms_of(plain(item[1:], tag, asked=True), tag), tag)


def readings(items: Iterable[str], tag: str, /) -> Iterator[tuple[str, Reading]]:
    """Read many clauses in a language, quicker than one by one."""
    rest = iter(items)
    while batch := list(islice(rest, _AT_ONCE)):
        easy = [item for item in batch if _EASY.fullmatch(item)]
        terms = terms_of(" ".join(item[1:] for item in easy), tag)
        for item, term in zip(easy, terms, strict=True):
            yield item, _reading(item, (term,), tag)
        for item in batch:
            if not _EASY.fullmatch(item):
                yield item, reading(item, tag)


def _reading(item: str, terms: Sequence[str], tag: str) -> Reading:
    small = item[0] != Kind.PHRASE and all(is_stop(word, tag) for word in words_of(item[1:]))
    pairs = [f"{one} {other}" for one, other in pairwise(terms)]
    # The longest pair is seldom one that many texts have.
    key = max(pairs, key=len) if pairs else terms[0] if terms else None
    return Reading(key=key, sequence=tuple(terms), waived=small or not terms)
