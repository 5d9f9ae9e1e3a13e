"""/about and /privacy."""

from telegram import Update

from bot.context import NewsContext
from bot.render import pages


async def about(update: Update, context: NewsContext) -> None:
    """Say what the bot relays and how."""
    await context.show(pages.about(context.localiser, engines=context.services.reading_languages.engines))


async def privacy(update: Update, context: NewsContext) -> None:
    """Say what is kept of a person."""
    engines = context.services.reading_languages.engines
    await context.show(pages.privacy(context.localiser, engines=engines))
