"""The dated events of articles by day and by article, and the reminders that chats set."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.model.agenda import Mention, Reminder
from bot.model.article import Candidate
from bot.model.event import Day
from bot.model.findings import Findings
from bot.storage.articles import ArticleStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.events import EventStore
from bot.storage.reminders import ReminderStore
from bot.text.dates import find_dates

PUBLISHED = datetime(2022, 11, 24, 9, tzinfo=UTC)
TODAY = date(2022, 11, 24)
CAIRO = (
    "𝔗he treaty expires soon. Consultations will be held in Cairo from 29 November to 6 December. "
    "The last round took place on 3 October."
)
SELBY = "The ferry to Port Selby will sail again on 12 December at 18:30 GMT."


@pytest.fixture
def events(database: Database) -> EventStore:
    return EventStore(database)


@pytest.fixture
def reminders(database: Database, clock: Any) -> ReminderStore:
    return ReminderStore(database, clock)


def told(candidate: Any, text: str, *, published: datetime | None = PUBLISHED, **more: Any) -> Candidate:
    made: Candidate = candidate(text, published=published, language="en", **more)
    return replace(made, findings=Findings(events=find_dates(text, language="en", published=published)))


async def coming(events: EventStore, days: int = 30, **more: Any) -> list[Mention]:
    return await events.coming(TODAY, TODAY + timedelta(days=days), **({"viewer": None} | more))


async def test_what_lies_ahead_is_told_in_the_articles_own_words(
    articles: ArticleStore, events: EventStore, candidate: Any
) -> None:
    await articles.accept([told(candidate, CAIRO, outlet="Quay"), told(candidate, SELBY)])
    selby, cairo = await coming(events)
    assert (cairo.article_id, cairo.outlet, cairo.published) == (1, "Quay", PUBLISHED)
    event = cairo.event
    assert (event.first, event.last) == (Day(year=2022, month=11, day=29), Day(year=2022, month=12, day=6))
    assert (event.text, event.place) == ("from 29 November to 6 December", "Cairo")
    assert event.sentence.text == "Consultations will be held in Cairo from 29 November to 6 December."
    for words in (event, event.sentence):
        assert CAIRO[words.start : words.end] == words.text
    assert cairo.about == ""
    assert (selby.event.at, selby.event.zone) == (time(18, 30), "UTC")
    assert selby.event.moment == datetime(2022, 12, 12, 18, 30, tzinfo=UTC)
    [near] = await coming(events, days=10)
    assert near.key == cairo.key
    [around] = await coming(events, days=10, about=True)
    assert around.about.startswith("𝔗he treaty expires soon.")
    assert await events.coming(date(2022, 12, 7), date(2022, 12, 11), viewer=None) == []
    [last_day] = await events.coming(date(2022, 12, 6), date(2022, 12, 11), viewer=None)
    assert last_day.key == cairo.key


async def test_without_a_stated_date_nothing_is_coming(
    articles: ArticleStore, events: EventStore, candidate: Any
) -> None:
    await articles.accept([told(candidate, CAIRO, published=None)])
    assert await events.coming(date(1, 1, 1), date(9999, 1, 1) - timedelta(days=99), viewer=None) == []
    named = await events.of_articles([1], viewer=None)
    assert [mention.event.first.iso for mention in named] == ["--11-29", "--10-03"]


async def test_each_text_once_and_private_pages_for_their_senders(
    articles: ArticleStore, events: EventStore, candidate: Any
) -> None:
    await articles.accept([told(candidate, CAIRO, key="a"), told(candidate, CAIRO, key="b")])
    await articles.accept([told(candidate, SELBY, key="c", sender=7)])
    assert [mention.article_id for mention in await coming(events)] == [1]
    assert [mention.article_id for mention in await coming(events, viewer=8)] == [1]
    assert [mention.article_id for mention in await coming(events, viewer=7)] == [3, 1]
    assert await events.of_articles([3], viewer=8) == []
    assert await events.of_articles([3], viewer=None) == []
    assert [mention.article_id for mention in await events.of_articles([3], viewer=7)] == [3]


async def test_of_articles_keeps_the_order_asked_for_past_and_coming(
    articles: ArticleStore, events: EventStore, candidate: Any
) -> None:
    await articles.accept([told(candidate, CAIRO), told(candidate, SELBY)])
    named = await events.of_articles([2, 99, 1], viewer=None)
    assert [(mention.article_id, mention.event.ahead) for mention in named] == [
        (2, True),
        (1, True),
        (1, False),
    ]


async def test_the_newest_articles_are_read_first_when_there_are_too_many(
    articles: ArticleStore, events: EventStore, candidate: Any
) -> None:
    dated = [
        told(candidate, f"Show {number} opens on 30 November.", published=PUBLISHED + timedelta(hours=hours))
        for number, hours in enumerate((0, 5, 3))
    ]
    await articles.accept(dated)
    assert [mention.article_id for mention in await coming(events, limit=2)] == [2, 3]


async def test_a_very_long_sentence_lacks_its_end(
    articles: ArticleStore, events: EventStore, candidate: Any
) -> None:
    text = "The fair opens on 30 November with " + "and ".join(f"stall {n} " for n in range(600)) + "."
    await articles.accept([told(candidate, text)])
    [mention] = await coming(events)
    sentence = mention.event.sentence
    assert len(sentence.text) == 1500
    assert text[sentence.start : sentence.end] == sentence.text


# Reminders


def wish(chat_id: int, article_id: int = 1, *, start: int = 5, last: int = 12) -> Reminder:
    return Reminder(
        chat_id=chat_id,
        article_id=article_id,
        start=start,
        first=Day(year=2024, month=5, day=10),
        last=Day(year=2024, month=5, day=last),
        at=time(18, 30),
        zone="Africa/Cairo",
        place="Le Caire",
    )


@pytest.fixture
async def two(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate("Story 1. It goes on."), candidate("Story 2. It goes on.")])


@pytest.mark.usefixtures("two")
async def test_a_chat_sets_and_drops_reminders(reminders: ReminderStore) -> None:
    assert await reminders.add(wish(7), most=2)
    assert await reminders.add(wish(7), most=2), "once more changes nothing"
    assert await reminders.add(wish(7, start=50), most=2)
    assert not await reminders.add(wish(7, 2), most=2)
    assert await reminders.add(wish(8, 2), most=2)
    assert not await reminders.add(wish(8, 99), most=2), "its article is not there"
    assert await reminders.of_chat(7, limit=9) == [wish(7), wish(7, start=50)]
    assert await reminders.drop(wish(7))
    assert not await reminders.drop(wish(7))
    assert await reminders.of_chat(7, limit=9) == [wish(7, start=50)]
    assert await reminders.of_chat(8, limit=9) == [wish(8, 2)]


@pytest.mark.usefixtures("two")
async def test_what_was_over_before_a_day_is_forgotten(reminders: ReminderStore) -> None:
    await reminders.add(wish(7, last=12), most=9)
    await reminders.add(wish(8, last=13), most=9)
    assert await reminders.prune(date(2024, 5, 12)) == 0
    assert await reminders.prune(date(2024, 5, 13)) == 1
    assert await reminders.of_chat(7, limit=9) == []
    assert await reminders.of_chat(8, limit=9) == [wish(8, last=13)]


@pytest.mark.usefixtures("two")
async def test_reminders_keep_their_articles_and_go_with_removed_ones(
    reminders: ReminderStore, articles: ArticleStore, clock: Any
) -> None:
    await reminders.add(wish(7, 2), most=9)
    assert await articles.expire(clock.now() + timedelta(days=1)) == 1
    assert await articles.get(2) is not None
    await articles.remove([2])
    assert await reminders.of_chat(7, limit=9) == []


@pytest.mark.usefixtures("two")
async def test_a_group_that_moves_takes_its_reminders_along(
    reminders: ReminderStore, database: Database, clock: Any
) -> None:
    await reminders.add(wish(-1), most=9)
    await reminders.add(wish(-1, start=50), most=9)
    await reminders.add(wish(-2, 1), most=9)
    chats = ChatStore(database, clock)
    for _ in range(2):
        await chats.move(-1, -2)
        assert await reminders.of_chat(-1, limit=9) == []
        assert await reminders.of_chat(-2, limit=9) == [wish(-2), wish(-2, start=50)] or (
            await reminders.of_chat(-2, limit=9) == [wish(-2, start=50), wish(-2)]
        )
