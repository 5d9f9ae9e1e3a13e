"""What editors withdraw leaves the archive, is remembered with its reason, and stays out."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.model.article import Provenance, ProvenanceKind, Verdict
from bot.model.audit import AuditEntry
from bot.model.engine import Spending
from bot.storage.articles import ArticleStore
from bot.storage.audit import AuditStore
from bot.storage.database import Database
from bot.storage.tables import metadata
from bot.storage.translations import Made, TranslationStore
from bot.storage.withdrawals import WithdrawalStore
from bot.text.translating.keys import sentence_key

FERRY = "The ferry was late. Nobody minded the ferry at all."
BRIDGE = "The bridge is open. Cars may pass."
ENTRY = AuditEntry(user_id=7, deed="article.withdraw", subject="The ferry was late", after="Made up")


@pytest.fixture
def store(database: Database, clock: Any) -> WithdrawalStore:
    return WithdrawalStore(database, clock)


async def test_an_article_goes_with_its_copies_and_stays_out(
    articles: ArticleStore, candidate: Any, store: WithdrawalStore, database: Database, clock: Any
) -> None:
    await articles.accept([candidate(FERRY, key="a"), candidate(FERRY, key="b"), candidate(BRIDGE)])
    done = await store.withdraw(1, "Made up", entry=ENTRY)
    assert done is not None
    assert (done.title, done.reason, done.outlet) == ("The ferry was late", "Made up", None)
    assert list(await articles.many([1, 2, 3])) == [3]
    assert {number: item.id for number, item in (await articles.withdrawn([1, 2, 3])).items()} == {
        1: done.id,
        2: done.id,
    }
    again = await articles.accept([candidate(FERRY, key="a"), candidate(FERRY, key="b", sender=9)])
    assert [(item.article_id, item.verdict) for item in again] == [
        (1, Verdict.WITHDRAWN),
        (2, Verdict.WITHDRAWN),
    ]
    assert await articles.count() == 1
    [record], count = await AuditStore(database, clock).page(offset=0, limit=9)
    assert (record.entry, count) == (ENTRY, 1)
    assert await store.withdraw(1, "Again", entry=ENTRY) is None
    assert (await AuditStore(database, clock).page(offset=0, limit=9))[1] == 1


async def test_what_recognises_it_is_kept_for_as_long_as_it_is_sought(
    articles: ArticleStore, candidate: Any, store: WithdrawalStore, database: Database
) -> None:
    await articles.accept(
        [candidate("The ferry was early. Nobody minded it at all.", key="a", url="https://a.example")]
    )
    await articles.accept([candidate(FERRY, key="a", url="https://a.example")])
    done = await store.withdraw(1, "Made up", entry=AuditEntry(user_id=7, deed="article.withdraw"))
    assert done is not None
    [sought] = await store.sought()
    assert (sought.withdrawal, sought.count) == (done, 1)
    after, [traces] = await store.traces(done.id, after=0)
    assert after == 0
    assert set(traces.titles) == {"The ferry was late", "The ferry was early"}
    assert {"Nobody minded the ferry at all.", "Nobody minded it at all."} <= set(traces.passages)
    assert traces.links == ("https://a.example",)
    await store.stop_seeking(done.id)
    assert await store.sought() == []
    async with database.read() as connection:
        for table in metadata.sorted_tables:
            assert "nobody minded" not in str((await connection.execute(select(table))).all()).lower()


async def test_its_words_stay_out_wherever_they_come_from(
    articles: ArticleStore, candidate: Any, store: WithdrawalStore
) -> None:
    await articles.accept([candidate(FERRY, key="a"), candidate(BRIDGE, key="b", outlet="Reed Herald")])
    assert await store.withdraw(1, "Made up", entry=ENTRY) is not None
    shut = await store.shut_out("Reed Herald", "Forged", entry=ENTRY)
    await store.take_out(shut.id, [2])
    again = [
        candidate(FERRY, key="c"),
        candidate(FERRY, key="d", sender=9),
        candidate(f"{FERRY} At all.", key="e"),
        candidate(BRIDGE, key="f", outlet="Quay Post"),
    ]
    found = await articles.accept(again)
    assert [item.verdict for item in found] == [
        Verdict.WITHDRAWN,
        Verdict.WITHDRAWN,
        Verdict.ADDED,
        Verdict.ADDED,
    ]
    assert [item.article_id for item in found[:2]] == [1, 1]


async def test_what_was_read_in_other_languages_recognises_it_too(
    articles: ArticleStore, candidate: Any, store: WithdrawalStore, database: Database, clock: Any
) -> None:
    await articles.accept([candidate(FERRY, language="en")])
    kept = TranslationStore(database, clock)

    async def made(text: str, language: str, target: str, words: str) -> None:
        one = Made(sentence=sentence_key(text, language), target=target, maker=1, words=words)
        await kept.add([one], "Libre", Spending())

    await made("The ferry was late", "en", "fr", "Le bac était en retard")
    await made("Le bac était en retard", "fr", "ru", "Паром опоздал")
    await made("Nobody minded the ferry at all.", "en", "ru", "Паром никого не волновал.")
    await made("The bridge is open.", "en", "ru", "Мост открыт.")
    done = await store.withdraw(1, "Made up", entry=ENTRY)
    assert done is not None
    _, [traces] = await store.traces(done.id, after=0)
    assert {"The ferry was late", "Le bac était en retard", "Паром опоздал"} == set(traces.titles)
    assert "Паром никого не волновал." in traces.passages
    assert "Мост открыт." not in traces.passages
    assert await kept.count() == 1


async def test_old_articles_are_not_sought(
    articles: ArticleStore, candidate: Any, store: WithdrawalStore, clock: Any
) -> None:
    await articles.accept([candidate(FERRY)])
    clock.advance(timedelta(days=40).total_seconds())
    assert await store.withdraw(1, "Made up", entry=ENTRY) is not None
    assert await store.sought() == []


async def test_an_outlet_is_shut_out_until_that_is_lifted(
    articles: ArticleStore, candidate: Any, store: WithdrawalStore
) -> None:
    relayed = Provenance(kind=ProvenanceKind.RELAY, relayed_by="reed  herald")
    await articles.accept(
        [candidate(f"Reed {number}.", outlet="Reed Herald") for number in range(30)]
        + [
            candidate(FERRY, outlet="Quay Post", provenance=relayed),
            candidate(BRIDGE, outlet="Marsh Courier"),
        ]
    )
    assert set(await store.outlets()) == {"Reed Herald", "Quay Post", "Marsh Courier", "reed  herald"}
    shut = await store.shut_out("Reed Herald", "Forged", entry=ENTRY)
    assert await store.of_outlet("REED HERALD") == shut
    assert (await store.shut_out("Reed herald", "Twice", entry=ENTRY)).id == shut.id
    ids = await store.ids_of("Reed Herald")
    assert len(ids) == 31
    await store.take_out(shut.id, ids)
    assert [article.outlet async for article in articles.everything()] == ["Marsh Courier"]
    more = [
        candidate("Reed new.", outlet="Reed Herald"),
        candidate("Quay new.", outlet="Quay Post", provenance=relayed),
        candidate("Sent.", outlet="Reed Herald", sender=9),
        candidate("Quay own.", outlet="Quay Post"),
    ]
    verdicts = [item.verdict for item in await articles.accept(more)]
    assert verdicts == [Verdict.WITHDRAWN, Verdict.WITHDRAWN, Verdict.WITHDRAWN, Verdict.ADDED]
    assert await store.lift(shut.id, entry=ENTRY)
    assert not await store.lift(shut.id, entry=ENTRY)
    assert await store.of_outlet("Reed Herald") is None
    verdicts = [item.verdict for item in await articles.accept(more)]
    assert verdicts[:3] == [Verdict.ADDED] * 3
    # What was withdrawn of it stays out.
    [old] = await articles.accept([candidate("Reed 3.", outlet="Reed Herald")])
    assert old.verdict is Verdict.WITHDRAWN
    assert await articles.count() == 5


async def test_a_withdrawn_article_is_nobodys_to_remember(
    articles: ArticleStore, candidate: Any, store: WithdrawalStore, database: Database
) -> None:
    await articles.accept([candidate(FERRY)])
    await store.withdraw(1, "Made up", entry=ENTRY)
    async with database.read() as connection:
        for name in ("article", "article_version", "quote", "event", "story_article", "saved_article"):
            table = metadata.tables[name]
            assert await connection.scalar(select(func.count()).select_from(table)) == 0
