"""What somebody would follow: understood from what they typed, or from what a button stands under."""

from dataclasses import dataclass, replace
from typing import Final

from bot.errors import UserError
from bot.model.article import Article
from bot.model.chat import Listing, ListingKind
from bot.model.follow import Follow, FollowKind
from bot.model.outlet import Outlets, Show, strictest_show
from bot.render.actions.follows import FollowTarget, FollowThis
from bot.search.index import SearchIndex
from bot.search.understanding import understood
from bot.search.wish import LONGEST, MOST_TERMS, Unfollowable, Wish
from bot.search.wish_items import Kind
from bot.services.asking import Asker
from bot.services.reading import Reading
from bot.services.story_cards import StoryCards
from bot.services.story_lists import StoryListing
from bot.services.suggestions import Suggesting
from bot.storage.listings import ListingStore
from bot.storage.quotes import QuoteStore
from bot.text.fold import fold

_HEADLINE_TERMS: Final = 2
_LISTED: Final = frozenset(
    (ListingKind.SEARCH, ListingKind.LATEST, ListingKind.TOP, ListingKind.AGENDA, ListingKind.QUOTES)
)
"""Lists of which what was searched for can be followed."""
_REASONS: Final = {
    Unfollowable.EMPTY: "follow-empty",
    Unfollowable.ONLY_EXCLUSIONS: "follow-only-exclusions",
    Unfollowable.TOO_LONG: "follow-too-long",
    Unfollowable.TOO_MANY_TERMS: "follow-too-many",
    Unfollowable.DATES: "follow-dates",
}
_MOST_OF: Final = {Unfollowable.TOO_LONG: LONGEST, Unfollowable.TOO_MANY_TERMS: MOST_TERMS}


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """What would be followed."""

    kind: FollowKind = FollowKind.WORDS
    words: str
    wish: bytes
    urgent: bool = False
    silent: bool = False
    again: bool = False
    """It was followed until a moment ago."""


