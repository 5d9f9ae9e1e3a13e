"""What the admin of a digest that needs approval is shown before its hour."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.locale.catalogue import Localiser
from bot.model.chat import Chat
from bot.model.digest import Approval, Issue
from bot.model.edition import Edition
from bot.render.digest_parts import day_and_hour
from bot.render.html import inline
from bot.render.view import View

_TITLE = 64


@dataclass(frozen=True, kw_only=True, slots=True)
class Preview:
    """An issue as it would go out, for its admin."""

    issue: Issue
    edition: Edition
    chat: Chat
    """Where it goes."""
    views: tuple[View, ...]
    """What it says there."""
    goes_out: datetime


PreviewLayout = Callable[[Preview, Localiser], tuple[View, ...]]
"""Makes the messages of a preview; the localiser speaks the admin's language in the digest's zone."""


def preview_views(preview: Preview, localiser: Localiser) -> tuple[View, ...]:
    """Say when and where it goes out, then show it as it will be."""
    holds = preview.edition.digest.approval is Approval.HOLD
    said = localiser.text(
        "digest-preview-hold" if holds else "digest-preview-send",
        when=day_and_hour(preview.goes_out, localiser, preview.goes_out),
        chat=inline(preview.chat.title, _TITLE),
    )
    return (View(said), *preview.views)
