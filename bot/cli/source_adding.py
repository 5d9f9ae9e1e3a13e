"""`depeche sources add` and `import`: tried or read, shown, asked about, added."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from bot.app import fetcher_for
from bot.cli.options import ConfigPath, one_line
from bot.cli.progress import progress_bar
from bot.cli.source_list import read_sources
from bot.cli.source_room import ENGLISH, Room, open_room, run_said, settings_for
from bot.config import Config
from bot.errors import DepecheError, SourceError, UserError
from bot.ingest.listings.opml import FeedList
from bot.model.address import without_credentials
from bot.model.source import SourceForm, SourceKind, SourceSettings, TextFrom
from bot.model.source_report import Probe, Proposed
from bot.render.html import visible
from bot.render.proposal import proposal_view
from bot.services.request import settings_from

_PLAIN_LISTS = (".toml", ".txt")
_SHOWN = 12
_LARGEST, _MOST = 50_000_000, 50_000
"""Bytes and feeds of a list; all that `export` writes comes in again."""


def add(
    address: Annotated[str, typer.Argument(help="A feed, a site, a sitemap, or a public Telegram channel.")],
    source_id: Annotated[str, typer.Option("--id", help="Short lasting name.")] = "",
    outlet: Annotated[str, typer.Option(help="Whose articles it carries.")] = "",
    language: Annotated[str, typer.Option(help="Language of its articles: fr, en, ru …")] = "",
    section: Annotated[str, typer.Option(help="Section of articles that name none.")] = "",
    kind: Annotated[SourceKind | None, typer.Option(help="Who is behind it.")] = None,
    minutes: Annotated[float | None, typer.Option(help="Fixed time between fetches.")] = None,
    feed_text: Annotated[
        bool, typer.Option("--feed-text", help="Take the feed's own text, never its pages.")
    ] = False,
    include: Annotated[list[str] | None, typer.Option(help="Take only what has one of these words.")] = None,
    exclude: Annotated[list[str] | None, typer.Option(help="Leave out what has one of these words.")] = None,
    include_pattern: Annotated[
        list[str] | None, typer.Option(help="The same with regular expressions (RE2).")
    ] = None,
    exclude_pattern: Annotated[
        list[str] | None, typer.Option(help="The same with regular expressions (RE2).")
    ] = None,
    prefer_original: Annotated[
        bool, typer.Option("--prefer-original", help="A relay: take the original that its pages name.")
    ] = False,
    select: Annotated[str, typer.Option(help="For a list page: CSS selector of one article's entry.")] = "",
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Add it without asking.")] = False,
    config: ConfigPath = None,
) -> None:
    """Try an address, show what it would bring, and add it as a source.

    Of several feeds that a page names, --yes takes the first.
    """
    told: dict[str, Any] = {
        "url": address,
        "id": source_id,
        "outlet": outlet,
        "language": language,
        "section": section,
        "kind": kind,
        "minutes": minutes,
        "text": TextFrom.FEED if feed_text else TextFrom.PAGE,
        "include": include or (),
        "exclude": exclude or (),
        "include_patterns": include_pattern or (),
        "exclude_patterns": exclude_pattern or (),
        "prefer_original": prefer_original,
    }
    if select:
        told |= {"form": SourceForm.LIST, "select": {"item": select}}
    run_said(_add(settings_for(config), told, yes))


def import_(
    file: Annotated[Path, typer.Argument(help="OPML; or .txt with an address a line, or .toml.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Add them without asking.")] = False,
    config: ConfigPath = None,
) -> None:
    """Add the sources that a list names; they are not fetched all at once."""
    run_said(_import(settings_for(config), file, yes))


async def _add(settings: Config, told: dict[str, Any], yes: bool) -> int:
    wanted = _wanted(told)
    async with open_room(settings, fetcher_for(settings)) as room:
        probe = await _tried(room, wanted)
        if probe.offers:
            chosen = _chosen(probe, yes)
            if chosen != probe.settings.url:
                probe = await _tried(room, replace(wanted, url=chosen))
        probe = await room.adding.with_id(probe, named=bool(told["id"]))
        known = await room.sources.known(probe.settings.url, wanted.url)
        proposed = Proposed(proposal_id=1, probe=probe, known=known)
        typer.echo(visible(proposal_view(proposed, ENGLISH, now=room.clock.now()).text))
        if known is not None:
            return 1
        if not yes:
            typer.confirm("Add it?", default=True, abort=True)
        source = await room.sources.add(probe.settings)
        typer.echo(f"added {source.id}")
    return 0


async def _import(settings: Config, file: Path, yes: bool) -> int:
    async with open_room(settings, fetcher_for(settings)) as room:
        listed = await _listed(room, file)
        new, known = await room.adding.unknown_of(listed.sources)
        for source in new[:_SHOWN]:
            typer.echo(f"{source.id:30} {one_line(source.shown_url)}")
        if len(new) > _SHOWN:
            typer.echo(f"… and {len(new) - _SHOWN} more")
        typer.echo(f"new {len(new)}, already here {known}, unusable {listed.invalid}")
        if new and not yes:
            typer.confirm("Add them?", default=True, abort=True)
        with progress_bar() as progress:
            task = progress.add_task("Adding", total=len(new))
            brought = await room.adding.add_all(
                new, added_by=None, told=lambda done: progress.update(task, completed=done)
            )
        if new:
            within = ENGLISH.span(brought.within)
            typer.echo(f"added {brought.added}; they will be fetched within {within}")
    return 1 if listed.invalid else 0


async def _listed(room: Room, file: Path) -> FeedList:
    if file.suffix in _PLAIN_LISTS:
        found = [_wanted({"url": one.url, "outlet": one.outlet or ""}) for one in read_sources(file)]
        return FeedList(sources=tuple(found), invalid=0)
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST + 1)
    except OSError as error:
        raise DepecheError(f"{file}: {error.strerror}") from error
    return await room.adding.read_list(data, largest=_LARGEST, most=_MOST)


def _wanted(told: dict[str, Any]) -> SourceSettings:
    try:
        return settings_from({name: value for name, value in told.items() if value is not None})
    except UserError as error:
        option, detail = error.args_for_text.get("option"), error.args_for_text.get("why")
        raise typer.BadParameter(str(detail or "not possible here"), param_hint=f"--{option}") from None


async def _tried(room: Room, wanted: SourceSettings) -> Probe:
    try:
        with Console(stderr=True).status("Trying it …"):
            return await room.prober.probe(wanted)
    except SourceError as error:
        raise DepecheError(f"{error.url}: {error.reason}") from error


def _chosen(probe: Probe, yes: bool) -> str:
    """Ask which of several feeds is meant; without asking it is the first."""
    for number, offer in enumerate(probe.offers, start=1):
        typer.echo(
            f"{number}. {one_line(offer.title)}\n   {one_line(without_credentials(offer.url))}", err=yes
        )
    if yes:
        return probe.offers[0].url
    number = int(typer.prompt("Which one?", default=1, type=int))
    if not 1 <= number <= len(probe.offers):
        raise typer.BadParameter(f"there are 1 to {len(probe.offers)}")
    return probe.offers[number - 1].url
