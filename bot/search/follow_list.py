"""Who follows what: follow ids and the numbers of the wishes that they share, 45 bytes each."""

from array import array

from bot.search.hash_table import HashTable

_NONE = 0
"""Slots are linked by number; the first one is never used."""
_ALL_BITS = (1 << 64) - 1


class FollowList:
    """Follow ids (64 bits, signed) by wish, each id with one wish."""

    def __init__(self) -> None:
        self._slots = HashTable()
        self._ids = array("q", [0])
        self._wishes = array("I", [0])
        self._next = array("I", [_NONE])
        self._previous = array("I", [_NONE])
        self._first = array("I")
        """By wish."""
        self._free: list[int] = []

    def __len__(self) -> int:
        return len(self._ids) - 1 - len(self._free)

    def add(self, follow: int, wish: int) -> None:
        """Put an id that is not there yet under a wish."""
        if self._free:
            slot = self._free.pop()
            self._ids[slot], self._wishes[slot] = follow, wish
        else:
            slot = len(self._ids)
            self._ids.append(follow)
            self._wishes.append(wish)
            self._next.append(_NONE)
            self._previous.append(_NONE)
        while wish >= len(self._first):
            self._first.append(_NONE)
        after = self._first[wish]
        self._next[slot], self._previous[slot] = after, _NONE
        if after:
            self._previous[after] = slot
        self._first[wish] = slot
        self._slots.add(_spread(follow), slot)

    def remove(self, follow: int) -> int | None:
        """Take an id out; give the wish that it had, None when it had none."""
        slot = self._slot(follow)
        if slot is None:
            return None
        self._slots.discard(_spread(follow), slot)
        before, after, wish = self._previous[slot], self._next[slot], self._wishes[slot]
        if before:
            self._next[before] = after
        else:
            self._first[wish] = after
        if after:
            self._previous[after] = before
        self._free.append(slot)
        return wish

    def __contains__(self, follow: int) -> bool:
        return self._slot(follow) is not None

    def any_of(self, wish: int) -> bool:
        """Tell whether anybody follows a wish."""
        return self._first[wish] != _NONE

    def of(self, wish: int) -> list[int]:
        """List the ids that follow a wish, the latest first."""
        found = []
        slot = self._first[wish]
        while slot:
            found.append(self._ids[slot])
            slot = self._next[slot]
        return found

    def _slot(self, follow: int) -> int | None:
        for slot in self._slots.get(_spread(follow)):
            if self._ids[slot] == follow:
                return slot
        return None


def _spread(follow: int) -> int:
    """Mix an id's bits: those of neighbours or of round numbers would crowd together."""
    mixed = follow & _ALL_BITS
    mixed = (mixed ^ mixed >> 32) * 0x9E3779B97F4A7C15 & _ALL_BITS
    return (mixed ^ mixed >> 29) - (1 << 63)
