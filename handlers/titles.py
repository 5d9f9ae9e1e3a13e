"""/title and the buttons about corrected titles."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role
from bot.render.actions.editing import EditArticle, EditDeed, ListTitles, OwnTitle
from bot.render.card import back_to_article as back_to_card
from bot.render.editing import back_to_article
from bot.render.editing_titles import (
    own_title_view,
    title_ask_view,
    title_back_view,
    title_said_view,
    titles_view,
)
from bot.services.titles import LONGEST
from handlers.numbers import number_in
from handlers.rights import require


async def title(update: Update, context: NewsContext) -> None:
    """Correct the title of the article whose number was typed, or ask how; alone, list the corrected ones."""
    await require(context, Role.EDITOR)
    typed, _, wanted = context.words.partition(" ")
    if not typed:
        await list_titles(context, ListTitles())
        return
    article_id = number_in(typed)
    if article_id is None:
        raise UserError("title-usage")
    action = EditArticle(article_id, EditDeed.TITLE)
    if wanted.strip():
        await correct(context, action, wanted)
    else:
        await ask(context, action)


async def ask(context: NewsContext, action: EditArticle) -> None:
    """Ask what an article shall be called."""
    await require(context, Role.EDITOR)
    article = await context.services.editing.article(context.asker, action.article_id)
    await context.services.awaiting.expect(context.asker.chat_id, action)
    back = back_to_article(article.id, action, context.localiser)
    await context.show(title_ask_view(article, back, context.localiser, most=LONGEST))


async def correct(context: NewsContext, action: EditArticle, typed: str) -> None:
    """Take what was typed for an article's title."""
    await require(context, Role.EDITOR)
    article, said = await context.services.titles.correct(context.asker, action.article_id, typed)
    await context.services.awaiting.done(context.asker.chat_id)
    back = back_to_article(article.id, action, context.localiser)
    await context.show(title_said_view(article, said, action, back, context.localiser))


async def take_back(context: NewsContext, action: EditArticle) -> None:
    """Give an article its outlet's own title again."""
    await require(context, Role.EDITOR)
    article, own = await context.services.titles.take_back(context.asker, action.article_id)
    back = back_to_article(article.id, action, context.localiser)
    await context.show(title_back_view(article, own, action, back, context.localiser))


async def list_titles(context: NewsContext, action: ListTitles) -> None:
    """Show a page of the corrected titles."""
    await require(context, Role.EDITOR)
    listed = await context.services.titles.page(action.page)
    await context.show(titles_view(listed, context.localiser))


async def own(context: NewsContext, action: OwnTitle) -> None:
    """Tell anybody what its outlet calls an article."""
    reading = context.services.reading
    if action.listing_id is not None:
        await reading.own_listing(context.asker, action.listing_id)
    article = await reading.article(context.asker, action.article_id)
    if article.outlet_title is None:
        raise UserError("title-not-corrected")
    [back] = back_to_card(article.id, context.localiser, action.listing_id, action.page)
    await context.show(own_title_view(article, article.outlet_title, back, context.localiser))
