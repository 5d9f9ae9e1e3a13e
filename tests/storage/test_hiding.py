"""What editors hide is shown to nobody and stays hidden; showing it again is no news."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.model.article import ChangeKind, Standing
from bot.model.audit import AuditEntry
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore, Assignment
from bot.storage.audit import AuditStore
from bot.storage.database import Database
from bot.storage.hiding import HidingStore
from bot.storage.persons import PersonStore
from bot.storage.saved import PinStore
from bot.storage.stories import StoryStore
from bot.storage.story_lists import StoryLists
from bot.storage.tables import article_sender

FERRY = "The ferry was late. Nobody minded the ferry at all."
LATER = "The ferry was late. Nobody minded the ferry at all, and the quay stayed open for two hours more."
BRIDGE = "The bridge is open. Cars may pass."
HIDE = AuditEntry(user_id=7, deed="article.hide", subject="The ferry was late")
SHOW = AuditEntry(user_id=7, deed="article.show", subject="The ferry was late")


@pytest.fixture
def store(database: Database, clock: Any) -> HidingStore:
    return HidingStore(database, clock)


async def listed(articles: ArticleStore, viewer: int | None = None) -> list[int]:
    return [item.id for item in await articles.latest(limit=9, viewer=viewer)]


async def kinds(articles: ArticleStore, number: int) -> list[ChangeKind]:
    return [change.kind for change in await articles.changes(0, 99) if change.article_id == number]


async def test_it_is_in_no_list_until_it_is_shown_again(
    articles: ArticleStore, candidate: Any, store: HidingStore, database: Database, clock: Any
) -> None:
    await articles.accept([candidate(FERRY, outlet="Quay Post"), candidate(BRIDGE, outlet="Marsh Courier")])
    assert await store.hide(1, entry=HIDE)
    assert not await store.hide(1, entry=HIDE), "it is hidden"
    assert not await store.hide(99, entry=HIDE)
    assert await listed(articles) == [2]
    assert [item.outlet for item in await articles.outlets(None)] == ["Marsh Courier"]
    hidden = await articles.get(1)
    assert hidden is not None
    assert (hidden.public, hidden.hidden, hidden.seq) == (False, clock.now(), await articles.last_seq())
    [item], count = await store.page(offset=0, limit=9)
    assert (item.id, item.title, item.outlet, count) == (1, "The ferry was late", "Quay Post", 1)

    assert await store.show(1, entry=SHOW)
    assert not await store.show(1, entry=SHOW), "it is shown"
    assert sorted(await listed(articles)) == [1, 2]
    assert await store.page(offset=0, limit=9) == ([], 0)
    assert await kinds(articles, 1) == [ChangeKind.NEW, ChangeKind.HIDDEN, ChangeKind.REANALYSED]
    records, _ = await AuditStore(database, clock).page(offset=0, limit=9)
    assert [record.entry for record in records] == [SHOW, HIDE]


async def test_the_last_hidden_comes_first(
    articles: ArticleStore, candidate: Any, store: HidingStore, clock: Any
) -> None:
    await articles.accept([candidate(f"Report {number}. It goes on.") for number in range(5)])
    for number in (2, 5, 1):
        await store.hide(number, entry=HIDE)
        clock.advance(60)
    first, count = await store.page(offset=0, limit=2)
    rest, _ = await store.page(offset=2, limit=2)
    assert ([item.id for item in first], [item.id for item in rest], count) == ([1, 5], [2], 3)


async def test_nothing_that_its_source_says_brings_it_back(
    articles: ArticleStore, candidate: Any, store: HidingStore
) -> None:
    said = {"key": "url:https://quay.example/1", "source": "quay", "standing": Standing.OWN_PAGE}
    await articles.accept([candidate(FERRY, **said)])
    await store.hide(1, entry=HIDE)
    await articles.accept([candidate(FERRY, **said)])
    await articles.accept([candidate(LATER, **said)])
    found = await articles.get(1)
    assert found is not None
    assert (found.public, found.body) == (False, LATER)
    assert ChangeKind.CORRECTED in await kinds(articles, 1), "projections take the new words"
    assert await listed(articles) == []


async def test_reprints_stay_behind_it(articles: ArticleStore, candidate: Any, store: HidingStore) -> None:
    await articles.accept([candidate(FERRY, key="a"), candidate(FERRY, key="b")])
    await store.hide(1, entry=HIDE)
    await articles.accept([candidate(FERRY, key="c"), candidate(FERRY, key="d", sender=9)])
    originals = {item.id: item.duplicate_of for item in (await articles.many([2, 3, 4])).values()}
    assert originals == {2: 1, 3: 1, 4: 1}
    assert await listed(articles) == []
    assert await listed(articles, viewer=9) == []


async def test_who_sent_it_sees_it_as_little_and_is_forgotten(
    articles: ArticleStore, candidate: Any, store: HidingStore, database: Database, clock: Any
) -> None:
    await articles.accept([candidate(FERRY, key="a", sender=9, public=True)])
    await store.hide(1, entry=HIDE)
    await articles.accept([candidate(FERRY, key="a", sender=9, public=True)])
    assert await listed(articles, viewer=9) == []
    async with database.read() as connection:
        assert await connection.scalar(select(func.count()).select_from(article_sender)) == 0
    await PersonStore(database, clock).erase(9)
    assert (await store.page(offset=0, limit=9))[1] == 1, "it is the operator's now"
    await store.show(1, entry=SHOW)
    assert await listed(articles) == [1]


async def test_it_keeps_its_story_without_telling_of_it(
    articles: ArticleStore, candidate: Any, store: HidingStore, database: Database, clock: Any
) -> None:
    await articles.accept([candidate(FERRY), candidate(BRIDGE)])
    assigning, stories = AssigningStore(database, clock), StoryStore(database, clock)
    both = [Assignment(article_id=number, story=-1) for number in (1, 2)]
    outcome = await assigning.assign(both, believed=0, reached=2)
    assert outcome is not None
    story = outcome[1]
    assert story is not None
    await store.hide(1, entry=HIDE)
    assert [item.article_id for item in await stories.of_story(story)] == [2]
    assert [item.article_id for item in await StoryLists(database).newest(limit=9, viewer=None)] == [2]
    known = await assigning.known([1])
    assert (known[1].shown, known[1].story) == (True, story), "the assigner neither drops nor judges it"
    assert await assigning.assign(both, believed=2, reached=3) == {1: story, 2: story}
    await store.show(1, entry=SHOW)
    assert {item.article_id for item in await stories.of_story(story)} == {1, 2}
    assert (await kinds(articles, 1)).count(ChangeKind.STORY) == 1
    assert await stories.of_story(story, limit=1)


async def test_a_pin_of_it_holds_no_place(
    articles: ArticleStore, candidate: Any, store: HidingStore, database: Database, clock: Any
) -> None:
    await articles.accept([candidate(FERRY), candidate(BRIDGE)])
    pins = PinStore(database, clock)
    assert await pins.pin(1, most=1)
    await store.hide(1, entry=HIDE)
    assert await pins.pinned(limit=3) == []
    assert await pins.pin(2, most=1)
    clock.advance(timedelta(hours=1).total_seconds())
    assert not await pins.pin(1, most=3), "what is hidden is not pinned"
