"""The same article stays one, whatever its feed does; and nobody rewrites another outlet's."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.model.article import Acceptance, ChangeKind, Standing, Verdict
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.tables import article_version

FERRY = "The ferry from Westhaven was two hours late on Monday. Nobody on the quay minded much."
FERRY_CORRECTED = "The ferry from Westhaven was three hours late on Monday. Nobody on the quay minded much."
BRIDGE = "Cars may use the old bridge again. Engineers found no cracks under its northern arch."
OWN, HOST = Standing.OWN_PAGE, Standing.OWN_HOST


async def kinds(articles: ArticleStore, after: int = 0) -> list[tuple[int, ChangeKind]]:
    return [(change.article_id, change.kind) for change in await articles.changes(after, 1000)]


async def shown(articles: ArticleStore) -> list[str]:
    return [article.body for article in await articles.latest(limit=99, viewer=None)]


async def test_an_entry_keeps_its_article_under_a_new_address(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept(
        [candidate(FERRY, key="url:old", source="quay", external_id="7", url="https://old/")]
    )
    moved = candidate(FERRY, key="url:new", source="quay", external_id="7", url="https://new/")
    [acceptance] = await articles.accept([moved])
    assert acceptance == Acceptance(article_id=1, verdict=Verdict.UPDATED)
    assert await articles.by_key("url:old") is None
    found = await articles.by_key("url:new")
    assert found is not None
    assert (found.id, found.url) == (1, "https://new/")
    assert await kinds(articles) == [(1, ChangeKind.NEW), (1, ChangeKind.REANALYSED)]
    [again] = await articles.accept([moved])
    assert again.verdict is Verdict.DUPLICATE


async def test_a_correction_may_come_with_a_new_address(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="url:old", source="quay", external_id="7", title="Late")])
    await articles.accept(
        [candidate(FERRY_CORRECTED, key="url:new", source="quay", external_id="7", title="Late again")]
    )
    assert await shown(articles) == [FERRY_CORRECTED]
    assert await kinds(articles) == [(1, ChangeKind.NEW), (1, ChangeKind.CORRECTED)]


async def test_an_address_keeps_its_article_under_a_new_id(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="k", source="quay", external_id="7")])
    [again] = await articles.accept([candidate(FERRY, key="k", source="quay", external_id="8")])
    assert again == Acceptance(article_id=1, verdict=Verdict.DUPLICATE)


@pytest.mark.parametrize("change", ["ids", "addresses", "both", "order"])
async def test_a_feed_that_changes_everything_adds_nothing_twice(
    articles: ArticleStore, candidate: Any, change: str
) -> None:
    texts = [f"Story {number}. It is told here in words number {number}." for number in range(30)]

    def feed(generation: int) -> list[Any]:
        ids, addresses = change in ("ids", "both"), change in ("addresses", "both")
        return [
            candidate(
                text,
                key=f"url:https://quay.example/{generation * addresses}/{number}",
                source="quay",
                external_id=f"{generation * ids}-{number}",
            )
            for number, text in enumerate(texts)
        ]

    await articles.accept(feed(0))
    await articles.accept(feed(1)[:: -1 if change == "order" else 1])
    assert len(await shown(articles)) == len(texts)
    assert {kind for _, kind in await kinds(articles, 30)} <= {ChangeKind.REANALYSED}


async def test_an_id_given_to_another_article_tells_nothing(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="a", source="quay", external_id="1")])
    [other] = await articles.accept([candidate(BRIDGE, key="b", source="quay", external_id="1")])
    assert other == Acceptance(article_id=2, verdict=Verdict.ADDED)
    assert await shown(articles) == [BRIDGE, FERRY]


async def test_an_id_that_all_entries_have_tells_nothing(articles: ArticleStore, candidate: Any) -> None:
    batch = [
        candidate(
            f"Boat {number} has come in. All on board are well.",
            key=f"k{number}",
            source="quay",
            external_id="x",
        )
        for number in range(45)
    ]
    for _ in range(2):
        await articles.accept(batch)
        await articles.accept(batch[7:8])
    assert len(await shown(articles)) == 45
    assert {kind for _, kind in await kinds(articles)} == {ChangeKind.NEW}


async def test_an_id_that_all_entries_have_tells_nothing_one_by_one_either(
    articles: ArticleStore, candidate: Any
) -> None:
    for number in range(9):
        text = f"Boat {number} has come in. All on board are well."
        [acceptance] = await articles.accept(
            [candidate(text, key=f"k{number}", source="quay", external_id="x")]
        )
        assert acceptance.verdict is Verdict.ADDED


async def test_yesterdays_id_on_todays_report_is_another_article(
    articles: ArticleStore, candidate: Any, clock: Any
) -> None:
    def report(day: datetime) -> Any:
        return candidate(
            f"The weather for the coast. Wind from the west and rain on the {day.day}.",
            key=f"url:https://quay.example/{day:%d}",
            source="quay",
            external_id="weather",
            published=day,
        )

    await articles.accept([report(clock.now())])
    [today] = await articles.accept([report(clock.now() + timedelta(days=2))])
    assert today.verdict is Verdict.ADDED


async def test_ids_of_different_sources_are_different(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="a", source="quay", external_id="1")])
    [other] = await articles.accept([candidate(FERRY_CORRECTED, key="b", source="rive", external_id="1")])
    assert other.verdict is Verdict.ADDED


async def test_an_entry_that_moves_to_a_known_address_joins_what_is_there(
    articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept(
        [
            candidate(FERRY, key="a", source="quay", external_id="1", standing=OWN),
            candidate(BRIDGE, key="b", source="rive", external_id="9", standing=OWN),
        ]
    )
    before = await articles.get(2)
    [acceptance] = await articles.accept([candidate(FERRY, key="b", source="quay", external_id="1")])
    assert acceptance == Acceptance(article_id=2, verdict=Verdict.DUPLICATE)
    assert await articles.get(2) == before
    assert sorted(await shown(articles)) == sorted([FERRY, BRIDGE])


@pytest.mark.parametrize("first", [Standing.CLAIMED, HOST, OWN])
async def test_no_feed_rewrites_what_another_source_brought(
    articles: ArticleStore, candidate: Any, first: Standing
) -> None:
    await articles.accept([candidate(FERRY, key="k", source="quay", standing=first, outlet="Quay")])
    before = await articles.get(1)
    forged = candidate(
        BRIDGE,
        key="k",
        source="aggregator",
        outlet="Aggregator",
        published=datetime.fromisoformat("2001-01-01T00:00:00Z"),
        image="https://aggregator.example/1.png",
    )
    assert await articles.accept([forged]) == [Acceptance(article_id=1, verdict=Verdict.DUPLICATE)]
    assert await articles.get(1) == before
    assert await kinds(articles) == [(1, ChangeKind.NEW)]


async def test_a_claim_that_came_first_is_replaced_by_who_can_vouch(
    articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate(BRIDGE, key="k", source="aggregator", outlet="Aggregator")])
    for standing in (HOST, OWN):
        text = f"{FERRY} Seen by {standing.name}."
        [own] = await articles.accept(
            [candidate(text, key="k", source="quay", outlet="Quay", standing=standing)]
        )
        assert own.verdict is Verdict.UPDATED
        found = await articles.get(1)
        assert found is not None
        assert (found.body, found.outlet, found.source) == (text, "Quay", "quay")
    [claim] = await articles.accept([candidate(BRIDGE, key="k", source="aggregator")])
    assert claim.verdict is Verdict.DUPLICATE


async def test_the_page_itself_corrects_whoever_reads_it(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="k", source="quay", standing=OWN)])
    await articles.accept([candidate(FERRY_CORRECTED, key="k", source="reader-of-quay", standing=OWN)])
    assert await shown(articles) == [FERRY_CORRECTED]


async def test_a_teaser_does_not_replace_the_page(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="k", source="quay", standing=OWN)])
    [teaser] = await articles.accept(
        [candidate("The ferry was late.", key="k", source="quay", standing=HOST)]
    )
    assert teaser.verdict is Verdict.DUPLICATE
    assert await shown(articles) == [FERRY]


async def test_an_old_copy_that_is_imported_undoes_nothing(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="k")])
    await articles.accept([candidate(FERRY_CORRECTED, key="k", source="quay", standing=HOST)])
    [imported] = await articles.accept([candidate(FERRY, key="k")])
    assert imported.verdict is Verdict.DUPLICATE
    found = await articles.get(1)
    assert found is not None
    assert (found.body, found.source) == (FERRY_CORRECTED, "quay")


async def test_a_page_that_flaps_is_corrected_once(
    articles: ArticleStore, candidate: Any, database: Database
) -> None:
    for text in (FERRY, FERRY_CORRECTED) * 4:
        await articles.accept([candidate(text, key="k", title="Ferry late")])
    assert await shown(articles) == [FERRY_CORRECTED]
    told = [kind for _, kind in await kinds(articles)]
    assert told.count(ChangeKind.CORRECTED) == 1
    async with database.read() as connection:
        kept = select(article_version.c.body).order_by(article_version.c.number)
        assert list(await connection.scalars(kept)) == [FERRY, FERRY_CORRECTED]


@pytest.mark.parametrize(
    "furniture", ["Most read: {0} boats", "Read {0} times.", "Updated at 14:{0:02}", "{0} comments\n\nShare"]
)
async def test_furniture_is_no_correction(
    articles: ArticleStore, candidate: Any, database: Database, furniture: str
) -> None:
    for number in range(5):
        text = f"{FERRY}\n\n{furniture.format(number)}"
        [acceptance] = await articles.accept([candidate(text, key="k", title="Ferry late")])
    assert acceptance.verdict is Verdict.UPDATED
    assert {kind for _, kind in await kinds(articles)} == {ChangeKind.NEW, ChangeKind.REANALYSED}
    async with database.read() as connection:
        assert list(await connection.scalars(select(article_version.c.body))) == []


async def test_the_first_wording_and_the_latest_are_kept(
    articles: ArticleStore, candidate: Any, database: Database
) -> None:
    for number in range(40):
        await articles.accept(
            [candidate(f"The ferry is {number} hours late on Monday, says the port.", key="k")]
        )
    async with database.read() as connection:
        rows = select(article_version.c.number, article_version.c.body).order_by(article_version.c.number)
        kept = [tuple(row) for row in await connection.execute(rows)]
    assert [number for number, _ in kept] == [1, *range(21, 40)]
    assert "is 0 hours" in kept[0][1]
    assert "is 38 hours" in kept[-1][1]
