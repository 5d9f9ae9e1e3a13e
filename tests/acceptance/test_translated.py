"""What people see of translations: real engines' protocol over loopback, through the whole bot."""

import asyncio
import re
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from own_news import draft
from peers import LibrePeer, status
from peers import late as silent
from storm_news import STORM_EN, STORM_FR, STORM_FR_2, STORM_RU, sorted_out, storm
from translated_news import (
    LOCK,
    LOCK_TEXT,
    MUSEUM,
    MUSEUM_TEXT,
    ORCHARD,
    RELAYED,
    STORM_ENGLISH,
    TABLE,
    TRAM,
    TRAM_TEXT,
    english,
    trilingual,
)

from bot.locale.catalogue import Localiser
from bot.model.article import Provenance, ProvenanceKind
from bot.render.actions.articles import FullText
from bot.render.callback import encode
from bot.sandbox import Person

EN, FR = Localiser("en"), Localiser("fr")
ADMIN = 777
FROM_FRENCH = "machine translation from French"
LINE = "Machine translation from French (Libre), not checked by a person"
PATIENCE = 20.0  # seconds: a busy machine is no engine that is late
SWITCH, WORDS, BACK = "Original titles", "Original words", "Translated"


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def settings(peer: LibrePeer, **translation: Any) -> dict[str, Any]:
    engine = {"kind": "libretranslate", "name": "Libre", "url": peer.url}
    return {"engine": [engine], "translation": {"patience_seconds": PATIENCE, **translation}}


async def all_said(stage: Any) -> None:
    """Wait until everything that was late has come."""
    async with asyncio.timeout(60):
        while stage.bot._journal.late.waiting:  # noqa: ASYNC110  # it watches another's work
            await asyncio.sleep(0.01)


async def now_shown(stage: Any, message: dict[str, Any]) -> dict[str, Any]:
    messages = await stage.client.messages(message["chat"]["id"])
    return next(item for item in messages if item["message_id"] == message["message_id"])


@pytest.fixture
async def peer() -> AsyncIterator[LibrePeer]:
    async with LibrePeer(TABLE, languages=("ar", "de", "en", "fr", "ru")) as opened:
        yield opened


@pytest.fixture
async def stage(open_stage: Any, peer: LibrePeer) -> AsyncIterator[Any]:
    async with open_stage(trilingual(), **settings(peer)) as opened:
        yield opened


async def test_a_list_comes_in_the_readers_language_and_goes_back(
    stage: Any, peer: LibrePeer, ann: Person
) -> None:
    listed = await stage.ask(ann, "/latest")
    lines = listed["text"].split("\n")
    assert lines[2:4] == [f"1. {english(LOCK)}", f"Le Canal · 2 h ago · {FROM_FRENCH}"]
    assert lines[5:7] == [f"2. {TRAM}", "Northgate Echo · 3 h ago · English"]
    assert lines[8:10] == [
        f"3. {english(MUSEUM)}",
        "Речной листок · 4 h ago · machine translation from Russian",
    ]
    assert lines[15].endswith("translated twice by program, the second time from French")
    assert len(peer.asked) == 4  # four titles, and nothing that nobody reads
    written = await stage.press(ann, listed, SWITCH)
    assert written["message_id"] == listed["message_id"]
    assert [line for line in written["text"].split("\n") if line[:2] in ("1.", "2.", "3.")] == [
        f"1. {LOCK}",
        f"2. {TRAM}",
        f"3. {MUSEUM}",
    ]
    assert "Le Canal · 2 h ago · French" in written["text"]
    again = await stage.press(ann, written, BACK)
    assert again["text"] == listed["text"]
    # What was pressed holds while one reads on.
    card = await stage.press(ann, await stage.press(ann, again, SWITCH), "1")
    assert card["text"].startswith(f"{LOCK}\nLe Canal · ")
    assert EN.text("card-verbatim") in card["text"]
    saved = await stage.press(ann, card, "☆ Save")
    assert saved["text"].startswith(f"{LOCK}\n")
    assert LOCK in (await stage.press(ann, saved, "◀ List"))["text"]
    card = await stage.press(ann, await stage.press(ann, card, "1"), BACK)
    assert card["text"].startswith(f"{english(LOCK)}\n{LINE}\n")


