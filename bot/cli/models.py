"""`depeche models`: the models that translate on this machine, and what they make of a text."""

from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any

import orjson
import typer
from rich.markup import escape
from rich.table import Table

from bot.app.engines import offline
from bot.cli.model_checking import Checked, check
from bot.cli.options import ConfigPath, one_line, run_async
from bot.cli.source_room import console, settings_for
from bot.config import EngineConfig, EngineKind
from bot.engines.offline.model_folder import OfflineModel, Unusable, look
from bot.engines.offline.translator import CTranslate2
from bot.errors import DepecheError
from bot.model.translation import Pair
from bot.text.language import identify
from bot.text.sentences import split_sentences

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]

app = typer.Typer(
    help="See which models translate on this machine, and what they say.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command("list")
def list_(json: Json = False, config: ConfigPath = None) -> None:
    """Show every model that is there, and every folder that is none; nothing is loaded."""
    engines, configured = _engines(config)
    rows: list[dict[str, Any]] = []
    for engine in engines:
        usable, unusable = look(engine.folder)
        rows += [_row(engine, model) for model in usable]
        rows += [_row(engine, model) for model in unusable]
        if not (usable or unusable) and not json:
            typer.echo(f"{engine.folder}: no models; docs/models.md tells how to get some")
    if json:
        typer.echo(orjson.dumps(rows, option=orjson.OPT_INDENT_2))
        return
    if rows:
        console().print(_table(rows))
    if rows and not configured:
        typer.echo('no engine uses them yet: the settings need [[engine]] with kind = "ctranslate2"')


@app.command()
def verify(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FROM-TO]...", help="Models, as `list` shows them; none: all."),
    ] = None,
    json: Json = False,
    config: ConfigPath = None,
) -> None:
    """Load each model and have it translate: does it work, how fast, in how much memory?

    Exits with 1 when one can't be used.
    """
    run_async(_verify(_engines(config)[0], names or [], json))


@app.command("try")
def try_(
    text: Annotated[str, typer.Argument(help="What to translate.")],
    source: Annotated[
        str | None, typer.Option("--from", help="Its language; else it is recognised.", show_default=False)
    ] = None,
    target: Annotated[
        str | None, typer.Option("--to", help="Needed when there are several.", show_default=False)
    ] = None,
    config: ConfigPath = None,
) -> None:
    """Translate a text, sentence by sentence, as the bot would.

    Exits with 1 when a sentence did not come out whole; it is shown as it was.
    """
    run_async(_try(_engines(config)[0], text, source, target))


def _engines(config: Path | None) -> tuple[list[EngineConfig], bool]:
    """Give the engines that the settings have, or else what would be one; and whether they have any."""
    settings = settings_for(config)
    found = [engine for engine in settings.engines if engine.kind is EngineKind.CTRANSLATE2]
    if found:
        return found, True
    folder = config.resolve().parent if config else Path.cwd()
    return [EngineConfig(kind=EngineKind.CTRANSLATE2).inside(folder)], False


def _row(engine: EngineConfig, model: OfflineModel | Unusable) -> dict[str, Any]:
    if isinstance(model, Unusable):
        return {"model": model.name, "engine": engine.called, "usable": False, "reason": model.reason}
    return {
        "model": str(model.pair),
        "engine": engine.called,
        "usable": True,
        "size": model.size,
        "folder": str(engine.folder / str(model.pair)),
        "fingerprint": model.fingerprint,
    }


