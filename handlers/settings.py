"""/settings: the interface language and how long summaries are; in a group its admins' choice."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.chat import SummaryLength
from bot.render import pages
from handlers.rights import rules_here


async def settings(update: Update, context: NewsContext) -> None:
    """Show this chat's settings."""
    chat = context.exchange.chat
    assert chat is not None, "the gate has noted the chat"
    await context.show(pages.settings(chat, context.localiser))


async def choose_language(context: NewsContext, code: str) -> None:
    """Change the interface language and show it done, in the new language."""
    await _may_choose(context)
    chats, chat_id = context.services.chats, context.asker.chat_id
    context.exchange.chat = await chats.choose_language(chat_id, code)
    await settings(context.cause, context)


async def choose_summary(context: NewsContext, length: SummaryLength) -> None:
    """Change how long summaries are and show it done."""
    await _may_choose(context)
    chats, chat_id = context.services.chats, context.asker.chat_id
    context.exchange.chat = await chats.choose_summary(chat_id, length)
    await settings(context.cause, context)


async def _may_choose(context: NewsContext) -> None:
    if not context.asker.private and not await rules_here(context):
        raise UserError("settings-admins-only")
