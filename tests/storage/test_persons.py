"""What is kept of a person can be had and can be erased, wherever it stands."""

import asyncio
import json
import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import BigInteger, Column, insert, select, update

from bot.model.article import ChangeKind
from bot.model.chat import NOBODY, ChatKind, ListingKind
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.render.view import View
from bot.storage.articles import ArticleStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.history import HistoryStore
from bot.storage.listings import ListingStore
from bot.storage.meta import MetaStore
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.outbox_rows import Report
from bot.storage.owing import Owed, owe
from bot.storage.person_export import PersonExport
from bot.storage.persons import APART, ERASED, RENOUNCED, PersonStore
from bot.storage.proposals import ProposalStore
from bot.storage.stopping import Pushes, listening
from bot.storage.tables import delivery, delivery_content, metadata, removed_article

ANNA, BORIS, CLUB = 7001, 7002, -500
WHO = {
    *("chat_id", "user_id", "owner_id", "for_user"),
    "about_id",
    *("reporter", "settled_by", "decided_by", "added_by", "configured_by"),
}
NOT_PERSONS = {
    *("arrival", "article_id", "at", "band", "bot_id", "brought", "edits", "follow_id", "halted_until"),
    *("id", "key", "last_article_id", "last_seq", "message_id", "outlet_key", "paid_off", "patience"),
    *("polls", "seq", "since", "story_id", "thread", "unchanged", "update_id"),
    *("characters", "maker", "tokens"),
}
"""Columns of large numbers that are no person's or chat's, but for the id of a chat."""


def numbers() -> Iterator[Column[Any]]:
    """Every column that may hold somebody's id."""
    for table in metadata.tables.values():
        for column in table.columns:
            large = isinstance(column.type, BigInteger) and not column.foreign_keys
            if large and (column.name not in NOT_PERSONS or (table.name, column.name) == ("chat", "id")):
                yield column


def test_every_column_that_may_name_a_person_is_dealt_with() -> None:
    dealt_with = [*ERASED, *RENOUNCED, *APART]
    assert len({str(column) for column in dealt_with}) == len(dealt_with)
    assert sorted(str(column) for column in numbers()) == sorted(str(column) for column in dealt_with)
    assert {column.name for column in numbers()} == WHO | {"id"}


async def put(database: Database, table: str, **values: Any) -> Any:
    """Insert a row; give its key."""
    async with database.write() as connection:
        added = await connection.execute(insert(metadata.tables[table]).values(**values))
    key = added.inserted_primary_key
    assert key is not None
    return key[0]


async def rows_with(database: Database, person: int) -> dict[str, int]:
    """Count, by column, the rows that name somebody."""
    found = {}
    async with database.read() as connection:
        for column in numbers():
            rows = (await connection.execute(select(column).where(column == person))).all()
            if rows:
                found[str(column)] = len(rows)
    return found


