"""/reports: quotes whose speaker is in doubt, for admins."""

from telegram import Update

from bot.context import NewsContext
from bot.model.role import Role
from bot.render.actions.quotes import Finding, SettleReport
from bot.render.speaker_reports import report_view, reports_view
from handlers import article
from handlers.rights import require


async def reports(update: Update, context: NewsContext) -> None:
    """List the open reports."""
    await require(context, Role.EDITOR)
    services = context.services
    found, count = await services.speaker_reports.open()
    await context.show(
        reports_view(
            [(item.report, item.article, item.text) for item in found],
            count=count,
            localiser=context.localiser,
            now=services.clock.now(),
            outlets=services.outlets,
        )
    )


async def settle(context: NewsContext, action: SettleReport) -> None:
    """Find a name right or wrong, or take that back, and show what was found and by whom.

    Or look at the article first.
    """
    await require(context, Role.EDITOR)
    services = context.services
    if action.finding is Finding.NONE:
        await article.card_beside(context, (await services.speaker_reports.get(action.report_id)).article.id)
        return
    if action.finding is Finding.OPEN:
        found = await services.speaker_reports.reopen(action.report_id, by=context.asker.user_id)
    else:
        found = await services.speaker_reports.settle(
            action.report_id, wrong=action.finding is Finding.WRONG, by=context.asker.user_id
        )
    by = found.report.settled_by
    await context.show(
        report_view(
            found.report,
            found.article,
            found.text,
            settled_by="" if by is None else await services.chats.title(by),
            localiser=context.localiser,
            now=services.clock.now(),
            outlets=services.outlets,
        )
    )
