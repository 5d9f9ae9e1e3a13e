"""A numbered list of articles, five a page, with a button for each number."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.chat import Listing, ListingKind
from bot.model.outlet import Outlets
from bot.model.story import StoryBrief
from bot.model.trend import TermPlace
from bot.model.utterance import SpeakerName
from bot.render.actions import Action
from bot.render.actions.articles import OpenArticle, ShowListing
from bot.render.actions.places import Current, Go, Place
from bot.render.actions.quotes import QuotesOf
from bot.render.actions.settings import DataDeed, OwnData
from bot.render.actions.stories import OpenStory
from bot.render.callback import encode
from bot.render.follow_button import Offered, follow_button
from bot.render.html import inline
from bot.render.origin import hands_parts, is_labelled, origin_parts
from bot.render.rendition import shortfall_note
from bot.render.story_line import facts, further
from bot.render.trends import term_rows
from bot.render.view import Button, View, fitted_rows, label_of

_TITLE: Final = 200
_QUERY: Final = 120
_PINNED: Final = "📌 "
_NO_STORIES: Final[Mapping[int, StoryBrief]] = {}


def listing_view(
    articles: Sequence[Article],
    *,
    listing: Listing,
    page: int,
    pages: int,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
    stories: Mapping[int, StoryBrief] = _NO_STORIES,
    terms: Sequence[TermPlace] = (),
    speakers: Sequence[SpeakerName] = (),
    follow: Offered | None = None,
    unwanted: int = 0,
    withdrawn: int = 0,
    set_aside: int = 0,
    pinned: Collection[int] = (),
) -> View:
    """Show one page of a list; `articles` are those of this page that are still in the archive.

    `stories` tells of the stories that articles stand for here, by article; `terms` can be searched next, and
    `speakers` are whom a search without results may have meant. `follow` offers to tell of what is to come.
    `unwanted` of these the chat's filters would hide in other lists; `withdrawn` stood here, too,
    and `set_aside` do, which the editors hide. `pinned` are stories that they put above the ranking.
    """
    if not listing.article_ids:
        return _nothing(listing, localiser, terms, speakers, follow)
    heading = f"<b>{_heading(listing, localiser)}</b>"
    if listing.corrected:
        heading += "\n" + localiser.text("list-corrected")
    pins = listing.kind in (ListingKind.LATEST, ListingKind.NEWEST) and not listing.query
    body = numbered(
        articles,
        localiser=localiser,
        now=now,
        outlets=outlets,
        pins=pins,
        stories=stories,
        top=listing.kind is ListingKind.TOP,
        pinned=pinned,
    )
    text = f"{heading}\n\n{body or localiser.text('list-page-gone')}"
    if withdrawn:
        text += f"\n\n<i>{localiser.text('list-withdrawn', count=withdrawn)}</i>"
    if set_aside:
        text += f"\n\n<i>{localiser.text('list-set-aside', count=set_aside)}</i>"
    if listing.hidden and page == 1:
        text += f"\n\n<i>{localiser.text('list-left-out', count=len(listing.hidden))}</i>"
    elif unwanted:
        text += f"\n\n<i>{localiser.text('list-would-hide', count=unwanted)}</i>"
    rows = (
        number_row(articles, listing.id, page, stories),
        paging_row(page, pages, lambda other: ShowListing(listing.id, other)),
        _grouping_row(listing, stories, localiser),
        _hidden_row(listing, localiser) if page == 1 else (),
        *term_rows(terms),
        _follow_row(listing, follow, localiser),
    )
    return View(text, tuple(row for row in rows if row))


def numbered(
    articles: Sequence[Article],
    *,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
    pins: bool = False,
    stories: Mapping[int, StoryBrief] = _NO_STORIES,
    top: bool = False,
    pinned: Collection[int] = (),
) -> str:
    """Write headlines numbered from 1, each with its origin, as HTML; "" for none.

    `pins` marks those; `stories` tells who else reports it, and with `top` how many do and since when;
    `pinned` are the stories that are marked as the editors' choice.
    """
    blocks = []
    for number, article in enumerate(articles, start=1):
        brief = stories.get(article.id)
        chosen = brief is not None and brief.story_id in pinned
        pin = _PINNED if chosen or (pins and article.pinned) else ""
        if top and brief:
            parts = [*hands_parts(article, localiser, outlets), *facts(brief, localiser, now)]
            if chosen:
                parts.append(localiser.text("story-pinned-mark"))
        else:
            parts = [
                *origin_parts(article, localiser, now, outlets),
                further(brief, localiser) if brief else "",
            ]
        origin = " · ".join(part for part in parts if part)
        blocks.append(f"<b>{number}.</b> {pin}{inline(article.title, _TITLE)}\n{origin}")
    if any(is_labelled(article, outlets) for article in articles):
        blocks.append(f"<i>{localiser.text('list-labels')}</i>")
    if note := shortfall_note([article.rendition for article in articles], localiser):
        blocks.append(f"<i>{note}</i>")
    return "\n\n".join(blocks)


def number_row(
    articles: Sequence[Article],
    listing_id: int | None,
    page: int,
    stories: Mapping[int, StoryBrief] = _NO_STORIES,
) -> tuple[Button, ...]:
    """Make a button for each number; it carries the article's id, or its story's where others report it."""
    row = []
    for number, article in enumerate(articles, start=1):
        action: Action = OpenArticle(article.id, listing_id, page)
        brief = stories.get(article.id)
        if brief and brief.articles > 1:
            action = OpenStory(brief.story_id, listing_id, page)
        row.append(Button(str(number), encode(action)))
    return tuple(row)


def paging_row(page: int, pages: int, action: Callable[[int], Action]) -> tuple[Button, ...]:
    """Lead to the page before and after, telling where one is between them; empty when there is one page."""
    if pages <= 1:
        return ()
    row = [Button(f"{page}/{pages}", encode(Current()))]
    if page > 1:
        row.insert(0, Button("◀", encode(action(page - 1))))
    if page < pages:
        row.append(Button("▶", encode(action(page + 1))))
    return tuple(row)


def _grouping_row(
    listing: Listing, stories: Mapping[int, StoryBrief], localiser: Localiser
) -> tuple[Button, ...]:
    """Lead from stories to single articles and back, where that makes a difference."""
    if listing.query:
        return ()
    if listing.kind is ListingKind.NEWEST:
        return (Button(localiser.text("button-by-story"), encode(Go(Place.LATEST))),)
    if listing.kind is ListingKind.LATEST and any(brief.articles > 1 for brief in stories.values()):
        return (Button(localiser.text("button-every-article"), encode(Go(Place.NEWEST))),)
    return ()


def _hidden_row(listing: Listing, localiser: Localiser) -> tuple[Button, ...]:
    """Lead to what filters left out, or end what remembers what was opened."""
    if listing.hidden:
        label = localiser.text("button-hidden", count=len(listing.hidden))
        return (Button(label, encode(OwnData(DataDeed.HIDDEN, listing.id))),)
    if listing.kind is ListingKind.HISTORY:
        return (Button(localiser.text("button-history-clear"), encode(OwnData(DataDeed.CLEAR))),)
    return ()


def _heading(listing: Listing, localiser: Localiser) -> str:
    query = inline(listing.query, _QUERY)
    match listing.kind:
        case ListingKind.TOP:
            hours, _, words = listing.query.partition(" ")
            if words:
                return localiser.text("list-top-about", count=int(hours), query=inline(words, _QUERY))
            return localiser.text("list-top", count=int(hours))
        case ListingKind.NEWEST:
            return localiser.text("list-newest")
        case ListingKind.SEARCH:
            return localiser.text("list-search", query=query)
        case ListingKind.SIMILAR if query:
            return localiser.text("list-similar-to", title=query)
        case ListingKind.SIMILAR:
            return localiser.text("list-similar")
        case ListingKind.SAVED:
            return localiser.text("list-saved")
        case ListingKind.HISTORY:
            return localiser.text("list-history")
        case ListingKind.HIDDEN:
            return localiser.text("list-hidden")
        case ListingKind.LATEST if query:
            return localiser.text("list-latest-about", query=query)
        case _:
            return localiser.text("list-latest")


def _follow_row(listing: Listing, follow: Offered | None, localiser: Localiser) -> tuple[Button, ...]:
    if follow is None:
        return ()
    nothing = not listing.article_ids or listing.corrected
    key = "button-follow-when" if nothing else "button-follow-search"
    return (follow_button(follow, localiser, key=key),)


def _nothing(
    listing: Listing,
    localiser: Localiser,
    terms: Sequence[TermPlace],
    speakers: Sequence[SpeakerName],
    follow: Offered | None,
) -> View:
    if listing.kind is ListingKind.SIMILAR:
        return View(localiser.text("similar-empty"))
    if listing.kind is ListingKind.SAVED:
        return View(localiser.text("saved-empty"))
    if listing.kind is ListingKind.HISTORY:
        return View(localiser.text("history-empty"))
    if listing.hidden:
        text = localiser.text("list-all-left-out", count=len(listing.hidden))
        return View(text, (_hidden_row(listing, localiser),))
    if listing.kind is ListingKind.TOP:
        hours, _, words = listing.query.partition(" ")
        key = "top-empty-about" if words else "top-empty"
        text = localiser.text(key, count=int(hours), query=inline(words, _QUERY))
        row = _follow_row(listing, follow, localiser)
        return View(text, (row,) if row else ())
    if not listing.query:
        return View(localiser.text("archive-empty"))
    said = localiser.text("search-empty", query=inline(listing.query, _QUERY))
    lines = [said, localiser.text("search-empty-hint")]
    if speakers:
        lines.append(localiser.text("search-empty-speakers"))
    elif terms:
        lines.append(localiser.text("search-empty-rising"))
    latest = Button(localiser.text("button-latest"), encode(Go(Place.LATEST)))
    trends = Button(localiser.text("button-trends"), encode(Go(Place.TRENDS)))
    named = fitted_rows([Button(label_of(one.name), encode(QuotesOf(one.id))) for one in speakers])
    wanted = _follow_row(listing, follow, localiser)
    rows = (wanted, *named, *term_rows(terms), (latest, trends))
    return View("\n".join(lines), tuple(row for row in rows if row))
