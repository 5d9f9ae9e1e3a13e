"""What chats follow."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from bot.model.chat import ChatKind
from bot.model.follow import Follow, FollowKind, Told
from bot.search.wish import Wish
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.follows import FollowStore
from bot.storage.tables import digest, follow, held_alert
from bot.storage.told_stories import tell


@pytest.fixture
def follows(database: Database, clock: Any) -> FollowStore:
    return FollowStore(database, clock)


async def add(
    follows: FollowStore, words: str, *, chat: int = 7, most: int = 9, **more: Any
) -> Follow | None:
    wish = Wish.of(words)
    assert isinstance(wish, Wish)
    fields: dict[str, Any] = {"owner_id": 5, "kind": FollowKind.WORDS, "words": words} | more
    return await follows.add(chat_id=chat, wish=wish.pack(), most=most, **fields)


async def added(follows: FollowStore, words: str, **more: Any) -> Follow:
    made = await add(follows, words, **more)
    assert made is not None
    return made


async def test_a_chat_follows_a_wish_once_whoever_asks(follows: FollowStore, clock: Any) -> None:
    made = await added(follows, "New START")
    assert (made.words, made.kind, made.owner_id) == ("New START", FollowKind.WORDS, 5)
    assert (made.made, made.paused, made.muted_until) == (clock.now(), False, None)
    clock.advance(60)
    assert await added(follows, "new  START", owner_id=6, most=1) == made, "the same wish, typed otherwise"
    assert await added(follows, "New START", chat=8) != made
    assert await follows.of_chat(7) == [made]
    wish = Wish.of("New START")
    assert isinstance(wish, Wish)
    assert await follows.find(7, wish.pack()) == made == await follows.get(made.id)
    assert await follows.find(9, wish.pack()) is None


async def test_there_is_an_end_to_following(follows: FollowStore) -> None:
    one, two = await added(follows, "gas", most=2), await added(follows, "oil", most=2)
    assert await add(follows, "coal", most=2) is None
    assert await follows.of_chat(7) == [one, two]
    assert await follows.remove(one.id)
    assert not await follows.remove(one.id)
    assert [item.words for item in (two, await added(follows, "coal", most=2))] == ["oil", "coal"]


async def test_one_takes_the_place_of_another_also_in_a_full_chat(follows: FollowStore) -> None:
    one, two = await added(follows, "gas", most=2), await added(follows, "oil", most=2)
    coal = await added(follows, "coal", most=2, instead_of=one.id, urgent=True)
    assert coal.id > two.id, "other words are another follow: whoever keeps wishes looks for new numbers"
    assert coal.urgent
    assert await follows.of_chat(7) == [two, coal]
    assert await added(follows, "oil", most=2, instead_of=coal.id) == two
    assert await follows.of_chat(7) == [two]
    assert await added(follows, "oil", most=2, instead_of=two.id) == two
    other = await added(follows, "tin", chat=8)
    await added(follows, "lead", instead_of=other.id)
    assert await follows.of_chat(8) == [other], "nobody takes another chat's"


async def test_a_follow_is_changed_and_nothing_else(follows: FollowStore, clock: Any) -> None:
    made, other = await added(follows, "gas"), await added(follows, "oil")
    until = clock.now() + timedelta(hours=24)
    changed = await follows.change(made.id, paused=True, muted_until=until, urgent=True, silent=True)
    assert changed is not None
    assert (changed.paused, changed.muted_until, changed.urgent, changed.silent) == (True, until, True, True)
    again = await follows.change(made.id, paused=False, muted_until=None)
    assert again is not None
    assert (again.paused, again.muted_until, again.urgent) == (False, None, True)
    assert await follows.get(other.id) == other
    assert await follows.change(99, paused=True) is None
    with pytest.raises(ValueError, match="wish"):
        await follows.change(made.id, wish=None)


async def test_what_a_removed_one_holds_back_goes_with_it(
    follows: FollowStore, database: Database, clock: Any
) -> None:
    made = await added(follows, "gas")
    held = {"chat_id": 7, "thread": 0, "story_id": 1, "article_id": 1, "follow_id": made.id}
    async with database.write() as connection:
        await connection.execute(insert(held_alert), held | {"made": clock.now(), "due": clock.now()})
    assert await follows.remove(made.id)
    async with database.read() as connection:
        assert (await connection.execute(held_alert.select())).all() == []


async def test_what_posts_for_a_digest_is_not_a_chats_own(
    follows: FollowStore, database: Database, clock: Any
) -> None:
    wish = Wish.of("gas")
    assert isinstance(wish, Wish)
    values: dict[str, Any] = {
        "chat_id": 7, "owner_id": 5, "mode": "stream", "hours": [480], "weekdays": [0], "zone": "UTC",
        "topics": [], "reading": [], "layout": {}, "silent": False, "note_when_empty": False,
        "oldest_minutes": 1, "approval": "none", "hourly": 1, "quiet": False, "paused": False,
        "made": clock.now(), "settled": clock.now(),
    }  # fmt: skip
    row = {"chat_id": 7, "owner_id": 5, "kind": "words", "words": "gas", "wish": wish.pack()}
    async with database.write() as connection:
        number = await connection.scalar(insert(digest).values(values).returning(digest.c.id))
        row |= {"made": clock.now(), "digest_id": number}
        posting = await connection.scalar(insert(follow).values(row).returning(follow.c.id))
    assert posting is not None
    assert await follows.of_chat(7) == []
    assert await follows.get(posting) is None
    own = await added(follows, "gas", most=1)
    assert own.id != posting
    assert await follows.of_chat(7) == [own]


async def test_alerts_are_counted_by_what_made_them(
    follows: FollowStore, database: Database, clock: Any
) -> None:
    one, two = await added(follows, "gas"), await added(follows, "oil")

    def told(story: int, why: int | None, *, days: float = 0, alert: str | None = "x", chat: int = 7) -> Told:
        at = clock.now() - timedelta(days=days)
        return Told(
            chat_id=chat,
            story_id=story,
            article_id=1,
            sources=1,
            at=at,
            notified=at,
            follow_id=why,
            alert=alert,
        )

    rows = [
        told(1, one.id), told(2, one.id, days=6), told(3, one.id, days=8), told(4, two.id, days=8),
        told(5, None), told(6, one.id, alert=None), told(7, one.id, chat=8),
    ]  # fmt: skip
    async with database.write() as connection:
        await tell(connection, rows)
    assert await follows.alerts(7, since=clock.now() - timedelta(days=7)) == {one.id: 2}


async def test_two_members_who_press_at_once_make_one(
    follows: FollowStore, database: Database, clock: Any
) -> None:
    await ChatStore(database, clock).see(-7, ChatKind.SUPERGROUP, "Club", "en")
    made = await asyncio.gather(*(add(follows, "gas", chat=-7, owner_id=number) for number in range(1, 5)))
    assert len({one.id for one in made if one}) == 1
    assert len(await follows.of_chat(-7)) == 1
