"""/limits: how often a person and a group may ask."""

from typing import Final

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role
from bot.render.view import View
from handlers.rights import require

_RESET: Final = ("reset", "default")


async def limits(update: Update, context: NewsContext) -> None:
    """Show the limits, or set one: `/limits person 30`, `/limits group reset`."""
    await require(context, Role.ADMIN)
    desk, words = context.services.limits, context.words.lower().split()
    if not words:
        held = await desk.now()
    else:
        of, value = _wish(words)
        held = await desk.set(of, value, by=context.asker.user_id)
    text = context.localiser.text(
        "limits-card",
        person=held.person,
        group=held.group,
        person_default=desk.default.person,
        group_default=desk.default.group,
    )
    await context.show(View(text))


def _wish(words: list[str]) -> tuple[str, int | None]:
    """Read which limit, and what it shall be.

    Raises:
        UserError: limits-usage.
    """
    if len(words) == 2 and words[1] in _RESET:
        return words[0], None
    if len(words) == 2 and words[1].isascii() and words[1].isdigit() and len(words[1]) <= 4:
        return words[0], int(words[1])
    raise UserError("limits-usage")
