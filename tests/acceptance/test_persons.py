"""What is kept of a person: read, handed out, and erased, as they ask for it."""

import json
from typing import Any

import structlog
from own_news import BEES, FERRY, HARBOUR, MARSH, draft
from sqlalchemy import select

from bot.archive.enrich import analyse, find
from bot.locale.catalogue import Localiser
from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.render.view import View
from bot.sandbox import Person
from bot.storage.owing import Owed, owe
from bot.storage.tables import inbox_update, metadata

EN = Localiser("en")
LETTER = "A letter that only Ann was sent"


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


async def traces(stage: Any, person: int) -> list[str]:
    """Name the tables in which somebody's number stands; what is in the inbox has been said just now."""
    found = []
    async with stage.opened.database.read() as connection:
        for table in metadata.tables.values():
            rows = (await connection.execute(select(table))).all()
            if any(str(person) in str(row) for row in rows):
                found.append(table.name)
    return found


async def live_a_little(stage: Any, person: Person) -> None:
    """Leave all the traces that one leaves by hand."""
    await stage.ask(person, "/follow ferry")
    await stage.press(person, await stage.ask(person, "/digest"), "08:00")
    await stage.ask(person, "/filter windmill")
    await stage.press(person, await stage.ask(person, f"/article {stage.ids[BEES]}"), "☆ Save")
    await stage.ask(person, "bees and ferries")
    archive = stage.opened.archive
    letter = draft(LETTER, "en", "The Postman", 3, "Dear Ann, only you were sent this, said nobody else.")
    await archive.accept(
        [archive.candidate(letter, analyse(letter), findings=find(letter), sender=person.id, public=False)]
    )
    await stage.indexed()
    now = stage.clock.now()
    async with stage.opened.database.write() as connection:
        told = Owed(
            cause=Cause("alert", "x"), chat_id=person.id, lane=Lane.ALERT, views=(View("Told."),), due=now
        )
        await owe(connection, [told], now=now)
    await stage.delivered()


async def test_everything_goes_out_as_one_file(stage: Any, ann: Person, bob: Person) -> None:
    for person in (bob, ann):
        await live_a_little(stage, person)
    [sent] = await stage.shown(ann.id, ann.say("/export"))
    assert sent["document"]["file_name"] == "depeche-export.json"
    found = json.loads(await stage.client.file(sent["document"]["file_id"]))
    assert str(bob.id) not in json.dumps(found)
    assert found["settings"]["filters"] == ["windmill"]
    assert [item["words"] for item in found["follows"]] == ["ferry"]
    assert [item["title"] for item in found["saved"]] == [BEES]
    assert [item["title"] for item in found["sent"]] == [LETTER]
    assert "bees and ferries" in [item["query"] for item in found["asked"]]
    assert [(item["kind"], item["state"]) for item in found["deliveries"]] == [("alert", "sent")]
    assert len(found["digests"]) == 1
    same = await stage.shown(ann.id, ann.press(await stage.ask(ann, "/settings"), "Export my data"))
    assert same[-1]["document"]["file_name"] == "depeche-export.json"


async def test_an_erased_person_is_a_new_one(stage: Any, ann: Person, bob: Person) -> None:
    for person in (ann, bob):
        await live_a_little(stage, person)
    settings = await stage.ask(ann, "/settings")
    question = await stage.press(ann, settings, "Forget me")
    kept = await stage.press(ann, question, "Keep it")
    assert labels(kept) == labels(settings)
    question = await stage.press(ann, await stage.press(ann, kept, "Forget me"), "Go on")
    assert question["text"].startswith("This can’t be undone.")
    second = await stage.press(ann, await stage.ask(ann, "/forget"), "Go on")
    before = await traces(stage, bob.id)
    erased = await stage.press(ann, question, "Erase everything")
    assert erased["text"] == "Everything is erased."
    assert labels(erased) == []
    assert await traces(stage, ann.id) == []
    assert await traces(stage, bob.id) == before
    assert len(before) >= 7
    async with stage.opened.database.read() as connection:
        assert {*await connection.scalars(select(inbox_update.c.payload))} == {None}
    await stage.indexed()
    # An old question concerns nobody any more.
    stage.clock.advance(61)
    assert LETTER not in (await stage.ask(ann, "letter"))["text"]
    assert LETTER in (await stage.ask(bob, "letter"))["text"]
    await stage.ask(ann, "/follow bees")
    stage.clock.advance(61)
    assert await stage.notice(ann, second, "Erase everything") == EN.text("button-old")
    assert "follow" in await traces(stage, ann.id)
    again = await stage.ask(ann, "/settings")
    assert {"No filters", "Quiet: 22:00–07:00"} <= set(labels(again))


async def test_the_last_question_does_not_stand_for_long(stage: Any, ann: Person) -> None:
    await stage.ask(ann, "/follow ferry")
    question = await stage.press(ann, await stage.ask(ann, "/forget"), "Go on")
    stage.clock.advance(601)
    assert await stage.notice(ann, question, "Erase everything") == EN.text("button-old")
    assert "follow" in await traces(stage, ann.id)


async def test_own_data_is_for_private_chats(stage: Any, ann: Person) -> None:
    group = await stage.client.group("Readers", ann)
    await stage.settled()
    for command in ("/export", "/forget", "/history"):
        assert (await stage.ask(ann, command, chat=group))["text"] == EN.text("own-data-in-private")


async def test_history_is_kept_for_who_wants_it(stage: Any, ann: Person, bob: Person) -> None:
    await stage.ask(ann, f"/article {stage.ids[MARSH]}")
    off = await stage.ask(ann, "/history")
    assert "It is off" in off["text"]
    on = await stage.press(ann, off, "Turn on")
    assert (await stage.press(ann, on, EN.text("list-history")))["text"] == EN.text("history-empty")
    for title in (HARBOUR, FERRY):
        stage.clock.advance(1)
        for person in (ann, bob):
            card = await stage.ask(person, f"/article {stage.ids[title]}")
            await stage.press(person, card, "Full text")
    history = await stage.ask(ann, "/history")
    lines = history["text"].split("\n")
    assert [lines[2], lines[5]] == [f"1. {FERRY}", f"2. {HARBOUR}"]
    assert MARSH not in history["text"]
    assert (await stage.press(ann, history, "2"))["text"].startswith(HARBOUR)
    cleared = await stage.press(ann, await stage.ask(ann, "/history"), "Empty the history")
    assert cleared["text"] == EN.text("history-cleared")
    assert (await stage.ask(ann, "/history"))["text"] == EN.text("history-empty")
    await stage.ask(ann, f"/article {stage.ids[MARSH]}")
    screen = await stage.press(ann, await stage.ask(ann, "/settings"), "History: on")
    await stage.press(ann, screen, "Turn off")
    assert "opened_article" not in await traces(stage, ann.id)
    assert "opened_article" not in await traces(stage, bob.id)


async def test_the_log_does_not_tell_who_reads_what(stage: Any, ann: Person) -> None:
    await stage.press(ann, await stage.ask(ann, "/history"), "Turn on")
    with structlog.testing.capture_logs() as entries:
        structlog.get_logger("test").info("proof that it listens", user=ann.id)
        card = await stage.ask(ann, f"/article {stage.ids[HARBOUR]}")
        await stage.press(ann, card, "Full text")
        await stage.press(ann, await stage.ask(ann, "ferry"), "1")
        await stage.ask(ann, "/history")
    told = [entry for entry in entries if entry["log_level"] != "debug" and str(ann.id) in str(entry)]
    assert [entry["event"] for entry in told] == ["proof that it listens"]
