"""Every handler, in the order in which they are asked."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, TypeHandler, filters

from bot.context import NewsApplication
from handlers import (
    about,
    article,
    buttons,
    errors,
    gate,
    link,
    membership,
    search,
    settings,
    sources,
    start,
    stop,
)

_GATE, _REQUESTS = -1, 0


def register(application: NewsApplication) -> None:
    """Add every handler to an application; in a group of handlers the first that fits answers."""
    text = filters.TEXT & ~filters.COMMAND
    application.add_handler(TypeHandler(Update, gate.gate), group=_GATE)
    application.add_handlers(
        [
            CommandHandler("start", start.start),
            CommandHandler("help", start.help_),
            CommandHandler("latest", search.latest),
            CommandHandler("search", search.search),
            CommandHandler("article", article.by_id),
            CommandHandler("sources", sources.sources),
            CommandHandler("settings", settings.settings),
            CommandHandler("about", about.about),
            CommandHandler("privacy", about.privacy),
            CommandHandler("stop", stop.stop),
            MessageHandler(filters.ChatType.PRIVATE & filters.COMMAND, start.unknown),
            MessageHandler(filters.ChatType.PRIVATE & link.HAS_LINK, link.read),
            MessageHandler(text, search.search),
            MessageHandler(filters.StatusUpdate.MIGRATE, membership.moved),
            MessageHandler(filters.ChatType.PRIVATE & ~filters.StatusUpdate.ALL, start.help_),
            CallbackQueryHandler(buttons.pressed),
            *membership.handlers(),
        ],
        group=_REQUESTS,
    )
    application.add_error_handler(errors.answer)
