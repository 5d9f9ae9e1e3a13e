"""What somebody wants to be told of, understood once: words, "phrases", -not, outlets, sections, languages.

A wish is made of *items*: one letter for the kind, then folded text. They say what was typed, not how a
language stems it: how an item is looked for in a language is worked out by `bot.search.wish_items`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import Final, Self

from bot.search.analysis import UNSTEMMED, plain, words_of
from bot.search.name_keys import capitalised_words, sounds_asked
from bot.search.query import Clause, Filters, Query, parse
from bot.search.wish_items import Kind, says_nothing
from bot.text.fold import fold

LONGEST: Final = 256
"""Characters."""
MOST_TERMS: Final = 16
"""Words (those in phrases too) and filters."""

_AROUND_WORDS: Final = " !\"#$%&'()*+,-./:;<=>?@[]^_`{|}~«»…—–"
_KINDS: Final = frozenset(Kind)
_MORE, _NEXT, _NOT = "\x1f", "\x1e", "\x1d"
"""Between alternatives, between needs, before what must be absent; folded text has none of them."""


class Unfollowable(StrEnum):
    """Why a text can't be followed."""

    EMPTY = "empty"
    """It says nothing, or only single letters."""
    ONLY_EXCLUSIONS = "only_exclusions"
    TOO_LONG = "too_long"
    TOO_MANY_TERMS = "too_many_terms"
    DATES = "dates"
    """It has `after:` or `before:`, which mean nothing for what is still to come."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """What an article must have and must not have."""

    needs: tuple[tuple[str, ...], ...]
    """Items; an article must have one of each group. Ordered, so that equal wishes are equal."""
    never: tuple[str, ...] = ()
    """Items that it must not have."""

    @classmethod
    def of(
        cls,
        typed: str,
        /,
        *,
        names: bool = True,
        outlets: Collection[str] = (),
        sections: Collection[str] = (),
    ) -> Self | Unfollowable:
        """Understand what a person typed, as a search would.

        `names`: words with a capital also match names that are spelled otherwise but sound the same.
        `outlets` and `sections` are those known, folded: a filter that is one of them means just that one,
        any other means every one with these words.
        """
        if len(typed.strip()) > LONGEST:
            return Unfollowable.TOO_LONG
        query = parse(typed)
        if problem := _problem(query):
            return problem
        capitalised = capitalised_words(typed) if names else frozenset()
        words = {_clause(clause, capitalised) for clause in query.wanted}
        if words and all(says_nothing(item, UNSTEMMED) for item in words):
            return Unfollowable.EMPTY
        needs: list[tuple[str, ...]] = [(item,) for item in sorted(words)]
        needs += [group for group in _filters(query.only, outlets, sections) if group]
        never = {_clause(clause, capitalised) for clause in query.unwanted}
        never.update(*_filters(query.never, outlets, sections))
        return cls(needs=tuple(needs), never=tuple(sorted(never)))

    @classmethod
    def of_story(cls, story: int, /) -> Self:
        """Want the reports of one story."""
        return cls(needs=((f"{Kind.STORY}{story}",),))

    def pack(self) -> bytes:
        """Give the bytes from which `unpack` makes the same wish; equal wishes give equal bytes."""
        needs = _NEXT.join(_MORE.join(group) for group in self.needs)
        return (needs + _NOT + _NEXT.join(self.never)).encode()

    @classmethod
    def unpack(cls, packed: bytes, /) -> Self:
        """Read what `pack` gave.

        Raises: ValueError for other bytes.
        """
        needs, mark, never = packed.decode().partition(_NOT)
        if not mark or not needs:
            raise ValueError("no packed wish")
        groups = tuple(tuple(group.split(_MORE)) for group in needs.split(_NEXT))
        absent = tuple(never.split(_NEXT)) if never else ()
        if any(len(item) < 2 or item[0] not in _KINDS for item in chain(absent, *groups)):
            raise ValueError("no packed wish")
        return cls(needs=groups, never=absent)


def _problem(query: Query) -> Unfollowable | None:
    if any((query.only.after, query.only.before, query.never.after, query.never.before)):
        return Unfollowable.DATES
    filters = _count(query.only)
    if not query.wanted and not filters:
        nothing = not query.unwanted and not _count(query.never)
        return Unfollowable.EMPTY if nothing else Unfollowable.ONLY_EXCLUSIONS
    clauses = (*query.wanted, *query.unwanted)
    words = sum(len(words_of(plain(clause.text, UNSTEMMED, asked=True))) for clause in clauses)
    terms = max(words, len(clauses)) + filters + _count(query.never)
    return Unfollowable.TOO_MANY_TERMS if terms > MOST_TERMS else None


def _count(filters: Filters) -> int:
    return len(filters.outlets) + len(filters.sections) + len(filters.languages)


def _clause(clause: Clause, capitalised: Collection[str]) -> str:
    text = clause.text.strip(_AROUND_WORDS) or clause.text
    if clause.phrase:
        return f"{Kind.PHRASE}{text}"
    return f"{Kind.NAME if text in capitalised and sounds_asked(text) else Kind.WORD}{text}"


def _filters(filters: Filters, outlets: Collection[str], sections: Collection[str]) -> list[tuple[str, ...]]:
    groups = (
        {_named(name, outlets, Kind.OUTLET, Kind.OUTLET_WORDS) for name in filters.outlets},
        {_named(name, sections, Kind.SECTION, Kind.SECTION_WORDS) for name in filters.sections},
        {f"{Kind.LANGUAGE}{code}" for code in filters.languages},
    )
    return [tuple(sorted(group)) for group in groups]


def _named(name: str, known: Collection[str], whole: Kind, part: Kind) -> str:
    folded = fold(name)
    words = " ".join(words_of(plain(folded, UNSTEMMED, asked=True)))
    # What is longer than any word is part of no name.
    return f"{whole}{folded}" if folded in known or not words else f"{part}{words}"
