"""/about and /privacy."""

from telegram import Update

from bot.context import NewsContext
from bot.render import pages


async def about(update: Update, context: NewsContext) -> None:
    """Say what the bot relays and how."""
    services = context.services
    engines, writer = services.reading_languages.engines, services.answers.engine
    await context.show(pages.about(context.localiser, engines=engines, writer=writer))


async def privacy(update: Update, context: NewsContext) -> None:
    """Say what is kept of a person."""
    services = context.services
    engines, writer = services.reading_languages.engines, services.answers.engine
    await context.show(pages.privacy(context.localiser, engines=engines, writer=writer))
