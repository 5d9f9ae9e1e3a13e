"""No question to the archive reads all of it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import event

from bot.model.agenda import Reminder
from bot.model.broadcast import Audience, Content
from bot.model.chat import ChatKind
from bot.model.event import Day
from bot.model.findings import Findings
from bot.model.follow import FollowKind
from bot.ports import Clock
from bot.render.view import View
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore, Assignment
from bot.storage.broadcasts import BroadcastStore
from bot.storage.chat_admins import ChatAdminStore
from bot.storage.chat_figures import figures_of
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.due_reminders import DueReminders
from bot.storage.events import EventStore
from bot.storage.follows import FollowStore
from bot.storage.inbox import InboxStore
from bot.storage.persons import PersonStore
from bot.storage.quotes import QuoteStore
from bot.storage.reminders import ReminderStore
from bot.storage.saved import PinStore, SavedStore
from bot.storage.sent_broadcasts import SentBroadcasts
from bot.storage.speaker_reports import Doubt, SpeakerReportStore
from bot.storage.stories import StoryStore
from bot.storage.story_lists import StoryLists
from bot.storage.tables import metadata
from bot.storage.topics import TopicStore
from bot.text.dates import find_dates

LONG = " ".join(f"word{number}" for number in range(80))
LONG_AGO, NEVER = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)

QUESTIONS: dict[str, Callable[[ArticleStore], Awaitable[Any]]] = {
    "many": lambda articles: articles.many([1, 2, 3]),
    "by key": lambda articles: articles.by_key("k"),
    "latest": lambda articles: articles.latest(limit=5, viewer=None),
    "latest for a sender": lambda articles: articles.latest(limit=5, viewer=7),
    "latest of an outlet": lambda articles: articles.latest(limit=5, viewer=7, outlet="Quay"),
    "latest in a language": lambda articles: articles.latest(limit=5, viewer=7, language="fr"),
    "changes": lambda articles: articles.changes(3, 100),
    "expire": lambda articles: articles.expire(LONG_AGO),
    "remove": lambda articles: articles.remove([2]),
    "reprints": lambda articles: articles.reprints(1),
    "forget texts": lambda articles: articles.forget_texts(datetime(2100, 1, 1, tzinfo=UTC)),
}


def test_what_refers_to_a_row_is_found_by_an_index() -> None:
    """No plan shows it: for each row that goes, its database looks for what refers to it."""
    without = {
        f"{table.name}.{key.parent.name}"
        for table in metadata.tables.values()
        for key in table.foreign_keys
        if key.parent.name
        not in {next(iter(index.columns)).name for index in (table.primary_key, *table.indexes)}
    }
    assert not without


async def plans_of(database: Database, ask: Callable[[], Awaitable[Any]]) -> list[str]:
    """Ask, and have SQLite explain every statement of it."""
    statements: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        statements.append((statement, parameters))

    async with database.read() as reading, database.write() as writing:
        engines = [reading.sync_connection.engine, writing.sync_connection.engine]  # type: ignore[union-attr]
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    await ask()
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)
    plans: list[str] = []
    async with database.read() as connection:
        for statement, parameters in statements:
            if statement.split()[0] in ("SELECT", "DELETE", "UPDATE"):
                explain = f"EXPLAIN QUERY PLAN {statement}"
                one = parameters[0] if isinstance(parameters, list) else parameters
                plans += [row[3] for row in await connection.exec_driver_sql(explain, tuple(one))]
    assert plans
    return plans


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("question", QUESTIONS)
async def test_questions_go_through_an_index(
    database: Database, articles: ArticleStore, candidate: Any, question: str
) -> None:
    await articles.accept([candidate(f"Story {number}.") for number in range(3)])
    plans = await plans_of(database, lambda: QUESTIONS[question](articles))
    # Walking along the index of the newest until there are enough is no scan of the archive.
    walks = ("SCAN archive", "SCAN article USING INDEX article_newest")
    given = ("SCAN CONSTANT ROW", "SCAN (subquery-1)")  # keys that the question itself brings
    assert not [plan for plan in plans if plan.startswith("SCAN") and plan not in (*walks, *given)]


async def _all(pages: AsyncIterator[Any]) -> None:
    async for _ in pages:
        pass


ASSIGNING: dict[str, Callable[[AssigningStore], Awaitable[Any]]] = {
    "known": lambda store: store.known([1, 2]),
    "stories": lambda store: store.stories([1, 2]),
    "assign": lambda store: store.assign(
        [Assignment(article_id=3, story=1)], gone=[2], believed=0, reached=0
    ),
    "window": lambda store: _all(store.window(since=LONG_AGO, until=None, most=2)),
    "window of long ago": lambda store: _all(store.window(since=LONG_AGO, until=NEVER, most=2)),
    "before the window": lambda store: _all(
        store.features_before(since=LONG_AGO, until=None, most=1, count=2)
    ),
}
STORIES: dict[str, Callable[[StoryStore], Awaitable[Any]]] = {
    "of a story": lambda stories: stories.of_story(1),
    "of articles": lambda stories: stories.of_articles([1, 2]),
    "move": lambda stories: stories.move([1], 2, by=7),
    "merge": lambda stories: stories.merge(1, 2, by=7),
    "forget features": lambda stories: stories.forget_features(NEVER),
}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("question", [*ASSIGNING, *STORIES])
async def test_stories_are_found_through_an_index(
    database: Database, articles: ArticleStore, clock: Clock, candidate: Any, question: str
) -> None:
    made = [candidate(f"Story {number}.") for number in range(3)]
    await articles.accept([replace(each, findings=Findings(features=b"features")) for each in made])
    assigning = AssigningStore(database, clock)
    await assigning.assign([Assignment(article_id=n, story=-n) for n in (1, 2)], believed=0, reached=0)
    stories = StoryStore(database, clock)

    async def ask() -> Any:
        if question in ASSIGNING:
            return await ASSIGNING[question](assigning)
        return await STORIES[question](stories)

    plans = await plans_of(database, ask)
    # The last articles that have a story are found from the end on.
    walks = ("SCAN archive", "SCAN anon", "SCAN article_features", "SCAN (subquery")
    assert not [plan for plan in plans if plan.startswith("SCAN") and not plan.startswith(walks)]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("question", ["latest", "latest of an outlet", "latest in a language"])
async def test_the_newest_need_no_sorting(database: Database, articles: ArticleStore, question: str) -> None:
    plans = await plans_of(database, lambda: QUESTIONS[question](articles))
    assert "USING INDEX article_newest" in plans[0]
    assert "TEMP B-TREE" not in "".join(plans[:2])


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_counting_outlets_reads_no_article(database: Database, articles: ArticleStore) -> None:
    plans = await plans_of(database, lambda: articles.outlets(None))
    assert plans == ["SEARCH article USING COVERING INDEX article_outlets (outlet>?)"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_accepting_reads_only_what_it_judges(
    database: Database, articles: ArticleStore, candidate: Any
) -> None:
    batch = [candidate(f"Story {number}.", sender=7) for number in range(5)]
    feed = [
        candidate(f"Feed {number}. {LONG}", key=f"f{number}", source="quay", external_id=str(number))
        for number in range(5)
    ]
    await articles.accept([*batch, *feed])
    moved = [candidate(f"Feed 1. {LONG}", key="moved", source="quay", external_id="1")]
    changed = [candidate(f"Feed 2 changed. {LONG}", key="f2", source="quay", external_id="2")]
    plans = await plans_of(
        database, lambda: articles.accept([*batch, *moved, *changed, candidate("Other.", key="k")])
    )
    # What few articles share a band with the batch is gathered in a temporary table, `likest`; the outlets
    # that are shut out, often none, have an index of their own.
    small = ("archive", "likest")
    walked = [plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in small]
    assert walked == ["SCAN withdrawal USING INDEX withdrawal_shut"]
    used = " ".join(plans)
    assert "USING INDEX article_entry" in used
    assert "article_band USING PRIMARY KEY (band=?)" in used


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_lists_of_stories_go_through_an_index(
    database: Database, articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate(f"Story {number}.") for number in range(3)])
    lists = StoryLists(database)

    async def ask() -> None:
        await lists.newest(limit=5, viewer=7)
        await lists.busiest(LONG_AGO, limit=5)
        await lists.of_stories([1])
        await lists.headlines([1, 2])

    plans = await plans_of(database, ask)
    walks = ("SCAN article USING INDEX article_newest",)
    assert not [plan for plan in plans if plan.startswith("SCAN") and plan not in walks]
    assert "USING INDEX article_newest" in plans[0]
    assert "TEMP B-TREE" not in plans[0]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_saved_and_pinned_are_found_by_their_index(database: Database, clock: Clock) -> None:
    saved, pins = SavedStore(database, clock), PinStore(database, clock)

    async def ask() -> None:
        await saved.saved(7, limit=9)
        await saved.is_saved(7, 1)
        await saved.unsave(7, 1)
        await pins.pinned(limit=3)
        await pins.pin(1, most=3)
        await pins.unpin(1)

    plans = await plans_of(database, ask)
    assert not [plan for plan in plans if plan.startswith("SCAN")]
    assert any("article_pinned" in plan for plan in plans)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_quotes_and_doubts_are_found_by_their_indexes(database: Database, clock: Clock) -> None:
    quotes, reports = QuoteStore(database), SpeakerReportStore(database, clock)

    async def ask() -> None:
        await quotes.of_articles([1, 2])
        await quotes.count(1)
        await quotes.speakers(["rbkv", "el"])
        await quotes.by_speakers([1, 2], viewer=7)
        await quotes.by_speakers([*range(1, 50)], viewer=None)
        await quotes.sounding_near(["rbkv"], viewer=7)
        await quotes.most_quoted(LONG_AGO)
        await quotes.reprinting([1, 2])
        await reports.known(1, 2)
        await reports.settle(1, wrong=True, by=7)
        await reports.open(5)
        await reports.report([Doubt(1, 2, "Ilya Ryabkov")], reporter=7, most=0, told=None)

    plans = await plans_of(database, ask)
    # The newest, as far as wanted; what was put together just before; and the few reports that are open.
    walks = (
        "article USING INDEX article_newest",
        "recent",
        "anon_",
        "(subquery",
        "speaker_report USING",
        "CONSTANT ROW",
    )
    scans = [plan for plan in plans if plan.startswith("SCAN")]
    assert not [plan for plan in scans if not any(f"SCAN {walk}" in plan for walk in walks)], scans
    used = " ".join(plans)
    for index in ("quote_speaker", "speaker_report_quote", "speaker_report_open", "speaker_report_reporter"):
        assert index in used


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_inbox_finds_what_waits(database: Database, clock: Clock) -> None:
    inbox = InboxStore(database, clock, 1)
    await inbox.add([{"update_id": 1}])

    async def ask() -> None:
        await inbox.unfinished()
        await inbox.done(1)
        await inbox.answers(1)
        await inbox.prune(LONG_AGO)

    plans = await plans_of(database, ask)
    assert not [plan for plan in plans if plan.startswith("SCAN")]
    assert any("inbox_update_unfinished" in plan for plan in plans)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_is_coming_is_found_by_its_index(
    database: Database, articles: ArticleStore, clock: Clock, candidate: Any
) -> None:
    text, published = "The ferry will sail again on 12 December.", datetime(2022, 11, 24, tzinfo=UTC)
    found = Findings(events=find_dates(text, language="en", published=published))
    await articles.accept([replace(candidate(text, published=published), findings=found)])
    events, reminders = EventStore(database), ReminderStore(database, clock)
    day = Day(year=2022, month=12, day=12)
    wish = Reminder(chat_id=7, article_id=1, start=29, first=day, last=day)

    async def ask() -> None:
        assert await events.coming(date(2022, 11, 24), date(2022, 12, 24), viewer=7, about=True)
        assert await events.of_articles([1, 2], viewer=7)
        assert await reminders.add(wish, most=9)
        assert await reminders.of_chat(7, limit=9)
        assert await reminders.drop(wish)

    plans = await plans_of(database, ask)
    # The few events that are chosen are gathered before their words are read.
    assert not [plan for plan in plans if plan.startswith("SCAN") and not plan.startswith("SCAN anon_")]
    assert any("USING INDEX event_ahead" in plan for plan in plans)


CHATS: dict[str, Callable[[Database, Clock], Awaitable[Any]]] = {
    "administrators": lambda database, clock: ChatAdminStore(database, clock).put(-1, [7, 8]),
    "chats of somebody": lambda database, clock: ChatAdminStore(database, clock).chats_of(7, most=9),
    "figures": lambda database, _: figures_of(database, [-1, -2]),
    "topics": lambda database, _: TopicStore(database).of_chat(-1),
    "move": lambda database, clock: ChatStore(database, clock).move(-1, -2),
    "groups of a title": lambda database, clock: ChatStore(database, clock).groups_named("x", most=5),
}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("question", CHATS)
async def test_chats_are_found_by_an_index(database: Database, clock: Clock, question: str) -> None:
    plans = await plans_of(database, lambda: CHATS[question](database, clock))
    assert not [plan for plan in plans if plan.startswith("SCAN")]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_follows_are_found_by_their_chat_and_reminders_by_their_moment(
    database: Database, articles: ArticleStore, clock: Clock, candidate: Any
) -> None:
    follows, reminders = FollowStore(database, clock), DueReminders(database)
    await articles.accept([candidate()])
    day = Day(year=2022, month=12, day=12)
    for start, due in ((1, LONG_AGO), (2, None)):
        wish = Reminder(chat_id=7, article_id=1, start=start, first=day, last=day)
        assert await ReminderStore(database, clock).add(wish, due=due, most=9)

    async def ask() -> None:
        await follows.find(7, b"wish")
        await follows.of_chat(7)
        await follows.alerts(7, since=LONG_AGO)
        await follows.add(chat_id=7, owner_id=7, kind=FollowKind.WORDS, words="gas", wish=b"wish", most=9)
        assert await reminders.due(clock.now(), after=None, limit=9)
        assert await reminders.unplanned(limit=9)

    plans = await plans_of(database, ask)
    walks = ("SCAN CONSTANT ROW", "SCAN (subquery")
    assert not [plan for plan in plans if plan.startswith("SCAN") and not plan.startswith(walks)]
    asked = [plan for plan in plans if plan.startswith("SEARCH reminder")]
    assert len(asked) == 4
    assert not [plan for plan in asked if "INDEX reminder_due" not in plan]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_forgetting_somebody_reads_no_table_that_everybody_fills(
    database: Database, clock: Clock
) -> None:
    await ChatStore(database, clock).see(7, ChatKind.PRIVATE, "Anna", "en")
    plans = await plans_of(database, lambda: PersonStore(database, clock).erase(7))
    filled = ("listing", "follow", "digest", "chat", "chat_admin", "delivery", "saved_article")
    filled += ("opened_article", "told_story", "held_alert", "reminder", "article_sender", "article")
    assert not [plan for plan in plans if plan.split()[0] == "SCAN" and plan.split()[1] in filled]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_pins_are_sought_where_they_are_allowed(database: Database, clock: Clock) -> None:
    store, sent = BroadcastStore(database, clock), SentBroadcasts(database, clock)
    await ChatStore(database, clock).see(7, ChatKind.PRIVATE, "Anna", "en")
    draft = await store.draft(Content(texts={"": "Hello"}), Audience(), by=7)
    known = await store.start(draft, {"": (View("Hello"),)}, by=7, message_id=None)
    assert known is not None
    plans = await plans_of(database, lambda: sent.pin(known))
    assert any("chat_pinning" in plan for plan in plans), plans
    assert not [plan for plan in plans if plan.startswith("SCAN") and "chat_pinning" not in plan]
