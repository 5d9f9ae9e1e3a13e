"""What all tests share: real databases of both kinds, and a clock that goes when it is told to."""

import asyncio
import gc
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
import pytest_asyncio
import structlog
from compiled_ahead import compile_ahead
from forked import forking
from hypothesis import settings
from playwright.async_api import Browser, async_playwright, expect
from sqlalchemy import Engine, update
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.storage import engines
from bot.storage.database import Database
from bot.storage.tables import archive, metadata

BACK_ENDS = ("sqlite", "postgresql")
_UNAVAILABLE = 3
_MEMORY = Path("/dev/shm")
_ROOM = 2_000_000_000  # bytes; the tests write a third of it, with their databases
_BROWSER_PATIENCE = 30_000  # milliseconds: only a hang takes so long
_EXAMPLE_PATIENCE = 10_000  # milliseconds: a loaded machine takes long for anything
_CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
_CHROMIUM_FLAGS = (
    "--no-sandbox",  # which needs more rights than a container or root gives
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_EMPTYING = (
    *(f"DELETE FROM {table.name};" for table in reversed(metadata.sorted_tables) if table is not archive),
    "UPDATE archive SET last_seq = 0, last_article_id = 0;",
)
_PREPARE_EMPTYING = f"""CREATE FUNCTION pg_temp.empty_all() RETURNS void LANGUAGE plpgsql
    AS $$ BEGIN {" ".join(_EMPTYING)} END $$"""
# A test that failed may have left a connection that holds locks.
_EMPTY = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid();
    SELECT pg_temp.empty_all()"""


def pytest_configure(config: pytest.Config) -> None:
    """Compile for all processes; have temporary folders in memory if there is room: no commit waits there."""
    sys.dont_write_bytecode = False
    # A gate says the same of the same commit twice; whoever develops looks further each time.
    same = os.environ.get("DEPECHE_SAME_EXAMPLES") == "1"
    settings.register_profile("patient", deadline=_EXAMPLE_PATIENCE, derandomize=same)
    settings.load_profile("patient")
    if same:
        random.seed(1)  # which tests draw their seeds from, in the order in which they are imported
    if config.getoption("numprocesses", 0):
        compile_ahead(config)
        forks = ExitStack()
        forks.enter_context(_forking())
        config.add_cleanup(forks.close)
    else:
        gc.disable()  # until all is imported: looking for garbage would take a quarter of that time
    if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))
    # Tables of local variables for each error that a test provokes take longer than the test.
    plain = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[*structlog.get_config()["processors"][:-1], plain])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """End with many short files that only compute: a long one that waits would leave cores idle."""
    items.sort(key=lambda item: item.nodeid.startswith("tests/text/"))


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over all that was imported: each of its full rounds takes 0.2 s else."""
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(700, 10, 50)


class FakeClock:
    """A clock that stands still between `advance` calls; implements `bot.ports.Clock`."""

    def __init__(self) -> None:
        self._start = datetime(2024, 5, 14, 9, 30, tzinfo=UTC)
        self._passed = 0.0

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._passed)

    def monotonic(self) -> float:
        return self._passed

    def advance(self, seconds: float) -> None:
        self._passed += seconds


def pytest_xdist_auto_num_workers() -> int:
    """Two more than there are cores: many tests wait for a server, a browser or a process."""
    return 2 + (os.cpu_count() or 1)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium; skips where there is none."""
    found = next(filter(None, map(shutil.which, _CHROMIUM_NAMES)), None)
    if found is None:
        reason = f"no browser to test with: none of {', '.join(_CHROMIUM_NAMES)}"
        if os.environ.get("DEPECHE_REQUIRE_BROWSER") != "1":
            pytest.skip(reason)
        pytest.fail(reason)
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """A browser for all tests, which open contexts of their own and run in the session's loop."""
    expect.set_options(timeout=_BROWSER_PATIENCE)
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=chromium, args=_CHROMIUM_FLAGS)
        yield launched
        await launched.close()


