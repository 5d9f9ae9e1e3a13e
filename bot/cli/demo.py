"""`depeche demo`: the bot, a newsroom and a chat page on this machine, without token or server."""

import asyncio
import getpass
import os
import shutil
import signal
import sys
import tempfile
import webbrowser
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from socket import gethostname
from typing import Annotated
from urllib.parse import urlsplit

import typer
from pydantic import SecretStr
from rich.console import Console
from tzlocal import get_localzone_name

from bot.app import NewsBot, OpenArchive, fetcher_for, open_archive
from bot.archive.gathering import Gathering
from bot.cli.happening import develop, keep_awake, read_english
from bot.cli.options import run_async
from bot.cli.source_list import ListedSource, read_sources
from bot.config import (
    Config,
    EngineConfig,
    EngineKind,
    FetchConfig,
    LogConfig,
    OutletConfig,
    PollingConfig,
    ReadersConfig,
    SourceConfig,
    TelegramConfig,
)
from bot.demo.dictionary import LANGUAGES, Dictionary
from bot.demo.newsroom import Newsroom
from bot.demo.storyline import STORIES, StoryLine
from bot.errors import DepecheError
from bot.ingest.workers import WorkerPool
from bot.locale.catalogue import Localiser
from bot.locale.languages import interface_language
from bot.logs import configure_logs
from bot.sandbox import Sandbox
from bot.sandbox.client import SandboxClient
from bot.sandbox.player import Person
from bot.storage.alert_reading import AlertReading
from bot.storage.polls import PollStore
from bot.storage.sources import SourceStore

_USUAL_PORT = 8642
_TOKEN = "12345:depeche-demo"  # noqa: S105  # opens nothing but the demo's own sandbox
_PEOPLE = {
    "en": ("Robin", "Alex", "News club"),
    "fr": ("Camille", "Dominique", "Club de presse"),
    "ru": ("Саша", "Женя", "Клуб новостей"),
    "es": ("Cruz", "Trini", "Club de prensa"),
    "de": ("Kim", "Toni", "Presseclub"),
    "it": ("Andrea", "Celeste", "Circolo della stampa"),
    "pt": ("Duda", "Ariel", "Clube de imprensa"),
    "uk": ("Сашко", "Женя", "Клуб новин"),
    "ar": ("نور", "صباح", "نادي الصحافة"),
}
_PACE = 120  # requests a minute: who tries things out clicks quickly
_READY = 30.0  # seconds for the first answer
_POLLED_EVERY = 1.0  # minutes
_OWN_POLLED = 0.05  # minutes: its own newsroom may be asked every three seconds
_TRY = "Try /follow port in the chat with the bot: a moment later there is news of a port."


def demo(
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Port of the page; 0 takes a free one.")
    ] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Only print the page's address.")] = False,
    sources: Annotated[
        Path | None,
        typer.Option(help="Gather these feeds (a URL a line) instead of the demo's own newsroom."),
    ] = None,
    exit_after: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="End by itself after so long.")
    ] = None,
) -> None:
    """Try Dépêche in your browser: a chat page, the bot, and a small newsroom of its own."""
    listed = read_sources(sources) if sources else None
    show = _Demo(port=port, browser=not no_browser, listed=listed, exit_after=exit_after)
    run_async(show.run())


