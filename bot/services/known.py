"""What the archive knows of a text that somebody came across: who has it too, who reports the same."""

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.archive.keys import key_of_address
from bot.errors import UserError
from bot.model.article import Article
from bot.model.chat import Listing, ListingKind
from bot.model.resemblance import Alike, Resemblance
from bot.model.story import Report
from bot.ports import Clock
from bot.search.index import SearchIndex
from bot.services.asking import Asker
from bot.services.comparing import compared, frequencies_of, with_its_words
from bot.services.reading import Reading
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore
from bot.storage.listings import ListingStore
from bot.storage.stories import StoryStore
from bot.storage.story_lists import StoryLists
from bot.storage.terms import TermStore
from bot.text.passage import Passage
from bot.text.stories.frequencies import Frequencies
from bot.text.story_tellers import brief_of

DAYS: Final = 30
"""How long the archive remembers what stories are recognised by."""
MOST: Final = 5
FEWEST_WORDS: Final = 4
_MOST_RELATED: Final = 3
_CANDIDATES: Final = 40
"""Articles that are compared, of those in its language, and of those in any that name the same."""
_LINKS: Final = 5
_LEARNED: Final = 2_000
"""The newest articles, which tell how rare words and names are."""
_RELEARNED: Final = 600.0
"""Seconds after which that is learned anew."""
_ORDER: Final = list(Resemblance)


@dataclass(frozen=True, kw_only=True, slots=True)
class Knowledge:
    """What is known."""

    found: tuple[Alike, ...]
    """The nearest first."""
    days: int
    """How far back events were looked for."""
    listing: Listing | None = None

    @property
    def linked(self) -> bool:
        """Tell whether it is what a link leads to."""
        return any(item.how is Resemblance.LINKED for item in self.found)

    @property
    def near(self) -> bool:
        """Tell whether something reports the same, not only what is related."""
        return any(item.how is not Resemblance.RELATED for item in self.found)


