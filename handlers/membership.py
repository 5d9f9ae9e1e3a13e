"""The bot is blocked, unblocked, added or removed; administrators change; a group becomes a supergroup."""

from datetime import timedelta
from typing import Final

import structlog
from telegram import Chat as TelegramChat
from telegram import (
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Update,
    User,
)
from telegram.constants import ChatType

from bot.context import NewsContext
from bot.errors import Refused, Unreachable
from bot.locale.catalogue import Localiser
from bot.locale.languages import interface_language
from bot.model.chat import Chat, ChatKind
from bot.render.chats import added_view, joined_view, lost_view
from bot.services.admins import is_person
from handlers.telling import tell

log = structlog.get_logger(__name__)

KINDS: Final = {
    ChatType.GROUP: ChatKind.GROUP,
    ChatType.SUPERGROUP: ChatKind.SUPERGROUP,
    ChatType.CHANNEL: ChatKind.CHANNEL,
}
_GONE: Final = (ChatMember.LEFT, ChatMember.BANNED)
_RULING: Final = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)
_GREETED_LATELY: Final = timedelta(days=1)
"""A group that had the bot so short a time ago knows what it would say."""


async def changed(update: Update, context: NewsContext) -> None:
    """Let a chat sleep while the bot can't write there; greet a group, and who added the bot to a channel."""
    change = update.my_chat_member
    assert change is not None, "the table asks for nothing else"
    chats, chat = context.services.chats, change.chat
    if chat.type == ChatType.PRIVATE:
        gone = change.new_chat_member.status in _GONE
        await (chats.sleep(chat.id) if gone else chats.wake(chat.id))
        return
    known = await chats.find(chat.id)
    if _is_in(change.new_chat_member):
        await _is_there(change, known, context)
    elif chat.type == ChatType.GROUP and await context.services.ruled_chats.has_moved(chat.id):
        return
    else:
        await chats.sleep(chat.id)
    lost = _can_write(change.old_chat_member, chat) and not _can_write(change.new_chat_member, chat)
    if lost and known is not None and not known.asleep:  # else a message that did not get there told it
        await _tell_lost(change, known, context)


async def admin_changed(update: Update, context: NewsContext) -> None:
    """Note who administers a chat now; Telegram tells it where the bot is an administrator itself."""
    change = update.chat_member
    assert change is not None, "the table asks for nothing else"
    user = change.new_chat_member.user
    if not user.is_bot:
        rules = change.new_chat_member.status in _RULING
        await context.services.ruled_chats.note(change.chat.id, user.id, rules=rules)


async def moved(update: Update, context: NewsContext) -> None:
    """Move a group's settings to its new id."""
    message = update.effective_message
    if message and message.migrate_to_chat_id:
        await context.services.chats.move(message.chat.id, message.migrate_to_chat_id)
    elif message and message.migrate_from_chat_id:
        await context.services.chats.move(message.migrate_from_chat_id, message.chat.id)


async def topic_told(update: Update, context: NewsContext) -> None:
    """Note a topic that was opened, renamed, closed or reopened; General is none."""
    message = update.effective_message
    if message is None or message.message_thread_id is None:
        return
    told = message.forum_topic_created or message.forum_topic_edited
    closed = True if message.forum_topic_closed else False if message.forum_topic_reopened else None
    await context.services.ruled_chats.see_topic(
        message.chat.id, message.message_thread_id, name=told.name if told else None, closed=closed
    )


async def _is_there(change: ChatMemberUpdated, known: Chat | None, context: NewsContext) -> None:
    services, chat, user = context.services, change.chat, change.from_user
    writes = _can_write(change.new_chat_member, chat)
    comes = not _is_in(change.old_chat_member)
    if comes and known is None and await services.ruled_chats.was_group(chat.id, chat.title or ""):
        comes = False  # it was there before, under another id
    if comes:
        services.ruled_chats.came(chat.id)
    new = comes and not (known and services.clock.now() - known.last_seen < _GREETED_LATELY)
    if new and chat.type != ChatType.CHANNEL and writes:
        writes = await _greet(change, context)
    there = await services.chats.join(
        chat.id,
        KINDS[ChatType(chat.type)],
        chat.title or "",
        added_by=user.id if comes and is_person(user.id) else None,
        asleep=not writes,
    )
    await services.ruled_chats.refresh(chat.id)
    if new and (chat.type == ChatType.CHANNEL or not writes):
        await tell(user.id, context, lambda speaker: added_view(there, mute=not writes, localiser=speaker))


async def _greet(change: ChatMemberUpdated, context: NewsContext) -> bool:
    """Say the one line in a group, in the language of who added the bot; tell whether that could be said."""
    chat_id, speaker = change.chat.id, await _speaker(change.from_user, context)
    view = joined_view(chat_id, context.bot_username, localiser=speaker)
    try:
        await context.exchange.answers.send(chat_id, view)
    except Unreachable:
        return False
    except Refused as error:
        # A forum whose General is closed can still have digests in its topics.
        log.info("membership.not_greeted", chat_id=chat_id, reason=error.reason)
        return "rights" not in error.reason
    return True


async def _tell_lost(change: ChatMemberUpdated, known: Chat, context: NewsContext) -> None:
    """Tell who configured a chat that somebody else has taken it from the bot."""
    configured_by = known.configured_by
    if configured_by is None or configured_by == change.from_user.id:
        return
    if await context.services.ruled_chats.gets_something(known.id):
        await tell(configured_by, context, lambda speaker: lost_view(known, localiser=speaker))


async def _speaker(user: User, context: NewsContext) -> Localiser:
    """Speak the language that somebody has with the bot, else that of their Telegram."""
    person = await context.services.chats.find(user.id)
    services = context.services
    if person is not None:
        language = person.language
    else:
        language = interface_language(user.language_code) if user.language_code else services.language
    return Localiser(language, services.zone)


def _is_in(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in _GONE


def _can_write(member: ChatMember, chat: TelegramChat) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member and member.can_send_messages
    if chat.type == ChatType.CHANNEL:
        return isinstance(member, ChatMemberAdministrator) and bool(member.can_post_messages)
    return _is_in(member)
