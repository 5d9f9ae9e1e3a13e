"""Digests as they are kept: when each is due next, and the follows that feed those posting at once."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.model.chat import ChatKind
from bot.model.digest import Approval, Digest, DigestLength, DigestMode, Layout, Picture
from bot.model.follow import FollowKind
from bot.model.schedule import Schedule
from bot.storage.awaited import AwaitedStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.digests import DigestStore
from bot.storage.tables import digest as digest_table
from bot.storage.tables import follow

HOURS = (time(8), time(18, 30))


@pytest.fixture
def digests(database: Database, clock: Any) -> DigestStore:
    return DigestStore(database, clock, wish_of=lambda words: f"wish for {words}".encode())


def a_draft(clock: Any, **fields: Any) -> Digest:
    values: dict[str, Any] = {
        "id": 0,
        "chat_id": 7,
        "owner_id": 7,
        "schedule": Schedule(hours=HOURS, zone="Europe/Paris"),
        "made": clock.now(),
        "settled": clock.now(),
    }
    return Digest(**values | fields)


async def added(digests: DigestStore, clock: Any, **fields: Any) -> Digest:
    made = await digests.add(a_draft(clock, **fields), most=10)
    assert made is not None
    return made


async def saved(digests: DigestStore, digest: Digest, **fields: Any) -> Digest:
    kept = await digests.save(replace(digest, **fields))
    assert kept is not None
    return kept


async def follows_of(database: Database, digest: Digest) -> list[Mapping[str, Any]]:
    async with database.read() as connection:
        rows = select(follow).where(follow.c.digest_id == digest.id).order_by(follow.c.words)
        return [dict(row) for row in (await connection.execute(rows)).mappings()]


def until(clock: Any, *moment: int) -> None:
    """Let time pass until a moment in UTC."""
    clock.advance((datetime(*moment, tzinfo=UTC) - clock.now()).total_seconds())  # type: ignore[misc, arg-type]


async def test_all_that_can_be_chosen_comes_back(digests: DigestStore, clock: Any) -> None:
    layout = Layout(
        length=DigestLength.SHORT,
        stories=3,
        agenda=False,
        quote=True,
        previews=True,
        hashtags=True,
        read_more=False,
        picture=Picture.STORY,
        signature="Ж",
    )
    chosen = await added(
        digests,
        clock,
        chat_id=-1005,
        thread=12,
        owner_id=8,
        schedule=Schedule(hours=HOURS, weekdays=frozenset((0, 6)), zone="Asia/Tokyo"),
        topics=("climat", '"New START" -football'),
        language="fr",
        reading=("en", "ru"),
        layout=layout,
        silent=True,
        note_when_empty=True,
        oldest_minutes=60,
        approval=Approval.HOLD,
        hourly=3,
        quiet=True,
    )
    assert await digests.get(chosen.id) == chosen
    assert chosen.layout == layout
    assert await digests.of_chat(-1005) == (chosen,)
    assert await digests.of_chat(7) == ()


async def test_what_is_due_is_the_next_slot(digests: DigestStore, clock: Any) -> None:
    until(clock, 2026, 3, 28, 7, 30)
    plain = await added(digests, clock)
    assert plain.due == datetime(2026, 3, 28, 17, 30, tzinfo=UTC), "08:00 in Paris was half an hour ago"
    asked = await added(digests, clock, approval=Approval.SEND)
    assert asked.due == datetime(2026, 3, 28, 17, 0, tzinfo=UTC), "its admin sees it half an hour before"
    assert (await added(digests, clock, mode=DigestMode.STREAM)).due is None
    assert (await added(digests, clock, paused=True)).due is None
    until(clock, 2026, 3, 28, 20)
    summer = await added(digests, clock)
    assert summer.due == datetime(2026, 3, 29, 6, 0, tzinfo=UTC), "clocks went forward that night"


async def test_what_is_late_stays_due_unless_its_times_change(
    digests: DigestStore, database: Database, clock: Any
) -> None:
    until(clock, 2026, 1, 5, 6)
    made = await added(digests, clock)
    until(clock, 2026, 1, 5, 9)
    longer = await saved(digests, made, layout=Layout(length=DigestLength.SHORT), silent=True)
    assert (longer.due, longer.settled) == (made.due, made.settled), "it missed its hour, and still comes"
    later = await saved(digests, longer, schedule=Schedule(hours=(time(12),), zone="Europe/Paris"))
    assert later.due == datetime(2026, 1, 5, 11, 0, tzinfo=UTC)
    assert later.settled == clock.now(), "nobody waits any more for what was missed"
    async with database.write() as connection:  # as whoever sends it does meanwhile
        sent = update(digest_table).where(digest_table.c.id == made.id)
        await connection.execute(sent.values(settled=later.due, due=later.due + timedelta(days=1)))
    loud = await saved(digests, later, silent=False)
    assert loud.due == later.due + timedelta(days=1), "an old belief sends nothing twice"
    assert await digests.get(made.id) == loud


async def test_a_pause_skips_what_falls_into_it(digests: DigestStore, clock: Any) -> None:
    until(clock, 2026, 1, 5, 6)
    paused = await saved(digests, await added(digests, clock), paused=True)
    assert paused.due is None
    until(clock, 2026, 1, 6, 12)
    resumed = await saved(digests, paused, paused=False)
    assert resumed.due == datetime(2026, 1, 6, 17, 30, tzinfo=UTC)
    assert resumed.settled == clock.now()


async def test_there_is_an_end_to_digests(digests: DigestStore, clock: Any) -> None:
    first = await digests.add(a_draft(clock), most=2)
    assert await digests.add(a_draft(clock), most=2)
    assert await digests.add(a_draft(clock), most=2) is None
    assert await digests.add(a_draft(clock, chat_id=8), most=2)
    assert first is not None
    assert await digests.remove(first.id)
    assert not await digests.remove(first.id)
    assert await digests.get(first.id) is None
    assert await digests.save(first) is None, "whoever still had it before them does not bring it back"
    assert await digests.add(a_draft(clock), most=2)


async def test_admins_who_press_at_once_make_no_more_than_that(
    digests: DigestStore, database: Database, clock: Any
) -> None:
    await ChatStore(database, clock).see(7, ChatKind.SUPERGROUP, "Club", "en")
    pressed = await asyncio.gather(*(digests.add(a_draft(clock), most=2) for _ in range(6)))
    assert sum(one is not None for one in pressed) == 2


async def test_what_was_chosen_while_its_group_moved_stays_with_the_group(
    digests: DigestStore, database: Database, clock: Any
) -> None:
    chats = ChatStore(database, clock)
    await chats.see(-7, ChatKind.GROUP, "Club", "en")
    made = await added(digests, clock, chat_id=-7)
    await chats.move(-7, -1007)
    kept = await saved(digests, made, silent=True)
    assert (kept.chat_id, kept.silent) == (-1007, True)
    assert await digests.of_chat(-1007) == (kept,)


async def test_a_stream_is_fed_by_follows(digests: DigestStore, database: Database, clock: Any) -> None:
    hourly = await added(digests, clock, chat_id=-1005, topics=("climate",))
    assert await follows_of(database, hourly) == []
    stream = await saved(digests, hourly, mode=DigestMode.STREAM)
    [climate] = await follows_of(database, stream)
    assert (climate["chat_id"], climate["kind"], climate["words"]) == (-1005, FollowKind.WORDS, "climate")
    assert climate["wish"] == b"wish for climate"
    wider = await saved(digests, stream, topics=("climate", "gas"))
    first, second = await follows_of(database, wider)
    assert first["id"] == climate["id"], "what stays keeps its row"
    assert second["words"] == "gas"
    paused = await saved(digests, wider, paused=True)
    assert all(row["paused"] for row in await follows_of(database, paused))
    everything = await saved(digests, paused, topics=(), paused=False)
    [all_of_it] = await follows_of(database, everything)
    assert (all_of_it["kind"], all_of_it["wish"], all_of_it["paused"]) == (FollowKind.EVERYTHING, b"", False)
    await digests.remove(everything.id)
    assert await follows_of(database, everything) == []


async def test_an_answer_is_awaited_for_a_while(database: Database, clock: Any) -> None:
    waiting = AwaitedStore(database, clock)
    await waiting.drop(7)
    await waiting.put(7, "1M.1.hours", clock.now() + timedelta(minutes=10))
    await waiting.put(8, "1M.2.hours", clock.now() + timedelta(minutes=5))
    assert await waiting.get(7) == "1M.1.hours"
    await waiting.put(7, "1M.1.zone", clock.now() + timedelta(minutes=10))
    assert await waiting.get(7) == "1M.1.zone"
    clock.advance(5 * 60)
    assert await waiting.get(8) is None
    assert await waiting.get(7) == "1M.1.zone"
    await waiting.drop(7)
    assert await waiting.get(7) is None
