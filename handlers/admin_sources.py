"""What admins do to sources: try and add, pause, resume, remove, fetch at once."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.audit import AuditEntry
from bot.model.role import Role
from bot.model.source_report import Proposed
from bot.render.actions.proposals import Answer, Choose, Reply
from bot.render.actions.sources import ChangeSource, Deed
from bot.render.proposal import added_list_view, added_view, cancelled_view, offers_view, proposal_view
from bot.render.source import halted_view, removal_view
from bot.render.sources import choice_view as names_view
from bot.services.adding import LIST
from bot.services.editing import WITHDRAW
from bot.services.posting import POST
from handlers import editing, post
from handlers.rights import require
from handlers.sources import named, show_source


async def add(update: Update, context: NewsContext) -> None:
    """Try an address and show what it would bring."""
    await require(context, Role.EDITOR)
    await context.typing()
    await _propose(context, await context.services.adding.propose(context.asker, context.words))


async def choose(context: NewsContext, action: Choose) -> None:
    """Try the feed that was chosen of several."""
    await require(context, Role.EDITOR)
    await context.typing()
    adding = context.services.adding
    await _propose(context, await adding.choose(context.asker, action.proposal_id, action.number))


async def answer(context: NewsContext, action: Answer) -> None:
    """Do what was proposed, or not."""
    await require(context, Role.EDITOR)
    services, asker, localiser = context.services, context.asker, context.localiser
    kind = await services.proposals.kind(asker, action.proposal_id)
    if kind == POST:
        await post.answer(context, action)
    elif kind == WITHDRAW:
        await editing.answer(context, action)
    elif action.reply is Reply.NO:
        await context.show(cancelled_view(localiser))
    elif kind == LIST:
        await context.typing()
        brought = await services.adding.add_list(asker, action.proposal_id)
        entry = AuditEntry(user_id=asker.user_id, deed="source.list", after=str(brought.added))
        await services.proposals.note(action.proposal_id, entry)
        await context.show(added_list_view(brought, localiser))
    else:
        feed_text = action.reply is Reply.FEED_TEXT
        source = await services.adding.add(asker, action.proposal_id, feed_text=feed_text)
        await context.show(added_view(source, localiser, hours=services.news_hours))


async def pause(update: Update, context: NewsContext) -> None:
    """Stop polling the source whose id was typed."""
    await _by_id(context, Deed.PAUSE, "pausesource")


async def resume(update: Update, context: NewsContext) -> None:
    """Poll the source whose id was typed again."""
    await _by_id(context, Deed.RESUME, "resumesource")


async def remove(update: Update, context: NewsContext) -> None:
    """Ask whether the source whose id was typed shall go."""
    await _by_id(context, Deed.REMOVE, "removesource")


async def change(context: NewsContext, action: ChangeSource) -> None:
    """Do to a source what a button says."""
    await require(context, Role.EDITOR)
    sources, localiser, source_id = context.services.sources, context.localiser, action.source_id
    by = context.asker.user_id
    match action.deed:
        case Deed.PAUSE:
            await sources.pause(source_id, True, by=by)
            await _halted(context, source_id, "source-paused")
        case Deed.RESUME:
            await sources.pause(source_id, False, by=by)
            await _halted(context, source_id, "source-resumed")
        case Deed.FETCH:
            await sources.fetch(source_id, by=by)
            await context.whisper(localiser.text("source-fetch-soon"))
        case Deed.REMOVE:
            await sources.removable(source_id)
            await context.show(removal_view(await sources.report(source_id), localiser=localiser))
        case Deed.REMOVE_NOW:
            report = await sources.report(source_id)
            await sources.remove(source_id, by=by)
            await context.show(removal_view(report, localiser=localiser, done=True))


async def _by_id(context: NewsContext, deed: Deed, command: str) -> None:
    await require(context, Role.EDITOR)
    if not context.words:
        raise UserError("source-command-usage", command=command)
    found = await context.services.sources.named(context.words)
    if len(found) == 1:
        await change(context, ChangeSource(found[0].id, deed))
    else:
        await context.show(names_view(context.words, (), named(found), context.localiser))


async def _propose(context: NewsContext, proposed: Proposed) -> None:
    if proposed.probe.offers:
        view = offers_view(proposed, context.localiser)
    else:
        view = proposal_view(proposed, context.localiser, now=context.services.clock.now())
    await context.show(view)


async def _halted(context: NewsContext, source_id: str, key: str) -> None:
    """Show what came of a button in its place; answer a command in words, which a group may read too."""
    if context.cause.callback_query:
        await show_source(context, source_id)
    else:
        report = await context.services.sources.report(source_id)
        await context.show(halted_view(report, key, localiser=context.localiser))
