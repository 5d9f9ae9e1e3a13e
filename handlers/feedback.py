"""/feedback and reports of mistakes; /desk, where editors see them, and their answers."""

from telegram import Update
from telegram.ext import ApplicationHandlerStop

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role
from bot.render.actions.feedback import FeedbackDeed, FeedbackStep, GiveFeedback, SettleFeedback
from bot.render.feedback import ask_view, open_view, settled_view, thanks_view
from handlers import article
from handlers.rights import require


async def feedback(update: Update, context: NewsContext) -> None:
    """Tell the editors what was written behind the command, or ask what."""
    if not context.asker.private:
        raise UserError("feedback-private")
    if context.words:
        await _give(context, GiveFeedback(None, FeedbackStep.ASK), context.words)
    else:
        await _ask(context, GiveFeedback(None, FeedbackStep.ASK))


async def pressed(context: NewsContext, action: GiveFeedback) -> None:
    """Ask what is wrong with an article, or report it without words."""
    if not context.asker.private:
        raise UserError("feedback-private")
    if action.step is FeedbackStep.BARE:
        await _give(context, action, "")
    else:
        await _ask(context, action)


async def typed(context: NewsContext, action: GiveFeedback, text: str) -> None:
    """Take what was typed for the editors."""
    await _give(context, action, text)


async def open_(update: Update, context: NewsContext) -> None:
    """List what nobody has settled."""
    await require(context, Role.EDITOR)
    services = context.services
    found, count = await services.feedback.open()
    _, doubts = await services.speaker_reports.open()
    await context.show(open_view(found, count=count, doubts=doubts, localiser=context.localiser))


async def settle(context: NewsContext, action: SettleFeedback) -> None:
    """Settle without an answer, or open the article first; what led here stays in sight."""
    await require(context, Role.EDITOR)
    if action.deed is FeedbackDeed.SHOW:
        await article.card_beside(context, await context.services.feedback.article(action.feedback_id))
        return
    await context.services.feedback.close(context.asker, action.feedback_id)
    await context.follow(settled_view(context.localiser, answered=False))


async def replied(update: Update, context: NewsContext) -> None:
    """Take an editor's reply to a reader's words, or doubt, for the answer; anything else goes on its way.

    Raises:
        ApplicationHandlerStop: It was taken.
    """
    message, asker = update.message, context.asker
    if message is None or message.reply_to_message is None or not message.text or not asker.private:
        return
    desk, told = context.services.feedback, message.reply_to_message.message_id
    if not await context.services.admins.has(asker.user_id, Role.EDITOR):
        return
    if (number := await desk.meant_by(asker.chat_id, told)) is not None:
        await desk.answer(asker, number, message.text)
    elif (doubt := await desk.doubt_meant_by(asker.chat_id, told)) is not None:
        await desk.answer_doubt(asker, doubt, message.text)
    else:
        return
    await context.show(settled_view(context.localiser, answered=True))
    raise ApplicationHandlerStop


async def _ask(context: NewsContext, action: GiveFeedback) -> None:
    title = None
    if action.article_id is not None:
        title = (await context.services.reading.article(context.asker, action.article_id)).title
    await context.services.awaiting.expect(context.asker.chat_id, action)
    await context.follow(ask_view(title, action.article_id, context.localiser))


async def _give(context: NewsContext, action: GiveFeedback, text: str) -> None:
    await context.services.feedback.give(context.asker, text, action.article_id)
    await context.services.awaiting.done(context.asker.chat_id)
    await context.show(thanks_view(context.localiser))
