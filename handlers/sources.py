"""/sources: the outlets in the archive."""

from telegram import Update

from bot.context import NewsContext
from bot.render import pages


async def sources(update: Update, context: NewsContext) -> None:
    """List the outlets with their labels, languages and freshness."""
    await show(context, 1)


async def show(context: NewsContext, page: int) -> None:
    """Show one page of the outlets."""
    services = context.services
    outlets = await services.reading.outlets(context.asker)
    await context.show(
        pages.sources(outlets, services.outlets, context.localiser, now=services.clock.now(), page=page)
    )
