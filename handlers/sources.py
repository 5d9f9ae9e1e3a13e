"""/sources and /source: the outlets in the archive and where they come from; more of it for admins."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.article import Article
from bot.model.chat import OutletNews
from bot.model.role import Role
from bot.model.source import Source
from bot.model.source_report import OutletReport, SourceReport
from bot.render.actions import Action
from bot.render.actions.sources import ListSources, ShowOutlet, ShowSource
from bot.render.callback import outlet_id
from bot.render.source import outlet_view, source_view
from bot.render.sources import choice_view, outlets_view, sources_view
from bot.render.view import View
from handlers import in_language
from handlers.in_language import InLanguage
from handlers.rights import is_told_all, require

Report = TypeVar("Report", OutletReport, SourceReport)


async def sources(update: Update, context: NewsContext) -> None:
    """List the outlets with their labels, languages and freshness."""
    await show(context, 1)


async def show(context: NewsContext, page: int) -> None:
    """Show one page of the outlets."""
    services = context.services
    outlets = await services.reading.outlets(context.asker)
    count = len(await services.sources.all()) if await is_told_all(context) else None
    now = services.clock.now()
    await context.show(
        outlets_view(outlets, services.outlets, context.localiser, now=now, page=page, sources=count)
    )


async def source(update: Update, context: NewsContext) -> None:
    """Show the outlet or source that was named, or ask which of several was meant."""
    if not context.words:
        raise UserError("source-which")
    services = context.services
    found = await services.sources.find(context.asker, context.words)
    if len(found.outlets) + len(found.sources) != 1:
        names = named(found.sources)
        await context.show(choice_view(context.words, found.outlets, names, context.localiser))
    elif found.outlets:
        await _show_outlet(context, found.outlets[0])
    else:
        await show_source(context, found.sources[0].id)


async def by_number(context: NewsContext, action: ShowOutlet) -> None:
    """Show the outlet that a button names."""
    report = await context.services.sources.outlet(context.asker, action.outlet_id)
    await _show_outlet(context, report.news)


async def show_source(context: NewsContext, source_id: str) -> None:
    """Show a source; its health to admins alone."""
    services = context.services
    show = partial(
        source_view,
        localiser=context.localiser,
        now=services.clock.now(),
        outlets=services.outlets,
        admin=await is_told_all(context),
    )
    await _show_newest(context, partial(services.sources.report, source_id), show, ShowSource(source_id))


async def list_all(context: NewsContext, action: ListSources) -> None:
    """List the sources for an admin."""
    await require(context, Role.EDITOR)
    services = context.services
    reports = await services.sources.reports()
    view = sources_view(reports, context.localiser, now=services.clock.now(), page=action.page)
    await context.show(view)


def named(sources: Sequence[Source]) -> list[tuple[str, str]]:
    """Give the ids and names of sources."""
    return [(item.id, item.settings.outlet or item.title or item.id) for item in sources]


async def _show_outlet(context: NewsContext, news: OutletNews) -> None:
    services = context.services
    show = partial(
        outlet_view,
        localiser=context.localiser,
        now=services.clock.now(),
        outlets=services.outlets,
        admin=await is_told_all(context),
    )
    name = news.outlet
    action = ShowOutlet(outlet_id(name)) if name else None
    await _show_newest(context, partial(services.sources.outlet_report, news), show, action)


async def _show_newest(
    context: NewsContext,
    report: Callable[[], Awaitable[Report]],
    show: Callable[[Report], View],
    action: Action | None,
) -> None:
    """Show a report, with its newest headline in the reader's language."""

    async def titled() -> InLanguage[Sequence[Article]]:
        told = await report()

        def draw(newest: Sequence[Article]) -> View:
            return show(replace(told, newest=newest[0]) if newest else told)

        articles = [told.newest] if told.newest else []
        return in_language.titled(context, articles, draw, action, below=1)

    await in_language.show(context, await titled(), anew=titled)
