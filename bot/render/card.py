"""An article at a glance: where it comes from, and a few of its own sentences."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article, ProvenanceKind, Reprint
from bot.model.outlet import Outlets, Show, strictest_show
from bot.model.story import StoryBrief
from bot.model.trend import TermPlace
from bot.render.actions.articles import (
    FullText,
    OpenArticle,
    Pin,
    SaveArticle,
    ShareArticle,
    ShowListing,
    Similar,
    Unpin,
    UnsaveArticle,
)
from bot.render.actions.editing import EditArticle, EditDeed
from bot.render.actions.feedback import FeedbackStep, GiveFeedback
from bot.render.actions.quotes import ShowQuotes
from bot.render.actions.stories import OpenStory
from bot.render.address import web_address
from bot.render.callback import encode
from bot.render.editing_titles import own_title_button
from bot.render.follow_button import Offered, follow_button
from bot.render.html import inline, sentence
from bot.render.provenance import NAME, hands, outlet_name, sender
from bot.render.rendition import (
    has_marks,
    is_left,
    lead_of,
    left_mark,
    left_note,
    shortfall_note,
    title_of,
    translation_note,
)
from bot.render.reprints import reprints_lines
from bot.render.story_line import part_of
from bot.render.trends import term_rows
from bot.render.view import Button, Keyboard, View, fitted_rows

_TITLE: Final = 300
_SENTENCE: Final = 800
_SUMMARY: Final = 2800
"""UTF-16 units for all sentences of a long summary together."""


def card_view(
    article: Article,
    *,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
    viewer: int | None = None,
    listing_id: int | None = None,
    page: int = 1,
    pins: bool = False,
    reports: bool = False,
    saved: bool = False,
    quotes: bool = False,
    story: StoryBrief | None = None,
    reprints: Sequence[Reprint] = (),
    terms: Sequence[TermPlace] = (),
    follow: Offered | None = None,
) -> View:
    """Show an article's card; `listing_id` and `page` lead back to the list that it was opened from.

    `pins` offers to pin it, or to take the pin off, `reports` to report a mistake.
    `saved` tells that the chat saved it,
    `quotes` that it quotes somebody, `story` of the story that it is part of; `terms` can be searched,
    and `follow` be followed.
    """
    text = card_text(
        article,
        localiser=localiser,
        now=now,
        outlets=outlets,
        viewer=viewer,
        story=story,
        reprints=reprints,
    )
    keyboard, upper = _keyboard(
        article,
        localiser,
        outlets,
        listing_id,
        page,
        saved=saved,
        quotes=quotes,
        story=story,
        terms=terms,
        follow=follow,
    )
    if reports:
        mistake = GiveFeedback(article.id, FeedbackStep.ASK)
        keyboard = (*keyboard, (Button(localiser.text("button-mistake"), encode(mistake)),))
    if pins and article.public:
        keyboard = (*keyboard, _pin_row(article, localiser, listing_id, page))
    return View(text, keyboard, upper=upper)


def card_text(
    article: Article,
    *,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
    viewer: int | None = None,
    story: StoryBrief | None = None,
    reprints: Sequence[Reprint] = (),
) -> str:
    """Write what a card says, without its buttons."""
    head = (
        f"<b>{inline(title_of(article), _TITLE)}</b>",
        translation_note(article, localiser),
        _facts(article, localiser, now, outlets),
        hands(article, outlets, localiser),
        sender(article, viewer, localiser),
        *reprints_lines(article, reprints, localiser=localiser, now=now, outlets=outlets),
        part_of(story, localiser) if story else "",
    )
    words, marked = _words(article, localiser, outlets)
    notes = [left_note(article.rendition, localiser) if article.rendition and marked else ""]
    notes.append(shortfall_note([article.rendition], localiser))
    foot = "\n".join(f"<i>{note}</i>" for note in notes if note)
    blocks = ["\n".join(line for line in head if line), words, foot]
    return "\n\n".join(block for block in blocks if block)


def shown(article: Article, outlets: Outlets) -> Show:
    """Tell how much of an article may be shown; a relay's policy counts like its outlet's."""
    return strictest_show(outlets, article.outlet, article.provenance.relayed_by)


def back_to_list(localiser: Localiser, listing_id: int | None, page: int) -> tuple[Button, ...]:
    """Lead back to a list, if there is one."""
    if listing_id is None:
        return ()
    return (Button(localiser.text("button-list"), encode(ShowListing(listing_id, page))),)


def _pin_row(article: Article, localiser: Localiser, listing_id: int | None, page: int) -> tuple[Button, ...]:
    if article.pinned is None:
        pin = Button(localiser.text("button-pin"), encode(Pin(article.id, listing_id, page)))
    else:
        pin = Button(localiser.text("button-unpin"), encode(Unpin(article.id, listing_id, page)))
    edit = EditArticle(article.id, EditDeed.MENU, listing_id, page)
    return (pin, Button(localiser.text("button-edit"), encode(edit)))


def _save_button(
    article: Article, localiser: Localiser, listing_id: int | None, page: int, *, saved: bool
) -> Button:
    if saved:
        return Button(localiser.text("button-saved"), encode(UnsaveArticle(article.id, listing_id, page)))
    return Button(localiser.text("button-save"), encode(SaveArticle(article.id, listing_id, page)))


def _facts(article: Article, localiser: Localiser, now: datetime, outlets: Outlets) -> str:
    published = article.published
    parts = [
        outlet_name(article.outlet, outlets, localiser),
        inline(article.section or "", NAME),
        localiser.date(published, now) if published else localiser.text("date-unknown"),
        localiser.minutes(article.analysis.minutes),
    ]
    return " · ".join(part for part in parts if part)


def _words(article: Article, localiser: Localiser, outlets: Outlets) -> tuple[str, bool]:
    """Give the summary, or say why there is none; tell whether something above or in it has a mark."""
    rendition = article.rendition
    marked = rendition is not None and has_marks(rendition)
    show, original = shown(article, outlets), web_address(article.url)
    if show is Show.HEADLINE:
        return localiser.text("card-headline-only-original" if original else "card-headline-only"), marked
    summary = article.analysis.summary
    texts = [(one.text, article.body[one.start : one.end]) for one in summary] or _opening(article)
    if not texts:
        return localiser.text("card-no-text"), marked
    left = [is_left(text, written, rendition) for text, written in texts]
    translated = rendition is not None and rendition.done and not all(left)
    mark = left_mark(rendition) if rendition and translated else ""
    most = min(_SENTENCE, _SUMMARY // len(texts))
    quoted = [
        (f"{number}. " if summary else "") + _quoted(mark + text if stays else text, most)
        for number, ((text, _), stays) in enumerate(zip(texts, left, strict=True), start=1)
    ]
    heading = localiser.text("card-translated" if translated else "card-verbatim")
    blocks = [f"{heading}\n{quoted[0]}", *quoted[1:]]
    if show is Show.SUMMARY:
        blocks.append(localiser.text("card-summary-only-original" if original else "card-summary-only"))
    return "\n\n".join(blocks), marked or (translated and any(left))


def _opening(article: Article) -> list[tuple[str, str]]:
    """Give what stands for a summary, with its words in the original as far as they are known."""
    if article.lead:
        return [(lead_of(article), "")]
    return [(first, first) for first in article.paragraphs[:1]]


def _quoted(words: str, most: int) -> str:
    return sentence(" ".join(words.split("\n")), most)


def _keyboard(
    article: Article,
    localiser: Localiser,
    outlets: Outlets,
    listing_id: int | None,
    page: int,
    *,
    saved: bool,
    quotes: bool,
    story: StoryBrief | None,
    terms: Sequence[TermPlace],
    follow: Offered | None,
) -> tuple[Keyboard, int]:
    """Make the buttons, and count the rows of those that lead to more of the article."""
    first: list[Button] = []
    if article.body and shown(article, outlets) is Show.FULL:
        action = FullText(article.id, 1, listing_id, page)
        first.append(Button(localiser.text("button-full-text"), encode(action)))
    if original := web_address(article.url):
        first.append(Button(localiser.text("button-original"), url=original))
    if relay := web_address(article.relayed_at):
        first.append(Button(localiser.text("button-relay"), url=relay))
    elif article.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION and (
        named := web_address(article.original_url)
    ):
        first.append(Button(localiser.text("button-named-original"), url=named))
    if quotes and shown(article, outlets) is not Show.HEADLINE:
        listed = ShowQuotes(article.id, 1, listing_id, page)
        first.append(Button(localiser.text("button-quotes"), encode(listed)))
    second = (
        Button(localiser.text("button-share"), encode(ShareArticle(article.id, listing_id, page))),
        Button(localiser.text("button-similar"), encode(Similar(article.id))),
        _save_button(article, localiser, listing_id, page, saved=saved),
    )
    last = back_to_list(localiser, listing_id, page)
    if story and story.articles > 1:
        told = OpenStory(story.story_id, listing_id, page)
        last = (*last, Button(localiser.text("button-story"), encode(told)))
    if follow is not None:
        last = (*last, follow_button(follow, localiser))
    own: tuple[Button, ...] = ()
    if article.outlet_title is not None:
        own = (own_title_button(article.id, localiser, listing_id, page),)
    upper = fitted_rows(first)
    rows = (*upper, own, *fitted_rows(second), *term_rows(terms), last)
    return tuple(row for row in rows if row), len(upper)


def back_to_article(
    article_id: int, localiser: Localiser, listing_id: int | None, page: int
) -> tuple[Button, ...]:
    """Lead back to an article's card, which keeps its way back to the list."""
    return (Button(localiser.text("button-article"), encode(OpenArticle(article_id, listing_id, page))),)
