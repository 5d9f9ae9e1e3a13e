"""Editions as their chats would get them, for whoever sets them up."""

from bot.context import NewsContext
from bot.delivery.digest_languages import EditionLanguages
from bot.delivery.renditions import Promptly
from bot.model.chat import Chat
from bot.model.edition import Edition
from bot.render.digest import digest_views
from bot.render.digest_words import localiser_of
from bot.render.view import View


async def laid_out(context: NewsContext, edition: Edition, chat: Chat) -> tuple[View, ...]:
    """Lay out what would go out, in what that chat reads."""
    services, digest = context.services, edition.digest
    languages = EditionLanguages(Promptly(services.translations), services.outlets)
    [told] = await languages.put([(edition, chat.reads_in(digest.language or chat.language))])
    return digest_views(
        told,
        chat=chat,
        localiser=localiser_of(digest, chat),
        outlets=services.outlets,
        bot_name=context.bot_username,
    )
