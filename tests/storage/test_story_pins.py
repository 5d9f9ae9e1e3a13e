"""Stories at the top: a few, for a while, and only those of which something is shown."""

from datetime import timedelta
from typing import Any

import pytest

from bot.model.audit import AuditEntry
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore, Assignment
from bot.storage.audit import AuditStore
from bot.storage.database import Database
from bot.storage.hiding import HidingStore
from bot.storage.stories import StoryStore
from bot.storage.story_pins import Pinning, StoryPinStore

DAY = timedelta(days=1)
EDITOR = 7


@pytest.fixture
def store(database: Database, clock: Any) -> StoryPinStore:
    return StoryPinStore(database, clock)


@pytest.fixture
async def stories(articles: ArticleStore, candidate: Any, database: Database, clock: Any) -> list[int]:
    """Four stories; the first is told by articles 1 and 5, the others by one each."""
    await articles.accept([candidate(f"Report {number}. It goes on.") for number in range(5)])
    assignments = [Assignment(article_id=number, story=-number) for number in range(1, 5)]
    assignments.append(Assignment(article_id=5, story=-1))
    outcome = await AssigningStore(database, clock).assign(assignments, believed=0, reached=5)
    assert outcome is not None
    return [outcome[number] or 0 for number in range(1, 5)]


async def pinned(store: StoryPinStore) -> list[int]:
    return [item.story_id for item in await store.pinned()]


async def test_three_are_pinned_and_no_more(store: StoryPinStore, stories: list[int], clock: Any) -> None:
    for story in stories[:3]:
        assert await store.pin(story, clock.now() + DAY, most=3, by=EDITOR) is Pinning.DONE
        clock.advance(1)
    assert await pinned(store) == [stories[2], stories[1], stories[0]]
    assert await store.pin(stories[3], clock.now() + DAY, most=3, by=EDITOR) is Pinning.FULL
    assert await store.pin(stories[0], clock.now() + 2 * DAY, most=3, by=EDITOR) is Pinning.DONE
    assert await pinned(store) == [stories[0], stories[2], stories[1]]
    assert await store.pin(99_999, clock.now() + DAY, most=3, by=EDITOR) is Pinning.GONE


async def test_a_pin_goes_by_itself(store: StoryPinStore, stories: list[int], clock: Any) -> None:
    for story in stories[:3]:
        await store.pin(story, clock.now() + DAY, most=3, by=EDITOR)
    clock.advance(DAY.total_seconds())
    assert await pinned(store) == []
    assert await store.pin(stories[3], clock.now() + DAY, most=1, by=EDITOR) is Pinning.DONE
    assert not await store.unpin(stories[0], by=EDITOR)


async def test_who_did_it_is_written_down(
    store: StoryPinStore, stories: list[int], database: Database, clock: Any
) -> None:
    first, second = clock.now() + DAY, clock.now() + 2 * DAY
    await store.pin(stories[0], first, most=3, by=EDITOR)
    await store.pin(stories[0], second, most=3, by=EDITOR)
    assert await store.unpin(stories[0], by=EDITOR)
    assert not await store.unpin(stories[0], by=EDITOR)
    records, _ = await AuditStore(database, clock).page(offset=0, limit=9)
    number = str(stories[0])
    assert [record.entry for record in records] == [
        AuditEntry(user_id=EDITOR, deed="story.unpin", subject=number, before=second.isoformat()),
        AuditEntry(
            user_id=EDITOR,
            deed="story.pin",
            subject=number,
            before=first.isoformat(),
            after=second.isoformat(),
        ),
        AuditEntry(user_id=EDITOR, deed="story.pin", subject=number, after=first.isoformat()),
    ]


async def test_a_merged_story_takes_its_pin_along(
    store: StoryPinStore, stories: list[int], database: Database, clock: Any
) -> None:
    until = clock.now() + 2 * DAY
    await store.pin(stories[1], until, most=3, by=EDITOR)
    await store.pin(stories[2], clock.now() + DAY, most=3, by=EDITOR)
    await StoryStore(database, clock).merge(stories[1], stories[2], by=EDITOR)
    [item] = await store.pinned()
    assert (item.story_id, item.until) == (stories[2], until)
    assert await store.pin(stories[1], clock.now() + DAY, most=3, by=EDITOR) is Pinning.DONE
    assert await pinned(store) == [stories[2]]
    assert await store.unpin(stories[1], by=EDITOR)
    assert await pinned(store) == []


async def test_a_story_of_which_nothing_is_shown_stands_nowhere(
    store: StoryPinStore, articles: ArticleStore, stories: list[int], database: Database, clock: Any
) -> None:
    hiding, entry = HidingStore(database, clock), AuditEntry(user_id=EDITOR, deed="article.hide")
    for story in stories[:2]:
        await store.pin(story, clock.now() + DAY, most=2, by=EDITOR)
    await hiding.hide(1, entry=entry)
    assert len(await pinned(store)) == 2, "another article tells it"
    await hiding.hide(5, entry=entry)
    assert await pinned(store) == [stories[1]]
    assert await store.pin(stories[0], clock.now() + DAY, most=3, by=EDITOR) is Pinning.GONE
    assert await store.pin(stories[2], clock.now() + DAY, most=2, by=EDITOR) is Pinning.DONE
    await articles.remove([2])
    await StoryStore(database, clock).forget_empty()
    assert await pinned(store) == [stories[2]]
