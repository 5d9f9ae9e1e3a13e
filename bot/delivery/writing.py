"""The call that a delivery's next message is."""

from typing import TypedDict

from bot.delivery.work import Work
from bot.model.lane import Lane
from bot.render.view import Copy, Erasure, Pinning, Rebuttoning, Recaptioning, View
from bot.transport.messenger import Edited, Messenger


class _Place(TypedDict):
    thread: int | None
    silent: bool
    paid: bool


async def write(messenger: Messenger, work: Work) -> tuple[int, ...] | Edited:
    """Write a delivery's next message, or make its edit; raises what `Messenger` does."""
    claimed, message = work.claimed, work.view
    if isinstance(message, Copy):
        return await messenger.copy(claimed.chat_id, message, **_place(work))
    if isinstance(message, View):
        if claimed.edits is None:
            return (await messenger.send(claimed.chat_id, message, **_place(work)),)
        if work.corrected is not None:
            return await messenger.correct(claimed.chat_id, claimed.edits, message, work.corrected)
        return await messenger.edit(claimed.chat_id, claimed.edits, message)
    if claimed.edits is None:
        return Edited.GONE
    match message:
        case Erasure():
            return await messenger.delete(claimed.chat_id, (claimed.edits, *claimed.edits_too))
        case Rebuttoning():
            return await messenger.edit_keyboard(claimed.chat_id, claimed.edits, message.keyboard)
        case Recaptioning():
            return await messenger.edit_caption(claimed.chat_id, claimed.edits, message)
        case Pinning(on=True):
            return await messenger.pin(claimed.chat_id, claimed.edits)
        case Pinning():
            return await messenger.unpin(claimed.chat_id, claimed.edits)


def _place(work: Work) -> _Place:
    claimed = work.claimed
    return {"thread": work.thread, "silent": claimed.silent, "paid": claimed.lane is Lane.PAID}
