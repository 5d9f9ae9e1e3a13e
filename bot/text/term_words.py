"""Words that tell whether others are a term, by language: `terms.toml`."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, kw_only=True, slots=True)
class TermWords:
    """What one language's words tell; all are folded."""

    name_joiners: frozenset[str] = frozenset()
    """Small words that may stand inside a name."""
    joiners: frozenset[str] = frozenset()
    """Those that may stand inside a phrase."""
    openers: frozenset[str] = frozenset()
    """Words that have a capital and belong to no name."""
    weak: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    verbs: re.Pattern[str] = _NEVER
    """Guesses from a word's end: a noun lost costs less than a verb shown."""
    adjectives: re.Pattern[str] = _NEVER
    """What a phrase does not end with: it would have lost its noun."""


@cache
def term_words(language: str | None) -> TermWords:
    """Read what is known of a language; of others, what tells English names."""
    data = tomllib.loads((resources.files("bot.text") / "terms.toml").read_text(encoding="utf-8"))
    table: dict[str, Any] | None = data.get(language or "")
    dates = frozenset(data["dates"].split())
    if table is None:
        return TermWords(name_joiners=frozenset(data["en"]["name_joiners"].split()), dates=dates)
    return TermWords(
        name_joiners=frozenset(table["name_joiners"].split()),
        joiners=frozenset(table["joiners"].split()),
        openers=frozenset(table["openers"].split()),
        weak=frozenset(table["weak"].split()),
        dates=dates,
        verbs=_compiled(table["verbs"]),
        adjectives=_compiled(table.get("adjectives", "(?!)")),
    )


def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression.replace("\n", ""))
