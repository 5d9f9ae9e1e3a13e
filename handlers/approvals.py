"""A digest that waits for its admin: the buttons under what is shown before its hour, and its intro."""

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.open_issue import OpenIssue
from bot.render.actions.issues import IssueDeed, JudgeIssue, slot_key
from bot.render.digest_preview import drop_view, intro_view, issue_view
from bot.render.digest_words import localiser_of
from bot.render.view import View
from bot.transport.messenger import Edited
from handlers.editions import laid_out


async def pressed(context: NewsContext, action: JudgeIssue) -> None:
    """Do what a button under an issue says; it is only shown in private."""
    asker, approvals = context.asker, context.services.approvals
    if not asker.private:
        raise UserError("digests-private-only")
    which = (asker.user_id, action.digest_id, _slot(action))
    match action.deed:
        case IssueDeed.SHOW:
            await context.show(await _view(context, await approvals.open(*which), action.value_id or 1))
        case IssueDeed.PUBLISH:
            await context.show(await _view(context, await approvals.publish(*which)))
        case IssueDeed.HOLD:
            await context.show(await _view(context, await approvals.hold(*which)))
        case IssueDeed.DROP:
            place = action.value_id
            opened = await (approvals.open(*which) if place is None else approvals.toggle(*which, place))
            await context.show(_drop_view(context, opened))
        case IssueDeed.INTRO:
            await _ask_intro(context, action, await approvals.open(*which))
        case IssueDeed.NO_INTRO:
            await context.show(await _view(context, await approvals.write_intro(*which, "")))


async def typed(context: NewsContext, action: JudgeIssue, words: str) -> None:
    """Take the intro that somebody typed, and show it where the issue is shown."""
    asker, services = context.asker, context.services
    opened = await services.approvals.write_intro(asker.user_id, action.digest_id, _slot(action), words)
    await services.awaiting.done(asker.chat_id)
    view, edited = await _view(context, opened), Edited.GONE
    if action.value_id is not None:
        edited = await context.exchange.answers.edit(asker.chat_id, action.value_id, view)
    await context.reply(view if edited is Edited.GONE else View(context.localiser.text("issue-intro-set")))


async def _ask_intro(context: NewsContext, action: JudgeIssue, opened: OpenIssue) -> None:
    query = context.cause.callback_query
    shown = query.message.message_id if query and query.message else None
    answer = JudgeIssue(action.digest_id, action.slot_id, IssueDeed.INTRO, shown)
    await context.services.awaiting.expect(context.asker.chat_id, answer)
    now = context.services.clock.now()
    await context.show(intro_view(opened, localiser=context.localiser, now=now))


async def _view(context: NewsContext, opened: OpenIssue, page: int = 1) -> View:
    messages = () if opened.edition is None else await laid_out(context, opened.edition, opened.chat)
    now = context.services.clock.now()
    return issue_view(opened, messages, localiser=context.localiser, now=now, page=page)


def _drop_view(context: NewsContext, opened: OpenIssue) -> View:
    now = context.services.clock.now()
    return drop_view(
        opened, spoken=localiser_of(opened.digest, opened.chat), localiser=context.localiser, now=now
    )


def _slot(action: JudgeIssue) -> str:
    slot = slot_key(action.slot_id)
    if slot is None:
        raise UserError("button-old")
    return slot
