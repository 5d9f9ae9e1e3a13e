"""Telling somebody else in private, in their own language."""

from collections.abc import Callable

import structlog

from bot.context import NewsContext
from bot.errors import Refused, Unreachable
from bot.locale.catalogue import Localiser
from bot.render.view import View

log = structlog.get_logger(__name__)


async def tell(user_id: int, context: NewsContext, view_in: Callable[[Localiser], View]) -> None:
    """Tell somebody in private, if they have ever written."""
    person = await context.services.chats.find(user_id)
    if person is None or person.asleep:
        return
    speaker = Localiser(person.language, context.services.zone)
    try:
        await context.exchange.answers.send(user_id, view_in(speaker))
    except Unreachable:
        await context.services.chats.sleep(user_id)
    except Refused as error:
        log.warning("telling.refused", user_id=user_id, reason=error.reason)
