"""/chats: the groups and channels that somebody may configure, set up where nobody reads along."""

import re
from typing import Any, Final

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.chat import NIGHT, ChatKind, QuietHours
from bot.model.ruled_chat import RuledChat
from bot.render.actions.chats import ChangeChat, ChatDeed, ListChats, ShowChat
from bot.render.chats import chat_view, chats_view, elsewhere_view, quiet_hours_view, topic_view
from bot.render.settings import ON
from bot.services.preferences import half_hour

_PLACE: Final = re.compile(r"(-[1-9][0-9]{0,17})(?:_([1-9][0-9]{0,9}))?")
_CHANGES: Final[dict[ChatDeed, dict[str, Any]]] = {
    ChatDeed.ANNOUNCE: {"announcements": True},
    ChatDeed.UNANNOUNCE: {"announcements": False},
    ChatDeed.PIN: {"pinning": True},
    ChatDeed.UNPIN: {"pinning": False},
    ChatDeed.ADMINS_ONLY: {"admins_only": True},
    ChatDeed.EVERYBODY: {"admins_only": False},
    ChatDeed.STOP: {"stopped": True},
    ChatDeed.RESUME: {"stopped": False},
}


async def chats(update: Update, context: NewsContext) -> None:
    """List somebody's groups and channels; in a group, lead to its own page in private."""
    asker, localiser = context.asker, context.localiser
    if asker.private:
        await _list(context, 1)
        return
    await context.reply(
        elsewhere_view(asker.chat_id, context.thread, context.bot_username, localiser=localiser)
    )


async def pressed(context: NewsContext, action: ListChats | ShowChat | ChangeChat) -> None:
    """Show or change what a button of these screens says."""
    asker = context.asker
    if not asker.private:
        raise UserError("chats-in-private")
    match action:
        case ListChats(page=page):
            await _list(context, page)
        case ShowChat(group_id=group_id, page=page, thread_id=thread):
            await _open(context, -group_id, thread, page)
        case ChangeChat(deed=ChatDeed.SPEAK, value_id=value):
            if not value or value > len(INTERFACE_LANGUAGES):
                raise UserError("button-old")
            await _change(context, action, language=INTERFACE_LANGUAGES[value - 1])
        case ChangeChat() if action.deed in _CHANGES:
            await _change(context, action, **_CHANGES[action.deed])
        case ChangeChat():
            await _set_quiet(context, action)


async def open_place(context: NewsContext, place: str) -> None:
    """Open the chat, or the topic of one, that a deep link names."""
    found = _PLACE.fullmatch(place)
    if found is None:
        raise UserError("chats-not-yours")
    if not context.asker.private:
        raise UserError("chats-in-private")
    await _open(context, int(found[1]), int(found[2]) if found[2] else None, 1)


async def _change(context: NewsContext, action: ChangeChat, **change: Any) -> None:
    rooms = context.services.ruled_chats
    changed = await rooms.change(context.asker.user_id, -action.group_id, **change)
    await _show(context, changed, action.page)


async def _set_quiet(context: NewsContext, action: ChangeChat) -> None:
    """Show a chat's quiet hours, after having changed them if that is wanted."""
    services, user_id, chat_id = context.services, context.asker.user_id, -action.group_id
    ruled = await services.ruled_chats.open(user_id, chat_id)
    quiet, value = ruled.chat.quiet or NIGHT, action.value_id or 0
    match action.deed:
        case ChatDeed.QUIET:
            wanted = NIGHT if value == ON else None
        case ChatDeed.QUIET_FROM:
            wanted = QuietHours(half_hour(value), quiet.end)
        case ChatDeed.QUIET_UNTIL:
            wanted = QuietHours(quiet.start, half_hour(value))
        case _:
            wanted = ruled.chat.quiet
    if wanted is not None and wanted.start == wanted.end:
        raise UserError("button-old")
    if wanted != ruled.chat.quiet:
        ruled = await services.ruled_chats.change(user_id, chat_id, quiet=wanted)
    zone = ruled.chat.zone or services.zone.key
    channel = ruled.chat.kind is ChatKind.CHANNEL  # has posts only, and they go by their digests' clocks
    await context.show(
        quiet_hours_view(
            ruled,
            action.page,
            zone=None if channel else zone,
            localiser=context.localiser,
            now=services.clock.now(),
        )
    )


async def _list(context: NewsContext, page: int) -> None:
    shown = await context.services.ruled_chats.page(context.asker.user_id, page)
    await context.show(chats_view(shown, context.bot_username, localiser=context.localiser))


async def _open(context: NewsContext, chat_id: int, thread: int | None, page: int) -> None:
    ruled = await context.services.ruled_chats.open(context.asker.user_id, chat_id)
    if thread is None:
        await _show(context, ruled, page)
    else:
        await context.show(topic_view(ruled, thread, page, localiser=context.localiser))


async def _show(context: NewsContext, ruled: RuledChat, page: int) -> None:
    translated = context.services.translations.on
    await context.show(chat_view(ruled, page, localiser=context.localiser, translated=translated))
