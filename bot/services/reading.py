"""Lists of articles and the articles in them."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import UserError
from bot.model.article import Article, Reprint
from bot.model.chat import Listing, ListingKind, OutletNews, SummaryLength
from bot.ports import Clock
from bot.search.index import SearchIndex
from bot.services.asking import Asker
from bot.services.summaries import summarised
from bot.storage.articles import ArticleStore
from bot.storage.listings import ListingStore
from bot.storage.quotes import QuoteStore
from bot.storage.saved import SavedStore
from bot.text.unwanted import Unwanted

PAGE = 5
PINS = 3
"""Articles that may be pinned at a time."""
SAVED = 200
"""Articles that a chat may save."""
LONGEST_LIST = 100
"""Articles in a list."""
_LONGEST_QUERY = 256
_BEHIND = 500
"""Log entries that the index may lack before "nothing" is too much to say."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ListingPage:
    """One page of a stored list."""

    listing: Listing
    articles: tuple[Article, ...]
    page: int
    """From 1."""
    pages: int
    """At least 1, also for an empty list."""
    withdrawn: int = 0
    """Articles that stood on this page until the editors withdrew them."""
    set_aside: int = 0
    """Articles of this page that the editors hide."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Matches:
    """What a search found."""

    query: str
    """As it was looked for: very long ones are cut."""
    ids: tuple[int, ...]
    corrected: bool
    """Nothing matched all of it as typed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """An article with what its card says beyond it."""

    article: Article
    reprints: tuple[Reprint, ...] = ()
    saved: bool = False
    """The chat that asks saved it."""
    quotes: int = 0


