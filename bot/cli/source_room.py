"""What the verbs of `depeche sources` share: the open sources, and how they name and refuse."""

from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

from bot.archive.probe import Prober
from bot.cli.options import one_line, run_async
from bot.config import Config, load_config
from bot.errors import DepecheError, StorageError, UserError
from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.robots import Robots
from bot.ingest.workers import WorkerPool
from bot.locale.catalogue import Localiser
from bot.logs import configure_logs
from bot.model.source import Source
from bot.model.source_report import SourceReport
from bot.ports import Clock, SystemClock
from bot.render.html import visible
from bot.render.pages import refusal
from bot.services.adding import Adding
from bot.services.proposals import Proposals
from bot.services.sources import Sources
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.proposals import ProposalStore
from bot.storage.source_figures import SourceFigures
from bot.storage.sources import SourceStore

ENGLISH = Localiser("en")
_NARROW = 200
"""Columns of a table that is not drawn on a terminal."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """The sources of a configured archive, opened beside a bot that may be running."""

    config: Config
    clock: Clock
    sources: Sources
    adding: Adding
    prober: Prober


@asynccontextmanager
async def open_room(config: Config, fetcher: Fetcher) -> AsyncIterator[Room]:
    """Open the database and take over what the settings declare, as `depeche run` does when it starts."""
    clock = SystemClock()
    try:
        config.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"data_dir {config.data_dir}: {error.strerror}") from error
    database = await Database.open(config.database_url, clock=clock)
    try:
        store = SourceStore(database, clock)
        await store.sync(config.sources)
        sources = Sources(
            store=store,
            figures=SourceFigures(database),
            articles=ArticleStore(database, clock),
            clock=clock,
        )
        async with fetcher, WorkerPool(1) as workers:
            prober = Prober(
                fetcher=fetcher,
                workers=workers,
                robots=Robots(fetcher.fetch, fetcher.user_agent, clock),
                clock=clock,
            )
            adding = Adding(
                sources=sources,
                prober=prober,
                proposals=Proposals(ProposalStore(database, clock)),
                workers=workers,
                clock=clock,
            )
            yield Room(config=config, clock=clock, sources=sources, adding=adding, prober=prober)
    finally:
        await database.close()


def settings_for(config: Path | None) -> Config:
    """Load the settings, and keep the log out of what is printed."""
    settings = load_config(config)
    configure_logs(settings.model_copy(update={"log": settings.log.model_copy(update={"level": "error"})}))
    return settings


def run_said(main: Coroutine[Any, Any, int | None]) -> None:
    """Run a verb to its end; what people would be told in the chat is said in one line."""
    try:
        run_async(main)
    except UserError as error:
        raise DepecheError(said(error)) from None


def said(error: UserError) -> str:
    """Say a refusal in English, with the reason as it is."""
    text = " ".join(visible(refusal(error, ENGLISH).text).split())
    reason = error.args_for_text.get("reason")
    return f"{text} ({one_line(str(reason))})" if reason else text


async def source_named(room: Room, name: str) -> Source:
    """Find a source by its id.

    Raises:
        DepecheError: There is none; close ids are named.
    """
    for source in await room.sources.all():
        if source.id == name:
            return source
    close = ", ".join(source.id for source in await room.sources.named(name))
    hint = f"; did you mean {close}?" if close else "; `depeche sources list` shows the ids"
    raise DepecheError(f"no source {one_line(name)!r}{hint}")


def console() -> Console:
    """Make a console that cuts nothing where there is no terminal."""
    made = Console(highlight=False)
    return made if made.is_terminal else Console(highlight=False, width=_NARROW)


def age(report: SourceReport, clock: Clock) -> str:
    """Tell when a source was last fetched."""
    polled = report.source.polled
    return "never" if polled is None else ENGLISH.ago(polled, clock.now())


def as_json(report: SourceReport) -> dict[str, Any]:
    """Give a source and how it fares as plain JSON values."""
    source = report.source
    settings = source.settings
    return {
        "id": source.id,
        "name": report.name,
        "url": source.shown_url,
        "declared_url": settings.shown_url,
        "form": settings.form,
        "outlet": settings.outlet,
        "language": settings.language,
        "section": settings.section,
        "kind": settings.kind,
        "origin": source.origin,
        "state": report.health,
        "added": source.added,
        "polled": source.polled,
        "succeeded": source.succeeded,
        "next": source.due,
        "every_seconds": round(source.pause) or None,
        "failures": source.failures,
        "failing_since": source.failing_since,
        "error": source.error,
        "articles_per_day": round(report.per_day, 2),
        "unchanged": round(source.unchanged / source.polls, 3) if source.polls else None,
    }