async def test_a_card_and_its_text_say_what_they_are(stage: Any, peer: LibrePeer, ann: Person) -> None:
    card = await stage.ask(ann, f"/article {stage.ids[LOCK]}")
    lines = card["text"].split("\n")
    assert lines[:2] == [english(LOCK), LINE]
    assert "word for word" not in card["text"]
    place = lines.index(EN.text("card-translated"))
    assert lines[place + 1] == f"1. {english(LOCK_TEXT[0])}"
    text = await stage.press(ann, card, "Full text")
    body = " ".join(map(english, LOCK_TEXT[:2])) + "\n\n" + english(LOCK_TEXT[2])
    assert body in text["text"]
    assert text["text"].split("\n")[-3:-1] == [EN.text("fulltext-relayed"), f"{LINE}."]
    marked = await stage.press(ann, text, "2")
    [underlined] = [entity for entity in marked["entities"] if entity["type"] == "underline"]
    start = underlined["offset"]
    assert marked["text"][start : start + underlined["length"]] == english(LOCK_TEXT[1])
    written = await stage.press(ann, marked, "In French")
    [underlined] = [entity for entity in written["entities"] if entity["type"] == "underline"]
    start = underlined["offset"]
    assert written["text"][start : start + underlined["length"]] == LOCK_TEXT[1]
    back = await stage.press(ann, await stage.press(ann, written, "◀ Article"), BACK)
    shared = await stage.press(ann, back, "Share")
    assert f"{english(LOCK)}\nLe Canal · headline translated from French by program" in shared["text"]
    # A reader of the same language is told nothing of translations.
    bea = await stage.client.person("Bea", language_code="fr")
    french = await stage.ask(bea, f"/article {stage.ids[LOCK]}")
    assert french["text"].startswith(f"{LOCK}\nLe Canal")
    assert "Traduction" not in labels(french)
    assert not any("riginaux" in label or label.startswith("En ") for label in labels(french))
    calls = peer.calls
    await stage.ask(ann, f"/article {stage.ids[LOCK]}")
    assert peer.calls == calls


async def test_reading_and_interface_language_are_apart(stage: Any, ann: Person) -> None:
    screen = await stage.press(ann, await stage.ask(ann, "/settings"), "Reading: English")
    assert "translated by program (Libre)" in screen["text"]
    assert {"German", "Arabic", "✓ As I speak here (English)"} <= set(labels(screen))
    screen = await stage.press(ann, screen, "French")
    screen = await stage.press(ann, screen, "Leave some as they are…")
    screen = await stage.press(ann, screen, "English")
    assert "✓ English" in labels(screen)
    back = await stage.press(ann, screen, "◀ Reading language")
    assert EN.text("reading-left", languages="English") in back["text"]
    assert "Reading: French" in labels(await stage.press(ann, back, "◀ Settings"))
    chat = await stage.opened_chat(ann.id)
    assert (chat.reading, chat.reads_also, chat.language) == ("fr", ("en",), "en")
    listed = await stage.ask(ann, "/latest")
    assert "machine translation from Russian" in listed["text"]
    assert {f"1. {LOCK}", f"2. {TRAM}"} <= set(listed["text"].split("\n"))
    assert not stage.bot._journal.late.waiting
    screen = await stage.press(ann, await stage.ask(ann, "/settings"), "Reading: French")
    screen = await stage.press(ann, screen, "Leave some as they are…")
    screen = await stage.press(ann, screen, "✓ English")
    assert "deuxième ligne" in (await stage.ask(ann, "/latest"))["text"]
    back = await stage.press(ann, screen, "◀ Reading language")
    nothing = await stage.press(ann, back, "Translate nothing")
    assert EN.text("reading-as-it-is") in nothing["text"]
    as_it_is = await stage.ask(ann, "/latest")
    assert {f"1. {LOCK}", f"3. {MUSEUM}"} <= set(as_it_is["text"].split("\n"))
    assert not {SWITCH, BACK} & set(labels(as_it_is))
    # Nor does an earlier list offer to go back to what there is no more.
    assert not {SWITCH, BACK} & set(labels(await stage.press(ann, listed, SWITCH)))
    await stage.press(ann, nothing, "As I speak here (English)")
    assert english(LOCK) in (await stage.ask(ann, "/latest"))["text"]


