"""/backup: a copy of everything, on the bot's own machine; for admins."""

from telegram import Update

from bot.context import NewsContext
from bot.model.role import Role
from bot.render.backup import backup_view
from bot.services.backups import KEPT
from handlers.rights import require


async def backup(update: Update, context: NewsContext) -> None:
    """Make a backup and say where it is; it is not sent: it holds what everybody wrote and reads."""
    await require(context, Role.ADMIN)
    await context.typing()
    made = await context.services.backups.make(by=context.asker.user_id)
    await context.reply(
        backup_view(made.path, size=made.size, rows=made.head.rows, kept=KEPT, localiser=context.localiser)
    )
