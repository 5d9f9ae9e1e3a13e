"""`depeche owner`: a new link that makes whoever opens it first the bot's owner."""

import typer
from telegram.error import InvalidToken, TelegramError

from bot.cli.greeting import greet
from bot.cli.options import ConfigPath, run_async
from bot.cli.run import require_token
from bot.config import Config, load_config
from bot.errors import ConfigError, Problem
from bot.ports import Clock, SystemClock
from bot.services.admins import Admins
from bot.storage.admins import AdminStore
from bot.storage.database import Database


def owner(config: ConfigPath = None) -> None:
    """Print a new owner's link; those before it end, and so do the present owner's rights once it is opened.

    It works once, for a day.
    """
    settings = load_config(config)
    where = str(config or "config.toml")
    require_token(settings, where)
    run_async(_owner(settings, where))


async def _owner(settings: Config, where: str) -> None:
    telegram = settings.telegram
    try:
        me = await greet(telegram.token.get_secret_value(), telegram.api_base_url, telegram.proxy)
        username = str(me["username"])
    except InvalidToken:
        message = "the server does not know this token"
        raise ConfigError(where, [Problem(key="telegram.token", message=message)]) from None
    except TelegramError as error:
        typer.echo(f"telegram: {telegram.api_base_url} can't be asked ({error.message})", err=True)
        username = None
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    clock = SystemClock()
    database = await Database.open(settings.database_url, clock=clock)
    try:
        for line in await owner_lines(database, clock, username=username):
            typer.echo(line)
    finally:
        await database.close()


async def owner_lines(database: Database, clock: Clock, *, username: str | None) -> list[str]:
    """Make an owner's link; say what to do with it, by its bot's name if that is known."""
    admins = Admins(AdminStore(database, clock), named=(), clock=clock)
    parameter = await admins.invite(owner=True)
    if username is None:
        return [
            "Whoever first sends the bot this message within 24 hours becomes its owner:",
            f"  /start {parameter}",
        ]
    return [
        "Whoever opens this link first, within 24 hours, becomes the bot's owner:",
        f"  https://t.me/{username}?start={parameter}",
        f"or sends @{username} the message  /start {parameter}",
    ]
