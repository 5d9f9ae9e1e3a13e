"""A corrected article is analysed again, and keeps what it is known by."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Table, select

from bot.archive.pipeline import Archive
from bot.archive.prepare import prepare
from bot.model.article import Acceptance, ChangeKind, Draft, Verdict
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.tables import article_features, article_term, event, quote
from bot.text.term_keys import name_key

FERRY = Draft(
    title="Talmar ferry to sail again",
    body=(
        "The Talmar ferry will sail again on Monday, the harbour office said.\n\n"
        "“We have waited nine years for this ferry,” said Mayor Ann Lowell. Talmar is glad, Ann Lowell said."
    ),
    language="en",
    outlet="Talmar Post",
    published=datetime(2024, 5, 10, 8, tzinfo=UTC),
    url="https://talmar.example/ferry",
)
TABLES = (quote, event, article_term, article_features)


@pytest.fixture
def articles(database: Database, clock: Any) -> ArticleStore:
    return ArticleStore(database, clock)


async def bring(articles: ArticleStore, draft: Draft) -> Acceptance:
    archive, ready = Archive(articles), prepare(draft)
    candidate = archive.candidate(ready.draft, ready.analysis, findings=ready.findings, read_at=draft.url)
    [acceptance] = await archive.accept([candidate])
    return acceptance


async def rows(database: Database, table: Table) -> list[dict[str, Any]]:
    async with database.read() as connection:
        found = await connection.execute(select(table).order_by(*table.primary_key.columns))
        return [dict(row) for row in found.mappings()]


async def test_a_correction_replaces_what_was_found(
    articles: ArticleStore, database: Database, clock: Any
) -> None:
    first = await bring(articles, FERRY)
    before = {table.name: await rows(database, table) for table in TABLES}
    assert all(before.values())
    clock.advance(3600)
    corrected = replace(
        FERRY,
        body=FERRY.body.replace("Monday", "Tuesday").replace("Talmar is glad", "Port Selby is glad")
        + "\n\n“It will be late,” said Captain Mark Ross.",
    )
    second = await bring(articles, corrected)
    assert (second.article_id, second.verdict) == (first.article_id, Verdict.UPDATED)
    [*_, change] = await articles.changes(0, 10)
    assert change.kind is ChangeKind.CORRECTED
    article = await articles.get(first.article_id)
    assert article is not None
    assert article.analysis == prepare(corrected).analysis
    said = await rows(database, quote)
    assert len(said) == len(before["quote"]) + 1
    assert corrected.body[said[-1]["start"] : said[-1]["end"]].startswith("It will be late")
    assert [row["first"] for row in before["event"]] == ["2024-05-13"]
    assert [row["first"] for row in await rows(database, event)] == ["2024-05-14"]
    keys = {row["key"] for row in await rows(database, article_term)}
    assert keys != {row["key"] for row in before["article_term"]}
    assert await rows(database, article_features) != before["article_features"]


async def test_the_same_again_changes_nothing(articles: ArticleStore, database: Database, clock: Any) -> None:
    await bring(articles, FERRY)
    before = [await rows(database, table) for table in TABLES]
    seq = await articles.last_seq()
    clock.advance(3600)
    again = await bring(articles, FERRY)
    assert again.verdict is Verdict.DUPLICATE
    assert [await rows(database, table) for table in TABLES] == before
    assert await articles.last_seq() == seq


async def test_days_keep_to_the_date_that_was_stated_first(
    articles: ArticleStore, database: Database, clock: Any
) -> None:
    await bring(articles, FERRY)
    clock.advance(3600)
    undated = replace(FERRY, published=None, body=FERRY.body.replace("on Monday", "next Thursday"))
    assert [event_.first.iso for event_ in prepare(undated).findings.events] != ["2024-05-16"]
    await bring(articles, undated)
    [named] = await rows(database, event)
    assert named["first"] == "2024-05-16"
    assert undated.body[named["start"] : named["end"]].endswith("Thursday")


async def test_a_date_that_comes_later_resolves_the_days(
    articles: ArticleStore, database: Database, clock: Any
) -> None:
    await bring(articles, replace(FERRY, published=None))
    assert "2024-05-13" not in [row["first"] for row in await rows(database, event)]
    clock.advance(3600)
    await bring(articles, FERRY)
    assert [row["first"] for row in await rows(database, event)] == ["2024-05-13"]


async def test_terms_count_for_the_outlet_and_the_day_that_an_article_has_now(
    articles: ArticleStore, database: Database, clock: Any
) -> None:
    draft = replace(FERRY, published=None)
    archive, ready = Archive(articles), prepare(draft)
    told = archive.candidate(ready.draft, ready.analysis, findings=ready.findings)
    await archive.accept([replace(told, quiet=True, source="one")])
    assert await rows(database, article_term) == []  # of old days, as far as anybody knows
    clock.advance(3600)
    own = archive.candidate(
        replace(ready.draft, outlet="Talmar Gazette"),
        ready.analysis,
        findings=ready.findings,
        read_at=draft.url,
    )
    await archive.accept([replace(own, source="two")])
    article = await articles.get(1)
    assert article is not None
    days = {row["day"] for row in await rows(database, article_term)}
    assert days == {(article.sort_time - datetime(1970, 1, 1, tzinfo=UTC)).days}
    assert {row["outlet_key"] for row in await rows(database, article_term)} == {name_key(article.outlet)}
    clock.advance(3600)
    await bring(articles, replace(draft, outlet="Talmar Times"))
    article = await articles.get(1)
    assert article is not None
    assert {row["outlet_key"] for row in await rows(database, article_term)} == {name_key(article.outlet)}
