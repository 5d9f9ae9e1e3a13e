"""Texts as the sentences that are translated one by one, and put together again between the same blanks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.model.sentence import Sentence
from bot.text.sentences import split_sentences

_LONGEST: Final = 900
"""Characters of a unit: most models forget what comes after some hundred words."""
_LINE: Final = re.compile(r"[^\n]+")
_MOST: Final = 3000
"""Characters of a unit at most: what has no blank for so long is no sentence, and stays."""
_CLAUSE_ENDS: Final = (re.compile(r"(?<=[;:!?.…])\s+"), re.compile(r"(?<=[,—–])\s+"))
_WORD_ENDS: Final = re.compile(r"(?<=\S)\s+")
_WORD: Final = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class Rejoined:
    """A text whose units were exchanged."""

    text: str
    places: tuple[tuple[int, int], ...]
    """Where each unit stands now: its start and end."""


def cut(text: str, language: str | None, *, whole: bool = False) -> tuple[Sentence, ...]:
    """Cut a text into units: sentences, lines within them, and clauses of what is too long.

    A `whole` text, such as a title, is one unit. What has no words, or no blanks, belongs to none:
    it stays as it is.
    """
    if whole:
        return tuple(_trimmed(text, 0, len(text)))
    return tuple(
        unit
        for sentence in split_sentences(text, language)
        for line in _LINE.finditer(sentence.text)
        for start, end in _clauses(line.group())
        for unit in _trimmed(text, sentence.start + line.start() + start, sentence.start + line.start() + end)
    )


def rejoin(text: str, units: Sequence[Sentence], words: Sequence[str]) -> Rejoined:
    """Put `words` where the units of a text stood; all else stays to the letter."""
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    read = length = 0
    for unit, new in zip(units, words, strict=True):
        between = text[read : unit.start]
        start = length + len(between)
        parts += [between, new]
        length = start + len(new)
        places.append((start, length))
        read = unit.end
    parts.append(text[read:])
    return Rejoined("".join(parts), tuple(places))


def _trimmed(text: str, start: int, end: int) -> Iterator[Sentence]:
    piece = text[start:end]
    if len(piece) <= _MOST and _WORD.search(piece):
        begin = start + len(piece) - len(piece.lstrip())
        yield Sentence(text=piece.strip(), start=begin, end=begin + len(piece.strip()))


def _clauses(line: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """Halve what is too long near its middle, at the end of a clause; what is endless, else at a word's."""
    if len(line) > _LONGEST:
        for pattern in (*_CLAUSE_ENDS, _WORD_ENDS) if len(line) > _MOST else _CLAUSE_ENDS:
            ends = [match.end() for match in pattern.finditer(line)]
            if ends:
                middle = min(ends, key=lambda end: abs(end - len(line) // 2))
                if 0 < middle < len(line):
                    yield from _clauses(line[:middle], start)
                    yield from _clauses(line[middle:], start + middle)
                    return
    yield start, start + len(line)
