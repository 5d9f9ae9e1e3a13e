"""Translations that are kept, and what engines may spend, on both back ends."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert

from bot.model.article import Candidate
from bot.model.engine import Allowance, Spending
from bot.model.notice import NoticeKind
from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.engine_spending import Held, Size, SpendingStore
from bot.storage.notices import NoticeStore
from bot.storage.removing import remove
from bot.storage.tables import article_version, quote
from bot.storage.translations import Made, TranslationStore
from bot.text.translating.keys import sentence_key

CandidateMaker = Callable[..., Candidate]

NOON = datetime(2024, 5, 14, 12, tzinfo=UTC)


def made(number: int, maker: int = 1, words: str | None = "mot", **more: object) -> Made:
    return Made(sentence=number.to_bytes(16), target="en", maker=maker, words=words, **more)  # type: ignore[arg-type]


async def test_many_are_found_in_one_go(database: Database, clock: Clock) -> None:
    store = TranslationStore(database, clock)
    assert await store.find([]) == {}
    await store.add([made(number, words=f"mot {number}") for number in range(1200)], "E", Spending())
    await store.add([made(7, maker=2, words="autre"), made(7, maker=2, words="autre")], "F", Spending())
    found = await store.find([number.to_bytes(16) for number in range(1500)])
    assert len(found) == 1200
    assert {kept.made.words for kept in found[(7).to_bytes(16)]} == {"mot 7", "autre"}
    assert found[(8).to_bytes(16)][0].used == clock.now()
    assert await store.count() == 1201


async def test_what_was_damaged_gives_way_to_what_is_whole(database: Database, clock: Clock) -> None:
    store = TranslationStore(database, clock)
    again = clock.now() + timedelta(days=7)
    await store.add([made(1, words=None, damage="short", again=again)], "E", Spending())
    [kept] = (await store.find([(1).to_bytes(16)]))[(1).to_bytes(16)]
    assert (kept.made.words, kept.made.damage, kept.made.again) == (None, "short", again)
    assert await store.count() == 0
    await store.add([made(1, words="mot\x00 \ud83d")], "E", Spending())
    [kept] = (await store.find([(1).to_bytes(16)]))[(1).to_bytes(16)]
    assert kept.made == made(1, words="mot\ufffd \ufffd")


async def test_what_nobody_reads_leaves(database: Database, clock) -> None:  # type: ignore[no-untyped-def]
    store = TranslationStore(database, clock)
    soon = clock.now() + timedelta(hours=1)
    await store.add([made(number) for number in range(10, 1700)], "E", Spending())
    await store.add([made(1), made(2), made(3, words=None, damage="copy", again=soon)], "E", Spending())
    clock.advance(86_400.0)
    await store.note_use([((2).to_bytes(16), "en", 1), ((9).to_bytes(16), "en", 1)], {"E": 3})
    await store.prune(clock.now() - timedelta(hours=1))
    assert set(await store.find([number.to_bytes(16) for number in range(1700)])) == {(2).to_bytes(16)}
    today, month = await SpendingStore(database, clock).of("E")
    assert (today.hits, month.hits) == (3, 3)
    await store.forget((2).to_bytes(16), "ru")
    assert await store.find([(2).to_bytes(16)])
    await store.forget((2).to_bytes(16), "en")
    assert await store.find([(2).to_bytes(16)]) == {}


async def test_spending_is_counted_by_day_and_month(database: Database, clock) -> None:  # type: ignore[no-untyped-def]
    spending = SpendingStore(database, clock)
    assert await spending.of("E") == (Spending(), Spending())
    await spending.add("E", Spending(characters=10, calls=1, sentences=2))
    await TranslationStore(database, clock).add([made(1)], "E", Spending(tokens=5, damaged=1))
    both = Spending(characters=10, tokens=5, calls=1, sentences=2, damaged=1)
    assert await spending.of("E") == (both, both)
    clock.advance(86_400.0)
    await spending.add("E", Spending(characters=-3))
    today, month = await spending.of("E")
    assert (today.characters, month.characters) == (-3, 7)
    await spending.prune(clock.now())
    assert (await spending.of("E"))[0] == Spending(characters=-3)
    await spending.prune(clock.now() + timedelta(days=31))
    assert await spending.of("E") == (Spending(), Spending())


async def test_a_limit_holds_whoever_asks_at_once(database: Database, clock: Clock) -> None:
    several = [SpendingStore(database, clock) for _ in range(3)]
    allowance = Allowance(characters_per_day=1000)
    held = await asyncio.gather(
        *(several[number % 3].hold("E", [Size(30), Size(30)], allowance) for number in range(25))
    )
    assert sum(one.sentences for one in held) == 1000 // 30
    assert (await several[0].of("E"))[0].characters == 33 * 30
    assert all(one.until is None for one in held if one.sentences == 2)


@pytest.mark.parametrize(
    ("allowance", "until", "kind"),
    [
        (Allowance(characters_per_day=100), datetime(2024, 5, 15, tzinfo=UTC), NoticeKind.ENGINE_DAY_SPENT),
        (Allowance(tokens_per_day=40), datetime(2024, 5, 15, tzinfo=UTC), NoticeKind.ENGINE_DAY_SPENT),
        (
            Allowance(characters_per_day=100, characters_per_month=100),
            datetime(2024, 6, 1, tzinfo=UTC),
            NoticeKind.ENGINE_MONTH_SPENT,
        ),
        (Allowance(tokens_per_month=40), datetime(2024, 6, 1, tzinfo=UTC), NoticeKind.ENGINE_MONTH_SPENT),
    ],
)
async def test_admins_hear_once_that_a_budget_is_used_up(
    database: Database, clock: Clock, allowance: Allowance, until: datetime, kind: NoticeKind
) -> None:
    spending, notices = SpendingStore(database, clock), NoticeStore(database, clock)
    sizes = [Size(60, 25), Size(30, 10), Size(30, 10)]
    assert await spending.hold("E", sizes, allowance) == Held(2, until)
    assert await spending.hold("E", [Size(11, 6)], allowance) == Held(0, until)
    assert await spending.hold("E", [Size(10, 5)], allowance) == Held(1)
    told = [one.notice for one in await notices.open()]
    assert [(one.kind, dict(one.args)) for one in told] == [(kind, {"engine": "E"})]


async def test_what_was_made_of_an_article_that_is_taken_back_goes_with_it(
    database: Database, clock: Clock, articles: ArticleStore, candidate: CandidateMaker
) -> None:
    store = TranslationStore(database, clock)
    title, body = "Le port", "Le port est fermé. La tempête arrive mardi."
    first = candidate(body, title=title, language="fr")
    other = candidate("Rien de neuf au marché.", title="Marché", language="fr")
    [taken, old] = await articles.accept([first, other])
    async with database.write() as connection:
        # It said something else before, and quotes part of a sentence.
        earlier = {
            "number": 1,
            "replaced": clock.now(),
            "title": "Un port",
            "lead": None,
            "body": "Tout va bien.",
        }
        await connection.execute(insert(article_version).values(article_id=taken.article_id, **earlier))
        start = body.index("La tempête")
        piece = {"number": 1, "start": start, "end": start + len("La tempête"), "group": 1}
        await connection.execute(insert(quote).values(article_id=taken.article_id, **piece))
    words = {
        ("fr", "Le port"): ("en", "The port"),
        ("fr", "La tempête arrive mardi."): ("en", "The storm arrives on Tuesday."),
        ("en", "The storm arrives on Tuesday."): ("ru", "Буря придёт во вторник."),
        ("fr", "Tout va bien."): ("en", "All is well."),
        ("fr", "La tempête"): ("en", "The storm"),
        ("fr", "Rien de neuf au marché."): ("en", "Nothing new at the market."),
    }
    rows = [
        Made(sentence=sentence_key(text, source), target=target, maker=1, words=made)
        for (source, text), (target, made) in words.items()
    ]
    await store.add(rows, "E", Spending())
    async with database.write() as connection:
        await remove(connection, [old.article_id], clock.now(), expired=True)
        assert await remove(connection, [taken.article_id], clock.now()) == 1
    assert set(await store.find([row.sentence for row in rows])) == {rows[-1].sentence}


async def test_admins_hear_once_a_month_that_a_service_gives_no_more(database: Database, clock) -> None:  # type: ignore[no-untyped-def]
    spending = SpendingStore(database, clock)
    for _ in range(3):
        await spending.tell_spent("E")
        clock.advance(86_400.0)
    told = [one.notice for one in await NoticeStore(database, clock).open()]
    assert [(one.kind, dict(one.args)) for one in told] == [(NoticeKind.ENGINE_SPENT, {"engine": "E"})]
    clock.advance(31 * 86_400.0)
    await spending.tell_spent("E")
    assert len(await NoticeStore(database, clock).open()) == 2
