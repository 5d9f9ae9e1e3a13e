"""What is coming: listed, opened, kept as reminders and as calendar files."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from babel.dates import format_date
from icalendar import Calendar
from own_news import draft

from bot.archive.enrich import analyse, find
from bot.locale.catalogue import Localiser
from bot.model.agenda import Reminder
from bot.model.article import Draft, Provenance, ProvenanceKind
from bot.model.event import Day
from bot.sandbox import Person
from bot.services.agenda import REMINDERS
from bot.storage.reminders import ReminderStore

EN = Localiser("en")
REGATTA, HALL, TALKS, SECRET = "Regatta plans", "Hall to reopen", "Pourparlers à Trévignec", "Only a headline"
Json = dict[str, Any]


def ahead(days: int) -> date:
    return (datetime.now().astimezone() + timedelta(days=days)).date()


def english(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def french(day: date) -> str:
    return str(format_date(day, "d MMMM y", locale="fr"))


def coming_news() -> list[Draft]:
    """Two outlets on one event, a translation, an outlet of which headlines alone are shown, and no date."""
    regatta = f"The estuary regatta will start on {english(ahead(5))} at 14:30 GMT off the old lighthouse."
    return [
        draft(REGATTA, "en", "Marsh Courier", 2, "Boats are being painted.", regatta),
        draft("Sails up", "en", "Quay", 3, body=f"All is ready. {regatta.replace('old', 'great old')}"),
        draft(HALL, "en", "Quay", 4, f"The concert hall will reopen on {english(ahead(9))}."),
        draft(
            TALKS,
            "fr",
            "Gazette du Port",
            1,
            f"Des pourparlers auront lieu du {french(ahead(12))} au {french(ahead(13))} à la capitainerie.",
            provenance=Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Relais"),
        ),
        draft(SECRET, "en", "Hush", 1, f"The minister will resign on {english(ahead(6))}."),
        draft("Undated", "en", "Quay", None, "The fair will open on 3 May."),
    ]


@pytest.fixture
async def stage(open_stage: Any) -> Any:
    outlets = [
        {"name": "Hush", "show": "headline"},
        {"name": "Marsh Courier", "label": "council-owned", "reason": "The council pays for it."},
    ]
    async with open_stage(coming_news(), outlet=outlets) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


def labels(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


async def opened_regatta(stage: Any, person: Person, **more: Any) -> Json:
    listed = await stage.ask(person, "/agenda regatta", **more)
    card: Json = await stage.press(person, listed, "1")
    assert "regatta" in card["text"]
    return card


async def test_the_days_ahead_with_all_outlets(stage: Any, ann: Person) -> None:
    text = (await stage.ask(ann, "/agenda"))["text"]
    lines = text.split("\n")
    assert lines[0] == "Agenda: the next 30 days"
    assert lines[2].endswith(f"{ahead(5).day} {ahead(5):%B}")
    assert lines[3] == "1. 14:30 UTC"
    assert lines[4].startswith("The estuary regatta will start on")
    assert lines[5].startswith("Marsh Courier (council-owned), Quay — Regatta plans")
    assert text.index("regatta") < text.index("Only a headline") < text.index("concert hall")
    assert "resign" not in text
    assert "fair" not in text
    assert "Labels in brackets are set by this bot’s operator." in text


async def test_words_choose(stage: Any, ann: Person) -> None:
    hall = (await stage.ask(ann, "/agenda concert halls"))["text"]
    assert hall.startswith("Agenda: “concert halls”")
    assert "regatta" not in hall
    loosely = (await stage.ask(ann, "/agenda painting"))["text"]
    assert "regatta" in loosely
    none = await stage.ask(ann, "/agenda zeppelin")
    assert none["text"] == EN.text("agenda-empty-about", query="zeppelin", days=30)
    assert labels(none) == []


async def test_what_stands_elsewhere_in_the_article_is_found_and_said_to_be(stage: Any, ann: Person) -> None:
    far = draft(
        "A walk", "en", "Quay", 1, *(f"Word{n} is said here." for n in range(40)),
        "The zeppelins are stored.", *(f"Term{n} is said here." for n in range(40)),
        f"The gate will open on {english(ahead(3))}.",
    )  # fmt: skip
    await stage.accept([far])
    found = (await stage.ask(ann, "/agenda zeppelin"))["text"]
    assert EN.text("agenda-loosely") in found
    assert "The gate will open" in found


async def test_an_event_leads_to_its_articles_and_back(stage: Any, ann: Person) -> None:
    card = await opened_regatta(stage, ann)
    assert card["text"].split("\n")[0].endswith(f"{english(ahead(5))}, 14:30 UTC")
    assert EN.text("card-verbatim") in card["text"]
    assert "great old lighthouse" in card["text"], "the other outlet's wording"
    assert "Marsh Courier: Regatta plans" in labels(card)
    assert "Quay: Sails up" in labels(card)
    article = await stage.press(ann, card, "Quay: Sails up")
    assert article["text"].startswith("Sails up")
    listed = await stage.press(ann, article, "◀ List")
    assert listed["text"].startswith("Agenda: “regatta”")
    again = await stage.press(ann, listed, "1")
    assert (await stage.press(ann, again, "◀ List"))["text"] == listed["text"]


async def test_the_list_stays_as_it_was_shown(stage: Any, ann: Person) -> None:
    more = [
        draft(
            f"Show {n}", "en", "Quay", 1, f"Show number{n} opens{n} its doors{n} on {english(ahead(3 + n))}."
        )
        for n in range(4)
    ]
    await stage.accept(more)
    listed = await stage.ask(ann, "/agenda")
    second = await stage.press(ann, listed, "▶")
    await stage.accept([draft("News", "en", "Quay", 0, f"A bridge will be closed on {english(ahead(1))}.")])
    first = await stage.press(ann, second, "◀")
    assert first["text"] == listed["text"]
    await stage.opened.articles.remove([stage.ids["Show 0"]])
    turned = await stage.press(ann, await stage.press(ann, first, "▶"), "◀")
    assert "number0" not in turned["text"]
    assert labels(turned)[:4] == ["1", "2", "3", "4"]


async def test_a_reminder_is_set_once_listed_and_dropped(stage: Any, ann: Person, bob: Person) -> None:
    assert (await stage.ask(ann, "/reminders"))["text"] == EN.text("reminders-empty")
    card = await opened_regatta(stage, ann)
    kept = await stage.press(ann, card, "🔔 Remind me")
    assert "Noted: " in kept["text"]
    assert "✓ Reminder set · remove" in labels(kept)
    set_reminder = card["reply_markup"]["inline_keyboard"][2][0]["callback_data"]
    await ann.press(card, data=set_reminder, forge=True)  # pressed twice, before the button changed
    await stage.settled()
    assert await stage.client.refused() == {400: 1}, "the same view once more"
    stage.sandbox.world.ledger.refused.clear()
    listed = await stage.ask(ann, "/reminders")
    assert listed["text"].startswith(EN.text("reminders-heading"))
    assert listed["text"].count("regatta will start") == 1
    assert (await stage.ask(bob, "/reminders"))["text"] == EN.text("reminders-empty")
    assert "✓ Reminder set · remove" not in labels(await opened_regatta(stage, bob))
    opened = await stage.press(ann, listed, "1")
    dropped = await stage.press(ann, opened, "✓ Reminder set · remove")
    assert "🔔 Remind me" in labels(dropped)
    assert (await stage.ask(ann, "/reminders"))["text"] == EN.text("reminders-empty")


async def test_a_reminder_outlives_its_sentence_but_not_its_article(stage: Any, ann: Person) -> None:
    listed = await stage.ask(ann, "/agenda concert hall")
    await stage.press(ann, await stage.press(ann, listed, "1"), "🔔 Remind me")
    told = next(item for item in coming_news() if item.title == HALL)
    corrected = draft(HALL, "en", "Quay", 4, "The concert hall stays shut.", url=told.url)
    await stage.accept([corrected])
    gone = await stage.ask(ann, "/agenda concert hall")
    assert gone["text"].startswith("I know of nothing")
    kept = (await stage.ask(ann, "/reminders"))["text"]
    assert HALL in kept
    assert f"{ahead(9).day} {ahead(9):%B}" in kept
    await stage.opened.articles.remove([stage.ids[HALL]])
    assert (await stage.ask(ann, "/reminders"))["text"] == EN.text("reminders-empty")


async def test_an_event_whose_article_is_gone(stage: Any, ann: Person) -> None:
    listed = await stage.ask(ann, "/agenda concert hall")
    card = await stage.press(ann, listed, "1")
    await stage.opened.articles.remove([stage.ids[HALL]])
    for label in ("🔔 Remind me", "Calendar file"):
        assert await stage.notice(ann, card, label) == EN.text("event-gone")
    listed = await stage.press(ann, card, "◀ List")
    assert EN.text("list-page-gone") in listed["text"]
    assert labels(listed) == []
    assert (await stage.ask(ann, "/reminders"))["text"] == EN.text("reminders-empty")


async def test_another_chats_list_opens_nothing(stage: Any, ann: Person, bob: Person) -> None:
    card = await opened_regatta(stage, ann)
    his = await stage.ask(bob, "/agenda")
    reminder, calendar = card["reply_markup"]["inline_keyboard"][-2]
    for button in (reminder, calendar):
        said = await stage.notice(bob, his, data=button["callback_data"], forge=True)
        assert said == EN.text("button-old")
    assert (await stage.ask(bob, "/reminders"))["text"] == EN.text("reminders-empty")


async def test_there_is_an_end_to_reminders_and_to_events(stage: Any, ann: Person) -> None:
    card = await opened_regatta(stage, ann)
    store, day = ReminderStore(stage.opened.database, stage.clock), Day.of(ahead(3))
    wishes = [
        Reminder(chat_id=ann.id, article_id=stage.ids[HALL], start=number, first=day, last=day)
        for number in range(REMINDERS)
    ]
    for wish in wishes:
        assert await store.add(wish, most=REMINDERS)
    assert await stage.notice(ann, card, "🔔 Remind me") == EN.text("reminders-full", most=50)
    listed = await stage.ask(ann, "/reminders")
    assert "1/10" in labels(listed)
    await store.drop(wishes[0])
    kept = await stage.press(ann, card, "🔔 Remind me")
    dropped = await stage.press(ann, kept, "✓ Reminder set · remove")
    stage.clock.advance(20 * 24 * 3600)
    assert await stage.notice(ann, dropped, "🔔 Remind me") == EN.text("event-over")


async def test_in_a_group_its_admins_set_reminders(stage: Any, ann: Person, bob: Person) -> None:
    group = await stage.client.group("Rowers", ann, bob)
    await stage.settled()
    card = await opened_regatta(stage, bob, chat=group)
    assert await stage.notice(bob, card, "🔔 Remind me") == EN.text("reminder-admins-only")
    assert await stage.notice(ann, card, "🔔 Remind me") == EN.text("listing-not-yours")
    assert (await stage.ask(bob, "/reminders", chat=group))["text"] == EN.text("reminders-empty")
    hers = await opened_regatta(stage, ann, chat=group)
    await stage.press(ann, hers, "🔔 Remind me")
    listed = await stage.ask(bob, "/reminders", chat=group)
    assert "regatta" in listed["text"]
    opened = await stage.press(bob, listed, "1")
    assert await stage.notice(bob, opened, "✓ Reminder set · remove") == EN.text("reminder-admins-only")
    assert (await stage.ask(ann, "/reminders"))["text"] == EN.text("reminders-empty")


async def test_a_private_page_is_its_senders_alone(stage: Any, ann: Person, bob: Person) -> None:
    archive = stage.opened.archive
    page = draft("Mine", "en", "Diary", 1, f"The orchard picnic will be held on {english(ahead(4))}.")
    await archive.accept(
        [archive.candidate(page, analyse(page), findings=find(page), sender=ann.id, public=False)]
    )
    assert "orchard" in (await stage.ask(ann, "/agenda orchard"))["text"]
    assert "orchard picnic" not in (await stage.ask(bob, "/agenda"))["text"]
    group = await stage.client.group("Rowers", ann, bob)
    await stage.settled()
    assert "orchard picnic" not in (await stage.ask(ann, "/agenda", chat=group))["text"]


async def calendar_of(stage: Any, person: Person, message: Json, label: str) -> Any:
    [sent] = await stage.shown(message["chat"]["id"], person.press(message, label))
    document = sent["document"]
    assert document["file_name"].endswith(".ics")
    assert document["mime_type"] == "text/calendar"
    return Calendar.from_ical(await stage.client.file(document["file_id"]))


async def test_calendar_files(stage: Any, ann: Person) -> None:
    listed = await stage.ask(ann, "/agenda")
    whole = await calendar_of(stage, ann, listed, "All as calendar file")
    told = {str(event["summary"]): event for event in whole.walk("VEVENT")}
    assert {REGATTA, HALL, SECRET} <= set(told)
    assert "resign" not in str(told[SECRET].to_ical())
    assert "Marsh Courier (council-owned), Quay" in str(told[REGATTA]["description"])
    card = await opened_regatta(stage, ann)
    [one] = (await calendar_of(stage, ann, card, "Calendar file")).walk("VEVENT")
    assert one["uid"] == told[REGATTA]["uid"], "the same event is the same entry"
    start = one.decoded("dtstart")
    assert (start.date(), start.hour, start.minute) == (ahead(5), 14, 30)
