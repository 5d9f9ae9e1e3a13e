"""Who may do what: the bot's admins, in private or where they also rule the group."""

from bot.context import NewsContext
from bot.errors import UserError


async def is_told_all(context: NewsContext) -> bool:
    """Tell whether addresses and faults may be shown: to an admin, where nobody reads along."""
    asker = context.asker
    return asker.private and await context.services.admins.is_admin(asker.user_id)


async def require_admin(context: NewsContext, *, private: bool = False) -> None:
    """Let only the bot's admins go on: in their private chat or, unless `private`, in a group that they rule.

    Raises:
        UserError: admins-only, the same for everybody else; admins-in-private for an admin elsewhere.
    """
    asker = context.asker
    if not await context.services.admins.is_admin(asker.user_id):
        raise UserError("admins-only")
    if asker.private:
        return
    if private or not await rules_here(context):
        raise UserError("admins-in-private")


async def rules_here(context: NewsContext) -> bool:
    """Tell whether the asker is an administrator of this group.

    Raises:
        UserError: Telegram could not be asked.
    """
    return await context.services.chat_rights.may_configure(context.asker.user_id, context.asker.chat_id)
