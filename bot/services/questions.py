"""Questions: which articles answer one, in which of their sentences."""

import asyncio
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bot.errors import UserError
from bot.model.answer import Source
from bot.model.article import Article
from bot.model.chat import Listing, ListingKind
from bot.model.outlet import Outlets
from bot.ports import Clock
from bot.search.index import SearchIndex
from bot.services.asking import Asker
from bot.services.reading import Reading
from bot.storage.articles import ArticleStore
from bot.storage.listings import ListingStore
from bot.storage.stories import StoryStore
from bot.storage.terms import TermStore
from bot.text.answering.passages import Weighed, speaks_of, weighed
from bot.text.answering.question import Question
from bot.text.answering.sought import says_little
from bot.text.passage import Passage
from bot.text.unwanted import Unwanted

MOST: Final = 5
"""Articles that answer a question."""
_FOUND, _ALIKE, _NAMED = 20, 10, 10
"""Articles that are looked at: those that a search finds, those that share its words, or name the same."""
_EVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
_RAREST: Final = 8
"""What a word weighs that is in one article only."""
_IMAGINED, _IMAGINED_WITH = 100, 2
"""Articles that are imagined beside those that there are, and how many have a word: a few tell little."""
_SAYS_LITTLE: Final = 0.25
"""What a verb counts that articles may well replace, in parts of another word."""
_UNKNOWN: Final = 4
"""What one weighs that is in none, where that need not mean much."""
_A_NAME: Final = 2
"""What a name weighs beyond how rare it is."""
_NEAREST: Final = 3
"""Articles that are offered where none answers."""
_NEAR: Final = 0.5
"""Of the question's weight that those must speak of."""
_NEAR_THE_TOP: Final = 0.65
"""Of what the best sentence of all says of the question, the part that each article's best must say."""
_SPREAD: Final = ((1, 2), (2, 2), (2, MOST))
"""Articles of one story and of one outlet: what others say comes first, and fills up what is left."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answerable:
    """A question with what answers it."""

    question: Question
    sources: tuple[Source, ...]
    near: tuple[Source, ...] = ()
    """Where nothing answers it: which articles come nearest; nothing is shown of them but what they are."""
    listing: Listing | None = None
    """Keeps which articles these are; None where there are none."""


class Questions:
    """Finds what answers questions, in nothing but the archive, as far as the asker may see it."""

    def __init__(
        self,
        *,
        reading: Reading,
        articles: ArticleStore,
        stories: StoryStore,
        terms: TermStore,
        listings: ListingStore,
        index: SearchIndex,
        outlets: Outlets,
        clock: Clock,
    ) -> None:
        self._reading = reading
        self._articles = articles
        self._stories = stories
        self._terms = terms
        self._listings = listings
        self._index = index
        self._outlets = outlets
        self._clock = clock

    async def about(
        self, asker: Asker, typed: str, *, language: str, prefer: Sequence[str], filters: Sequence[str] = ()
    ) -> Answerable:
        """Find what answers a question; none that the chat's `filters` refuse.

        `language` is the asker's, `prefer` those that are read as they are.

        Raises:
            UserError: ask-vague, for one that names nothing; index-behind, when there is nothing and the
                index lacks much.
        """
        question = await asyncio.to_thread(Question.of, typed, language=language, among=tuple(prefer))
        if not question.wanted:
            raise UserError("ask-vague")
        surely, others = await self._candidates(asker, question, prefer)
        articles = await self._seen(asker, [*surely, *others], filters)
        found = await self._weighed(question, articles)
        top = max((item.peak for item in found), default=0.0)

        def answers(item: Weighed) -> bool:
            if item.article.language != question.language:
                # What has all of it has it in translation.
                return speaks_of(item) or (item.article.id in surely and item.has_sought)
            return speaks_of(item) and item.peak >= _NEAR_THE_TOP * top

        chosen = await self._different([item for item in found if answers(item)])
        if not chosen:
            if await self._reading.is_index_behind():
                raise UserError("index-behind")
            near = await self._different([item for item in found if item.spoken >= _NEAR], most=_NEAREST)
            if not near:
                return Answerable(question=question, sources=())
            listing = await self._listed(asker, question, near, answered=False)
            return _nearest(question, [item.article for item in near], listing)
        listing = await self._listed(asker, question, chosen, answered=True)
        return await self._answerable(question, [item.article for item in chosen], listing)

    async def again(
        self, asker: Asker, listing: Listing, *, language: str, prefer: Sequence[str]
    ) -> Answerable:
        """Answer a question once more from the same articles, as they are now."""
        question = await asyncio.to_thread(Question.of, listing.query, language=language, among=tuple(prefer))
        articles = await self._seen(asker, listing.article_ids, ())
        if listing.corrected:
            return _nearest(question, articles, listing)
        return await self._answerable(question, articles, listing)

    async def _listed(
        self, asker: Asker, question: Question, chosen: Sequence[Weighed], *, answered: bool
    ) -> Listing:
        return await self._listings.add(
            chat_id=asker.chat_id,
            owner_id=asker.user_id,
            kind=ListingKind.ASK,
            query=question.text,
            article_ids=[item.article.id for item in chosen],
            corrected=not answered,
        )

    async def _answerable(
        self, question: Question, articles: Sequence[Article], listing: Listing
    ) -> Answerable:
        # What else was looked at must not matter: the same articles give the same sentences each time.
        found = await self._weighed(question, articles)
        return Answerable(question=question, sources=tuple(item.source for item in found), listing=listing)

    async def _weighed(self, question: Question, articles: Sequence[Article]) -> list[Weighed]:
        """Weigh articles by words that count the more the fewer articles have them; names count more."""
        told = f"lang:{question.language}"
        spoken, *counts = await asyncio.gather(
            *(self._index.count_since(word, _EVER) for word in (told, *question.telling))
        )
        size = max(1, spoken or self._index.size)
        unknown = {word for word, count in zip(question.telling, counts, strict=True) if not count}
        # A word that nothing has matters, unless it is one among others or all is in other languages.
        lenient = not spoken or (
            unknown.isdisjoint(question.named) and 2 * len(unknown) <= len(question.telling)
        )

        def weight(word: str, count: int) -> int:
            # Whole numbers, so that an article more or less makes no difference.
            weight = round(_RAREST * _rarity(count, size))
            if word in question.named:
                return weight + _A_NAME
            if lenient and word in unknown:
                weight = _UNKNOWN
            return max(1, round(_SAYS_LITTLE * weight)) if says_little(word, question.language) else weight

        weights = [weight(word, count) for word, count in zip(question.telling, counts, strict=True)]
        return await asyncio.to_thread(weighed, question, articles, self._outlets, weights=weights)

    async def _candidates(
        self, asker: Asker, question: Question, prefer: Sequence[str]
    ) -> tuple[frozenset[int], list[int]]:
        """Find articles: those that have all of its words, and in their order, with others, all of them."""
        found = await self._index.search(
            question.wanted,
            viewer=asker.viewer,
            limit=_FOUND,
            now=self._clock.now(),
            languages=prefer,
        )
        surely = frozenset() if found.corrected else frozenset(found.ids)
        # In « » stand names; who wants words just so writes "".
        loose = not found.ids and '"' not in question.wanted and ":" not in question.wanted
        if len(surely) >= MOST or (_is_precise(question) and not loose):
            return surely, list(found.ids)
        alike: list[int] = []
        for language in dict.fromkeys((question.language, *prefer)):
            words = " ".join(question.telling)
            alike += await self._index.alike(words, language, viewer=asker.viewer, limit=_ALIKE)
        if question.named:
            names = " ".join(question.named)
            by_name = await self._index.search(
                names, viewer=asker.viewer, limit=_FOUND, now=self._clock.now(), languages=prefer
            )
            alike += by_name.ids
        passage = await asyncio.to_thread(Passage.of, question.text)
        named = await self._terms.naming(passage.keys, self._clock.now(), limit=_NAMED)
        return surely, [*dict.fromkeys((*found.ids, *alike, *named))]

    async def _seen(self, asker: Asker, ids: Collection[int], filters: Sequence[str]) -> list[Article]:
        """Fetch what the asker may see and wants to, in the order asked for."""
        articles = await self._articles.many(list(dict.fromkeys(ids)))
        there = [
            article
            for article in articles.values()
            if article.duplicate_of is None
            and article.hidden is None
            and (article.public or asker.viewer in article.senders)
        ]
        unwanted = Unwanted.of(filters)
        if not unwanted:
            return there
        return await asyncio.to_thread(
            lambda: [one for one in there if not unwanted.refuses(one.title, one.lead)]
        )

    async def _different(self, found: Sequence[Weighed], *, most: int = MOST) -> list[Weighed]:
        """Choose the best, of different stories and outlets as far as it goes; no sentence comes twice."""
        stories = await self._stories.of_articles([item.article.id for item in found])
        ranked = sorted(found, key=lambda item: -item.worth)
        chosen: list[Weighed] = []
        for of_one_story, of_one_outlet in _SPREAD:
            for item in ranked:
                if len(chosen) == most or item in chosen:
                    continue
                if _says_the_same(item, chosen):
                    continue
                story = stories.get(item.article.id)
                of_story = sum(
                    1
                    for other in chosen
                    if story and (own := stories.get(other.article.id)) and own.story_id == story.story_id
                )
                of_outlet = sum(1 for other in chosen if other.article.outlet == item.article.outlet)
                if of_story < of_one_story and of_outlet < of_one_outlet:
                    chosen.append(item)
        return sorted(chosen, key=lambda item: -item.worth)


def _nearest(question: Question, articles: Sequence[Article], listing: Listing) -> Answerable:
    near = tuple(Source(article=article, best=(), material=()) for article in articles)
    return Answerable(question=question, sources=(), near=near, listing=listing)


def _rarity(count: int, size: int) -> float:
    """Tell how much it means that an article has a word: from 0 to 1, for one that hardly another has."""
    most = math.log2(1 + (size + _IMAGINED) / (1 + _IMAGINED_WITH))
    return min(1.0, math.log2(1 + (size + _IMAGINED) / (max(1, count) + _IMAGINED_WITH)) / most)


def _is_precise(question: Question) -> bool:
    """Tell whether a question says by filters or phrases what it wants: then nothing else will do."""
    return any(mark in question.wanted for mark in '":«“') or " -" in f" {question.wanted}"


def _says_the_same(item: Weighed, chosen: Sequence[Weighed]) -> bool:
    said = {sentence.text for other in chosen for sentence in other.source.shown}
    return bool(item.source.shown) and all(sentence.text in said for sentence in item.source.shown)
