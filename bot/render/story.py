"""A story at a glance: who reports it, in sentences of all of them, how it went and what comes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.outlet import Outlets
from bot.model.story import StoryBrief, StoryCard, Told
from bot.render.actions.answers import WriteSummary
from bot.render.actions.articles import SaveArticle, ShareArticle, ShowListing, Similar
from bot.render.actions.stories import OpenStory, ShowStory, StoryPart
from bot.render.callback import encode
from bot.render.follow_button import Offered, follow_button
from bot.render.html import TEXT_LIMIT, inline, length_of, one_line, sentence
from bot.render.provenance import hands, outlet_name_short
from bot.render.quotes import roles_left
from bot.render.rendition import as_told, left_notes, shortfall_note, translation_note
from bot.render.story_line import languages
from bot.render.story_parts import (
    BULLET,
    COMING,
    QUOTES,
    TIMELINE,
    coming_lines,
    quote_lines,
    timeline_lines,
)
from bot.render.story_pins import pin_button
from bot.render.story_quotes import quotes_rows
from bot.render.story_tellers import TELLERS, first_named, labels_note, tellers_line, told_by, without_labels
from bot.render.view import Button, Keyboard, View, fitted_rows

_TITLE: Final = 300
_SENTENCES: Final = (600, 250, 120)
"""UTF-16 units of a sentence, ever fewer until all fits."""


_PARTS: Final = {
    StoryPart.QUOTES: (quote_lines, "story-no-quotes"),
    StoryPart.DOUBT: (quote_lines, "story-no-quotes"),
    StoryPart.TIMELINE: (timeline_lines, "story-no-timeline"),
    StoryPart.COMING: (coming_lines, "story-no-coming"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    """Where a story was opened from, and who looks at it."""

    listing_id: int | None
    page: int
    admin: bool = False
    """Offer to split, merge and pin; tell its number."""
    pinned: datetime | None = None
    """Until when it stands at the top of /top."""


def story_view(
    card: StoryCard,
    *,
    way: Way,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
    more: bool = False,
    follow: Offered | None = None,
    writes: bool = False,
) -> View:
    """Show a story's card; `more` shows the buttons that are used less, `follow` offers to follow it.

    `writes` offers a summary that a program writes.

    Where it is too long for a message, what is coming gives way first, then quotes, the timeline, and who
    reports it; then the summary's sentences are cut, and at last there are fewer of them.
    """
    text = _text(card, way, localiser, now, outlets)
    first = _first_rows(card, way, localiser, more=more)
    rest = _keyboard(card, way, localiser, more=more, follow=follow, writes=writes)
    return View(text, (*first, *rest), upper=len(first))


def part_view(
    card: StoryCard, *, part: StoryPart, way: Way, localiser: Localiser, now: datetime, outlets: Outlets
) -> View:
    """Show all that is known of one part: its quotes, its timeline, or what is coming."""
    write, nothing = _PARTS[part]
    section = write(card, localiser, now, outlets)
    head = f"<b>{inline(card.headline.title, _TITLE)}</b>"
    quotes, choosing = part in (StoryPart.QUOTES, StoryPart.DOUBT), part is StoryPart.DOUBT
    if choosing:
        head = f"<b>{localiser.text('quotes-which')}</b>\n\n{head}"
    left = left_notes(roles_left(item.best for item in card.said), localiser) if quotes else ""
    foot = "\n".join(filter(None, (labels_note(card, localiser, outlets), f"<i>{left}</i>" if left else "")))
    lines = list(section.lines)
    if quotes:
        lines = [f"{number}. {line.removeprefix(BULLET)}" for number, line in enumerate(lines, 1)]
    while lines and length_of(_joined(head, _block(section.heading, lines), foot)) > TEXT_LIMIT:
        lines.pop()
    body = _block(section.heading, lines) if lines else localiser.text(nothing)
    rows: Keyboard = ()
    if quotes and lines:
        rows = quotes_rows(
            card.said[: len(lines)],
            story_id=card.brief.story_id,
            listing_id=way.listing_id,
            page=way.page,
            localiser=localiser,
            choosing=choosing,
        )
    return View(_joined(head, body, foot), (*rows, back_to_story(card.brief.story_id, way, localiser)))


def back_to_story(story_id: int, way: Way, localiser: Localiser) -> tuple[Button, ...]:
    """Lead back to a story's card, which keeps its way back to the list."""
    action = OpenStory(story_id, way.listing_id, way.page)
    return (Button(localiser.text("button-back-story"), encode(action)),)


def _text(card: StoryCard, way: Way, localiser: Localiser, now: datetime, outlets: Outlets) -> str:
    head = "\n".join(
        line
        for line in (
            f"<b>{inline(card.headline.title, _TITLE)}</b>",
            translation_note(card.headline, localiser),
            _headline_from(card, localiser, outlets),
            _facts(card.brief, way, localiser, now),
        )
        if line
    )
    tellers = tellers_line(card, localiser, outlets)
    # The last gives way first.
    plain = without_labels(outlets, [*first_named(card), *(item.outlet for item in card.tellers[:TELLERS])])
    sections = [
        timeline_lines(card, localiser, now, plain, most=TIMELINE),
        quote_lines(card, localiser, now, plain, most=QUOTES),
        coming_lines(card, localiser, now, plain, most=COMING),
    ]
    kept = [list(section.lines) for section in sections]
    foot = "\n".join(filter(None, (labels_note(card, localiser, outlets), _shortfalls(card, localiser))))
    summary, sizes = list(card.summary), list(_SENTENCES)

    def written() -> str:
        blocks = [
            _block(section.heading, lines) for section, lines in zip(sections, kept, strict=True) if lines
        ]
        told = _summary(summary, sizes[0], card, localiser, outlets)
        return _joined(head, told, tellers, *blocks, foot)

    text = written()
    while length_of(text) > TEXT_LIMIT:
        longest = next((lines for lines in reversed(kept) if lines), None)
        if longest is not None:
            longest.pop()
        elif tellers:
            tellers = ""
        elif len(sizes) > 1:
            sizes.pop(0)
        else:
            summary.pop()
        text = written()
    return text


