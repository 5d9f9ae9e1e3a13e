"""Analysing the archive again: what changes, what stays, and what is left alone."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Table, func, select, update

from bot.archive.enrich import VERSION
from bot.archive.pipeline import Archive
from bot.archive.prepare import prepare
from bot.archive.reanalysis import Reanalysis, reanalyse
from bot.ingest.workers import WorkerPool
from bot.model.article import Analysis, Article, ChangeKind, Draft, Refusal
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.reanalysing import Reanalysed, ReanalysisStore
from bot.storage.saved import PinStore, SavedStore
from bot.storage.tables import article_features, article_term, event, quote

PUBLISHED = datetime(2024, 5, 13, 8, tzinfo=UTC)
FERRY = Draft(
    title="Talmar ferry to sail again",
    body=(
        "The Talmar ferry will sail again on 20 May, the harbour office said on Monday.\n\n"
        "“We have waited nine years for this ferry,” said Mayor Ann Lowell. She will be aboard."
    ),
    language="en",
    outlet="Talmar Post",
    published=PUBLISHED,
    url="https://talmar.example/ferry",
)
MILL = Draft(
    title="Le moulin de Kersaint",
    body=(
        "Le moulin de Kersaint rouvrira le 2 juin. « La farine est déjà vendue », a déclaré le maire "
        "Yann Kerbrat."
    ),
    language="fr",
    outlet="Kersaint Info",
    published=PUBLISHED,
    url="https://kersaint.example/moulin",
)
TABLES = (quote, event, article_term, article_features)


@pytest.fixture
def articles(database: Database, clock: Any) -> ArticleStore:
    return ArticleStore(database, clock)


@pytest.fixture
def store(database: Database, clock: Any) -> ReanalysisStore:
    return ReanalysisStore(database, clock)


async def bring(articles: ArticleStore, *drafts: Draft, analysed: bool = False) -> list[int]:
    """Bring drafts in, as a version did that analysed nothing unless told to."""
    archive = Archive(articles)
    ready = [prepare(draft) for draft in drafts]
    candidates = [
        archive.candidate(item.draft, item.analysis, findings=item.findings)
        if analysed
        else archive.candidate(item.draft, Analysis())
        for item in ready
    ]
    return [acceptance.article_id for acceptance in await archive.accept(candidates)]


async def rows(database: Database, table: Table) -> list[tuple[Any, ...]]:
    async with database.read() as connection:
        found = await connection.execute(select(table).order_by(*table.primary_key.columns))
        return [tuple(row) for row in found]


async def run(store: ReanalysisStore, *, everything: bool = False) -> tuple[Reanalysis, list[Any]]:
    complaints: list[Any] = []
    async with WorkerPool(1) as workers:
        going = Reanalysis(store, workers, everything=everything)
        await going.run(lambda *_: None, lambda article, refusal: complaints.append((article.id, refusal)))
    return going, complaints


def now(article: Article) -> Reanalysed:
    analysis, findings = reanalyse(article)
    return Reanalysed(article=article, analysis=analysis, findings=findings)


async def test_what_is_behind_gets_all_that_it_would_get_today(
    articles: ArticleStore, store: ReanalysisStore, database: Database
) -> None:
    ids = await bring(articles, FERRY, MILL)
    assert not any([await rows(database, table) for table in TABLES])
    before = await articles.last_seq()
    going, complaints = await run(store)
    assert (going.total, going.done, going.overtaken, going.failed) == (2, 2, 0, 0)
    assert complaints == []
    for number, draft in zip(ids, (FERRY, MILL), strict=True):
        article = await articles.get(number)
        assert article is not None
        assert article.analysis == prepare(draft).analysis
        assert article.analysis.version == VERSION
        assert article.seq > before
    changes = await articles.changes(before, 100)
    assert [(change.article_id, change.kind) for change in changes] == [
        (number, ChangeKind.REANALYSED) for number in ids
    ]
    for table in TABLES:
        assert {row[0] if table is not article_term else row[2] for row in await rows(database, table)} == {
            *ids
        }
    going, _ = await run(store)
    assert (going.total, going.done) == (0, 0)
    assert await articles.last_seq() == changes[-1].seq


async def test_everything_goes_again_and_changes_nothing(
    articles: ArticleStore, store: ReanalysisStore, database: Database
) -> None:
    ids = await bring(articles, FERRY, MILL, analysed=True)
    before = [await rows(database, table) for table in TABLES]
    for _ in range(2):
        going, _ = await run(store, everything=True)
        assert (going.begun_after, going.total, going.done) == (0, len(ids), len(ids))
        assert [await rows(database, table) for table in TABLES] == before


async def test_an_interrupted_round_goes_on_where_it_was(
    articles: ArticleStore, store: ReanalysisStore
) -> None:
    first, second = await bring(articles, FERRY, MILL, analysed=True)
    [article] = await store.some(after=0, below=None, limit=1)
    assert await store.write([now(article)], passed=first, version=VERSION) == 1
    going, _ = await run(store, everything=True)
    assert (going.begun_after, going.total, going.done) == (first, 1, 1)
    # What another version began is worth nothing.
    await store.write([], passed=second, version=VERSION - 1)
    going, _ = await run(store, everything=True)
    assert (going.begun_after, going.done) == (0, 2)


async def test_what_was_corrected_or_removed_meanwhile_is_left_alone(
    articles: ArticleStore, store: ReanalysisStore
) -> None:
    first, second = await bring(articles, FERRY, MILL)
    found = await store.some(after=0, below=VERSION, limit=10)
    corrected = replace(FERRY, body=FERRY.body.replace("20 May", "27 May"))
    await bring(articles, corrected, analysed=True)
    await articles.remove([second])
    seq = await articles.last_seq()
    assert await store.write([now(article) for article in found]) == 0
    assert await articles.last_seq() == seq
    article = await articles.get(first)
    assert article is not None
    assert article.analysis == prepare(corrected).analysis


async def test_what_people_did_with_articles_stays(
    articles: ArticleStore, store: ReanalysisStore, database: Database, clock: Any
) -> None:
    [number] = await bring(articles, FERRY)
    await bring(articles, replace(FERRY, body=FERRY.body + "\n\nCorrection: in May."))
    copy = replace(FERRY, body=FERRY.body + "\n\nCorrection: in May.", url="https://copy.example/ferry")
    [duplicate] = await bring(articles, copy)
    await SavedStore(database, clock).save(7, number, most=5)
    await PinStore(database, clock).pin(number, most=5)
    known = await articles.get(number)
    assert known is not None
    clock.advance(60)
    before = await articles.last_seq()
    await run(store)
    article = await articles.get(number)
    assert article is not None
    assert article.pinned == known.pinned
    assert article.pinned is not None
    assert (article.added, article.changed, article.sort_time) == (
        known.added,
        known.changed,
        known.sort_time,
    )
    async with database.read() as connection:
        for name in ("article_version", "saved_article"):
            kept = select(func.count()).select_from(articles_table(name))
            assert await connection.scalar(kept) == 1
    # A duplicate is in no log, but gets its analysis.
    assert [change.article_id for change in await articles.changes(before, 10)] == [number]
    twin = await articles.get(duplicate)
    assert twin is not None
    assert (twin.duplicate_of, twin.analysis.version) == (number, VERSION)


def articles_table(name: str) -> Table:
    return quote.metadata.tables[name]


class Impatient(WorkerPool):
    """Gives up the longest text soon, and no other for as long as a busy machine takes."""

    async def run(self, function: Any, *args: Any, **more: Any) -> Any:
        more["seconds"] = 2.0 if len(args[0].body) > 1_000_000 else 60.0
        return await super().run(function, *args, **more)


async def test_a_text_that_defeats_its_worker_is_skipped_and_named(
    articles: ArticleStore, store: ReanalysisStore
) -> None:
    monster = Draft(title="The list", body="the ferry and the mill of Talmar " * 400_000, language="en")
    ids = await bring(articles, FERRY, MILL)
    [big] = [acceptance.article_id for acceptance in await accept_bare(articles, monster)]
    async with Impatient(1) as workers:
        complaints: list[tuple[int, Refusal]] = []
        going = Reanalysis(store, workers)
        await going.run(lambda *_: None, lambda article, refusal: complaints.append((article.id, refusal)))
    assert [number for number, _ in complaints] == [big]
    assert complaints[0][1].fatal
    assert (going.done, going.failed, going.overtaken) == (len(ids), 1, 0)
    assert await store.count(after=0, below=VERSION) == 1


async def accept_bare(articles: ArticleStore, draft: Draft) -> list[Any]:
    archive = Archive(articles)
    return await archive.accept([archive.candidate(draft, Analysis(), signature=b"")])


async def test_only_older_versions_are_behind(
    articles: ArticleStore, store: ReanalysisStore, database: Database
) -> None:
    ids = await bring(articles, FERRY, MILL, analysed=True)
    table = articles_table("article")
    async with database.write() as connection:
        await connection.execute(update(table).where(table.c.id == ids[0]).values(analysed=VERSION + 1))
        await connection.execute(update(table).where(table.c.id == ids[1]).values(analysed=VERSION - 1))
    assert [article.id for article in await store.some(after=0, below=VERSION, limit=10)] == [ids[1]]
