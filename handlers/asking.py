"""/ask: what of the archive answers a question."""

from collections.abc import Sequence
from functools import partial

from telegram import Message, Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.answer import Source
from bot.model.chat import Listing
from bot.model.translation import Haste
from bot.render.actions import ShowListing
from bot.render.answer import answer_view, renditions_of
from bot.render.as_written import switchable
from bot.render.view import View
from bot.services.answer_reading import sources_in_language
from bot.services.questions import Answerable
from handlers import in_language
from handlers.in_language import InLanguage


async def ask(update: Update, context: NewsContext) -> None:
    """Answer what is typed behind the command, or what it replies to; without either, say how to ask."""
    message = update.effective_message
    assert message is not None, "the gate lets in nothing else"
    asked = context.words or _replied_to(message)
    if not asked:
        raise UserError("ask-usage")
    await context.typing()
    found = await context.services.questions.about(
        context.asker,
        asked,
        language=context.preferred[0],
        prefer=context.preferred,
        filters=context.filters,
    )
    await in_language.show(context, _shown(context, found))


async def turn(context: NewsContext, listing: Listing) -> None:
    """Show an answer once more: the same articles, as they are now."""
    found = await context.services.questions.again(
        context.asker, listing, language=context.preferred[0], prefer=context.preferred
    )
    if not found.sources:
        raise UserError("article-gone")
    await in_language.show(context, _shown(context, found))


def _shown(context: NewsContext, found: Answerable) -> InLanguage[Sequence[Source]]:
    """Show sentences of articles in the reader's language."""
    services, reads, localiser = context.services, context.reads, context.localiser
    draw = partial(
        answer_view,
        question=found.question.text,
        listing_id=found.listing.id if found.listing else None,
        localiser=localiser,
        now=services.clock.now(),
        outlets=services.outlets,
    )
    again = ShowListing(found.listing.id) if found.listing else None

    def drawn(sources: Sequence[Source]) -> View:
        view = draw(sources)
        if again is None:
            return view
        return switchable(view, again, renditions_of(sources), reads=reads, localiser=localiser, below=1)

    async def translate() -> Sequence[Source]:
        return await sources_in_language(found.sources, services.translations, reads, Haste.ASKED)

    return InLanguage(translate=translate, draw=drawn, renditions=renditions_of)


def _replied_to(message: Message) -> str:
    """Take what a request quotes, or what it replies to, for the question."""
    if message.quote is not None:
        return message.quote.text
    replied = message.reply_to_message
    if replied is None or replied.forum_topic_created:
        return ""
    return (replied.text or replied.caption or "").strip()
