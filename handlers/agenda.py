"""/agenda and /reminders: what is coming, one event of it, reminders, and calendar files."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.agenda import AgendaEntry, AgendaPage, Mention, OpenEntry
from bot.model.chat import Listing
from bot.model.outlet import Outlets
from bot.model.translation import Haste, Rendition, Wording
from bot.render.actions.agenda import CalendarFile, DropReminder, OpenEvent, SetReminder
from bot.render.actions.articles import ShowListing
from bot.render.agenda import ARTICLES, agenda_view, event_view
from bot.render.calendar_file import calendar_document
from bot.render.mention import quoted_first, wordings_of, words_of
from bot.render.view import View
from bot.text.reworded import Phrases, entry_in
from handlers import in_language
from handlers.in_language import InLanguage
from handlers.rights import rules_here

_SHOWN: Final = 5
"""Outlets whose sentences an opened event shows at most, with some to spare for those that say the same."""


async def agenda(update: Update, context: NewsContext) -> None:
    """List what is coming, or what of it has some words."""
    localiser, services = context.localiser, context.services
    page = await services.agenda.coming(context.asker, context.words, language=localiser.language)
    await show(context, page)


async def reminders(update: Update, context: NewsContext) -> None:
    """List what this chat wants to be reminded of."""
    await show(context, await context.services.agenda.reminders(context.asker))


async def turn(context: NewsContext, listing: Listing, page: int) -> None:
    """Show another page of a list of events."""
    await show(context, await context.services.agenda.page(context.asker, listing, page))


async def show(context: NewsContext, page: AgendaPage) -> None:
    """Show one page of a list of events."""

    async def anew() -> InLanguage[AgendaPage]:
        agenda = context.services.agenda
        return _listed(context, await agenda.page(context.asker, page.listing, page.page))

    await in_language.show(context, _listed(context, page), anew=anew)


def _listed(context: NewsContext, page: AgendaPage) -> InLanguage[AgendaPage]:
    localiser, outlets = context.localiser, context.services.outlets

    def words(asked: AgendaPage) -> Iterator[Wording]:
        first = (mention for item in asked.entries for mention in _told(item.entry, 1, outlets))
        return wordings_of(first, outlets)

    def put(asked: AgendaPage, phrases: Phrases) -> AgendaPage:
        entries = (replace(item, entry=entry_in(item.entry, phrases)) for item in asked.entries)
        return replace(asked, entries=tuple(entries))

    def renditions(made: AgendaPage) -> list[Rendition | None]:
        return [one for item in made.entries for one in _renditions(item.entry)]

    def draw(made: AgendaPage) -> View:
        return agenda_view(made, localiser=localiser, outlets=outlets)

    action = ShowListing(page.listing.id, page.page)
    return in_language.worded(context, page, words, put, renditions, draw, action, below=1)


async def open_event(context: NewsContext, listing_id: int, number: int) -> None:
    """Show an event."""
    await in_language.show(
        context,
        await _opened(context, listing_id, number),
        anew=partial(_opened, context, listing_id, number),
    )


async def _opened(context: NewsContext, listing_id: int, number: int) -> InLanguage[OpenEntry]:
    services = context.services
    opened = await services.agenda.open(context.asker, listing_id, number)
    mention = opened.entry.timed
    follow = await services.follows.offer_event(context.asker, mention.article_id, mention.story)
    localiser, outlets = context.localiser, services.outlets

    def words(asked: OpenEntry) -> Iterator[Wording]:
        # The first is shown with its title; of what only has a button, that is its title.
        first, *others = _told(asked.entry, _SHOWN, outlets)
        yield from wordings_of((first,), outlets)
        yield from (Wording(words_of(mention, outlets), mention.language) for mention in others)
        yield from (Wording(mention.title, mention.language) for mention in asked.entry.by_article[:ARTICLES])

    def put(asked: OpenEntry, phrases: Phrases) -> OpenEntry:
        return replace(asked, entry=entry_in(asked.entry, phrases))

    def draw(made: OpenEntry) -> View:
        return event_view(made, localiser=localiser, outlets=outlets, follow=follow)

    action, below = OpenEvent(listing_id, number), len(opened.entry.by_article[:ARTICLES])
    return in_language.worded(
        context, opened, words, put, lambda made: _renditions(made.entry), draw, action, below=below
    )


async def change(context: NewsContext, action: SetReminder | DropReminder) -> None:
    """Note that this chat wants to be reminded, or take that back, and show it done."""
    agenda, asker = context.services.agenda, context.asker
    await agenda.open(asker, action.listing_id, action.number)
    if not asker.private and not await rules_here(context):
        raise UserError("reminder-admins-only")
    if isinstance(action, SetReminder):
        await agenda.remind(asker, action.listing_id, action.number, zone=context.localiser.zone)
    else:
        await agenda.unremind(asker, action.listing_id, action.number)
    await open_event(context, action.listing_id, action.number)


async def send_file(context: NewsContext, action: CalendarFile) -> None:
    """Send an event, or all of a list, as a calendar file."""
    services, asker = context.services, context.asker
    if action.number is None:
        entries = await services.agenda.all_of(asker, action.listing_id)
    else:
        opened = await services.agenda.open(asker, action.listing_id, action.number)
        entries = [opened.entry]
    outlets = services.outlets
    first = (mention for entry in entries for mention in _told(entry, 1, outlets))
    asked = list(wordings_of(first, outlets))
    told = await services.translations.wordings(asked, context.reads, Haste.ASKED)
    phrases = dict(zip(asked, told, strict=True))
    document = calendar_document(
        [entry_in(entry, phrases) for entry in entries],
        localiser=context.localiser,
        outlets=outlets,
        now=services.clock.now(),
    )
    await context.send_file(document)


def _told(entry: AgendaEntry, most: int, outlets: Outlets) -> list[Mention]:
    """Give the mentions in whose words an event is told."""
    return quoted_first(entry.by_outlet, outlets)[:most]


def _renditions(entry: AgendaEntry) -> list[Rendition | None]:
    return [mention.rendition for mention in entry.mentions]


async def pressed(
    context: NewsContext, action: OpenEvent | SetReminder | DropReminder | CalendarFile
) -> None:
    """Do what a button of an agenda says."""
    match action:
        case OpenEvent(listing_id=listing_id, number=number):
            await open_event(context, listing_id, number)
        case SetReminder() | DropReminder():
            await change(context, action)
        case CalendarFile():
            await send_file(context, action)
