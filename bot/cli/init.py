"""`depeche init`: from a token to a settings file, a database, and the link that makes somebody the owner."""

import asyncio
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from pydantic import SecretStr
from telegram.error import InvalidToken, TelegramError

from bot.cli.greeting import advice, greet
from bot.cli.owner import owner_lines
from bot.cli.questions import (
    ask_contact,
    ask_languages,
    ask_time_zone,
    ask_token,
    checked_contact,
    machine_zone,
    named,
    read_languages,
    wished_language,
)
from bot.cli.settings_file import compose, draft_beside, place, taken
from bot.cli.starter import StarterFeed, starter_feeds
from bot.config import http_url, load_config
from bot.config.values import checked_database_url, checked_token, checked_zone
from bot.errors import ConfigError, DepecheError, Problem
from bot.ports import SystemClock
from bot.storage.database import Database

_OFFICIAL = "https://api.telegram.org"
_STDIN = "-"

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Wishes:
    """What was given on the command line, checked; None is asked or guessed."""

    token: str | None
    languages: tuple[str, ...] | None
    time_zone: str | None
    starter_pack: bool | None
    contact: str | None
    database_url: str | None
    api_base_url: str
    check: bool
    asks: bool
    """There is somebody at a terminal."""


def init(
    token: Annotated[
        str | None,
        typer.Option(metavar="TOKEN", help="From @BotFather; - reads standard input.", show_default=False),
    ] = None,
    languages: Annotated[
        str | None,
        typer.Option(metavar="CODES", help="fr, en, ru; the interface's first.", show_default=False),
    ] = None,
    time_zone: Annotated[
        str | None, typer.Option(metavar="ZONE", help="Like Europe/Paris.", show_default=False)
    ] = None,
    starter_pack: Annotated[
        bool | None,
        typer.Option(
            "--starter-pack/--no-starter-pack",
            help="Begin with public feeds in these languages.",
            show_default=False,
        ),
    ] = None,
    contact: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Your web or mail address, for the sites.", show_default=False),
    ] = None,
    database_url: Annotated[
        str | None,
        typer.Option(
            metavar="URL", help="postgresql://…; without it SQLite in the data folder.", show_default=False
        ),
    ] = None,
    api_base_url: Annotated[
        str, typer.Option(metavar="URL", help="Another Bot API server.", show_default=False)
    ] = _OFFICIAL,
    no_check: Annotated[bool, typer.Option("--no-check", help="Do not ask the server.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing; take the defaults.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the settings file.")] = False,
    config: Annotated[
        Path, typer.Option("--config", "-c", help="The settings file to write.", show_default=False)
    ] = Path("config.toml"),
) -> None:
    """Set a bot up: settings, database, and a link that makes you its owner."""
    if config.exists() and not force:
        raise taken(config)
    wishes = _Wishes(
        token=token,
        languages=_checked("--languages", read_languages, languages),
        time_zone=_checked("--time-zone", checked_zone, time_zone),
        starter_pack=starter_pack,
        contact=_checked("--contact", checked_contact, contact),
        database_url=database_url,
        api_base_url=_checked("--api-base-url", http_url, api_base_url) or _OFFICIAL,
        check=not no_check,
        asks=not yes and token != _STDIN and sys.stdin.isatty(),
    )
    _checked("--database-url", lambda url: checked_database_url(SecretStr(url)), database_url)
    try:
        _set_up(wishes, config, force=force)
    except (typer.Abort, KeyboardInterrupt):
        typer.echo("\nNothing was written.", err=True)
        raise typer.Exit(130) from None
    option = "" if config == Path("config.toml") else f" -c {config}"
    typer.echo(f"\nNow start it:  depeche run{option}")


