"""Options that several verbs share."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer

ConfigPath = Annotated[
    Path | None,
    typer.Option(
        "--config", "-c", help="Settings file; without it ./config.toml, if there is one.", show_default=False
    ),
]


def one_line(name: str, /) -> str:
    """Write a name for people so that nothing in it breaks the line or the terminal."""
    return name if name.isprintable() else ascii(name)[1:-1]


def run_async(main: Coroutine[Any, Any, int | None]) -> None:
    """Run a verb to its end and exit with what it returns; Ctrl-C exits with 130."""
    try:
        code = asyncio.run(main)
    except KeyboardInterrupt:
        code = 130
    if code:
        raise typer.Exit(code)
