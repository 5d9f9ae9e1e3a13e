"""`depeche sources`: what is read, how it fares, and what changes it; works beside a running bot."""

import sys
from pathlib import Path
from typing import Annotated

import orjson
import typer
from rich.markup import escape
from rich.table import Table

from bot.app import fetcher_for
from bot.cli import source_adding, source_health
from bot.cli.options import ConfigPath, one_line
from bot.cli.source_room import (
    age,
    as_json,
    console,
    open_room,
    run_said,
    settings_for,
    source_named,
)
from bot.config import Config
from bot.errors import DepecheError
from bot.model.source import SourceOrigin
from bot.model.source_report import SourceReport
from bot.ports import Clock
from bot.render.sources import MARKS

Ids = Annotated[list[str], typer.Argument(metavar="ID...", help="Ids, as `list` shows them.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")]

app = typer.Typer(
    help="List, add, remove and check the sources.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("add")(source_adding.add)
app.command("import")(source_adding.import_)
app.command("health")(source_health.health)


@app.command("list")
def list_(
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False, config: ConfigPath = None
) -> None:
    """Show every source: who, what, how it fares, how much it brings."""
    run_said(_list(settings_for(config), json))


@app.command()
def remove(ids: Ids, yes: Yes = False, config: ConfigPath = None) -> None:
    """Forget sources that were added here or in the chat; their articles stay."""
    run_said(_remove(settings_for(config), ids, yes))


@app.command()
def pause(ids: Ids, config: ConfigPath = None) -> None:
    """Stop fetching sources."""
    run_said(_pause(settings_for(config), ids, True))


@app.command()
def resume(ids: Ids, config: ConfigPath = None) -> None:
    """Fetch paused sources again, those too that were gone for good."""
    run_said(_pause(settings_for(config), ids, False))


@app.command()
def export(
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here instead of to standard output.")
    ] = None,
    config: ConfigPath = None,
) -> None:
    """Write all sources as an OPML file for any feed reader."""
    run_said(_export(settings_for(config), output))


async def _list(settings: Config, json: bool) -> int:
    async with open_room(settings, fetcher_for(settings)) as room:
        reports = await room.sources.reports()
        if json:
            typer.echo(orjson.dumps([as_json(report) for report in reports], option=orjson.OPT_INDENT_2))
        elif not reports:
            typer.echo("no sources yet; `depeche sources add ADDRESS` adds one")
        else:
            console().print(_table(reports, room.clock))
    return 0


async def _remove(settings: Config, ids: list[str], yes: bool) -> int:
    async with open_room(settings, fetcher_for(settings)) as room:
        found = [await source_named(room, name) for name in ids]
        for source in found:
            await room.sources.removable(source.id)
            if not yes:
                name = one_line(source.settings.outlet or source.title or source.shown_url)
                typer.confirm(f"Forget {source.id} ({name})? Its articles stay.", abort=True)
            await room.sources.remove(source.id)
            typer.echo(f"removed {source.id}")
    return 0


async def _pause(settings: Config, ids: list[str], paused: bool) -> int:
    async with open_room(settings, fetcher_for(settings)) as room:
        found = [await source_named(room, name) for name in ids]
        for source in found:
            await room.sources.pause(source.id, paused)
            typer.echo(f"{'paused' if paused else 'resumed'} {source.id}")
    return 0


async def _export(settings: Config, output: Path | None) -> int:
    async with open_room(settings, fetcher_for(settings)) as room:
        content, count = await room.adding.written_list("Dépêche")
    if output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return 0
    try:
        output.write_bytes(content)  # noqa: ASYNC240 - nothing else waits here
    except OSError as error:
        raise DepecheError(f"{output}: {error.strerror}") from error
    typer.echo(f"{output}: {count} source{'' if count == 1 else 's'}")
    return 0


def _table(reports: list[SourceReport], clock: Clock) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("id", "outlet", "form", "lang", "state", "fetched", "a day", "from"):
        table.add_column(name, no_wrap=name == "id", justify="right" if name == "a day" else "left")
    for report in reports:
        source = report.source
        table.add_row(
            source.id,
            escape(one_line(report.name)[:40]),
            source.settings.form,
            source.settings.language or "",
            f"{MARKS[report.health]} {report.health}",
            age(report, clock),
            f"{report.per_day:.1f}",
            "config" if source.origin is SourceOrigin.CONFIG else "added",
        )
    return table