async def fill(database: Database, clock: Any, person: int, articles: Sequence[int]) -> None:
    """Leave a trace of a person in every column there is."""
    now = clock.now()
    chats = ChatStore(database, clock)
    await chats.see(person, ChatKind.PRIVATE, f"Person {person}", "en")
    await chats.see(CLUB, ChatKind.SUPERGROUP, "Reading club", "en")
    await chats.choose(person, history=True)
    await HistoryStore(database, clock).note(person, articles)
    listings = ListingStore(database, clock)
    await listings.add(person, person, ListingKind.SEARCH, "ferry", [1])
    await listings.add(CLUB, person, ListingKind.SEARCH, "bridge", [1])
    digest = {
        "mode": "hours",
        "hours": [480],
        "weekdays": [0],
        "zone": "Europe/Paris",
        "topics": ["ferry"],
        "reading": [],
        "layout": {},
        "silent": False,
        "note_when_empty": False,
        "oldest_minutes": 360,
        "approval": "none",
        "hourly": 10,
        "quiet": False,
        "paused": False,
        "made": now,
        "settled": now,
    }
    follow = {"owner_id": person, "kind": "words", "words": "ferry", "wish": b"w", "made": now}
    own = await put(database, "follow", chat_id=person, **follow)
    await put(database, "follow", chat_id=CLUB, **follow)
    await put(database, "digest", chat_id=person, owner_id=person, **digest)
    theirs = await put(database, "digest", chat_id=CLUB, owner_id=person, **digest)
    issue = {"moment": now, "state": "draft", "article_ids": [1], "dropped": [], "intro": "Hello."}
    await put(database, "digest_issue", digest_id=theirs, slot=f"s{person % 10}", decided_by=person, **issue)
    held = {"thread": 0, "story_id": person, "article_id": 1, "follow_id": own, "made": now, "due": now}
    await put(database, "held_alert", chat_id=person, **held)
    await put(database, "shown_message", chat_id=person, message_id=1, at=now, said=b"x")
    told = {"thread": 0, "story_id": 1, "article_id": 1, "sources": 1, "at": now, "notified": now}
    await put(database, "told_story", chat_id=person, **told)
    await put(
        database,
        "reminder",
        chat_id=person,
        article_id=1,
        start=0,
        first="2024-06-01",
        last="2024-06-01",
        made=now,
    )
    await put(database, "saved_article", chat_id=person, article_id=1, saved=now)
    await put(database, "awaited", chat_id=person, data="1U.all.1", until=now)
    sent = {"state": "draft", "made": now, "content": {}, "audience": {}, "silent": False, "changes": 0}
    sent |= {"protected": False, "paid": False}
    await put(database, "broadcast", added_by=person, decided_by=person, **sent)
    await put(database, "topic", chat_id=person, thread=1, name="Mine")
    await put(database, "chat_admin", chat_id=CLUB, user_id=person, checked=now)
    await put(database, "chat_admin", chat_id=person, user_id=1, checked=now)
    await put(database, "admin", user_id=person, role="admin", since=now)
    await put(database, "briefing", user_id=person, hour=7, last="2024-05-31")
    deed = {"at": now, "subject": "ferry", "before": "", "after": ""}
    await put(database, "audit", user_id=person, about_id=None, deed="source.add", **deed)
    await put(database, "audit", user_id=1, about_id=person, deed="ban.add", **deed)
    asked = {"kind": "private", "title": "Anna", "language": "en", "asked": now, "state": "asked"}
    await put(database, "admission", chat_id=person, **asked)
    await put(database, "admission", chat_id=-500 - person % 10, decided_by=person, **asked)
    notice = await put(database, "notice", kind="disk-low", args={}, made=now)
    await put(database, "notice", kind="chat-lost", args={}, made=now, for_user=person)
    await put(database, "notice_told", notice_id=notice, user_id=person, message_id=1)
    report = {"article_id": 1, "start": person % 10, "speaker": "Ann Poe", "made": now}
    await put(database, "speaker_report", reporter=person, settled_by=person, **report)
    await put(database, "feedback", reporter=person, settled_by=person, text=f"by {person}", made=now)
    async with database.write() as connection:
        await connection.execute(
            update(metadata.tables["chat"])
            .where(metadata.tables["chat"].c.id == CLUB)
            .values(configured_by=person)
        )
        both = View("to both")
        for cause, views in (("own", (View(f"to {person}"),)), ("same", (both,))):
            owed = Owed(cause=Cause("alert", cause), chat_id=person, lane=Lane.ALERT, views=views, due=now)
            await owe(connection, [owed], now=now)
    await MetaStore(database).put(f"menu:12345:{person}", "told")
    await ProposalStore(database, clock).add(user_id=person, chat_id=person, value={"post": 1})
    await put(
        database,
        "source",
        id=f"source-{person % 10}",
        due=now,
        paused=False,
        origin="admin",
        added=now,
        added_by=person,
        form="feed",
        declared_url="u",
        url="u",
        settings={},
        failures=0,
        pause=1.0,
        polls=0,
        unchanged=0,
        brought=0,
        reported_failing=False,
        reported_silent=False,
    )


@pytest.fixture
async def papers(articles: ArticleStore, candidate: Any) -> None:
    """Article 1 is everybody's, 2 only Anna sent, 3 both sent, 4 both sent and it is shown to all."""
    drafts = [
        candidate("The ferry was late.", key="url:https://quay.example/ferry"),
        candidate("A letter to Anna.", key="url:https://mail.example/anna", sender=ANNA),
        candidate("A letter to both.", key="url:https://mail.example/both", sender=ANNA),
        candidate("A letter to all.", key="url:https://mail.example/all", sender=ANNA, public=True),
    ]
    await articles.accept(drafts)
    await articles.accept([candidate("A letter to both.", key="url:https://mail.example/both", sender=BORIS)])


