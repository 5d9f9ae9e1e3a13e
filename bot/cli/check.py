"""`depeche check`: would `depeche run` work?"""

from collections.abc import Awaitable, Callable
from typing import Annotated

import typer
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.app import open_archive
from bot.cli.engine_check import engine_lines
from bot.cli.greeting import advice, greet
from bot.cli.options import ConfigPath, run_async
from bot.cli.run import require_token
from bot.config import Config, load_config
from bot.errors import ConfigError, DepecheError


def check(
    config: ConfigPath = None,
    engines: Annotated[
        bool, typer.Option("--engines", help="Have each engine translate a sentence, at its price.")
    ] = False,
) -> None:
    """Check settings, database, index, token and, if asked to, the engines that translate.

    Exits with 2 when the settings are wrong, with 1 when something else is.
    """
    settings = load_config(config)
    typer.echo("config    ok")
    run_async(_check(settings, str(config or "config.toml"), engines=engines))


async def _check(settings: Config, where: str, *, engines: bool) -> int:
    results = [
        await _line("archive", lambda: _archive(settings)),
        await _line("telegram", lambda: _telegram(settings, where)),
        *await engine_lines(settings, _line, asks=engines),
    ]
    return max(results)


async def _line(name: str, probe: Callable[[], Awaitable[str]]) -> int:
    """Print what a probe found; give the exit code that it asks for: 2 where the settings are wrong."""
    try:
        found = await probe()
    except ConfigError as error:
        typer.echo(f"{name:9} {'; '.join(f'{p.key}: {p.message}' for p in error.problems)}")
        return 2
    except InvalidToken:
        typer.echo(f"{name:9} telegram.token: the server does not know this token")
        return 2
    except NetworkError as error:
        typer.echo(f"{name:9} the server can't be reached: {error}")
        return 1
    except (DepecheError, TelegramError) as error:
        typer.echo(f"{name:9} {error}")
        return 1
    typer.echo(f"{name:9} ok: {found}")
    return 0


async def _archive(settings: Config) -> str:
    async with open_archive(settings) as opened:
        count, last = await opened.articles.count(), await opened.articles.last_seq()
        behind = last - opened.index.cursor
        state = "up to date" if behind <= 0 else f"{behind} changes behind, caught up at the next start"
        return f"{count} articles on {opened.database.dialect}, index {state}"


async def _telegram(settings: Config, where: str) -> str:
    require_token(settings, where)
    telegram = settings.telegram
    me = await greet(telegram.token.get_secret_value(), telegram.api_base_url, telegram.proxy)
    return "\n          ".join((f"@{me['username']}", *advice(me)))
