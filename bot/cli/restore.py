"""`depeche restore`: a backup becomes the database, on either kind of database."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.app import open_archive
from bot.cli.options import ConfigPath, one_line, run_async
from bot.cli.progress import catch_up, progress_bar
from bot.config import Config, load_config
from bot.errors import DepecheError
from bot.logs import configure_logs
from bot.model.audit import COMMAND_LINE, AuditEntry
from bot.model.backup import Backlog
from bot.ports import SystemClock
from bot.storage.backup_file import verify
from bot.storage.backup_reading import BackupReader
from bot.storage.lifelines import Lifelines
from bot.storage.loading import check_schema
from bot.storage.restoring import Occupied, occupied, restore_into


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What depeche backup wrote.")],
    replace: Annotated[
        bool, typer.Option("--replace", help="In the place of what the database holds now; asks first.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    moved: Annotated[
        bool,
        typer.Option(
            "--moved", help="The bot was stopped before the backup was made: go on sending at once."
        ),
    ] = False,
    config: ConfigPath = None,
) -> None:
    """Make the database what a backup says; what it held is kept until that is done.

    The bot must not run meanwhile. Afterwards it sends nothing of its own accord until an admin has decided,
    in the chat, about what fell due since the backup.
    """
    settings = load_config(config)
    configure_logs(settings)
    run_async(_restore(settings, file, replace=replace, yes=yes, moved=moved))


async def _restore(settings: Config, file: Path, *, replace: bool, yes: bool, moved: bool) -> None:
    clock = SystemClock()
    _check(file)
    reader = BackupReader(file)
    check_schema(reader)
    head = reader.head
    typer.echo(
        f"{one_line(str(file))}: {head.rows} rows as of {head.made:%Y-%m-%d %H:%M} UTC,"
        f" by Dépêche {one_line(head.program)} on {one_line(head.back_end)}"
    )
    if Lifelines(settings.data_dir / "alive").has_others():
        raise DepecheError("a bot is running with this data folder: stop it first")
    there = await occupied(settings.database_url, clock)
    if there is not None:
        if not replace:
            raise DepecheError(f"the database is not empty ({_said(there)}): --replace puts the backup there")
        if not yes:
            typer.confirm(f"The database holds {_said(there)}. Replace it?", abort=True)
    entry = AuditEntry(
        user_id=COMMAND_LINE, deed="restore.load", subject=file.name, after=head.made.isoformat()
    )
    try:
        with progress_bar() as bar:
            task = bar.add_task("Restoring", total=head.rows)
            restored = await restore_into(
                settings.database_url,
                reader,
                clock=clock,
                replace=replace,
                moved=moved,
                progress=lambda done, total: bar.update(task, completed=done, total=total),
                entry=entry,
            )
    except asyncio.CancelledError:
        typer.echo("interrupted: the database is as it was", err=True)
        raise
    async with open_archive(settings) as opened:
        await catch_up(opened)
    typer.echo(
        "restored" if moved else f"restored; held back until an admin decides: {_due(restored.backlog)}"
    )
    if not moved:
        typer.echo(
            "Start the bot: it tells its admins, and /outbox shows it. What is new is read and answered."
        )


def _check(file: Path) -> None:
    with progress_bar() as bar:
        task = bar.add_task("Checking", total=file.stat().st_size if file.is_file() else None)
        verify(file, lambda read: bar.advance(task, read))


def _said(there: Occupied) -> str:
    if not there.readable:
        return "something that can't be read"
    return f"{there.articles} articles, {there.chats} chats"


def _due(backlog: Backlog) -> str:
    return (
        f"{backlog.messages} messages, {backlog.digests} digests,"
        f" {backlog.reminders} reminders, {backlog.alerts} alerts"
    )
