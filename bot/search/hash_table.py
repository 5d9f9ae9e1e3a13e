"""Numbers under 64-bit keys, in plain arrays: a sixth of what a dict of ints takes.

Open addressing with linear probing, in many small shards, so that growing never takes long. A key may have
several values.
"""

from array import array
from collections.abc import Iterator
from typing import TypeAlias

_SHARDS = 256
_SHARD_BITS = 8
_SMALLEST = 8
_EMPTY = 0
"""Values are stored one higher."""

_Shard: TypeAlias = "tuple[array[int], array[int], int]"


class HashTable:
    """A multimap from signed 64-bit keys, well spread in their low bits, to numbers below 2³² - 1."""

    def __init__(self) -> None:
        self._shards = [_NOTHING] * _SHARDS
        self._used = array("I", bytes(4 * _SHARDS))

    def __len__(self) -> int:
        return sum(self._used)

    def add(self, key: int, value: int) -> None:
        """Put one more value under a key."""
        number = key & (_SHARDS - 1)
        keys, values, mask = self._shards[number]
        if self._used[number] * 3 > mask * 2 or not mask:
            keys, values, mask = self._shards[number] = _grown(keys, values, mask)
        _put(keys, values, mask, key, value + 1)
        self._used[number] += 1

    def get(self, key: int) -> Iterator[int]:
        """Give a key's values."""
        keys, values, mask = self._shards[key & (_SHARDS - 1)]
        at = key >> _SHARD_BITS & mask
        while value := values[at]:
            if keys[at] == key:
                yield value - 1
            at = at + 1 & mask

    def discard(self, key: int, value: int) -> bool:
        """Take a value away from a key; False when it isn't there."""
        number = key & (_SHARDS - 1)
        keys, values, mask = self._shards[number]
        at = key >> _SHARD_BITS & mask
        while stored := values[at]:
            if keys[at] == key and stored == value + 1:
                _close_gap(keys, values, mask, at)
                self._used[number] -= 1
                return True
            at = at + 1 & mask
        return False


def _shard(size: int) -> _Shard:
    return array("q", bytes(8 * size)), array("I", bytes(4 * size)), size - 1


_NOTHING: _Shard = _shard(1)
"""What all shards begin as: it is never written to, and most tables stay small."""


def _grown(keys: "array[int]", values: "array[int]", mask: int) -> _Shard:
    larger = _shard(max(_SMALLEST, 2 * (mask + 1)))
    for key, stored in zip(keys, values, strict=True):
        if stored != _EMPTY:
            _put(*larger, key, stored)
    return larger


def _put(keys: "array[int]", values: "array[int]", mask: int, key: int, stored: int) -> None:
    at = key >> _SHARD_BITS & mask
    while values[at]:
        at = at + 1 & mask
    keys[at] = key
    values[at] = stored


def _close_gap(keys: "array[int]", values: "array[int]", mask: int, gap: int) -> None:
    """Move up what probing would no longer find behind an empty place."""
    at = gap + 1 & mask
    while values[at]:
        home = keys[at] >> _SHARD_BITS & mask
        if (at - home & mask) >= (at - gap & mask):
            keys[gap], values[gap] = keys[at], values[at]
            gap = at
        at = at + 1 & mask
    values[gap] = _EMPTY