def _set_up(wishes: _Wishes, path: Path, *, force: bool) -> None:
    values, me = _bot(wishes)
    languages = wishes.languages or (ask_languages() if wishes.asks else (wished_language(),))
    zone = wishes.time_zone or (ask_time_zone() if wishes.asks else machine_zone())
    feeds = _feeds(wishes, languages)
    contact = wishes.contact if wishes.contact is not None or not wishes.asks else ask_contact()
    values |= {"readers.language": languages[0], "readers.time_zone": zone}
    if contact:
        values["fetch.contact"] = contact
    if wishes.database_url:
        values["database.url"] = wishes.database_url
    with draft_beside(path, compose(values, feeds)) as draft:
        lines = asyncio.run(_open(draft, me))
        place(draft, path, overwrite=force)
    typer.echo(f"{path} is written: {len(feeds)} sources, interface in {named(languages[:1])}, zone {zone}.")
    if "telegram.token" not in values:
        typer.echo("The token stays where it is, in the environment or a secret file.")
    typer.echo("\n".join(["", *lines]))


def _bot(wishes: _Wishes) -> tuple[dict[str, object], dict[str, Any] | None]:
    """Find a token that the server knows; give what of it belongs into the settings, and who the bot is.

    Raises:
        ConfigError: There is no token and nobody to ask, or the server does not know it.
        DepecheError: The server can't be asked.
    """
    server = {} if wishes.api_base_url == _OFFICIAL else {"telegram.api_base_url": wishes.api_base_url}
    token = sys.stdin.readline().strip() if wishes.token == _STDIN else wishes.token
    if token is not None:
        return {"telegram.token": token, **server}, _meet(token, wishes)
    # The environment goes over the file anyway: there is no need for a copy.
    token = load_config(Path(os.devnull)).telegram.token.get_secret_value()
    if token:
        return {**server}, _meet(token, wishes)
    if not wishes.asks:
        message = "missing, and no terminal to ask at: give --token - or DEPECHE_TELEGRAM__TOKEN"
        raise ConfigError("depeche init", [Problem(key="telegram.token", message=message)])
    while True:
        token = ask_token()
        try:
            return {"telegram.token": token, **server}, _meet(token, wishes)
        except ConfigError as error:
            typer.echo(f"Error: {error.problems[0].message}", err=True)


def _meet(token: str, wishes: _Wishes) -> dict[str, Any] | None:
    """Ask the server who a token's bot is and say what @BotFather should change; None when nobody asked."""
    _checked("telegram.token", lambda typed: checked_token(SecretStr(typed or "?")), token)
    if not wishes.check:
        return None
    try:
        me = asyncio.run(greet(token, wishes.api_base_url, SecretStr("")))
    except InvalidToken:
        message = "the server does not know this token; @BotFather shows the right one under /mybots"
        raise ConfigError("depeche init", [Problem(key="telegram.token", message=message)]) from None
    except TelegramError as error:
        problem = f"{wishes.api_base_url} can't be asked: {error.message}"
        if not wishes.asks:
            raise DepecheError(f"{problem} (--no-check goes on without asking)") from None
        typer.echo(problem, err=True)
        if not typer.confirm("Go on without checking the token?", default=False):
            raise typer.Abort from None
        return None
    typer.echo(f"This is @{me['username']}.")
    for line in advice(me):
        typer.echo(f"· {line}")
    return me


def _feeds(wishes: _Wishes, languages: tuple[str, ...]) -> tuple[StarterFeed, ...]:
    feeds, wanted = starter_feeds(languages), wishes.starter_pack
    if wanted is None and wishes.asks:
        question = f"Begin with a starter pack of {len(feeds)} public feeds ({named(languages)})?"
        wanted = typer.confirm(question, default=True)
    return () if wanted is False else feeds


async def _open(draft: Path, me: dict[str, Any] | None) -> list[str]:
    """Open the database that the settings name; give the lines that lead to the owner's link."""
    settings, clock = load_config(draft), SystemClock()
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DepecheError(f"data_dir {settings.data_dir}: {error.strerror}") from error
    database = await Database.open(settings.database_url, clock=clock)
    try:
        return await owner_lines(database, clock, username=me["username"] if me else None)
    finally:
        await database.close()


def _checked(name: str, check: Callable[[str], T], value: str | None) -> T | None:
    """Check what was given; nothing is nothing.

    Raises:
        ConfigError: naming the option.
    """
    if value is None:
        return None
    try:
        return check(value)
    except ValueError as error:
        raise ConfigError("depeche init", [Problem(key=name, message=str(error))]) from None
