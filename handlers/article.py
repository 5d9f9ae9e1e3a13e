"""An article: its card, its full text, the ways to share it."""

from collections.abc import Sequence
from functools import partial

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.article import Article
from bot.model.rehearsal import RESERVED
from bot.model.translation import PageOf
from bot.render.actions.articles import FullText, OpenArticle, ShareArticle
from bot.render.actions.editing import EditArticle, EditDeed
from bot.render.card import card_view
from bot.render.fulltext import PAGE, fulltext_view
from bot.render.share import share_view
from bot.render.view import View
from bot.services.reading import Card
from bot.services.summaries import summarised
from handlers import editing, in_language
from handlers.in_language import Answer, InLanguage
from handlers.numbers import number_in
from handlers.rights import is_told_all


async def by_id(update: Update, context: NewsContext) -> None:
    """Show the article with the id that was typed."""
    article_id = number_in(context.words)
    if article_id is None:
        raise UserError("article-which")
    await open_card(context, OpenArticle(article_id))


async def open_card(context: NewsContext, action: OpenArticle) -> None:
    """Show an article's card, with the way back to the list it was opened from.

    To who may show it again, one that is hidden from readers shows what may be done.
    """
    if await is_told_all(context) and await context.services.editing.hidden(action.article_id) is not None:
        edit = EditArticle(action.article_id, EditDeed.MENU, action.listing_id, action.page)
        await editing.pressed(context, edit)
    else:
        await _open(context, action)


async def card_beside(context: NewsContext, article_id: int) -> None:
    """Show an article's card in a message of its own: what led to it stays in sight."""
    await _open(context, OpenArticle(article_id), context.follow)


async def _open(context: NewsContext, action: OpenArticle, answer: Answer | None = None) -> None:
    services, asker = context.services, context.asker
    card = await _card(context, action)
    await services.persons.opened(context.exchange.chat, card.article.id)
    if card.article.public and asker.user_id not in RESERVED:
        services.counting.add(f"article:{card.article.id}")

    async def anew() -> InLanguage[Article]:
        return await _shown(context, action, await _card(context, action))

    await in_language.show(context, await _shown(context, action, card), answer, anew=anew)


async def _card(context: NewsContext, action: OpenArticle) -> Card:
    services, asker = context.services, context.asker
    if action.listing_id is not None:
        await services.reading.own_listing(asker, action.listing_id)
    return await services.reading.card(asker, action.article_id, length=context.summary)


async def _shown(context: NewsContext, action: OpenArticle, card: Card) -> InLanguage[Article]:
    services, asker = context.services, context.asker
    story = (await services.story_lists.of_articles([card.article.id])).get(card.article.id)
    story_id = story.story_id if story else None
    lay_out = partial(
        card_view,
        localiser=context.localiser,
        now=services.clock.now(),
        outlets=services.outlets,
        viewer=asker.viewer,
        listing_id=action.listing_id,
        page=action.page,
        pins=await is_told_all(context),
        reports=asker.private,
        saved=card.saved,
        reprints=card.reprints,
        quotes=card.quotes > 0,
        story=story,
        follow=await services.follows.offer_article(asker, card.article, story_id),
    )

    def draw(made: Article) -> View:
        return lay_out(made, terms=services.suggesting.related([card.article], shown=[made]))

    return in_language.summarised(context, card.article, draw, action)


async def full_text(context: NewsContext, action: FullText) -> None:
    """Show a page of an article's text, or the page that holds a sentence of its summary."""
    article = await _article(context, action.article_id, action.listing_id)
    await context.services.persons.opened(context.exchange.chat, article.id)

    async def anew() -> InLanguage[Article]:
        return await _whole(context, action, await _article(context, action.article_id, action.listing_id))

    await in_language.show(context, await _whole(context, action, article), anew=anew)


async def _whole(context: NewsContext, action: FullText, article: Article) -> InLanguage[Article]:
    article = await summarised(article, context.summary)
    draw = partial(
        fulltext_view,
        action=action,
        localiser=context.localiser,
        outlets=context.services.outlets,
    )
    page = PageOf(number=action.page, sentence=action.highlight, room=PAGE)
    return in_language.whole(context, article, draw, action, page)


async def share(context: NewsContext, action: ShareArticle) -> None:
    """Show the ways to pass an article on."""
    await in_language.show(
        context, await _ways_to_share(context, action), anew=partial(_ways_to_share, context, action)
    )


async def _ways_to_share(context: NewsContext, action: ShareArticle) -> InLanguage[Sequence[Article]]:
    article = await _article(context, action.article_id, action.listing_id)
    localiser, outlets, bot_username = context.localiser, context.services.outlets, context.bot_username

    def draw(titled: Sequence[Article]) -> View:
        return share_view(titled[0], action, localiser=localiser, outlets=outlets, bot_username=bot_username)

    return in_language.titled(context, [article], draw, action, below=0)


async def _article(context: NewsContext, article_id: int, listing_id: int | None) -> Article:
    """Fetch an article; one opened from a list only for the person whose list it is."""
    reading = context.services.reading
    if listing_id is not None:
        await reading.own_listing(context.asker, listing_id)
    return await reading.article(context.asker, article_id)
