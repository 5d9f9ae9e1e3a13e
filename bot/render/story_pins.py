"""What editors see of stories at the top of /top."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.story import NamedStory
from bot.render.actions.editing import PinStory, UnpinStory
from bot.render.actions.stories import OpenStory
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.view import Button, View

_TITLE: Final = 200
_OFFERED: Final = (6, 12, 24, 48, 72)
"""Hours that buttons offer."""
_A_DAY: Final = 24


def pin_ask_view(story: NamedStory, action: PinStory, localiser: Localiser) -> View:
    """Ask for how long a story shall stand at the top."""
    text = localiser.text("story-pin-ask", title=inline(story.title, _TITLE))
    buttons = tuple(
        Button(
            _span(hours, localiser),
            encode(PinStory(story.brief.story_id, hours, action.listing_id, action.page)),
        )
        for hours in _OFFERED
    )
    return View(text, (buttons[:3], buttons[3:], (_back(story.brief.story_id, action, localiser),)))


def pinned_view(
    story: NamedStory, until: datetime, action: PinStory, localiser: Localiser, now: datetime
) -> View:
    """Say that a story stands at the top, and offer to take it off."""
    number = story.brief.story_id
    text = localiser.text(
        "story-pin-said",
        id=str(number),
        title=inline(story.title, _TITLE),
        until=localiser.date(until, now),
    )
    row = (
        Button(localiser.text("button-unpin-story"), encode(UnpinStory(number))),
        _back(number, action, localiser),
    )
    return View(text, (row,))


def unpinned_view(story_id: int, localiser: Localiser) -> View:
    """Say that a story does not stand at the top any more, and offer to undo it."""
    text = localiser.text("story-unpin-said", id=str(story_id))
    return View(text, ((pin_button(story_id, localiser),),))


def pins_view(
    pinned: Sequence[tuple[NamedStory, datetime]], localiser: Localiser, now: datetime, *, hours: int
) -> View:
    """List what stands at the top, with buttons that take it off, and say how to pin."""
    blocks = [localiser.text("story-pins-heading") if pinned else localiser.text("story-pins-none")]
    for story, until in pinned:
        said = localiser.text(
            "story-pins-line", id=str(story.brief.story_id), until=localiser.date(until, now)
        )
        blocks.append(f"📌 {inline(story.title, _TITLE)}\n{said}")
    blocks.append(localiser.text("story-pin-usage", hours=hours))
    row = tuple(
        Button(
            localiser.text("button-unpin-story-number", number=str(story.brief.story_id)),
            encode(UnpinStory(story.brief.story_id)),
        )
        for story, _ in pinned
    )
    return View("\n\n".join(blocks), (row,) if row else ())


def pin_button(
    story_id: int,
    localiser: Localiser,
    listing_id: int | None = None,
    page: int = 1,
    *,
    pinned: bool = False,
) -> Button:
    """Offer to pin a story, or to take the pin off."""
    if pinned:
        return Button(localiser.text("button-unpin-story"), encode(UnpinStory(story_id)))
    return Button(localiser.text("button-pin-story"), encode(PinStory(story_id, None, listing_id, page)))


def _span(hours: int, localiser: Localiser) -> str:
    if hours > _A_DAY and hours % _A_DAY == 0:
        return localiser.text("button-pin-days", count=hours // _A_DAY)
    return localiser.text("button-pin-hours", count=hours)


def _back(story_id: int, action: PinStory, localiser: Localiser) -> Button:
    back = OpenStory(story_id, action.listing_id, action.page)
    return Button(localiser.text("button-back-story"), encode(back))
