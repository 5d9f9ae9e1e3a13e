"""Wishes by the item that an article must have for them to be looked at."""

from array import array
from collections.abc import Sequence
from itertools import compress
from typing import Final

_NONE: Final = 0
_SEVERAL: Final = 0xFFFFFFFF


class WishKeys:
    """Key items, and under each the wishes with one flag that an article must have set for them.

    Wishes are any numbers below 2³² - 2.
    """

    def __init__(self) -> None:
        self._alone = array("I")
        """By item: the wish that needs nothing else, one higher."""
        self._only = array("I")
        """By item: the one other wish that it is the key of, one higher; few keys have more."""
        self._flag = array("I")
        """By item: that wish's flag."""
        self._several: dict[int, tuple[array[int], array[int]]] = {}
        """By item: wishes and their flags."""

    def add_alone(self, item: int, wish: int) -> None:
        """Put the one wish that needs nothing but this item."""
        self._reach(item + 1)
        self._alone[item] = wish + 1

    def add(self, item: int, wish: int, flag: int) -> None:
        """Put a wish under a key."""
        self._reach(item + 1)
        only = self._only[item]
        if only == _NONE:
            self._only[item], self._flag[item] = wish + 1, flag
        elif only == _SEVERAL:
            wishes, flags = self._several[item]
            wishes.append(wish)
            flags.append(flag)
        else:
            both = (only - 1, wish), (self._flag[item], flag)
            self._several[item] = array("I", both[0]), array("I", both[1])
            self._only[item] = _SEVERAL

    def remove(self, item: int, wish: int) -> None:
        """Take a wish away from a key, if it stands there."""
        if item >= len(self._only):
            return
        if self._alone[item] == wish + 1:
            self._alone[item] = _NONE
        elif self._only[item] == wish + 1:
            self._only[item] = _NONE
        elif self._only[item] == _SEVERAL:
            self._remove_of_several(item, wish)

    def alone(self, items: Sequence[int]) -> list[int]:
        """List the wishes that need nothing but one of these."""
        self._reach(max(items, default=0) + 1)
        return [wish - 1 for wish in map(self._alone.__getitem__, items) if wish]

    def candidates(self, items: Sequence[int], flags: Sequence[int]) -> list[int]:
        """List the other wishes under these keys whose flag is set; one with several keys may come twice."""
        self._reach(max(items, default=0) + 1)
        found: list[int] = []
        flag_of = flags.__getitem__
        for item, wish in zip(items, map(self._only.__getitem__, items), strict=True):
            if wish == _NONE:
                continue
            if wish != _SEVERAL:
                if flags[self._flag[item]]:
                    found.append(wish - 1)
                continue
            wishes, needed = self._several[item]
            found += compress(wishes, map(flag_of, needed))
        return found

    def _remove_of_several(self, item: int, wish: int) -> None:
        wishes, flags = self._several[item]
        if wish not in wishes:
            return
        at = wishes.index(wish)
        # Their order means nothing: the last one takes the place.
        last = wishes.pop(), flags.pop()
        if at < len(wishes):
            wishes[at], flags[at] = last
        if len(wishes) == 1:
            self._only[item], self._flag[item] = wishes[0] + 1, flags[0]
            del self._several[item]

    def _reach(self, size: int) -> None:
        short = size - len(self._only)
        if short > 0:
            # A quarter more: they would grow by little each time.
            more = bytes(self._only.itemsize * (short + len(self._only) // 4))
            for by_item in (self._alone, self._only, self._flag):
                by_item.frombytes(more)
