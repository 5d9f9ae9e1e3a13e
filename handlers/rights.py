"""Who may do what: the bot's admins, in private or where they also rule the group."""

from telegram import ChatMember

from bot.context import NewsContext
from bot.errors import UserError

_RULING = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


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
    """Tell whether the asker is an administrator of this group."""
    asker = context.asker
    if asker.user_id == asker.chat_id:
        return True  # an anonymous admin writes as the group itself
    member = await context.bot.get_chat_member(asker.chat_id, asker.user_id)
    return member.status in _RULING