def _table(rows: Sequence[dict[str, Any]]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("model", "size", "engine", ""):
        table.add_column(name, justify="right" if name == "size" else "left")
    for row in rows:
        size = _megabytes(row["size"]) if row["usable"] else ""
        told = row["folder"] if row["usable"] else f"unusable: {row['reason']}"
        table.add_row(*(escape(one_line(text)) for text in (row["model"], size, row["engine"], told)))
    return table


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size < 1e7 else f"{size / 1e6:.0f} MB"


async def _verify(engines: Sequence[EngineConfig], names: Sequence[str], json: bool) -> int:
    results: list[Checked] = []
    for settings in engines:
        engine = offline(settings)
        usable, unusable = look(settings.folder)
        for model in usable:
            if not names or str(model.pair) in names:
                results.append(await check(engine, model, settings.threads))
                if not json:
                    _say(results[-1])
        for one in unusable:
            if not names or one.name in names:
                results.append(Checked(model=one.name, usable=False, remarks=(one.reason,)))
                if not json:
                    _say(results[-1])
    if json:
        typer.echo(orjson.dumps([result.as_json() for result in results], option=orjson.OPT_INDENT_2))
    if missing := sorted(set(names) - {result.model for result in results}):
        raise DepecheError(f"no model {', '.join(map(one_line, missing))}; `depeche models list` shows them")
    if not results:
        raise DepecheError(_nothing(engines))
    return 0 if all(result.usable for result in results) else 1


def _say(result: Checked) -> None:
    name = one_line(result.model)
    if not result.usable:
        typer.echo(f"{name:8} can't be used: {one_line('; '.join(result.remarks))}")
        return
    facts = [f"{_megabytes(result.size)}, loads in {result.loading_seconds:.2f} s"]
    if result.sentences_per_second is not None:
        facts.append(f"{result.sentences_per_second:.0f} sentences a second")
    if result.memory:
        facts.append(f"{_megabytes(result.memory)} of memory")
    typer.echo(f"{name:8} ok: {', '.join(facts)}")
    if result.sample:
        typer.echo(f"         {result.sample}")
        typer.echo(f"         {one_line(result.said or '') or '(nothing)'}")
    for remark in result.remarks:
        typer.echo(f"         ! {one_line(remark)}")


async def _try(engines: Sequence[EngineConfig], text: str, source: str | None, target: str | None) -> int:
    made = [offline(settings) for settings in engines]
    try:
        known = {pair: engine for engine in reversed(made) for pair in await engine.pairs()}
        if not known:
            raise DepecheError(_nothing(engines))
        pair = _pair(known, text, source, target)
        return await _translate(known[pair], text, pair)
    finally:
        for engine in made:
            await engine.aclose()


def _nothing(engines: Sequence[EngineConfig]) -> str:
    """Say why nothing can be translated: there are no models, or none of them can be used."""
    if any(any(look(settings.folder)) for settings in engines):
        return f"{engines[0].folder}: none of its models can be used; `depeche models list` shows why"
    return f"{engines[0].folder}: no models; docs/models.md tells how to get some"


def _pair(known: dict[Pair, CTranslate2], text: str, source: str | None, target: str | None) -> Pair:
    """Choose the one pair that is meant.

    Raises:
        DepecheError: there is none, or several may be meant.
    """
    there = ", ".join(sorted(map(str, known)))
    source = source or identify(text)
    if source is None:
        raise DepecheError(f"this text's language is not clear: say --from; there are {there}")
    fitting = [pair for pair in known if pair.source == source and target in (None, pair.target)]
    if not fitting:
        into = f" into {one_line(target)}" if target else ""
        raise DepecheError(f"no model translates from {one_line(source)}{into}; there are {there}")
    if len(fitting) > 1:
        raise DepecheError(f"into which language? Say --to; there are {', '.join(sorted(map(str, fitting)))}")
    return fitting[0]


async def _translate(engine: CTranslate2, text: str, pair: Pair) -> int:
    sentences = [found.text for found in split_sentences(text, pair.source)]
    said: list[str] = []
    began = perf_counter()
    for first in range(0, len(sentences), engine.batch):
        said += (await engine.translate(sentences[first : first + engine.batch], pair)).sentences
    seconds = perf_counter() - began
    for sentence, answer in zip(sentences, said, strict=True):
        typer.echo(answer or f"{' '.join(sentence.split())}  (not translated)")
    lost = said.count("")
    count = f"{len(said)} sentence{'' if len(said) == 1 else 's'}"
    typer.echo(f"{pair}: {count}{f', {lost} not translated' if lost else ''}, {seconds:.1f} s", err=True)
    return 1 if lost else 0
