"""Every verb of the command line, in the order of `depeche --help`; each is imported when it is called."""

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

_VERBS = {
    "demo": "demo:demo",
    "init": "init:init",
    "run": "run:run",
    "check": "check:check",
    "owner": "owner:owner",
    "say": "say:say",
    "read": "read:read",
    "import": "importing:import_",
    "export": "exporting:export",
    "backup": "backup:backup",
    "restore": "restore:restore",
    "reanalyse": "reanalyse:reanalyse",
    "sources": "sources:app",
    "models": "models:app",
}
"""Verb: file, and its function or the group of its own verbs."""


class _Table(TyperGroup):
    """Finds a verb in its own file, so that no verb waits for what only others need."""

    def list_commands(self, _context: Any) -> list[str]:
        """Name the verbs."""
        return list(_VERBS)

    def get_command(self, _context: Any, cmd_name: str) -> Any:
        """Build a verb; None when there is none of this name."""
        if cmd_name not in _VERBS:
            return None
        file, function = _VERBS[cmd_name].split(":")
        found = getattr(import_module(f"bot.cli.{file}"), function)
        if isinstance(found, typer.Typer):
            return get_command(found)
        verb = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
        verb.command(cmd_name)(found)
        return get_command(verb)


app = typer.Typer(
    name="depeche",
    cls=_Table,
    help="A self-hosted Telegram news bot that says where every word comes from.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def _depeche() -> None:
    pass