def _headline_from(card: StoryCard, localiser: Localiser, outlets: Outlets) -> str:
    """Say whose headline it is, and who translated or relayed it."""
    named = card.headline.outlet or card.headline.provenance.relayed_by
    name = outlet_name_short(named, outlets, localiser) if named else localiser.text("outlet-unknown")
    said = hands(card.headline, outlets, localiser)
    return f"{name} · {said}" if said else name


def _facts(brief: StoryBrief, way: Way, localiser: Localiser, now: datetime) -> str:
    first, last = localiser.date(brief.first, now), localiser.date(brief.last, now)
    parts = [
        localiser.text("story-outlets", count=brief.sources),
        localiser.text("story-articles", count=brief.articles),
        languages(brief.languages, localiser),
        first if first == last else localiser.text("story-from-to", first=first, last=last),
    ]
    if way.admin:
        parts.append(localiser.text("story-number", id=str(brief.story_id)))
        if way.pinned is not None:
            parts.append(localiser.text("story-pinned-until", until=localiser.date(way.pinned, now)))
    return " · ".join(part for part in parts if part)


def _summary(told: Sequence[Told], most: int, card: StoryCard, localiser: Localiser, outlets: Outlets) -> str:
    if not told:
        return localiser.text("story-no-text")
    renditions = [item.rendition for item in told]
    translated = any(one is not None and one.done for one in renditions)
    quoted = []
    named = [card.headline.outlet, card.headline.provenance.relayed_by]
    for number, item in enumerate(told, start=1):
        words = sentence(one_line(as_told(item, renditions)[0]), most)
        teller = told_by(item, localiser, without_labels(outlets, named))
        quoted.append(f"{number}. {words} — <i>{teller}</i>")
        named += [item.article.outlet, item.article.provenance.relayed_by]
    heading = localiser.text("story-translated" if translated else "story-verbatim")
    return "\n\n".join((f"{heading}\n{quoted[0]}", *quoted[1:]))


def _shortfalls(card: StoryCard, localiser: Localiser) -> str:
    renditions = [item.rendition for item in card.summary]
    marked = [as_told(item, renditions)[1] for item in card.summary]
    said = (
        left_notes((*marked, *roles_left(item.best for item in card.said)), localiser),
        shortfall_note(card.renditions, localiser),
    )
    return "\n".join(f"<i>{note}</i>" for note in said if note)


def _first_rows(card: StoryCard, way: Way, localiser: Localiser, *, more: bool) -> Keyboard:
    """Lead to what there is of a story."""
    show = partial(_part_button, card, way, localiser)
    first = [show("button-articles", StoryPart.ARTICLES)]
    if card.said:
        first.append(show("button-quotes", StoryPart.QUOTES))
    if card.openings or card.past:
        first.append(show("button-timeline", StoryPart.TIMELINE))
    if card.coming:
        first.append(show("button-coming", StoryPart.COMING))
    whole = OpenStory(card.brief.story_id, way.listing_id, way.page)
    fewer = Button(localiser.text("button-less"), encode(whole))
    first.append(fewer if more else show("button-more", StoryPart.MORE))
    return tuple(fitted_rows(first))


def _part_button(card: StoryCard, way: Way, localiser: Localiser, key: str, part: StoryPart) -> Button:
    action = ShowStory(card.brief.story_id, part, way.listing_id, way.page)
    return Button(localiser.text(key), encode(action))


def _keyboard(
    card: StoryCard,
    way: Way,
    localiser: Localiser,
    *,
    more: bool,
    follow: Offered | None,
    writes: bool,
) -> Keyboard:
    story_id, listing_id, page = card.brief.story_id, way.listing_id, way.page
    show = partial(_part_button, card, way, localiser)
    rows: list[tuple[Button, ...]] = []
    if writes and card.summary:
        write = WriteSummary(story_id, listing_id, page)
        rows.append((Button(localiser.text("button-written-summary"), encode(write)),))
    if more:
        number = card.headline.id
        rows += fitted_rows(
            (
                Button(localiser.text("button-share"), encode(ShareArticle(number, listing_id, page))),
                Button(localiser.text("button-similar"), encode(Similar(number))),
                Button(localiser.text("button-save"), encode(SaveArticle(number, listing_id, page))),
            )
        )
        if way.admin:
            rows.append((show("button-split", StoryPart.SPLIT), show("button-merge", StoryPart.MERGE)))
            pinned = way.pinned is not None
            rows.append((pin_button(story_id, localiser, listing_id, page, pinned=pinned),))
    last: list[Button] = []
    if listing_id is not None:
        last.append(Button(localiser.text("button-list"), encode(ShowListing(listing_id, page))))
    if follow is not None:
        last.append(follow_button(follow, localiser))
    return tuple(row for row in (*rows, tuple(last)) if row)


def _block(heading: str, lines: Sequence[str]) -> str:
    return "\n".join((f"<b>{heading}</b>", *lines))


def _joined(*blocks: str) -> str:
    return "\n\n".join(block for block in blocks if block)
