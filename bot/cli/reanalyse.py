"""`depeche reanalyse`: what an older version worked out from articles, worked out anew."""

import asyncio
from typing import Annotated

import typer

from bot.app import open_archive
from bot.archive.reanalysis import Reanalysis
from bot.cli.options import ConfigPath, one_line, run_async
from bot.cli.progress import assign_stories, catch_up, progress_bar
from bot.config import Config, load_config
from bot.ingest.workers import WorkerPool
from bot.logs import configure_logs
from bot.model.article import Article, Refusal
from bot.model.audit import COMMAND_LINE, AuditEntry
from bot.storage.audit import AuditStore
from bot.storage.reanalysing import ReanalysisStore


def reanalyse(
    everything: Annotated[
        bool, typer.Option("--all", help="Every article, also those that are up to date.")
    ] = False,
    config: ConfigPath = None,
) -> None:
    """Work out anew what an older version made of articles: summaries, quotes, dates, terms.

    May be interrupted: the same command goes on from there. Alerts nobody. Exits with 1 when one was skipped.
    """
    settings = load_config(config)
    configure_logs(settings)
    run_async(_reanalyse(settings, everything=everything))


async def _reanalyse(settings: Config, *, everything: bool) -> int:
    async with open_archive(settings) as opened, WorkerPool(settings.fetch.workers) as workers:
        store = ReanalysisStore(opened.database, opened.clock)
        run = Reanalysis(store, workers, everything=everything)
        try:
            with progress_bar() as bar:
                task = bar.add_task("Re-analysing", total=None)
                await run.run(lambda done, total: bar.update(task, completed=done, total=total), _complain)
        except asyncio.CancelledError:
            typer.echo(f"interrupted: {_report(run)} of {run.total}; the same command goes on from there")
            raise
        finally:
            if run.done:
                entry = AuditEntry(user_id=COMMAND_LINE, deed="archive.reanalyse", after=str(run.done))
                await AuditStore(opened.database, opened.clock).record(entry)
        typer.echo(_report(run))
        await assign_stories(opened)
        await catch_up(opened)
    return 1 if run.failed else 0


def _report(run: Reanalysis) -> str:
    parts = [f"re-analysed {run.done}"]
    if run.begun_after:
        parts.insert(0, f"going on after article {run.begun_after}")
    if run.overtaken:
        parts.append(f"changed meanwhile {run.overtaken}")
    if run.failed:
        parts.append(f"skipped {run.failed}")
    return ", ".join(parts)


def _complain(article: Article, refusal: Refusal) -> None:
    typer.echo(f"article {article.id} ({one_line(article.title)}): {refusal.reason}", err=True)
