"""What people are told when something goes wrong."""

import secrets

import structlog

from bot.context import NewsContext
from bot.errors import DeliveryError, UserError
from bot.render import pages

log = structlog.get_logger(__name__)


async def answer(update: object, context: NewsContext) -> None:
    """Answer an error: its own words if it has some for people, else a short apology with an id to quote."""
    error = context.error
    if isinstance(error, UserError):
        view = pages.refusal(error, context.localiser)
    elif isinstance(error, DeliveryError):
        log.warning("answer.undelivered", error=str(error))
        return
    else:
        error_id = secrets.token_hex(4)
        log.error("handler.failed", error_id=error_id, exc_info=error)
        view = pages.apology(error_id, context.localiser)
    if context.cause.callback_query:
        await context.whisper(pages.plain(view), alert=True)
    else:
        await context.reply(view)
