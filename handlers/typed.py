"""What is typed in a private chat without a command: an answer to the screen that waits, or a search."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from telegram import Update

from bot.context import NewsContext
from bot.render.actions import Action
from bot.render.actions.digests import ShowDigest
from bot.render.actions.editing import EditArticle, ShutOutlet
from bot.render.actions.feedback import GiveFeedback
from bot.render.actions.follows import ChangeFollow
from bot.render.actions.issues import JudgeIssue
from bot.render.actions.settings import ShowSetting
from handlers import approvals, digests, editing, feedback, follows, link, search, settings, start

_ANSWERED: Final[Mapping[type[Action], Callable[[NewsContext, Any, str], Awaitable[None]]]] = {
    ChangeFollow: follows.reworded,
    EditArticle: editing.typed,
    GiveFeedback: feedback.typed,
    ShutOutlet: editing.typed_for_outlet,
    JudgeIssue: approvals.typed,
    ShowDigest: digests.typed,
    ShowSetting: settings.answered,
}
"""Who takes the words typed for a screen: called with the action that shows it, and the text."""
_PROSE: Final = (EditArticle, GiveFeedback, JudgeIssue, ShutOutlet)
"""Screens that ask for sentences: these may have links in them."""
_PLACED: Final[Mapping[type[Action], Callable[[NewsContext, Any], Awaitable[None]]]] = {
    ShowDigest: digests.placed,
    ShowSetting: settings.placed,
}
"""Who takes a location shared for a screen; it is in the message."""


async def text(update: Update, context: NewsContext) -> None:
    """Take words for what was asked, else search for them."""
    if not await _answered(context):
        await search.search(update, context)


async def linked(update: Update, context: NewsContext) -> None:
    """Take a text with a link for what was asked where sentences were, else read the link."""
    if not await _answered(context, _PROSE):
        await link.read(update, context)


async def unknown(update: Update, context: NewsContext) -> None:
    """Take a pattern between slashes, which looks like a command, for what was asked."""
    message = update.effective_message
    slashed = message is not None and (message.text or "").rstrip().endswith("/")
    if not (slashed and await _answered(context)):
        await start.unknown(update, context)


async def location(update: Update, context: NewsContext) -> None:
    """Take a shared location for what was asked; nothing else is made of it."""
    action = await context.services.awaiting.expected(context.asker.chat_id)
    placed = None if action is None else _PLACED.get(type(action))
    if placed is None:
        await start.help_(update, context)
    else:
        await placed(context, action)


async def _answered(context: NewsContext, screens: tuple[type[Action], ...] | None = None) -> bool:
    """Hand what was typed to the screen that waits, or to one of some `screens`; tell whether it was."""
    message, asker = context.cause.effective_message, context.asker
    if not asker.private or message is None or not message.text:
        return False
    action = await context.services.awaiting.expected(asker.chat_id)
    answered = None if action is None else _ANSWERED.get(type(action))
    if action is None or answered is None or (screens is not None and not isinstance(action, screens)):
        return False
    await answered(context, action, message.text.strip())
    return True
