"""Which terms rise, counted over outlets and days; the same on both back ends."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.model.article import Analysis
from bot.model.term import Term
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.tables import article_term
from bot.storage.terms import TermStore
from bot.text.term_keys import term_key

FERRY = Term(text="Talmar ferry", weight=1.0, name=True)
TRAM = Term(text="tram line", weight=0.5, name=False)


@pytest.fixture
def terms(database: Database) -> TermStore:
    return TermStore(database)


class Press:
    """Brings articles that use terms."""

    def __init__(self, articles: ArticleStore, candidate: Any, clock: Any) -> None:
        self._articles = articles
        self._candidate = candidate
        self._clock = clock
        self._count = 0

    async def bring(self, outlet: str, *used: Term, days: float = 0.1, **more: Any) -> int:
        self._count += 1
        made = self._candidate(
            more.pop("text", f"Report {self._count} of {outlet}. It says {self._count * 7919}."),
            outlet=outlet,
            language="en",
            published=self._clock.now() - timedelta(days=days),
            **more,
        )
        made = replace(made, analysis=Analysis(terms=used))
        [acceptance] = await self._articles.accept([made])
        return int(acceptance.article_id)


@pytest.fixture
def press(articles: ArticleStore, candidate: Any, clock: Any) -> Press:
    return Press(articles, candidate, clock)


async def test_an_outlet_counts_once_a_day(terms: TermStore, press: Press, clock: Any) -> None:
    first = await press.bring("Courier", FERRY)
    await press.bring("Courier", FERRY, days=0.2)
    await press.bring("courier", FERRY, days=0.3)
    assert await terms.rising(clock.now()) == []
    last = await press.bring("Gazette", FERRY, days=0.05)
    for day in (1.5, 1.6, 7.5, 8.5, 20):
        await press.bring("Courier", FERRY, days=day)
    [use] = await terms.rising(clock.now())
    assert use.key == term_key(FERRY, "en")
    assert use.outlets == (1, 0, 0, 0, 0, 0, 1, 2)
    assert set(use.articles) >= {first, last}
    assert len(use.articles) == 4


async def test_what_not_everybody_may_see_and_copies_do_not_count(
    terms: TermStore, press: Press, clock: Any
) -> None:
    same = "The ferry will sail again. So says the harbour office."
    await press.bring("Courier", FERRY, text=same, key="url:https://courier.example/1")
    await press.bring("Gazette", FERRY, text=same, key="url:https://gazette.example/1")
    await press.bring("Post", FERRY, sender=7)
    assert await terms.rising(clock.now()) == []
    await press.bring("Gazette", FERRY)
    [use] = await terms.rising(clock.now())
    assert use.outlets[-1] == 2


async def test_the_future_does_not_count(terms: TermStore, press: Press, clock: Any) -> None:
    await press.bring("Courier", TRAM)
    await press.bring("Gazette", TRAM, days=-0.2)
    assert await terms.rising(clock.now()) == []


async def test_days_that_are_known(terms: TermStore, press: Press, clock: Any) -> None:
    assert await terms.days_known(clock.now()) == 0
    for day in (0.5, 1.5, 1.7, 4.2, 9):
        await press.bring("Courier", TRAM, days=day)
    assert await terms.days_known(clock.now()) == 2


async def test_terms_with_what_shows_them(terms: TermStore, press: Press) -> None:
    number = await press.bring("Courier", FERRY, TRAM)
    source = (await terms.sources([number, 999]))[number]
    assert (source.outlet, source.language, source.relayed_by) == ("Courier", "en", None)
    assert source.terms == (FERRY, TRAM)


async def test_old_uses_are_forgotten(
    terms: TermStore, press: Press, clock: Any, database: Database, articles: ArticleStore
) -> None:
    kept = await press.bring("Courier", FERRY, TRAM)
    clock.advance(3 * 86_400)
    later = await press.bring("Gazette", FERRY)
    assert await terms.prune(clock.now() - timedelta(days=2)) == 2
    async with database.read() as connection:
        left = await connection.execute(
            select(article_term.c.article_id, func.count()).group_by("article_id")
        )
        assert [tuple(row) for row in left] == [(later, 1)]
    assert await terms.prune(clock.now() - timedelta(days=2)) == 0
    assert (await articles.get(kept)) is not None


async def test_articles_that_name_the_same_are_found_by_rare_names_first(
    terms: TermStore, press: Press, clock: Any
) -> None:
    both = await press.bring("Courier", FERRY, TRAM)
    rare = await press.bring("Gazette", FERRY)
    common = [await press.bring("Mail", TRAM) for _ in range(3)]
    old = await press.bring("Mail", FERRY, days=20)
    keys = [term_key(FERRY, "en"), term_key(TRAM, "en")]
    found = await terms.naming(keys, clock.now(), limit=10)
    assert found[:2] == [both, rare]
    assert set(found[2:]) == set(common)
    assert old not in found
    assert await terms.naming(keys, clock.now(), limit=1) == [both]
    assert await terms.naming([], clock.now(), limit=10) == []
    assert await terms.naming([term_key(FERRY, "fr") ^ 1], clock.now(), limit=10) == []
