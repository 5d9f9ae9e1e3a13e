"""What a mistyped word may have meant: words of the index within a slip or two, and those that it begins."""

from collections.abc import Iterable, Iterator

from bot.search.sight import Sight

_MOST = 4
_MOST_WORDS = 8
"""Words corrected in one search: a pasted text in an unknown language has too many."""
_SHORTEST = 3
_LONGEST = 24
_SHORTEST_FOR_TWO_SLIPS = 7
_KEPT_START = 2
"""Letters at a word's beginning that are taken as right when two slips are looked for."""

_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџ",
    "αβγδεζηθικλμνξοπρστυφχψω",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءئؤ",
    "אבגדהוזחטיכלמנסעפצקרשתםןףץך",
)


class Speller:
    """Corrects the words of one search."""

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self._known: dict[tuple[str, bool], tuple[tuple[str, float], ...]] = {}

    def suggestions(self, word: str, *, may_continue: bool) -> tuple[tuple[str, float], ...]:
        """List words of the index that a folded word may have meant, the likeliest first; weights up to 1.

        `may_continue`: also words that begin with it, for the last word of a query is often unfinished.
        """
        key = (word, may_continue)
        if key not in self._known:
            if (
                len(self._known) == _MOST_WORDS
                or not _SHORTEST <= len(word) <= _LONGEST
                or not word.isalpha()
            ):
                return ()
            self._known[key] = _suggest(self._sight, word, may_continue=may_continue)
        return self._known[key]


def _suggest(sight: Sight, word: str, *, may_continue: bool) -> tuple[tuple[str, float], ...]:
    found = _known(sight, _one_slip(word))
    if may_continue:
        found |= dict(sight.searcher.terms_with_prefix("word", word, limit=200))
    worth = 1.0
    if not found and len(word) >= _SHORTEST_FOR_TWO_SLIPS:
        worth = 0.7
        found = _two_slips(sight, word)
    found.pop(word, None)
    best = sorted(found, key=lambda known: (-found[known], known))[:_MOST]
    return tuple((known, worth * 0.8**rank) for rank, known in enumerate(best))


def _known(sight: Sight, words: Iterable[str]) -> dict[str, int]:
    return {word: count for word in set(words) if (count := sight.frequency("word", word))}


def _one_slip(word: str) -> Iterator[str]:
    letters = next((letters for letters in _ALPHABETS if word[0] in letters or word[-1] in letters), "")
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        for letter in letters:
            yield head + letter + tail
        if not tail:
            continue
        yield head + tail[1:]
        for letter in letters:
            yield head + letter + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]


def _two_slips(sight: Sight, word: str) -> dict[str, int]:
    letters = set(word)
    return {
        known: count
        for known, count in sight.searcher.terms_with_prefix("word", word[:_KEPT_START])
        if abs(len(known) - len(word)) <= 2
        and len(letters.symmetric_difference(known)) <= 4
        and _near(word, known)
    }


def _near(first: str, second: str, most: int = 2) -> bool:
    """Tell whether so many insertions, deletions, changes or swaps of neighbours make one word the other."""
    two_back: list[int] = []
    last = list(range(len(second) + 1))
    for at, letter in enumerate(first):
        row = [at + 1]
        for to, other in enumerate(second):
            cost = min(last[to + 1] + 1, row[to] + 1, last[to] + (letter != other))
            if at and to and letter == second[to - 1] and other == first[at - 1]:
                cost = min(cost, two_back[to - 1] + 1)
            row.append(cost)
        if min(row) > most:
            return False
        two_back, last = last, row
    return last[-1] <= most
