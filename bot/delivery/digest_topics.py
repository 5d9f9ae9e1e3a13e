"""Which articles are about which topics of digests, each article read once for all of them."""

import asyncio
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from bot.model.article import Article
from bot.search.article_terms import ArticleTerms
from bot.search.index import SearchIndex
from bot.search.percolator import Percolator
from bot.search.understanding import understood
from bot.search.wish import Wish
from bot.storage.articles import ArticleStore

_AT_ONCE: Final = 50
"""Articles that are fetched, and read in a thread, before others get their turn."""
_MOST_TOPICS: Final = 300_000
_MOST_ARTICLES: Final = 50_000


class TopicMatches:
    """Remembers what was found: an article of the last days is read again only for topics that are new."""

    def __init__(self, articles: ArticleStore, index: SearchIndex) -> None:
        self._articles = articles
        self._index = index
        self._wishes: dict[str, bytes | None] = {}
        """By topic as typed."""
        self._numbers: dict[bytes, int] = {}
        """By packed wish."""
        self._all = Percolator()
        self._found: dict[int, tuple[int, array[int]]] = {}
        """By article: its last change, and the topics that it is about."""
        self._about: defaultdict[int, set[int]] = defaultdict(set)
        """By topic, the same the other way round."""
        self._busy = asyncio.Lock()

    async def prepare(self, topics: Iterable[str], fresh: Mapping[int, int]) -> None:
        """Find out about topics for articles that are news, by id with their last changes."""
        wishes = await self._understood(topics)
        if not wishes:
            return
        async with self._busy:
            if len(self._numbers) + len(wishes) > _MOST_TOPICS:
                self._numbers, self._all = {}, Percolator()
                self._found.clear()
                self._about.clear()
            if len(self._found) > _MOST_ARTICLES:
                for gone in self._found.keys() - fresh.keys():
                    self._forget(gone)
            new = Percolator()
            for packed in sorted(wishes - self._numbers.keys()):
                number = self._numbers[packed] = len(self._numbers) + 1
                for percolator in (new, self._all):
                    percolator.add_packed(number, packed)
            known = {number for number, seq in fresh.items() if self._found.get(number, (0,))[0] == seq}
            await self._read(fresh.keys() - known, self._all, fresh)
            if len(new):
                await self._read(known, new, fresh, more=True)

    def about(self, topics: Sequence[str]) -> set[int]:
        """List the articles that are about one of some topics, of those that were prepared."""
        wishes = (self._wishes.get(topic) for topic in topics)
        numbers = [self._numbers[wish] for wish in wishes if wish in self._numbers]
        return set().union(*(self._about.get(number, ()) for number in numbers))

    async def _understood(self, topics: Iterable[str]) -> set[bytes]:
        """Read topics as searches; those that mean nothing any more are left out."""
        if len(self._wishes) > _MOST_TOPICS:
            self._wishes.clear()
        wishes: set[bytes] = set()
        for place, topic in enumerate(topics):
            # Which outlets there are may have changed since.
            if topic not in self._wishes or ":" in topic:
                wish = understood(topic, self._index)
                self._wishes[topic] = wish.pack() if isinstance(wish, Wish) else None
            if packed := self._wishes[topic]:
                wishes.add(packed)
            if place % _AT_ONCE == 0:
                await asyncio.sleep(0)
        return wishes

    async def _read(
        self, ids: Collection[int], topics: Percolator, fresh: Mapping[int, int], *, more: bool = False
    ) -> None:
        waiting = sorted(ids)
        for start in range(0, len(waiting), _AT_ONCE):
            articles = await self._articles.many(waiting[start : start + _AT_ONCE])
            matched = await asyncio.to_thread(_match, topics, [*articles.values()])
            for number, found in matched.items():
                before = self._found[number][1] if more else array("I")
                if not more:
                    self._forget(number)
                self._found[number] = (fresh[number], before + found)
                for topic in found:
                    self._about[topic].add(number)

    def _forget(self, article_id: int) -> None:
        for topic in self._found.pop(article_id, (0, ()))[1]:
            self._about[topic].discard(article_id)


def _match(topics: Percolator, articles: Sequence[Article]) -> "dict[int, array[int]]":
    return {item.id: array("I", topics.match(ArticleTerms.of(item))) for item in articles}
