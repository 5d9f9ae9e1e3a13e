"""What sources and outlets brought, counted on both back ends."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from bot.model.article import Candidate
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.source_figures import SourceFigures


async def test_articles_are_counted_by_source_and_outlet(
    database: Database, clock: Any, candidate: Callable[..., Candidate]
) -> None:
    store, figures = ArticleStore(database, clock), SourceFigures(database)
    now = clock.now()

    def made(number: int, source: str | None, outlet: str, hours: float, **more: Any) -> Candidate:
        return candidate(
            f"Text of number {number}, quite its own.",
            url=f"https://a.example/{number}",
            outlet=outlet,
            published=now - timedelta(hours=hours),
            source=source,
            **more,
        )

    accepted = await store.accept(
        [
            made(1, "one", "Courier", 1),
            made(2, "one", "Courier", 5),
            made(3, "one", "Gazette", 30),
            made(4, "one", "Courier", 24 * 30),
            made(5, "two", "Courier", 2),
            made(6, None, "Courier", 3),
        ]
    )
    one = await figures.of_source("one")
    assert (one.articles, one.duplicates, one.newest_id) == (4, 0, accepted[0].article_id)
    nothing = await figures.of_source("nobody")
    assert (nothing.articles, nothing.duplicates, nothing.newest_id) == (0, 0, None)
    shares = await figures.shares(now - timedelta(days=7))
    assert {(share.outlet, share.source): (share.articles, share.first) for share in shares} == {
        ("Courier", "one"): (2, now - timedelta(hours=5)),
        ("Gazette", "one"): (1, now - timedelta(hours=30)),
        ("Courier", "two"): (1, now - timedelta(hours=2)),
        ("Courier", None): (1, now - timedelta(hours=3)),
    }
