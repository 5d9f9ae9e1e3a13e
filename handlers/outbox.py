"""/outbox: what waits to be sent, what is held back, what nobody knows the fate of; for admins."""

from telegram import Update

from bot.context import NewsContext
from bot.model.role import Role
from bot.render.actions.outbox import CauseDeed, ChangeCause
from bot.render.outbox import again_view, cause_name, outbox_view
from handlers.rights import require


async def outbox(update: Update, context: NewsContext) -> None:
    """Show how sending goes."""
    await require(context, Role.ADMIN)
    await context.show(outbox_view(await context.services.outbox.state(), context.localiser))


async def pressed(context: NewsContext, action: ChangeCause) -> None:
    """Let a cause go on, or have sent once more what nobody knows the fate of: it asks first."""
    await require(context, Role.ADMIN)
    by = context.asker.user_id
    desk, localiser, cause_id = context.services.outbox, context.localiser, action.cause_id
    if action.deed is CauseDeed.AGAIN:
        cause, count = await desk.doubt(cause_id)
        await context.show(again_view(cause, count, localiser))
        return
    if action.deed is CauseDeed.RESUME:
        cause, again = await desk.resume(cause_id, by=by)
        note = localiser.text("outbox-resumed", what=cause_name(cause, localiser))
        if again:
            note += "\n" + localiser.text("outbox-sent-again", count=again)
    else:
        note = localiser.text("outbox-sent-again", count=await desk.send_again(cause_id, by=by))
    await context.show(outbox_view(await desk.state(), localiser, note=note))
