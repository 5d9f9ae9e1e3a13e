"""/ban and /unban: who gets no answer at all any more."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role
from bot.render.actions.desk import BanDeed, ChangeBan
from bot.render.moderation import ban_view, choice_view, left_view, unbanned_view, usage_view
from bot.services.moderation import Person, hours_of
from handlers.admins import named_by
from handlers.rights import require


async def ban(update: Update, context: NewsContext) -> None:
    """Ask whether somebody shall be kept out, and for how long."""
    await require(context, Role.ADMIN)
    name, hours = _wish(context.words)
    chat_id = named_by(context.cause.effective_message, name)
    if chat_id is not None and chat_id != 0:
        await _ask(context, chat_id, hours)
    elif not name:
        count = await context.services.moderation.count()
        await context.show(usage_view(count, context.localiser))
    else:
        found = await context.services.chats.people_named(name)
        if not found:
            raise UserError("grant-nobody", words=name)
        if len(found) == 1:
            await _ask(context, found[0].id, hours)
            return
        people = [(one.id, one.title) for one in found]
        await context.show(choice_view(people, hours, context.localiser))


async def unban(update: Update, context: NewsContext) -> None:
    """Let somebody in again, by the number or a reply."""
    await require(context, Role.ADMIN)
    chat_id = named_by(context.cause.effective_message, context.words)
    if not chat_id:
        raise UserError("unban-usage")
    await _lift(context, chat_id)


async def pressed(context: NewsContext, action: ChangeBan) -> None:
    """Ask, keep somebody out or let them in again."""
    await require(context, Role.ADMIN)
    moderation, by = context.services.moderation, context.asker.user_id
    match action.deed:
        case BanDeed.ASK:
            await _ask(context, action.chat_id, action.hours)
        case BanDeed.BAN:
            await _show(context, await moderation.ban(action.chat_id, hours=action.hours, by=by))
        case BanDeed.LIFT:
            await _lift(context, action.chat_id)
        case BanDeed.CANCEL:
            person = await moderation.about(action.chat_id)
            await context.show(left_view(person.chat_id, person.name, context.localiser))


async def _ask(context: NewsContext, chat_id: int, hours: int | None) -> None:
    moderation = context.services.moderation
    await moderation.may_be_banned(chat_id)
    await _show(context, await moderation.about(chat_id), hours)


async def _lift(context: NewsContext, chat_id: int) -> None:
    person = await context.services.moderation.lift(chat_id, by=context.asker.user_id)
    await context.show(unbanned_view(person.chat_id, person.name, context.localiser))


async def _show(context: NewsContext, person: Person, hours: int | None = None) -> None:
    view = ban_view(
        person.chat_id,
        person.name,
        banned=person.banned,
        until=person.until,
        hours=hours,
        localiser=context.localiser,
        now=context.services.clock.now(),
    )
    await context.show(view)


def _wish(words: str) -> tuple[str, int | None]:
    """Take a span of time off the end of what was typed."""
    name, _, last = words.rpartition(" ")
    hours = hours_of(last)
    return (words, None) if hours is None else (name.strip(), hours)
