"""/health: how everything fares, for admins."""

from telegram import Update

from bot.context import NewsContext
from bot.model.role import Role
from bot.render.health import health_view
from handlers.rights import require


async def health(update: Update, context: NewsContext) -> None:
    """Show what goes on, what waits and what is wrong."""
    await require(context, Role.ADMIN)
    services = context.services
    state, costs = await services.health.state(), await services.costs.state()
    await context.show(health_view(state, costs, context.localiser))
