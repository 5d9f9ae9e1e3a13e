"""What admins see of broadcasts: drafts with their screens, and what goes out or went out."""

from dataclasses import replace
from typing import Final

from bot.context import NewsContext
from bot.errors import UserError
from bot.locale.catalogue import Localiser
from bot.model.broadcast import FOR_ALL, Broadcast, BroadcastState
from bot.render.actions.broadcasts import LANGUAGES, BroadcastDeed, BroadcastScreen, ShowBroadcast
from bot.render.broadcast_draft import (
    TYPED_FROM,
    asking_view,
    audience_view,
    confirm_view,
    draft_view,
    options_view,
    spend_view,
    sure_view,
    texts_view,
)
from bot.render.broadcast_progress import PAGE, edit_view, list_view, progress_view
from bot.render.view import View
from bot.services.broadcast_desk import Progress

S, D = BroadcastScreen, BroadcastDeed

_ASKED: Final = frozenset({S.WORDS, S.LINKS, S.STARTS, S.EXPIRES, S.JOINED, S.TOPIC, S.READING, S.IDS})
_ASKED_LATER: Final = frozenset({S.REWORD, S.RELINK, S.RECAPTION})
"""Of what was sent."""
_SURE: Final = {S.STOP: D.CANCEL, S.ERASE: D.ERASE, S.AGAIN: D.AGAIN}


async def show(context: NewsContext, broadcast_id: int, *, note: str | None = None) -> None:
    """Show a broadcast as far as it is."""
    services, localiser = context.services.broadcasts, context.localiser
    known = await services.get(broadcast_id)
    if known.state in (BroadcastState.DRAFT, BroadcastState.SCHEDULED):
        counts = await services.counts(known)
        takes = services.takes(known, counts)
        if known.orphaned and known.starts is not None and known.starts <= context.services.clock.now():
            known = replace(known, starts=None)  # its hour went by while nobody answered for it
        await context.show(draft_view(known, counts, localiser, takes=takes, note=note))
        return
    await context.show(
        progress_of(await context.services.broadcast_desk.progress(known), localiser, note=note)
    )


async def list_all(context: NewsContext, page: int) -> None:
    """Show a page of all broadcasts."""
    shown, page, total, held = await context.services.broadcast_desk.page(page, PAGE)
    await context.show(list_view(shown, page, total, context.localiser, held=held))


async def show_screen(
    context: NewsContext, known: Broadcast, screen: BroadcastScreen, value: int | None = None
) -> None:
    """Show one of a broadcast's screens; `value` is what its button carries.

    Raises:
        UserError: broadcast-settled, button-old for one that it does not have (any more).
    """
    services, localiser = context.services.broadcasts, context.localiser
    draft = known.state is BroadcastState.DRAFT
    if screen is S.MAIN:
        await show(context, known.id)
    elif screen in _SURE:
        await _ask(context, known, screen)
    elif screen in (_ASKED if draft else _ASKED_LATER):
        wanted = ShowBroadcast(known.id, screen, value)
        language = language_at(value or 1) if screen in (S.WORDS, S.REWORD) else FOR_ALL
        view = asking_view(known, screen, localiser, language=language)
        await context.services.awaiting.expect(context.asker.chat_id, wanted)
        await context.show(view)
    elif screen is S.EDIT and known.ended is not None:
        await context.show(edit_view(known, localiser))
    elif not draft:
        raise UserError("broadcast-settled")
    elif screen is S.TEXTS:
        await context.show(texts_view(known, localiser))
    else:
        counts = await services.counts(known)
        takes = services.takes(known, counts)
        match screen:
            case S.AUDIENCE:
                await context.show(audience_view(known, counts, localiser, takes=takes))
            case S.OPTIONS:
                await context.show(options_view(known, counts, localiser))
            case S.SPEND:
                await context.show(spend_view(known, counts, localiser))
            case S.SEND:
                if sum(counts.values()) > TYPED_FROM:
                    wanted = ShowBroadcast(known.id, S.SEND, known.changes + 1)
                    await context.services.awaiting.expect(context.asker.chat_id, wanted)
                await context.show(confirm_view(known, counts, localiser, takes=takes))
            case _:
                raise UserError("button-old")


async def asks_for_count(context: NewsContext, known: Broadcast) -> bool:
    """Tell whether a draft's audience is so large by now that its number is to be typed."""
    draft = known.state is BroadcastState.DRAFT
    return draft and sum((await context.services.broadcasts.counts(known)).values()) > TYPED_FROM


def progress_of(progress: Progress, localiser: Localiser, *, note: str | None = None) -> View:
    """Show how far a broadcast is."""
    known, tally = progress.known, progress.tally
    held, rate, pins = progress.held, progress.rate, progress.pins
    return progress_view(known, tally, localiser, pins=pins, held=held, rate=rate, note=note)


def language_at(place: int) -> str:
    """Read the language that a button names by its place.

    Raises:
        UserError: button-old.
    """
    if not 0 < place <= len(LANGUAGES):
        raise UserError("button-old")
    return LANGUAGES[place - 1]


async def _ask(context: NewsContext, known: Broadcast, screen: BroadcastScreen) -> None:
    """Ask whether something shall be done that can't be undone."""
    localiser, say = context.localiser, context.localiser.text
    unsent = known.state in (BroadcastState.DRAFT, BroadcastState.SCHEDULED)
    if screen is S.STOP:
        text = say("broadcast-discard" if unsent else "broadcast-stop")
        label = say("button-broadcast-discard-now" if unsent else "button-broadcast-stop-now")
    elif unsent:
        raise UserError("broadcast-settled")
    elif screen is S.ERASE:
        text, label = say("broadcast-erase"), say("button-broadcast-erase-now")
    else:
        text, label = say("broadcast-again"), say("button-send-again-now")
    deed = D.DISCARD if unsent else _SURE[screen]
    view = sure_view(text, label, known, deed, localiser)
    if known.state is BroadcastState.RUNNING:
        # Its own message is changed every few seconds.
        await context.follow(view)
    else:
        await context.show(view)