async def test_a_group_reads_what_its_admin_chose(stage: Any, ann: Person, bob: Person) -> None:
    group = await stage.client.group("Readers", ann, bob)
    await stage.settled()
    shown = await stage.press(ann, await stage.ask(ann, "/chats"), "👥 Readers")
    screen = await stage.press(ann, shown, "Reading: English")
    screen = await stage.press(ann, screen, "French")
    assert (await stage.opened_chat(group)).reading == "fr"
    assert "Reading: French" in labels(await stage.press(ann, screen, "◀ Readers"))
    assert "deuxième ligne" in (await stage.ask(bob, "/latest", chat=group))["text"]
    # Whoever does not rule the group changes nothing there, however the button came.
    data = next(
        button["callback_data"]
        for row in screen["reply_markup"]["inline_keyboard"]
        for button in row
        if button["text"] == "Russian"
    )
    own = await stage.ask(bob, "/help")
    await stage.shown(bob.id, bob.press(own, data=data, forge=True))
    assert (await stage.opened_chat(group)).reading == "fr"


async def test_without_engines_nothing_is_said_of_them(open_stage: Any) -> None:
    async with open_stage(trilingual()) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        assert not any("Reading" in label for label in labels(await stage.ask(ann, "/settings")))
        listed = await stage.ask(ann, "/latest")
        assert f"1. {LOCK}" in listed["text"]
        assert not {SWITCH, BACK} & set(labels(listed))
        assert "Libre" not in (await stage.ask(ann, "/about"))["text"]


async def test_about_and_privacy_name_the_engines(stage: Any, ann: Person) -> None:
    assert (
        EN.text("about-engines", engines="Libre").split("</b>")[1] in (await stage.ask(ann, "/about"))["text"]
    )
    assert EN.text("privacy-engines", engines="Libre") in (await stage.ask(ann, "/privacy"))["text"]


@pytest.mark.parametrize("how", ["refusing", "failing", "silent"])
async def test_originals_come_soon_with_a_note(open_stage: Any, how: str) -> None:
    async with LibrePeer(TABLE) as peer:
        waited = PATIENCE
        if how == "refusing":
            await peer.down()
        elif how == "failing":
            peer.always = status(503)
        else:
            peer.always, waited = silent(60), 0.5
        async with open_stage(trilingual(), **settings(peer, patience_seconds=waited)) as stage:
            ann = await stage.client.person("Ann", language_code="en")
            await stage.ask(ann, "/help")
            began = time.monotonic()
            listed = await stage.ask(ann, "/latest")
            assert time.monotonic() - began < 15
            assert {f"1. {LOCK}", f"3. {MUSEUM}"} <= set(listed["text"].split("\n"))
            note = EN.text("translation-late" if how == "silent" else "translation-down")
            assert listed["text"].endswith(note)
            assert "↻ Look again" in labels(listed)
            assert SWITCH not in labels(listed)
            await peer.down()  # so that nobody waits for its answers


async def test_what_is_late_comes_into_its_message(open_stage: Any, peer: LibrePeer) -> None:
    peer.free.clear()
    async with open_stage(trilingual(), **settings(peer, patience_seconds=0.1)) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        listed = await stage.ask(ann, "/latest")
        assert f"1. {LOCK}" in listed["text"]
        assert listed["text"].endswith(EN.text("translation-late"))
        peer.free.set()
        await all_said(stage)
        shown = await now_shown(stage, listed)
        assert f"1. {english(LOCK)}" in shown["text"]
        assert EN.text("translation-late") not in shown["text"]
        assert SWITCH in labels(shown)
        # Nothing is written over what came after it.
        peer.free.clear()
        card = await stage.press(ann, shown, "3")
        assert card["text"].startswith(f"{MUSEUM}\n") or card["text"].startswith(f"{english(MUSEUM)}\n")
        helped = await stage.press(ann, card, "◀ List")
        assert f"1. {english(LOCK)}" in helped["text"]
        peer.free.set()
        await all_said(stage)
        assert (await now_shown(stage, listed))["text"] == helped["text"]
        # In a new message, too; and the next press finds what came meanwhile.
        peer.free.clear()
        card = await stage.ask(ann, f"/article {stage.ids[ORCHARD]}")
        peer.free.set()
        await all_said(stage)
        assert english(ORCHARD) in (await now_shown(stage, card))["text"]


