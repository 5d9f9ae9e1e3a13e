"""Where a text says what an article said: its titles, and the beginnings of its passages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

_COMPARED: Final = 12
"""Words of a passage that are compared: whatever is longer may be cut where it is shown."""
_FIRST: Final = 5
"""Words that a passage is looked up by; the least that says something …"""
_LONG: Final = 25
"""… unless they have so many characters, as they do in scripts without spaces."""
_TITLED: Final = 4
"""Words from which a title is known wherever it stands; a shorter one is all that is said."""
_FEW: Final = 200
"""Words that are looked for in a whole text."""
_EDGES: Final = "«»“”„‟‘’‚\"'()[]…,.;:!?–—-\u2066\u2067\u2068\u2069\u200e\u200f\u00a0"

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a line says of what is looked for."""

    titled: bool
    """It is a headline of it, not only some of its text."""


class TraceFinder:
    """Looks for articles in lines of text."""

    def __init__(self, titles: Iterable[str], passages: Iterable[str]) -> None:
        self._short: set[Words] = set()
        self._known: dict[Words, list[tuple[Words, bool]]] = {}
        for title in titles:
            words = words_of(title)
            if len(words) < _TITLED and len(title) < _LONG:
                self._short.add(words)
            else:
                self._note(words, titled=True)
        for passage in passages:
            words = words_of(passage)
            if len(words) >= _FIRST or len(passage) >= _LONG:
                self._note(words, titled=False)
        self._sizes = sorted({len(key) for key in self._known})
        # Of what is looked for, words without which a text has none of it.
        self._needed = {max(key, key=len) for key in (*self._known, *self._short) if key}

    def may_be_in(self, text: str, /) -> bool:
        """Tell at little cost whether a text is worth looking through."""
        if len(self._needed) > _FEW:
            return True
        folded = text.casefold()
        return any(word in folded for word in self._needed)

    def find(self, line: str, /) -> Found | None:
        """Tell whether a line has something of it."""
        words = words_of(line)
        if not words:
            return None
        bare = words[1:] if words[0].isdecimal() else words
        if bare and bare in self._short:
            return Found(titled=True)
        found = None
        for titled in self._matches(words):
            if titled:
                return Found(titled=True)
            found = Found(titled=False)
        return found

    def _note(self, words: Words, *, titled: bool) -> None:
        if words:
            self._known.setdefault(words[:_FIRST], []).append((words[:_COMPARED], titled))

    def _matches(self, words: Words) -> Iterator[bool]:
        for start in range(len(words)):
            for size in self._sizes:
                for wanted, titled in self._known.get(words[start : start + size], ()):
                    if words[start : start + len(wanted)] == wanted:
                        yield titled


def words_of(text: str, /) -> Words:
    """Give a text's words without what stands around them, in one case."""
    return tuple(word for raw in text.split() if (word := raw.strip(_EDGES).casefold()))
