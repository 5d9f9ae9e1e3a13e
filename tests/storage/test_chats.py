"""Chats are known by their latest update, and keep what was set for them."""

from typing import Any

import pytest
from sqlalchemy import event

from bot.errors import StorageError
from bot.model.chat import Chat, ChatKind, ListingKind, SummaryLength
from bot.ports import Clock
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.listings import ListingStore

ANNA, GROUP, SUPERGROUP = 7, -100, -1_001_234_567_890_123


@pytest.fixture
def chats(database: Database, clock: Clock) -> ChatStore:
    return ChatStore(database, clock)


async def test_a_chat_is_met(chats: ChatStore, clock: Any) -> None:
    assert await chats.get(ANNA) is None
    seen = await chats.see(ANNA, ChatKind.PRIVATE, "Anna", "fr")
    assert seen == Chat(
        id=ANNA,
        kind=ChatKind.PRIVATE,
        title="Anna",
        language="fr",
        first_seen=clock.now(),
        last_seen=clock.now(),
    )
    assert await chats.get(ANNA) == seen


async def test_name_and_language_follow_the_person(chats: ChatStore, clock: Any) -> None:
    first = await chats.see(ANNA, ChatKind.PRIVATE, "Anna", "fr")
    clock.advance(5)
    seen = await chats.see(ANNA, ChatKind.PRIVATE, "Anna B. \ud83d", "ru")
    assert (seen.title, seen.language) == ("Anna B. \ufffd", "ru")
    assert (seen.first_seen, seen.last_seen) == (first.first_seen, clock.now())


async def test_a_chosen_language_stays(chats: ChatStore) -> None:
    await chats.see(ANNA, ChatKind.PRIVATE, "Anna", "fr")
    chosen = await chats.choose_language(ANNA, "en")
    assert (chosen.language, chosen.language_chosen) == ("en", True)
    assert (await chats.see(ANNA, ChatKind.PRIVATE, "Anna", "ru")).language == "en"
    with pytest.raises(StorageError, match="chat 8 "):
        await chats.choose_language(8, "en")


async def test_the_length_of_summaries_is_chosen(chats: ChatStore) -> None:
    with pytest.raises(StorageError):
        await chats.choose_summary(7, SummaryLength.LONG)
    assert (await chats.see(7, ChatKind.PRIVATE, "Ada", "en")).summary is SummaryLength.SHORT
    assert (await chats.choose_summary(7, SummaryLength.LONG)).summary is SummaryLength.LONG
    assert (await chats.see(7, ChatKind.PRIVATE, "Ada L.", "en")).summary is SummaryLength.LONG


@pytest.mark.parametrize("written_before", [False, True])
async def test_the_length_of_summaries_moves_along(chats: ChatStore, *, written_before: bool) -> None:
    await chats.see(GROUP, ChatKind.GROUP, "Neighbours", "en")
    await chats.choose_summary(GROUP, SummaryLength.LINE)
    if written_before:
        await chats.see(SUPERGROUP, ChatKind.SUPERGROUP, "Neighbours", "en")
    await chats.move(GROUP, SUPERGROUP)
    moved = await chats.get(SUPERGROUP)
    assert moved is not None
    assert moved.summary is SummaryLength.LINE


async def test_seeing_again_writes_at_most_once_a_minute(
    chats: ChatStore, database: Database, clock: Any
) -> None:
    first = await chats.see(ANNA, ChatKind.PRIVATE, "Anna", "fr")
    async with database.read() as reading, database.write() as writing:
        engines = {reading.sync_connection.engine, writing.sync_connection.engine}  # type: ignore[union-attr]
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement.split()[0])

    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    clock.advance(59)
    assert await chats.see(ANNA, ChatKind.PRIVATE, "Anna", "fr") == first
    assert {"INSERT", "UPDATE"}.isdisjoint(statements)
    clock.advance(1)
    assert (await chats.see(ANNA, ChatKind.PRIVATE, "Anna", "fr")).last_seen == clock.now()
    assert "INSERT" in statements


