"""What a sentence puts between quotation marks, and whether it stands so somewhere."""

import re
from typing import Final

from bot.text.stems import words

_PAIRS: Final = (("«", "»"), ("“", "”"), ("„", "“"), ("„", "”"), ("‹", "›"), ("‟", "”"))
_QUOTED: Final = re.compile(
    "«([^«»]*)»|“([^“”]*)”|„([^„“”]*)[“”]|\"([^\"]*)\"|‹([^‹›]*)›|(?<!\\w)‘([^‘’]*)’(?!\\w)|(?<!\\w)'([^']+)'(?!\\w)"
)
_MARKS: Final = re.compile('[«»“”„"‹›]')
_LEFT_OUT: Final = re.compile(r"\[?(?:…|\.\.\.)\]?|\[[^\]]*\]")


def quotations_in(sentence: str) -> list[str]:
    """List what is quoted, without the marks."""
    return [next(part for part in match.groups() if part is not None) for match in _QUOTED.finditer(sentence)]


def without_quotations(sentence: str) -> str:
    """Give a sentence without what it quotes."""
    return _QUOTED.sub(" … ", sentence)


def is_open(sentence: str) -> bool:
    """Tell whether a quotation does not begin or end."""
    return _MARKS.search(without_quotations(sentence)) is not None


def stands_in(quotation: str, texts: list[str]) -> bool:
    """Tell whether one of some texts has each part of a quotation word for word.

    Case, accents and punctuation don't count; what a sign of omission stands for is left out.
    """
    parts = [" ".join(words(part)) for part in _LEFT_OUT.split(quotation)]
    wanted = [part for part in parts if part]
    said = [f" {' '.join(words(text))} " for text in texts]
    return all(any(f" {part} " in text for text in said) for part in wanted)
