"""`depeche import`: pages, texts, feeds and JSONL into the archive."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from bot.app import OpenArchive, open_archive
from bot.archive.prepare import Prepared, prepare_input
from bot.cli.options import ConfigPath, one_line, run_async
from bot.cli.progress import assign_stories, catch_up, progress_bar
from bot.config import Config, load_config
from bot.ingest.inputs import Input, Unreadable, walk
from bot.ingest.workers import WorkerPool
from bot.logs import configure_logs
from bot.model.article import Candidate, Refusal, Verdict

_BATCH = 20
_READING = 60.0  # seconds for one input in a worker


def import_(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files and folders.")],
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Date of what states none, like 2022-11-24."),
    ] = None,
    config: ConfigPath = None,
) -> None:
    """Bring saved pages, plain text, feeds and JSONL (also .gz) into the archive.

    A second run adds nothing. Exits with 1 when something was refused.
    """
    settings = load_config(config)
    stated = _date(published) if published else None
    configure_logs(settings)
    run_async(_import(settings, paths, stated))


def _date(text: str) -> datetime:
    """Read --published: a day (kept as midnight UTC) or a moment with its offset."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("expected a date like 2022-11-24", param_hint="--published") from None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


async def _import(settings: Config, paths: list[Path], stated: datetime | None) -> int:
    async with open_archive(settings) as opened:
        with progress_bar() as progress:
            intake = _Intake(opened, progress)
            async with WorkerPool(settings.fetch.workers) as workers:
                async for given, outcome in workers.map(
                    partial(prepare_input, stated=stated), intake.readable(paths)
                ):
                    await intake.take(given, outcome)
            await intake.flush()
        await assign_stories(opened)
        await catch_up(opened)
    counts = intake.counts
    told = [name for name in Verdict if name is not Verdict.WITHDRAWN or counts[name]]
    named = ", ".join(f"{name} {counts[name]}" for name in (*told, "refused"))
    typer.echo(named)
    return 1 if counts["refused"] else 0


class _Intake:
    """Puts what was read before the archive, in batches, and counts what became of it."""

    def __init__(self, opened: OpenArchive, progress: Progress) -> None:
        self.counts: Counter[str] = Counter()
        self._opened = opened
        self._progress = progress
        self._task = progress.add_task("Importing", total=None)
        self._batch: list[Candidate] = []

    def readable(self, paths: list[Path]) -> Iterator[Input]:
        """Open files as they are wanted; note the paths that give none."""
        for given in walk(paths):
            if isinstance(given, Unreadable):
                self._refuse(given.name, given.refusal)
            else:
                yield given

    async def take(self, given: Input, outcome: list[tuple[str, Prepared | Refusal]] | Refusal) -> None:
        """Take what a worker made of an input."""
        if isinstance(outcome, Refusal):
            self._refuse(given.name, outcome)
            return
        for name, item in outcome:
            if isinstance(item, Refusal):
                self._refuse(name, item)
                continue
            self._batch.append(
                self._opened.archive.candidate(
                    item.draft,
                    item.analysis,
                    findings=item.findings,
                    origin=Path(given.name).name,
                    signature=item.signature,
                )
            )
            if len(self._batch) >= _BATCH:
                await self.flush()

    async def flush(self) -> None:
        """Store what waits."""
        batch, self._batch = self._batch, []
        for acceptance in await self._opened.archive.accept(batch):
            self.counts[acceptance.verdict] += 1
        self._progress.update(self._task, advance=len(batch))

    def _refuse(self, name: str, refusal: Refusal) -> None:
        self.counts["refused"] += 1
        typer.echo(f"{one_line(name)}: {refusal.reason}", err=True)
