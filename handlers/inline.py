"""`@bot words` in any chat: articles and quotes to choose from."""

from telegram import Update

from bot.context import NewsContext
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
        language=localiser.language,
        filters=context.filters,
    )
    offers = inline_offers(
        page.words,
        articles=page.articles,
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
