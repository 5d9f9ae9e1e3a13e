"""`@bot words` in any chat: articles and quotes to choose from."""

from telegram import Update

from bot.context import NewsContext
from bot.model.translation import Haste
from bot.render.inline import inline_offers


async def asked(update: Update, context: NewsContext) -> None:
    """Offer what fits the words that somebody has typed so far."""
    query, services = update.inline_query, context.services
    assert query is not None, "the filter lets in nothing else"
    localiser = context.localiser
    page = await services.inline.page(
        query.query,
        query.offset,
        user_id=query.from_user.id,
        prefer=context.preferred,
        filters=context.filters,
    )
    # What is typed is asked for again with each pause: nothing is translated for that alone.
    articles = await services.translations.summaries(page.articles, context.reads, Haste.KEPT)
    offers = inline_offers(
        page.words,
        articles=articles,
        statements=page.statements,
        stories=page.stories,
        originals=page.originals,
        next_offset=page.next_offset,
        bot_username=context.bot_username,
        localiser=localiser,
        now=services.clock.now(),
        outlets=services.outlets,
    )
    await context.exchange.answers.answer_inline(query.id, offers)
