"""A reminder, as it reaches a chat."""

from datetime import date
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.agenda import AgendaEntry
from bot.model.outlet import Outlets
from bot.render.actions.agenda import CalendarFile
from bot.render.actions.articles import OpenArticle
from bot.render.address import article_link, web_address
from bot.render.agenda import capital, told_of, when_of
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.mention import place_of
from bot.render.sent import sent_note
from bot.render.view import Button, View

_PLACE: Final = 60
_SENTENCE: Final = 800


def reminder_view(
    entry: AgendaEntry,
    *,
    changed: bool,
    listing_id: int | None,
    bot_name: str,
    localiser: Localiser,
    outlets: Outlets,
    today: date,
) -> View:
    """Remind of an event: when and where, in whose words.

    `changed` tells that its article names it no more. With `listing_id`, a stored list of it, the buttons are
    for the one person of a private chat; without they lead there.
    """
    mention = entry.mentions[0]
    head = [
        localiser.text("reminder-heading"),
        f"<b>{capital(when_of(entry.event, localiser))}</b>",
        inline(place_of(entry, outlets), _PLACE),
    ]
    blocks = ["\n".join(line for line in head if line)]
    blocks.append(told_of(mention, _SENTENCE, localiser, outlets, today, titled=True))
    if note := sent_note([mention.rendition], localiser):
        blocks.append(note)
    if changed:
        blocks.append(f"<i>{localiser.text('reminder-changed')}</i>")
    opened = localiser.text("button-open")
    if listing_id is None:
        first = [Button(opened, url=article_link(mention.article_id, bot_name))]
    else:
        first = [Button(opened, encode(OpenArticle(mention.article_id)))]
    if original := web_address(mention.url):
        first.append(Button(localiser.text("button-original"), url=original))
    last: tuple[Button, ...] = ()
    if listing_id is not None and not changed:
        last = (Button(localiser.text("button-calendar"), encode(CalendarFile(listing_id, 1))),)
    return View("\n\n".join(blocks), tuple(row for row in (tuple(first), last) if row))
