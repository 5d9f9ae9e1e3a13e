"""`depeche read`: what Dépêche makes of a page, a text, a feed or JSONL."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby
from typing import Annotated

import orjson
import typer

from bot.app import fetcher_for
from bot.archive.outline import Outline, outline_feed, outline_input, refused
from bot.cli.options import ConfigPath, one_line, run_async
from bot.config import Config, load_config
from bot.errors import SourceError
from bot.ingest.inputs import Input, InputKind, Unreadable, walk
from bot.ingest.reading import fetched_input
from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.media_types import FEED_TYPES
from bot.ingest.web.robots import Robots
from bot.ingest.workers import WorkerPool
from bot.logs import configure_logs
from bot.model.address import without_credentials
from bot.model.article import Refusal
from bot.ports import SystemClock

Reader = Callable[[Input | Unreadable], list[Outline]]


def read(
    inputs: Annotated[list[str], typer.Argument(metavar="PATH|URL...", help="Files, folders and addresses.")],
    as_json: Annotated[
        bool, typer.Option("--json", help="Print JSON: one object for one article, else a list.")
    ] = False,
    as_jsonl: Annotated[bool, typer.Option("--jsonl", help="Print one JSON object a line.")] = False,
    sentences: Annotated[int, typer.Option(min=1, max=50, help="Length of the summary.")] = 3,
    feed: Annotated[bool, typer.Option("--feed", help="Print what feeds announce, a feed a line.")] = False,
    config: ConfigPath = None,
) -> None:
    """Show what Dépêche makes of pages, texts, feeds and JSONL, without keeping anything.

    Exits with 1 when something was refused.
    """
    settings = load_config(config)
    configure_logs(settings.model_copy(update={"log": settings.log.model_copy(update={"level": "error"})}))
    outline = outline_feed if feed else partial(outline_input, sentences=sentences)
    run_async(_read(settings, inputs, outline, _Printer(as_json=as_json, as_lines=as_jsonl or feed)))


async def _read(settings: Config, inputs: Sequence[str], outline: Reader, printer: "_Printer") -> int:
    async with WorkerPool(settings.fetch.workers) as workers, fetcher_for(settings) as fetcher:
        robots = Robots(fetcher.fetch, fetcher.user_agent, SystemClock())
        for are_urls, group in groupby(inputs, key=_is_url):
            if are_urls:
                for url in group:
                    printer.show(await _read_url(url, outline, workers, fetcher, robots))
                continue
            async for given, outcome in workers.map(outline, walk(group)):
                is_lines = isinstance(given, Input) and given.kind is InputKind.JSONL
                outlines = [refused(given.name, outcome)] if isinstance(outcome, Refusal) else outcome
                printer.show(outlines, as_lines=is_lines)
    printer.end()
    return 1 if printer.refused else 0


async def _read_url(
    url: str, outline: Reader, workers: WorkerPool, fetcher: Fetcher, robots: Robots
) -> list[Outline]:
    # What a feed announces is meant for programs; its pages are asked for as the bot would ask.
    if outline is not outline_feed and await robots.forbids(url):
        reason = "robots.txt does not let programs read it"
        return [refused(without_credentials(url), Refusal(reason=reason))]
    try:
        fetched = await fetcher.fetch(url, accept=FEED_TYPES)
    except SourceError as error:
        return [refused(error.url, Refusal(reason=error.reason))]
    outcome = await workers.run(outline, fetched_input(fetched))
    return [refused(fetched.url, outcome)] if isinstance(outcome, Refusal) else outcome


def _is_url(text: str) -> bool:
    return text.startswith(("http://", "https://"))


class _Printer:
    """Prints outlines: for eyes, as lines, or (JSON) as one value at the end."""

    def __init__(self, *, as_json: bool, as_lines: bool) -> None:
        self.refused = 0
        self._as_json = as_json
        self._as_lines = as_lines
        self._kept: list[Outline] = []

    def show(self, outlines: list[Outline], *, as_lines: bool = False) -> None:
        """Print the outlines of one input; a JSONL input's answers are lines whatever was asked for."""
        self.refused += sum("refused" in outline for outline in outlines)
        if as_lines and not self._as_lines:
            # One kind of output: lines from the first input on.
            self._as_lines = True
            outlines, self._kept = [*self._kept, *outlines], []
        if self._as_lines:
            for outline in outlines:
                typer.echo(orjson.dumps(outline))
        elif self._as_json:
            self._kept += outlines
        else:
            for outline in outlines:
                typer.echo(_for_eyes(outline) + "\n")

    def end(self) -> None:
        """Print what was kept."""
        if self._kept:
            value = self._kept[0] if len(self._kept) == 1 else self._kept
            typer.echo(orjson.dumps(value, option=orjson.OPT_INDENT_2))


def _for_eyes(outline: Outline) -> str:
    lines = []
    if "refused" in outline:
        lines = [
            one_line(outline["path"]),
            f"  refused: {outline['refused'].removeprefix('refused: ')}",
        ]
        if "title" not in outline:
            return "\n".join(lines)
    facts = [
        outline["outlet"] or "outlet not stated",
        outline["section"],
        outline["published"] or "date not stated",
        outline["language"],
        f"{outline['words']} words",
        f"{outline['minutes']} min",
    ]
    lines += [outline["title"], " · ".join(fact for fact in facts if fact)]
    if outline["authors"]:
        lines.append("by " + ", ".join(outline["authors"]))
    lines += _provenance_for_eyes(outline)
    lines += [text for text in (outline["url"], outline["lead"]) if text]
    lines += [f"  {number}. {found['text']}" for number, found in enumerate(outline["summary"], start=1)]
    if sources := outline.get("sources"):
        lines.append("found: " + ", ".join(f"{name} in {source}" for name, source in sources.items()))
    return "\n".join(lines)


def _provenance_for_eyes(outline: Outline) -> list[str]:
    provenance, lines = outline["provenance"], []
    if provenance["relayed_by"] or provenance["notice"]:
        kind = provenance["kind"].replace("_", " ")
        lines.append(f"{kind}, relayed by {provenance['relayed_by'] or 'a site that does not name itself'}")
    if provenance["notice"]:
        lines.append(f"  “{provenance['notice']}”")
    if provenance["agency"]:
        lines.append(f"agency: {provenance['agency']}")
    if outline["original_url"]:
        lines.append(f"the page says that its text comes from {outline['original_url']}")
    return lines
