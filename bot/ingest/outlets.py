"""Words by which the last part of a page title is told to be an outlet and its section."""

import tomllib
from importlib import resources

_WORDS: dict[str, list[str]] = tomllib.loads(
    (resources.files("bot.ingest") / "outlets.toml").read_text(encoding="utf-8")
)

KNOWN_OUTLETS = tuple(sorted(_WORDS["known"], key=len, reverse=True))
"""Longer names first: "BBC News" before "BBC"."""
OUTLET_WORDS = frozenset(_WORDS["outlet_words"])
SECTION_WORDS = frozenset(_WORDS["section_words"])
INSTITUTIONS = frozenset(_WORDS["institutions"])
