"""Sentences with their citations, read from what a program wrote."""

import re
from collections.abc import Iterator
from typing import Final

from bot.model.answer import WrittenSentence
from bot.text.clean import line
from bot.text.sentences import split_sentences

_CITES: Final = re.compile(r"\s*(?:\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\]\s*(?:,\s*(?=\[\d))?)+")
_NUMBER: Final = re.compile(r"\d+")
_MARKUP: Final = re.compile(r"^\s*(?:[-*•>#]+\s+|\d{1,2}[.)]\s+)|\*\*|__|`+")
_CLOSING: Final = re.compile(r"^[.!?…»”\")]+")
_GOES_ON: Final = re.compile(r"^[,;:—–]|^[a-zà-öø-ÿœа-яёіїєґ]")
_WORD: Final = re.compile(r"\w")
MOST: Final = 12
"""Sentences that are read."""


def sentences_of(written: str, language: str) -> list[WrittenSentence]:
    """Read sentences; what has no citation of its own has none, wherever it stands."""
    found = [
        sentence
        for text in written.split("\n")
        for sentence in _of_line(line(_MARKUP.sub("", text)), language)
        if _WORD.search(sentence.text)
    ]
    return found[:MOST]


def _of_line(text: str, language: str) -> Iterator[WrittenSentence]:
    so_far = ""
    cites: list[int] = []
    read = 0
    for match in _CITES.finditer(text):
        so_far = f"{so_far}{text[read : match.start()]}"
        cites += [int(number) for number in _NUMBER.findall(match.group())]
        read = match.end()
        rest = text[read:]
        if closing := _CLOSING.match(rest):
            so_far += closing.group()
            read += closing.end()
            rest = text[read:].lstrip()
        if rest and _GOES_ON.match(rest):
            so_far += "" if rest[0] in ",;:" else " "
            continue
        yield from _cited(so_far, cites, language)
        so_far, cites = "", []
    yield from _cited(so_far + text[read:], cites, language)


def _cited(text: str, cites: list[int], language: str) -> Iterator[WrittenSentence]:
    """Give a citation to the last of some sentences: it stands at its end."""
    sentences = [sentence.text for sentence in split_sentences(text.strip(), language)]
    for number, sentence in enumerate(sentences, 1):
        own = tuple(dict.fromkeys(cites)) if number == len(sentences) else ()
        yield WrittenSentence(sentence, own)
