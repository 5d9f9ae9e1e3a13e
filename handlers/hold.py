"""Buttons about a restored archive: let everything go, or drop what fell due since its backup."""

from bot.context import NewsContext
from bot.model.role import Role
from bot.render.actions.hold import ChangeHold, HoldDeed
from bot.render.hold import hold_question
from bot.render.outbox import outbox_view
from handlers.rights import require


async def pressed(context: NewsContext, action: ChangeHold) -> None:
    """Decide about what is held back: it asks first."""
    await require(context, Role.ADMIN)
    desk, localiser, by = context.services.hold, context.localiser, context.asker.user_id
    match action.deed:
        case HoldDeed.RELEASE | HoldDeed.DROP:
            hold, backlog = await desk.open(action.hold_id)
            await context.show(hold_question(hold, backlog, action.deed, localiser))
            return
        case HoldDeed.RELEASE_NOW:
            await desk.release(action.hold_id, by=by)
            note = localiser.text("hold-released")
        case HoldDeed.DROP_NOW:
            await desk.drop(action.hold_id, by=by)
            note = localiser.text("hold-dropped")
    await context.show(outbox_view(await context.services.outbox.state(), localiser, note=note))
