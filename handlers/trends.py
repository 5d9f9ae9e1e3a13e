"""/trends, and the buttons that search for a term."""

from telegram import Update

from bot.context import NewsContext
from bot.render.actions.articles import SearchTerm
from bot.render.trends import trends_view
from handlers import search


async def trends(update: Update, context: NewsContext) -> None:
    """List what more outlets write about than in the week before."""
    found = await context.services.trends.trends(context.localiser.language)
    await context.show(trends_view(found, context.localiser))


async def search_term(context: NewsContext, action: SearchTerm) -> None:
    """Search for an article's term, in a new message."""
    words = await context.services.suggesting.term(context.asker, action.article_id, action.number)
    await search.search_beside(context, words)
