"""Which of very many wishes an article fulfils: search the other way round.

A wish is looked at only when an article has its *key*, the one of its items that fewest wishes have. Wishes
with the same key stand together with a second item each, so that most are turned down without a step of
Python for each; the few that are left are checked to the end. Equal wishes are one, however many follow it.
"""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from hashlib import blake2b
from itertools import chain
from typing import Final

from bot.search.article_terms import ArticleTerms
from bot.search.follow_list import FollowList
from bot.search.hash_table import HashTable
from bot.search.vocabulary import Vocabulary, absent_flag, had_flag
from bot.search.wish import Wish
from bot.search.wish_conditions import Conditions
from bot.search.wish_items import is_clause
from bot.search.wish_keys import WishKeys

_UNSURE: Final = 1 << 31
"""Added to a wish's number under its key when key and flag don't say all."""


class Percolator:
    """Follows by id (64 bits, signed), and the wishes that they share. Not for several threads at once."""

    def __init__(self) -> None:
        self._follows = FollowList()
        self._wishes = HashTable()
        """Digests of packed wishes → their numbers."""
        self._digests = array("q")
        self._free: list[int] = []
        self._vocabulary = Vocabulary()
        self._conditions = Conditions()
        self._keys = WishKeys()

    def __len__(self) -> int:
        return len(self._follows)

    def __contains__(self, follow: int) -> bool:
        return follow in self._follows

    @property
    def wishes(self) -> int:
        """How many different wishes there are."""
        return len(self._digests) - len(self._free)

    @property
    def items(self) -> int:
        """How many different words, phrases and filters they are made of."""
        return len(self._vocabulary)

    def add(self, follow: int, wish: Wish) -> None:
        """Follow a wish under an id; it replaces what the id followed."""
        self.add_packed(follow, wish.pack())

    def add_packed(self, follow: int, packed: bytes) -> None:
        """Do what `add` does with what `Wish.pack` gave; quicker, for those that are stored.

        Raises: ValueError for other bytes.
        """
        digest = _digest(packed)
        number = next(self._wishes.get(digest), None)
        if number is None:
            number = self._take(digest, Wish.unpack(packed))
        before = self._follows.remove(follow)
        self._follows.add(follow, number)
        self._let_go(before)

    def remove(self, follow: int) -> None:
        """Follow nothing under an id any more; nothing happens when it follows nothing."""
        self._let_go(self._follows.remove(follow))

    def prepare(self, language_tag: str) -> None:
        """Work out beforehand what else the first article in a language would have to wait for."""
        self._vocabulary.prepare(language_tag)

    def match(self, article: ArticleTerms) -> list[int]:
        """List the ids that follow what an article reports, in order."""
        return sorted(chain.from_iterable(map(self.followers, self.matching(article))))

    def matching(self, article: ArticleTerms) -> list[int]:
        """List the numbers of the wishes that an article fulfils, in order.

        A number means the same wish until nobody follows it any more.
        """
        flags = self._vocabulary.prepare(article.tag)
        telling, waived = self._vocabulary.mark(article, flags)
        try:
            found = sorted(self._keys.candidates(telling, flags))
            unsure = found[bisect_left(found, _UNSURE) :]
            del found[len(found) - len(unsure) :]
            found += {wish - _UNSURE for wish in unsure if self._conditions.hold(wish - _UNSURE, flags)}
            # A small word (sur, die) can be the key of a wish that has other words.
            small = self._keys.candidates(self._vocabulary.waived(article.tag), flags)
            numbers = {wish % _UNSURE for wish in small}
            found += [wish for wish in numbers if self._conditions.hold(wish, flags, telling=True)]
        finally:
            self._vocabulary.unmark(telling, waived, flags)
        return sorted(found)

    def followers(self, wish: int) -> list[int]:
        """List the ids that follow a wish, by its number."""
        return self._follows.of(wish)

    def _take(self, digest: int, wish: Wish) -> int:
        if self._free:
            number = self._free.pop()
            self._digests[number] = digest
        else:
            number = len(self._digests)
            self._digests.append(digest)
        self._wishes.add(digest, number)
        take = self._vocabulary.take
        clauses = [take(group[0]) for group in wish.needs if is_clause(group[0])]
        filters = [[take(item) for item in group] for group in wish.needs if not is_clause(group[0])]
        never = [take(item) for item in wish.never]
        self._conditions.put(number, clauses=clauses, filters=filters, never=never)
        self._file(number, clauses, filters, never)
        return number

    def _file(self, number: int, clauses: list[int], filters: list[list[int]], never: list[int]) -> None:
        """Put a new wish where it will be found with the fewest steps."""
        keys, second = self._keys_of(clauses, filters)
        others = len(clauses) + len(filters) + len(never) - 1
        if others > 1 or any(len(group) > 1 for group in filters):
            for key in keys:
                self._keys.add(key, number + _UNSURE, had_flag(key if second is None else second))
        elif others:
            flag = absent_flag(never[0]) if second is None else had_flag(second)
            self._keys.add(keys[0], number, flag)
        else:
            self._keys.add_alone(keys[0], number)

    def _let_go(self, number: int | None) -> None:
        if number is None or self._follows.any_of(number):
            return
        self._wishes.discard(self._digests[number], number)
        items = self._conditions.remove(number)
        for item in items:
            for wish in (number, number + _UNSURE):
                self._keys.remove(item, wish)
        for item in items:
            self._vocabulary.drop(item)
        self._free.append(number)

    def _keys_of(self, clauses: list[int], filters: list[list[int]]) -> tuple[Sequence[int], int | None]:
        """Choose what a wish is found by: what fewest wishes have, and of words those that tell something."""
        cost = self._vocabulary.cost
        single = [group[0] for group in filters if len(group) == 1]
        if clauses:
            first, *rest = sorted(clauses, key=cost)
            return (first,), min((*rest, *single), key=cost, default=None)
        keys = min(filters, key=lambda group: sum(map(cost, group)))
        others = [item for item in single if item not in keys]
        return keys, min(others, key=cost, default=None)


def _digest(packed: bytes) -> int:
    """Give 64 bits by which a wish is known: two of a million are one with a chance of 1 to 10⁷."""
    return int.from_bytes(blake2b(packed, digest_size=8).digest(), "little", signed=True)