async def test_a_sentence_that_was_not_translated_is_marked(open_stage: Any) -> None:
    def spoilt(sentence: str, answer: str) -> str:
        return "" if sentence == LOCK_TEXT[1] else answer

    async with LibrePeer(TABLE, distort=spoilt) as peer, open_stage(trilingual(), **settings(peer)) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        card = await stage.ask(ann, f"/article {stage.ids[LOCK]}")
        assert f"2. [FR] {LOCK_TEXT[1]}" in card["text"]
        assert f"1. {english(LOCK_TEXT[0])}" in card["text"]
        assert EN.text("translation-left", mark="[FR]") in card["text"]
        text = await stage.press(ann, card, "Full text")
        assert f"{english(LOCK_TEXT[0])} [FR] {LOCK_TEXT[1]}" in text["text"]


async def test_of_a_long_text_the_page_that_is_read_is_translated(open_stage: Any) -> None:
    sentences = [f"Le navire {number} attend dans le port depuis la tempête." for number in range(100, 220)]
    ships = {one: f"Ship {one[10:13]} has been waiting in the harbour since the storm." for one in sentences}
    title, said = "Les navires attendent", "The ships are waiting"
    table = {("fr", "en", one): other for one, other in (ships | {title: said}).items()}
    body = "\n\n".join(" ".join(sentences[at : at + 8]) for at in range(0, len(sentences), 8))
    news = [draft(title, "fr", "Le Canal", 2, body=body)]
    async with LibrePeer(table) as peer, open_stage(news, **settings(peer)) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        text = await stage.press(ann, await stage.ask(ann, f"/article {stage.ids[title]}"), "Full text")
        [place] = [label for label in labels(text) if "/" in label]
        pages = int(place.removeprefix("1/"))
        assert pages >= 3
        assert len(peer.asked) < len(sentences) * 0.6
        read = text["text"]
        for number in range(2, pages + 1):
            text = await stage.press(ann, text, "▶")
            assert f"{number}/{pages}" in labels(text)
            read += text["text"]
        assert re.findall(r"Ship \d+", read) == [ships[one][:8] for one in sentences]
        assert "navire" not in read
        assert len(peer.asked) == len(sentences) + 1


async def test_a_story_is_told_in_the_readers_language(open_stage: Any) -> None:
    table = {("fr", "en", text): said for text, said in STORM_ENGLISH.items()}
    async with LibrePeer(table) as peer:
        news = [item for item in storm() if item.title != STORM_EN]
        async with open_stage(news, **settings(peer)) as stage:
            await sorted_out(stage)
            ann = await stage.client.person("Ann", language_code="en")
            listed = await stage.ask(ann, "/top")
            [title] = re.findall(r"^1\. (.+)$", listed["text"], re.MULTILINE)
            assert title in STORM_ENGLISH.values()
            card = await stage.press(ann, listed, "1")
            lines = card["text"].split("\n")
            assert lines[:2] == [title, LINE]
            place = lines.index(EN.text("story-translated"))
            assert lines[place + 1].removeprefix("1. ").split(" — ")[0] in STORM_ENGLISH.values()
            assert lines[place + 1].endswith(f", {FROM_FRENCH}")
            written = await stage.press(ann, card, WORDS)
            assert EN.text("story-verbatim") in written["text"]
            assert written["text"].split("\n")[0] in STORM_ENGLISH
            assert STORM_ENGLISH[written["text"].split("\n")[0]] == title
            assert written["text"].split("\n")[0] in (await stage.press(ann, written, "Timeline"))["text"]
            shown = await stage.press(ann, written, BACK)
            assert f"“{title}”" in shown["text"] or title in shown["text"]
            articles = await stage.press(ann, await stage.press(ann, shown, "◀ Story"), "Articles")
            assert {STORM_ENGLISH[STORM_FR], STORM_ENGLISH[STORM_FR_2]} <= set(
                re.findall(r"^\d\. (.+)$", articles["text"], re.MULTILINE)
            )
            # A story that somebody tells in the reader's language needs no engine.
            rita = await stage.client.person("Rita", language_code="ru")
            assert STORM_RU in (await stage.ask(rita, "/top"))["text"]