class Reading:
    """Answers what there is to read; raises `UserError` for what is not (or no longer) there."""

    def __init__(
        self,
        *,
        articles: ArticleStore,
        saved: SavedStore,
        quotes: QuoteStore,
        listings: ListingStore,
        index: SearchIndex,
        clock: Clock,
    ) -> None:
        self._articles = articles
        self._saved = saved
        self._quotes = quotes
        self._listings = listings
        self._index = index
        self._clock = clock

    async def headlines(self, asker: Asker, count: int, *, filters: Sequence[str] = ()) -> ListingPage:
        """Choose current headlines from different outlets, those with a stated date first.

        An article without a date is only known to be new here. What the chat's `filters` refuse stays out.
        """
        newest = await self._articles.latest(limit=LONGEST_LIST, viewer=asker.viewer)
        newest = await asyncio.to_thread(_wanted, newest, Unwanted.of(filters))
        first_of_outlet: dict[str, Article] = {}
        for article in sorted(newest, key=lambda article: article.published is None):
            first_of_outlet.setdefault((article.outlet or "").casefold(), article)
        chosen = [*first_of_outlet.values()][:count]
        chosen += [article for article in newest if article not in chosen][: count - len(chosen)]
        return await self.listed(asker, ListingKind.LATEST, "", [article.id for article in chosen])

    async def search(self, asker: Asker, query: str) -> ListingPage:
        """List what matches best."""
        found = await self.matching(asker, query, newest_first=False)
        return await self.listed(
            asker, ListingKind.SEARCH, found.query, list(found.ids), corrected=found.corrected
        )

    async def similar(self, asker: Asker, article_id: int, *, called: str) -> ListingPage:
        """List articles like this one, the likest first; the list says that it is `called` so."""
        article = await self.article(asker, article_id)
        ids = await self._index.similar(article, viewer=asker.viewer, limit=2 * PAGE)
        return await self.listed(asker, ListingKind.SIMILAR, called, list(ids))

    async def saved(self, asker: Asker) -> ListingPage:
        """List what the chat saved, the last saved first."""
        ids = await self._saved.saved(asker.chat_id, limit=SAVED)
        return await self.listed(asker, ListingKind.SAVED, "", ids)

    async def left_out(self, asker: Asker, listing_id: int) -> ListingPage:
        """List what the chat's filters left out of a list that was shown before."""
        listing = await self.own_listing(asker, listing_id)
        return await self.listed(asker, ListingKind.HIDDEN, "", list(listing.hidden))

    async def page(self, asker: Asker, listing_id: int, page: int) -> ListingPage:
        """Show another page of a list that was shown before."""
        return await self._page(asker, await self.own_listing(asker, listing_id), page)

    async def own_listing(self, asker: Asker, listing_id: int) -> Listing:
        """Fetch a list of this chat that this person asked for."""
        listing = await self._listings.get(listing_id)
        if listing is None or listing.chat_id != asker.chat_id:
            raise UserError("button-old")
        if listing.owner_id != asker.user_id:
            raise UserError("listing-not-yours")
        return listing

    async def article(self, asker: Asker, article_id: int) -> Article:
        """Fetch an article that may be shown here; a duplicate opens the article that came first.

        Raises:
            UserError: article-gone; article-hidden; article-withdrawn.
        """
        article = await self._articles.get(article_id)
        if article is not None and article.duplicate_of is not None:
            first = await self._articles.get(article.duplicate_of)
            article = first if first and (first.hidden or _visible(first, asker)) else article
        if article is not None and article.hidden:
            raise UserError("article-hidden")
        if article is None or not _visible(article, asker):
            withdrawn = (await self._articles.withdrawn([article_id])).get(article_id)
            if withdrawn is not None:
                raise UserError("article-withdrawn", date=withdrawn.at, why=withdrawn.reason)
            raise UserError("article-gone")
        return article

    async def card(
        self, asker: Asker, article_id: int, *, length: SummaryLength = SummaryLength.SHORT
    ) -> Card:
        """Fetch an article with who else has its text, and whether the chat saved it."""
        article = await summarised(await self.article(asker, article_id), length)
        return Card(
            article=article,
            reprints=tuple(await self._articles.reprints(article.id)),
            saved=await self._saved.is_saved(asker.chat_id, article.id),
            quotes=await self._quotes.count(article.id),
        )

    async def listed(
        self,
        asker: Asker,
        kind: ListingKind,
        query: str,
        ids: list[int],
        *,
        corrected: bool = False,
        hidden: Sequence[int] = (),
    ) -> ListingPage:
        """Keep a list for the buttons under it, and give its first page."""
        listing = await self._listings.add(
            chat_id=asker.chat_id,
            owner_id=asker.user_id,
            kind=kind,
            query=query,
            article_ids=tuple(ids),
            corrected=corrected,
            hidden=hidden,
        )
        return await self._page(asker, listing, 1)

    async def outlets(self, asker: Asker) -> list[OutletNews]:
        """List the outlets in the archive, the one with the freshest article first."""
        return await self._articles.outlets(asker.viewer)

    async def matching(self, asker: Asker, query: str, *, newest_first: bool) -> Matches:
        """Find the articles that match, a list's worth of them.

        Raises:
            UserError: index-behind, when there is nothing and the index lacks much.
        """
        query = query[:_LONGEST_QUERY]
        found = await self._index.search(
            query,
            viewer=asker.viewer,
            limit=LONGEST_LIST,
            now=self._clock.now(),
            newest_first=newest_first,
        )
        if not found.ids and await self.is_index_behind():
            raise UserError("index-behind")
        return Matches(query=query, ids=tuple(found.ids), corrected=found.corrected)

    async def is_index_behind(self) -> bool:
        """Tell whether the index lacks much; one that another process writes is that process's care."""
        if self._index.read_only:
            return False
        return await self._articles.last_seq() - self._index.cursor > _BEHIND

    async def _page(self, asker: Asker, listing: Listing, page: int) -> ListingPage:
        pages = max(1, -(-len(listing.article_ids) // PAGE))
        page = min(max(page, 1), pages)
        ids = listing.article_ids[(page - 1) * PAGE : page * PAGE]
        articles = await self._articles.many(ids)
        shown = [articles[number] for number in ids if number in articles]
        missing = [number for number in ids if number not in articles]
        return ListingPage(
            listing=listing,
            articles=tuple(article for article in shown if _visible(article, asker)),
            page=page,
            pages=pages,
            withdrawn=len(await self._articles.withdrawn(missing)) if missing else 0,
            set_aside=sum(article.hidden is not None for article in shown),
        )


def _wanted(articles: Sequence[Article], unwanted: Unwanted) -> list[Article]:
    return [article for article in articles if not unwanted.refuses(article.title, article.lead)]


def _visible(article: Article, asker: Asker) -> bool:
    return article.public or asker.viewer in article.senders
