"""The items that wishes are made of, numbered, and which of them an article has."""

from array import array
from itertools import chain
from typing import Final

from bot.search.article_terms import ArticleTerms
from bot.search.hash_table import HashTable
from bot.search.wish_items import is_clause, is_small_somewhere, keys_in_any_language, reading, readings

_ANY: Final = ""
"""Stands for every language."""
WAIVED: Final = 1
HAD: Final = 2
"""What an article's flags say of an item: that it says nothing in this language, that the article has it."""


def had_flag(item: int, /) -> int:
    """Give the place of the flag that is not 0 when an article fulfils the need for an item."""
    return 2 * item


def absent_flag(item: int, /) -> int:
    """Give the place of the flag that is 1 when an article does not have an item, else 0."""
    return 2 * item + 1


class Vocabulary:
    """Items and their numbers, counted by how many wishes have each.

    How an item is found in a language is worked out when the first article in that language comes, or by
    `prepare`; from then on also for every new item, in one go before the next article.
    """

    def __init__(self) -> None:
        self._texts: list[str | None] = [None]
        """By number; 0 is nobody's, so that every number is true."""
        self.mentions = array("I", [0])
        """How many wishes have an item."""
        self._long = bytearray(1)
        """Items of three terms or more in some language: their key alone does not tell."""
        self._small = bytearray(1)
        """Words that say nothing in a language of the interface: bad to find wishes by."""
        self._free: list[int] = []
        self._numbers = HashTable()
        self._items: dict[str, dict[int, int | tuple[int, ...]]] = {_ANY: {}}
        """By language: hashes of terms → items; each article looks up hundreds, so in no table of ours."""
        self._flags: dict[str, bytearray] = {}
        self._waived: dict[str, set[int]] = {}
        self._pending: dict[str, dict[str, int]] = {}
        """By language: clauses that are still to be worked out."""

    def __len__(self) -> int:
        return len(self._texts) - 1 - len(self._free)

    def take(self, item: str, /) -> int:
        """Give an item's number, for one more wish."""
        known = self._number(item)
        if known is not None:
            self.mentions[known] += 1
            return known
        if self._free:
            number = self._free.pop()
            self._texts[number], self.mentions[number], self._long[number] = item, 1, 0
        else:
            number = len(self._texts)
            self._texts.append(item)
            self.mentions.append(1)
            self._long.append(0)
            self._small.append(0)
        self._small[number] = is_small_somewhere(item)
        self._numbers.add(hash(item), number)
        for key in keys_in_any_language(item):
            self._find_by(_ANY, key, number)
        if is_clause(item):
            for pending in self._pending.values():
                pending[item] = number
        return number

    def drop(self, number: int, /) -> None:
        """Take back what `take` gave, for one wish."""
        self.mentions[number] -= 1
        if self.mentions[number]:
            return
        item = self._text(number)
        self._numbers.discard(hash(item), number)
        for key in keys_in_any_language(item):
            self._find_no_more(_ANY, key, number)
        if is_clause(item):
            self._forget(item, number)
        self._texts[number] = None
        self._free.append(number)

    def prepare(self, tag: str, /) -> bytearray:
        """Work out how every item is found in articles of a language; give its flags, waived ones set."""
        flags = self._flags.get(tag)
        if flags is None:
            flags = self._flags[tag] = bytearray()
            self._waived[tag] = set()
            self._items[tag] = {}
            known = {text: number for number, text in enumerate(self._texts) if text and is_clause(text)}
            self._pending[tag] = known
        flags.extend(b"\0\1" * (len(self._texts) - len(flags) // 2))
        pending = self._pending[tag]
        if pending:
            for item, read in readings(pending, tag):
                number = pending[item]
                flags[2 * number] = WAIVED if read.waived else 0
                if read.waived:
                    self._waived[tag].add(number)
                if read.key is not None:
                    self._find_by(tag, read.key, number)
                if len(read.sequence) > 2:
                    self._long[number] = 1
            self._pending[tag] = {}
        return flags

    def waived(self, tag: str, /) -> list[int]:
        """List the items that say nothing in a language that was prepared."""
        return list(self._waived[tag])

    def cost(self, number: int, /) -> int:
        """Tell how bad an item is to find a wish by."""
        return self._small[number] << 32 | self.mentions[number]

    def mark(self, article: ArticleTerms, flags: bytearray, /) -> tuple[list[int], list[int]]:
        """Set the flags of what an article has.

        Gives the items that it has and that say something in its language, each once, then the others.
        """
        telling: list[int] = []
        waived: list[int] = []
        long = self._long
        named = map(self._items[_ANY].get, map(hash, article.marks))
        said = map(self._items[article.tag].get, map(hash, article.terms))
        for found in filter(None, chain(named, said)):
            for number in found if type(found) is tuple else (found,):
                at = 2 * number
                flag = flags[at]
                if flag & HAD or (long[number] and not self._has_all(article, number)):
                    continue
                flags[at] = flag | HAD
                flags[at + 1] = 0
                (waived if flag else telling).append(number)
        return telling, waived

    @staticmethod
    def unmark(telling: list[int], waived: list[int], flags: bytearray, /) -> None:
        """Leave the flags as they were before `mark`, which gave these."""
        for number in telling:
            flags[2 * number : 2 * number + 2] = b"\0\1"
        for number in waived:
            flags[2 * number : 2 * number + 2] = b"\1\1"

    def _find_by(self, tag: str, term: str, number: int) -> None:
        items, key = self._items[tag], hash(term)
        known = items.get(key)
        items[key] = number if known is None else (*_numbers(known), number)

    def _find_no_more(self, tag: str, term: str, number: int) -> None:
        items, key = self._items[tag], hash(term)
        rest = tuple(other for other in _numbers(items[key]) if other != number)
        if rest:
            items[key] = rest if len(rest) > 1 else rest[0]
        else:
            del items[key]

    def _has_all(self, article: ArticleTerms, number: int) -> bool:
        item = self._text(number)
        sequence = reading(item, article.tag).sequence
        return len(sequence) < 3 or article.has_sequence(sequence)

    def _forget(self, item: str, number: int) -> None:
        for tag, pending in self._pending.items():
            if pending.pop(item, None) is not None:
                continue
            key = reading(item, tag).key
            if key is not None:
                self._find_no_more(tag, key, number)
            self._flags[tag][2 * number] = 0
            self._waived[tag].discard(number)

    def _number(self, item: str) -> int | None:
        for number in self._numbers.get(hash(item)):
            if self._texts[number] == item:
                return number
        return None

    def _text(self, number: int) -> str:
        text = self._texts[number]
        if text is None:
            raise KeyError(number)
        return text


def _numbers(found: int | tuple[int, ...]) -> tuple[int, ...]:
    return (found,) if isinstance(found, int) else found
