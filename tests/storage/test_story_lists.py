"""What lists of stories are made of, on both back ends."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.model.article import Provenance, ProvenanceKind
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.stories import StoryStore
from bot.storage.story_lists import StoryLists

NOON = datetime(2024, 5, 13, 12, tzinfo=UTC)
EVER = datetime(2000, 1, 1, tzinfo=UTC)


@pytest.fixture
def stories(database: Database, clock: Any) -> StoryStore:
    return StoryStore(database, clock)


@pytest.fixture
def lists(database: Database) -> StoryLists:
    return StoryLists(database)


@pytest.fixture
def bring(articles: ArticleStore, candidate: Any) -> Any:
    """Bring in an article of so many hours after noon; give its id."""

    async def one(hours: float, outlet: str | None = None, **fields: Any) -> int:
        text = f"At {hours} {outlet} wrote this. {fields.get('relayed', '')}"
        fields.pop("relayed", None)
        more = {"published": NOON + timedelta(hours=hours), "outlet": outlet, "language": "fr"} | fields
        [accepted] = await articles.accept([candidate(text, **more)])
        return int(accepted.article_id)

    return one


async def test_the_newest_are_told_with_their_stories(
    bring: Any, stories: StoryStore, lists: StoryLists
) -> None:
    old, new, other = await bring(1, "A"), await bring(3, "B", language="ru"), await bring(2, "C")
    own = await bring(4, "D", sender=7)
    story = await stories.move([old, new], None, by=1)
    newest = await lists.newest(limit=10, viewer=None)
    assert [(item.article_id, item.story_id, item.language) for item in newest] == [
        (new, story, "ru"),
        (other, None, "fr"),
        (old, story, "fr"),
    ]
    assert newest[0].at == NOON + timedelta(hours=3)
    assert [item.article_id for item in await lists.newest(limit=2, viewer=None)] == [new, other]
    assert [item.article_id for item in await lists.newest(limit=10, viewer=7)] == [own, new, other, old]
    assert [item.article_id for item in await lists.newest(limit=10, viewer=8)] == [new, other, old]


async def test_the_busiest_by_outlets_not_articles(
    bring: Any, stories: StoryStore, lists: StoryLists
) -> None:
    chatter = await stories.move([await bring(hour, "A") for hour in (1, 2, 3)], None, by=1)
    spread = await stories.move([await bring(4, "B"), await bring(5, "C")], None, by=1)
    unnamed = await stories.move([await bring(6, None), await bring(6.5, None)], None, by=1)
    await bring(7, "E")
    assert await lists.busiest(EVER, limit=9) == [spread, unnamed, chatter]
    assert await lists.busiest(EVER, limit=1) == [spread]
    assert await lists.busiest(NOON + timedelta(hours=4.5), limit=9) == [unnamed, spread]
    assert await lists.busiest(NOON + timedelta(hours=9), limit=9) == []


async def test_what_reports_stories(bring: Any, stories: StoryStore, lists: StoryLists) -> None:
    first, second = await bring(1, "A"), await bring(2, "B", published=None)
    other = await bring(3, "C", provenance=Provenance(agency="AFP", relayed_by="Relay"))
    one = await stories.move([first, second], None, by=1)
    two = await stories.move([other], None, by=1)
    assert one is not None
    assert two is not None
    found = await lists.of_stories([one, two, 999, 0, 2**70])
    assert {number: [item.article_id for item in reports] for number, reports in found.items()} == {
        one: [second, first],
        two: [other],
    }
    assert [item.stated for item in found[one]] == [False, True]
    assert (found[two][0].agency, found[two][0].relayed_by) == ("AFP", "Relay")
    late = await lists.of_stories([one], since=NOON + timedelta(hours=1.5))
    assert [item.article_id for item in late[one]] == [second]
    assert await lists.of_stories([]) == {}


async def test_headlines(bring: Any, lists: StoryLists) -> None:
    plain = await bring(1, "A", title="Le pont rouvre")
    machine = await bring(
        2,
        "B",
        title="Мост открыт",
        language="ru",
        provenance=Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION),
    )
    found = await lists.headlines([machine, plain, 999, 0, 2**70])
    assert (found[plain].title, found[plain].language, found[plain].original) == (
        "Le pont rouvre",
        "fr",
        True,
    )
    assert (found[machine].title, found[machine].original) == ("Мост открыт", False)
    assert set(found) == {plain, machine}
