"""What ships in deploy/ fits the program: paths, settings, verbs. Nothing is installed or built here."""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from pydantic import BaseModel
from typer.main import get_command

from bot.cli.table import app
from bot.config import ENV_PREFIX, Config

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
UNIT = (DEPLOY / "depeche.service").read_text(encoding="utf-8")
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = (DEPLOY / "compose.yaml").read_text(encoding="utf-8")


def variables(model: type[BaseModel] = Config, path: tuple[str, ...] = ()) -> set[str]:
    """List the environment variable of every setting."""
    names: set[str] = set()
    for name, field in model.model_fields.items():
        here = (*path, name)
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            names |= variables(field.annotation, here)
        else:
            names.add(ENV_PREFIX + "__".join(here).upper())
    return names


def can_be_typed(words: list[str]) -> None:
    """Parse a command line as `depeche` would."""
    group = get_command(app)
    context = group.make_context("depeche", [], resilient_parsing=True)
    verb = group.get_command(context, words[0])
    assert verb is not None, words
    verb.make_context(words[0], words[1:])


def directives(name: str) -> list[str]:
    return re.findall(rf"^{name}=(.*)$", UNIT, flags=re.MULTILINE)


def test_the_unit_starts_what_is_there_and_names_the_tokens_setting() -> None:
    [start] = directives("ExecStart")
    program, *words = shlex.split(start)
    assert Path(program).name == "depeche"
    can_be_typed(words)
    [credential] = directives("LoadCredential")
    assert credential.partition(":")[0].upper() in variables()
    assert directives("StateDirectory") == ["depeche"]
    assert directives("RestartPreventExitStatus") == ["2"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze")
def test_systemd_understands_the_unit_and_finds_it_tight(tmp_path: Path) -> None:
    path = tmp_path / "depeche.service"
    path.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", UNIT, flags=re.MULTILINE))
    environment = {**os.environ, "SYSTEMD_COLORS": "0"}

    def analyse(*words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            ["systemd-analyze", *words, str(path)],
            capture_output=True,
            text=True,
            env=environment,
            timeout=60,
        )

    verified = analyse("verify")
    assert (verified.returncode, verified.stderr) == (0, "")
    judged = analyse("security", "--offline=true", "--no-pager")
    found = re.search(r"Overall exposure level for depeche\.service: ([\d.]+)", judged.stdout)
    if found is None:
        pytest.skip("this systemd-analyze judges no files")
    assert float(found[1]) < 2.5


def test_the_image_is_made_of_what_is_there() -> None:
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    let_through = {line[1:] for line in ignored if line.startswith("!")}
    copied = set()
    for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, flags=re.MULTILINE):
        copied |= set(line.split()[:-1])
    assert copied == let_through
    assert all((ROOT / name).exists() for name in copied)
    assert set(re.findall(rf"{ENV_PREFIX}\w+", DOCKERFILE)) <= variables()


def test_the_image_runs_without_rights_and_says_how_it_is() -> None:
    stages = DOCKERFILE.split("\nFROM ")
    assert len(stages) == 3
    last = stages[-1]
    assert last.index("\nUSER depeche") < last.index("\nENTRYPOINT")
    assert '\nENTRYPOINT ["depeche"]\nCMD ["run"]' in last
    assert 'CMD ["depeche", "check"]' in last
    assert "\nSTOPSIGNAL SIGTERM" in last
    for verb in ("run", "check"):
        can_be_typed([verb])


def test_compose_names_real_settings_and_keeps_postgresql_apart() -> None:
    assert set(re.findall(rf"\b{ENV_PREFIX}\w+", COMPOSE)) <= variables()
    bot, _, postgres = COMPOSE.partition("\n  postgres:\n")
    assert "read_only: true" in bot
    assert "no-new-privileges:true" in bot
    assert "profiles:" in postgres
    assert "profiles:" not in bot
    example = (DEPLOY / ".env.example").read_text(encoding="utf-8")
    assert "COMPOSE_PROFILES=postgres" in example
    named = {line.partition("=")[0] for line in example.splitlines() if re.match(r"[A-Z_]+=", line)}
    assert named - {"COMPOSE_PROFILES"} <= set(re.findall(r"\$\{(\w+):-", COMPOSE))
