"""/broadcast and /broadcasts: what admins send to many, and what became of it."""

from typing import Final

from telegram import Message, Update

from bot.context import NewsContext
from bot.errors import Refused, UserError
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.broadcast import Audience, Broadcast, BroadcastState, Whom
from bot.model.role import Role
from bot.render.actions.broadcasts import (
    BroadcastDeed,
    BroadcastScreen,
    ChangeBroadcast,
    ListBroadcasts,
    NewBroadcast,
    ShowBroadcast,
)
from bot.render.broadcast_draft import SPENT
from bot.render.broadcast_messages import MOST_BUTTONS, is_named
from bot.render.packing import pack, unpack
from bot.render.view import Copy, Document, View
from handlers import broadcast_screens as screens
from handlers.numbers import number_in
from handlers.rights import require

S, D = BroadcastScreen, BroadcastDeed

_SAID: Final = 120
_SWITCHES: Final = {D.SILENT: "silent", D.PROTECT: "protected", D.PAID: "paid", D.PIN: "pin"}


async def broadcast(update: Update, context: NewsContext) -> None:
    """Ask for what is to go out; it is sent in private, wherever this was asked."""
    await context.services.awaiting.expect(context.asker.user_id, NewBroadcast())
    await context.reply(View(context.localiser.text("broadcast-ask-content", most=MOST_BUTTONS)))


async def broadcasts(update: Update, context: NewsContext) -> None:
    """List all broadcasts, or show the one whose number is given."""
    words = context.words.removeprefix("#")
    typed = number_in(words)
    if not words:
        await screens.list_all(context, 1)
    elif typed is None or not await context.services.broadcasts.is_one(typed):
        raise UserError("broadcasts-usage")
    else:
        await screens.show(context, typed)
        await _follow(context, await context.services.broadcasts.get(typed))


async def _follow(context: NewsContext, known: Broadcast) -> None:
    """Let the newest message that shows it to whoever let it go be the one that follows it."""
    asker, shown = context.asker, context.exchange.shown
    if known.state is BroadcastState.RUNNING and known.decided_by == asker.user_id and shown is not None:
        chat_id, message_id = shown
        if chat_id == asker.user_id:
            await context.services.broadcast_desk.show_at(known, user_id=chat_id, message_id=message_id)


async def pressed(context: NewsContext, action: ShowBroadcast | ChangeBroadcast | ListBroadcasts) -> None:
    """Show or do what a button says."""
    await require(context, Role.ADMIN)
    match action:
        case ListBroadcasts(page=page):
            await screens.list_all(context, page)
        case ShowBroadcast():
            known = await context.services.broadcasts.get(action.broadcast_id)
            screen = action.screen
            if screen is S.SEND and known.paid and action.value_id != SPENT:
                screen = S.SPEND
            await screens.show_screen(context, known, screen, action.value_id)
        case ChangeBroadcast():
            await _do(context, await context.services.broadcasts.get(action.broadcast_id), action)


async def _do(context: NewsContext, known: Broadcast, action: ChangeBroadcast) -> None:
    services, say = context.services.broadcasts, context.localiser.text
    match action.deed:
        case D.SILENT | D.PROTECT | D.PAID | D.PIN:
            name = _SWITCHES[action.deed]
            known = await services.change(known, **{name: not getattr(known, name)})
            await screens.show_screen(context, known, S.OPTIONS)
        case D.WHOM | D.SPEAKS | D.ACTIVE | D.EVERYBODY:
            await screens.show_screen(context, await _narrow(context, known, action), S.AUDIENCE)
        case D.PREVIEW:
            await preview(context, known)
        case D.TEST:
            admins = await context.services.admins.all_ids()
            key = str(context.cause.update_id)
            count = await services.test(known, admins, key=key)
            await context.whisper(say("broadcast-tested", count=count))
        case D.SEND:
            revision = (action.value_id or 1) - 1
            if known.changes == revision and await screens.asks_for_count(context, known):
                # It is for more than when the button was made.
                await screens.show_screen(context, known, S.SEND, SPENT)
            else:
                await send(context, known.id, revision, _message_id(context))
        case D.REPORT:
            await _report(context, known)
        case _:
            await _change(context, known, action)


