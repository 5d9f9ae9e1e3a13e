"""What was old when it came is archived, and is never news."""

from datetime import timedelta
from typing import Any

from bot.model.article import QUIET_AGE, Acceptance, ChangeKind, Verdict
from bot.storage.articles import ArticleStore

FERRY = "The ferry was late. Nobody minded."
BRIDGE = "The bridge is open. Cars may pass."


async def kinds(articles: ArticleStore) -> list[tuple[int, ChangeKind]]:
    return [(change.article_id, change.kind) for change in await articles.changes(0, 1000)]


async def test_the_log_tells_it_from_news(articles: ArticleStore, candidate: Any) -> None:
    [acceptance] = await articles.accept([candidate(FERRY, key="k", quiet=True)])
    assert acceptance == Acceptance(article_id=1, verdict=Verdict.ADDED)
    assert await kinds(articles) == [(1, ChangeKind.ARCHIVED)]
    await articles.accept([candidate(FERRY, key="k", section="Sea")])
    found = await articles.get(1)
    assert found is not None
    assert found.quiet
    assert await kinds(articles) == [(1, ChangeKind.ARCHIVED), (1, ChangeKind.REANALYSED)]


async def test_without_a_date_it_lies_in_the_past(articles: ArticleStore, candidate: Any, clock: Any) -> None:
    week_ago = clock.now() - timedelta(days=7)
    await articles.accept(
        [
            candidate("Old. A.", quiet=True, key="old"),
            candidate("Dated. B.", quiet=True, published=week_ago),
            candidate("News. C."),
        ]
    )
    shown = await articles.latest(limit=9, viewer=None)
    assert [article.title for article in shown] == ["News", "Dated", "Old"]
    assert [article.sort_time for article in shown] == [clock.now(), week_ago, clock.now() - QUIET_AGE]
    await articles.accept([candidate("Old. A.", key="old", published=clock.now() + timedelta(minutes=1))])
    shown = await articles.latest(limit=9, viewer=None)
    assert [article.title for article in shown] == ["Old", "News", "Dated"]


async def test_a_page_that_only_its_sender_had_comes_to_all_quietly(
    articles: ArticleStore, candidate: Any, clock: Any
) -> None:
    await articles.accept([candidate(FERRY, key="k", sender=7)])
    [acceptance] = await articles.accept([candidate(FERRY, key="k", quiet=True)])
    assert acceptance.verdict is Verdict.ADDED
    assert await kinds(articles) == [(1, ChangeKind.NEW), (1, ChangeKind.ARCHIVED)]
    [shown] = await articles.latest(limit=9, viewer=None)
    assert shown.sort_time == clock.now() - QUIET_AGE


async def test_a_duplicate_that_gets_words_of_its_own_stays_quiet(
    articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate(FERRY, key="a"), candidate(FERRY, key="b", quiet=True)])
    await articles.accept([candidate(BRIDGE, key="b")])
    assert await kinds(articles) == [(1, ChangeKind.NEW), (2, ChangeKind.ARCHIVED)]
