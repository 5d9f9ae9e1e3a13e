"""Restoring: what it refuses, what it frees; what was there stays until the backup is in its place."""

import asyncio
import os
import subprocess
import sys
import textwrap
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData, delete, func, insert, select, text, update

from bot.errors import StorageError
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.model.notice import NoticeKind
from bot.ports import Clock, SystemClock
from bot.render.view import View
from bot.storage import backing_up, restoring
from bot.storage.address import parse_address
from bot.storage.backing_up import back_up
from bot.storage.backup_reading import BackupReader
from bot.storage.database import Database
from bot.storage.engines import postgresql, sqlite_writer
from bot.storage.leases import LeaseStore
from bot.storage.loading import LEAP
from bot.storage.migrate import upgrade
from bot.storage.notices import NoticeStore
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.owing import Owed, owe
from bot.storage.restoring import occupied, restore_into
from bot.storage.tables import archive, meta, story

NEWS = Cause("news", "1")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "b.zst"


async def stories(database: Database, count: int) -> None:
    async with database.write() as connection:
        await connection.execute(insert(story), [{"made": SystemClock().now()} for _ in range(count)])


async def count_stories(url: str, clock: Clock) -> int:
    database = await Database.open(url, clock=clock)
    try:
        async with database.read() as connection:
            return int(await connection.scalar(select(func.count()).select_from(story)) or 0)
    finally:
        await database.close()


async def test_one_moment_of_a_database_that_others_write_to(
    database: Database, database_url: str, file: Path, clock: Clock
) -> None:
    await stories(database, 2000)
    async with database.write() as connection:
        await connection.execute(insert(meta).values(key="count", value="2000"))
    written = 2000

    async def write_on() -> None:
        nonlocal written
        while True:
            async with database.write() as connection:
                await connection.execute(insert(story).values(made=clock.now()))
                written += 1
                await connection.execute(update(meta).where(meta.c.key == "count").values(value=str(written)))
            await asyncio.sleep(0)

    during: list[int] = []
    writing = asyncio.create_task(write_on())
    await asyncio.sleep(0.01)
    for _ in range(50):
        # Whether somebody gets to write meanwhile is chance.
        during.clear()
        await back_up(database, file, now=clock.now(), progress=lambda _done, _total: during.append(written))
        if during[-1] > during[0]:
            break
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    await database.close()
    assert during[-1] > during[0], "nobody wrote meanwhile"
    await restore_into(database_url, BackupReader(file), clock=clock, replace=True)
    opened = await Database.open(database_url, clock=clock)
    async with opened.read() as connection:
        said = await connection.scalar(select(meta.c.value).where(meta.c.key == "count"))
    await opened.close()
    assert 2000 <= int(said or 0) == await count_stories(database_url, clock) < written


async def test_numbers_never_come_back(
    database: Database, database_url: str, file: Path, clock: Clock
) -> None:
    await stories(database, 7)
    async with database.write() as connection:
        last = int(await connection.scalar(select(func.max(story.c.id))) or 0)
        await connection.execute(delete(story).where(story.c.id > last - 3))
        await connection.execute(update(archive).values(last_article_id=40))
        before = await connection.scalar(select(archive.c.id))
    await back_up(database, file, now=clock.now())
    await database.close()
    for moved, leap in ((True, 0), (False, LEAP)):
        await restore_into(database_url, BackupReader(file), clock=clock, replace=True, moved=moved)
        opened = await Database.open(database_url, clock=clock)
        async with opened.write() as connection:
            made = await connection.scalar(insert(story).values(made=clock.now()).returning(story.c.id))
            row = (await connection.execute(select(archive))).one()
        await opened.close()
        assert made == last + leap + 1
        assert row.last_article_id == 40 + leap
        assert row.id != before, "an index would take itself for one of this archive"


async def test_what_was_under_way_is_freed_and_all_waits(
    database: Database, database_url: str, file: Path, clock: Any
) -> None:
    outbox = OutboxStore(database, clock)
    async with database.write() as connection:
        owed = [
            Owed(cause=NEWS, chat_id=chat, lane=Lane.DIGEST, views=(View("x"),), due=clock.now())
            for chat in (1, 2, 3)
        ]
        await owe(connection, owed, now=clock.now())
    claim = await outbox.claim("me", Lane.DIGEST, limit=2)
    await outbox.exchange("me", starting={claim.taken[0].id: 0})
    made = clock.now()
    await back_up(database, file, now=made)
    await database.close()
    clock.advance(3600)
    restored = await restore_into(database_url, BackupReader(file), clock=clock, replace=True)
    assert restored.backlog.messages == 2
    opened = await Database.open(database_url, clock=clock)
    outbox = OutboxStore(opened, clock)
    assert await outbox.holders() == set()
    assert await outbox.waiting(list(Lane)) == []
    assert not (await outbox.claim("me", Lane.DIGEST, limit=9)).taken
    tally = await OutboxFigures(opened, clock).tally(NEWS)
    assert tally.states == {DeliveryState.PENDING: 2, DeliveryState.UNCERTAIN: 1}
    [item] = await NoticeStore(opened, clock).open()
    assert item.notice.kind is NoticeKind.RESTORED
    assert (item.notice.args["messages"], item.notice.args["made"]) == (2, made.isoformat())
    await opened.close()


async def test_a_database_in_use_is_kept(
    database: Database, database_url: str, file: Path, clock: Clock
) -> None:
    assert await occupied(database_url, clock) is None
    await stories(database, 3)
    await back_up(database, file, now=clock.now())
    assert await occupied(database_url, clock) is not None
    with pytest.raises(StorageError, match="is not empty"):
        await restore_into(database_url, BackupReader(file), clock=clock)
    if database.dialect == "postgresql":
        assert await LeaseStore(database, clock).take("polling", holder="bot", seconds=60)
    with pytest.raises(StorageError, match="is in use: stop what uses it"):
        await restore_into(database_url, BackupReader(file), clock=clock, replace=True)
    await database.close()
    assert await count_stories(database_url, clock) == 3


