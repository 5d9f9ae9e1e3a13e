"""Quotes, what is coming and its files in the reader's language, with what was printed at hand."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
from babel.dates import format_date
from icalendar import Calendar
from own_news import draft
from peers import LibrePeer, status

from bot.locale.catalogue import Localiser
from bot.model.article import ChangeKind, Draft
from bot.sandbox import Person

EN = Localiser("en")
BRIDGE = "Le pont de Morvan rouvre à la circulation"
SHORT = "Le pont est solide et il restera ouvert tout l’hiver"
LONG = (
    "Nous avons remplacé les deux piles, refait le tablier, et rien de tout cela n’a coûté un centime de "
    "plus que ce que le conseil avait voté il y a quatre ans après la grande crue"
)
DAY = (datetime.now().astimezone() + timedelta(days=9)).date()
OPENS = f"Le pont rouvrira le {format_date(DAY, 'd MMMM y', locale='fr')} à 9 heures, selon la mairie."
OPENS_ENGLISH = f"The bridge will reopen on {DAY.day} {DAY:%B %Y} at 9 o’clock, according to the town hall."
SHORT_ENGLISH = "The bridge is solid and it will stay open all winter"
LONG_ENGLISH = (
    "We replaced both piers, redid the deck, and none of that cost a centime more than what the council had "
    "voted four years ago after the great flood"
)
TABLE = {
    ("fr", "en", BRIDGE): "Morvan bridge reopens to traffic",
    ("fr", "en", SHORT): SHORT_ENGLISH,
    ("fr", "en", LONG): LONG_ENGLISH,
    ("fr", "en", OPENS): OPENS_ENGLISH,
    ("fr", "en", "maire"): "mayor",
}
ROLE = "présidente de la région de Morvan"
ROLE_ENGLISH = "president of the Morvan region"
OTHER_ROLE = "directeur du port"
MARK = "machine translation from French"


def bridge() -> Draft:
    body = (
        f"{OPENS}\n\n« {SHORT} », a déclaré mardi la maire Ada Novak.\n\n"
        f"« {LONG} », a déclaré Ada Novak devant les habitants."
    )
    return draft(BRIDGE, "fr", "Le Canal", 2, body=body)


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


@pytest.fixture
async def peer() -> Any:
    async with LibrePeer(TABLE) as peer:
        yield peer


@pytest.fixture
async def stage(open_stage: Any, peer: LibrePeer) -> Any:
    engine = {"kind": "libretranslate", "name": "Libre", "url": peer.url}
    async with open_stage([bridge()], engine=[engine], translation={"patience_seconds": 20}) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


async def test_what_somebody_said(stage: Any, ann: Person) -> None:
    said = await stage.ask(ann, "/quotes Ada Novak")
    assert f"“{SHORT_ENGLISH}”\n{MARK}; as printed: “{SHORT}”" in said["text"]
    assert f"“{LONG_ENGLISH}”\n{MARK}: these are not the words as they were said" in said["text"]
    assert LONG not in said["text"]
    original = await stage.press(ann, said, "Original words")
    assert LONG in original["text"]
    assert MARK not in original["text"]
    back = await stage.press(ann, original, "Translated")
    assert LONG_ENGLISH in back["text"]
    card = await stage.press(ann, back, "1")
    assert "Morvan bridge reopens" in card["text"]


async def test_what_an_article_quotes(stage: Any, ann: Person) -> None:
    listed = await stage.ask(ann, "/latest")
    card = await stage.press(ann, listed, "1")
    said = await stage.press(ann, card, EN.text("button-quotes"))
    assert "Morvan bridge reopens to traffic" in said["text"]
    assert "Machine translation from French (Libre), not checked by a person" in said["text"]
    assert f"“{SHORT_ENGLISH}”" in said["text"]
    assert f"as printed: “{SHORT}”" in said["text"]
    original = await stage.press(ann, said, "Original words")
    assert BRIDGE in original["text"]
    assert LONG in original["text"]


async def test_what_is_coming(stage: Any, ann: Person) -> None:
    listed = await stage.ask(ann, "/agenda")
    assert "The bridge will reopen on" in listed["text"]
    assert MARK in listed["text"]
    event = await stage.press(ann, listed, "1")
    assert OPENS_ENGLISH in event["text"]
    assert "Morvan bridge reopens to traffic" in event["text"]
    assert OPENS not in event["text"]
    original = await stage.press(ann, event, "In French")
    assert OPENS in original["text"]
    back = await stage.press(ann, original, "Translated")
    assert OPENS_ENGLISH in back["text"]


async def test_a_calendar_file_has_both(stage: Any, ann: Person) -> None:
    listed = await stage.ask(ann, "/agenda")
    event = await stage.press(ann, listed, "1")
    files = []
    for _ in range(2):
        [sent] = await stage.shown(ann.id, ann.press(event, EN.text("button-calendar")))
        [entry] = Calendar.from_ical(await stage.client.file(sent["document"]["file_id"])).walk("VEVENT")
        files.append(entry)
        event = await stage.press(ann, event, "In French") if len(files) == 1 else event
    told, written = files
    assert told["SUMMARY"] == "Morvan bridge reopens to traffic"
    assert told["DESCRIPTION"].split("\n")[:2] == [OPENS_ENGLISH, f"As the outlet wrote it: {OPENS}"]
    assert "machine translation from French" in told["DESCRIPTION"]
    assert written["SUMMARY"] == BRIDGE
    assert written["DESCRIPTION"].split("\n")[0] == OPENS
    # The same event is put into a calendar once, in whichever language.
    assert told["UID"] == written["UID"]


async def test_as_it_was_printed_where_no_engine_answers(stage: Any, ann: Person, peer: LibrePeer) -> None:
    peer.always = status(500)
    said = await stage.ask(ann, "/quotes Ada Novak")
    assert SHORT in said["text"]
    assert MARK not in said["text"]
    listed = await stage.ask(ann, "/agenda")
    assert "Le pont rouvrira" in listed["text"]


async def translated(stage: Any) -> bool:
    """Tell whether the log says so of anything."""
    changes = await stage.opened.articles.changes(0, 99)
    return any(change.kind is ChangeKind.TRANSLATED for change in changes)


async def test_what_was_read_is_found_by_what_was_read(stage: Any, ann: Person) -> None:
    assert "Nothing yet about" in (await stage.ask(ann, "/search bridge reopens"))["text"]
    assert "Morvan bridge reopens" in (await stage.ask(ann, "/latest"))["text"]
    async with asyncio.timeout(60):
        while not await translated(stage):  # noqa: ASYNC110  # it watches another's work
            await asyncio.sleep(0.05)
    await stage.indexed()
    found = await stage.ask(ann, "/search bridge reopens")
    assert "1. Morvan bridge reopens to traffic" in found["text"]
    assert MARK in found["text"]


async def test_who_says_it_is_called_in_the_readers_language_too(open_stage: Any, peer: LibrePeer) -> None:
    body = (
        f"{OPENS}\n\n« {SHORT} », a déclaré mardi Ada Novak, {ROLE}.\n\n"
        f"« {LONG} », a déclaré Loïc Perrin, {OTHER_ROLE}."
    )
    news = [draft(BRIDGE, "fr", "Le Canal", 2, body=body)]
    engine = {"kind": "libretranslate", "name": "Libre", "url": peer.url}
    peer.table["fr", "en", ROLE] = ROLE_ENGLISH
    peer.table["fr", "en", OTHER_ROLE] = "director of 14 ports"
    async with open_stage(news, engine=[engine], translation={"patience_seconds": 20}) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        told = await stage.ask(ann, "/quotes Ada Novak")
        assert f"— Ada Novak, {ROLE_ENGLISH}\n" in told["text"]
        assert "[FR]" not in told["text"]
        original = await stage.press(ann, told, "In French")
        assert f"— Ada Novak, {ROLE}\n" in original["text"]
        card = await stage.press(ann, original, "1")
        both = await stage.press(ann, card, EN.text("button-quotes"))
        assert f"\nAda Novak, {ROLE}\n" in both["text"]
        both = await stage.press(ann, both, "Translated")
        assert f"\nAda Novak, {ROLE_ENGLISH}\n" in both["text"]
        # Damaged, it is not shown, and the quote is not doubted for it.
        assert f"\nLoïc Perrin, [FR] {OTHER_ROLE}\n2. “{LONG_ENGLISH}”" in both["text"]
        assert "14" not in both["text"]
        assert "What is marked [FR] is in the original." in both["text"]
