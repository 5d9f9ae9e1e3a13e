"""What outlets' sections are about: "Monde", "World news" and «В мире» are one."""

import tomllib
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources

from bot.text.stems import words


class Theme(StrEnum):
    """What a section is about."""

    WORLD = "world"
    POLITICS = "politics"
    ECONOMY = "economy"
    SOCIETY = "society"
    JUSTICE = "justice"
    DEFENCE = "defence"
    SCIENCE = "science"
    TECHNOLOGY = "technology"
    HEALTH = "health"
    ENVIRONMENT = "environment"
    CULTURE = "culture"
    SPORT = "sport"
    LOCAL = "local"
    OPINION = "opinion"


@lru_cache(maxsize=4096)
def theme_of(section: str | None, /) -> Theme | None:
    """Tell what an outlet's section is about by its name; None where that says nothing."""
    said = words(section[:200]) if section else []
    names, single = _table()
    whole = names.get(" ".join(said))
    return whole or next((single[word] for word in reversed(said) if word in single), None)


@cache
def _table() -> tuple[dict[str, Theme], dict[str, Theme]]:
    """Read whole names, and single words, with what they are about."""
    data = tomllib.loads((resources.files("bot.text") / "sections.toml").read_text(encoding="utf-8"))
    names = {name: Theme(theme) for theme, known in data.items() for name in known["names"]}
    single = {word: Theme(theme) for theme, known in data.items() for word in known["words"]}
    return names, single
