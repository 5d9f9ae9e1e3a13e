"""/saved, and the buttons that save an article or put it at the top for all."""

from telegram import Update

from bot.context import NewsContext
from bot.model.role import Role
from bot.render.actions.articles import OpenArticle, Pin, SaveArticle, Unpin, UnsaveArticle
from handlers import article, search
from handlers.rights import require


async def saved(update: Update, context: NewsContext) -> None:
    """List what this chat saved."""
    await search.show(context, await context.services.reading.saved(context.asker))


async def change(context: NewsContext, action: SaveArticle | UnsaveArticle) -> None:
    """Save an article for this chat, or take it out, and show that on its card."""
    keeping = context.services.keeping
    act = keeping.save if isinstance(action, SaveArticle) else keeping.unsave
    article_id = await act(context.asker, action.article_id)
    await article.open_card(context, OpenArticle(article_id, action.listing_id, action.back))


async def change_pin(context: NewsContext, action: Pin | Unpin) -> None:
    """Pin an article for all, or take the pin off, and show that on its card."""
    await require(context, Role.EDITOR)
    keeping = context.services.keeping
    act = keeping.pin if isinstance(action, Pin) else keeping.unpin
    article_id = await act(context.asker, action.article_id)
    await article.open_card(context, OpenArticle(article_id, action.listing_id, action.back))
