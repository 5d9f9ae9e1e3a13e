"""/hide, /show and the desk's list of what is hidden."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role
from bot.render.actions.editing import EditArticle, EditDeed, ListHidden
from bot.render.editing import back_to_article
from bot.render.editing_hidden import hidden_list_view, hidden_view, shown_view
from handlers.numbers import number_in
from handlers.rights import require


async def hide(update: Update, context: NewsContext) -> None:
    """Hide the article with the number that was typed; alone, list what is hidden."""
    await _typed(context, EditDeed.HIDE)


async def show(update: Update, context: NewsContext) -> None:
    """Show the article with the number that was typed again; alone, list what is hidden."""
    await _typed(context, EditDeed.SHOW)


async def _typed(context: NewsContext, deed: EditDeed) -> None:
    await require(context, Role.EDITOR)
    if context.words:
        await change(context, EditArticle(number(context, "hide-usage"), deed))
    else:
        await list_hidden(context, ListHidden())


async def change(context: NewsContext, action: EditArticle) -> None:
    """Hide an article or show it again."""
    await require(context, Role.EDITOR)
    hiding, localiser = context.services.hiding, context.localiser
    if action.deed is EditDeed.HIDE:
        article = await hiding.hide(context.asker, action.article_id)
        await context.show(hidden_view(article, action, localiser))
    else:
        article = await hiding.show(context.asker, action.article_id)
        back = back_to_article(article.id, action, localiser)
        await context.show(shown_view(article, back, action, localiser))


async def list_hidden(context: NewsContext, action: ListHidden) -> None:
    """Show a page of what is hidden."""
    await require(context, Role.EDITOR)
    listed = await context.services.hiding.page(action.page)
    await context.show(hidden_list_view(listed, context.localiser))


def number(context: NewsContext, usage: str) -> int:
    """Read the one number that a command was typed with.

    Raises:
        UserError: `usage`, for anything else.
    """
    typed = number_in(context.words)
    if typed is None:
        raise UserError(usage)
    return typed
