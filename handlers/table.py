"""Every handler, in the order in which they are asked."""

from telegram import Update
from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.context import NewsApplication
from bot.render.menu import DESK
from handlers import (
    about,
    admin_opml,
    admin_sources,
    admins,
    agenda,
    article,
    audit,
    backup,
    broadcast_drafts,
    broadcasts,
    buttons,
    chats,
    costs,
    desk,
    digests,
    editing,
    errors,
    feedback,
    follows,
    gate,
    health,
    inline,
    known,
    limits,
    link,
    membership,
    moderation,
    outbox,
    persons,
    post,
    quotes,
    saved,
    search,
    settings,
    sources,
    speaker_reports,
    start,
    stats,
    stop,
    stories,
    trends,
    typed,
)

_GATE, _DRAFTS, _REPLIES, _REQUESTS = -3, -2, -1, 0
_COMMANDS = {
    "start": start.start,
    "help": start.help_,
    "latest": search.latest,
    "top": search.top,
    "trends": trends.trends,
    "search": search.search,
    "article": article.by_id,
    "agenda": agenda.agenda,
    "digest": digests.digest,
    "reminders": agenda.reminders,
    "known": known.known,
    "saved": saved.saved,
    "quotes": quotes.quotes,
    "follow": follows.follow,
    "following": follows.following,
    "sources": sources.sources,
    "source": sources.source,
    "settings": settings.settings,
    "filter": settings.filter_,
    "history": persons.history,
    "export": persons.export,
    "forget": persons.forget,
    "feedback": feedback.feedback,
    "chats": chats.chats,
    "about": about.about,
    "privacy": about.privacy,
    "stop": stop.stop,
}
_DESK = {
    "addsource": admin_sources.add,
    "pausesource": admin_sources.pause,
    "resumesource": admin_sources.resume,
    "removesource": admin_sources.remove,
    "opml": admin_opml.usage,
    "exportsources": admin_opml.export,
    "post": post.propose,
    "mergestories": stories.merge_by_number,
    "grant": admins.grant,
    "admins": admins.admins,
    "audit": audit.audit,
    "ban": moderation.ban,
    "unban": moderation.unban,
    "limits": limits.limits,
    "reports": speaker_reports.reports,
    "withdraw": editing.withdraw,
    "desk": feedback.open_,
    "outbox": outbox.outbox,
    "stats": stats.stats,
    "health": health.health,
    "costs": costs.costs,
    "broadcast": broadcasts.broadcast,
    "broadcasts": broadcasts.broadcasts,
    "backup": backup.backup,
}


def register(application: NewsApplication) -> None:
    """Add every handler to an application; in a group of handlers the first that fits answers."""
    text = filters.TEXT & ~filters.COMMAND
    application.add_handler(TypeHandler(Update, gate.gate_for(_COMMANDS, DESK)), group=_GATE)
    sent = filters.ChatType.PRIVATE & ~filters.COMMAND & ~filters.StatusUpdate.ALL
    application.add_handler(MessageHandler(sent, broadcast_drafts.received), group=_DRAFTS)
    answers = filters.ChatType.PRIVATE & filters.REPLY & text
    application.add_handler(MessageHandler(answers, feedback.replied), group=_REPLIES)
    application.add_handlers(
        [
            *(CommandHandler(name, answer) for name, answer in _COMMANDS.items()),
            *(CommandHandler(name, desk.for_role(DESK[name], answer)) for name, answer in _DESK.items()),
            MessageHandler(filters.COMMAND, typed.unknown),
            MessageHandler(known.FORWARDED, known.forwarded),
            MessageHandler(known.ASKED, known.known),
            MessageHandler(filters.ChatType.PRIVATE & link.HAS_LINK, link.read),
            MessageHandler(text, typed.text),
            MessageHandler(filters.ChatType.PRIVATE & filters.LOCATION, typed.location),
            MessageHandler(filters.StatusUpdate.MIGRATE, membership.moved),
            MessageHandler(gate.TOPICS, membership.topic_told),
            MessageHandler(filters.ChatType.PRIVATE & filters.Document.ALL, admin_opml.received),
            MessageHandler(filters.ChatType.PRIVATE & ~filters.StatusUpdate.ALL, start.help_),
            CallbackQueryHandler(buttons.pressed),
            InlineQueryHandler(inline.asked),
            ChatMemberHandler(membership.changed, ChatMemberHandler.MY_CHAT_MEMBER),
            ChatMemberHandler(membership.admin_changed, ChatMemberHandler.CHAT_MEMBER),
        ],
        group=_REQUESTS,
    )
    application.add_error_handler(errors.answer)
