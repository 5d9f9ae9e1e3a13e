"""What nearly the same text is recognised by: a sketch of its words, and of the numbers and names in it.

The share of common word triples tells how much two texts repeat each other (MinHash). It can't tell a reprint
from tomorrow's edition of a text that is written the same every day, so numbers and names are kept beside it:
a reprint has those of the original; another match, draw, weather report or count of victims has its own.
"""

import re
import struct
from collections.abc import Iterable
from functools import lru_cache
from operator import eq, xor
from typing import Final, NamedTuple
from zlib import crc32

from bot.text.fold import fold
from bot.text.numerals import NUMERALS

PERMUTATIONS: Final = 128
BANDS: Final = 10
REPRINT: Final = 0.75
"""Least share of common word triples: another title and lead, or a paragraph more or less, leaves as much.

In 6,000 articles of agency copy the pairs below it are mostly later reports on the same event.
"""

_ROWS: Final = 4
"""Minima in a band. Of pairs alike by 0.75, 98 % have a band in common; by 0.9, all; by 0.1, 1 in 1000."""
_SEED: Final = 1
_SHORTEST: Final = 50
"""Words below which a text is too short to tell."""
_LONGEST: Final = 100_000
"""Characters that are looked at."""
_MOST_NUMBERS, _MOST_IN_HEAD, _MOST_NAMES = 64, 16, 48
_COMMON_NUMBERS: Final = 0.9
_COMMON_NAMES: Final = 0.8
# Each band's values lie elsewhere.
_MIX: Final = tuple(crc32(b"band%d" % band) << 31 for band in range(BANDS))
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
# Inside a sentence a capital marks a name; at its start, and in headlines, it marks nothing.
# (The capital is looked for first: it is rarer than what stands before it.)
_NAME = re.compile(r"[A-ZÀ-ÞЀ-Я](?<=[^\W\d_A-ZÀ-ÞЀ-Я][ \u00a0,].)[^\W\d_]{2,}")


class _Sketch(NamedTuple):
    minima: tuple[int, ...]
    numbers: frozenset[int]
    head: frozenset[int]
    """Numbers in title and lead."""
    names: frozenset[int]


def signature_of(title: str, lead: str | None, body: str, /) -> bytes:
    """Sketch a text in at most 518 bytes; b"" for one too short to tell (or in a script without spaces).

    Layout, in little-endian numbers of 16 bits: 128 minima; how many numbers, numbers of the head, and names
    there are; these, as hashes.
    """
    from rensa import RMinHash  # only workers sketch; who compares sketches starts without it

    body = body[:_LONGEST]
    head = fold(f"{title}\n{lead or ''}")
    words = _WORD.findall(f"{head} {fold(body)}")
    if len(words) < _SHORTEST:
        return b""
    sketch = RMinHash(num_perm=PERMUTATIONS, seed=_SEED)
    triples = zip(words, words[1:], words[2:], strict=False)
    sketch.update([" ".join(triple) for triple in triples])
    marks = (
        _marks(_numbers(words), _MOST_NUMBERS),
        _marks(_numbers(_WORD.findall(head)), _MOST_IN_HEAD),
        _marks(map(fold, _NAME.findall(f"{lead or ''}\n{body}")), _MOST_NAMES),
    )
    values = [value & 0xFFFF for value in sketch.digest()]
    values += map(len, marks)
    for kept in marks:
        values += kept
    return struct.pack(f"<{len(values)}H", *values)


@lru_cache(maxsize=256)
def bands_of(signature: bytes, /) -> tuple[int, ...]:
    """Give 10 signed numbers of 64 bits, one of which texts much alike share; none for b""."""
    if not signature:
        return ()
    return tuple(map(xor, struct.unpack_from(f"<{BANDS}q", signature), _MIX))


def similarity(one: bytes, other: bytes, /) -> float:
    """Estimate the share of word triples that two texts have in common, 0 to 1; ±0.04 is usual."""
    if not one or not other:
        return 0.0
    return _share(_unpacked(one), _unpacked(other))


def is_reprint(one: bytes, other: bytes, /, *, least: float = REPRINT) -> bool:
    """Tell whether two texts are one, edited a little: most words, and the same numbers and names."""
    if not one or not other:
        return False
    first, second = _unpacked(one), _unpacked(other)
    return (
        _share(first, second) >= least
        and _holds(first.numbers, second.head)
        and _holds(second.numbers, first.head)
        and _overlap(first.numbers, second.numbers, _MOST_NUMBERS) >= _COMMON_NUMBERS
        and _overlap(first.names, second.names, _MOST_NAMES) >= _COMMON_NAMES
    )


def _share(one: _Sketch, other: _Sketch) -> float:
    equal: int = sum(map(eq, one.minima, other.minima))
    return equal / PERMUTATIONS


def _numbers(words: Iterable[str]) -> Iterable[str]:
    """Find the numbers among folded words, those written out too."""
    for word in words:
        if word in NUMERALS:
            yield NUMERALS[word]
        elif not word.isalpha():
            yield from (digits.lstrip("0") for digits in _DIGITS.findall(word))


def _marks(words: Iterable[str], most: int) -> list[int]:
    """Hash marks to 16 bits; of too many those with the smallest hashes stay, in any text the same."""
    return sorted({crc32(word.encode("utf-8", "replace")) & 0xFFFF for word in words})[:most]


def _holds(numbers: frozenset[int], wanted: frozenset[int]) -> bool:
    if len(numbers) == _MOST_NUMBERS:
        wanted = frozenset(mark for mark in wanted if mark <= max(numbers))
    return wanted <= numbers


def _overlap(one: frozenset[int], other: frozenset[int], most: int) -> float:
    """Tell how much of the smaller set the larger one has; 1 when one is empty."""
    if len(one) == most or len(other) == most:
        # Only what both would have kept can be compared.
        end = min(max(one, default=0), max(other, default=0))
        one, other = (frozenset(mark for mark in marks if mark <= end) for marks in (one, other))
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 1.0


@lru_cache(maxsize=256)
def _unpacked(signature: bytes) -> _Sketch:
    values = struct.unpack(f"<{len(signature) // 2}H", signature)
    numbers, head, names = values[PERMUTATIONS : PERMUTATIONS + 3]
    start = PERMUTATIONS + 3
    return _Sketch(
        minima=values[:PERMUTATIONS],
        numbers=frozenset(values[start : start + numbers]),
        head=frozenset(values[start + numbers : start + numbers + head]),
        names=frozenset(values[start + numbers + head : start + numbers + head + names]),
    )
