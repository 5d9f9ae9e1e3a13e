"""Who said what, as messages: of one article, and of one person across outlets."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.chat import Listing
from bot.model.outlet import Outlets
from bot.model.translation import Rendition
from bot.model.utterance import Origin, SpeakerName, Statement, Utterance
from bot.render.actions import Action
from bot.render.actions.articles import FullText, OpenArticle, ShowListing
from bot.render.actions.quotes import DoubtSpeaker, QuotesOf, ShowQuotes
from bot.render.callback import encode
from bot.render.card import back_to_article, back_to_list
from bot.render.follow_button import Offered, follow_button
from bot.render.html import TEXT_LIMIT, inline, utf16_length, visible
from bot.render.listing import paging_row
from bot.render.provenance import hands, outlet_name, outlet_name_short
from bot.render.rendition import left_mark, left_notes, rendition_mark, shortfall_note, translation_note
from bot.render.view import Button, Keyboard, View, fitted_rows, label_of, rows_of

PAUSE: Final = " […] "
_COMMA: Final = re.compile(r",(?=\s*(?:\[…\]|$))")
_TITLE: Final = 200
_QUERY: Final = 100
_NAME: Final = 80
_LABEL: Final = 30
_SHORT: Final = 160
"""Characters of a quote that stands beside its translation; of a longer one it is a tap away."""


WORDINGS: Final = 2
"""Other outlets' words of what somebody said that are shown at most."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Room:
    """How much is said of each quote, so that a page of them fits into a message."""

    quote: int
    role: int
    wordings: int
    outlets: int


_ROOMS: Final = (
    _Room(quote=600, role=150, wordings=WORDINGS, outlets=4),
    _Room(quote=450, role=100, wordings=WORDINGS, outlets=3),
    _Room(quote=300, role=80, wordings=1, outlets=2),
    _Room(quote=160, role=40, wordings=0, outlets=1),
    _Room(quote=100, role=20, wordings=0, outlets=0),
)


def article_quotes_view(
    article: Article,
    utterances: Sequence[Utterance],
    *,
    action: ShowQuotes,
    first: int,
    pages: int,
    withheld: bool,
    localiser: Localiser,
    outlets: Outlets,
    full_text: bool,
    said: str | None = None,
    choosing: bool = False,
    follows: Sequence[Offered] = (),
) -> View:
    """Show a page of what an article quotes, numbered from `first`.

    `withheld` tells that the outlet's operator lets no more be shown, `said` is a remark above the list.
    `choosing` asks which one has the wrong speaker instead. `follows` offer to follow speakers.
    """
    back = back_to_article(article.id, localiser, action.listing_id, action.back)
    if not utterances:
        return View(localiser.text("quotes-article-none"), (back,))
    head = [f"<b>{localiser.text('quotes-of-article', title=inline(article.title, _TITLE))}</b>"]
    head.append(translation_note(article, localiser))
    head += [outlet_name(article.outlet, outlets, localiser), hands(article, outlets, localiser) or ""]
    if utterances[0].origin.translated:
        head.append(translated_wording(utterances[0].origin, outlets, localiser))
    short = shortfall_note((article.rendition, *(said.rendition for said in utterances)), localiser)
    withheld_note = localiser.text("quotes-withheld") if withheld else ""
    foot = "\n".join(filter(None, (withheld_note, left_notes(roles_left(utterances), localiser), short)))

    def text(room: _Room) -> str:
        blocks = [_remark(said, localiser, choosing=choosing), "\n".join(line for line in head if line)]
        blocks += _by_speaker(utterances, first, room, localiser)
        return "\n\n".join(block for block in (*blocks, foot) if block)

    here = ShowQuotes(article.id, action.page, action.listing_id, action.back)

    def doubt(quote_id: int | None) -> DoubtSpeaker:
        return DoubtSpeaker(action.listing_id, action.page, article.id, quote_id, action.back)

    if choosing:
        numbers = [
            (number, doubt(said.start + 1)) for number, said in enumerate(utterances, first) if said.speaker
        ]
        return View(_fitted(text), _choices(numbers, here, localiser))
    paging = paging_row(
        action.page, pages, lambda other: ShowQuotes(article.id, other, action.listing_id, action.back)
    )
    ways = [_wrong(doubt(None), localiser)] if any(said.speaker for said in utterances) else []
    if full_text:
        whole = FullText(article.id, 1, action.listing_id, action.back)
        ways.append(Button(localiser.text("button-full-text"), encode(whole)))
    named = fitted_rows([follow_button(one, localiser) for one in follows])
    rows = (
        paging,
        *named,
        *fitted_rows(ways),
        (*back, *back_to_list(localiser, action.listing_id, action.back)),
    )
    return View(_fitted(text), tuple(row for row in rows if row))


