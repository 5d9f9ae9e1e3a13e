import asyncio
import shutil
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.errors import StorageError
from bot.model.article import ChangeKind
from bot.search.follower import IndexFollower
from bot.search.index import SearchIndex


@asynccontextmanager
async def running(follower: IndexFollower) -> AsyncIterator[None]:
    task = asyncio.create_task(follower.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        follower.close()


async def until(holds: Callable[[], bool], seconds: float = 30) -> float:
    begun = time.perf_counter()
    while not holds():
        assert time.perf_counter() - begun < seconds, "it never came true"
        await asyncio.sleep(0.005)
    return time.perf_counter() - begun


@pytest.fixture
def index(tmp_path: Path, log: Any) -> Any:
    index = SearchIndex.open(tmp_path / "index", archive_id=log.name)
    yield index
    index.close()


async def test_catching_up_tells_how_far_it_is(index: SearchIndex, log: Any, now: datetime) -> None:
    for number in range(1200):
        log.put(title=f"Dépêche numéro {number}", seq=2 * number + 2)
    steps: list[tuple[int, int]] = []
    follower = IndexFollower(index, log)
    assert await follower.catch_up(lambda done, total: steps.append((done, total))) == 2400
    assert index.size == 1200
    assert index.cursor == 2400
    assert steps[-1] == (2400, 2400)
    assert steps == sorted(steps)
    assert len(steps) == 3
    assert await follower.catch_up() == 0
    follower.close()


async def test_what_changes_later_is_indexed_once(index: SearchIndex, log: Any, now: datetime) -> None:
    log.put(title="Volcan")
    for number in range(600):
        log.put(title=f"Dépêche {number}")
    log.put(ChangeKind.CORRECTED, id=1, title="Geyser")
    log.remove(2)
    follower = IndexFollower(index, log)
    await follower.catch_up()
    assert index.size == 600
    found = await index.search("geyser", viewer=None, now=now)
    assert found.ids == (1,)
    follower.close()


async def test_stories_are_no_work_for_the_index(index: SearchIndex, log: Any) -> None:
    log.put(title="Volcan")
    follower = IndexFollower(index, log)
    await follower.catch_up()
    fetched: list[int] = []
    many = log.many

    async def noted(ids: Any) -> Any:
        fetched.extend(ids)
        return await many(ids)

    log.many = noted
    log.tell_story(1)
    log.put(title="Séisme")
    log.tell_story(2)
    await follower.catch_up()
    assert (index.size, index.cursor, fetched) == (2, 4, [2])
    follower.close()


async def test_a_change_is_found_soon(index: SearchIndex, log: Any) -> None:
    async with running(IndexFollower(index, log)):
        log.put(title="Volcan")
        await until(lambda: index.size == 1)
        log.put(title="Séisme")
        assert await until(lambda: index.size == 2) < 20  # goal 0.5 s; the rest is for busy machines
    assert index.cursor == 2


async def test_a_change_by_another_process_is_found_by_polling(index: SearchIndex, log: Any) -> None:
    async with running(IndexFollower(index, log, poll=0.05)):
        await asyncio.sleep(0.1)
        log.put(title="Volcan")
        await until(lambda: index.size == 1)


async def test_the_event_loop_stays_free(index: SearchIndex, log: Any) -> None:
    for number in range(3000):
        log.put(title=f"Dépêche {number}", body="Un texte qui parle de bien des choses à la fois. " * 30)
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.005)
            ticks += 1

    ticking = asyncio.create_task(tick())
    follower = IndexFollower(index, log)
    # Not by the clock: a busy machine holds up whatever it likes.
    own, whole = time.thread_time(), time.process_time()
    await follower.catch_up()
    own, whole = time.thread_time() - own, time.process_time() - whole
    ticking.cancel()
    follower.close()
    assert own < 0.3 * whole, "the work is done beside the loop"
    assert ticks > 5, "it stood still all the while"


async def test_deleting_the_folder_rebuilds_the_index(tmp_path: Path, log: Any, now: datetime) -> None:
    log.put(title="Volcan")
    for _ in range(2):
        index = SearchIndex.open(tmp_path / "gone", archive_id=log.name)
        assert index.cursor == 0
        follower = IndexFollower(index, log)
        await follower.catch_up()
        follower.close()
        assert index.size == 1
        index.close()
        shutil.rmtree(tmp_path / "gone")


async def test_deleting_the_folder_of_a_running_index_rebuilds_it(
    tmp_path: Path, index: SearchIndex, log: Any, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.search.follower._AFTER_FAILURE", (0.01,))
    log.put(title="Volcan")
    follower = IndexFollower(index, log, poll=0.05)
    async with running(follower):
        await until(lambda: index.size == 1)
        shutil.rmtree(tmp_path / "index")
        log.put(title="Séisme")
        await until(lambda: index.size == 2 and index.cursor == 2)
        found = await index.search("volcan", viewer=None, now=now)
        assert found.ids == (1,)
    assert (tmp_path / "index" / "state.json").exists()


async def test_an_archive_put_back_to_an_older_copy_is_indexed_anew(index: SearchIndex, log: Any) -> None:
    for number in range(3):
        log.put(title=f"Dépêche {number}")
    follower = IndexFollower(index, log)
    await follower.catch_up()
    del log.log[1:]
    log.articles = {1: log.articles[1]}
    await follower.catch_up()
    assert (index.cursor, index.size) == (1, 1)
    follower.close()


async def test_a_database_that_is_away_for_a_while_costs_nothing(
    index: SearchIndex, log: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.search.follower._AFTER_FAILURE", (0.01,))
    log.put(title="Volcan")
    whole, failures = log.last_seq, 0

    async def flaky() -> int:
        nonlocal failures
        failures += 1
        if 2 <= failures <= 8:
            raise StorageError("away")
        return int(await whole())

    log.last_seq = flaky
    monkeypatch.setattr(index, "reset", lambda **_: pytest.fail("the index is sound"))
    async with running(IndexFollower(index, log, poll=0.01)):
        await until(lambda: failures > 3)
        log.put(title="Séisme")
        await until(lambda: index.size == 2)