async def test_nothing_of_a_person_is_left(
    database: Database, clock: Any, articles: ArticleStore, papers: None
) -> None:
    for person in (ANNA, BORIS):
        await fill(database, clock, person, [1])
    everywhere = {str(column) for column in numbers()}
    before = await rows_with(database, BORIS)
    assert set(await rows_with(database, ANNA)) == everywhere - {"chat.configured_by"}
    assert set(before) == everywhere
    seq = await articles.last_seq()
    await PersonStore(database, clock).erase(ANNA)
    assert await rows_with(database, ANNA) == {}
    assert await rows_with(database, BORIS) == before | {"digest.owner_id": 3}
    async with database.read() as connection:
        for table in metadata.tables.values():
            for row in (await connection.execute(select(table))).all():
                assert re.search(rf"\b{ANNA}\b", str(row)) is None, table.name
    # What only Anna sent is gone without a trace; the index is told of what names her no more.
    assert [(change.article_id, change.kind) for change in await articles.changes(seq, 9)] == [
        (3, ChangeKind.REANALYSED),
        (4, ChangeKind.REANALYSED),
        (2, ChangeKind.REMOVED),
    ]
    assert sorted(await articles.many([1, 2, 3, 4])) == [1, 3, 4]
    assert (await articles.many([3]))[3].senders == (BORIS,)
    async with database.read() as connection:
        assert await connection.scalar(select(removed_article.c.key)) is None
        assert len((await connection.execute(select(delivery))).all()) == 2
        said = (await connection.scalars(select(delivery_content.c.messages))).all()
    assert sorted(f"to {who}" in str(said) for who in (ANNA, BORIS, "both")) == [False, True, True]


async def test_others_keep_what_a_person_set_up(database: Database, clock: Any, papers: None) -> None:
    await fill(database, clock, ANNA, [1])
    persons = PersonStore(database, clock)
    await persons.erase(ANNA)
    digest, follow, report = (metadata.tables[name] for name in ("digest", "follow", "speaker_report"))
    async with database.read() as connection:
        assert (await connection.execute(select(digest.c.chat_id, digest.c.owner_id))).all() == [
            (CLUB, NOBODY)
        ]
        assert (await connection.execute(select(follow.c.chat_id, follow.c.owner_id))).all() == [
            (CLUB, NOBODY)
        ]
        assert (await connection.execute(select(report.c.reporter, report.c.settled_by))).all() == [(0, None)]
    await fill(database, clock, BORIS, [1])
    await put(database, "chat_admin", chat_id=CLUB, user_id=9, checked=clock.now() - timedelta(days=2))
    await put(database, "chat_admin", chat_id=CLUB, user_id=8, checked=clock.now() - timedelta(days=1))
    await persons.erase(BORIS)
    async with database.read() as connection:
        assert sorted(await connection.scalars(select(digest.c.owner_id))) == [NOBODY, 8]


async def test_erasing_nobody_changes_nothing(database: Database, clock: Any, papers: None) -> None:
    await fill(database, clock, BORIS, [1])
    before = await rows_with(database, BORIS)
    for person in (ANNA + 5, -CLUB):
        await PersonStore(database, clock).erase(person)
    assert await rows_with(database, BORIS) == before


async def test_the_export_has_what_is_there_and_nothing_of_others(
    database: Database, clock: Any, papers: None
) -> None:
    for person in (ANNA, BORIS):
        await fill(database, clock, person, [1])
    found = await PersonExport(database, clock).of(ANNA)
    assert json.loads(json.dumps(found)) == found
    assert str(BORIS) not in json.dumps(found)
    assert [name for name, value in found.items() if value in ([], None)] == [
        "configured",
        "only_the_newest_of",
    ]
    assert found["settings"]["quiet_hours"] == {"from": "22:00", "until": "07:00"}
    assert {item["query"] for item in found["asked"]} == {"ferry", "bridge"}
    assert sorted(item["title"] for item in found["sent"]) == [
        "A letter to Anna",
        "A letter to all",
        "A letter to both",
    ]
    assert [item["chat"] for item in found["set_up_for_others"]] == ["Reading club"]
    assert {item["state"] for item in found["deliveries"]} == {"pending"}
    await PersonStore(database, clock).erase(ANNA)
    after = await PersonExport(database, clock).of(ANNA)
    assert [name for name, value in after.items() if value] == ["format", "made"]


