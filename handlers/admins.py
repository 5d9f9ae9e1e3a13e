"""/admins, and the links by which people become owner or admin."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role
from bot.render.actions import AdminDeed, ChangeAdmin
from bot.render.admins import accepted_view, admins_view, invitation_view, removal_view
from handlers import menu
from handlers.rights import require


async def admins(update: Update, context: NewsContext) -> None:
    """List the admins."""
    await require(context, Role.ADMIN)
    services = context.services
    everyone = await services.admins.all()
    names = {one.user_id: await services.chats.title(one.user_id) for one in everyone}
    for_owner = await services.admins.is_owner(context.asker.user_id)
    await context.show(admins_view(everyone, names, for_owner=for_owner, localiser=context.localiser))


async def invite(update: Update, context: NewsContext) -> None:
    """Give the owner a link that makes one person an admin."""
    await _require_owner(context)
    parameter = await context.services.admins.invite()
    link = f"https://t.me/{context.bot_username}?start={parameter}"
    await context.follow(invitation_view(link, localiser=context.localiser))


async def change(context: NewsContext, action: ChangeAdmin) -> None:
    """Ask whether an admin shall go, or take the rights back."""
    await _require_owner(context)
    services, user_id = context.services, action.admin_id
    if action.deed is AdminDeed.REMOVE:
        names = {user_id: await services.chats.title(user_id)}
        await context.show(removal_view(user_id, names, localiser=context.localiser))
    else:
        await services.admins.remove(user_id, by=context.asker.user_id)
        await menu.withdraw_for(context.bot, user_id)
        await admins(context.cause, context)


async def accept(context: NewsContext, parameter: str) -> None:
    """Make whoever opened a link first what it promises."""
    asker = context.asker
    if not asker.private:
        raise UserError("admins-in-private")
    owner = await context.services.admins.accept(parameter, asker.user_id)
    await menu.publish_for(context.bot, asker.user_id, Role.OWNER if owner else Role.ADMIN)
    await context.reply(accepted_view(owner=owner, localiser=context.localiser))


async def _require_owner(context: NewsContext) -> None:
    await require(context, Role.ADMIN)
    if not await context.services.admins.is_owner(context.asker.user_id):
        raise UserError("admins-owner-only")
