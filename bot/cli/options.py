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


def run_async(main: Coroutine[Any, Any, int | None]) -> None:
    """Run a verb to its end and exit with what it returns; Ctrl-C exits with 130."""
    try:
        code = asyncio.run(main)
    except KeyboardInterrupt:
        code = 130
    if code:
        raise typer.Exit(code)