class Known:
    """Compares a text with what everybody may see, as the archive compares its own articles.

    Nothing of the text is kept: a list holds the articles that resemble it and how, not what it said.
    """

    def __init__(
        self,
        *,
        reading: Reading,
        articles: ArticleStore,
        stories: StoryStore,
        lists: StoryLists,
        terms: TermStore,
        assigning: AssigningStore,
        listings: ListingStore,
        index: SearchIndex,
        clock: Clock,
        keep_days: int,
    ) -> None:
        self._reading = reading
        self._articles = articles
        self._stories = stories
        self._lists = lists
        self._terms = terms
        self._assigning = assigning
        self._listings = listings
        self._index = index
        self._clock = clock
        self._days = min(DAYS, keep_days)
        self._frequencies: tuple[float, Frequencies] | None = None
        self._learning = asyncio.Lock()

    async def about(
        self, asker: Asker, text: str, *, links: Sequence[str] = (), at: datetime | None = None
    ) -> Knowledge:
        """Find what resembles a text, or is what its links lead to; `at` is when it was written.

        Raises:
            UserError: known-too-short; index-behind, when there is nothing and the index lacks much.
        """
        linked = await self._behind(links)
        passage = await asyncio.to_thread(Passage.of, text)
        if passage.words < FEWEST_WORDS and not linked:
            raise UserError("known-too-short")
        found = await self._resembling(passage, linked, at)
        if not found:
            if await self._reading.is_index_behind():
                raise UserError("index-behind")
            return Knowledge(found=(), days=self._days)
        listing = await self._listings.add(
            chat_id=asker.chat_id,
            owner_id=asker.user_id,
            kind=ListingKind.KNOWN,
            query="".join(found.values()),
            article_ids=tuple(found),
        )
        return await self.again(listing)

    async def telling(self, text: str) -> tuple[str, ...]:
        """Give the words that say most of what a text is about."""
        return (await asyncio.to_thread(Passage.of, text)).telling

    async def again(self, listing: Listing) -> Knowledge:
        """Show a list of what resembles something once more, as it is now."""
        hows = dict(zip(listing.article_ids, map(Resemblance, listing.query), strict=True))
        articles = await self._public(hows)
        stories = await self._stories_of(articles)
        found = [
            await self._alike(article, hows[article.id], stories.get(article.id, ()))
            for article in articles.values()
        ]
        return Knowledge(found=tuple(found), days=self._days, listing=listing)

    async def _behind(self, links: Sequence[str]) -> list[int]:
        """Find the articles that addresses lead to."""
        keys = dict.fromkeys(key for link in links[:_LINKS] if (key := key_of_address(link)))
        found = [await self._articles.by_key(key) for key in keys]
        return [article.duplicate_of or article.id for article in found if article and article.public]

    async def _resembling(
        self, passage: Passage, linked: Collection[int], at: datetime | None
    ) -> dict[int, Resemblance]:
        """Choose an article of each story that resembles a passage, with how, the nearest first."""
        alike = await self._index.alike(passage.text, passage.language, viewer=None, limit=_CANDIDATES)
        named = await self._terms.naming(passage.keys, self._clock.now(), limit=_CANDIDATES)
        articles = await self._public([*linked, *alike, *named])
        candidates = await self._assigning.known(articles)
        frequencies = await self._learned()
        event, likeness = await asyncio.to_thread(
            compared, passage, at or self._clock.now(), candidates.values(), frequencies
        )
        in_its_language = [articles[number] for number in alike if number in articles]
        same = await asyncio.to_thread(with_its_words, passage, in_its_language)

        def how(number: int) -> Resemblance | None:
            if number in linked:
                return Resemblance.LINKED
            if number in same:
                return Resemblance.TEXT
            story = candidates[number].story if number in candidates else None
            if event is not None and story == event:
                return Resemblance.EVENT
            return Resemblance.RELATED if likeness.get(number, 0.0) >= 1 else None

        found = {number: nearness for number in articles if (nearness := how(number))}
        nearest = sorted(found, key=lambda number: (_ORDER.index(found[number]), -likeness.get(number, 0.0)))
        chosen: dict[int, int] = {}
        for number in nearest:
            story = candidates[number].story if number in candidates else None
            chosen.setdefault(story or -number, number)
        related = [number for number in chosen.values() if found[number] is Resemblance.RELATED]
        near = [number for number in chosen.values() if found[number] is not Resemblance.RELATED]
        return {number: found[number] for number in [*near, *related[:_MOST_RELATED]][:MOST]}

    async def _public(self, ids: Iterable[int]) -> dict[int, Article]:
        articles = await self._articles.many([*dict.fromkeys(ids)])
        return {
            number: article
            for number, article in articles.items()
            if article.public and article.duplicate_of is None
        }

    async def _learned(self) -> Frequencies:
        """Learn how rare words are; that changes slowly."""
        async with self._learning:
            now = self._clock.monotonic()
            if self._frequencies is None or now - self._frequencies[0] > _RELEARNED:
                pages = self._assigning.features_before(
                    since=self._clock.now() + timedelta(days=1), until=None, most=1, count=_LEARNED
                )
                packed = [features async for page in pages for features in page]
                self._frequencies = (now, await asyncio.to_thread(frequencies_of, packed))
            return self._frequencies[1]

    async def _stories_of(self, articles: Mapping[int, Article]) -> dict[int, Sequence[Report]]:
        own = await self._stories.of_articles(articles)
        reports = await self._lists.of_stories({report.story_id for report in own.values()})
        return {number: reports.get(report.story_id, ()) for number, report in own.items()}

    async def _alike(self, article: Article, how: Resemblance, reports: Sequence[Report]) -> Alike:
        same = how in (Resemblance.LINKED, Resemblance.TEXT)
        stated = [report for report in reports if report.stated]
        return Alike(
            article=article,
            how=how,
            story=brief_of(reports) if reports else None,
            first=min(stated, key=lambda report: (report.at, report.article_id), default=None),
            reprints=tuple(await self._articles.reprints(article.id)) if same else (),
        )
