"""The bot is blocked, unblocked, added or removed, or a group becomes a supergroup."""

from telegram import ChatMember, Update

from bot.context import NewsContext

_GONE = (ChatMember.LEFT, ChatMember.BANNED)


async def changed(update: Update, context: NewsContext) -> None:
    """Let a chat sleep once the bot can't write there; it wakes when someone writes again."""
    change = update.my_chat_member
    if change and change.new_chat_member.status in _GONE:
        await context.services.chats.sleep(change.chat.id)


async def moved(update: Update, context: NewsContext) -> None:
    """Move a group's settings to its new id."""
    message = update.effective_message
    if message and message.migrate_to_chat_id:
        await context.services.chats.move(message.chat.id, message.migrate_to_chat_id)
    elif message and message.migrate_from_chat_id:
        await context.services.chats.move(message.migrate_from_chat_id, message.chat.id)
