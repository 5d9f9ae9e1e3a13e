"""Words that are meant for a program or for the reader instead of telling news; never all that there are."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, Final

from bot.text.fold import fold
from bot.text.stems import words

_AMERICA: Final = re.compile(r"\bU\.?S\b\.?")
_APOSTROPHES: Final = re.compile("['’ʼ]")
_SHINGLE: Final = 6
"""Words in a row that nobody writes by chance."""


def speaks_to_programs(text: str) -> bool:
    """Tell whether a text seems meant for a program that reads it."""
    return _for_programs().search(fold(text)) is not None


def speaks_to_readers(text: str, language: str) -> bool:
    """Tell whether a sentence without its quotations addresses somebody, orders, or speaks of its author."""
    said = words(_APOSTROPHES.sub(" ", _AMERICA.sub(" ", text)))
    if not said:
        return False
    return said[0] in _words("orders") or not _persons(language).isdisjoint(said)


def repeats(text: str, instructions: str) -> bool:
    """Tell whether a sentence repeats what a program was told."""
    return not _rows(text).isdisjoint(_told(instructions))


def _rows(text: str) -> frozenset[tuple[str, ...]]:
    said = words(text)
    return frozenset(tuple(said[at : at + _SHINGLE]) for at in range(len(said) - _SHINGLE + 1))


@cache
def _told(instructions: str) -> frozenset[tuple[str, ...]]:
    return _rows(instructions)


@cache
def _persons(language: str) -> frozenset[str]:
    own = _lexicon()["persons_in"].get(language, "")
    return _words("persons") | frozenset(map(fold, own.split()))


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(_lexicon()[kind].split())


@cache
def _for_programs() -> re.Pattern[str]:
    return re.compile("|".join(_lexicon()["for_programs"]), re.DOTALL)


@cache
def _lexicon() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("addressing.toml").read_text(encoding="utf-8"))