@pytest.fixture
def old_url(database_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Another database of the same kind, without any tables."""
    if database_url.startswith("sqlite"):
        return f"sqlite:///{tmp_path}/old.sqlite"
    return str(request.getfixturevalue("empty_postgresql"))


async def test_a_schema_of_before_is_brought_up_to_date(
    database_url: str, old_url: str, file: Path, clock: Clock
) -> None:
    path = parse_address(old_url).path
    engine = sqlite_writer(path) if path is not None else postgresql(old_url)
    old = MetaData()
    async with engine.begin() as connection:
        await connection.run_sync(upgrade, "0005")
        await connection.run_sync(old.reflect)
        old.remove(old.tables["depeche_schema"])
        first = {"number": 1, "id": "a" * 32, "last_seq": 0, "last_article_id": 0, "created": 5}
        await connection.execute(insert(old.tables["archive"]), first)
        await connection.execute(insert(old.tables["story"]), [{"id": 9, "made": 7}])
    await engine.dispose()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backing_up, "metadata", old)
        patch.setattr(backing_up, "HEAD", "0005")
        patch.setattr("bot.storage.database.is_current", lambda _connection: True)
        opened = await Database.open(old_url, clock=clock)
        await back_up(opened, file, now=clock.now())
        await opened.close()
    await restore_into(database_url, BackupReader(file), clock=clock)
    assert await count_stories(database_url, clock) == 1


async def test_a_newer_schema_is_refused(
    database: Database, database_url: str, file: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(backing_up, "HEAD", "9999")
        await back_up(database, file, now=clock.now())
    with pytest.raises(StorageError, match=r"newer Dépêche \(schema 9999\)"):
        await restore_into(database_url, BackupReader(file), clock=clock, replace=True)


KILLED = """
    import asyncio, os, signal, sys
    from pathlib import Path
    from bot.ports import SystemClock
    from bot.storage.backing_up import back_up
    from bot.storage.backup_reading import BackupReader
    from bot.storage.database import Database
    from bot.storage.restoring import restore_into

    deed, url, file = sys.argv[1:]
    clock = SystemClock()

    def die(done, total):
        if done > total / 2:
            os.kill(os.getpid(), signal.SIGKILL)

    async def main():
        if deed == "restore":
            await restore_into(url, BackupReader(Path(file)), clock=clock, replace=True, progress=die)
        database = await Database.open(url, clock=clock)
        await back_up(database, Path(file), now=clock.now(), progress=die)

    asyncio.run(main())
"""


async def test_killed_in_the_middle(database: Database, database_url: str, file: Path, clock: Clock) -> None:
    def run(deed: str, target: Path) -> int:
        command = [sys.executable, "-c", textwrap.dedent(KILLED), deed, database_url, str(target)]
        return subprocess.run(command, check=False, env=os.environ | {"DEPECHE_FORKED": "1"}).returncode

    await stories(database, 1000)
    await back_up(database, file, now=clock.now())
    made = BackupReader(file).head.made
    await stories(database, 500)
    await database.close()
    assert await asyncio.to_thread(run, "backup", file) == -9
    assert BackupReader(file).head.made == made
    assert await asyncio.to_thread(run, "restore", file) == -9
    assert await count_stories(database_url, clock) == 1500
    await restore_into(database_url, BackupReader(file), clock=clock, replace=True)
    assert await count_stories(database_url, clock) == 1000
    opened = await Database.open(database_url, clock=clock)
    await back_up(opened, file, now=clock.now() + timedelta(days=1))
    await opened.close()
    assert sorted(path.name for path in file.parent.glob("b.zst*")) == ["b.zst"]
    assert not list(file.parent.glob("*.restoring*"))


async def test_a_failure_in_the_middle_changes_nothing(
    database: Database, database_url: str, file: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stories(database, 5)
    await back_up(database, file, now=clock.now())
    await stories(database, 2)
    await database.close()

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, "backlog_of", full)
    with pytest.raises(StorageError, match="No space left"):
        await restore_into(database_url, BackupReader(file), clock=clock, replace=True)
    assert await count_stories(database_url, clock) == 7


async def test_a_broken_sqlite_file_gives_way(tmp_path: Path, file: Path, clock: Clock) -> None:
    source = await Database.open(f"sqlite:///{tmp_path}/source.sqlite", clock=clock)
    await stories(source, 4)
    await back_up(source, file, now=clock.now())
    await source.close()
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 40)
    url = f"sqlite:///{broken}"
    there = await occupied(url, clock)
    assert there is not None
    assert not there.readable
    await restore_into(url, BackupReader(file), clock=clock, replace=True)
    assert await count_stories(url, clock) == 4


async def test_another_programs_database_is_left_alone(
    old_url: str, database: Database, file: Path, clock: Clock
) -> None:
    await back_up(database, file, now=clock.now())
    path = parse_address(old_url).path
    engine = sqlite_writer(path) if path is not None else postgresql(old_url)
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE story (told TEXT)"))
        await connection.execute(text("INSERT INTO story VALUES ('once')"))
    with pytest.raises(StorageError, match="holds another program's tables"):
        await restore_into(old_url, BackupReader(file), clock=clock, replace=True)
    async with engine.begin() as connection:
        assert await connection.scalar(text("SELECT told FROM story")) == "once"
    await engine.dispose()