async def test_a_relayed_translation_gives_way_to_the_original(open_stage: Any, peer: LibrePeer) -> None:
    origin = "https://vestnik.example/museum"
    unknown = "По средам вход свободный для всех жителей города."
    body = f"{MUSEUM_TEXT[0]} {unknown}\n\n{MUSEUM_TEXT[1]}"
    original = draft(MUSEUM, "ru", "Речной листок", 4, body=body, url=origin)
    relay = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Relais Automatique")
    relayed = draft(
        RELAYED,
        "fr",
        None,
        3,
        body="Le musée de l’horlogerie a ouvert ses portes dans l’ancienne mairie. C’est un évènement local.",
        url="https://relais.example/1",
        original_url=origin,
        provenance=relay,
    )
    async with open_stage([original, relayed], **settings(peer)) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        card = await stage.ask(ann, f"/article {stage.ids[RELAYED]}")
        line = LINE.replace("French", "Russian")
        assert card["text"].startswith(f"{english(MUSEUM)}\n{line}\nРечной листок")
        assert "twice" not in card["text"]
        assert english(MUSEUM_TEXT[1]) in card["text"]
        # What stays in the original's language is marked as that, not as the relay's.
        assert f"2. [RU] {unknown}" in card["text"]
        text = await stage.press(ann, card, "Full text")
        told = f"{english(MUSEUM_TEXT[0])} [RU] {unknown}\n\n{english(MUSEUM_TEXT[1])}\n\n"
        assert told in text["text"]
        assert EN.text("translation-left", mark="[RU]") in text["text"]
        card = await stage.press(ann, text, "◀ Article")
        assert (await stage.press(ann, card, "In Russian"))["text"].startswith(f"{MUSEUM}\nРечной листок")
        # Who reads the relay's language is shown what it says.
        bea = await stage.client.person("Bea", language_code="fr")
        assert (await stage.ask(bea, f"/article {stage.ids[RELAYED]}"))["text"].startswith(RELAYED)
        # Where the relay's own sentences are shown, they are called what they are.
        said = "The clock museum has opened its doors in the old town hall."
        peer.table["fr", "en", relayed.body.split(". ")[0] + "."] = said
        peer.table["fr", "en", RELAYED] = english(RELAYED)
        answer = await stage.ask(ann, "/ask musée horlogerie ancienne mairie évènement")
        block = next(part for part in answer["text"].split("\n\n") if said in part)
        assert f"\n{english(RELAYED)}\n" in block
        assert "translated twice by program, the second time from French" in block
        # Who reads the original's needs no engine.
        rita = await stage.client.person("Rita", language_code="ru")
        assert (await stage.ask(rita, f"/article {stage.ids[RELAYED]}"))["text"].startswith(
            f"{MUSEUM}\nРечной листок"
        )


async def test_words_and_numbers_of_other_lists(stage: Any, ann: Person) -> None:
    found = await stage.ask(ann, "/search écluse")
    assert english(LOCK) in found["text"]
    card = await stage.press(ann, found, "1")
    saved = await stage.press(ann, card, "☆ Save")
    assert saved["text"].startswith(english(LOCK))
    assert english(LOCK) in (await stage.ask(ann, "/saved"))["text"]
    assert english(LOCK) in (await stage.ask(ann, "/start"))["text"]
    known = await stage.ask(ann, f"/known {LOCK} {LOCK_TEXT[0]} {LOCK_TEXT[1]}")
    assert english(LOCK) in known["text"]
    assert LOCK in (await stage.press(ann, known, "In French"))["text"]
    outlet = await stage.ask(ann, "/source Le Canal")
    assert english(LOCK) in outlet["text"]
    assert FROM_FRENCH in outlet["text"]
    assert re.search(r"^1\. ", found["text"], re.MULTILINE)
    assert TRAM_TEXT[0] in (await stage.ask(ann, f"/article {stage.ids[TRAM]}"))["text"]


