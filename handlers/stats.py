"""/stats: who uses the bot and for what, in numbers, for admins."""

from telegram import Update

from bot.context import NewsContext
from bot.model.role import Role
from bot.render.stats import stats_view
from handlers.rights import require


async def stats(update: Update, context: NewsContext) -> None:
    """Show the numbers of the last days."""
    await require(context, Role.ADMIN)
    await context.show(stats_view(await context.services.stats.state(), context.localiser))
