"""/stop: nothing more is sent unasked, until that is taken back."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.render import own_data
from bot.render.view import View
from handlers.rights import rules_here


async def stop(update: Update, context: NewsContext) -> None:
    """End everything that is pushed to this chat, and say so."""
    await _require_rule(context)
    kept = await context.services.chats.stop(context.asker.chat_id)
    await context.reply(
        own_data.stopped_view(
            context.localiser, follows=kept.follows, digests=kept.digests, reminders=kept.reminders
        )
    )


async def resume(context: NewsContext) -> None:
    """Take a /stop back, and say what comes again."""
    await _require_rule(context)
    said = await resumed(context)
    if said is None:
        raise UserError("button-old")
    await context.show(View(said))


async def resumed(context: NewsContext) -> str | None:
    """Take a /stop back if there is one, and give what is to be said of that."""
    again = await context.services.chats.resume(context.asker.chat_id)
    if again is None:
        return None
    return own_data.resumed_line(
        context.localiser, follows=again.follows, digests=again.digests, reminders=again.reminders
    )


async def _require_rule(context: NewsContext) -> None:
    if not context.asker.private and not await rules_here(context):
        raise UserError("stop-admins-only")
