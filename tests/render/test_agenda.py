"""How events are shown: whatever they hold, within Telegram's limits and the outlet's policy."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.locale.catalogue import Localiser
from bot.model.agenda import AgendaEntry, AgendaPage, Mention, Numbered, OpenEntry
from bot.model.article import ProvenanceKind
from bot.model.chat import Listing, ListingKind
from bot.model.event import DatedEvent, Day
from bot.model.outlet import OutletPolicy, Show
from bot.model.sentence import Sentence
from bot.model.translation import Pair, Rendition
from bot.render.agenda import agenda_view, event_view
from bot.render.calendar_file import calendar_document
from bot.render.html import TEXT_LIMIT, utf16_length, visible

TODAY = date(2022, 11, 24)
PARIS = ZoneInfo("Europe/Paris")
SENTENCE = "Talks will be held in Cairo on 12 December, the ministry said."


def mention(sentence: str = SENTENCE, said: str = "on 12 December", **more: Any) -> Mention:
    start = sentence.index(said)
    days = {"first": Day.of(date(2022, 12, 12)), "last": Day.of(date(2022, 12, 12))}
    event = {name: more.pop(name) for name in ("first", "last", "at", "zone", "place") if name in more}
    fields: dict[str, Any] = {
        "event": DatedEvent(
            text=said,
            start=start,
            end=start + len(said),
            sentence=Sentence(text=sentence, start=0, end=len(sentence)),
            ahead=True,
            **(days | event),
        ),
        "article_id": 7,
        "title": "A headline",
        "outlet": "Quay",
        "relayed_by": None,
        "provenance": ProvenanceKind.ORIGINAL,
        "language": "en",
        "url": "https://quay.example/7",
        "published": datetime(2022, 11, 24, 9, tzinfo=UTC),
        "sort_time": datetime(2022, 11, 24, 9, tzinfo=UTC),
    }
    return Mention(**(fields | more))


@pytest.mark.parametrize(("title", "told"), [("A headline", False), ("Talks in Cairo", True)])
def test_a_place_is_a_slice_of_the_text_too(title: str, told: bool) -> None:
    hushed = {"hush": OutletPolicy(name="Hush", show=Show.HEADLINE)}
    english = Localiser("en")
    entry = AgendaEntry(mentions=(mention(outlet="Hush", title=title, place="Cairo"),))
    shown = AgendaPage(
        listing=listing(),
        entries=(Numbered(number=1, entry=entry, running=False),),
        page=1,
        pages=1,
        days=30,
        today=TODAY,
    )
    opened = OpenEntry(listing=listing(), number=1, page=1, entry=entry, reminded=False, today=TODAY)
    document = calendar_document(
        [entry], localiser=english, outlets=hushed, now=datetime(2022, 11, 24, tzinfo=UTC)
    )
    assert ("Cairo" in agenda_view(shown, localiser=english, outlets=hushed).text) is told
    assert ("Cairo" in event_view(opened, localiser=english, outlets=hushed).text) is told
    assert (b"LOCATION:Cairo" in document.content) is told


def listing(kind: ListingKind = ListingKind.AGENDA, query: str = "", **more: Any) -> Listing:
    fields: dict[str, Any] = {
        "id": 2**63 - 1,
        "chat_id": 1,
        "owner_id": 1,
        "kind": kind,
        "query": query,
        "article_ids": (1, 7, 0),
        "created": datetime(2022, 11, 24, 9, tzinfo=UTC),
    }
    return Listing(**(fields | more))


def listed(*entries: AgendaEntry, running: bool = False, language: str = "en", **more: Any) -> str:
    outlets = more.pop("outlets", {})
    page = AgendaPage(
        listing=listing(**more),
        entries=tuple(
            Numbered(number=number, entry=entry, running=running)
            for number, entry in enumerate(entries, start=1)
        ),
        page=1,
        pages=1,
        days=30,
        today=TODAY,
    )
    return visible(agenda_view(page, localiser=Localiser(language, PARIS), outlets=outlets).text)


def opened(*mentions: Mention, outlets: Any = None, language: str = "en", reminded: bool = False) -> str:
    entry = OpenEntry(
        listing=listing(),
        number=1,
        page=1,
        entry=AgendaEntry(mentions=mentions),
        reminded=reminded,
        today=TODAY,
    )
    view = event_view(entry, localiser=Localiser(language, PARIS), outlets=outlets or {})
    return visible(view.text)


def entry(*mentions: Mention) -> AgendaEntry:
    return AgendaEntry(mentions=mentions)


def test_days_have_their_names() -> None:
    days = [TODAY + timedelta(days=number) for number in (0, 1, 1, 2)]
    text = listed(*(entry(mention(first=Day.of(day), last=Day.of(day))) for day in days))
    headings = [line for line in text.split("\n") if "November" in line]
    assert headings == ["Today, Thursday 24 November", "Tomorrow, Friday 25 November", "Saturday 26 November"]


@pytest.mark.parametrize(
    ("at", "zone", "said"),
    [
        (time(18), "UTC", "18:00 UTC (19:00 CET here)"),
        (time(18), "Europe/Berlin", "18:00 CET"),
        (time(18), None, "18:00"),
        (time(23, 30), "UTC", "23:30 UTC (13 December, 00:30 CET here)"),
        (time(18), "Etc/GMT-3", "18:00 UTC+03 (16:00 CET here)"),
    ],
)
def test_hours_as_told_and_as_here(at: time, zone: str | None, said: str) -> None:
    dated = mention(at=at, zone=zone, place="Cairo")
    assert opened(dated).split("\n")[:2] == [f"Monday 12 December 2022, {said}", "Cairo"]
    assert f"1. {said} · Cairo" in listed(entry(dated)).split("\n")


def test_a_headline_stands_for_a_sentence_that_may_not_be_shown() -> None:
    outlets = {"quay": OutletPolicy(name="Quay", show=Show.HEADLINE)}
    closed, free = mention(), mention("The talks begin on 12 December.", outlet="Marsh", title="Free")
    for text in (listed(entry(closed), outlets=outlets), opened(closed, outlets=outlets)):
        assert "A headline" in text
        assert "ministry" not in text
    assert "The talks begin" in listed(entry(closed, free), outlets=outlets)
    assert "ministry" not in opened(closed, free, outlets=outlets)
    document = calendar_document(
        [entry(closed)], localiser=Localiser("en"), outlets=outlets, now=datetime(2022, 11, 24, tzinfo=UTC)
    )
    assert b"ministry" not in document.content
    assert b"SUMMARY:A headline" in document.content


def test_a_machines_words_are_said_to_be_such() -> None:
    translated = mention(provenance=ProvenanceKind.MACHINE_TRANSLATION)
    assert "Quay · machine translation" in listed(entry(translated))
    assert "machine translation" in opened(translated)
    # It is the first's words; the others' names are not part of what is said of them.
    other = mention("The talks begin on 12 December.", outlet="Marsh", title="Free", language="fr")
    rendition = Rendition(pair=Pair("ru", "en"), engines=("Libre",))
    told = listed(entry(replace(mention(), rendition=rendition), other))
    assert "Quay, Marsh · machine translation from Russian — A headline" in told
    dated = replace(mention(published=datetime(2022, 11, 20, tzinfo=UTC)), rendition=rendition)
    assert "— Quay, 20 Nov · machine translation from Russian" in opened(dated)


def test_a_long_sentence_is_listed_around_its_date() -> None:
    long = (
        "Because of " + "many reasons, " * 40 + "the talks will be held on 12 December in a hall of the town."
    )
    [line] = [line for line in listed(entry(mention(long))).split("\n") if "reasons" in line]
    assert line.startswith("1. …")
    assert "the talks will be held on 12 December" in line
    assert line[4:].rstrip("…") in long
    assert utf16_length(line) <= 223


def test_the_id_in_a_calendar_stays_when_others_tell_of_it_too() -> None:
    def ids(*mentions: Mention) -> bytes:
        document = calendar_document(
            [entry(*mentions)], localiser=Localiser("en"), outlets={}, now=datetime(2022, 11, 24, tzinfo=UTC)
        )
        [line] = [line for line in document.content.split(b"\r\n") if line.startswith(b"UID:")]
        return line

    later = mention(article_id=9, outlet="Marsh", url="https://marsh.example/9")
    assert ids(mention()) == ids(later, mention()) != ids(later)


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_whatever_it_holds_it_fits(language: str) -> None:
    seed = random.randrange(10**6)
    print("seed", seed)
    rng = random.Random(seed)

    def words(length: int) -> str:
        return "".join(rng.choice("aé <&>🎪ж\u202e\n") for _ in range(length))

    outlets = {}
    entries = []
    for number in range(5):
        mentions = []
        for teller in range(6):
            name = f"{number}{teller} {'W' * 150}"
            outlets[name.casefold()] = OutletPolicy(name=name, label="L" * 150)
            mentions.append(
                mention(
                    f"{words(700)} on 12 December {words(700)}",
                    outlet=name,
                    title=words(500),
                    place=words(200) or None,
                    first=Day.of(date(2022, 12, 12 + number)),
                    last=Day.of(date(2023, 1, 12 + number)),
                    at=time(23, 59),
                    zone="America/Argentina/Buenos_Aires",
                    provenance=ProvenanceKind.MACHINE_TRANSLATION,
                    published=datetime(2021, 11, 24, 9, tzinfo=UTC),
                )
            )
        entries.append(AgendaEntry(mentions=tuple(mentions)))
    text = listed(*entries, language=language, outlets=outlets, query="W" * 400, corrected=True)
    assert utf16_length(text) <= TEXT_LIMIT
    for one in entries:
        shown = opened(*one.mentions, outlets=outlets, language=language, reminded=True)
        assert utf16_length(shown) <= TEXT_LIMIT
