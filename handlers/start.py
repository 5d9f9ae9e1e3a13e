"""/start with its deep links, /help, and commands that do not exist."""

import base64
import binascii
from collections.abc import Sequence
from functools import partial

from telegram import Update

from bot.context import NewsContext
from bot.model.article import Article
from bot.render import pages
from bot.render.actions.articles import OpenArticle
from bot.render.actions.places import Go, Place
from bot.render.actions.stories import OpenStory
from bot.render.chats import joined_view
from bot.render.view import View
from bot.services.admins import is_invitation
from bot.services.reading import ListingPage
from handlers import admins, article, chats, in_language, menu, search, stop, stories
from handlers.in_language import InLanguage
from handlers.rights import rules_here

_HEADLINES = 3


async def start(update: Update, context: NewsContext) -> None:
    """Welcome a person with current headlines, or open what a deep link names."""
    words = context.words if update.callback_query is None else ""
    kind, _, value = words.partition("_")
    if is_invitation(words):
        await admins.accept(context, words)
    elif kind == "article" and value.isdecimal() and len(value) <= 18:
        await article.open_card(context, OpenArticle(int(value)))
    elif kind == "story" and value.isdecimal() and len(value) <= 18:
        await stories.open_card(context, OpenStory(int(value)))
    elif kind == "chat":
        await chats.open_place(context, value)
    elif kind == "search" and value:
        words = _search_words(value)
        await search.show(context, await context.services.reading.search(context.asker, words))
    elif update.callback_query is None and not context.asker.private:
        await _start_group(context)
    else:
        services = context.services
        role = await services.admins.role(context.asker.user_id)
        if update.callback_query is None and role is not None:
            await menu.publish_for(context.bot, context.asker.user_id, role)
        resumed = await _resumed(context)
        current = await services.reading.headlines(context.asker, _HEADLINES, filters=context.filters)
        await _welcome(context, current, resumed)


async def _welcome(context: NewsContext, current: ListingPage, resumed: str | None) -> None:
    services = context.services

    def titled(page: ListingPage) -> InLanguage[Sequence[Article]]:
        draw = partial(
            pages.start,
            listing=page.listing,
            localiser=context.localiser,
            now=services.clock.now(),
            outlets=services.outlets,
            resumed=resumed,
        )
        return in_language.titled(context, page.articles, draw, Go(Place.START), below=1)

    async def anew() -> InLanguage[Sequence[Article]]:
        return titled(await services.reading.page(context.asker, current.listing.id, 1))

    await in_language.show(context, titled(current), anew=anew)


async def _start_group(context: NewsContext) -> None:
    """Take a /stop back, or say the one line; clients say /start by themselves when they add the bot."""
    resumed = await _resumed(context)
    if resumed is not None:
        await context.reply(View(resumed))
    elif not context.services.ruled_chats.just_came(context.asker.chat_id):
        speaker = context.localiser
        await context.reply(joined_view(context.asker.chat_id, context.bot_username, localiser=speaker))


async def _resumed(context: NewsContext) -> str | None:
    """Take a /stop back where somebody says so who may: a link that opens something does not."""
    if context.cause.callback_query or not (context.asker.private or await rules_here(context)):
        return None
    return await stop.resumed(context)


async def help_(update: Update, context: NewsContext) -> None:
    """Say what the bot can do."""
    inline_as = context.bot_username if context.bot.supports_inline_queries else None
    asker = context.asker
    role = await context.services.admins.role(asker.user_id) if asker.private else None
    await context.show(pages.help_(context.localiser, role=role, inline_as=inline_as))


async def unknown(update: Update, context: NewsContext) -> None:
    """Answer a command that does not exist."""
    await context.reply(pages.unknown_command(context.words, context.localiser))


def _search_words(value: str) -> str:
    """Read a deep link's words: base64url of UTF-8, or plain ASCII words joined by `_`."""
    try:
        padded = value + "=" * (-len(value) % 4)
        words = base64.b64decode(padded, altchars=b"-_", validate=True).decode()
        if words.isprintable():
            return words
    except (binascii.Error, UnicodeDecodeError):
        pass
    return value.replace("_", " ").replace("-", " ")
