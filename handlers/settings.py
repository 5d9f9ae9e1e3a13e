"""/settings: the interface language; in a group its admins' choice."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.render import pages
from handlers.rights import rules_here


async def settings(update: Update, context: NewsContext) -> None:
    """Show this chat's settings."""
    chat = context.exchange.chat
    assert chat is not None, "the gate has noted the chat"
    await context.show(pages.settings(chat, context.localiser))


async def choose_language(context: NewsContext, code: str) -> None:
    """Change the interface language and show it done, in the new language."""
    asker = context.asker
    if not asker.private and not await rules_here(context):
        raise UserError("settings-admins-only")
    context.exchange.chat = await context.services.chats.choose_language(asker.chat_id, code)
    await settings(context.cause, context)
