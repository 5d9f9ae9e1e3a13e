"""Wishes by the item that an article must have for them to be looked at."""

from array import array
from collections.abc import Sequence
from itertools import compress
from typing import Final

_NONE: Final = 0


class WishKeys:
    """Key items, and under each the wishes with one flag that an article must have set for them.

    Wishes are any numbers below 2³² - 1; of those that need only their key there is one a key.
    """

    def __init__(self) -> None:
        # What is looked up hundreds of times an article lies close together: memory is slower than Python.
        self._places = array("I")
        """For each item the wish that needs nothing else, and the block of the others; both one higher."""
        self._blocks: list[tuple[array[int], array[int]]] = []
        """Wishes and their flags."""
        self._free: list[int] = []

    def add_alone(self, item: int, wish: int) -> None:
        """Put the one wish that needs nothing but this item."""
        self._reach(item)
        self._places[2 * item] = wish + 1

    def add(self, item: int, wish: int, flag: int) -> None:
        """Put a wish under a key."""
        self._reach(item)
        block = self._places[2 * item + 1]
        if block == _NONE:
            self._places[2 * item + 1] = self._new_block(wish, flag) + 1
        else:
            wishes, flags = self._blocks[block - 1]
            wishes.append(wish)
            flags.append(flag)

    def remove(self, item: int, wish: int) -> None:
        """Take a wish away from a key, if it stands there."""
        at = 2 * item
        if at + 1 >= len(self._places):
            return
        if self._places[at] == wish + 1:
            self._places[at] = _NONE
            return
        block = self._places[at + 1]
        if block == _NONE:
            return
        wishes, flags = self._blocks[block - 1]
        if wish not in wishes:
            return
        place = wishes.index(wish)
        # Their order means nothing: the last one takes the place.
        last = wishes.pop(), flags.pop()
        if place < len(wishes):
            wishes[place], flags[place] = last
        if not wishes:
            self._free.append(block - 1)
            self._places[at + 1] = _NONE

    def candidates(self, items: Sequence[int], flags: Sequence[int]) -> list[int]:
        """List the wishes under these keys whose flag is set; one with several keys may come twice."""
        self._reach(max(items, default=0))
        found: list[int] = []
        places, blocks, flag_of = self._places, self._blocks, flags.__getitem__
        for item in items:
            at = 2 * item
            if wish := places[at]:
                found.append(wish - 1)
            if block := places[at + 1]:
                wishes, needed = blocks[block - 1]
                found += compress(wishes, map(flag_of, needed))
        return found

    def _new_block(self, wish: int, flag: int) -> int:
        block = array("I", (wish,)), array("I", (flag,))
        if self._free:
            number = self._free.pop()
            self._blocks[number] = block
        else:
            number = len(self._blocks)
            self._blocks.append(block)
        return number

    def _reach(self, item: int) -> None:
        short = 2 * (item + 1) - len(self._places)
        if short > 0:
            # A quarter more: it would grow by little each time.
            more = short + len(self._places) // 4
            self._places.frombytes(bytes(self._places.itemsize * more))
