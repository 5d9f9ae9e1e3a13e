"""Articles that leave the archive: everybody hears of it, and no source brings them back."""

from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from bot.model.article import Acceptance, ChangeKind, Verdict
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.removing import MOST
from bot.storage.tables import article_sender, article_version, metadata

FERRY = "The ferry was late. Nobody minded."
BRIDGE = "The bridge is open. Cars may pass."


async def test_a_removed_article_leaves_a_tombstone_only(
    articles: ArticleStore, candidate: Any, database: Database
) -> None:
    await articles.accept([candidate(FERRY, key="k", sender=7), candidate(BRIDGE)])
    await articles.accept([candidate("The ferry was early. Nobody minded.", key="k", sender=8)])
    assert await articles.remove([1]) == 1
    assert await articles.get(1) is None
    assert [(change.article_id, change.kind) for change in await articles.changes(0, 9)] == [
        (2, ChangeKind.NEW),
        (1, ChangeKind.REMOVED),
    ]
    assert await articles.last_seq() == 4
    async with database.read() as connection:
        for table in (article_sender, article_version):
            assert await connection.scalar(select(func.count()).select_from(table)) == 0
        for table in metadata.sorted_tables:
            assert "ferry" not in str((await connection.execute(select(table))).all()).lower()


async def test_duplicates_go_with_their_original(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key=f"k{number}") for number in range(MOST * 2 + 5)])
    await articles.accept([candidate(BRIDGE)])
    assert await articles.remove([1]) == MOST * 2 + 5
    assert [article.id async for article in articles.everything()] == [MOST * 2 + 6]
    assert [change.kind for change in await articles.changes(1, 9)] == [ChangeKind.NEW, ChangeKind.REMOVED]


async def test_a_duplicate_goes_alone(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="a"), candidate(FERRY, key="b")])
    assert await articles.remove([2]) == 1
    assert list(await articles.many([1, 2])) == [1]
    assert await articles.last_seq() == 1


async def test_no_source_brings_it_back_but_a_reader_may_see_it(
    articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate(FERRY, key="k")])
    await articles.remove([1])
    [again] = await articles.accept([candidate(FERRY, key="k")])
    assert again == Acceptance(article_id=1, verdict=Verdict.DUPLICATE)
    assert await articles.get(1) is None
    [sent] = await articles.accept([candidate(FERRY, key="k", sender=7, public=True)])
    assert sent == Acceptance(article_id=1, verdict=Verdict.ADDED)
    assert await articles.latest(limit=9, viewer=None) == []
    assert [article.id for article in await articles.latest(limit=9, viewer=7)] == [1]
    [other] = await articles.accept([candidate(BRIDGE)])
    assert other.article_id == 2


async def test_articles_expire_by_the_day_they_came_in(
    articles: ArticleStore, candidate: Any, clock: Any
) -> None:
    year = timedelta(days=365)
    await articles.accept(
        [candidate(f"Early {number}.", published=clock.now() - year) for number in range(45)]
        + [candidate("Undated.")]
    )
    assert await articles.expire(clock.now() - timedelta(days=30)) == 0, "old news that came in today stays"
    clock.advance(31 * 86_400)
    await articles.accept(
        [candidate("Early 1.", key="copy"), candidate("Late.", published=clock.now() - 2 * year)]
    )
    assert await articles.expire(clock.now() - timedelta(days=30)) == 47, "a copy goes with its original"
    assert [article.title for article in await articles.latest(limit=9, viewer=None)] == ["Late"]
    clock.advance(31 * 86_400)
    assert await articles.expire(clock.now() - timedelta(days=30)) == 1
    assert await articles.count() == 0
    assert await articles.expire(clock.now()) == 0
