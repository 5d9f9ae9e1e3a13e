"""/costs: what translating costs, for admins."""

from telegram import Update

from bot.context import NewsContext
from bot.model.role import Role
from bot.render.costs import costs_view
from handlers.rights import require


async def costs(update: Update, context: NewsContext) -> None:
    """Show what engines did, may do and cost."""
    await require(context, Role.ADMIN)
    await context.show(costs_view(await context.services.costs.state(), context.localiser))
