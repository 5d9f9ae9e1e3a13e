"""Quotes that repeat one another: a headline's words get the name that the article gives them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.model.quote import Quote

_WORD = re.compile(r"\w+")
_SHINGLE = 3


def name_repeats(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Name the speaker of unnamed quotes whose words stand in a named one, or hold it."""
    words = [_WORD.findall(quote.text.lower()) for quote in quotes]
    index: dict[tuple[str, ...], int] = {}
    for number, quote in enumerate(quotes):
        if quote.speaker is not None and quote.cue is not None:
            for at in range(len(words[number]) - _SHINGLE + 1):
                index.setdefault(tuple(words[number][at : at + _SHINGLE]), number)
    return tuple(
        quote
        if quote.speaker is not None and quote.cue is not None
        else _named(quote, words[number], quotes, words, index)
        for number, quote in enumerate(quotes)
    )


def _named(
    quote: Quote,
    own: list[str],
    quotes: Sequence[Quote],
    words: list[list[str]],
    index: dict[tuple[str, ...], int],
) -> Quote:
    other = index.get(tuple(own[:_SHINGLE]))
    if other is None or (quote.speaker is None and quote.role is not None):
        return quote
    if f" {' '.join(own)} " not in f" {' '.join(words[other])} ":
        return quote
    return replace(quote, speaker=quotes[other].speaker, role=quotes[other].role)
