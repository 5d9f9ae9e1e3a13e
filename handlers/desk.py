"""Admin commands: to everybody else they do not exist; in a group they are answered in private."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update

from bot.context import NewsContext
from bot.errors import Unreachable
from bot.model.role import Role
from bot.render.view import View
from handlers import typed

Handler = Callable[[Update, NewsContext], Coroutine[Any, Any, None]]


def for_role(role: Role, answer: Handler) -> Handler:
    """Make a handler that answers only those who have a role."""

    async def guarded(update: Update, context: NewsContext) -> None:
        if not await context.services.admins.has(context.asker.user_id, role):
            await typed.unknown(update, context)
        elif context.asker.private:
            await answer(update, context)
        else:
            await _aside(update, context, answer)

    return guarded


async def _aside(update: Update, context: NewsContext, answer: Handler) -> None:
    """Answer in private what was asked in a group; what goes wrong is said there too."""
    services, exchange = context.services, context.exchange
    user_id, group = context.asker.user_id, exchange.chat
    person = await services.chats.find(user_id)
    if person is not None and not person.asleep:
        exchange.aside, exchange.chat = user_id, person
        try:
            await answer(update, context)
        except Unreachable as error:
            if error.chat_id != user_id:
                raise
            await services.chats.sleep(user_id)
        else:
            return
    exchange.aside, exchange.chat = None, group
    await context.reply(View(context.localiser.text("desk-write-first")))
