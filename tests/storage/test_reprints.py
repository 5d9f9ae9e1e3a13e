"""Nearly the same text under another address points at the first."""

import random
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.model.article import Acceptance, ChangeKind, Verdict
from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.tables import article_band, article_signature
from bot.text.fingerprint import BANDS

TITLE = "Harbour of Westhaven reopens"
TEXT = """\
The storm had closed the harbour for three days and left 240 passengers waiting on the quay, many of
them in the hall that the town had opened on the first evening.

A spokeswoman for the authority, Ingrid Maal, told reporters that divers had looked at every berth
and found no damage to the piers, while the breakwater needs repairs.

The first boat left for Holm at half past six with 85 people on board, and the last one is expected
to return late at night because the crews want to carry everybody home.

Fishermen from Eider were less fortunate, since two of their boats sank at their moorings and the
insurers have yet to say whether they will pay for engines of that age.

The mayor thanked the volunteers of the lifeboat station, who brought food and blankets to the hall,
and promised that the council will talk about a second landing stage."""
PARAGRAPHS = TEXT.split("\n\n")
REPRINT = (
    TEXT.replace("food and blankets", "food, blankets") + "\n\nAll the news of the coast, every evening."
)
UPDATE = TEXT.replace("240", "310").replace("85", "96")
BRIDGE = "The bridge is open. Cars may pass."


async def kinds(articles: ArticleStore) -> list[tuple[int, ChangeKind]]:
    return [(change.article_id, change.kind) for change in await articles.changes(0, 1000)]


async def signed(database: Database) -> list[int]:
    async with database.read() as connection:
        bands = await connection.execute(
            select(article_band.c.article_id, func.count()).group_by(article_band.c.article_id)
        )
        numbers = list(await connection.scalars(select(article_signature.c.article_id)))
        assert {row[0]: row[1] for row in bands} == dict.fromkeys(numbers, BANDS)
        return sorted(numbers)


@pytest.fixture
def agency(candidate: Any) -> Any:
    """Make a candidate of an outlet with a text of the agency."""

    def make(text: str, outlet: str, **fields: Any) -> Any:
        given = {"title": TITLE, "outlet": outlet, "source": outlet.lower(), "key": outlet} | fields
        return candidate(text, **given)

    return make


@pytest.mark.parametrize("together", [True, False], ids=["one batch", "two batches"])
async def test_a_reprint_points_at_the_first(
    articles: ArticleStore, agency: Any, database: Database, together: bool
) -> None:
    pair = [agency(TEXT, "Quay"), agency(REPRINT, "Rive", title="Boats sail again")]
    if together:
        _, second = await articles.accept(pair)
    else:
        [_] = await articles.accept(pair[:1])
        [second] = await articles.accept(pair[1:])
    assert second == Acceptance(article_id=2, verdict=Verdict.DUPLICATE, duplicate_of=1)
    assert [article.id for article in await articles.latest(limit=9, viewer=None)] == [1]
    assert await kinds(articles) == [(1, ChangeKind.NEW)]
    assert await signed(database) == [1]
    # A copy of the copy, to the letter, has the same original.
    [third] = await articles.accept([agency(REPRINT, "Cap", title="Boats sail again")])
    assert third.duplicate_of == 1


async def test_another_count_is_another_report(
    articles: ArticleStore, agency: Any, database: Database
) -> None:
    for text, outlet in ((TEXT, "Quay"), (UPDATE, "Rive")):
        [acceptance] = await articles.accept([agency(text, outlet)])
        assert acceptance.verdict is Verdict.ADDED
    assert await signed(database) == [1, 2]


async def test_an_outlet_that_goes_on_reporting_is_not_hidden_by_itself(
    articles: ArticleStore, agency: Any
) -> None:
    await articles.accept([agency(TEXT, "Quay")])
    [more] = await articles.accept([agency("\n\n".join(PARAGRAPHS[:4]), "Quay", key="more")])
    assert more.verdict is Verdict.ADDED
    [elsewhere] = await articles.accept([agency("\n\n".join(PARAGRAPHS[:4]), "Rive")])
    assert elsewhere.duplicate_of == 2
    [shorter] = await articles.accept([agency("\n\n".join(PARAGRAPHS[1:]), "Rive")])
    assert shorter.duplicate_of == 1
    [moved] = await articles.accept([agency(TEXT.replace("left for", "sailed to"), "Quay", key="moved")])
    assert moved.duplicate_of == 1


async def test_nothing_is_a_reprint_of_last_months_news(
    articles: ArticleStore, agency: Any, clock: Clock
) -> None:
    await articles.accept([agency(TEXT, "Quay", published=clock.now() - timedelta(days=30))])
    [again] = await articles.accept([agency(REPRINT, "Rive", published=clock.now())])
    assert again.verdict is Verdict.ADDED


