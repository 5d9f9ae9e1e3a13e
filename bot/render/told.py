"""Which messages tell of articles."""

from dataclasses import fields
from typing import Final

from bot.model.shown import Shown
from bot.render.actions.as_written import AsWritten
from bot.render.actions.known import AskedAbout
from bot.render.actions.quotes import QuotesOf
from bot.render.callback import decode
from bot.render.packing import pack
from bot.render.view import Button, View

_NAMES: Final = frozenset({"article_id", "story_id", "listing_id"})
_OTHERS: Final = (AskedAbout, QuotesOf)
"""What else stands under articles alone."""


def shown_in(chat_id: int, message_id: int, view: View, *, is_new: bool) -> Shown | None:
    """Say what there is to remember of a message; None where there is nothing, and was nothing before."""
    if tells_of_articles(view):
        return Shown(chat_id=chat_id, message_id=message_id, packed=pack([view]), is_new=is_new)
    return None if is_new else Shown(chat_id=chat_id, message_id=message_id, packed=None)


def tells_of_articles(view: View) -> bool:
    """Tell by its buttons, and by the page that it shows, whether a message may tell of articles."""
    return view.preview_url is not None or any(
        _leads_to_one(button) for row in view.keyboard for button in row
    )


def _leads_to_one(button: Button) -> bool:
    action = decode(button.data) if button.data is not None else None
    if isinstance(action, AsWritten):
        action = action.action
    if action is None:
        return False
    return isinstance(action, _OTHERS) or not _NAMES.isdisjoint(field.name for field in fields(action))
