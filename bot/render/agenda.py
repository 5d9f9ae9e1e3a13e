"""What is coming: a list by day, and one event with its sentence and articles."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.locale.catalogue import Localiser
from bot.locale.days import hour, hour_in, long_day, long_span, short_span, weekday_and_day
from bot.model.agenda import AgendaEntry, AgendaPage, Mention, Numbered, OpenEntry
from bot.model.chat import ListingKind
from bot.model.event import DatedEvent
from bot.model.outlet import Outlets
from bot.render.actions.agenda import CalendarFile, DropReminder, OpenEvent, SetReminder
from bot.render.actions.articles import OpenArticle, ShowListing
from bot.render.callback import encode
from bot.render.follow_button import Offered, follow_button
from bot.render.html import escape, inline, truncate
from bot.render.listing import paging_row
from bot.render.mention import (
    is_labelled,
    is_quoted,
    marks_of,
    name_of,
    place_of,
    quoted_first,
    words_of,
)
from bot.render.rendition import shortfall_note
from bot.render.view import Button, View, fitted_rows, label_of

ARTICLES: Final = 5
"""Articles of an event that have a button."""
_LISTED: Final = 220
_AFTER: Final = 40
"""Characters after the date that a listed sentence shows at least."""
_SENTENCE: Final = 800
_OTHERS: Final = 3
_OTHER: Final = 300
_TITLE: Final = 300
_BRIEFLY: Final = 70
_PLACE: Final = 60
_QUERY: Final = 120
_NAMES: Final = 160
"""UTF-16 units that the outlets of an entry in a list may take together."""
_LABEL: Final = 56


def agenda_view(shown: AgendaPage, *, localiser: Localiser, outlets: Outlets) -> View:
    """Show one page of an agenda."""
    listing, today = shown.listing, shown.today
    if not listing.article_ids:
        return View(_nothing(shown, localiser))
    blocks = [_heading(shown, localiser)]
    heading = ""
    for place, item in enumerate(shown.entries, start=1):
        under = _day_heading(item, localiser, today)
        block = _listed(place, item.entry, localiser, outlets, today)
        blocks.append(block if under == heading else f"<b>{under}</b>\n{block}")
        heading = under
    if not shown.entries:
        blocks.append(localiser.text("list-page-gone"))
    tellers = [mention for item in shown.entries for mention in item.entry.mentions]
    if any(is_labelled(mention, outlets) for mention in tellers):
        blocks.append(f"<i>{localiser.text('list-labels')}</i>")
    if short := shortfall_note((mention.rendition for mention in tellers), localiser):
        blocks.append(f"<i>{short}</i>")
    numbers = tuple(
        Button(str(place), encode(OpenEvent(listing.id, item.number)))
        for place, item in enumerate(shown.entries, start=1)
    )
    paging = paging_row(shown.page, shown.pages, lambda other: ShowListing(listing.id, other))
    whole = (Button(localiser.text("button-calendar-all"), encode(CalendarFile(listing.id))),)
    rows = (numbers, paging, whole if shown.entries else ())
    return View("\n\n".join(blocks), tuple(row for row in rows if row))


def event_view(
    opened: OpenEntry, *, localiser: Localiser, outlets: Outlets, follow: Offered | None = None
) -> View:
    """Show one event: when and where, in whose words, the way to its articles, and the offer to follow it."""
    entry, today = opened.entry, opened.today
    listing_id, number, page = opened.listing.id, opened.number, opened.page
    first, *others = quoted_first(entry.by_outlet, outlets)
    when = [f"<b>{capital(when_of(entry.event, localiser))}</b>", inline(place_of(entry, outlets), _PLACE)]
    blocks = ["\n".join(line for line in when if line)]
    blocks.append(told_of(first, _SENTENCE, localiser, outlets, today, titled=True))
    said = {words_of(first, outlets)}
    for mention in others:
        words = words_of(mention, outlets)
        if words not in said and len(said) <= _OTHERS:
            said.add(words)
            blocks.append(told_of(mention, _OTHER, localiser, outlets, today))
    if short := shortfall_note((mention.rendition for mention in entry.mentions), localiser):
        blocks.append(f"<i>{short}</i>")
    if opened.reminded:
        blocks.append(localiser.text("reminder-noted"))
    articles = tuple(
        (_article_button(mention, listing_id, page, localiser),) for mention in entry.by_article[:ARTICLES]
    )
    toggle = (
        Button(localiser.text("button-reminder-set"), encode(DropReminder(listing_id, number)))
        if opened.reminded
        else Button(localiser.text("button-remind"), encode(SetReminder(listing_id, number)))
    )
    calendar = Button(localiser.text("button-calendar"), encode(CalendarFile(listing_id, number)))
    back = Button(localiser.text("button-list"), encode(ShowListing(listing_id, page)))
    last = (back, follow_button(follow, localiser)) if follow else (back,)
    return View("\n\n".join(blocks), (*articles, *fitted_rows((toggle, calendar)), last))


def _heading(shown: AgendaPage, localiser: Localiser) -> str:
    listing = shown.listing
    if listing.kind is ListingKind.REMINDERS:
        return f"<b>{localiser.text('reminders-heading')}</b>"
    query = inline(listing.query, _QUERY)
    if not query:
        return f"<b>{localiser.text('agenda-heading', days=shown.days)}</b>"
    heading = f"<b>{localiser.text('agenda-about', query=query)}</b>"
    return f"{heading}\n{localiser.text('agenda-loosely')}" if listing.corrected else heading


def _nothing(shown: AgendaPage, localiser: Localiser) -> str:
    listing = shown.listing
    if listing.kind is ListingKind.REMINDERS:
        return localiser.text("reminders-empty")
    if listing.query:
        return localiser.text("agenda-empty-about", query=inline(listing.query, _QUERY), days=shown.days)
    return localiser.text("agenda-empty", days=shown.days)


def _day_heading(item: Numbered, localiser: Localiser, today: date) -> str:
    first = item.entry.event.first.date
    if item.running or first is None:
        return localiser.text("agenda-running")
    day = weekday_and_day(first, localiser, today)
    if first == today:
        return localiser.text("agenda-today", day=day)
    if first == today + timedelta(days=1):
        return localiser.text("agenda-tomorrow", day=day)
    return capital(day)


def _listed(place: int, entry: AgendaEntry, localiser: Localiser, outlets: Outlets, today: date) -> str:
    event = entry.event
    span, first, last = "", event.first.date, event.last.date
    if first is not None and last is not None and first != last:
        span = short_span(first, last, localiser, today)
    facts = " · ".join(
        part for part in (span, _hour(event, localiser), inline(place_of(entry, outlets), _PLACE)) if part
    )
    mentions = quoted_first(entry.by_outlet, outlets)
    said = inline(_excerpt(mentions[0], outlets), _LISTED)
    lines = [f"<b>{place}.</b> {facts}", said] if facts else [f"<b>{place}.</b> {said}"]
    tellers = _outlets_line(mentions, localiser, outlets)
    if is_quoted(mentions[0], outlets):
        tellers += f" — {inline(mentions[0].title, _BRIEFLY)}"
    return "\n".join((*lines, tellers))


def _excerpt(mention: Mention, outlets: Outlets) -> str:
    """Give what of a sentence stands around its date, where the whole is too long to be listed."""
    text = words_of(mention, outlets)
    if mention.written is not None:
        return text  # where its date stands in a translation is not known
    event = mention.event
    date_ends = event.end - event.sentence.start
    if not is_quoted(mention, outlets) or date_ends <= _LISTED - _AFTER or len(text) <= _LISTED:
        return text
    begins = text.find(" ", max(0, min(date_ends + _AFTER, len(text)) - _LISTED + 2)) + 1
    return f"…{text[begins:]}" if 0 < begins <= event.start - event.sentence.start else text


def _outlets_line(mentions: Sequence[Mention], localiser: Localiser, outlets: Outlets) -> str:
    names: list[str] = []
    for mention in mentions:
        name = name_of(mention, localiser, outlets)
        if names and sum(map(len, names)) + len(name) > _NAMES:
            break
        names.append(name)
    line = localiser.listed(names)
    if len(names) < len(mentions):
        line += " " + localiser.text("agenda-more", count=len(mentions) - len(names))
    return " · ".join((line, *marks_of(mentions[0], localiser, outlets)))


def told_of(
    mention: Mention, most: int, localiser: Localiser, outlets: Outlets, today: date, *, titled: bool = False
) -> str:
    """Tell an event in the words of one article, `most` units of them, and say whose they are."""
    words = escape(truncate(" ".join(words_of(mention, outlets).split("\n")), most))
    origin = [name_of(mention, localiser, outlets)]
    if mention.published is not None:
        noon = datetime.combine(today, time(12), localiser.zone)
        origin.append(localiser.day(mention.published, noon))
    said = " · ".join((localiser.comma.join(origin), *marks_of(mention, localiser, outlets)))
    lines = [words, f"— {said}"]
    if titled and is_quoted(mention, outlets):
        title = f"<i>{inline(mention.title, _TITLE)}</i>"
        if mention.retitled:
            title += f" · {localiser.text('title-corrected-mark')}"
        key = "card-verbatim" if mention.written is None else "card-translated"
        lines[:0] = [title, localiser.text(key)]
    return "\n".join(lines)


def when_of(event: DatedEvent, localiser: Localiser) -> str:
    """Write days and hour, also by the reader's clocks; "" without a year."""
    first, last = event.first.date, event.last.date
    if first is None or last is None:
        return ""
    said = long_span(first, last, localiser)
    at = _hour(event, localiser)
    return f"{said}{localiser.comma}{at}" if at else said


def _hour(event: DatedEvent, localiser: Localiser) -> str:
    """Write the hour as it is told, then the hour here where it is another."""
    if event.at is None:
        return ""
    moment = event.moment
    if moment is None or event.zone is None:
        return hour(event.at, localiser)
    there = hour_in(moment, ZoneInfo(event.zone), localiser)
    here = hour_in(moment, localiser.zone, localiser)
    local = moment.astimezone(localiser.zone)
    if local.replace(tzinfo=None) == moment.astimezone(ZoneInfo(event.zone)).replace(tzinfo=None):
        return there
    if local.date() != event.first.date:
        here = f"{long_day(local.date(), localiser, event.first.date)}{localiser.comma}{here}"
    return localiser.text("agenda-hour-here", there=there, here=here)


def _article_button(mention: Mention, listing_id: int, page: int, localiser: Localiser) -> Button:
    name = mention.outlet or mention.relayed_by or ""
    title = localiser.text("story-told", outlet=name, title=mention.title) if name else mention.title
    label = label_of(title, _LABEL)
    return Button(label, encode(OpenArticle(mention.article_id, listing_id, page)))


def capital(text: str) -> str:
    """Begin with a capital."""
    return text[:1].upper() + text[1:]
