"""What is to be sent, as admins see it."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.broadcast import BY_ADMIN
from bot.model.delivery import Cause, DeliveryState, OutboxState
from bot.model.lane import Lane
from bot.render.actions.outbox import CauseDeed, ChangeCause
from bot.render.actions.places import Go, Place
from bot.render.callback import encode
from bot.render.hold import hold_row, hold_text
from bot.render.html import inline
from bot.render.view import Button, View

_MOST: Final = 8
"""Causes of a kind that are shown."""
_ENDS: Final = (
    DeliveryState.SENT,
    DeliveryState.REFUSED,
    DeliveryState.ASLEEP,
    DeliveryState.SKIPPED,
    DeliveryState.UNCERTAIN,
)
_NAME: Final = 80
_SAID: Final = 120


def outbox_view(state: OutboxState, localiser: Localiser, *, note: str | None = None) -> View:
    """Show what waits, what an admin may decide, and how the last day went; `note` tells what was done."""
    waiting = [
        localiser.text(f"outbox-lane-{lane}", count=state.waiting[lane])
        for lane in Lane
        if lane in state.waiting
    ]
    blocks = [localiser.text("outbox-heading")]
    if note is not None:
        blocks.append(note)
    blocks.append(" · ".join(waiting) or localiser.text("outbox-nothing-waits"))
    rows: list[tuple[Button, ...]] = []
    if state.hold is not None:
        hold, backlog = state.hold
        blocks.append(hold_text(hold, backlog, localiser))
        rows.append(hold_row(hold.id, localiser))
    for key, causes, entries in (
        ("outbox-paused-heading", state.pauses, _paused(state, localiser)),
        ("outbox-doubted-heading", state.doubts, _doubted(state, localiser)),
    ):
        shown = list(islice(entries, _MOST))
        if shown:
            lines = [line for line, _ in shown]
            if len(causes) > len(shown):
                lines.append(localiser.text("outbox-more", count=len(causes) - len(shown)))
            blocks.append("\n".join([localiser.text(key), *lines]))
            rows += [(button,) for _, button in shown]
    if state.doubts:
        blocks.append(localiser.text("outbox-doubted-hint"))
    blocks.append(_last_day(state, localiser))
    rows.append((Button(localiser.text("button-refresh"), encode(Go(Place.OUTBOX))),))
    return View("\n\n".join(blocks), tuple(rows))


def again_view(cause: Cause, count: int, localiser: Localiser) -> View:
    """Ask whether what is in doubt shall be sent once more."""
    text = localiser.text("outbox-again", what=cause_name(cause, localiser), count=count)
    yes = Button(
        localiser.text("button-send-again-now"), encode(ChangeCause(cause.number, CauseDeed.AGAIN_NOW))
    )
    no = Button(localiser.text("button-outbox-back"), encode(Go(Place.OUTBOX)))
    return View(text, ((yes, no),))


def cause_name(cause: Cause, localiser: Localiser) -> str:
    """Name what is sent to many, in HTML; without a name it is all of its kind."""
    key = f"outbox-kind-{cause.kind}"
    kind = localiser.text(key) if localiser.has(key) else inline(cause.kind, _NAME)
    if not cause.name:
        return localiser.text("outbox-all-of-kind", kind=kind)
    return f"{kind} <code>{inline(cause.name, _NAME)}</code>"


def resume_button(cause_id: int, localiser: Localiser, *, number: str = "") -> Button:
    """Give the button that lets a cause go on."""
    label = localiser.text("button-outbox-resume")
    return Button(f"{number}{label}", encode(ChangeCause(cause_id, CauseDeed.RESUME)))


def again_button(cause_id: int, count: int, localiser: Localiser, *, number: str = "") -> Button:
    """Give the button that asks whether what is in doubt shall be sent once more."""
    label = localiser.text("button-send-again", count=count)
    return Button(f"{number}{label}", encode(ChangeCause(cause_id, CauseDeed.AGAIN)))


def _last_day(state: OutboxState, localiser: Localiser) -> str:
    """Say how many ended in which way, but for those that none did."""
    ended = [
        localiser.text(f"outbox-ended-{how}", count=state.ended[how]) for how in _ENDS if state.ended.get(how)
    ]
    if not ended:
        return localiser.text("outbox-day-nothing")
    return localiser.text("outbox-day", ended=" · ".join(ended))


def _paused(state: OutboxState, localiser: Localiser) -> Iterator[tuple[str, Button]]:
    for number, (cause, said) in enumerate(state.pauses.items(), 1):
        name = cause_name(cause, localiser)
        line = (
            localiser.text("outbox-paused-by-admin", what=name)
            if said == BY_ADMIN
            else localiser.text("outbox-paused", what=name, said=inline(said, _SAID))
        )
        yield f"{number}. {line}", resume_button(cause.number, localiser, number=f"{number} · ")


def _doubted(state: OutboxState, localiser: Localiser) -> Iterator[tuple[str, Button]]:
    for number, (cause, count) in enumerate(state.doubts.items(), len(state.pauses) + 1):
        line = localiser.text("outbox-doubted", what=cause_name(cause, localiser), count=count)
        yield f"{number}. {line}", again_button(cause.number, count, localiser, number=f"{number} · ")
