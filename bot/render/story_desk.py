"""A story's articles as a list, and what admins choose there: what to split off, what to merge."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.chat import Listing
from bot.model.outlet import Outlets
from bot.model.story import NamedStory
from bot.render.actions.articles import ShowListing
from bot.render.actions.stories import MergeStory, SplitStory, Step
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.listing import number_row, numbered, paging_row
from bot.render.story import Way, back_to_story
from bot.render.story_line import facts
from bot.render.view import Button, View

_TITLE: Final = 200
_CHOSEN: Final = "✓ "
_LISTED: Final = 15
"""Titles that are repeated before they are split off."""


def articles_view(
    story: NamedStory,
    articles: Sequence[Article],
    *,
    listing: Listing,
    page: int,
    pages: int,
    way: Way,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> View:
    """Show one page of what reports a story; admins may split from there."""
    heading = f"<b>{localiser.text('story-list', title=inline(story.title, _TITLE))}</b>"
    body = numbered(articles, localiser=localiser, now=now, outlets=outlets)
    last = back_to_story(story.brief.story_id, way, localiser)
    if way.admin and len(listing.article_ids) > 1:
        action = SplitStory(listing.id, page, Step.CHOOSE)
        last = (*last, Button(localiser.text("button-split"), encode(action)))
    rows = (
        number_row(articles, listing.id, page),
        paging_row(page, pages, lambda other: ShowListing(listing.id, other)),
        last,
    )
    text = f"{heading}\n\n{body or localiser.text('list-page-gone')}"
    return View(text, tuple(row for row in rows if row))


def split_view(
    articles: Sequence[Article],
    *,
    listing: Listing,
    page: int,
    pages: int,
    chosen: int,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> View:
    """Let an admin choose articles by their numbers, over all pages; `chosen` has a bit for each."""
    body = numbered(articles, localiser=localiser, now=now, outlets=outlets)
    places = {number: place for place, number in enumerate(listing.article_ids)}
    numbers = []
    for number, article in enumerate(articles, start=1):
        bit = 1 << places[article.id]
        action = SplitStory(listing.id, page, Step.CHOOSE, (chosen ^ bit) or None)
        numbers.append(Button(f"{_CHOSEN if chosen & bit else ''}{number}", encode(action)))
    last = [Button(localiser.text("button-cancel"), encode(ShowListing(listing.id, page)))]
    if chosen:
        label = localiser.text("button-split-chosen", count=chosen.bit_count())
        last.insert(0, Button(label, encode(SplitStory(listing.id, page, Step.ASK, chosen))))
    rows = (
        tuple(numbers),
        paging_row(page, pages, lambda other: SplitStory(listing.id, other, Step.CHOOSE, chosen or None)),
        tuple(last),
    )
    text = f"{localiser.text('story-split-choose')}\n\n{body or localiser.text('list-page-gone')}"
    return View(text, tuple(row for row in rows if row))


def split_ask_view(
    articles: Sequence[Article], *, action: SplitStory, chosen: Sequence[int], localiser: Localiser
) -> View:
    """Show what would be split off, and ask."""
    titles = [f"· {inline(article.title, _TITLE)}" for article in articles[:_LISTED]]
    if len(articles) > _LISTED:
        titles.append("…")
    ask = localiser.text("story-split-ask", count=len(chosen))
    now = SplitStory(action.listing_id, action.page, Step.NOW, action.chosen_id)
    back = SplitStory(action.listing_id, action.page, Step.CHOOSE, action.chosen_id)
    row = (
        Button(localiser.text("button-really-split"), encode(now)),
        Button(localiser.text("button-cancel"), encode(back)),
    )
    return View("\n\n".join((ask, "\n".join(titles))), (row,))


def merge_view(
    story: NamedStory, others: Sequence[NamedStory], *, way: Way, localiser: Localiser, now: datetime
) -> View:
    """Offer an admin the stories that another may be part of."""
    number = story.brief.story_id
    back = back_to_story(number, way, localiser)
    if not others:
        return View(localiser.text("story-merge-none", id=str(number)), (back,))
    blocks = [localiser.text("story-merge-choose", title=inline(story.title, _TITLE))]
    blocks += [_named(place, other, localiser, now) for place, other in enumerate(others, start=1)]
    row = tuple(
        Button(
            str(place),
            encode(MergeStory(number, other.brief.story_id, Step.ASK, way.listing_id, way.page)),
        )
        for place, other in enumerate(others, start=1)
    )
    return View("\n\n".join(blocks), (row, back))


def merge_ask_view(
    one: NamedStory, other: NamedStory, *, way: Way, localiser: Localiser, now: datetime
) -> View:
    """Show which story would become part of which, and ask."""
    blocks = [localiser.text("story-merge-ask")]
    blocks += [_named(place, story, localiser, now) for place, story in enumerate((one, other), start=1)]
    numbers = one.brief.story_id, other.brief.story_id
    action = MergeStory(*numbers, Step.NOW, way.listing_id, way.page)
    cancel = back_to_story(one.brief.story_id, way, localiser)
    row = (Button(localiser.text("button-really-merge"), encode(action)), *cancel)
    return View("\n\n".join(blocks), (row,))


def _named(place: int, story: NamedStory, localiser: Localiser, now: datetime) -> str:
    known = [
        *facts(story.brief, localiser, now),
        localiser.text("story-number", id=str(story.brief.story_id)),
    ]
    told = " · ".join(part for part in known if part)
    return f"<b>{place}.</b> {inline(story.title, _TITLE)}\n{told}"
