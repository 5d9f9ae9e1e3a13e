"""/settings: the interface language and how long summaries are; in a group its admins' choice."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.render import pages
from bot.render.actions import SetLanguage, SetSummary
from handlers.rights import rules_here


async def settings(update: Update, context: NewsContext) -> None:
    """Show this chat's settings."""
    chat = context.exchange.chat
    assert chat is not None, "the gate has noted the chat"
    await context.show(pages.settings(chat, context.localiser))


async def choose(context: NewsContext, action: SetLanguage | SetSummary) -> None:
    """Change the interface language, or how long summaries are, and show it done."""
    chats, asker = context.services.chats, context.asker
    if not asker.private and not await rules_here(context):
        raise UserError("settings-admins-only")
    if isinstance(action, SetLanguage):
        chosen = await chats.choose_language(asker.chat_id, action.code)
    else:
        chosen = await chats.choose_summary(asker.chat_id, action.length)
    context.exchange.chat = chosen
    await settings(context.cause, context)
