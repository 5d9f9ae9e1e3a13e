"""What admins do to stories: take articles out of one, make two one. Both stick."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from bot.errors import UserError
from bot.model.chat import Listing, ListingKind
from bot.model.story import NamedStory
from bot.ports import Clock
from bot.search.index import SearchIndex
from bot.services.asking import Asker
from bot.services.story_cards import Origin, StoryCards
from bot.storage.articles import ArticleStore
from bot.storage.stories import StoryStore
from bot.storage.story_lists import StoryLists

_OFFERED: Final = 5
_LOOKED_AT: Final = 20
"""Similar articles whose stories are looked at."""
_RECENT: Final = timedelta(hours=48)


class StoryDesk:
    """Splits and merges; whether one may is the caller's to know. Doing it again changes nothing."""

    def __init__(
        self,
        *,
        cards: StoryCards,
        articles: ArticleStore,
        store: StoryStore,
        lists: StoryLists,
        index: SearchIndex,
        clock: Clock,
    ) -> None:
        self._cards = cards
        self._articles = articles
        self._store = store
        self._lists = lists
        self._index = index
        self._clock = clock

    async def split(self, asker: Asker, listing: Listing, article_ids: Sequence[int]) -> int:
        """Make a story of some articles of a story's list; give its number, also when that was done before.

        Raises:
            UserError: button-old for another list; story-split-all, story-split-none, story-gone.
        """
        if listing.kind is not ListingKind.STORY:
            raise UserError("button-old")
        before = await self._store.of_story(Origin.of(listing).story_id)
        there = {report.article_id for report in before}
        chosen = [number for number in article_ids if number in there]
        if not chosen:
            elsewhere = {item.story_id for item in (await self._store.of_articles(article_ids)).values()}
            if len(elsewhere) == 1:
                return elsewhere.pop()
            raise UserError("story-split-none")
        if len(chosen) == len(there):
            raise UserError("story-split-all")
        made = await self._store.move(chosen, None, by=asker.user_id)
        if made is None:
            raise UserError("story-split-none")
        return made

    async def pair(self, story_id: int, into_id: int, *, language: str) -> tuple[NamedStory, NamedStory]:
        """Fetch the stories that are to become one.

        Raises:
            UserError: story-gone; story-merge-same.
        """
        one = await self._cards.named(story_id, language=language)
        other = await self._cards.named(into_id, language=language)
        if one.brief.story_id == other.brief.story_id:
            raise UserError("story-merge-same")
        return one, other

    async def merge(self, asker: Asker, story_id: int, into_id: int) -> int:
        """Make a story part of another; give the number of what they are now.

        Raises:
            UserError: story-gone.
        """
        merged = await self._store.merge(story_id, into_id, by=asker.user_id)
        if merged is None:
            raise UserError("story-gone")
        return merged

    async def candidates(self, asker: Asker, story: NamedStory, *, language: str) -> list[NamedStory]:
        """List the stories that may be the same: those of similar articles, then what many report."""
        reports = await self._store.of_story(story.brief.story_id)
        articles = await self._articles.many([report.article_id for report in reports[:1]])
        near: list[int] = []
        for article in articles.values():
            similar = await self._index.similar(article, viewer=asker.viewer, limit=_LOOKED_AT)
            near += [report.story_id for report in (await self._store.of_articles(similar)).values()]
        busy = await self._lists.busiest(self._clock.now() - _RECENT, limit=2 * _OFFERED)
        numbers = [number for number in dict.fromkeys([*near, *busy]) if number != story.brief.story_id]
        return [await self._cards.named(number, language=language) for number in numbers[:_OFFERED]]
