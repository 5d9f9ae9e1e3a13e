"""The operator's titles stay whatever sources say; what outlets say stands beside them."""

from dataclasses import replace
from typing import Any

import pytest

from bot.model.article import Article, ChangeKind, Standing
from bot.model.audit import AuditEntry
from bot.storage.alert_reading import AlertReading
from bot.storage.articles import ArticleStore
from bot.storage.audit import AuditStore
from bot.storage.database import Database
from bot.storage.reanalysing import ReanalysisStore
from bot.storage.title_corrections import TitleStore
from bot.storage.withdrawals import WithdrawalStore

BODY = "The ferry was late. Nobody minded the ferry at all."
OWN, OURS = "Ferry sunk", "Ferry late, not sunk"
ENTRY = AuditEntry(user_id=7, deed="article.title", subject="1", before=OWN, after=OURS)
BACK = AuditEntry(user_id=7, deed="article.untitle", subject="1", before=OURS, after=OWN)


@pytest.fixture
def store(database: Database, clock: Any) -> TitleStore:
    return TitleStore(database, clock)


@pytest.fixture
def said(articles: ArticleStore, candidate: Any) -> Any:
    """Let the source say the article, under a title and in some words."""

    async def say(title: str = OWN, body: str = BODY) -> None:
        source = {"key": "url:https://quay.example/1", "source": "quay", "standing": Standing.OWN_PAGE}
        await articles.accept([candidate(body, title=title, **source)])

    return say


async def the(articles: ArticleStore) -> Article:
    found = await articles.get(1)
    assert found is not None
    return found


async def titles(articles: ArticleStore) -> tuple[str, str | None, bool]:
    found = await the(articles)
    return found.title, found.outlet_title, found.outlet_retitled


async def test_it_is_corrected_and_taken_back(
    articles: ArticleStore, said: Any, store: TitleStore, database: Database, clock: Any
) -> None:
    await said()
    assert not await store.correct(1, OWN, entry=ENTRY), "that is its title"
    assert not await store.take_back(1, entry=BACK), "nothing to take back"
    assert not await store.correct(99, OURS, entry=ENTRY)
    assert await store.correct(1, OURS, entry=ENTRY)
    assert not await store.correct(1, OURS, entry=ENTRY)
    assert await titles(articles) == (OURS, OWN, False)
    [item], count = await store.page(offset=0, limit=9)
    assert (item.id, item.title, item.outlet_title, item.retitled, count) == (1, OURS, OWN, False, 1)
    assert await store.take_back(1, entry=BACK)
    assert await titles(articles) == (OWN, None, False)
    assert await store.page(offset=0, limit=9) == ([], 0)
    changes = [change.kind for change in await articles.changes(0, 9)]
    assert changes == [ChangeKind.NEW, ChangeKind.CORRECTED, ChangeKind.CORRECTED]
    wordings = await AlertReading(database).wordings([1])
    assert [item.title for item in wordings[1]] == [OWN, OURS], "whoever was told of it knows what they saw"
    records, _ = await AuditStore(database, clock).page(offset=0, limit=9)
    assert [record.entry for record in records] == [BACK, ENTRY]


async def test_of_two_editors_each_is_noted_with_what_stood_before(
    said: Any, store: TitleStore, database: Database, clock: Any
) -> None:
    await said()
    assert await store.correct(1, OURS, entry=ENTRY)
    assert await store.correct(1, "Ferry late", entry=replace(ENTRY, user_id=8, after="Ferry late"))
    records, _ = await AuditStore(database, clock).page(offset=0, limit=9)
    assert [(one.entry.user_id, one.entry.before, one.entry.after) for one in records] == [
        (8, OURS, "Ferry late"),
        (7, OWN, OURS),
    ]


async def test_the_outlets_title_typed_ends_the_correction(
    articles: ArticleStore, said: Any, store: TitleStore
) -> None:
    await said()
    await store.correct(1, OURS, entry=ENTRY)
    assert await store.correct(1, OWN, entry=ENTRY)
    assert await titles(articles) == (OWN, None, False)


async def test_the_same_again_changes_nothing(articles: ArticleStore, said: Any, store: TitleStore) -> None:
    await said()
    await store.correct(1, OURS, entry=ENTRY)
    seq = await articles.last_seq()
    await said()
    assert await titles(articles) == (OURS, OWN, False)
    assert await articles.last_seq() == seq


async def test_other_words_under_the_old_title_keep_it(
    articles: ArticleStore, said: Any, store: TitleStore, database: Database
) -> None:
    await said()
    await store.correct(1, OURS, entry=ENTRY)
    await said(body=BODY + " The harbour master said so at noon on the quay.")
    assert await titles(articles) == (OURS, OWN, False)
    assert "harbour master" in (await the(articles)).body
    wordings = await AlertReading(database).wordings([1])
    assert [item.title for item in wordings[1]] == [OWN, OURS], "what readers saw, not what the outlet says"


async def test_the_outlets_own_change_stands_beside_it(
    articles: ArticleStore, said: Any, store: TitleStore
) -> None:
    await said()
    await store.correct(1, OURS, entry=ENTRY)
    await said(title="Ferry in distress")
    assert [change.kind for change in await articles.changes(2, 9)] == [ChangeKind.REANALYSED], (
        "nobody is told"
    )
    assert await titles(articles) == (OURS, "Ferry in distress", True)
    [item], _ = await store.page(offset=0, limit=9)
    assert item.retitled
    await store.correct(1, "Ferry an hour late", entry=ENTRY)
    assert await titles(articles) == ("Ferry an hour late", "Ferry in distress", False)
    await said(title="FERRY AN HOUR LATE")
    assert await titles(articles) == ("FERRY AN HOUR LATE", None, False), "it says the same at last"


async def test_it_is_analysed_by_the_outlets_words(
    articles: ArticleStore, said: Any, store: TitleStore, database: Database, clock: Any
) -> None:
    await said()
    await store.correct(1, OURS, entry=ENTRY)
    [found] = await ReanalysisStore(database, clock).some(after=0, below=None, limit=9)
    assert found.title == OWN


async def test_a_withdrawal_recognises_every_title_that_was_shown(
    articles: ArticleStore, said: Any, store: TitleStore, database: Database, clock: Any
) -> None:
    await said()
    await store.correct(1, OURS, entry=ENTRY)
    await store.correct(1, "Ferry an hour late", entry=ENTRY)
    withdrawals = WithdrawalStore(database, clock)
    done = await withdrawals.withdraw(1, "Made up", entry=AuditEntry(user_id=7, deed="article.withdraw"))
    assert done is not None
    _, [traces] = await withdrawals.traces(done.id, after=0)
    assert set(traces.titles) == {OWN, OURS, "Ferry an hour late"}
