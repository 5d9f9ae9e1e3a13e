"""Where a long text is cut into pages before it is translated, so that a page can be translated by itself."""

from collections.abc import Sequence
from itertools import pairwise

from bot.model.sentence import Sentence


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