class Wishes:
    """Understands what can be followed."""

    def __init__(
        self,
        *,
        reading: Reading,
        stories: StoryListing,
        cards: StoryCards,
        quotes: QuoteStore,
        suggesting: Suggesting,
        listings: ListingStore,
        index: SearchIndex,
        outlets: Outlets,
    ) -> None:
        self._reading = reading
        self._stories = stories
        self._cards = cards
        self._quotes = quotes
        self._suggesting = suggesting
        self._listings = listings
        self._index = index
        self._outlets = outlets

    def understood(self, typed: str) -> Wanted:
        """Understand what a person typed.

        Raises:
            UserError: follow-empty, follow-only-exclusions, follow-too-long, follow-too-many, follow-dates.
        """
        words = " ".join(typed.split())
        wish = understood(words, self._index)
        if isinstance(wish, Unfollowable):
            raise UserError(_REASONS[wish], most=_MOST_OF.get(wish, 0))
        return Wanted(words=words, wish=wish.pack())

    async def of_button(self, asker: Asker, action: FollowThis, *, language: str) -> Wanted:
        """Tell what a button offers to follow.

        Raises:
            UserError: button-old, article-gone, story-gone; follow-no-terms for a headline without any; what
                `understood` raises.
        """
        match action.target:
            case FollowTarget.STORY:
                return await self._story(action.number_id, language)
            case FollowTarget.ARTICLE:
                article = await self._reading.article(asker, action.number_id)
                brief = (await self._stories.of_articles([article.id])).get(article.id)
                return await self._story(brief.story_id, language) if brief else self._headline(article)
            case FollowTarget.LISTING:
                return await self._listed(asker, action.number_id)
            case FollowTarget.SPEAKER:
                return self.understood(as_name(await self._speaker(asker, action)))
            case FollowTarget.TERM:
                term = await self._suggesting.term(asker, action.number_id, action.place_id or 0)
                return self.understood(as_phrase(term))

    def of_article(self, article: Article, story_id: int | None) -> bytes | None:
        """Give the wish for an article's story, or for the terms of its headline where it has any."""
        if story_id is not None:
            return Wish.of_story(story_id).pack()
        terms = _headline_terms(article)
        return self.of_words(" ".join(terms)) if terms else None

    async def of_event(self, asker: Asker, article_id: int, story_id: int | None) -> bytes | None:
        """Give the wish for the story of an article that tells of an event, or for its headline."""
        if story_id is not None:
            return Wish.of_story(story_id).pack()
        try:
            return self.of_article(await self._reading.article(asker, article_id), None)
        except UserError:  # withdrawn, or not to be shown here
            return None

    def of_searched(self, listing: Listing) -> bytes | None:
        """Give the wish for what a list was searched for, where that can be followed."""
        return self.of_words(_searched(listing))

    def of_name(self, name: str) -> bytes | None:
        """Give the wish for somebody's name."""
        return self.of_words(as_name(name))

    def of_words(self, words: str) -> bytes | None:
        """Give the wish for some words, where they can be followed."""
        wish = understood(words, self._index)
        return None if isinstance(wish, Unfollowable) else wish.pack()

    async def _listed(self, asker: Asker, listing_id: int) -> Wanted:
        listing = await self._listings.get(listing_id)
        if listing is None or listing.chat_id != asker.chat_id:
            raise UserError("button-old")
        if listing.kind is ListingKind.FOLLOW:
            return self._again(listing)
        words = _searched(listing)
        if not words:
            raise UserError("button-old")
        return self.understood(words)

    def _again(self, listing: Listing) -> Wanted:
        story, urgent, silent = listing.article_ids
        if story:
            wish = Wish.of_story(story).pack()
            wanted = Wanted(kind=FollowKind.STORY, words=listing.query, wish=wish)
        else:
            wanted = self.understood(listing.query)
        return replace(wanted, urgent=bool(urgent), silent=bool(silent), again=True)

    async def _story(self, story_id: int, language: str) -> Wanted:
        named = await self._cards.named(story_id, language=language)
        wish = Wish.of_story(named.brief.story_id)
        return Wanted(kind=FollowKind.STORY, words=named.title, wish=wish.pack())

    async def _speaker(self, asker: Asker, action: FollowThis) -> str:
        article = await self._reading.article(asker, action.number_id)
        show = strictest_show(self._outlets, article.outlet, article.provenance.relayed_by)
        said = (await self._quotes.of_articles([article.id]))[article.id]
        start = (action.place_id or 0) - 1
        name = next((one.speaker for one in said if one.start == start), None)
        if name is None or show is Show.HEADLINE:
            raise UserError("button-old")
        return name

    def _headline(self, article: Article) -> Wanted:
        terms = _headline_terms(article)
        if not terms:
            raise UserError("follow-no-terms")
        return self.understood(" ".join(terms))


def story_of(follow: Follow) -> int | None:
    """Tell which story a follow is of."""
    if follow.kind is not FollowKind.STORY:
        return None
    item = Wish.unpack(follow.wish).needs[0][0]
    return int(item.removeprefix(Kind.STORY))


def as_phrase(term: str) -> str:
    """Write a term so that its words are wanted together."""
    plain = " ".join(term.replace('"', " ").split())
    return f'"{plain}"' if " " in plain else plain


def as_name(name: str) -> str:
    """Write a name so that it is found however it is spelled: with capitals, as words."""
    words = name.replace('"', " ").split()
    return " ".join(word[:1].upper() + word[1:] for word in words)


def _searched(listing: Listing) -> str:
    """Give the words that a list was searched for, as they would be followed; "" for other lists."""
    if listing.kind not in _LISTED:
        return ""
    query = " ".join(listing.query.split())
    if listing.kind is ListingKind.TOP:
        return query.partition(" ")[2]
    return as_name(query) if listing.kind is ListingKind.QUOTES else query


def _headline_terms(article: Article) -> list[str]:
    """Choose the terms of a headline that weigh most, as they would be typed."""
    title = fold(article.title)
    terms = [term for term in article.analysis.terms if fold(term.text) in title]
    terms.sort(key=lambda term: -term.weight)
    return [as_phrase(term.text) for term in terms[:_HEADLINE_TERMS]]
