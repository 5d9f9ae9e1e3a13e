"""The agenda over a real archive and index, on a day of November 2022."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert

from bot.app import OpenArchive, open_archive
from bot.archive.enrich import analyse, find
from bot.config import Config
from bot.ingest.plaintext import read_text
from bot.model.agenda import AgendaPage
from bot.model.article import Draft
from bot.ports import SystemClock
from bot.services.agenda import Agenda
from bot.services.asking import Asker
from bot.services.reading import Reading
from bot.storage.events import EventStore
from bot.storage.listings import ListingStore
from bot.storage.quotes import QuoteStore
from bot.storage.reminders import ReminderStore
from bot.storage.saved import SavedStore
from bot.storage.tables import story, story_article

SEED = Path(__file__).parents[3] / "shared" / "seed"
STATED = datetime(2022, 11, 24, tzinfo=UTC)
ASKER = Asker(user_id=1, chat_id=1, private=True)


class Clock(SystemClock):
    """Stands still on a day in November 2022."""

    def __init__(self) -> None:
        self.moment = datetime(2022, 11, 24, 22, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def opened(tmp_path: Path, migrated_sqlite: Path, clock: Clock) -> AsyncIterator[OpenArchive]:
    data = tmp_path / "data"
    data.mkdir()
    shutil.copyfile(migrated_sqlite, data / "depeche.sqlite")
    async with open_archive(Config(data_dir=data), clock=clock) as archive:
        yield archive


def agenda_of(opened: OpenArchive, zone: str = "Europe/Paris") -> Agenda:
    database, clock = opened.database, opened.clock
    listings = ListingStore(database, clock)
    reading = Reading(
        articles=opened.articles,
        saved=SavedStore(database, clock),
        quotes=QuoteStore(database),
        listings=listings,
        index=opened.index,
        clock=clock,
    )
    return Agenda(
        reading=reading,
        articles=opened.articles,
        events=EventStore(database),
        reminders=ReminderStore(database, clock),
        listings=listings,
        index=opened.index,
        clock=clock,
        zone=ZoneInfo(zone),
    )


async def accept(opened: OpenArchive, *drafts: Draft) -> None:
    archive = opened.archive
    await archive.accept([archive.candidate(item, analyse(item), findings=find(item)) for item in drafts])
    await opened.follower.catch_up()


def article(title: str, body: str, **more: object) -> Draft:
    return replace(Draft(title=title, body=body, language="en", published=STATED), **more)  # type: ignore[arg-type]


def days(page: AgendaPage) -> list[tuple[str, str, str | None]]:
    return [
        (item.entry.event.first.iso, item.entry.event.last.iso, item.entry.place) for item in page.entries
    ]


@pytest.fixture
def seed() -> Draft:
    files = sorted(SEED.glob("*.txt"))
    if not files:
        pytest.skip(f"no seed text in {SEED}")
    draft = read_text(files[0].read_bytes())
    assert isinstance(draft, Draft)
    return draft


@pytest.mark.parametrize("words", ["", "New START", "Le Caire", "consultation", "Washington"])
async def test_the_page_that_the_project_began_with(opened: OpenArchive, seed: Draft, words: str) -> None:
    await accept(opened, replace(seed, published=STATED))
    page = await agenda_of(opened).coming(ASKER, words, language="fr")
    assert days(page) == [("2022-11-29", "2022-12-06", "Le Caire")]
    assert not page.listing.corrected
    [item] = page.entries
    assert "consultations" in item.entry.mentions[0].event.sentence.text


async def test_without_a_stated_date_nothing_enters(opened: OpenArchive, seed: Draft) -> None:
    await accept(opened, seed)
    for words in ("", "New START", "Le Caire"):
        assert days(await agenda_of(opened).coming(ASKER, words, language="fr")) == []
    named = await EventStore(opened.database).of_articles([1], viewer=None)
    assert "--11-29" in [mention.event.first.iso for mention in named]
    assert all(mention.event.first.year is None for mention in named)


async def test_the_day_is_that_of_the_bots_zone(opened: OpenArchive) -> None:
    await accept(opened, article("Fair", "The fair will open on 25 November 2022."))
    assert agenda_of(opened, "UTC").today == date(2022, 11, 24)
    assert agenda_of(opened, "Asia/Tokyo").today == date(2022, 11, 25)
    page = await agenda_of(opened, "Asia/Tokyo").coming(ASKER, "", language="en")
    assert days(page) == [("2022-11-25", "2022-11-25", None)]


async def test_it_looks_thirty_days_ahead(opened: OpenArchive) -> None:
    await accept(
        opened,
        article("Near", "The quay will open on 24 December 2022."),
        article("Far", "The tower will open on 25 December 2022."),
    )
    agenda = agenda_of(opened, "UTC")
    assert [
        item.entry.mentions[0].title for item in (await agenda.coming(ASKER, "", language="en")).entries
    ] == ["Near"]
    assert (await agenda.coming(ASKER, "tower", language="en")).entries == ()


async def test_one_storys_articles_tell_of_one_event(opened: OpenArchive, clock: Clock) -> None:
    await accept(
        opened,
        article("Quay", "The old quay will open again on 5 December, the port says.", outlet="Marsh"),
        article("Port", "On 5 December, boats are expected back in town.", outlet="Gazette"),
    )
    agenda = agenda_of(opened)
    assert len((await agenda.coming(ASKER, "", language="en")).entries) == 2
    async with opened.database.write() as connection:
        await connection.execute(insert(story), {"id": 1, "made": clock.now()})
        rows = [{"article_id": number, "story_id": 1, "fixed": False} for number in (1, 2)]
        await connection.execute(insert(story_article), rows)
    [item] = (await agenda.coming(ASKER, "", language="en")).entries
    assert {mention.outlet for mention in item.entry.by_outlet} == {"Marsh", "Gazette"}


async def test_a_list_shown_yesterday_keeps_its_entries(opened: OpenArchive, clock: Clock) -> None:
    await accept(
        opened,
        *(article(f"Show {n}", f"Show{n} opens{n} doors{n} on {25 + n % 5} November.") for n in range(7)),
    )
    agenda = agenda_of(opened, "UTC")
    first = await agenda.coming(ASKER, "", language="en")
    assert (first.page, first.pages, len(first.entries)) == (1, 2, 5)
    clock.moment += timedelta(days=2)
    again = await agenda.page(ASKER, first.listing, 1)
    assert [item.entry.mentions[0].key for item in again.entries] == [
        item.entry.mentions[0].key for item in first.entries
    ]
    second = await agenda.page(ASKER, first.listing, 99)
    assert (second.page, [item.number for item in second.entries]) == (2, [6, 7])