def person_quotes_view(
    statements: Sequence[Statement],
    *,
    listing: Listing,
    total: int,
    page: int,
    pages: int,
    persons: Sequence[SpeakerName],
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
    said: str | None = None,
    choosing: bool = False,
    follow: Offered | None = None,
) -> View:
    """Show a page of what somebody said; the name can mean `persons`, and `follow` offers to follow it."""
    head = f"<b>{localiser.text('quotes-of-person', name=inline(listing.query, _QUERY))}</b>"
    head += f" ({localiser.number(total)})" if total > 1 else ""

    def text(room: _Room) -> str:
        blocks = [_remark(said, localiser, choosing=choosing), head]
        blocks += [
            _statement(item, number, room, localiser, now, outlets)
            for number, item in enumerate(statements, 1)
        ]
        if not statements:
            blocks.append(localiser.text("quotes-page-gone"))
        blocks.append(left_notes(roles_left(item.best for item in statements), localiser))
        blocks.append(shortfall_note((item.best.rendition for item in statements), localiser))
        blocks += [localiser.text("quotes-who")] if persons else []
        return "\n\n".join(block for block in blocks if block)

    if choosing:
        numbers = [
            (number, DoubtSpeaker(listing.id, page, item.best.origin.article_id, item.best.start + 1))
            for number, item in enumerate(statements, 1)
        ]
        return View(_fitted(text), _choices(numbers, ShowListing(listing.id, page), localiser))
    articles = tuple(
        Button(str(number), encode(OpenArticle(item.best.origin.article_id, listing.id, page)))
        for number, item in enumerate(statements, 1)
    )
    last = [_wrong(DoubtSpeaker(listing.id, page), localiser)] if statements else []
    last += [follow_button(follow, localiser)] if follow else []
    rows = (articles, paging_row(page, pages, lambda other: ShowListing(listing.id, other)))
    return View(_fitted(text), tuple(row for row in (*rows, *name_rows(persons), *fitted_rows(last)) if row))


def nothing_said_view(
    name: str,
    suggestions: Sequence[SpeakerName],
    *,
    localiser: Localiser,
    follow: Offered | None = None,
) -> View:
    """Say that nothing is quoted of somebody, and who is meant perhaps."""
    shown = inline(name, _QUERY)
    lines = [localiser.text("quotes-none", name=shown)]
    lines.append(localiser.text("quotes-near" if suggestions else "quotes-none-hint", name=shown))
    rows = ((follow_button(follow, localiser, key="button-follow-when"),),) if follow else ()
    return View("\n".join(lines), (*name_rows(suggestions), *rows))


def quotes_help(most_quoted: Sequence[SpeakerName], *, localiser: Localiser) -> View:
    """Say how to ask for somebody's quotes, and offer those who are quoted most."""
    lines = [localiser.text("quotes-usage")]
    if most_quoted:
        lines.append(localiser.text("quotes-most"))
    return View("\n".join(lines), name_rows(most_quoted))


def name_rows(names: Sequence[SpeakerName]) -> Keyboard:
    """Make a button for each name, two a row."""
    buttons = [Button(label_of(one.name, _LABEL), encode(QuotesOf(one.id))) for one in names]
    return tuple(rows_of(buttons, 2))


def quoted(text: str, most: int, localiser: Localiser) -> str:
    """Set words in the reader's quotation marks, without the comma before who said them."""
    return localiser.text("quoted", text=inline(_COMMA.sub("", text), most))


def as_printed(said: Utterance, most: int, localiser: Localiser, *, always: bool = False) -> str:
    """Say under a translated quote that it is not what was said, with the very words where they are short.

    Where they are not a tap away they `always` stand there.
    """
    mark = said_again(said, localiser)
    if not mark:
        return ""
    words = PAUSE.join(said.pieces)
    if len(words) > min(_SHORT, most) and not always:
        return f"<i>{localiser.text('quotes-not-as-said', mark=mark)}</i>"
    return f"<i>{localiser.text('quotes-as-printed', mark=mark, quote=quoted(words, most, localiser))}</i>"


def said_again(said: Utterance, localiser: Localiser) -> str:
    """Mark a quote that a program translated for the reader; "" for one in the words that were printed."""
    return rendition_mark(said.rendition, localiser, again=said.origin.translated) if said.reads else ""


def _fitted(text: Callable[[_Room], str]) -> str:
    """Say as much as fits into one message."""
    for room in _ROOMS:
        html = text(room)
        if utf16_length(visible(html)) <= TEXT_LIMIT:
            return html
    return html


def _remark(said: str | None, localiser: Localiser, *, choosing: bool) -> str:
    if choosing:
        return f"<b>{localiser.text('quotes-which')}</b>"
    return f"<i>{said}</i>" if said else ""


def _wrong(action: Action, localiser: Localiser) -> Button:
    return Button(localiser.text("button-wrong-speaker"), encode(action))


def _choices(numbers: Sequence[tuple[int, Action]], back: Action, localiser: Localiser) -> Keyboard:
    row = tuple(Button(str(number), encode(action)) for number, action in numbers)
    cancel = (Button(localiser.text("button-cancel"), encode(back)),)
    return (row, cancel) if row else (cancel,)