async def test_a_reprint_with_news_of_its_own_is_shown(
    articles: ArticleStore, agency: Any, database: Database
) -> None:
    await articles.accept([agency(TEXT, "Quay"), agency(REPRINT, "Rive")])
    [own] = await articles.accept([agency(UPDATE, "Rive")])
    assert own == Acceptance(article_id=2, verdict=Verdict.UPDATED)
    assert await kinds(articles) == [(1, ChangeKind.NEW), (2, ChangeKind.NEW)]
    assert await signed(database) == [1, 2]
    [back] = await articles.accept([agency(REPRINT, "Rive")])
    assert back.duplicate_of == 1
    assert (await kinds(articles))[-1] == (2, ChangeKind.HIDDEN)
    assert await signed(database) == [1]


async def test_a_correction_is_what_reprints_are_compared_with(
    articles: ArticleStore, agency: Any, database: Database
) -> None:
    await articles.accept([agency(TEXT, "Quay")])
    await articles.accept([agency(UPDATE, "Quay")])
    [of_update] = await articles.accept([agency(REPRINT.replace("240", "310").replace("85", "96"), "Rive")])
    assert of_update.duplicate_of == 1
    assert await signed(database) == [1]


@pytest.mark.parametrize("public", [False, True])
async def test_readers_neither_hide_nor_lose_by_it(
    articles: ArticleStore, candidate: Any, agency: Any, public: bool
) -> None:
    await articles.accept(
        [candidate(TEXT, title=TITLE, key="link", sender=7, public=public, outlet="Forger")]
    )
    [source] = await articles.accept([agency(REPRINT, "Rive")])
    assert source.verdict is Verdict.ADDED
    [sent] = await articles.accept([candidate(UPDATE, title=TITLE, key="another", sender=8)])
    assert sent.verdict is Verdict.ADDED
    assert len(await articles.latest(limit=9, viewer=7)) == 2


async def test_what_was_a_readers_joins_once_a_source_brings_it(
    articles: ArticleStore, candidate: Any, agency: Any, database: Database
) -> None:
    await articles.accept([candidate(TEXT, title=TITLE, key="Quay", sender=7), agency(REPRINT, "Rive")])
    assert await signed(database) == [2]
    [taken] = await articles.accept([agency(TEXT, "Quay")])
    assert taken.duplicate_of == 2
    assert [article.id for article in await articles.latest(limit=9, viewer=7)] == [2]
    assert await signed(database) == [2]


async def test_news_does_not_vanish_behind_what_only_seemed_old(articles: ArticleStore, agency: Any) -> None:
    await articles.accept([agency(TEXT, "Quay", quiet=True)])
    [news] = await articles.accept([agency(REPRINT, "Rive")])
    assert news.verdict is Verdict.ADDED
    assert await kinds(articles) == [(1, ChangeKind.ARCHIVED), (1, ChangeKind.HIDDEN), (2, ChangeKind.NEW)]
    [moved] = await articles.accept([agency(REPRINT, "Rive", key="moved", quiet=True)])
    assert moved.duplicate_of == 2


async def test_a_source_that_moves_does_not_make_news_of_its_past(
    articles: ArticleStore, agency: Any
) -> None:
    await articles.accept([agency(TEXT, "Quay", quiet=True)])
    [moved] = await articles.accept([agency(TEXT, "Quay", key="moved")])
    assert moved.duplicate_of == 1


async def test_signatures_go_with_their_articles_and_with_time(
    articles: ArticleStore, agency: Any, database: Database, clock: Any
) -> None:
    await articles.accept([agency(TEXT, "Quay")])
    clock.advance(86_400)
    await articles.accept([agency(UPDATE, "Rive"), agency(TEXT.replace("three", "five"), "Cap")])
    assert await signed(database) == [1, 2, 3]
    await articles.remove([2])
    assert await signed(database) == [1, 3]
    assert await articles.forget_texts(clock.now()) == 1
    assert await signed(database) == [3]
    [late] = await articles.accept([agency(REPRINT, "Sud")])
    assert late.verdict is Verdict.ADDED, "nobody remembers the first"


async def test_every_reprint_has_one_original_in_whatever_order(
    articles: ArticleStore, agency: Any, database: Database
) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    texts = (TEXT, REPRINT, UPDATE, BRIDGE, TEXT.replace("Ingrid Maal", "the harbour master"))
    for _ in range(10):
        await articles.accept(
            [
                agency(
                    chance.choice(texts),
                    chance.choice(("Quay", "Rive", "Cap")),
                    key=f"k{chance.randint(1, 9)}",
                )
                for _ in range(chance.randint(1, 5))
            ]
        )
        if chance.random() < 0.2:
            await articles.remove([chance.randint(1, 9)])
        everything = {article.id: article async for article in articles.everything()}
        originals = [article for article in everything.values() if article.duplicate_of is None]
        for article in everything.values():
            if article.duplicate_of is not None:
                assert everything[article.duplicate_of].duplicate_of is None
        assert await signed(database) == sorted(article.id for article in originals if article.body != BRIDGE)
        bodies = [article.body for article in originals]
        assert len(set(bodies)) == len(bodies), "the very same text is shown once"
