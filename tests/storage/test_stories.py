"""Stories as the database keeps them: what the assigner writes, what readers see, what admins decide."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.model.article import Candidate, ChangeKind
from bot.model.findings import Findings
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore, Assignment
from bot.storage.database import Database
from bot.storage.stories import StoryStore
from bot.text.stories.features import features_of

LONG = " ".join(f"word{number}" for number in range(80))
EVER = datetime(2000, 1, 1, tzinfo=UTC)
ADMIN = 7


def featured(candidate: Candidate) -> Candidate:
    draft = candidate.draft
    features = features_of(draft.title, draft.lead, draft.body, draft.language).pack()
    return replace(candidate, findings=Findings(features=features))


@pytest.fixture
def assigning(database: Database, clock: Any) -> AssigningStore:
    return AssigningStore(database, clock)


@pytest.fixture
def stories(database: Database, clock: Any) -> StoryStore:
    return StoryStore(database, clock)


@pytest.fixture
def archive(articles: ArticleStore, candidate: Any) -> Any:
    """Bring in articles by their numbers."""

    async def bring(*numbers: int, **fields: Any) -> list[int]:
        batch = [
            featured(candidate(f"Report {number}. It goes on.", key=f"k{number}", **fields))
            for number in numbers
        ]
        return [acceptance.article_id for acceptance in await articles.accept(batch)]

    return bring


async def put(assigning: AssigningStore, *parts: Sequence[int]) -> list[int]:
    """Put articles into new stories, one for each part; give the stories."""
    assignments = [
        Assignment(article_id=number, story=-place) for place, part in enumerate(parts, 1) for number in part
    ]
    cursor = await assigning.cursor()
    outcome = await assigning.assign(assignments, believed=cursor, reached=cursor)
    assert outcome is not None
    made = [outcome[part[0]] for part in parts]
    assert all(made)
    return [story or 0 for story in made]


async def changes(articles: ArticleStore) -> list[tuple[int, str]]:
    return [(change.article_id, change.kind.value) for change in await articles.changes(0, 1000)]


async def test_an_assignment_is_in_the_archive_and_in_its_log(
    articles: ArticleStore, assigning: AssigningStore, archive: Any
) -> None:
    await archive(1, 2, 3)
    assert await assigning.cursor() == 0
    outcome = await assigning.assign(
        [
            Assignment(article_id=1, story=-5),
            Assignment(article_id=2, story=-9),
            Assignment(article_id=3, story=-5),
        ],
        believed=0,
        reached=3,
    )
    assert outcome is not None
    assert outcome[1] == outcome[3] != outcome[2]
    assert await assigning.cursor() == 3
    found = await articles.many([1, 2, 3])
    assert {number: item.story for number, item in found.items()} == outcome
    assert [item.seq for item in found.values()] == [1, 2, 3]
    assert (await changes(articles))[3:] == [(1, "story"), (2, "story"), (3, "story")]
    assert await articles.last_seq() == 6


async def test_who_is_behind_writes_nothing(
    articles: ArticleStore, assigning: AssigningStore, archive: Any
) -> None:
    await archive(1, 2)
    assert await assigning.assign([Assignment(article_id=1, story=-1)], believed=0, reached=1) is not None
    for believed in (0, 2):
        late = [Assignment(article_id=1, story=-1), Assignment(article_id=2, story=-2)]
        assert await assigning.assign(late, gone=[1], believed=believed, reached=9) is None
    assert await assigning.cursor() == 1
    found = await articles.many([1, 2])
    assert found[1].story is not None
    assert found[2].story is None
    assert await articles.last_seq() == 3


async def test_what_nobody_is_shown_has_no_story_and_a_duplicate_its_originals(
    articles: ArticleStore, assigning: AssigningStore, candidate: Any
) -> None:
    await articles.accept(
        [
            candidate("Shown. It is.", key="1"),
            candidate("Shown. It is.", key="2"),
            candidate("Sent. It was.", key="3", sender=5),
        ]
    )
    outcome = await assigning.assign(
        [Assignment(article_id=number, story=-number) for number in (1, 2, 3, 4)], believed=0, reached=2
    )
    assert outcome is not None
    assert {number for number, story in outcome.items() if story is not None} == {1}
    found = await articles.many([1, 2, 3])
    assert found[1].story == found[2].story == outcome[1]
    assert found[3].story is None
    assert (await assigning.known([1, 2, 3, 4])).keys() == {1, 2, 3}


async def test_a_story_that_is_known_stays(
    articles: ArticleStore, assigning: AssigningStore, stories: StoryStore, archive: Any
) -> None:
    await archive(1, 2)
    [first] = await put(assigning, [1])
    fixed = await stories.move([2], None, by=ADMIN)
    before = await articles.last_seq()
    outcome = await assigning.assign(
        [Assignment(article_id=1, story=-1), Assignment(article_id=2, story=first)], believed=0, reached=2
    )
    assert outcome == {1: first, 2: fixed}
    assert await articles.last_seq() == before


async def test_a_story_that_is_merged_meanwhile_leads_on_and_one_that_is_lost_is_made_anew(
    assigning: AssigningStore, stories: StoryStore, archive: Any
) -> None:
    await archive(1, 2, 3, 4, 5)
    first, second = await put(assigning, [1], [2])
    await stories.merge(first, second, by=ADMIN)
    outcome = await assigning.assign(
        [Assignment(article_id=3, story=first), *(Assignment(article_id=n, story=999) for n in (4, 5))],
        believed=0,
        reached=5,
    )
    assert outcome is not None
    assert outcome[3] == second
    assert outcome[4] == outcome[5] not in (None, first, second, 999)


async def test_what_is_gone_loses_its_story_unless_it_is_back(
    articles: ArticleStore, assigning: AssigningStore, candidate: Any
) -> None:
    await articles.accept([candidate("Sea. It is calm.", key="1"), candidate("Air. It is.", key="2")])
    await put(assigning, [1], [2])
    await articles.accept([candidate("Air. It is.", key="1")])
    assert (await assigning.known([1]))[1].original == 2
    await assigning.assign([], gone=[1, 2], believed=0, reached=2)
    assert (await assigning.stories([1, 2])).keys() == {2}


async def test_the_window_comes_back_in_order_and_no_longer_than_asked(
    articles: ArticleStore, assigning: AssigningStore, archive: Any, clock: Any
) -> None:
    begun = clock.now()
    for number in range(1, 9):
        await archive(number, outlet="Quay", published=begun)
        clock.advance(86_400)
    await put(assigning, [1], [2, 3], [4, 6, 7, 8])  # 5 has none yet
    since = begun + timedelta(days=1)

    async def window(most: int, until: datetime | None = None) -> list[int]:
        pages = [page async for page in assigning.window(since=since, until=until, most=most)]
        assert all(
            item.features and item.outlet == "Quay" and item.published == begun for p in pages for item in p
        )
        return [item.id for page in pages for item in page]

    async def before(most: int, count: int, until: datetime | None = None) -> int:
        pages = assigning.features_before(since=since, until=until, most=most, count=count)
        return sum([len(page) async for page in pages])

    assert await window(100) == [2, 3, 4, 6, 7, 8]
    assert await window(3) == [6, 7, 8]
    assert await window(100, since + timedelta(days=2)) == [2, 3, 4]
    assert await window(2, since + timedelta(days=2)) == [3, 4]
    assert await before(100, 100) == 1
    assert await before(3, 100) == 4
    assert await before(3, 2) == 2
    assert await before(2, 100, since + timedelta(days=2)) == 2
    since = begun + timedelta(days=30)
    assert await window(100) == []
    assert await before(100, 100) == 7
    assert await before(100, 100, begun + timedelta(days=2)) == 3


async def test_pages_join_seamlessly(
    assigning: AssigningStore, archive: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.assigning._PAGE", 2)
    await archive(*range(1, 8))
    await put(assigning, [1, 3, 4, 7], [5])
    pages = [page async for page in assigning.window(since=EVER, until=None, most=100)]
    assert [[item.id for item in page] for page in pages] == [[1, 3], [4, 5], [7]]


async def test_reports_are_what_everybody_may_see_the_newest_first(
    articles: ArticleStore, assigning: AssigningStore, stories: StoryStore, candidate: Any, clock: Any
) -> None:
    def dated(number: int, **fields: Any) -> Candidate:
        published = clock.now() - timedelta(hours=number)
        made: Candidate = candidate(
            f"Report {number}. {LONG[:20]}", key=f"k{number}", published=published, **fields
        )
        return made

    await articles.accept(
        [dated(1, outlet="Quay", language="en"), dated(2), dated(30), dated(3, sender=9), dated(4)]
    )
    [story, other] = await put(assigning, [1, 2], [3])
    found = await stories.of_story(story)
    assert [(report.article_id, report.story_id) for report in found] == [(1, story), (2, story)]
    assert (found[0].outlet, found[0].language, found[0].at) == (
        "Quay",
        "en",
        clock.now() - timedelta(hours=1),
    )
    assert [report.article_id for report in await stories.of_story(story, limit=1)] == [1]
    assert await stories.of_story(999) == []
    assert await stories.of_story(2**70) == []
    assert list(await stories.of_articles([3, 5, 1, 77, 2**70])) == [3, 1]
    assert (await stories.of_articles([3]))[3].story_id == other


async def test_articles_are_split_off_for_good(
    articles: ArticleStore, assigning: AssigningStore, stories: StoryStore, archive: Any
) -> None:
    await archive(1, 2, 3)
    [story] = await put(assigning, [1, 2, 3])
    new = await stories.move([2, 3, 99, 2**70], None, by=ADMIN)
    assert new not in (None, story)
    assert await assigning.stories([1, 2, 3]) == {1: story, 2: new, 3: new}
    assert {number: item.fixed for number, item in (await assigning.known([1, 2, 3])).items()} == {
        1: False,
        2: True,
        3: True,
    }
    assert (await changes(articles))[-2:] == [(2, ChangeKind.STORY.value), (3, ChangeKind.STORY.value)]
    before = await articles.last_seq()
    assert await stories.move([2], new, by=ADMIN) == new
    assert await articles.last_seq() == before  # nothing changed
    assert await stories.move([99], None, by=ADMIN) is None
    assert await stories.move([1], 999, by=ADMIN) is None
    assert await assigning.stories([1]) == {1: story}


async def test_a_merged_story_leads_to_the_other_even_after_another_merger(
    articles: ArticleStore, assigning: AssigningStore, stories: StoryStore, archive: Any
) -> None:
    await archive(1, 2, 3)
    first, second, third = await put(assigning, [1], [2], [3])
    before = await articles.last_seq()
    assert await stories.merge(first, second, by=ADMIN) == second
    assert await stories.merge(second, third, by=ADMIN) == third
    assert await stories.merge(first, third, by=ADMIN) == third
    assert await stories.merge(first, 999, by=ADMIN) is None
    assert await assigning.stories([1, 2, 3]) == {1: third, 2: third, 3: third}
    assert [await stories.current(number) for number in (first, second, third, 999)] == [third] * 3 + [None]
    assert [report.article_id for report in await stories.of_story(first)] == [3, 2, 1]
    assert (await changes(articles))[before:] == [(1, "story"), (1, "story"), (2, "story")]
    assert await stories.move([3], first, by=ADMIN) == third


async def test_empty_stories_go_once_nothing_leads_to_a_story_through_them(
    articles: ArticleStore, assigning: AssigningStore, stories: StoryStore, archive: Any
) -> None:
    await archive(1, 2, 3, 4)
    merged, target, emptied, kept = await put(assigning, [1], [2], [3], [4])
    await stories.merge(merged, target, by=ADMIN)
    await articles.remove([3])
    assert await stories.forget_empty() == 1
    assert [await stories.current(number) for number in (merged, target, emptied, kept)] == [
        target,
        target,
        None,
        kept,
    ]
    await articles.remove([1, 2])
    assert await stories.forget_empty() == 2
    assert await stories.current(merged) is None
    assert await stories.forget_empty() == 0
    assert await stories.current(kept) == kept


async def test_old_features_go_but_not_those_of_what_waits_for_its_story(
    articles: ArticleStore,
    assigning: AssigningStore,
    stories: StoryStore,
    archive: Any,
    clock: Any,
    candidate: Any,
) -> None:
    await archive(1, 2)
    await articles.accept([featured(candidate("Report 1. It goes on.", key="twin"))])
    clock.advance(86_400)
    await archive(4)
    await put(assigning, [1], [4])
    assert await stories.forget_features(clock.now()) == 2  # the judged one's, and its duplicate's
    known = await assigning.known([1, 2, 3, 4])
    assert [bool(known[number].features) for number in (1, 2, 3, 4)] == [False, True, False, True]
    assert await stories.forget_features(clock.now()) == 0