def _by_speaker(utterances: Sequence[Utterance], first: int, room: _Room, localiser: Localiser) -> list[str]:
    """Write quotes under the names of those who said them, a name once for what follows it."""
    blocks: list[list[str]] = []
    before: tuple[object, ...] | None = None
    for number, said in enumerate(utterances, first):
        key = (said.speaker, said.role if said.speaker is None else None, said.doubted)
        if key != before:
            blocks.append([f"<b>{speaker_of(said, room.role, localiser)}</b>"])
            before = key
        blocks[-1].append(f"{number}. {quoted(PAUSE.join(said.shown), room.quote, localiser)}")
        if printed := as_printed(said, room.quote, localiser):
            blocks[-1].append(printed)
    return ["\n".join(block) for block in blocks]


def speaker_of(said: Utterance, most: int, localiser: Localiser) -> str:
    """Name who speaks, with at most so much of the role, or say plainly that it is unclear."""
    if said.doubted:
        return localiser.text("speaker-doubted")
    role = inline(said.role_reads or said.role, most) if said.role else ""
    if said.role_left and said.rendition is not None:
        role = left_mark(said.rendition) + role
    if said.speaker is None:
        return localiser.text("speaker-unnamed", role=role) if role else localiser.text("speaker-unclear")
    name = inline(said.speaker, _NAME)
    return f"{name}{localiser.comma}{role}" if role else name


def roles_left(uttered: Iterable[Utterance]) -> list[Rendition | None]:
    """Give what marks before roles follow from that are still in the original."""
    return [said.rendition for said in uttered if said.role_left]


def statement_text(item: Statement, *, localiser: Localiser, now: datetime, outlets: Outlets) -> str:
    """Write what somebody said as a message of its own."""
    return "\n".join(_lines(item, _ROOMS[0], localiser, now, outlets))


def _statement(
    item: Statement, number: int, room: _Room, localiser: Localiser, now: datetime, outlets: Outlets
) -> str:
    return f"<b>{number}.</b> " + "\n".join(_lines(item, room, localiser, now, outlets))


def _lines(item: Statement, room: _Room, localiser: Localiser, now: datetime, outlets: Outlets) -> list[str]:
    best = item.best
    lines = [
        quoted(PAUSE.join(best.shown), room.quote, localiser),
        *filter(None, (as_printed(best, room.quote, localiser),)),
        f"— <b>{speaker_of(best, room.role, localiser)}</b>",
        _origin(item, room, localiser, now, outlets),
    ]
    if best.origin.translated:
        lines.append(translated_wording(best.origin, outlets, localiser))
    for said in item.wordings[: room.wordings]:
        text = quoted(PAUSE.join(said.shown), room.quote // 2, localiser)
        if mark := said_again(said, localiser):
            text += f" ({mark})"
        outlet = outlet_of(said.origin, outlets, localiser)
        key = "quotes-wording-translated" if said.origin.translated else "quotes-wording"
        lines.append(localiser.text(key, outlet=outlet, quote=text))
    return lines


def _origin(item: Statement, room: _Room, localiser: Localiser, now: datetime, outlets: Outlets) -> str:
    origin = item.best.origin
    parts = [outlet_of(origin, outlets, localiser)]
    if origin.published:
        parts.append(localiser.ago(origin.published, now))
    else:
        parts.append(localiser.text("date-unknown-added", day=localiser.day(origin.added, now)))
    if not origin.public:
        parts.append(localiser.text("private-mark"))
    named = [outlet_name_short(name, outlets, localiser) for name in item.outlets[: room.outlets]]
    more = len(item.outlets) - len(named)
    if named:
        key = "quotes-also-more" if more else "quotes-also"
        parts.append(localiser.text(key, outlets=localiser.listed(named), count=more))
    elif more:
        parts.append(localiser.text("quotes-also-others", count=more))
    return " · ".join(parts)


def outlet_of(origin: Origin, outlets: Outlets, localiser: Localiser) -> str:
    """Name the outlet that quotes, or the relay of one that nobody names."""
    if origin.outlet:
        return outlet_name_short(origin.outlet, outlets, localiser)
    if origin.provenance.relayed_by:
        relay = outlet_name_short(origin.provenance.relayed_by, outlets, localiser)
        return localiser.comma.join((localiser.text("outlet-unknown"), localiser.text("via", relay=relay)))
    return localiser.text("outlet-unknown")


def translated_wording(origin: Origin, outlets: Outlets, localiser: Localiser) -> str:
    """Say that a machine, and whose, chose the words."""
    relay = origin.provenance.relayed_by
    if not relay:
        return f"<i>{localiser.text('quotes-translated')}</i>"
    name = outlet_name_short(relay, outlets, localiser)
    return f"<i>{localiser.text('quotes-translated-by', relay=name)}</i>"
