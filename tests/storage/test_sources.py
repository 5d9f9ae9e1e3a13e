"""Sources on both back ends: declaring, claiming with leases, settling."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.model.notice import Notice, NoticeKind
from bot.model.source import (
    Selectors,
    Settlement,
    Source,
    SourceForm,
    SourceKind,
    SourceOrigin,
    SourceSettings,
    TextFrom,
    Wishes,
)
from bot.storage.database import Database
from bot.storage.notices import NoticeStore
from bot.storage.polls import PollStore
from bot.storage.sources import SourceStore

HARBOUR = SourceSettings(id="harbour", url="https://harbour.example/feed")
COAST = SourceSettings(
    id="coast",
    url="https://coast.example/news",
    form=SourceForm.LIST,
    outlet="La Gazette du Littoral",
    language="fr",
    section="Mer",
    kind=SourceKind.PUBLIC,
    interval=timedelta(minutes=12),
    text=TextFrom.FEED,
    wishes=Wishes(
        include=("bac",), exclude=("météo",), include_patterns=("(?i)port",), exclude_patterns=("x",)
    ),
    selectors=Selectors(item="article", link="h2 a", date="time"),
    prefer_original=True,
)


@pytest.fixture
def sources(database: Database, clock: Any) -> SourceStore:
    return SourceStore(database, clock)


@pytest.fixture
def polls(database: Database, clock: Any) -> PollStore:
    return PollStore(database, clock)


async def only(sources: SourceStore) -> Source:
    [found] = await sources.all()
    return found


async def test_what_is_declared_is_kept_whole(sources: SourceStore, clock: Any) -> None:
    await sources.sync([HARBOUR, COAST])
    coast, harbour = await sources.all()
    assert (coast.settings, harbour.settings) == (COAST, HARBOUR)
    assert coast.origin is SourceOrigin.CONFIG
    assert (coast.url, coast.due, coast.polls) == (COAST.url, clock.now(), 0)


async def test_a_source_that_stays_as_it_was_keeps_its_state(
    sources: SourceStore, polls: PollStore, clock: Any
) -> None:
    await sources.sync([HARBOUR])
    [claimed] = await polls.claim("me", limit=9, seconds=60)
    later = clock.now() + timedelta(hours=1)
    polled = replace(claimed, due=later, etag='"1"', url="https://moved.example/feed", polls=1, gap=3600.0)
    await polls.settle("me", [Settlement(source=polled, memory=b"seen")])
    await sources.sync([HARBOUR])
    assert await only(sources) == polled
    assert await polls.memory("harbour") == b"seen"
    await sources.sync([replace(HARBOUR, wishes=Wishes(exclude=("ferry",)))])
    again = await only(sources)
    assert (again.due, again.etag, again.url) == (clock.now(), None, "https://moved.example/feed")
    assert await polls.memory("harbour") == b"", "what was left out may be wanted now"
    await sources.sync([replace(HARBOUR, url="https://harbour.example/atom")])
    assert (await only(sources)).url == "https://harbour.example/atom"


async def test_what_the_settings_no_longer_name_rests_until_they_do_again(
    sources: SourceStore, polls: PollStore, clock: Any
) -> None:
    await sources.sync([HARBOUR])
    await sources.sync([])
    assert await sources.all() == []
    assert await polls.claim("me", limit=9, seconds=60) == []
    clock.advance(3600)
    await sources.sync([HARBOUR])
    assert (await only(sources)).retired is None
    assert [source.id for source in await polls.claim("me", limit=9, seconds=60)] == ["harbour"]


async def test_a_source_that_is_gone_for_good_stays_so(
    sources: SourceStore, polls: PollStore, clock: Any
) -> None:
    await sources.sync([HARBOUR])
    [claimed] = await polls.claim("me", limit=9, seconds=60)
    gone = replace(claimed, retired=clock.now(), error="removed this page for good")
    await polls.settle("me", [Settlement(source=gone)])
    await sources.sync([HARBOUR])
    assert (await only(sources)).retired == clock.now()
    assert await polls.claim("me", limit=9, seconds=60) == []
    assert await sources.pause("harbour", False), "an admin may try again"
    assert [source.id for source in await polls.claim("me", limit=9, seconds=60)] == ["harbour"]


async def test_admins_add_pause_and_remove(sources: SourceStore, polls: PollStore, clock: Any) -> None:
    added = await sources.add(HARBOUR, added_by=7)
    assert (added.origin, added.added_by) == (SourceOrigin.ADMIN, 7)
    for twin in (HARBOUR, replace(HARBOUR, id="other"), replace(HARBOUR, url="https://other.example")):
        with pytest.raises(UserError) as refused:
            await sources.add(twin, added_by=8)
        assert refused.value.args_for_text == {"id": "harbour"}
    assert await sources.by_url(["https://x.example", HARBOUR.url]) == added
    assert await sources.pause("harbour", True)
    assert await polls.claim("me", limit=9, seconds=60) == []
    assert await sources.pause("harbour", False)
    await sources.sync([])
    assert await only(sources), "what admins add is not the settings' to take away"
    assert await sources.remove("harbour")
    assert not await sources.remove("harbour")
    assert await sources.get("harbour") is None


async def test_who_is_due_for_longest_comes_first_and_one_holder_has_it(
    database: Database, sources: SourceStore, polls: PollStore, clock: Any
) -> None:
    await sources.sync([HARBOUR, COAST])
    clock.advance(5)
    await sources.add(replace(HARBOUR, id="later", url="https://later.example/"), added_by=None)
    other = PollStore(database, clock)
    first = await polls.claim("one", limit=2, seconds=60)
    second = await other.claim("two", limit=9, seconds=60)
    assert {source.id for source in first} == {"harbour", "coast"}
    assert [source.id for source in second] == ["later"]
    clock.advance(59)
    await polls.renew("one", ["harbour"], seconds=60)
    clock.advance(2)
    assert {source.id for source in await other.claim("two", limit=9, seconds=60)} == {"coast", "later"}
    await polls.release("one")
    assert [source.id for source in await other.claim("two", limit=9, seconds=60)] == ["harbour"]


async def test_what_was_taken_over_is_not_settled(sources: SourceStore, polls: PollStore, clock: Any) -> None:
    await sources.sync([HARBOUR])
    [slow] = await polls.claim("slow", limit=1, seconds=60)
    clock.advance(61)
    [quick] = await polls.claim("quick", limit=1, seconds=60)
    notice = Notice(kind=NoticeKind.SOURCE_GONE, args={"source": "harbour"})
    await polls.settle("slow", [Settlement(source=replace(slow, etag="old"), notices=(notice,))])
    assert (await only(sources)).etag is None
    await polls.settle("quick", [Settlement(source=replace(quick, etag="new"))])
    assert (await only(sources)).etag == "new"


async def test_settings_that_change_during_a_poll_win(
    sources: SourceStore, polls: PollStore, clock: Any
) -> None:
    await sources.sync([HARBOUR])
    [claimed] = await polls.claim("me", limit=1, seconds=60)
    await sources.sync([replace(HARBOUR, url="https://harbour.example/new")])
    await polls.settle("me", [Settlement(source=replace(claimed, etag="of the old one"))])
    after = await only(sources)
    assert (after.url, after.etag, after.due) == ("https://harbour.example/new", None, clock.now())


async def test_notices_are_written_with_their_cause_and_open_until_all_have_them(
    database: Database, sources: SourceStore, polls: PollStore, clock: Any
) -> None:
    notices = NoticeStore(database, clock)
    await sources.sync([HARBOUR])
    [claimed] = await polls.claim("me", limit=1, seconds=60)
    told = Notice(kind=NoticeKind.SOURCE_MOVED, args={"source": "harbour", "url": "https://x.example"})
    await polls.settle("me", [Settlement(source=claimed, notices=(told,))])
    [opened] = await notices.open()
    assert (opened.notice, opened.told) == (told, frozenset())
    await notices.told(opened.id, 7, 100)
    await notices.told(opened.id, 7, 101)
    assert (await notices.open())[0].told == {7}
    await notices.close(opened.id)
    assert await notices.open() == []


async def test_a_clock_that_went_wrong_is_mended(sources: SourceStore, polls: PollStore, clock: Any) -> None:
    await sources.sync([HARBOUR])
    [claimed] = await polls.claim("me", limit=1, seconds=60)
    far = clock.now() + timedelta(days=400)
    await polls.settle("me", [Settlement(source=replace(claimed, due=far, polled=far))])
    assert await polls.mend_times(timedelta(hours=6)) == 1
    assert len(await polls.claim("me", limit=1, seconds=60)) == 1
    assert await polls.mend_times(timedelta(hours=6)) == 0


@pytest.mark.parametrize("hours", [24, 7 * 24])
async def test_a_long_pause_is_not_a_wrong_clock(
    sources: SourceStore, polls: PollStore, clock: Any, hours: int
) -> None:
    await sources.sync([HARBOUR])
    [claimed] = await polls.claim("me", limit=1, seconds=60)
    # Failing for long, told to wait by its server, or asked once a week as the operator wishes.
    pause = timedelta(hours=hours)
    waits = replace(claimed, polled=clock.now(), due=clock.now() + 1.1 * pause, pause=pause.total_seconds())
    await polls.settle("me", [Settlement(source=waits)])
    assert await polls.mend_times(timedelta(hours=6)) == 0
    assert await polls.claim("me", limit=1, seconds=60) == []
    far = replace(waits, due=clock.now() + timedelta(days=20))
    await sources.hasten("harbour")
    await polls.claim("me", limit=1, seconds=60)
    await polls.settle("me", [Settlement(source=far)])
    assert await polls.mend_times(timedelta(hours=6)) == 1


async def test_what_is_gone_for_good_leaves_the_list_with_the_settings(
    sources: SourceStore, polls: PollStore, clock: Any
) -> None:
    await sources.sync([HARBOUR])
    [claimed] = await polls.claim("me", limit=1, seconds=60)
    await polls.settle("me", [Settlement(source=replace(claimed, retired=clock.now(), error="answered 410"))])
    await sources.sync([HARBOUR])
    assert (await only(sources)).retired is not None, "it stays gone, however often the bot starts"
    await sources.sync([])
    assert await sources.all() == []
    await sources.sync([HARBOUR])
    assert (await only(sources)).retired is None, "named again it is wanted again"


async def test_processes_that_start_together_declare_together(
    database: Database, sources: SourceStore, clock: Any
) -> None:
    declared = [SourceSettings(id=f"s{number}", url=f"https://x.example/{number}") for number in range(200)]
    other = SourceStore(database, clock)
    await asyncio.gather(sources.sync(declared), other.sync(declared[::-1]))
    assert len(await sources.all()) == 200


async def test_of_two_who_add_one_address_at_the_same_time_one_does(
    database: Database, sources: SourceStore, clock: Any
) -> None:
    other = SourceStore(database, clock)
    for number in range(5):
        one, two = (SourceSettings(id=f"{name}{number}", url=f"https://x.example/{number}") for name in "ab")
        ends = await asyncio.gather(
            sources.add(one, added_by=1), other.add(two, added_by=2), return_exceptions=True
        )
        assert sorted(type(end).__name__ for end in ends) == ["Source", "UserError"]
