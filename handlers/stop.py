"""/stop: nothing more is sent unasked."""

from telegram import Update

from bot.context import NewsContext
from bot.render import pages


async def stop(update: Update, context: NewsContext) -> None:
    """End everything that is pushed to this chat, and say so."""
    await context.services.chats.stop(context.asker.chat_id)
    await context.reply(pages.stopped(context.localiser))
