"""/latest, /search, and any other text in a private chat: lists of articles."""

from collections.abc import Sequence
from functools import partial

from telegram import Update

from bot.context import NewsContext
from bot.model.article import Article
from bot.model.chat import ListingKind
from bot.model.translation import Haste
from bot.render import pages
from bot.render.actions.articles import ShowListing
from bot.render.listing import listing_view
from bot.render.view import View
from bot.services.reading import ListingPage
from bot.services.suggestions import Suggestions
from bot.text.unwanted import Unwanted
from handlers import in_language
from handlers.in_language import Answer, InLanguage

EVERYTHING = frozenset(
    (
        *("all", "tout", "tous", "toutes", "все", "всё", "todo", "todos", "todas", "alle", "alles"),
        *("tutto", "tutti", "tutte", "tudo", "усе", "всі", "усі", "كل", "الكل"),
    )
)
"""With one of these words /latest lists every article; between quotation marks they are looked for."""


async def latest(update: Update, context: NewsContext) -> None:
    """List the newest stories, or the newest about some words, or all the newest articles."""
    if context.words.lower() in EVERYTHING:
        await every_article(update, context)
    else:
        await _latest(context, context.words)


async def newest(update: Update, context: NewsContext) -> None:
    """List the newest stories; for a button, which carries no words."""
    listed = context.services.story_lists.latest
    prefer, filters = context.preferred, context.filters
    await _show_beside(context, await listed(context.asker, "", prefer=prefer, filters=filters))


async def every_article(update: Update, context: NewsContext) -> None:
    """List the newest articles, also those of one story."""
    listed = context.services.story_lists.newest
    await _show_beside(context, await listed(context.asker, filters=context.filters))


async def top(update: Update, context: NewsContext) -> None:
    """List the stories that most outlets report."""
    listed = context.services.story_lists.top
    prefer, filters = context.preferred, context.filters
    await show(context, await listed(context.asker, context.words, prefer=prefer, filters=filters))


async def search(update: Update, context: NewsContext) -> None:
    """List what matches; without words, say how to search."""
    if not context.words:
        await context.reply(pages.search_help(context.localiser))
        return
    await show(context, await context.services.reading.search(context.asker, context.words))


async def search_beside(context: NewsContext, words: str) -> None:
    """List what matches some words; what led to it stays in sight."""
    await show(context, await context.services.reading.search(context.asker, words), context.follow)


async def similar(context: NewsContext, article_id: int) -> None:
    """List articles like another one, whose card stays in sight."""
    services = context.services
    [article] = await services.translations.titles(
        [await services.reading.article(context.asker, article_id)], context.reads, Haste.KEPT
    )
    page = await services.reading.similar(context.asker, article_id, called=article.title)
    await show(context, page, context.follow)


async def left_out(context: NewsContext, listing_id: int) -> None:
    """List what filters left out of a list, which stays in sight."""
    await show(context, await context.services.reading.left_out(context.asker, listing_id), context.follow)


async def show(context: NewsContext, page: ListingPage, answer: Answer | None = None) -> None:
    """Show one page of a list."""

    async def anew() -> InLanguage[Sequence[Article]]:
        listing_id = page.listing.id
        return await _listed(
            context, await context.services.reading.page(context.asker, listing_id, page.page)
        )

    await in_language.show(context, await _listed(context, page), answer, anew=anew)


async def _show_beside(context: NewsContext, page: ListingPage) -> None:
    """Show a list of the presser's own; in a group, what they pressed may be somebody else's and stays."""
    await show(context, page, context.show if context.asker.private else context.follow)


async def _latest(context: NewsContext, words: str) -> None:
    listed = context.services.story_lists.latest
    prefer, filters = context.preferred, context.filters
    await show(context, await listed(context.asker, words, prefer=prefer, filters=filters))


async def _listed(context: NewsContext, page: ListingPage) -> InLanguage[Sequence[Article]]:
    services = context.services
    shown = [article.id for article in page.articles]
    suggestions = Suggestions()
    if page.page == 1:
        suggestions = await services.suggesting.after(
            context.asker, page.listing, page.articles, context.localiser.language
        )
    unwanted = Unwanted.of(context.filters if page.listing.kind is ListingKind.SEARCH else ())
    lay_out = partial(
        listing_view,
        listing=page.listing,
        page=page.page,
        pages=page.pages,
        localiser=context.localiser,
        now=services.clock.now(),
        outlets=services.outlets,
        stories=await services.story_lists.briefs(page.listing, shown),
        speakers=suggestions.speakers,
        unwanted=sum(unwanted.refuses(article.title, article.lead) for article in page.articles),
        withdrawn=page.withdrawn,
        set_aside=page.set_aside,
        pinned=await services.story_lists.pinned(page.listing),
        follow=await services.follows.offer_listing(context.asker, page.listing),
    )

    def draw(titled: Sequence[Article]) -> View:
        terms = suggestions.terms
        if terms and not suggestions.rising:
            terms = services.suggesting.related(page.articles, page.listing.query, shown=titled)
        return lay_out(titled, terms=terms)

    action = ShowListing(page.listing.id, page.page)
    return in_language.titled(context, page.articles, draw, action, below=1 if page.pages == 1 else 2)
