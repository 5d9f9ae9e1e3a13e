"""Events as a calendar file that people put into their own calendars."""

from collections.abc import Sequence
from datetime import datetime

from bot.locale.catalogue import Localiser
from bot.model.agenda import AgendaEntry
from bot.model.outlet import Outlets
from bot.render.address import web_address
from bot.render.html import escape
from bot.render.ics import MEDIA_TYPE, CalendarEvent, calendar_file, uid_of
from bot.render.mention import is_quoted, place_of, quoted_first, teller_plain, words_of
from bot.render.view import Document


def calendar_document(
    entries: Sequence[AgendaEntry], *, localiser: Localiser, outlets: Outlets, now: datetime
) -> Document:
    """Write events, at least one, into a calendar file."""
    events = [_event(entry, localiser, outlets) for entry in entries]
    first = min(entry.event.first.iso for entry in entries)
    return Document(
        name=f"agenda-{first}.ics",
        content=calendar_file(events, now=now),
        media_type=MEDIA_TYPE,
        caption=escape(localiser.text("calendar-caption", count=len(events))),
    )


def _event(entry: AgendaEntry, localiser: Localiser, outlets: Outlets) -> CalendarEvent:
    mentions = quoted_first(entry.by_outlet, outlets)
    told, event = mentions[0], entry.event
    url = web_address(told.url)
    lines = [told.event.sentence.text] if is_quoted(told, outlets) else []
    written = told.written
    if written is not None:
        # In somebody's calendar there is no switch: what the outlet wrote stands beside it.
        lines.append(localiser.text("calendar-as-written", words=words_of(written, outlets)))
    lines.append(localiser.listed(teller_plain(mention, localiser, outlets) for mention in mentions))
    if url:
        lines.append(url)
    # The first to tell stays the same, whoever joins it later.
    known_by = min(entry.mentions, key=lambda mention: mention.article_id)
    named = known_by.url or (known_by.written or known_by).title
    hour = event.at.isoformat() if event.at else ""
    return CalendarEvent(
        uid=uid_of((named, event.first.iso, event.last.iso, hour)),
        event=event,
        summary=told.title,
        description="\n".join(lines),
        place=place_of(entry, outlets) or None,
        url=url,
    )
