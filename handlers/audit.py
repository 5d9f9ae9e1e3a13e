"""/audit: what admins did."""

from telegram import Update

from bot.context import NewsContext
from bot.model.role import Role
from bot.render.actions.desk import ShowAudit
from bot.render.audit import as_deed, as_word, audit_view
from bot.services.audit import AuditFilter
from handlers.rights import require


async def audit(update: Update, context: NewsContext) -> None:
    """Show the newest deeds: all, somebody's, or those of a kind."""
    await require(context, Role.ADMIN)
    console = context.localiser.text("audit-console")
    wanted = await context.services.audit.asked_for(context.words, console=console)
    await _show(context, wanted, 1)


async def pressed(context: NewsContext, action: ShowAudit) -> None:
    """Turn the page."""
    await require(context, Role.ADMIN)
    await _show(context, AuditFilter(user_id=action.who_id, deed=as_deed(action.deed)), action.page)


async def _show(context: NewsContext, wanted: AuditFilter, page: int) -> None:
    services = context.services
    found = await services.audit.page(wanted, page)
    view = audit_view(
        found.records,
        found.names,
        ShowAudit(found.page, wanted.user_id, as_word(wanted.deed)),
        pages=found.pages,
        localiser=context.localiser,
        now=services.clock.now(),
    )
    await context.show(view)
