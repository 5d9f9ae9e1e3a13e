"""An admin writes to everyone, sees it happen, and can prove afterwards who got it."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import insert

from bot.locale.catalogue import Localiser
from bot.model.health import ChoreName
from bot.model.role import Role
from bot.render.actions.broadcasts import BroadcastDeed, ChangeBroadcast, ListBroadcasts
from bot.render.callback import encode
from bot.sandbox import Limits, Person
from bot.sandbox.folk import Folk
from bot.storage.admins import AdminStore
from bot.storage.tables import chat

EN = Localiser("en")


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


class Desk:
    """A stage with an admin, and hands to send out."""

    def __init__(self, stage: Any, zoe: Person) -> None:
        self.stage, self.zoe = stage, zoe

    async def people(self, count: int, language: str = "en") -> list[Person]:
        people = []
        for number in range(count):
            person = await self.stage.client.person(f"{language} <{number}>", language_code=language)
            await person.say("/about")
            people.append(person)
        await self.stage.settled()
        return people

    async def draft(self, text: str) -> dict[str, Any]:
        await self.stage.ask(self.zoe, "/broadcast")
        return dict(await self.stage.ask(self.zoe, text))

    async def send(self, draft: dict[str, Any]) -> dict[str, Any]:
        sure = await self.stage.press(self.zoe, draft, "Send…")
        [go] = [label for label in labels(sure) if label.startswith("Send to")]
        return await self._answer(self.zoe.press(sure, go))

    async def scheduled(self, text: str, moment: str) -> dict[str, Any]:
        """Let a text go out at an hour."""
        options = await self.stage.press(self.zoe, await self.draft(text), "When and how")
        await self.stage.press(self.zoe, options, "Start…")
        return await self.send(await self.stage.ask(self.zoe, moment))

    async def type(self, words: str) -> dict[str, Any]:
        """Type what a screen asks for."""
        return await self._answer(self.zoe.say(words))

    async def press(self, message: dict[str, Any], label: str) -> dict[str, Any]:
        """Press a button of what is going out; what else shows it may change meanwhile."""
        shown = await self.stage.shown(self.zoe.id, self.zoe.press(message, label))
        [answer] = [one for one in shown if one["message_id"] == message["message_id"]]
        return dict(answer)

    async def _answer(self, act: Any) -> dict[str, Any]:
        """Give the bot's one answer; the admin's own copy may come or change meanwhile."""
        shown = await self.stage.shown(self.zoe.id, act)
        [answer] = [message for message in shown if message.get("text", "").startswith("Announcement")]
        return dict(answer)

    async def over(self, message: dict[str, Any]) -> str:
        """Wait until a progress message says that it is over."""
        await self.stage.delivered()
        async with asyncio.timeout(90):
            while True:
                for shown in await self.stage.client.messages(self.zoe.id):
                    if shown["message_id"] == message["message_id"] and "Over on" in shown["text"]:
                        return str(shown["text"])
                await asyncio.sleep(0.05)


@pytest.fixture
async def desk(open_stage: Any) -> AsyncIterator[Desk]:
    async with open_stage(telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        await stage.ask(zoe, "/start")
        yield Desk(stage, zoe)


async def test_a_text_reaches_everyone_in_their_language(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    readers = {language: await desk.people(3, language) for language in ("en", "fr", "ru")}
    gone = readers["en"][0]
    await gone.deactivate()
    await readers["en"][1].say("/stop")
    await stage.settled()
    draft = await desk.draft("Hello {first_name}!")
    assert "To 9 chats" in draft["text"]
    texts = await stage.press(zoe, draft, "Texts")
    await stage.press(zoe, texts, "FR")
    draft = await stage.ask(zoe, "Bonjour {first_name} !")
    assert "with variants: French" in draft["text"]
    progress = await desk.send(draft)
    said = await desk.over(progress)
    assert "9 of 9" in said
    assert "sent 8 · blocked or gone 1" in said

    async def last(person: Person) -> str:
        return str((await stage.sent(person.id))[-1]["params"]["text"])

    assert await last(readers["en"][2]) == "Hello en &lt;2&gt;!"
    assert await last(readers["fr"][0]) == "Bonjour fr &lt;0&gt; !"
    assert await last(readers["ru"][0]) == "Hello ru &lt;0&gt;!"
    assert "Hello" not in await last(readers["en"][1])


async def count(stage: Any, text: str) -> int:
    """Count the messages that say a text."""
    return sum(entry["params"]["text"] == text for entry in await stage.client.ledger(method="sendMessage"))


async def until(stage: Any, text: str, least: int) -> None:
    """Wait until so many messages say a text."""
    async with asyncio.timeout(60):
        while await count(stage, text) < least:  # noqa: ASYNC110  # it watches another's work
            await asyncio.sleep(0.02)


async def looked(stage: Any, rounds: int) -> None:
    """Wait until all broadcasts have been looked at so often once more."""

    def beat() -> datetime | None:
        [found] = [one.at for one in stage.opened.pulse.beats() if one.chore is ChoreName.BROADCASTS]
        return found

    async with asyncio.timeout(60):
        for _ in range(rounds):
            before = beat()
            while beat() == before:  # noqa: ASYNC110  # it watches another's work
                await asyncio.sleep(0.02)


async def quiet(stage: Any, text: str) -> int:
    """Wait until what was being sent when it was paused is there; give the count."""
    async with asyncio.timeout(60):
        before = -1
        while before < (now := await count(stage, text)) or stage.bot.deliveries.sender.in_flight:
            before = now
            await asyncio.sleep(0.5)
    return before


async def test_what_is_confirmed_twice_starts_once(desk: Desk) -> None:
    stage = desk.stage
    await desk.people(2)
    draft = await desk.draft("Only once")
    sure = await stage.press(desk.zoe, draft, "Send…")
    data = sure["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    # The button may be gone before the last of them.
    await asyncio.gather(*(desk.zoe.press(sure, data=data, forge=True) for _ in range(5)))
    await stage.settled()
    await desk.over(sure)
    assert await count(stage, "Only once") == 3
    assert await stage.notice(desk.zoe, sure | {"reply_markup": sure["reply_markup"]}, data=data, forge=True)


async def test_who_discards_a_draft_does_not_end_what_goes_out(desk: Desk) -> None:
    stage = desk.stage
    await desk.people(1)
    yan = await stage.client.person("Yan", language_code="en")
    await stage.ask(yan, "/start")
    await AdminStore(stage.opened.database, stage.clock).put(yan.id, Role.ADMIN, by=777)
    stage.clock.advance(3)
    draft = await desk.draft("Tell everyone")
    doubt = await stage.press(yan, await stage.ask(yan, "/broadcasts 1"), "Discard")
    assert "Nothing of it was sent" in doubt["text"]
    progress = await desk.send(draft)
    assert await stage.notice(yan, doubt, labels(doubt)[0]) == EN.text("broadcast-settled")
    assert "sent 3" in await desk.over(progress)


async def test_a_draft_that_was_changed_is_looked_at_again(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    draft = await desk.draft("First words")
    sure = await stage.press(zoe, draft, "Send…")
    data = sure["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    options = await stage.press(zoe, await stage.press(zoe, sure, "◀ Announcement 1"), "When and how")
    await stage.press(zoe, options, "Silent")
    assert await stage.notice(zoe, sure, data=data, forge=True) == EN.text("broadcast-changed")
    await stage.delivered()
    assert await count(stage, "First words") == 0


async def test_a_draft_that_was_left_open_for_long(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    options = await stage.press(zoe, await desk.draft("Left open"), "When and how")
    await stage.press(zoe, options, "Start…")
    sure = await stage.press(zoe, await stage.ask(zoe, "2099-12-24 18.30"), "Send…")
    stage.clock.advance((datetime(2099, 12, 25, tzinfo=UTC) - stage.clock.now()).total_seconds())
    # Its hour is over: it does not go out at once instead.
    assert await stage.notice(zoe, sure, "Send to one chat") == EN.text("broadcast-past")
    options = await stage.press(zoe, await stage.ask(zoe, "/broadcasts 1"), "When and how")
    await stage.press(zoe, options, "Start…")
    sure = await stage.press(zoe, await stage.ask(zoe, "-"), "Send…")
    await crowd(stage, 1000)
    asked = await stage.press(zoe, sure, "Send to one chat")
    assert "write the number of chats: 1001" in asked["text"]
    draft = await stage.press(zoe, asked, "◀ Announcement 1")
    unpin = encode(ChangeBroadcast(1, BroadcastDeed.UNPIN))
    assert await stage.notice(zoe, draft, data=unpin, forge=True) == EN.text("broadcast-settled")
    gone = await stage.press(zoe, await stage.press(zoe, draft, "Discard"), "Yes, discard")
    assert EN.text("broadcast-unsent") in gone["text"]
    assert labels(gone) == ["All"]
    assert await count(stage, "Left open") == 0
    # Pages that are not there any more lead to the last one.
    listed = await stage.press(zoe, gone, "All")
    assert "#1 · ended" in listed["text"]
    assert await stage.notice(zoe, listed, data=encode(ListBroadcasts(25)), forge=True) == ""


async def test_nobody_else_finds_it(desk: Desk) -> None:
    stage = desk.stage
    await desk.draft("For my eyes")
    ann = await stage.client.person("Ann", language_code="en")
    unknown = await stage.ask(ann, "/nonsense")
    assert (await stage.ask(desk.zoe, "/broadcasts 77"))["text"] == EN.text("broadcasts-usage")
    for command in ("/broadcast", "/broadcasts", "/broadcasts 1"):
        answer = await stage.ask(ann, command)
        assert answer["text"].split()[:3] == unknown["text"].split()[:3]
    await stage.ask(ann, "/start")
    hers = (await stage.client.messages(ann.id))[-1]
    assert await stage.notice(ann, hers, data="1Bb.1.csv.", forge=True) == EN.text("button-old")


async def crowd(stage: Any, size: int) -> None:
    """Let many people be known, here and there."""
    now, rows = stage.clock.now(), []
    for number in range(size):
        person = stage.sandbox.world.add_person(f"P{number}")
        person.started = True
        rows.append({"id": person.id, "title": f"P{number}"})
    rest = {"kind": "private", "language": "en", "language_chosen": True, "first_seen": now}
    rest |= {"last_seen": now, "asleep": False, "stopped": False}
    async with stage.opened.database.write() as connection:
        await connection.execute(insert(chat), [row | rest for row in rows])


async def test_many_and_stars_are_confirmed_with_care(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    await crowd(stage, 1000)
    draft = await desk.draft("To a crowd")
    options = await stage.press(zoe, draft, "When and how")
    options = await stage.press(zoe, options, "Paid sending")
    assert "101 Stars" in options["text"]
    asked = await stage.press(zoe, await stage.press(zoe, options, "◀ Announcement 1"), "Send…")
    assert "about 101 Stars of the bot" in asked["text"]
    sure = await stage.press(zoe, asked, "Spend the Stars")
    assert labels(sure) == ["◀ Announcement 1"]
    assert "1,001 now" in (await stage.ask(zoe, "1000"))["text"]
    assert await count(stage, "To a crowd") == 0
    progress = await stage.ask(zoe, "١٬٠٠١")
    assert "of 1,001" in progress["text"]
    assert "sent 1,001" in await desk.over(progress)
    calls = await stage.client.ledger(method="sendMessage")
    paid = {entry["chat_id"] for entry in calls if entry["params"].get("allow_paid_broadcast")}
    assert len(paid) == 1001


async def test_pause_and_end_take_effect_at_once(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [777]}, limits=Limits()) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        await stage.ask(zoe, "/start")
        desk = Desk(stage, zoe)
        await crowd(stage, 600)
        progress = await desk.send(await desk.draft("A long one"))
        await until(stage, "A long one", 5)
        held = await desk.press(progress, "Pause")
        assert "paused" in held["text"]
        before = await quiet(stage, "A long one")
        await asyncio.sleep(0.5)
        assert await count(stage, "A long one") == before < 550
        # Whoever looks at it in another message sees it go on there.
        shown = await stage.shown(zoe.id, zoe.say("/broadcasts 1"))
        newest = max(shown, key=lambda message: message["message_id"])
        assert newest["message_id"] > held["message_id"]
        going = await desk.press(newest, "Resume")
        await until(stage, "A long one", before + 5)
        # Beside the progress, which is changed every few seconds.
        [sure] = [m for m in await stage.shown(zoe.id, zoe.press(going, "End…")) if "End it" in labels(m)]
        await stage.shown(zoe.id, zoe.press(sure, "End it"))
        said = await desk.over(newest)
        got = await count(stage, "A long one")
        assert got < 590
        assert f"sent {got} · left out {601 - got}" in said
        assert 429 not in await stage.client.refused()


async def test_the_buttons_of_a_copy_are_changed(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    [ann] = await desk.people(1)
    await stage.ask(zoe, "/broadcast")
    pixel = zoe.send_document("pier.txt", b"-", caption="The new pier")
    [draft] = await stage.shown(zoe.id, pixel)
    progress = await desk.send(draft)
    await desk.over(progress)
    done = next(m for m in await stage.client.messages(zoe.id) if m["message_id"] == progress["message_id"])
    await stage.press(zoe, await stage.press(zoe, done, "Edit…"), "Buttons")
    await desk.type("Plans https://example.org/pier")
    await stage.delivered()
    theirs = (await stage.client.messages(ann.id))[-1]
    assert (theirs["caption"], labels(theirs)) == ("The new pier", ["Plans"])


async def test_the_caption_of_a_copy_is_changed(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    [ann] = await desk.people(1)
    await stage.ask(zoe, "/broadcast")
    [draft] = await stage.shown(zoe.id, zoe.send_document("pier.txt", b"-", caption="The new pier"))
    draft = await stage.press(zoe, draft, "Buttons")
    draft = await stage.ask(zoe, "Plans https://example.org/pier")
    progress = await desk.send(draft)
    await desk.over(progress)

    async def changed(words: str, *, of: str = "Caption") -> tuple[str, str | None, list[str]]:
        done = await stage.ask(zoe, "/broadcasts 1")
        await stage.press(zoe, await stage.press(zoe, done, "Edit…"), of)
        shown = await stage.shown(zoe.id, zoe.say(words))
        said = "\n".join(message.get("text", "") for message in shown)
        await stage.delivered()
        theirs = (await stage.client.messages(ann.id))[-1]
        return said, theirs.get("caption"), labels(theirs)

    said, *theirs = await changed("The pier of <1900>")
    assert "Being changed in 2 chats." in said
    assert "As you sent it: a document\nThe pier of <1900>" in said
    assert theirs == ["The pier of <1900>", ["Plans"]]
    _, *theirs = await changed("Map https://example.org/map", of="Buttons")
    assert theirs == ["The pier of <1900>", ["Map"]]
    said, *theirs = await changed("x" * 1025)
    assert "too long by one character" in said
    assert theirs == ["The pier of <1900>", ["Map"]]
    _, *theirs = await changed("-")
    assert theirs == [None, ["Map"]]
    assert 400 not in await stage.client.refused()


async def test_the_captions_of_an_album_are_changed_and_all_of_it_deleted(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    [ann] = await desk.people(1)
    own = await zoe.send_document("pier.txt", b"-")
    await stage.ask(zoe, "/broadcast")
    said = await stage.client.messages(777)
    [document] = [m["document"] for m in said if m["message_id"] == own.message_id]
    album = {"document": document, "media_group_id": stage.sandbox.world.new_album()}
    for caption in ({"caption": "The pier"}, {}, {}):
        Folk(stage.sandbox.world).write(777, None, album | caption)
    await stage.settled()
    [draft] = [m for m in await stage.client.messages(777) if "Send…" in labels(m)]
    progress = await desk.send(draft)
    await desk.over(progress)

    async def hers() -> list[str | None]:
        messages = await stage.client.messages(ann.id)
        return [m.get("caption") for m in messages if "document" in m]

    assert await hers() == ["The pier", None, None]
    done = await stage.ask(zoe, "/broadcasts 1")
    for item, caption in ((1, "The quay"), (3, "The port")):
        edit = await stage.press(zoe, done, "Edit…")
        assert [label[-1] for label in labels(edit)] == ["1", "2", "3", "1"]
        await stage.press(zoe, edit, f"Caption of item {item}")
        done = await desk.type(caption)
        assert "Being changed in 2 chats." in done["text"]
        await stage.delivered()
    assert await hers() == ["The quay", None, "The port"]
    edit = await stage.press(zoe, done, "Edit…")
    assert "1. The quay\n3. The port" in edit["text"]
    sure = await stage.press(zoe, await stage.press(zoe, edit, "◀ Announcement 1"), "Delete…")
    await stage.press(zoe, sure, "Delete it everywhere")
    await stage.delivered()
    assert await hers() == []
    assert 400 not in await stage.client.refused()


async def test_what_is_gone_where_it_was_copied_from(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    await stage.ask(zoe, "/broadcast")
    own = zoe.send_document("pier.txt", b"-", caption="Hello {first_name}")
    [draft] = await stage.shown(zoe.id, own)
    assert EN.text("broadcast-no-names") in draft["text"]
    messages = stage.sandbox.world.chats[777].messages
    [original] = [number for number, message in messages.items() if "document" in message]
    del messages[original]
    said = await stage.notice(zoe, draft, "Preview")
    assert said == EN.text("broadcast-refused", said="Message to copy not found")


async def test_a_place_has_no_caption(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    await desk.people(1)
    await stage.ask(zoe, "/broadcast")
    [draft] = await stage.shown(zoe.id, zoe.send_location(50.0, 4.0))
    progress = await desk.send(draft)
    await desk.over(progress)
    edit = await stage.press(zoe, await stage.ask(zoe, "/broadcasts 1"), "Edit…")
    assert labels(edit) == ["Buttons", "◀ Announcement 1"]


async def test_a_language_is_added_to_what_was_sent(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    [ann] = await desk.people(1)
    [luc] = await desk.people(1, "fr")
    progress = await desk.send(await desk.draft("The ferry goes at noon"))
    await desk.over(progress)
    edit = await stage.press(zoe, await stage.ask(zoe, "/broadcasts 1"), "Edit…")
    assert {"For all", "EN", "FR"} <= {*labels(edit)}
    await stage.press(zoe, edit, "FR")
    edited = await desk.type("Le bac part à midi")
    assert "Being changed in one chat." in edited["text"]
    await stage.delivered()
    texts = [(await stage.client.messages(one.id))[-1]["text"] for one in (ann, luc)]
    assert texts == ["The ferry goes at noon", "Le bac part à midi"]
    assert "✓ FR" in labels(await stage.press(zoe, edited, "Edit…"))


async def test_its_speed_is_changed_while_it_goes_out(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [777]}, limits=Limits()) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        await stage.ask(zoe, "/start")
        desk = Desk(stage, zoe)
        await crowd(stage, 200)
        progress = await desk.send(await desk.draft("A slow one"))
        slowed = await desk.press(progress, "25%")
        assert "Speed: 25%" in slowed["text"]
        assert "✓ 25%" in labels(slowed)
        before = await quiet(stage, "A slow one")
        began = time.monotonic()
        await until(stage, "A slow one", before + 26)
        # A quarter of 25 a second, and three seconds of that at once where a look came late.
        assert time.monotonic() - began > 1.2
        progress = next(
            m for m in await stage.client.messages(zoe.id) if m["message_id"] == progress["message_id"]
        )
        await stage.shown(zoe.id, zoe.press(progress, "100%"))
        await until(stage, "A slow one", before + 60)
        assert 429 not in await stage.client.refused()


async def test_who_is_no_admin_any_more_sees_no_progress(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [777]}, limits=Limits()) as stage:
        yan = await stage.client.person("Yan", language_code="en")
        await stage.ask(yan, "/start")
        admins = AdminStore(stage.opened.database, stage.clock)
        await admins.put(yan.id, Role.ADMIN, by=777)
        stage.clock.advance(3)
        await crowd(stage, 120)
        progress = await Desk(stage, yan).send(await Desk(stage, yan).draft("My last one"))
        await until(stage, "My last one", 5)
        await admins.remove(yan.id, by=777)
        stage.clock.advance(3)
        await stage.settled()
        await looked(stage, 2)  # what was on its way comes
        messages = await stage.client.messages(yan.id)
        await stage.delivered()
        await looked(stage, 1)
        assert [m for m in await stage.client.messages(yan.id) if m.get("text") != "My last one"] == [
            m for m in messages if m.get("text") != "My last one"
        ]
        shown = await stage.notice(yan, progress, "Pause")
        assert shown == EN.text("button-old")


async def test_what_was_sent_is_changed_deleted_and_reported(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    [ann, ben] = await desk.people(2)
    await ben.deactivate()
    progress = await desk.send(await desk.draft("Ferries stop at noon"))
    await desk.over(progress)
    [done] = [m for m in await stage.client.messages(zoe.id) if m["message_id"] == progress["message_id"]]
    edit = await stage.press(zoe, done, "Edit…")
    await stage.press(zoe, edit, "For all")
    edited = await desk.type("Ferries stop at two")
    assert "Being changed in 2 chats." in edited["text"]
    await stage.delivered()
    await stage.press(zoe, await stage.press(zoe, edited, "Edit…"), "Buttons")
    edited = await desk.type("Timetable https://example.org/ferries")
    await stage.delivered()
    theirs = (await stage.client.messages(ann.id))[-1]
    assert (theirs["text"], labels(theirs)) == ("Ferries stop at two", ["Timetable"])
    report = (await stage.shown(zoe.id, zoe.press(edited, "Report")))[-1]
    assert report["document"]["file_name"] == "broadcast-1.csv"
    sure = await stage.press(zoe, edited, "Delete…")
    data = sure["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    gone = await stage.press(zoe, sure, "Delete it everywhere")
    assert "Being deleted in 2 chats." in gone["text"]
    assert await stage.notice(zoe, gone, data=data, forge=True) == EN.text("broadcast-changed")
    await stage.delivered()
    assert "Ferries stop at two" not in [m.get("text") for m in await stage.client.messages(ann.id)]


async def test_drafts_are_narrowed_previewed_and_tried(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    people = await desk.people(2) + await desk.people(1, "fr")
    draft = await desk.draft("A fête")
    links = await stage.press(zoe, draft, "Buttons")
    assert "each on a line" in links["text"]
    assert "no button" in (await stage.ask(zoe, "Read javascript:alert(1)"))["text"]
    draft = await stage.ask(zoe, "Read more - https://example.org/fete")
    assert "https://example.org/fete" in draft["text"]
    [seen] = [m for m in await stage.shown(zoe.id, zoe.press(draft, "Preview")) if m["text"] == "A fête"]
    assert labels(seen) == ["Read more"]
    audience = await stage.press(zoe, draft, "To whom")
    audience = await stage.press(zoe, audience, "FR")
    assert "To 1 chat," in audience["text"]
    audience = await stage.press(zoe, audience, "Reset")
    await stage.press(zoe, audience, "List…")
    report = f"chat,state,reason,at,message\n{people[0].id},sent,,2026-11-26,{people[1].id}\n"
    [draft] = await stage.shown(zoe.id, zoe.send_document("report.csv", report.encode()))
    assert "To 1 chat," in draft["text"]
    await stage.press(zoe, await stage.press(zoe, draft, "To whom"), "List…")
    draft = await stage.ask(zoe, f"{people[0].id}, 99, no{people[1].id}")
    assert "To 1 chat," in draft["text"]
    assert await stage.notice(zoe, draft, "Test to admins") == "Sent to one admin."
    await stage.delivered()
    assert (await stage.client.messages(zoe.id))[-1]["text"] == "A fête"
    said = await desk.over(await desk.send(draft))
    assert "1 of 1" in said
    assert await count(stage, "A fête") == 3


async def test_it_goes_out_at_its_hour(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    await desk.people(1)
    options = await stage.press(zoe, await desk.draft("Good evening"), "When and how")
    await stage.press(zoe, options, "Start…")
    assert (await stage.ask(zoe, "9999-12-31 23:59"))["text"] == EN.text("broadcast-bad-moment")
    draft = await stage.ask(zoe, "2099-12-24 18:00")
    assert "Goes out on 24 Dec 2099, 18:00 UTC" in draft["text"]
    waiting = await desk.send(draft)
    assert "scheduled" in waiting["text"]
    await desk.people(1, "fr")
    assert await count(stage, "Good evening") == 0
    stage.clock.advance((datetime(2099, 12, 25, tzinfo=UTC) - stage.clock.now()).total_seconds())
    await until(stage, "Good evening", 3)


async def test_whose_author_is_no_admin_any_more_waits_for_another(desk: Desk) -> None:
    stage, zoe = desk.stage, desk.zoe
    await desk.people(1)
    yan = await stage.client.person("Yan", language_code="en")
    await stage.ask(yan, "/start")
    admins = AdminStore(stage.opened.database, stage.clock)
    await admins.put(yan.id, Role.ADMIN, by=777)
    stage.clock.advance(3)
    waiting = await Desk(stage, yan).scheduled("Not without me", "2099-12-24 18:00")
    await admins.remove(yan.id, by=777)
    stage.clock.advance((datetime(2099, 12, 25, tzinfo=UTC) - stage.clock.now()).total_seconds())

    async def told() -> list[dict[str, Any]]:
        return [m for m in await stage.client.messages(777) if "whoever let it go out" in m.get("text", "")]

    async with asyncio.timeout(60):
        while not await told():  # noqa: ASYNC110  # it watches another's work
            await asyncio.sleep(0.1)
    assert await count(stage, "Not without me") == 0
    assert await stage.notice(yan, waiting, data="1Bb.1.adopt.", forge=True) == EN.text("button-old")
    assert "#1 · paused" in (await stage.ask(zoe, "/broadcasts"))["text"]
    [notice] = await told()
    screen = await stage.press(zoe, notice, "Announcement 1")
    assert EN.text("broadcast-orphaned") in screen["text"]
    assert EN.text("broadcast-at-once") in screen["text"], "its hour is over"
    await stage.press(zoe, screen, "Let it go out")
    await until(stage, "Not without me", 3)
    assert await told() == []
