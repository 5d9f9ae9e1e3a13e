"""Who may do what: those who have a role with the bot, and the administrators of a group."""

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role


async def is_told_all(context: NewsContext, role: Role = Role.EDITOR) -> bool:
    """Tell whether addresses and faults may be shown: to whoever has a role, where nobody reads along."""
    asker = context.asker
    return asker.private and await context.services.admins.has(asker.user_id, role)


async def require(context: NewsContext, role: Role, *, private: bool = True) -> None:
    """Let only those go on who have a role; a button, unless `private`, in a group too.

    Raises:
        UserError: For anybody else, what an unknown command or button gets; admins-in-private elsewhere.
    """
    asker = context.asker
    if not await context.services.admins.has(asker.user_id, role):
        raise unknown(context)
    if private and not asker.private:
        raise UserError("admins-in-private")


def unknown(context: NewsContext) -> UserError:
    """Make the error that says that there is no such command or button."""
    if context.cause.callback_query:
        return UserError("button-old")
    words = context.words
    return UserError("command-unknown-words", words=words) if words else UserError("command-unknown")


async def rules_here(context: NewsContext) -> bool:
    """Tell whether the asker is an administrator of this group.

    Raises:
        UserError: Telegram could not be asked.
    """
    return await context.services.chat_rights.may_configure(context.asker.user_id, context.asker.chat_id)
