"""Whether a text says something else than before, or only looks different."""

import re
from hashlib import blake2b
from typing import Final

from bot.text.fold import fold

_WORD = re.compile(r"\w+")
_ENDINGS: Final = tuple(".!?…:;»”\"'’)")
_PROSE: Final = 40
"""Words from which a paragraph is prose even without an end."""
_COUNTER: Final = 8
"""Words below which one with a number in it counts readers or tells when the page was last made."""


def wording_of(title: str, lead: str | None, body: str, /) -> bytes:
    """Hash what a text says: its words, without typography and without the furniture that trails it.

    Boxes of headlines, counters and the time of the last update change by themselves at the end of pages.
    """
    said = "\n".join((title, lead or "", *_without_furniture(body.split("\n\n"))))
    return blake2b(" ".join(_WORD.findall(fold(said))).encode("utf-8", "replace"), digest_size=16).digest()


def words_in_common(one: str, other: str, /) -> float:
    """Tell how much of the smaller vocabulary the other text has, 0 to 1; 0 for a text without words."""
    first, second = (frozenset(_WORD.findall(fold(text))) for text in (one, other))
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0


def _without_furniture(paragraphs: list[str]) -> list[str]:
    kept = len(paragraphs)
    while kept and not _is_prose(paragraphs[kept - 1]):
        kept -= 1
    # A text all of lines without an end is a list, or a post.
    return paragraphs[:kept] or paragraphs


def _is_prose(paragraph: str) -> bool:
    words = len(paragraph.split())
    if words < _COUNTER and any(char.isdigit() for char in paragraph):
        return False
    return words >= _PROSE or paragraph.rstrip().endswith(_ENDINGS)
