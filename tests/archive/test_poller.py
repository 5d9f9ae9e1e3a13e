"""How sources are polled: what they cost, what their servers say, what goes wrong, and what is remembered."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from polled_site import (
    CRASHES,
    HANGS,
    START,
    Hours,
    Newsroom,
    Running,
    WatchedWorkers,
    feed,
    item,
    newsroom,
    page,
)
from sqlalchemy import func, select, update

from bot.archive.pipeline import Archive
from bot.errors import StorageError
from bot.model.article import Acceptance, Candidate, ChangeKind
from bot.model.notice import NoticeKind
from bot.storage.tables import article_version, source, source_memory

pytestmark = pytest.mark.asyncio(loop_scope="module")
FEED_TEXT = {"text": "feed"}


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def workers() -> AsyncIterator[WatchedWorkers]:
    """One worker for all tests: starting one takes longer than most of them."""
    async with WatchedWorkers() as found:
        yield found


@pytest_asyncio.fixture(loop_scope="module")
async def room(
    request: pytest.FixtureRequest, migrated_sqlite: Path, tmp_path: Path, workers: WatchedWorkers
) -> AsyncIterator[Newsroom]:
    """A newsroom whose clock stands still, or (marked `running`) runs ten times as fast."""
    path = tmp_path / "depeche.sqlite"
    shutil.copyfile(migrated_sqlite, path)
    workers.jobs.clear()
    clock = getattr(request, "param", Hours)()
    async with newsroom(path, workers, clock) as found:
        yield found


running = pytest.mark.parametrize("room", [Running], indirect=True, ids=["running"])


def ferries(room: Newsroom, *names: str, **more: Any) -> dict[str, Any]:
    """Have the site announce ferries at /feed, and declare that."""
    url = room.site.says("/feed", feed(*(item(room.site, name) for name in names)), **more)
    return {"id": "harbour", "url": url}


async def test_what_did_not_change_is_not_read_again(room: Newsroom) -> None:
    harbour = ferries(room, "1", "2", headers={"ETag": '"a"'})
    first = await room.poll(harbour)
    assert (first.etag, first.unchanged, room.workers.jobs["read_answer"]) == ('"a"', 0, 1)
    for times in (1, 2, 3):  # the answer 304 does not repeat the validator, which is kept all the same
        after = await room.poll(harbour)
        assert room.site.asked[-1][1]["If-None-Match"] == '"a"'
        assert (after.etag, after.unchanged, after.polls) == ('"a"', times, times + 1)
    assert room.workers.jobs["read_answer"] == 1
    # Without validators the same bytes come again.
    ferries(room, "1", "2")
    assert (await room.poll(harbour)).unchanged == 4
    assert room.workers.jobs["read_answer"] == 1


async def test_only_what_is_new_is_fetched(room: Newsroom) -> None:
    await room.poll(ferries(room, "1", "2"))
    await room.poll(ferries(room, "3", "2", "1"))
    assert [room.site.count(f"/news/{name}") for name in "123"] == [1, 1, 1]
    assert sorted(await room.listed()) == [f"Ferry {name} sails" for name in "123"]


async def test_a_move_for_good_is_followed(room: Newsroom) -> None:
    harbour = ferries(room, "1", "2")
    await room.poll(harbour)
    body = room.site.answers["/feed"].text
    room.site.says("/feed", status=301, headers={"Location": "/new"})
    moved_to = room.site.says("/new", body)
    after = await room.poll(harbour)
    assert after.url == moved_to
    assert [(notice.kind, notice.args["new_url"]) for notice in await room.notices()] == [
        (NoticeKind.SOURCE_MOVED, moved_to)
    ]
    asked = room.site.count("/feed")
    room.site.says("/new", feed(item(room.site, "3"), item(room.site, "2"), item(room.site, "1")))
    await room.poll(harbour)
    assert room.site.count("/feed") == asked
    assert len(await room.log()) == 3  # what it had said before was remembered
    assert len(await room.notices()) == 1


async def test_a_move_for_now_is_not(room: Newsroom) -> None:
    harbour = ferries(room, "1")
    room.site.says("/now", status=302, headers={"Location": "/feed"})
    after = await room.poll({"id": "harbour", "url": f"{room.site.url}/now"})
    assert (after.url, after.brought) == (f"{room.site.url}/now", 1)
    assert await room.notices() == []
    assert harbour["url"].endswith("/feed")


async def test_what_is_gone_retires(room: Newsroom) -> None:
    harbour = ferries(room, "1")
    await room.poll(harbour)
    room.site.says("/feed", status=410)
    assert (await room.poll(harbour)).retired is not None
    asked = room.site.count("/feed")
    for _ in range(3):
        room.clock.advance(86_400)
        await room.gathering(harbour).once()
    assert room.site.count("/feed") == asked
    assert [notice.kind for notice in await room.notices()] == [NoticeKind.SOURCE_GONE]
    assert len(await room.listed()) == 1


async def test_a_busy_host_is_left_alone(room: Newsroom) -> None:
    other = {"id": "other", "url": room.site.says("/other", feed(item(room.site, "9")))}
    harbour = {
        "id": "harbour",
        "url": room.site.says("/feed", status=429, headers={"Retry-After": "7200"}),
    }
    gathering = room.gathering(harbour)
    await gathering.once()
    state = await room.state("harbour")
    assert state.due - room.clock.now() >= timedelta(seconds=6400)  # two hours less the spread
    await room.store.sync(room.gathering(harbour, other)._declared)
    await gathering._poller.poll_due()
    assert room.site.count("/other") == 0
    assert (await room.state("other")).failures == 0
    assert (await room.state("other")).due > room.clock.now() + timedelta(hours=1)


async def test_a_refusal_is_respected(room: Newsroom) -> None:
    harbour = ferries(room, status=403)
    first = await room.poll(harbour)
    assert first.failures == 1
    assert first.due - room.clock.now() >= timedelta(minutes=54)
    assert room.site.count("/feed") == 1  # and not with another User-Agent


@pytest.mark.parametrize("status", [403, 404])
async def test_a_page_that_is_refused_leaves_the_feeds_text(room: Newsroom, status: int) -> None:
    room.site.says("/news/1", status=status)
    harbour = ferries(room, "1", "2")
    for _ in range(3):
        await room.poll(harbour)
    assert room.site.count("/news/1") == 1
    articles = await room.listed()
    assert "Read on the page" not in articles["Ferry 1 sails"].body
    assert "Read on the page" in articles["Ferry 2 sails"].body


async def test_a_page_that_fails_for_now_comes_later(room: Newsroom) -> None:
    room.site.says("/news/1", status=503, headers={"Retry-After": "900"})
    harbour = ferries(room, "1")
    await room.poll(harbour)
    assert "Read on the page" not in (await room.listed())["Ferry 1 sails"].body
    assert room.site.count("/news/1") == 1
    del room.site.answers["/news/1"]
    for _ in range(3):
        await room.poll(harbour)
    assert "Read on the page" in (await room.listed())["Ferry 1 sails"].body
    assert room.site.count("/news/1") == 2
    assert (await room.log())[0] is not ChangeKind.ARCHIVED
    assert (await room.log()).count(ChangeKind.NEW) == 1


async def test_a_page_is_tried_three_times(room: Newsroom) -> None:
    room.site.says("/news/1", status=500)
    harbour = ferries(room, "1", headers={"ETag": '"a"'})
    for _ in range(6):
        await room.poll(harbour)
    assert room.site.count("/news/1") == 3
    assert (await room.state("harbour")).etag == '"a"'
    assert len(await room.listed()) == 1


async def test_robots_txt_is_obeyed(room: Newsroom) -> None:
    room.site.says("/robots.txt", "User-agent: *\nDisallow: /news/1\n", feed=False)
    await room.poll(ferries(room, "1", "2"))
    assert (room.site.count("/news/1"), room.site.count("/news/2")) == (0, 1)
    assert "Read on the page" not in (await room.listed())["Ferry 1 sails"].body


@pytest.mark.parametrize("what", [CRASHES, HANGS])
async def test_a_page_that_breaks_its_reader_leaves_the_feeds_text(room: Newsroom, what: str) -> None:
    room.site.says("/news/1", page("1", what), feed=False)
    other = {"id": "other", "url": room.site.says("/other", feed(item(room.site, "7")))}
    await room.poll(ferries(room, "1", "2"), other)
    articles = await room.listed()
    assert sorted(articles) == ["Ferry 1 sails", "Ferry 2 sails", "Ferry 7 sails"]
    assert [("Read on the page" in articles[name].body) for name in sorted(articles)] == [False, True, True]


async def test_a_source_whose_pages_break_readers_is_read_by_its_feed_for_a_while(room: Newsroom) -> None:
    numbers = [str(number) for number in range(1, 9)]
    for number in numbers:
        room.site.says(f"/news/{number}", page(number, CRASHES), feed=False)
    await room.poll(ferries(room, *numbers))
    assert len(await room.listed()) == len(numbers)
    asked = sum(room.site.count(f"/news/{number}") for number in numbers)
    assert 2 <= asked <= 5, "those that were asked for side by side, and no more"
    room.clock.passed += 7 * 3600
    room.site.says("/news/9", page("9"), feed=False)
    await room.poll(ferries(room, *numbers, "9"))
    assert room.site.count("/news/9") == 1


@running
async def test_what_hangs_holds_nobody_up(room: Newsroom) -> None:
    """Many sources that failed before hang again: they share a few places, and all others go on."""
    hanging = [
        {"id": f"hangs-{number}", "url": room.site.says(f"/hangs-{number}", feed(), delay=60.0)}
        for number in range(30)
    ]
    good = [
        {"id": f"good-{number}", "url": room.site.says(f"/good-{number}", feed()), **FEED_TEXT}
        for number in range(10)
    ]
    gathering = room.gathering(*hanging, *good, at_once=4)
    await room.store.sync(gathering._declared)
    async with room.database.write() as connection:
        failed = update(source).where(source.c.id.like("hangs-%"))
        await connection.execute(failed.values(failures=1, due=START - timedelta(hours=1)))
    task = asyncio.create_task(gathering.run())
    # Long before those that hang answer.
    await room.site.wait_for(*(f"/good-{number}" for number in range(10)), seconds=30)
    task.cancel()
    await asyncio.wait([task])
    assert sum(room.site.count(f"/hangs-{number}") for number in range(30)) == 1


async def test_reordered_and_renumbered_entries_are_nothing_new(room: Newsroom) -> None:
    names = ["1", "2", "3"]
    harbour = ferries(room, *names)
    await room.poll(harbour)
    before = await room.log()
    ferries(room, *reversed(names))
    await room.poll(harbour)
    assert room.site.count("/news/1") == 1
    renumbered = [item(room.site, name, guid=f"another-{name}") for name in names]
    room.site.says("/feed", feed(*renumbered))
    await room.poll(harbour)
    assert await room.log() == before


async def test_other_addresses_of_the_same_entries_are_nothing_new(room: Newsroom) -> None:
    names = ["1", "2", "3"]
    harbour = {**ferries(room, *names), **FEED_TEXT}
    await room.poll(harbour)
    for year, prefix in (("2023", "ferry"), ("2024", "boat")):  # other addresses, then other ids as well
        moved = [
            item(room.site, name, link=f"{room.site.url}/{year}/{name}", guid=f"{prefix}-{name}")
            for name in names
        ]
        room.site.says("/feed", feed(*moved))
        await room.poll(harbour)
        assert sorted(await room.listed()) == [f"Ferry {name} sails" for name in names]
        assert (await room.log()).count(ChangeKind.NEW) == 3


async def test_a_changed_title_is_a_correction(room: Newsroom) -> None:
    harbour = {**ferries(room, "1", "2"), **FEED_TEXT}
    await room.poll(harbour)
    room.site.says("/feed", feed(item(room.site, "1", title="Ferry 1 stays in port"), item(room.site, "2")))
    await room.poll(harbour)
    assert sorted(await room.listed()) == ["Ferry 1 stays in port", "Ferry 2 sails"]
    assert (await room.log())[2:] == [ChangeKind.CORRECTED]
    async with room.database.read() as connection:
        assert list(await connection.scalars(select(article_version.c.title))) == ["Ferry 1 sails"]


async def test_a_new_sources_past_is_no_news(room: Newsroom) -> None:
    old = [
        item(room.site, str(number), at=START - timedelta(days=3, hours=number)) for number in range(1, 130)
    ]
    recent = [item(room.site, name, at=START - timedelta(hours=2)) for name in ("201", "202")]
    harbour = {"id": "harbour", "url": room.site.says("/feed", feed(*old, *recent)), **FEED_TEXT}
    await room.poll(harbour)
    log = await room.log()
    assert (log.count(ChangeKind.NEW), log.count(ChangeKind.ARCHIVED)) == (2, 98)
    await room.poll(harbour)
    assert len(await room.log()) == 100  # the rest of its past stays where it is


async def test_more_than_one_poll_can_read_comes_with_the_next(room: Newsroom) -> None:
    harbour = {**ferries(room, "1"), **FEED_TEXT}
    await room.poll(harbour)
    many = [item(room.site, str(number)) for number in range(2, 402)]
    room.site.says("/feed", feed(*many), headers={"ETag": '"many"'})
    counts = []
    for _ in range(4):
        state = await room.poll(harbour)
        counts.append(len(await room.log()))
    assert counts == [151, 301, 401, 401]
    assert (state.etag, state.brought) == ('"many"', 401)


async def test_failing_for_a_day_is_told_once_and_so_is_the_return(room: Newsroom) -> None:
    harbour = ferries(room, status=500)
    for _ in range(12):
        await room.poll(harbour)
    state = await room.state("harbour")
    assert state.failing_since is not None
    assert room.clock.now() - state.failing_since > timedelta(days=2)
    assert [notice.kind for notice in await room.notices()] == [NoticeKind.SOURCE_FAILING]
    ferries(room, "1")
    for _ in range(3):
        await room.poll(harbour)
    kinds = [notice.kind for notice in await room.notices()]
    assert kinds == [NoticeKind.SOURCE_FAILING, NoticeKind.SOURCE_BACK]
    assert (await room.state("harbour")).error is None


async def test_silence_is_told_once(room: Newsroom) -> None:
    hourly = [item(room.site, str(number), at=START - timedelta(hours=number)) for number in range(1, 9)]
    harbour = {"id": "harbour", "url": room.site.says("/feed", feed(*hourly)), **FEED_TEXT}
    await room.poll(harbour)
    for _ in range(5):
        room.clock.advance(86_400)
        await room.poll(harbour)
    assert [notice.kind for notice in await room.notices()] == [NoticeKind.SOURCE_SILENT]
    fresh = item(room.site, "99", at=room.clock.now())
    room.site.says("/feed", feed(fresh, *hourly))
    assert not (await room.poll(harbour)).reported_silent


@running
async def test_stopped_in_the_middle_it_gives_back_what_it_had_claimed(room: Newsroom) -> None:
    waiting = {"id": "waiting", "url": room.site.says("/waiting", feed(), delay=60.0)}
    task = asyncio.create_task(room.gathering(waiting).run())
    await room.site.wait_for("/waiting", seconds=30)
    async with room.database.read() as connection:
        assert await connection.scalar(select(source.c.lease)) is not None
    task.cancel()
    await asyncio.wait([task])
    async with room.database.read() as connection:
        row = (await connection.execute(select(source.c.lease, source.c.holder, source.c.polls))).one()
    assert tuple(row) == (None, None, 0)
    room.site.says("/waiting", feed(item(room.site, "1")))
    assert (await room.poll(waiting)).brought == 1


class FailingArchive(Archive):
    """Stores some batches, then finds the database gone."""

    def __init__(self, archive: Archive, good: int) -> None:
        super().__init__(archive._articles)
        self.good = good

    async def accept(self, candidates: Sequence[Candidate]) -> list[Acceptance]:
        if self.good == 0:
            raise StorageError("the database is away")
        self.good -= 1
        return await super().accept(candidates)


async def test_nothing_is_remembered_before_it_is_archived(room: Newsroom) -> None:
    harbour = {**ferries(room, *map(str, range(1, 31))), **FEED_TEXT}
    whole = room.archive
    room.archive = FailingArchive(whole, good=1)
    await room.poll(harbour)
    async with room.database.read() as connection:
        assert await connection.scalar(select(func.count()).select_from(source_memory)) == 0
    assert (await room.state("harbour")).polls == 0
    assert 0 < len(await room.log()) < 30  # one batch, of a size that follows the machine's speed
    room.archive = whole
    room.clock.advance(121)  # its lease is over
    await room.poll(harbour)
    assert len(await room.log()) == len(await room.listed()) == 30
