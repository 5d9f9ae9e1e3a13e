"""What can be asked, typed and set is in the docs, and the docs say nothing that is not there.

The sandbox's methods, faults and control routes: tests/sandbox/test_docs.py.
"""

import asyncio
import os
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from pydantic import BaseModel, SecretStr
from typer.main import get_command
from typer.testing import CliRunner

from bot.app import open_archive
from bot.archive.outline import outline_feed, outline_input, refused
from bot.cli.table import app
from bot.config import (
    ENV_PREFIX,
    SECRET_DIRECTORIES,
    Config,
    EngineConfig,
    EngineKind,
    OutletConfig,
    SourceConfig,
    load_config,
)
from bot.config.sources import SelectConfig
from bot.ingest.inputs import Input, InputKind
from bot.ingest.jsonl import read_jsonl
from bot.locale.catalogue import Localiser
from bot.model.article import Analysis, Draft, ProvenanceKind, Refusal
from bot.model.outlet import Show
from bot.model.source import SourceForm, SourceKind
from bot.render.menu import private_commands
from bot.search import query
from bot.storage.tables import metadata
from handlers import table

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
COMMANDS, CONFIGURATION, DESIGN = (
    ROOT / "docs" / f"{name}.md" for name in ("commands", "configuration", "design")
)
PAGES = [README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(ENV_PREFIX) or name in SECRET_DIRECTORIES:
            monkeypatch.delenv(name)


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def sections(text: str) -> dict[str, str]:
    """Map a page's headings to what stands under each, up to the next heading."""
    parts = re.split(r"^#+ (.+)$", prose(text), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def prose(text: str) -> str:
    """Give a page without its code blocks."""
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)


def first_cells(text: str) -> list[str]:
    """List what the first column of a page's tables holds in backticks."""
    cells = re.findall(r"^\| (`[^|]*`) \|", text, flags=re.MULTILINE)
    return [name for cell in cells for name in re.findall(r"`([^`]+)`", cell)]


# In the chat


def test_every_chat_command_is_documented() -> None:
    class Recorder:
        def __init__(self) -> None:
            self.names: set[str] = set()

        def add_handler(self, handler: Any, group: int = 0) -> None:
            self.names |= getattr(handler, "commands", frozenset())

        def add_handlers(self, handlers: list[Any], group: int = 0) -> None:
            for handler in handlers:
                self.add_handler(handler)

        def add_error_handler(self, handler: Any) -> None: ...

    recorder = Recorder()
    table.register(recorder)  # type: ignore[arg-type]
    assert len(recorder.names) >= 10
    assert {command.name for command in private_commands(Localiser("en"))} <= recorder.names
    documented = first_cells(sections(text_of(COMMANDS))["In the chat"])
    assert {name.removeprefix("/") for name in documented} == recorder.names


def test_every_search_filter_is_documented() -> None:
    said = sections(text_of(COMMANDS))["Searching"]
    named = set(re.findall(r"`-?(\w+):", said))
    unaccented = {name.replace("è", "e") for name in named}
    assert unaccented == set(query._KEYS)


# On the command line


def verbs() -> dict[str, Any]:
    group: Any = get_command(app)
    context = group.make_context("depeche", [], resilient_parsing=True)
    return {name: group.get_command(context, name) for name in group.list_commands(context)}


def parameters(verb: Any) -> list[Any]:
    """List a verb's parameters; those of all its own verbs, if it has some."""
    inner = getattr(verb, "commands", {}).values()
    return [*verb.params, *(parameter for one in inner for parameter in parameters(one))]


@pytest.mark.parametrize("verb", verbs())
def test_every_verb_is_documented_with_its_options_and_no_others(verb: str) -> None:
    said = sections(text_of(COMMANDS))[f"depeche {verb}"]
    options = {
        option
        for parameter in parameters(verbs()[verb])
        for option in (*parameter.opts, *parameter.secondary_opts)
        if option.startswith("--")
    } - {"--help"}
    documented = set(re.findall(r"`(--[a-z-]+)", said))
    assert documented == options
    for name in getattr(verbs()[verb], "commands", ()):
        assert re.search(rf"`{name}\b", said), f"depeche {verb} {name}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_commands_shown_can_be_typed(page: Path) -> None:
    """Parse each `depeche …` line of a page's shell examples as the command line would."""
    known = verbs()
    for line in "".join(blocks(text_of(page), "sh")).splitlines():
        words = shlex.split(line.rpartition("&& ")[2], comments=True)
        if words and words[0].endswith("depeche"):
            verb, rest = known[words[1]], words[2:]
            if hasattr(verb, "commands"):
                verb, rest = verb.commands[rest[0]], rest[1:]
            verb.make_context(words[1], rest)


# Settings


def settings(model: type[BaseModel] = Config, path: tuple[str, ...] = ()) -> Iterator[tuple[str, str, Any]]:
    """List every setting: key, environment variable, default."""
    for name, field in model.model_fields.items():
        here = (*path, name)
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from settings(field.annotation, here)
        else:
            yield ".".join(here), ENV_PREFIX + "__".join(here).upper(), field.default


def as_toml(default: Any) -> str:
    if isinstance(default, SecretStr):
        default = default.get_secret_value()
    if isinstance(default, Path):
        default = str(default)
    return orjson.dumps(default).decode()


def test_every_setting_is_documented_with_its_default_and_variable() -> None:
    rows = re.findall(
        r"^\| `([\w.]+)` \| `?(.*?)`? \| `(\w+)` \| .+ \|$",
        sections(text_of(CONFIGURATION))["Every setting"],
        flags=re.MULTILINE,
    )
    expected = [
        (key, "none" if key in ("outlet", "source", "engine") else as_toml(default), variable)
        for key, variable, default in settings()
    ]
    assert len(expected) > 15
    assert sorted((key, default, variable) for key, default, variable in rows) == sorted(expected)


def test_every_key_of_an_outlet_is_documented() -> None:
    said = sections(text_of(CONFIGURATION))["Outlets: labels, and how much is shown"]
    assert first_cells(said) == list(OutletConfig.model_fields)
    for show in Show:
        assert f"- `{show}`:" in said


def test_every_key_of_a_source_is_documented() -> None:
    said = sections(text_of(CONFIGURATION))["Sources"]
    assert first_cells(said) == list(SourceConfig.model_fields)
    for form in SourceForm:
        assert f"`{form}`" in said
    for kind in SourceKind:
        assert f"`{kind}`" in said
    for name in SelectConfig.model_fields:
        assert f"`{name}`" in said


def test_every_key_of_an_engine_is_documented() -> None:
    said = sections(text_of(CONFIGURATION))["Engines: what translates"]
    assert first_cells(said) == list(EngineConfig.model_fields)
    for kind in EngineKind:
        assert f"`{kind}`" in said


def test_the_settings_shown_can_be_loaded(tmp_path: Path) -> None:
    """The example, the example with its commented outlet, source and engines, and what the pages show."""
    example = text_of(ROOT / "config.example.toml")
    tables = "".join(
        f"{line.removeprefix('# ')}\n"
        for line in example[example.index("# [[outlet]]") :].splitlines()
        if re.match(r"# (\[\[|\w+ = )", line)
    )
    shown = [example, tables, *(block for page in PAGES for block in blocks(text_of(page), "toml"))]
    assert len(shown) > 4
    for number, text in enumerate(shown):
        path = tmp_path / f"{number}.toml"
        path.write_text(text, encoding="utf-8")
        config = load_config(path)
        assert ("[[outlet]]" in text and text is not example) == bool(config.outlet)
        assert ("[[source]]" in text and text is not example) == bool(config.source)
        assert ("[[engine]]" in text and text is not example) == bool(config.engines)
    assert set(tomllib.loads(tables)["outlet"][0]) == set(OutletConfig.model_fields)
    assert set(tomllib.loads(tables)["source"][0]) == set(SourceConfig.model_fields)
    engines = tomllib.loads(tables)["engine"]
    assert {engine["kind"] for engine in engines} == set(EngineKind)
    assert {key for engine in engines for key in engine} == set(EngineConfig.model_fields)


# What is printed, and what is kept


def exported_line(folder: Path) -> dict[str, Any]:
    """Export an archive of one article."""
    settings = folder / "config.toml"
    settings.touch()

    async def fill() -> None:
        async with open_archive(load_config(settings)) as opened:
            draft = Draft(title="Lighthouse", body="The lighthouse is to be repaired before winter.")
            await opened.archive.accept([opened.archive.candidate(draft, Analysis())])

    asyncio.run(fill())
    output = folder / "articles.jsonl"
    result = CliRunner().invoke(app, ["export", "-c", str(settings), "-o", str(output)])
    assert result.exit_code == 0, result.output
    [line] = output.read_bytes().splitlines()
    exported: dict[str, Any] = orjson.loads(line)
    return exported


def test_every_field_that_is_printed_is_documented(tmp_path: Path) -> None:
    said = sections(text_of(COMMANDS))["The JSON that `read` and `export` print"]
    line = b'{"id": "a1", "text": "The lighthouse is to be repaired before winter."}'
    given = Input(name="a.jsonl", kind=InputKind.JSONL, data=line)
    [outline] = outline_input(given, sentences=3)
    told = "".join(
        f"<p>The lighthouse lost lamp {n} of {n + 9} in the storm of {1900 + n}.</p>" for n in range(9)
    )
    html = f"<title>Lamps of the lighthouse</title><article><h1>Lamps</h1>{told}</article>"
    [page] = outline_input(Input(name="a.html", kind=InputKind.HTML, data=html.encode()), sentences=3)
    nothing = refused("page.html", Refusal(reason="why"))
    assert set(first_cells(said)) == {*outline, *page, *nothing, *exported_line(tmp_path)}
    documented = set(re.findall(r"`(\w+)`", said))
    assert {*outline["summary"][0], *outline["provenance"], *ProvenanceKind} <= documented
    feed = b"<rss><channel><title>f</title><item><title>e</title></item></channel></rss>"
    [announced] = outline_feed(Input(name="f.xml", kind=InputKind.FEED, data=feed))
    assert {*announced, *announced["entries"][0]} <= documented


def test_the_jsonl_shown_can_be_imported() -> None:
    lines = blocks(text_of(COMMANDS), "json")
    assert lines
    for line in lines:
        [(_, outcome)] = read_jsonl(line.strip().encode())
        assert not isinstance(outcome, Refusal)


def test_every_room_and_table_is_in_the_design() -> None:
    rooms = {"handlers"}
    for path in (ROOT / "bot").iterdir():
        if (path.suffix == ".py" and path.stem != "__init__") or (path / "__init__.py").is_file():
            rooms.add(f"bot.{path.stem}")
    described = re.findall(r"^\| \w+ \| `([\w.]+)` \|", text_of(DESIGN), flags=re.MULTILINE)
    assert sorted(described) == sorted(rooms)
    assert set(first_cells(sections(text_of(DESIGN))["State"])) == set(metadata.tables)


# The pages themselves


def anchors(path: Path) -> set[str]:
    """Name a page's headings as a link to them does."""
    headings = re.findall(r"^#+ (.+)$", prose(text_of(path)), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(text_of(page))):
        if "://" in target:
            continue
        name, _, anchor = target.partition("#")
        path = (page.parent / name).resolve() if name else page
        assert path.is_file(), f"{page.name} links to {target}, which is not there"
        assert not anchor or anchor in anchors(path), f"{page.name} links to {target}: no such heading"


def test_the_readme_is_short_and_leads_to_every_page() -> None:
    readme = text_of(README)
    assert len(readme.splitlines()) <= 80
    for page in PAGES[1:]:
        assert f"({page.relative_to(ROOT)})" in readme


def test_the_readme_has_two_commands_that_do_everything() -> None:
    commands = re.findall(r"^python3 .*$", text_of(README), flags=re.MULTILINE)
    run, test = commands
    assert run.endswith("depeche demo")
    assert "pytest" in test
    assert "pytest" not in run
    for command in commands:
        assert "venv" in command
        assert "pip install" in command
        assert not command.endswith("\\")


def test_ci_runs_the_readmes_test_command() -> None:
    ci = text_of(ROOT / ".ci" / "run")
    found = re.search(r"^(\w+)=\$\(grep -m1 -E '(.+?)' README\.md\)$", ci, flags=re.MULTILINE)
    assert found, ".ci/run takes no command from the README"
    assert f'bash -c "${found[1]}"' in ci
    taken = next(line for line in text_of(README).splitlines() if re.search(found[2], line))
    assert "pytest" in taken


def test_the_changelog_has_an_entry_for_this_version() -> None:
    version = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]["version"]
    said = sections(re.sub(r"^## \[(.+?)\].*$", r"## \1", text_of(ROOT / "CHANGELOG.md"), flags=re.MULTILINE))
    assert version in said or "Unreleased" in said


def test_no_file_names_the_machine_it_was_written_on() -> None:
    # Put together here, so that this file does not name them either.
    folders = ("work", "root", "Users", "farm")
    words = [f"/{folder}" + "/" for folder in folders] + ["python" + "hosted", "registry." + "npm"]
    pattern = re.compile("|".join(map(re.escape, words)))
    kept = [
        path for folder in ("bot", "handlers", "tests", "docs", ".ci") for path in (ROOT / folder).rglob("*")
    ]
    kept += [path for path in ROOT.iterdir() if path.suffix in (".md", ".toml")]
    seen = 0
    for path in kept:
        if not path.is_file() or "__pycache__" in path.parts or path.suffix in (".png", ".pyc"):
            continue
        seen += 1
        found = pattern.search(path.read_text(encoding="utf-8", errors="replace"))
        assert found is None, f"{path.relative_to(ROOT)} names {found[0]}"
    assert seen > 150
