"""/stats: who uses the bot and for what, in numbers and as a picture, for admins."""

import asyncio

from telegram import Update

from bot.context import NewsContext
from bot.model.role import Role
from bot.render.actions.stats import ShowDays, ShowStats
from bot.render.stats import days_view, stats_picture
from bot.render.stats_chart import stats_chart
from handlers.rights import require


async def stats(update: Update, context: NewsContext) -> None:
    """Show the numbers of the last days."""
    await show(context, ShowStats())


async def show(context: NewsContext, action: ShowStats) -> None:
    """Show the numbers, and a picture of so many days."""
    await require(context, Role.ADMIN)
    localiser, period = context.localiser, action.period
    state = await context.services.stats.state(period.days)
    chart = await asyncio.to_thread(stats_chart, state, localiser)
    await context.show_picture(stats_picture(state, chart, period, localiser))


async def day_by_day(context: NewsContext, action: ShowDays) -> None:
    """Show what is drawn as numbers."""
    await require(context, Role.ADMIN)
    state = await context.services.stats.state(action.period.days)
    await context.follow(days_view(state, context.localiser))
