"""Capitalised words that each language has its own for: countries and who lives there, large cities, days."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Final

from babel import Locale, UnknownLocaleError

from bot.text.fold import fold

_WORD: Final = re.compile(r"[^\W\d_]+")
_STEM: Final = 4
"""Letters that words made of one name have in common: Canada, Canadian."""


def is_exonym(word: str, language: str) -> bool:
    """Tell whether a word is, or begins like, a name that other languages have their own word for."""
    folded = fold(word)
    whole, begun = _exonyms(language)
    return folded in whole or folded[:_STEM] in begun


@cache
def _exonyms(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Read a language's own names from the CLDR: whole, and how those begin that are long enough."""
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return frozenset(), frozenset()
    words = frozenset(fold(word) for name in _names(locale) for word in _WORD.findall(name))
    return words, frozenset(word[:_STEM] for word in words if len(word) >= _STEM)


def _names(locale: Locale) -> Iterator[str]:
    yield from locale.territories.values()
    yield from locale.languages.values()
    for forms in chain(locale.months.values(), locale.days.values()):
        yield from forms["wide"].values()
    for zone in locale.time_zones.values():
        if "city" in zone:
            yield zone["city"]
