"""Opening, migrating and locking a database, and what is said when that fails."""

import asyncio
import os
import socket
import sys
import traceback
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text, update

from bot.errors import StorageError
from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.meta import MetaStore
from bot.storage.migrate import HEAD, VERSION_TABLE
from bot.storage.tables import archive, meta, metadata

SECRET = "pa55-w0rd"
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
only_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)

_OPENER = """
import asyncio, sys
from bot.ports import SystemClock
from bot.storage.database import Database

async def main(url):
    print("ready", flush=True)
    sys.stdin.readline()
    await (await Database.open(url, clock=SystemClock())).close()

asyncio.run(main(sys.argv[1]))
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/new/folder/depeche.sqlite"
    return str(request.getfixturevalue("empty_postgresql"))


async def refusal(url: str, clock: Clock) -> str:
    with pytest.raises(StorageError) as caught:
        await Database.open(url, clock=clock)
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    return str(caught.value)


def damage(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xff" * (size // 4))


def protect(original: Path, copy: Path) -> None:
    copy.write_bytes(original.read_bytes())
    copy.chmod(0o400)


@only_sqlite
async def test_sqlite_is_set_up_for_concurrency_and_power_cuts(database: Database) -> None:
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    for name, value in expected.items():
        async with database.write() as connection:
            assert await connection.scalar(text(f"PRAGMA {name}")) == value
    async with database.read() as connection:
        assert (await connection.scalar(text("PRAGMA busy_timeout")) or 0) >= 5000
    with pytest.raises(StorageError, match="readonly"):
        async with database.read() as connection:
            await connection.execute(update(archive).values(last_seq=7))


@only_sqlite
async def test_reading_then_updating_from_two_connections_loses_nothing(
    database: Database, database_url: str, clock: Clock
) -> None:
    await MetaStore(database).put("count", "0")
    other = await Database.open(database_url, clock=clock)

    async def count_up(mine: Database) -> None:
        for _ in range(50):
            async with mine.write() as connection:
                value = await connection.scalar(select(meta.c.value).where(meta.c.key == "count"))
                await asyncio.sleep(0)
                await connection.execute(update(meta).values(value=str(int(value or 0) + 1)))

    try:
        await asyncio.gather(*(count_up(mine) for mine in (database, other, database, other)))
    finally:
        await other.close()
    assert await MetaStore(database).get("count") == "200"


async def test_readers_do_not_wait_for_a_writer(database: Database) -> None:
    await MetaStore(database).put("state", "old")
    async with database.write() as connection:
        await connection.execute(update(meta).values(value="new"))
        assert await asyncio.wait_for(MetaStore(database).get("state"), 30) == "old"
    assert await MetaStore(database).get("state") == "new"


async def test_an_error_undoes_the_whole_transaction(database: Database) -> None:
    async def fail() -> None:
        async with database.write() as connection:
            await connection.execute(meta.insert(), [{"key": "a", "value": "1"}])
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    assert await MetaStore(database).get("a") is None


async def test_a_failing_statement_does_not_show_its_data(database: Database) -> None:
    await MetaStore(database).put("key", "value")
    with pytest.raises(StorageError) as caught:
        async with database.write() as connection:
            await connection.execute(meta.insert(), {"key": "key", "value": SECRET})
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    assert "unique" in str(caught.value).lower()


async def test_several_processes_may_start_on_a_new_database(empty_url: str, clock: Clock) -> None:
    processes = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", _OPENER, empty_url),
            env=os.environ | {"DEPECHE_FORKED": "1"},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        for _ in range(2)
    ]
    for process in processes:
        assert process.stdout is not None
        await process.stdout.readline()
    ended = await asyncio.gather(*(process.communicate(b"go\n") for process in processes))
    assert [(process.returncode, err) for process, (_, err) in zip(processes, ended, strict=True)] == [
        (0, b"")
    ] * 2
    database = await Database.open(empty_url, clock=clock)
    async with database.read() as connection:
        assert await connection.scalar(select(func.count()).select_from(archive)) == 1
    await database.close()


async def test_several_may_migrate_at_once(empty_url: str, clock: Clock) -> None:
    opened = await asyncio.gather(*(Database.open(empty_url, clock=clock) for _ in range(5)))
    names = {await ArticleStore(database, clock).archive_id() for database in opened}
    assert len(names) == 1
    for database in opened:
        await database.close()


async def test_a_newer_schema_is_refused(database: Database, database_url: str, clock: Clock) -> None:
    async with database.write() as connection:
        await connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    try:
        assert "newer Dépêche (schema 9999)" in await refusal(database_url, clock)
    finally:
        async with database.write() as connection:
            await connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '{HEAD}'"))


async def test_another_programs_tables_are_left_alone(empty_url: str, clock: Clock) -> None:
    database = await Database.open(empty_url, clock=clock)
    async with database.write() as connection:
        await connection.execute(text(f"DROP TABLE {VERSION_TABLE}"))
    await database.close()
    named = ", ".join(sorted(metadata.tables)[:4])
    assert f"another program's tables ({named}" in await refusal(empty_url, clock)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (f"mysql://user:{SECRET}@host/name", "neither sqlite:/// nor postgresql://"),
        (f"postgresql://user:{SECRET}@host:po{SECRET}rt/name", "can't be read"),
        (f"postgresql://user:{SECRET}@", "postgresql"),
        ("sqlite://data/depeche.sqlite", "three slashes"),
        ("sqlite://", "three slashes"),
        ("sqlite:///", "needs a file"),
        ("sqlite:///:memory:", "needs a file"),
        ("sqlite:///a.sqlite?mode=ro", "a.sqlite: options"),
        ("/proc/depeche.sqlite", "unable to open database file"),
        ("sqlite:////dev/null/x/depeche.sqlite", "/dev/null/x: Not a directory"),
    ],
)
async def test_a_url_that_leads_nowhere_is_named_without_its_password(
    url: str, said: str, clock: Clock
) -> None:
    assert said in await refusal(url, clock)


async def test_a_server_that_does_not_answer(clock: Clock) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        url = f"postgresql://user:{SECRET}@127.0.0.1:{port}/name?application_name={SECRET}"
        said = await refusal(url, clock)
    assert said.startswith(f"postgresql://127.0.0.1:{port}/name: ")
    assert "refused" in said.lower() or "connect" in said.lower()


@only_postgresql
async def test_postgresql_says_what_is_wrong(database_url: str, clock: Clock) -> None:
    elsewhere = database_url.replace("depeche@", f"depeche:{SECRET}@").rpartition("/")[0] + "/nowhere"
    assert 'database "nowhere" does not exist' in await refusal(elsewhere, clock)
    for spelling in ("postgres://", "postgresql+asyncpg://"):
        url = database_url.replace("postgresql://", spelling).replace("depeche@", f"depeche:{SECRET}@")
        database = await Database.open(f"{url}?sslmode=prefer&application_name=depeche", clock=clock)
        assert SECRET not in repr(database)
        assert (database.dialect, await MetaStore(database).get("x")) == ("postgresql", None)
        await database.close()


@only_postgresql
async def test_a_restarted_server_is_found_again(database: Database) -> None:
    async with database.read() as connection:
        others = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        async with database.read() as idle:
            await idle.scalar(text("SELECT 1"))
            closing = (await idle.get_raw_connection()).driver_connection
        await connection.execute(others)
    assert closing is not None
    async with asyncio.timeout(30):
        while not closing.is_closed():  # noqa: ASYNC110 - its socket tells it
            await asyncio.sleep(0.01)
    for _ in range(3):
        assert await MetaStore(database).get("x") is None


@only_postgresql
async def test_an_answer_that_does_not_come_in_time(
    database_url: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.engines._PATIENCE", 0.1)
    waiting = await Database.open(database_url, clock=clock)
    for asked in (waiting.read, waiting.write):
        with pytest.raises(StorageError, match=r"no answer within 0\.1 seconds"):
            async with asked() as connection:
                await connection.execute(text("SELECT pg_sleep(60)"))
    with pytest.raises(OSError, match="full"):
        async with waiting.read():
            raise OSError("the caller's own disk is full")
    monkeypatch.undo()
    await waiting.close()


@only_postgresql
@pytest.mark.parametrize("method", ["prepare", "execute"], ids=["statement", "commit"])
async def test_a_socket_that_breaks_in_mid_statement(
    database: Database, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    async def broken(*_args: Any, **_more: Any) -> None:
        raise ConnectionResetError("reset by peer")

    async def put() -> None:
        async with database.write() as connection:
            await connection.execute(meta.insert(), [{"key": "a", "value": SECRET}])
            with monkeypatch.context() as patched:
                patched.setattr(f"asyncpg.Connection.{method}", broken)
                if method == "prepare":
                    await connection.execute(text("SELECT 1 AS not_prepared_yet"))
                await connection.commit()

    with pytest.raises(StorageError, match="reset by peer") as caught:
        await put()
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    assert await MetaStore(database).get("a") is None, "all of it or nothing, on another connection"


@pytest.mark.parametrize(
    "content", [b"not a database, whatever its name says\n" * 100, b"SQLite format 3\0" + b"?" * 5000]
)
async def test_a_file_that_is_no_database(tmp_path: Path, clock: Clock, content: bytes) -> None:
    path = tmp_path / "depeche.sqlite"
    path.write_bytes(content)
    assert f"{path}: file is not a database" in await refusal(f"sqlite:///{path}", clock)
    assert path.read_bytes() == content


async def test_a_folder_is_no_database(tmp_path: Path, clock: Clock) -> None:
    assert "unable to open database file" in await refusal(f"sqlite:///{tmp_path}", clock)


@only_sqlite
async def test_a_damaged_file_is_noticed(
    database: Database, database_url: str, clock: Clock, candidate: Any
) -> None:
    await ArticleStore(database, clock).accept(
        [candidate(f"Story {number}. " + "Words. " * 500) for number in range(100)]
    )
    await database.close()
    path = Path(database_url.removeprefix("sqlite:///"))
    damage(path)
    with pytest.raises(StorageError, match=f"{path}: (?:.*malformed|Could not decode)") as caught:
        [article async for article in ArticleStore(database, clock).everything()]
    assert "Words." not in str(caught.value)


@only_sqlite
async def test_a_full_disk_leaves_the_archive_whole(database: Database, clock: Clock, candidate: Any) -> None:
    articles = ArticleStore(database, clock)
    await articles.accept([candidate("Before.")])
    async with database.write() as connection:
        pages = await connection.scalar(text("PRAGMA page_count"))
        await connection.execute(text(f"PRAGMA max_page_count = {pages + 10}"))
    big = [candidate(f"Story {number}. " + "Words. " * 5000) for number in range(20)]
    with pytest.raises(StorageError, match="disk is full"):
        await articles.accept(big)
    assert (await articles.count(), await articles.last_seq()) == (1, 1)
    async with database.write() as connection:
        await connection.execute(text("PRAGMA max_page_count = 1000000"))
    assert len(await articles.accept(big)) == 20


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to any file")
async def test_a_file_that_may_not_be_written(tmp_path: Path, migrated_sqlite: Path, clock: Clock) -> None:
    path = tmp_path / "depeche.sqlite"
    protect(migrated_sqlite, path)
    assert "readonly database" in await refusal(f"sqlite:///{path}", clock)
