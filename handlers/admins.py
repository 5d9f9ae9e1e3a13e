"""/admins and /grant: who may do what; and the links by which people become owner or admin."""

from telegram import Message, MessageOriginHiddenUser, MessageOriginUser, Update
from telegram.constants import ChatType

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.chat import ChatKind
from bot.model.role import Role
from bot.render.actions.desk import AdminDeed, ChangeAdmin
from bot.render.admins import (
    accepted_view,
    admins_view,
    given_view,
    invitation_view,
    people_view,
    removal_view,
    role_view,
)
from handlers import menu
from handlers.rights import require
from handlers.telling import tell

_GIVEN = {AdminDeed.EDITOR: Role.EDITOR, AdminDeed.ADMIN: Role.ADMIN}


async def admins(update: Update, context: NewsContext) -> None:
    """List who has a role."""
    await require(context, Role.ADMIN)
    services = context.services
    everyone = await services.admins.all()
    names = {one.user_id: await services.chats.title(one.user_id) for one in everyone}
    await context.show(admins_view(everyone, names, own=await _own(context), localiser=context.localiser))


async def grant(update: Update, context: NewsContext) -> None:
    """Find whom a role is to be given to, and show which there are."""
    await require(context, Role.ADMIN)
    message = context.cause.effective_message
    user_id = named_by(message, context.words)
    if user_id is not None:
        await _show_role(context, user_id)
        return
    if not context.words:
        raise UserError("grant-usage")
    found = await context.services.chats.people_named(context.words)
    if not found:
        raise UserError("grant-nobody", words=context.words)
    if len(found) == 1:
        await _show_role(context, found[0].id)
        return
    await context.show(people_view([(one.id, one.title) for one in found], localiser=context.localiser))


async def invite(update: Update, context: NewsContext) -> None:
    """Give the owner a link that makes one person an admin."""
    await _require_owner(context)
    parameter = await context.services.admins.invite(by=context.asker.user_id)
    link = f"https://t.me/{context.bot_username}?start={parameter}"
    await context.follow(invitation_view(link, localiser=context.localiser))


async def change(context: NewsContext, action: ChangeAdmin) -> None:
    """Show somebody's role, give them another, or take it back: that is asked first."""
    await require(context, Role.ADMIN)
    services, user_id = context.services, action.admin_id
    if action.deed is AdminDeed.SHOW:
        await _show_role(context, user_id)
    elif action.deed is AdminDeed.REMOVE:
        names = {user_id: await services.chats.title(user_id)}
        await context.show(removal_view(user_id, names, localiser=context.localiser))
    elif action.deed is AdminDeed.REMOVE_NOW:
        await services.admins.remove(user_id, by=context.asker.user_id)
        await _ask_nothing_more(context, user_id)
        await menu.withdraw_for(context.bot, user_id)
        await admins(context.cause, context)
        await _tell_role(context, user_id, None)
    else:
        await _give(context, user_id, _GIVEN[action.deed])


async def accept(context: NewsContext, parameter: str) -> None:
    """Make whoever opened a link first what it promises; what a group has read makes nobody anything."""
    asker = context.asker
    if not asker.private:
        await context.services.admins.spoil(parameter)
        raise UserError("admin-link-shown")
    services = context.services
    before = [one.user_id for one in await services.admins.all() if one.role is Role.OWNER]
    owner = await services.admins.accept(parameter, asker.user_id)
    await menu.publish_for(context.bot, asker.user_id, Role.OWNER if owner else Role.ADMIN)
    await context.reply(accepted_view(owner=owner, localiser=context.localiser))
    for former in before if owner else ():
        if former != asker.user_id and await services.admins.role(former) is Role.ADMIN:
            await _tell_role(context, former, Role.ADMIN)


def named_by(message: Message | None, words: str) -> int | None:
    """Tell whose id was typed, or whose message is replied to: in private it is a forwarded one.

    None for other words.

    Raises:
        UserError: grant-hidden: they hide who they are when they are forwarded.
    """
    bare = words.removeprefix("-")
    if bare.isascii() and bare.isdigit() and 0 < len(bare) <= 18:
        return int(words)
    answered = message.reply_to_message if message else None
    if words or message is None or answered is None:
        return None
    if message.chat.type != ChatType.PRIVATE and answered.from_user and not answered.from_user.is_bot:
        return answered.from_user.id
    origin = answered.forward_origin
    if isinstance(origin, MessageOriginHiddenUser):
        raise UserError("grant-hidden")
    return origin.sender_user.id if isinstance(origin, MessageOriginUser) else None


async def _show_role(context: NewsContext, user_id: int) -> None:
    services = context.services
    person = await services.chats.find(user_id)
    if person is None or person.kind is not ChatKind.PRIVATE:
        raise UserError("grant-never-wrote")
    role = await services.admins.role(user_id)
    own = await _own(context)
    await context.show(role_view(user_id, person.title, role, own=own, localiser=context.localiser))


async def _give(context: NewsContext, user_id: int, role: Role) -> None:
    services = context.services
    if await services.chats.find(user_id) is None:
        raise UserError("grant-never-wrote")
    if await services.moderation.is_banned(user_id):
        raise UserError("grant-banned")
    before = await services.admins.grant(user_id, role, by=context.asker.user_id)
    if before is not None and role < before:
        await _ask_nothing_more(context, user_id)
    await menu.publish_for(context.bot, user_id, role)
    if before is not role:
        await _tell_role(context, user_id, role)
    await admins(context.cause, context)


async def _tell_role(context: NewsContext, user_id: int, role: Role | None) -> None:
    """Tell somebody what another has made them, unless they want to be told nothing."""
    person = await context.services.chats.find(user_id)
    if person is not None and not person.stopped:
        await tell(user_id, context, lambda speaker: given_view(role, localiser=speaker))


async def _ask_nothing_more(context: NewsContext, user_id: int) -> None:
    """What somebody was asked at the desk is nothing that they could answer now."""
    await context.services.awaiting.done(user_id)


async def _own(context: NewsContext) -> Role:
    return await context.services.admins.role(context.asker.user_id) or Role.EDITOR


async def _require_owner(context: NewsContext) -> None:
    await require(context, Role.ADMIN)
    if not await context.services.admins.is_owner(context.asker.user_id):
        raise UserError("admins-owner-only")
