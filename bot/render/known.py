"""What is known about a text: who has it, who reports the same event, what is related."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.outlet import Outlets
from bot.model.resemblance import Alike, Resemblance
from bot.model.story import Report, StoryBrief
from bot.render.actions.known import AskedAbout, KnownDeed
from bot.render.callback import encode
from bot.render.html import TEXT_LIMIT, inline, length_of
from bot.render.listing import number_row
from bot.render.origin import is_labelled, origin_parts
from bot.render.provenance import outlet_name_short
from bot.render.rendition import shortfall_note
from bot.render.reprints import reprints_lines
from bot.render.view import Button, View

_TITLE: Final = 200


def known_view(
    found: Sequence[Alike],
    *,
    listing_id: int | None,
    days: int,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
    read_link: bool = False,
    follow: bool = False,
) -> View:
    """Say what resembles a text, the nearest first, or honestly that nothing does; never whether it is true.

    `read_link` offers to read the link in it, `follow` to tell when there is something like it.
    """
    deeds = []
    if read_link:
        deeds.append(Button(localiser.text("button-read-link"), encode(AskedAbout(KnownDeed.READ))))
    if follow:
        deeds.append(Button(localiser.text("button-follow-when"), encode(AskedAbout(KnownDeed.FOLLOW))))
    if not found:
        return View(localiser.text("known-nothing", count=days), (tuple(deeds),) if deeds else ())
    shown, text = next(
        (shown, text)
        for shown in _ever_less(found)
        if length_of(text := _text(shown, days, localiser, now, outlets)) <= TEXT_LIMIT
    )
    stories = {item.article.id: item.story for item in shown if item.story}
    numbers = number_row([item.article for item in shown], listing_id, 1, stories)
    return View(text, tuple(row for row in (numbers, tuple(deeds)) if row))


def _ever_less(found: Sequence[Alike]) -> Iterator[Sequence[Alike]]:
    """Give all of it, then less and less, so that it fits into a message; a single one always does."""
    yield found
    for most in range(len(found), 0, -1):
        yield [replace(item, reprints=()) for item in found[:most]]


def _text(found: Sequence[Alike], days: int, localiser: Localiser, now: datetime, outlets: Outlets) -> str:
    blocks = [f"<b>{localiser.text('known-heading')}</b>"]
    if all(item.how is Resemblance.RELATED for item in found):
        blocks[0] += "\n" + localiser.text("known-only-related", count=days)
    before = None
    for number, item in enumerate(found, start=1):
        block = _block(item, number, localiser, now, outlets)
        if item.how is not before:
            block = f"<i>{localiser.text(f'known-{item.how.name.lower()}')}</i>\n{block}"
        before = item.how
        blocks.append(block)
    if any(is_labelled(item.article, outlets) for item in found):
        blocks.append(f"<i>{localiser.text('list-labels')}</i>")
    if note := shortfall_note([item.article.rendition for item in found], localiser):
        blocks.append(f"<i>{note}</i>")
    blocks.append(f"<i>{localiser.text('known-not-judged')}</i>")
    return "\n\n".join(blocks)


def _block(item: Alike, number: int, localiser: Localiser, now: datetime, outlets: Outlets) -> str:
    article = item.article
    lines = [
        f"<b>{number}.</b> {inline(article.title, _TITLE)}",
        " · ".join(origin_parts(article, localiser, now, outlets)),
        *reprints_lines(article, item.reprints, localiser=localiser, now=now, outlets=outlets),
    ]
    if item.story:
        lines.append(_told(item.story, item.first, localiser, now, outlets))
    return "\n".join(lines)


def _told(
    story: StoryBrief, first: Report | None, localiser: Localiser, now: datetime, outlets: Outlets
) -> str:
    """Count the independent sources, and name the first."""
    count = localiser.text("known-sources", count=story.sources)
    if story.articles == 1 or first is None:
        return count
    named = first.outlet or first.relayed_by
    outlet = outlet_name_short(named, outlets, localiser) if named else localiser.text("outlet-unknown")
    date = localiser.date(first.at, now)
    return f"{count} {localiser.text('known-first', outlet=outlet, date=date)}"