async def _change(context: NewsContext, known: Broadcast, action: ChangeBroadcast) -> None:
    """Change what becomes of one that goes out or went out."""
    services, by, say = context.services.broadcast_desk, context.asker.user_id, context.localiser.text
    match action.deed:
        case D.PAUSE:
            await services.hold(known, by=by)
            await screens.show(context, known.id)
        case D.RESUME:
            again = await services.go_on(known, by=by)
            note = say("broadcast-sent-again", count=again) if again else None
            await screens.show(context, known.id, note=note)
        case D.SPEED:
            await services.choose_speed(known, action.value_id or 0, by=by)
            await screens.show(context, known.id)
        case D.CANCEL:
            await services.cancel(known, by=by)
            await screens.show(context, known.id)
        case D.DISCARD:
            await services.discard(known, by=by)
            await screens.show(context, known.id)
        case D.ADOPT:
            await services.adopt(known, by=by, message_id=_message_id(context))
            await screens.show(context, known.id)
        case D.AGAIN:
            count = await services.again(known, by=by)
            await screens.show(context, known.id, note=say("broadcast-sent-again", count=count))
        case D.JOINED:
            draft = await services.for_newcomers(known, by=by)
            await screens.show(context, draft.id)
        case D.ERASE:
            count, too_old = await services.erase(known, revision=(action.value_id or 1) - 1, by=by)
            note = say("broadcast-erasing", count=count)
            if too_old:
                note += "\n" + say("broadcast-too-old-some", count=too_old)
            await screens.show(context, known.id, note=note)
        case D.UNPIN:
            count = await services.unpin(known, by=by)
            await screens.show(context, known.id, note=say("broadcast-unpinning", count=count))
        case _:
            raise UserError("button-old")


async def send(context: NewsContext, broadcast_id: int, revision: int, message_id: int | None) -> None:
    """Let a draft go out, and show its progress in a message."""
    services, asker = context.services, context.asker
    known = await services.broadcasts.get(broadcast_id)
    begun = known.state is BroadcastState.RUNNING and known.decided_by == asker.user_id
    if not (begun and known.message_id is None):
        # Else it was begun and not shown: the update is handled again after a crash.
        known = await services.broadcasts.send(
            broadcast_id, revision=revision, by=asker.user_id, message_id=message_id
        )
    if message_id is not None or known.state is not BroadcastState.RUNNING:
        await screens.show(context, known.id)
        return
    view = screens.progress_of(await services.broadcast_desk.progress(known), context.localiser)
    shown = await context.exchange.answers.send(asker.chat_id, view)
    await services.broadcast_desk.show_at(known, user_id=asker.user_id, message_id=shown)


async def preview(context: NewsContext, known: Broadcast) -> None:
    """Send the admin what recipients will see: each text with their own name.

    Raises:
        UserError: broadcast-refused: Telegram does not take it, nor would it anywhere else.
    """
    try:
        await _preview(context, known)
    except Refused as refused:
        raise UserError("broadcast-refused", said=refused.reason[:_SAID]) from refused


async def _preview(context: NewsContext, known: Broadcast) -> None:
    answers, asker = context.exchange.answers, context.asker
    named = is_named(known.content)
    name = context.cause.effective_user.first_name if context.cause.effective_user else ""
    for messages in context.services.broadcasts.messages(known).values():
        for message in unpack(pack(messages, named=named), name=name):
            if isinstance(message, Copy):
                await answers.copy(asker.chat_id, message)
            elif isinstance(message, View):
                await answers.send(asker.chat_id, message)
    await context.whisper("")


async def _narrow(context: NewsContext, known: Broadcast, action: ChangeBroadcast) -> Broadcast:
    services, audience = context.services.broadcasts, known.audience
    match action.deed:
        case D.WHOM:
            kinds = list(Whom)
            return await services.narrow(known, whom=kinds[(kinds.index(audience.whom) + 1) % len(kinds)])
        case D.SPEAKS:
            number = action.value_id or 0
            if not 0 < number <= len(INTERFACE_LANGUAGES):
                raise UserError("button-old")
            chosen = {*audience.languages} ^ {INTERFACE_LANGUAGES[number - 1]}
            return await services.narrow(known, languages=tuple(sorted(chosen)))
        case D.ACTIVE:
            return await services.narrow(known, active_days=min(action.value_id or 0, 3650) or None)
        case _:
            return await services.change(known, audience=Audience())


async def _report(context: NewsContext, known: Broadcast) -> None:
    content, count = await context.services.broadcast_desk.report(known)
    localiser = context.localiser
    document = Document(
        name=f"broadcast-{known.id}.csv",
        content=content,
        media_type="text/csv",
        caption=localiser.text("broadcast-report", id=known.id, count=localiser.number(count)),
    )
    await context.send_file(document)


def _message_id(context: NewsContext) -> int | None:
    """Find the message under which a button was pressed."""
    query = context.cause.callback_query
    message = query.message if query else None
    return message.message_id if isinstance(message, Message) else None
