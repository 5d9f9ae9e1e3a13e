"""Who comes in: what the bot says at the door, and what admins decide."""

import structlog
from telegram import Update

from bot.context import NewsContext
from bot.errors import Refused, Unreachable
from bot.locale.catalogue import Localiser
from bot.model.admission import Admission, AdmissionState
from bot.model.chat import ChatKind
from bot.model.role import Role
from bot.render.actions.desk import Admit, AdmitDeed
from bot.render.admissions import decided_view, let_in_view, waiting_view
from bot.services.admins import is_invitation
from bot.services.admissions import Entry
from bot.services.limits import Pass
from handlers import admins
from handlers.rights import require

log = structlog.get_logger(__name__)

_STATES = {AdmitDeed.LET_IN: AdmissionState.LET_IN, AdmitDeed.REFUSE: AdmissionState.REFUSED}


async def is_kept_out(update: Update, context: NewsContext) -> bool:
    """Tell whether an update comes from somebody, or out of a group, that is banned."""
    chat, sender = update.effective_chat, update.effective_sender
    ids = {one.id for one in (chat, sender, update.effective_user) if one is not None}
    return await context.services.moderation.is_banned(*ids)


async def let_in(update: Update, context: NewsContext, kind: ChatKind) -> bool:
    """Tell whether whoever asks may come in; a stranger is told once that the admins are asked.

    An admin's link is tried here: it leaves no trace, so that a wrong one opens nothing.
    """
    services, chat, user = context.services, update.effective_chat, update.effective_user
    assert chat is not None, "the gate lets in only updates that have a chat"
    if await services.admissions.knows(chat.id):
        return True
    if user is not None and await services.admins.role(user.id) is not None:
        return True
    if kind is ChatKind.PRIVATE and update.message and is_invitation(context.words):
        if services.people.ask(chat.id) is Pass.ANSWER:
            await admins.accept(context, context.words)
        return False
    await knock(update, context, kind)
    return False


async def knock(update: Update, context: NewsContext, kind: ChatKind) -> bool:
    """Ask the admins for a stranger, and say so the first time; tell whether the door is open anyway."""
    chat, user = update.effective_chat, update.effective_user
    assert chat is not None, "the gate lets in only updates that have a chat"
    title = chat.title or chat.full_name or ""
    code = user.language_code if user else None
    entry = await context.services.admissions.knock(chat.id, kind, title, code)
    if entry is Entry.ASKED and kind is not ChatKind.CHANNEL:
        try:
            await context.exchange.answers.send(chat.id, waiting_view(kind, context.localiser))
        except (Refused, Unreachable) as error:
            log.info("admission.not_told", chat_id=chat.id, reason=error.reason)
    return entry is Entry.OPEN


async def pressed(context: NewsContext, action: Admit) -> None:
    """Let somebody in or refuse, and show who decided what."""
    await require(context, Role.ADMIN)
    services, by = context.services, context.asker.user_id
    found, new = await services.admissions.decide(action.chat_id, _STATES[action.deed], by=by)
    admin = await services.chats.title(found.decided_by) if found.decided_by else ""
    if new and found.state is AdmissionState.LET_IN:
        await _greet(context, found)
    await context.show(decided_view(found, admin, context.localiser))


async def _greet(context: NewsContext, found: Admission) -> None:
    """Tell who was let in, and know a group or channel from now on."""
    services = context.services
    if found.kind is not ChatKind.PRIVATE:
        await services.chats.join(found.chat_id, found.kind, found.title, added_by=None, asleep=False)
        await services.ruled_chats.refresh(found.chat_id)
    if found.kind is ChatKind.CHANNEL:
        return
    speaker = Localiser(found.language, services.zone)
    try:
        await context.exchange.answers.send(found.chat_id, let_in_view(found.kind, speaker))
    except (Refused, Unreachable) as error:
        log.info("admission.not_told", chat_id=found.chat_id, reason=error.reason)