class _Demo:
    def __init__(
        self,
        *,
        port: int | None,
        browser: bool,
        listed: Sequence[ListedSource] | None,
        exit_after: float | None,
    ) -> None:
        self._port = port
        self._browser = browser
        self._listed = listed
        self._exit_after = exit_after
        self._language = interface_language(_wished_language())

    async def run(self) -> None:
        """Open everything, say where it is, wait until it is enough, take everything away again."""
        folder = Path(tempfile.mkdtemp(prefix="depeche-demo-"))
        try:
            async with AsyncExitStack() as stack:
                await self._run(stack, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    async def _run(self, stack: AsyncExitStack, folder: Path) -> None:
        sandbox = await self._sandbox()
        stack.push_async_callback(sandbox.stop)
        client = await stack.enter_async_context(SandboxClient(sandbox.url))
        sources, config, short = self._listed, self._config(folder), dict[str, str]()
        newsroom: Newsroom | None = None
        if sources is None:
            now = datetime.now(UTC)
            newsroom = await stack.enter_async_context(Newsroom(now))
            dictionary = await stack.enter_async_context(Dictionary(now))
            sources = [ListedSource(url=feed.url, outlet=feed.outlet) for feed in newsroom.feeds]
            short = {feed.url: urlsplit(feed.url).path.split("/")[1] for feed in newsroom.feeds}
            config = config.model_copy(
                update={
                    "polling": PollingConfig(min_minutes=_OWN_POLLED, max_minutes=_OWN_POLLED, spacing=0.0),
                    "fetch": FetchConfig(allow_networks=("127.0.0.0/8",), proxy=SecretStr("none")),
                    "outlet": tuple(OutletConfig.model_validate(outlet) for outlet in newsroom.outlets),
                    "engine": (self._engine(dictionary),),
                }
            )
        declared = tuple(
            SourceConfig(id=short.get(source.url, ""), url=source.url, outlet=source.outlet or "")
            for source in sources
        )
        person, admin, group = await self._people(client)
        telegram = TelegramConfig(admins=(admin.id,))
        config = config.model_copy(update={"source": declared, "telegram": telegram})
        configure_logs(config)
        opened = await stack.enter_async_context(open_archive(config))
        await _gather(opened)
        bot = NewsBot(opened, token=_TOKEN, api_base_url=sandbox.url)
        running = asyncio.create_task(bot.run())
        happening: asyncio.Task[None] | None = None
        try:
            await keep_awake(opened, (person, admin), self._language)
            if newsroom is not None and self._language not in LANGUAGES:
                await read_english(opened, (person, admin))
            await person.answer(await person.say("/start"), seconds=_READY)
            if newsroom is not None:
                await admin.say(Localiser(self._language).text("demo-try", name=person.name), chat=group)
                lines = [StoryLine(story, self._language) for story in STORIES]
                happening = asyncio.create_task(develop(newsroom, lines, AlertReading(opened.database)))
            self._announce(sandbox.url, folder)
            if newsroom is not None:
                typer.echo(_TRY)
            await self._enough(running)
        finally:
            if happening is not None:
                happening.cancel()
                await asyncio.gather(happening, return_exceptions=True)
            await bot.stop()
            await running

    async def _sandbox(self) -> Sandbox:
        """Open the sandbox on the wanted port, or on the usual one, or on any."""
        for port in (_USUAL_PORT, 0) if self._port is None else (self._port,):
            sandbox = Sandbox(token=_TOKEN, port=port)
            try:
                await sandbox.start()
            except OSError as error:
                reason = os.strerror(error.errno) if error.errno else str(error)
                problem = DepecheError(f"port {port}: {reason}")
            else:
                return sandbox
        raise problem

    def _config(self, folder: Path) -> Config:
        return Config(
            data_dir=folder,
            readers=ReadersConfig(
                language=self._language, time_zone=get_localzone_name(), requests_per_minute=_PACE
            ),
            log=LogConfig(level="error"),
            polling=PollingConfig(min_minutes=_POLLED_EVERY, spacing=0.0),
        )

    def _engine(self, dictionary: Dictionary) -> EngineConfig:
        name = Localiser(self._language).text("demo-engine")
        return EngineConfig(kind=EngineKind.LIBRETRANSLATE, name=name, url=dictionary.url)

    async def _people(self, client: SandboxClient) -> tuple[Person, Person, int]:
        """Bring in a reader, somebody who may change the bot's sources, and a group of both."""
        person_name, admin_name, group_title = _PEOPLE.get(self._language, _PEOPLE["en"])
        person = await client.person(person_name, language_code=self._language)
        admin = await client.person(admin_name, language_code=self._language, admin=True)
        return person, admin, await client.group(group_title, person, admin)

    def _announce(self, url: str, folder: Path) -> None:
        typer.echo(f"Dépêche is at {url}/  (archive in {folder}; Ctrl-C ends the demo and removes it)")
        if _has_display():
            if self._browser:
                webbrowser.open(url)
        else:
            port, here = urlsplit(url).port, f"{getpass.getuser()}@{gethostname()}"
            typer.echo(f"From another machine: ssh -L {port}:127.0.0.1:{port} {here}")

    async def _enough(self, running: "asyncio.Task[None]") -> None:
        """Wait for Ctrl-C, SIGTERM, the time that was set, or the bot's own end."""
        loop, stopping = asyncio.get_running_loop(), asyncio.Event()
        for wanted in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(wanted, stopping.set)
        asked = asyncio.create_task(stopping.wait())
        await asyncio.wait({running, asked}, timeout=self._exit_after, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()


async def _gather(opened: OpenArchive) -> None:
    """Bring in what the sources have, before anybody looks; say which of them have nothing to give."""
    fetcher, workers = fetcher_for(opened.config), WorkerPool(2)
    store = SourceStore(opened.database, opened.clock)
    gathering = Gathering(
        opened.config,
        fetcher=fetcher,
        workers=workers,
        archive=opened.archive,
        store=store,
        polls=PollStore(opened.database, opened.clock),
        clock=opened.clock,
    )
    try:
        with Console(stderr=True).status("Gathering the news …"):
            await gathering.once()
            await opened.story_follower.catch_up()
            await opened.follower.catch_up()
        for source in await store.all():
            if source.error is not None:
                typer.echo(f"{source.shown_url}: {source.error}", err=True)
    finally:
        await workers.close()
        await fetcher.close()


def _wished_language() -> str | None:
    """Read the language that the terminal asks for, whether or not the machine has its locale."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((name.partition(".")[0] for name in names if name), None)


def _has_display() -> bool:
    remote = os.environ.get("SSH_CONNECTION")
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return not remote and (sys.platform in ("darwin", "win32") or bool(screen))