async def test_writing_wakes_a_chat_but_does_not_restart_it(chats: ChatStore) -> None:
    await chats.see(ANNA, ChatKind.PRIVATE, "Anna", "fr")
    await chats.sleep(ANNA)
    await chats.stop(ANNA)
    asleep = await chats.get(ANNA)
    assert asleep is not None
    assert (asleep.asleep, asleep.stopped) == (True, True)
    seen = await chats.see(ANNA, ChatKind.PRIVATE, "Anna", "fr")
    assert (seen.asleep, seen.stopped) == (False, True)
    await chats.resume(ANNA)
    resumed = await chats.get(ANNA)
    assert resumed is not None
    assert not resumed.stopped


async def test_a_group_becomes_a_supergroup(chats: ChatStore, database: Database, clock: Any) -> None:
    listings = ListingStore(database, clock)
    await chats.see(GROUP, ChatKind.GROUP, "Neighbours", "fr")
    await chats.choose_language(GROUP, "ru")
    await chats.stop(GROUP)
    shown = await listings.add(GROUP, ANNA, ListingKind.LATEST, "", [1, 2], False)
    for _ in range(2):
        await chats.move(GROUP, SUPERGROUP)
        assert await chats.get(GROUP) is None
        moved = await chats.get(SUPERGROUP)
        assert moved is not None
        assert (moved.kind, moved.title, moved.language) == (ChatKind.SUPERGROUP, "Neighbours", "ru")
        assert (moved.language_chosen, moved.stopped) == (True, True)
        listing = await listings.get(shown.id)
        assert listing is not None
        assert listing.chat_id == SUPERGROUP


async def test_a_supergroup_that_wrote_before_its_move_was_told(chats: ChatStore, clock: Any) -> None:
    first = await chats.see(GROUP, ChatKind.GROUP, "Neighbours", "fr")
    await chats.choose_language(GROUP, "ru")
    clock.advance(10)
    await chats.see(SUPERGROUP, ChatKind.SUPERGROUP, "Neighbours!", "fr")
    await chats.move(GROUP, SUPERGROUP)
    moved = await chats.get(SUPERGROUP)
    assert moved is not None
    assert (moved.title, moved.language, moved.first_seen) == ("Neighbours!", "ru", first.first_seen)
    await chats.move(GROUP, SUPERGROUP)
    assert await chats.get(SUPERGROUP) == moved


async def test_a_group_is_joined_and_keeps_its_settings(chats: ChatStore, clock: Any) -> None:
    joined = await chats.join(GROUP, ChatKind.GROUP, "Club", "fr", added_by=ANNA, asleep=False)
    assert joined == Chat(
        id=GROUP,
        kind=ChatKind.GROUP,
        title="Club",
        language="fr",
        first_seen=clock.now(),
        last_seen=clock.now(),
        announcements=False,
        configured_by=ANNA,
    )
    await chats.configure(GROUP, by=ANNA, language="ru", announcements=True)
    clock.advance(60)
    await chats.sleep(GROUP)
    again = await chats.join(GROUP, ChatKind.GROUP, "Club!", "fr", added_by=8, asleep=False)
    assert (again.title, again.language, again.announcements) == ("Club!", "ru", True)
    assert (again.configured_by, again.asleep, again.last_seen) == (ANNA, False, clock.now())
    mute = await chats.join(GROUP, ChatKind.GROUP, "Club!", "fr", added_by=None, asleep=True)
    assert (mute.asleep, mute.configured_by) == (True, ANNA)
    await chats.wake(GROUP)
    woken = await chats.get(GROUP)
    assert woken is not None
    assert not woken.asleep


async def test_a_group_is_configured(chats: ChatStore) -> None:
    with pytest.raises(StorageError):
        await chats.configure(GROUP, by=ANNA, admins_only=True)
    await chats.join(GROUP, ChatKind.GROUP, "Club", "fr", added_by=ANNA, asleep=False)
    await chats.stop(GROUP)
    changed = await chats.configure(GROUP, by=8, admins_only=True)
    assert (changed.admins_only, changed.configured_by, changed.stopped) == (True, 8, True)
    changed = await chats.configure(GROUP, by=None, admins_only=False, stopped=False)
    assert (changed.admins_only, changed.configured_by, changed.stopped) == (False, 8, False)