async def test_the_export_says_what_it_leaves_out(
    database: Database, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.person_export.MOST", 2)
    listings = ListingStore(database, clock)
    for number in range(3):
        clock.advance(1)
        await listings.add(ANNA, ANNA, ListingKind.SEARCH, f"query {number}", [])
    found = await PersonExport(database, clock).of(ANNA)
    assert [item["query"] for item in found["asked"]] == ["query 2", "query 1"]
    assert found["only_the_newest_of"] == ["asked"]


async def test_history_is_kept_only_for_who_wants_it(
    database: Database, clock: Any, papers: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    chats, history = ChatStore(database, clock), HistoryStore(database, clock)
    for person in (ANNA, BORIS):
        await chats.see(person, ChatKind.PRIVATE, "", "en")
    await chats.choose(ANNA, history=True)
    for number in (1, 3, 4, 1, 99):
        clock.advance(1)
        for person in (ANNA, BORIS):
            await history.note(person, [number])
    assert await history.newest(ANNA) == [1, 4, 3]
    assert await history.newest(BORIS) == []
    monkeypatch.setattr("bot.storage.history.MOST", 2)
    clock.advance(1)
    await history.note(ANNA, [3])
    assert await history.newest(ANNA) == [3, 1]
    listings = ListingStore(database, clock)
    shown = await listings.add(ANNA, ANNA, ListingKind.HISTORY, "", [3, 1])
    other = await listings.add(ANNA, ANNA, ListingKind.SEARCH, "", [3, 1])
    await history.clear(ANNA)
    assert await history.newest(ANNA) == []
    assert await listings.get(shown.id) is None
    assert await listings.get(other.id) == other


async def test_a_stop_drops_what_waits_and_tells_what_stays(
    database: Database, clock: Any, papers: None
) -> None:
    for person in (ANNA, BORIS):
        await fill(database, clock, person, [1])
    chats = ChatStore(database, clock)
    assert await chats.resume(ANNA) is None
    claimed = await OutboxStore(database, clock).claim("holder", Lane.ALERT, limit=9)
    assert len(claimed.taken) == 2
    assert await chats.stop(ANNA) == Pushes(follows=1, digests=1, reminders=1)
    starting = {item.id: 0 for item in claimed.taken}
    begun = await OutboxStore(database, clock).exchange("holder", starting=starting)
    assert {item.chat_id for item in claimed.taken if item.id in begun} == {BORIS}
    tally = await OutboxFigures(database, clock).tally(Cause("alert", "same"))
    assert (tally[DeliveryState.SKIPPED], tally.total) == (1, 2)
    assert await chats.resume(ANNA) == Pushes(follows=1, digests=1, reminders=1)
    assert await chats.resume(ANNA) is None


async def test_what_is_owed_meanwhile_goes_too(database: Database, clock: Any) -> None:
    """Whoever owes an alert and whoever erases take turns, whoever is first."""
    chats, persons = ChatStore(database, clock), PersonStore(database, clock)
    for person in (ANNA, BORIS):
        await chats.see(person, ChatKind.PRIVATE, "", "en")
    async with database.write() as connection:
        assert await listening(connection, [ANNA, BORIS, CLUB]) == {ANNA, BORIS}
        erasing = asyncio.create_task(persons.erase(ANNA))
        await asyncio.sleep(0.05)
        views = (View("Too late."),)
        owed = Owed(cause=Cause("alert", "x"), chat_id=ANNA, lane=Lane.ALERT, views=views, due=clock.now())
        await owe(connection, [owed], now=clock.now())
        assert not erasing.done()
    await erasing
    assert await rows_with(database, ANNA) == {}
    await chats.stop(BORIS)
    async with database.write() as connection:
        assert await listening(connection, [ANNA, BORIS]) == set()


async def test_a_digest_owed_meanwhile_goes_too(database: Database, clock: Any, papers: None) -> None:
    await fill(database, clock, ANNA, [1])
    digest = metadata.tables["digest"]
    async with database.write() as connection:
        mine = select(digest.c.id).where(digest.c.chat_id == ANNA).with_for_update()
        assert await connection.scalar(mine)
        erasing = asyncio.create_task(PersonStore(database, clock).erase(ANNA))
        await asyncio.sleep(0.05)
        cause = Cause("digest", "x")
        owed = Owed(cause=cause, chat_id=ANNA, lane=Lane.DIGEST, views=(View("Late."),), due=clock.now())
        await owe(connection, [owed], now=clock.now())
    await erasing
    assert await rows_with(database, ANNA) == {}


async def test_a_long_delivery_ends_at_a_stop(database: Database, clock: Any) -> None:
    chats, outbox = ChatStore(database, clock), OutboxStore(database, clock)
    for person in (ANNA, BORIS):
        await chats.see(person, ChatKind.PRIVATE, "", "en")
    views = (View("One."), View("Two."))
    async with database.write() as connection:
        owed = [
            Owed(cause=Cause("digest", "x"), chat_id=person, lane=Lane.DIGEST, views=views, due=clock.now())
            for person in (ANNA, BORIS)
        ]
        await owe(connection, owed, now=clock.now())
    taken = {item.chat_id: item.id for item in (await outbox.claim("h", Lane.DIGEST, limit=9)).taken}
    begun = set(taken.values())
    assert await outbox.exchange("h", starting=dict.fromkeys(begun, 0)) == begun
    await chats.stop(ANNA)
    reports = [Report(delivery_id=one, state=DeliveryState.PENDING, message=(0, one)) for one in begun]
    second = await outbox.exchange("h", reports=reports, starting=dict.fromkeys(begun, 1))
    assert second == {taken[BORIS]}
    tally = await OutboxFigures(database, clock).tally(Cause("digest", "x"))
    assert (tally[DeliveryState.SKIPPED], tally[DeliveryState.SENDING]) == (1, 1)
