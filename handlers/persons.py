"""A person's own data: /export, /forget and /history, and the buttons that do the same."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role
from bot.render import own_data
from bot.render import settings as screens
from bot.render.actions.settings import DataDeed, OwnData
from bot.storage.history import MOST
from handlers import menu, search, stop


async def export(update: Update, context: NewsContext) -> None:
    """Send everything that is kept of a person, as a file."""
    _require_private(context)
    content = await context.services.persons.export(context.asker.user_id)
    await context.send_file(own_data.export_document(content, context.localiser))


async def forget(update: Update, context: NewsContext) -> None:
    """Say what would be erased."""
    _require_private(context)
    admin = await context.services.admins.has(context.asker.user_id, Role.EDITOR)
    await context.show(own_data.forget_view(context.localiser, admin=admin))


async def history(update: Update, context: NewsContext) -> None:
    """List what a person opened, or say how that comes to be remembered."""
    _require_private(context)
    chat = context.exchange.chat
    if chat is not None and chat.history:
        await search.show(context, await context.services.persons.history(context.asker))
    elif chat is not None:
        await context.show(screens.history_view(chat, most=MOST, localiser=context.localiser))


async def pressed(context: NewsContext, action: OwnData) -> None:
    """Do what a button under one's own data says."""
    match action.deed:
        case DataDeed.EXPORT:
            await export(context.cause, context)
        case DataDeed.FORGET if action.page == 1:
            await forget(context.cause, context)
        case DataDeed.FORGET:
            _require_private(context)
            await context.show(own_data.erase_view(context.services.persons.question(), context.localiser))
        case DataDeed.ERASE:
            await _erase(context, action)
        case DataDeed.HISTORY:
            await history(context.cause, context)
        case DataDeed.CLEAR:
            _require_private(context)
            await context.services.persons.forget_history(context.asker.chat_id)
            await context.show(own_data.history_cleared_view(context.localiser))
        case DataDeed.HIDDEN:
            await search.left_out(context, action.target_id or 0)
        case DataDeed.RESUME:
            await stop.resume(context)


async def _erase(context: NewsContext, action: OwnData) -> None:
    """Erase everything, and say so in the language of who is being forgotten."""
    _require_private(context)
    chat, erased = context.exchange.chat, own_data.erased_view(context.localiser)
    assert chat is not None, "the gate has noted the chat"
    admin = await context.services.admins.has(chat.id, Role.EDITOR)
    await context.services.persons.erase(chat, action.target_id)
    if admin and not await context.services.admins.has(chat.id, Role.EDITOR):
        await menu.withdraw_for(context.bot, chat.id)
    await context.show(erased)


def _require_private(context: NewsContext) -> None:
    if not context.asker.private:
        raise UserError("own-data-in-private")
