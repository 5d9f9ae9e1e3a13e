"""What chats save and admins pin."""

from typing import Any

import pytest

from bot.model.article import Reprint
from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.saved import PinStore, SavedStore


@pytest.fixture
def saved(database: Database, clock: Clock) -> SavedStore:
    return SavedStore(database, clock)


@pytest.fixture
def pins(database: Database, clock: Clock) -> PinStore:
    return PinStore(database, clock)


@pytest.fixture
async def ids(articles: ArticleStore, candidate: Any) -> list[int]:
    accepted = await articles.accept([candidate(f"Story {number}. It goes on.") for number in range(5)])
    return [acceptance.article_id for acceptance in accepted]


async def test_each_chat_saves_for_itself_the_newest_first(
    saved: SavedStore, ids: list[int], clock: Any
) -> None:
    for number in (2, 1, 3):
        assert await saved.save(7, number, most=10)
        clock.advance(1)
    assert await saved.save(8, 1, most=10)
    assert await saved.saved(7, limit=9) == [3, 1, 2]
    assert await saved.saved(7, limit=2) == [3, 1]
    assert await saved.saved(8, limit=9) == [1]
    assert await saved.save(7, 2, most=10), "once more changes nothing"
    assert await saved.saved(7, limit=9) == [3, 1, 2]
    assert await saved.is_saved(7, 2)
    assert not await saved.is_saved(8, 2)
    assert await saved.unsave(7, 1)
    assert not await saved.unsave(7, 1)
    assert await saved.saved(7, limit=9) == [3, 2]
    assert await saved.saved(8, limit=9) == [1]


async def test_there_is_an_end_to_saving(saved: SavedStore, ids: list[int]) -> None:
    assert [await saved.save(7, number, most=2) for number in (1, 2, 3, 1)] == [True, True, False, True]
    assert not await saved.save(7, 99, most=9), "it is not there"
    assert await saved.saved(7, limit=9) == [2, 1]


async def test_an_article_that_an_admin_removes_is_no_longer_saved(
    saved: SavedStore, articles: ArticleStore, ids: list[int]
) -> None:
    await saved.save(7, 1, most=9)
    assert await articles.remove([1]) == 1
    assert await saved.saved(7, limit=9) == []


async def test_a_group_that_moves_takes_along_what_it_saved(
    saved: SavedStore, database: Database, clock: Clock, ids: list[int]
) -> None:
    for chat, number in ((-5, 1), (-5, 2), (-1005, 2)):
        await saved.save(chat, number, most=9)
    for _ in range(2):
        await ChatStore(database, clock).move(-5, -1005)
    assert sorted(await saved.saved(-1005, limit=9)) == [1, 2]
    assert await saved.saved(-5, limit=9) == []


async def test_pins(pins: PinStore, articles: ArticleStore, ids: list[int], clock: Any) -> None:
    for number in (1, 3):
        assert await pins.pin(number, most=2)
        clock.advance(1)
    assert not await pins.pin(2, most=2)
    assert await pins.pinned(limit=9) == [3, 1]
    found = await articles.get(3)
    assert found is not None
    assert found.pinned is not None
    assert await pins.pin(1, most=2), "again"
    assert await pins.pinned(limit=9) == [1, 3]
    assert await pins.unpin(1)
    assert not await pins.unpin(1)
    assert await pins.pinned(limit=9) == [3]
    assert not await pins.pin(99, most=2)


async def test_only_what_all_may_see_is_pinned(
    pins: PinStore, articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate("Mine. Not yours.", sender=7)])
    assert not await pins.pin(1, most=3)


async def test_a_pinned_article_that_comes_to_repeat_another_leads_there(
    pins: PinStore, articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate("One. A.", key="a"), candidate("Two. B.", key="b")])
    await pins.pin(2, most=3)
    await articles.accept([candidate("One. A.", key="b")])
    assert await pins.pinned(limit=3) == [1]


async def test_who_else_has_a_text(articles: ArticleStore, candidate: Any, clock: Any) -> None:
    now = clock.now()
    text = "The ferry was late. Nobody minded."
    await articles.accept(
        [
            candidate(text, key="a", outlet="Quay"),
            candidate(text, key="b", outlet="Rive", published=now),
            candidate(text, key="c", outlet="Anna's own", sender=7),
            candidate(text, key="d"),
            candidate("Another one. Of Quay.", key="e", outlet="Quay"),
        ]
    )
    assert await articles.reprints(1) == [
        Reprint(outlet="Rive", published=now),
        Reprint(outlet=None, published=None),
    ], "what a reader sent is nobody's business"
    assert await articles.reprints(5) == []
