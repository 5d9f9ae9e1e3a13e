"""Where a long text is cut into pages before it is translated, so that a page can be translated by itself."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from bot.model.sentence import Sentence

_BLANK: Final = re.compile(r"\s+(?=\S)")
_WORD: Final = re.compile(r"[^\W\d_]")


def page_cuts(text: str, units: Sequence[Sentence], *, room: int, before: int = 0) -> tuple[int, ...]:
    """Say where pages of at most `room` UTF-16 units begin, but for the first.

    They end with a sentence, and rather with a paragraph. `before` units stand above the text on the first.
    """
    cuts: list[int] = []
    start, reach = 0, _reach(text, 0, room - before)
    while reach < len(text):
        cut = _cut(text, units, start, reach)
        cuts.append(cut)
        start, reach = cut, _reach(text, cut, room)
    return tuple(cuts)


def in_pieces(units: Sequence[Sentence], *, most: int) -> Iterator[Sentence]:
    """Cut what takes more than `most` UTF-16 units, at blanks where there are some: none spans pages then."""
    for unit in units:
        start = 0
        while utf16_units(unit.text[start:]) > most:
            reach = _reach(unit.text, start, most)
            blanks = [match.end() for match in _BLANK.finditer(unit.text, start + 1, reach + 1)]
            end = blanks[-1] if blanks else reach
            yield from _piece(unit, start, end)
            start = end
        yield from _piece(unit, start, len(unit.text))


def _piece(unit: Sentence, start: int, end: int) -> Iterator[Sentence]:
    text = unit.text[start:end].rstrip()
    if _WORD.search(text):
        yield Sentence(text=text, start=unit.start + start, end=unit.start + start + len(text))


def utf16_units(text: str) -> int:
    """Count what Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, units: Sequence[Sentence], start: int, reach: int) -> int:
    """Choose where the next page begins: at a unit, so that what stands between two is with the first."""
    begins = [(unit.start, before.end) for before, unit in pairwise(units) if start < unit.start <= reach]
    paragraphs = [begin for begin, end in begins if "\n" in text[end:begin]]
    late = [begin for begin in paragraphs if begin > (start + reach) / 2]
    return (late or [begin for begin, _ in begins] or [reach])[-1]


def _reach(text: str, start: int, room: int) -> int:
    """Find how far so many UTF-16 units reach, never into a surrogate pair."""
    units = text[start : start + max(room, 1)].encode("utf-16-le", "surrogatepass")[: 2 * max(room, 1)]
    return start + max(1, len(units.decode("utf-16-le", "ignore")))
