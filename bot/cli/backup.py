"""`depeche backup`: everything that is durable in one file."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import ConfigPath, one_line, run_async
from bot.cli.progress import progress_bar
from bot.config import Config, load_config
from bot.errors import StorageError
from bot.logs import configure_logs
from bot.model.audit import COMMAND_LINE, AuditEntry
from bot.ports import SystemClock
from bot.storage.address import parse_address
from bot.storage.audit import AuditStore
from bot.storage.backing_up import back_up
from bot.storage.database import Database


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to; an older backup gives way.")],
    config: ConfigPath = None,
) -> None:
    """Write everything that the database holds into one file, also while the bot runs.

    The settings, and the token in them, are not in it: keep those, too.
    """
    settings = load_config(config)
    configure_logs(settings)
    run_async(_backup(settings, file))


async def _backup(settings: Config, file: Path) -> None:
    address = parse_address(settings.database_url)
    if address.path is not None and not address.path.exists():
        raise StorageError(f"{address.name}: there is no database yet")
    clock = SystemClock()
    database = await Database.open(settings.database_url, clock=clock)
    try:
        with progress_bar() as bar:
            task = bar.add_task("Backing up", total=None)
            head = await back_up(
                database,
                file,
                now=clock.now(),
                progress=lambda done, total: bar.update(task, completed=done, total=total),
            )
        entry = AuditEntry(user_id=COMMAND_LINE, deed="backup.make", subject=file.name)
        await AuditStore(database, clock).record(entry)
    except asyncio.CancelledError:
        typer.echo("interrupted: no backup was written", err=True)
        raise
    finally:
        await database.close()
    typer.echo(f"{one_line(str(file))}: {head.rows} rows, schema {head.schema}, {_size(file)}")
    typer.echo("The settings and the token are not in it. It holds what people wrote: keep it to yourself.")


def _size(file: Path) -> str:
    return f"{file.stat().st_size / 1_000_000:.1f} MB"
