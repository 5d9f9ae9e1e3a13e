"""Judgements in a sentence that a program wrote: only their sources', and never without whose they are."""

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Final

from bot.text.fold import fold
from bot.text.stems import words

_KIN: Final = 5
"""Letters by which a judgement is the same word."""


def is_loose_judgement(text: str, *, said: Sequence[str], outlets: Sequence[str]) -> bool:
    """Tell whether a sentence judges in words that its sources don't have, or does not say who judges."""
    judging, attributing = _lexicon()
    found = [word for word in words(text) if word.startswith(judging)]
    if not found:
        return False
    theirs = {word[:_KIN] for one in said for word in words(one)}
    if any(word[:_KIN] not in theirs for word in found):
        return True
    folded = fold(text)
    named = any(fold(outlet) in folded for outlet in outlets if outlet)
    return not named and attributing.isdisjoint(words(text))


@cache
def _lexicon() -> tuple[tuple[str, ...], frozenset[str]]:
    lexicon = tomllib.loads(files(__package__).joinpath("judgements.toml").read_text(encoding="utf-8"))
    return tuple(lexicon["judging"].split()), frozenset(lexicon["attributing"].split())
