"""/latest, /search, and any other text in a private chat: lists of articles."""

from telegram import Update

from bot.context import NewsContext
from bot.render import pages
from bot.render.listing import listing_view
from bot.render.view import View
from bot.services.reading import ListingPage


async def latest(update: Update, context: NewsContext) -> None:
    """List the newest articles, or the newest about some words."""
    await show(context, await context.services.reading.latest(context.asker, context.words))


async def newest(update: Update, context: NewsContext) -> None:
    """List the newest articles; for a button, which carries no words."""
    await show(context, await context.services.reading.latest(context.asker))


async def search(update: Update, context: NewsContext) -> None:
    """List what matches; without words, say how to search."""
    if not context.words:
        await context.reply(pages.search_help(context.localiser))
        return
    await show(context, await context.services.reading.search(context.asker, context.words))


async def similar(context: NewsContext, article_id: int) -> None:
    """List articles like another one, whose card stays in sight."""
    await context.follow(_view(context, await context.services.reading.similar(context.asker, article_id)))


async def show(context: NewsContext, page: ListingPage) -> None:
    """Show one page of a list."""
    await context.show(_view(context, page))


def _view(context: NewsContext, page: ListingPage) -> View:
    services = context.services
    return listing_view(
        page.articles,
        listing=page.listing,
        page=page.page,
        pages=page.pages,
        localiser=context.localiser,
        now=services.clock.now(),
        outlets=services.outlets,
    )
