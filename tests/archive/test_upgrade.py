"""An archive that was made before anything was understood of its articles, opened by today's program."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, insert

from bot.archive.pipeline import Archive
from bot.archive.prepare import prepare
from bot.archive.reanalysis import Reanalysis
from bot.archive.stories import StoryFollower
from bot.ingest.workers import WorkerPool
from bot.model.article import Analysis, ChangeKind, Draft
from bot.model.chat import SummaryLength
from bot.ports import SystemClock
from bot.storage import engines, migrate
from bot.storage.address import parse_address
from bot.storage.article_rows import row_of
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.day_figures import DayCounts
from bot.storage.events import EventStore
from bot.storage.leases import LeaseStore
from bot.storage.quotes import QuoteStore
from bot.storage.reanalysing import ReanalysisStore
from bot.storage.stories import StoryStore
from bot.storage.story_lists import StoryLists
from bot.storage.tables import archive, archive_log, article, chat
from bot.storage.terms import TermStore
from bot.text.name_sounds import name_sounds

NOW = datetime.now(UTC).replace(microsecond=0)
NEW_COLUMNS = ("terms", "analysed")
SAID = "“We have waited nine years for this ferry,” said Mayor Ann Lowell."
TEXTS = (
    f"The Talmar ferry ran aground off Corvane on Tuesday with forty passengers on board. {SAID}",
    f"Forty passengers of the Talmar ferry, aground off Corvane since Tuesday, are safe. {SAID}",
    "A bakery in Lindholm bakes bread from acorns again, as its owner Petra Novakova's grandmother did.",
)


def _as_of_0002(connection: Connection) -> None:
    config = migrate._config()
    config.attributes["connection"] = connection
    command.upgrade(config, "0002")
    last = len(TEXTS) + 1
    connection.execute(
        insert(archive).values(number=1, id="a" * 32, created=NOW, last_seq=len(TEXTS), last_article_id=last)
    )
    for number, text in enumerate((*TEXTS, TEXTS[0]), 1):
        draft = Draft(title=text[:30], body=text, language="en", outlet=f"Outlet {number}", published=NOW)
        candidate = Archive.candidate(None, draft, Analysis(), origin="old")  # type: ignore[arg-type]
        row = row_of(candidate, NOW) | {
            "id": number,
            "key": f"old{number}",
            "seq": number if number < last else 0,
            "public": True,
            "by_reader": False,
            "duplicate_of": None if number < last else 1,
            "added": NOW - timedelta(days=1),
            "changed": NOW,
        }
        connection.execute(
            insert(article).values({name: row[name] for name in row if name not in NEW_COLUMNS})
        )
        if number < last:
            entry = {"seq": number, "article_id": number, "kind": ChangeKind.NEW.value, "at": NOW}
            connection.execute(insert(archive_log).values(entry))
    known = {"id": 7, "kind": "private", "title": "Ann", "language": "en", "language_chosen": True}
    times = {"first_seen": NOW, "last_seen": NOW, "asleep": False, "stopped": False}
    connection.execute(insert(chat).values(known | times))


@pytest.fixture(params=["sqlite", "postgresql"])
async def old(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database of schema 0002 with articles, opened."""
    if request.param == "sqlite":
        url, engine = f"sqlite:///{tmp_path / 'old'}", engines.sqlite_writer(tmp_path / "old")
    else:
        # It makes the database in a loop of its own.
        url = await asyncio.to_thread(request.getfixturevalue, "empty_postgresql")
        engine = engines.postgresql(parse_address(url).dsn or "")
    async with engine.begin() as connection:
        await connection.run_sync(_as_of_0002)
    await engine.dispose()
    database = await Database.open(url, clock=SystemClock())
    yield database
    await database.close()


async def test_all_can_be_asked_before_it_is_analysed_anew(old: Database) -> None:
    clock, articles = SystemClock(), ArticleStore(old, SystemClock())
    follower = StoryFollower(AssigningStore(old, clock), articles, LeaseStore(old, clock), clock)
    assert await follower.catch_up()
    follower.close()
    lists, day = StoryLists(old), timedelta(days=1)
    assert {item.story_id for item in await lists.newest(limit=9, viewer=7)} == {None}
    assert await lists.busiest(NOW - 2 * day, limit=9) == []
    assert [item.id for item in await articles.latest(limit=9, viewer=None)] == [3, 2, 1]
    assert (await articles.latest(limit=1, viewer=None))[0].analysis.terms == ()
    assert await QuoteStore(old).most_quoted(NOW - 2 * day) == []
    assert await EventStore(old).coming(NOW.date(), NOW.date() + day, viewer=None) == []
    assert await TermStore(old).rising(NOW) == []
    known = await ChatStore(old, clock).get(7)
    assert known is not None
    assert known.summary is SummaryLength.SHORT
    [today] = await DayCounts(old).days(NOW.date(), 1)
    assert today.joined == 1, "who came before days were counted"


async def test_analysed_anew_it_is_as_if_it_had_come_today(old: Database) -> None:
    clock, articles = SystemClock(), ArticleStore(old, SystemClock())
    last_seq = await articles.last_seq()
    async with WorkerPool(1) as workers:
        run = Reanalysis(ReanalysisStore(old, clock), workers)
        complaints: list[Any] = []
        await run.run(lambda _done, _total: None, lambda *told: complaints.append(told))
    assert (run.done, run.overtaken, complaints) == (4, 0, [])
    follower = StoryFollower(AssigningStore(old, clock), articles, LeaseStore(old, clock), clock)
    assert await follower.catch_up()
    follower.close()
    found = {item.id: item async for item in articles.everything()}
    assert found[1].story == found[2].story == found[4].story is not None
    assert found[3].story not in (found[1].story, None)
    kinds = {change.kind for change in await articles.changes(last_seq, 100)}
    assert kinds == {ChangeKind.REANALYSED, ChangeKind.STORY}, "nothing that alerts anybody"
    prepared = prepare(Draft(title=TEXTS[0][:30], body=TEXTS[0], language="en", published=NOW))
    assert found[1].analysis == prepared.analysis
    quotes = QuoteStore(old)
    [speaker] = await quotes.speakers(name_sounds("Ann Lowell"))
    assert len(await quotes.by_speakers([speaker.id], viewer=None)) == 2
    [busiest, _] = await StoryLists(old).busiest(NOW - timedelta(days=2), limit=9)
    assert busiest == found[1].story
    assert len(await StoryStore(old, clock).of_story(busiest)) == 2
