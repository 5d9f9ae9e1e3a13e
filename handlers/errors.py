"""What people are told when something goes wrong."""

import secrets

import structlog
from telegram.ext import ApplicationHandlerStop

from bot.context import NewsContext
from bot.errors import DeliveryError, Refused, Unreachable, UserError
from bot.render import pages
from bot.render.inline import inline_trouble
from bot.render.view import View

log = structlog.get_logger(__name__)


async def answer(update: object, context: NewsContext) -> None:
    """Answer an error: its own words if it has some for people, else a short apology with an id to quote.

    Raises:
        ApplicationHandlerStop: Always: what failed at the gate must not go on behind it.
    """
    view = _view(context)
    try:
        if view is not None:
            await _tell(view, context)
        elif isinstance(context.error, Unreachable):
            await context.services.chats.sleep(context.error.chat_id)
    except DeliveryError as undelivered:
        log.warning("answer.undelivered", error=str(undelivered))
    raise ApplicationHandlerStop


def _view(context: NewsContext) -> View | None:
    """Find the words, None where nobody can be told, and log what needs it."""
    error = context.error
    if isinstance(error, UserError):
        return pages.refusal(error, context.localiser)
    if isinstance(error, DeliveryError) and not isinstance(error, Refused):
        log.warning("answer.undelivered", error=str(error))
        return None
    error_id = secrets.token_hex(4)
    context.services.health.error()
    context.services.counting.add("error")
    log.error("handler.failed", error_id=error_id, exc_info=error)
    return pages.apology(error_id, context.localiser)


async def _tell(view: View, context: NewsContext) -> None:
    if context.cause.inline_query:
        trouble = inline_trouble(pages.plain(view))
        await context.exchange.answers.answer_inline(context.cause.inline_query.id, trouble)
    elif context.cause.callback_query:
        await context.whisper(pages.plain(view), alert=True)
    else:
        await context.reply(view)