@pytest.fixture(scope="session", autouse=True)
def processes_forked() -> Iterator[None]:
    """Fork what is started as `python -m bot…`: importing takes a second each time."""
    with _forking():
        yield


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> Iterator[None]:
    """Let all engines of a back end share a dialect, and so what it compiled: nearly each test opens some."""
    models: list[Engine] = []

    def created(url: Any, **options: Any) -> AsyncEngine:
        opened = create_async_engine(url, **options)
        engine = opened.sync_engine
        for model in models:
            # One that was never connected does not know its server yet.
            if model.dialect.name == engine.dialect.name and model.dialect.server_version_info:
                engine.dialect, engine._compiled_cache = model.dialect, model._compiled_cache
                return opened
        models.append(engine)
        return opened

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engines, "create_async_engine", created)
        yield


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A PostgreSQL server's URL, without a database's name; skips where none can be run."""
    script = Path(__file__).with_name("postgresql_server.py")
    with subprocess.Popen(
        [sys.executable, script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"TMPDIR": os.environ.get("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        url = process.stdout.readline().strip()
        if not url:
            reason = f"no PostgreSQL to test with: {process.stderr.read().strip()}"
            if process.wait() == _UNAVAILABLE and os.environ.get("DEPECHE_REQUIRE_POSTGRES") != "1":
                pytest.skip(reason)
            pytest.fail(reason)
        yield url
        process.stdin.close()
        process.wait()


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("template") / "template.sqlite"
    asyncio.run(_migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql_server: str) -> Iterator[Callable[[], str]]:
    """Empty a migrated database and give its URL: twenty times faster than making another.

    Over one connection: each new one has to read and plan all again.
    """
    url = f"{postgresql_server}/depeche"
    asyncio.run(_administer(f"{postgresql_server}/postgres", "CREATE DATABASE depeche"))
    asyncio.run(_migrate(url))
    loop = asyncio.new_event_loop()  # a test has one of its own
    connected: list[asyncpg.Connection] = []

    async def connect() -> None:
        connected[:] = [await asyncpg.connect(url)]
        await connected[0].execute(_PREPARE_EMPTYING)

    async def empty() -> str:
        try:
            await connected[0].execute(_EMPTY)
        except (asyncpg.PostgresConnectionError, asyncpg.InterfaceError, OSError):
            await connect()  # a test may end all connections
            await connected[0].execute(_EMPTY)
        return url

    loop.run_until_complete(connect())
    yield lambda: loop.run_until_complete(empty())
    loop.run_until_complete(connected[0].close())
    loop.close()


@pytest.fixture
def empty_postgresql(postgresql_server: str) -> str:
    """The URL of a PostgreSQL database with nothing in it."""
    name = f"empty_{uuid4().hex}"
    asyncio.run(_administer(f"{postgresql_server}/postgres", f"CREATE DATABASE {name}"))
    return f"{postgresql_server}/{name}"


@pytest.fixture(params=BACK_ENDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A migrated database without any rows, once for each back end."""
    if request.param == "sqlite":
        path = tmp_path / "depeche.sqlite"
        shutil.copyfile(request.getfixturevalue("migrated_sqlite"), path)
        return f"sqlite:///{path}"
    emptied: Callable[[], str] = request.getfixturevalue("migrated_postgresql")
    return emptied()


@pytest.fixture
async def database(database_url: str, clock: FakeClock) -> AsyncIterator[Database]:
    """A fresh database, open, with an archive of its own name; once for each back end."""
    opened = await Database.open(database_url, clock=clock)
    async with opened.write() as connection:
        await connection.execute(update(archive).values(id=uuid4().hex))
    yield opened
    await opened.close()


def _forking() -> AbstractContextManager[None]:
    return forking() if sys.platform.startswith("linux") else nullcontext()


async def _migrate(url: str) -> None:
    await (await Database.open(url, clock=FakeClock())).close()


async def _administer(url: str, *statements: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()