async def test_a_post_comes_in_the_language_that_its_channel_reads(open_stage: Any, peer: LibrePeer) -> None:
    async with open_stage(trilingual(), telegram={"admins": [ADMIN]}, **settings(peer)) as stage:
        chief = await stage.client.person("Chief", language_code="en", id=ADMIN)
        channel = await stage.client.group("Canal", chief, type="channel", username="le_canal")
        await stage.settled()
        preview = await stage.ask(chief, f"/post @le_canal {stage.ids[LOCK]}")
        assert f"\n\n{english(LOCK)}\n{LINE}\n" in preview["text"]
        await stage.press(chief, preview, "Post")
        shown = await stage.press(chief, await stage.ask(chief, "/chats"), "📣 Canal")
        screen = await stage.press(chief, shown, "Reading: English")
        await stage.press(chief, screen, "French")
        peer.always = status(503)
        untranslated = await stage.ask(chief, f"/post @le_canal {stage.ids[TRAM]}")
        assert EN.text("translation-down") in untranslated["text"]
        await stage.press(chief, untranslated, "Post")
        await stage.press(chief, await stage.ask(chief, f"/post @le_canal {stage.ids[LOCK]}"), "Post")
        posted = [item["text"] for item in await stage.client.messages(channel) if "text" in item]
        assert [text.split("\n")[0] for text in posted] == [english(LOCK), TRAM, LOCK]
        assert posted[0].split("\n")[1] == LINE
        assert EN.text("translation-down") not in posted[1]
        assert FR.text("card-verbatim") in posted[2]


async def test_what_may_not_be_shown_is_not_translated_either(open_stage: Any, peer: LibrePeer) -> None:
    closed = {"name": "Le Canal", "show": "headline"}
    async with open_stage(trilingual(), outlet=[closed], **settings(peer)) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        card = await stage.ask(ann, f"/article {stage.ids[LOCK]}")
        assert card["text"].startswith(f"{english(LOCK)}\n{LINE}")
        data = encode(FullText(stage.ids[LOCK]))
        await stage.shown(ann.id, ann.press(card, data=data, forge=True))
        assert [sentence for _, _, sentence in peer.asked] == [LOCK]


async def test_a_lead_that_nobody_reads_is_not_translated(open_stage: Any, peer: LibrePeer) -> None:
    lead = "Quarante bateaux attendent depuis lundi."
    news = [replace(item, lead=lead) if item.title == LOCK else item for item in trilingual()]
    async with open_stage(news, **settings(peer)) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        await stage.ask(ann, f"/article {stage.ids[LOCK]}")
        assert lead not in [sentence for _, _, sentence in peer.asked]
        # What is read of it is found by its words.
        await stage.opened.translating.notes.flush()
        await stage.indexed()
        assert english(LOCK) in (await stage.ask(ann, "/search wooden gates"))["text"]


async def test_what_can_be_searched_next_is_what_stands_in_the_translation(stage: Any, ann: Person) -> None:
    card = await stage.ask(ann, f"/article {stage.ids[ORCHARD]}")
    offered = [label for label in labels(card) if label.startswith("→ ")]
    assert offered
    assert all(label.removeprefix("→ ") in card["text"] for label in offered)
    written = [label for label in labels(await stage.press(ann, card, "In French")) if label.startswith("→ ")]
    assert set(offered) <= set(written)
    found = await stage.press(ann, card, offered[0])
    assert english(ORCHARD) in found["text"]
    # No word of another alphabet stands in a translation.
    museum = await stage.ask(ann, f"/article {stage.ids[MUSEUM]}")
    assert not [label for label in labels(museum) if label.startswith("→ ")]
    assert [label for label in labels(await stage.press(ann, museum, "In Russian")) if label.startswith("→ ")]
    # Of a list only titles are translated.
    listed = await stage.ask(ann, "/search pommes")
    shown = [label.removeprefix("→ ") for label in labels(listed) if label.startswith("→ ")]
    assert english(ORCHARD) in listed["text"]
    assert all(term in english(ORCHARD) for term in shown)
