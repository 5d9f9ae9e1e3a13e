"""/summary: once a day how everything fares, at the hour that each admin chooses."""

import re

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role
from bot.render.actions.briefing import BriefingDeed, ChangeBriefing
from bot.render.briefing import briefing_view, choice_view
from handlers.rights import require

_HOUR = re.compile(r"([01]?[0-9]|2[0-3])(?:[:.]00)?")
_OFF = frozenset(("off", "no", "non", "нет"))


async def summary(update: Update, context: NewsContext) -> None:
    """Show when the briefing comes, or change that as it is typed: an hour, or off."""
    await require(context, Role.ADMIN)
    words = context.words.casefold()
    if not words:
        await _show(context)
    elif words in _OFF:
        await pressed(context, ChangeBriefing(BriefingDeed.OFF))
    elif (typed := _HOUR.fullmatch(words)) is not None:
        await pressed(context, ChangeBriefing(BriefingDeed.AT, int(typed[1]) + 1))
    else:
        raise UserError("briefing-usage")


async def pressed(context: NewsContext, action: ChangeBriefing) -> None:
    """Do what a button says."""
    await require(context, Role.ADMIN)
    briefings, user_id = context.services.briefings, context.asker.user_id
    match action.deed:
        case BriefingDeed.NOW:
            await context.follow(briefing_view(await briefings.report(), context.localiser))
            return
        case BriefingDeed.OFF:
            await briefings.stop(user_id)
        case BriefingDeed.AT if action.hour is not None and action.hour <= 24:
            await briefings.choose(user_id, action.hour - 1)
    await _show(context)


async def _show(context: NewsContext) -> None:
    localiser = context.localiser
    hour = await context.services.briefings.hour(context.asker.user_id)
    await context.show(choice_view(hour, localiser.zone, localiser))
