"""/agenda and /reminders: what is coming, one event of it, reminders, and calendar files."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.agenda import AgendaPage
from bot.model.chat import Listing
from bot.render.actions import CalendarFile, DropReminder, OpenEvent, SetReminder
from bot.render.agenda import agenda_view, event_view
from bot.render.calendar_file import calendar_document
from handlers.rights import rules_here


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
    await context.show(agenda_view(page, localiser=context.localiser, outlets=context.services.outlets))


async def open_event(context: NewsContext, listing_id: int, number: int) -> None:
    """Show an event."""
    services = context.services
    opened = await services.agenda.open(context.asker, listing_id, number)
    mention = opened.entry.timed
    follow = await services.follows.offer_event(context.asker, mention.article_id, mention.story)
    await context.show(
        event_view(opened, localiser=context.localiser, outlets=services.outlets, follow=follow)
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
    document = calendar_document(
        entries, localiser=context.localiser, outlets=services.outlets, now=services.clock.now()
    )
    await context.send_file(document)


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
