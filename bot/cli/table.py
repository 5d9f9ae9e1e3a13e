"""Every verb of the command line, in the order of `depeche --help`."""

import typer

from bot.cli import check, demo, exporting, importing, read, run, say

app = typer.Typer(
    name="depeche",
    help="A self-hosted Telegram news bot that says where every word comes from.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("demo")(demo.demo)
app.command("run")(run.run)
app.command("check")(check.check)
app.command("say")(say.say)
app.command("read")(read.read)
app.command("import")(importing.import_)
app.command("export")(exporting.export)
