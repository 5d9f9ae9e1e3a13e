"""Names, spellings, ids and states of sources."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.model.audit import COMMAND_LINE, AuditEntry
from bot.model.source import SOURCE_ID, Source, SourceOrigin, SourceSettings
from bot.model.source_report import Health
from bot.services.adding import Adding
from bot.services.asking import Asker
from bot.services.source_names import spellings, with_free_id
from bot.services.sources import Sources, health_of
from bot.storage.articles import ArticleStore
from bot.storage.audit import AuditStore
from bot.storage.database import Database
from bot.storage.source_figures import SourceFigures
from bot.storage.sources import SourceStore

NOW = datetime(2024, 5, 14, 9, 30, tzinfo=UTC)


def make(**changes: Any) -> Source:
    values: dict[str, Any] = {
        "settings": SourceSettings(id="a", url="https://a.example/"),
        "origin": SourceOrigin.ADMIN,
        "added": NOW - timedelta(days=9),
        "url": "https://a.example/",
        "due": NOW + timedelta(minutes=5),
        "polled": NOW - timedelta(minutes=5),
        "pause": 600.0,
    }
    return Source(**(values | changes))


FAILING = {"failures": 2, "failing_since": NOW}


@pytest.mark.parametrize(
    ("changes", "health"),
    [
        ({}, Health.GOOD),
        ({"polled": None}, Health.NEW),
        ({"due": NOW - timedelta(minutes=14)}, Health.GOOD),
        ({"due": NOW - timedelta(minutes=21)}, Health.LATE),
        ({"polled": None, "due": NOW - timedelta(hours=2)}, Health.LATE),
        ({"reported_silent": True}, Health.SILENT),
        ({"gap": 3600.0, "news": NOW - timedelta(days=4)}, Health.SILENT),
        ({"reported_silent": True, **FAILING}, Health.FAILING),
        ({"paused": True, **FAILING}, Health.PAUSED),
        ({"paused": True, "retired": NOW}, Health.GONE),
    ],
)
def test_the_worst_that_is_true_is_said(changes: dict[str, Any], health: Health) -> None:
    assert health_of(make(**changes), NOW) is health


def test_one_address_in_all_its_spellings() -> None:
    every = spellings("http://www.A.example/rss/?b=1")
    assert every == spellings("https://a.example/rss?b=1") | {"http://www.A.example/rss/?b=1"}
    assert "https://a.example/rss?b=1" in every
    assert "https://a.example/rss" not in every
    assert "https://a.example/other" not in every
    assert spellings("/srv/pages") == {"/srv/pages"}
    assert spellings("http://[") == {"http://["}


def test_an_id_that_is_taken_gets_a_number() -> None:
    settings = SourceSettings(id="a" * 48, url="https://a.example/")
    second = with_free_id(settings, {"a" * 48})
    assert second.id == "a" * 46 + "-2"
    assert with_free_id(settings, {"a" * 48, second.id}).id == "a" * 46 + "-3"
    assert with_free_id(settings, ()).id == settings.id


def test_thousands_of_feeds_at_one_path_get_ids() -> None:
    taken: set[str] = set()
    for number in range(3000):
        url = f"https://videos.example/feeds?channel={number}"
        taken.add(with_free_id(SourceSettings(id="videos-example", url=url), taken).id)
    assert len(taken) == 3000
    assert all(SOURCE_ID.fullmatch(name) for name in taken)


async def test_a_name_is_found_by_how_it_begins_then_by_its_words_then_by_its_spelling(
    database: Database, clock: Any
) -> None:
    store = SourceStore(database, clock)
    names = ("Harbour News", "News of the Harbour", "Habrour Post", "Coast")
    for number, name in enumerate(names):
        settings = SourceSettings(id=f"s{number}", url=f"https://x.example/{number}", outlet=name)
        await store.add(settings, added_by=None)
    sources = Sources(
        store=store, figures=SourceFigures(database), articles=ArticleStore(database, clock), clock=clock
    )
    asker = Asker(user_id=7, chat_id=7, private=True)

    async def found(words: str) -> list[str | None]:
        return [source.settings.outlet for source in (await sources.find(asker, words)).sources]

    assert await found("harbour") == ["Harbour News", "News of the Harbour"]
    assert await found("the harbour news") == ["News of the Harbour"]
    assert (await found("Harbour Pots"))[0] == "Habrour Post"
    assert await found("") == await found("?" * 4000) == []


async def test_an_interrupted_list_is_noted_as_far_as_it_came(database: Database, clock: Any) -> None:
    sources = Sources(
        store=SourceStore(database, clock),
        figures=SourceFigures(database),
        articles=ArticleStore(database, clock),
        clock=clock,
    )
    unused: Any = None
    adding = Adding(sources=sources, prober=unused, proposals=unused, workers=unused, clock=clock)
    wanted = [SourceSettings(id=name, url=f"https://{name}.example/") for name in "abc"]

    def told(done: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await adding.add_all(wanted, added_by=None, told=told)
    [noted], _ = await AuditStore(database, clock).page(offset=0, limit=9)
    assert noted.entry == AuditEntry(user_id=COMMAND_LINE, deed="source.list", after="2")
    assert [source.id for source in await sources._store.all()] == ["a", "b"]
