"""What each wish asks for, as numbers of items in one array, and whether an article's flags fulfil it."""

from array import array
from collections.abc import Iterable, Sequence
from typing import Final

from bot.search.vocabulary import HAD, absent_flag, had_flag

_CLAUSE, _OR, _FILTER, _NEVER = range(4)
"""What a code's low bits say: a clause is needed; this or what follows; this one ends a group; never this."""
_KIND_BITS: Final = 2
_KIND: Final = 3


class Conditions:
    """The codes of wishes by number; room that is given back is used again."""

    def __init__(self) -> None:
        self._codes = array("I")
        self._starts = array("I")
        self._holes: dict[int, array[int]] = {}

    def put(
        self,
        wish: int,
        *,
        clauses: Iterable[int],
        filters: Iterable[Sequence[int]],
        never: Iterable[int],
    ) -> None:
        """Store a wish under a number that is free."""
        codes = [item << _KIND_BITS | _CLAUSE for item in clauses]
        for group in filters:
            codes += [item << _KIND_BITS | _OR for item in group[:-1]]
            codes.append(group[-1] << _KIND_BITS | _FILTER)
        codes += [item << _KIND_BITS | _NEVER for item in never]
        self._store(wish, [len(codes), *codes])

    def remove(self, wish: int) -> list[int]:
        """Forget a wish; give its items, each as often as it was named."""
        start, end = self._range(wish)
        items = [code >> _KIND_BITS for code in self._codes[start:end]]
        self._holes.setdefault(end - start, array("I")).append(start - 1)
        return items

    def hold(self, wish: int, flags: bytearray, *, telling: bool = False) -> bool:
        """Tell whether an article fulfils a wish.

        `telling`: a clause that says something in this language must be among what it has.
        """
        start, end = self._range(wish)
        either = False
        for code in self._codes[start:end]:
            item = code >> _KIND_BITS
            flag = flags[had_flag(item)]
            match code & _KIND:
                case 0:
                    if not flag:
                        return False
                    telling = telling and flag != HAD
                case 1:
                    either = either or flag != 0
                case 2:
                    if not (either or flag):
                        return False
                    either = False
                case _:
                    if not flags[absent_flag(item)]:
                        return False
        return not telling

    def _range(self, wish: int) -> tuple[int, int]:
        start = self._starts[wish]
        return start + 1, start + 1 + self._codes[start]

    def _store(self, wish: int, codes: list[int]) -> None:
        holes = self._holes.get(len(codes) - 1)
        if holes:
            start = holes.pop()
            self._codes[start : start + len(codes)] = array("I", codes)
        else:
            start = len(self._codes)
            self._codes.extend(codes)
        while wish >= len(self._starts):
            self._starts.append(0)
        self._starts[wish] = start
