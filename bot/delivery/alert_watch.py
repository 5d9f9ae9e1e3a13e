"""All follows in memory, asked about each new article; kept up by reading only what is new."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

import structlog

from bot.model.article import Article
from bot.search.article_terms import ArticleTerms
from bot.search.percolator import Percolator
from bot.search.wish_items import Kind
from bot.storage.alert_reading import AlertReading

log = structlog.get_logger(__name__)

_PAGE: Final = 5_000
_MARGIN: Final = 1_000
"""On PostgreSQL a row may become visible after one with a higher id: so many ids are looked at again."""
T = TypeVar("T")


class FollowWatch:
    """Every follow's wish; those that are paused or muted too, for that is found out when they match.

    A wish never changes, so that what was read once is right until its row is gone.
    """

    def __init__(self, reading: AlertReading) -> None:
        self._reading = reading
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="alerts")
        self._percolator = Percolator()
        self._everything: set[int] = set()
        self._last = 0
        self._complete = False

    def __len__(self) -> int:
        return len(self._percolator) + len(self._everything)

    async def renew(self) -> None:
        """Read the follows that were made since the last time."""
        last = max(0, self._last - _MARGIN) if self._complete else self._last
        while True:
            page = await self._reading.wishes(last, _PAGE)
            if page:
                await self._in_thread(partial(self._add, page))
                last = page[-1][0]
                self._last = max(self._last, last)
            if len(page) < _PAGE:
                break
        if not self._complete:
            self._complete = True
            log.info("alerts.follows_read", follows=len(self))

    def forget(self) -> None:
        """Know nothing: another process watches now, or the database is another."""
        self._percolator = Percolator()
        self._everything = set()
        self._last, self._complete = 0, False

    async def drop(self, gone: Collection[int]) -> None:
        """Let go of follows whose rows are gone."""
        if gone:
            await self._in_thread(partial(self._drop, gone))

    async def match(
        self, articles: Sequence[Article], merged: Mapping[int, Sequence[int]]
    ) -> dict[int, list[tuple[int, int]]]:
        """Find by follow which articles it matches, each as story and article.

        `merged` are the stories that were merged into each: who follows one of them follows it.
        """
        return await self._in_thread(partial(self._match, articles, merged))

    def close(self) -> None:
        """Let go of the thread, once what it is at is done."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _add(self, page: Sequence[tuple[int, bytes]]) -> None:
        for follow, wish in page:
            if follow in self._percolator or follow in self._everything:
                continue
            if not wish:
                self._everything.add(follow)
                continue
            try:
                self._percolator.add_packed(follow, wish)
            except ValueError:
                log.warning("alerts.unreadable_wish", follow=follow)

    def _drop(self, gone: Collection[int]) -> None:
        for follow in gone:
            self._everything.discard(follow)
            self._percolator.remove(follow)

    def _match(
        self, articles: Sequence[Article], merged: Mapping[int, Sequence[int]]
    ) -> dict[int, list[tuple[int, int]]]:
        found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for article in articles:
            assert article.story is not None
            terms = ArticleTerms.of(article)
            others = {f"{Kind.STORY}{number}" for number in merged.get(article.story, ())}
            if others:
                terms = replace(terms, marks=terms.marks | others)
            hit = (article.story, article.id)
            for follow in self._percolator.match(terms):
                found[follow].append(hit)
            for follow in self._everything:
                found[follow].append(hit)
        return dict(found)

    async def _in_thread(self, action: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, action)
