"""/settings: the interface language; in a group its admins' choice."""

from telegram import ChatMember, Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.render import pages

_ADMINS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


async def settings(update: Update, context: NewsContext) -> None:
    """Show this chat's settings."""
    chat = context.exchange.chat
    assert chat is not None, "the gate has noted the chat"
    await context.show(pages.settings(chat, context.localiser))


async def choose_language(context: NewsContext, code: str) -> None:
    """Change the interface language and show it done, in the new language."""
    asker = context.asker
    if not asker.private and not await _is_admin(context):
        raise UserError("settings-admins-only")
    context.exchange.chat = await context.services.chats.choose_language(asker.chat_id, code)
    await settings(context.cause, context)


async def _is_admin(context: NewsContext) -> bool:
    asker = context.asker
    if asker.user_id == asker.chat_id:
        return True  # an anonymous admin writes as the group itself
    member = await context.bot.get_chat_member(asker.chat_id, asker.user_id)
    return member.status in _ADMINS
