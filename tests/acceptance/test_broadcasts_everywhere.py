"""Anything an admin sends reaches chats of every kind once, whatever goes wrong on the way.

`BROADCAST_PEOPLE=5000 pytest tests/acceptance/test_broadcasts_everywhere.py` tries it with more people.
"""

import asyncio
import os
import re
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import insert

from bot.locale.languages import INTERFACE_LANGUAGES
from bot.sandbox import Person
from bot.sandbox.folk import Folk
from bot.storage.tables import chat

ADMIN, PEOPLE = 777, int(os.environ.get("BROADCAST_PEOPLE", "100"))
POLL = {
    "id": "1",
    "question": "Ferry or bridge?",
    "options": [{"text": word, "persistent_id": word, "voter_count": 0} for word in ("Ferry", "Bridge")],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cfc0f01f00"
    "050001ff5695a5ad0000000049454e44ae426082"
)


class Town:
    """An admin, people of three languages, groups and channels; some of them can't be reached."""

    def __init__(self, stage: Any, zoe: Person) -> None:
        self.stage, self.zoe, self.world = stage, zoe, stage.sandbox.world
        self.people: list[Any] = []
        self.moved: dict[int, int] = {}
        self.quiet: list[int] = []
        self.open: list[int] = []
        self.pinning: list[int] = []
        self.powerless = 0
        """It allows pins, and gives the bot no right to."""
        self.forum = 0

    async def fill(self) -> None:
        now, rows = self.stage.clock.now(), []
        for number in range(PEOPLE):
            language = INTERFACE_LANGUAGES[number % 3]
            person = self.world.add_person(f"P{number}", language_code=language)
            person.started, person.blocked = True, number % 33 == 1
            person.deactivated = number % 100 == 50
            self.people.append(person)
            rows.append((person.id, "private", language, True, False))
        owner = self.people[0].id
        for number in range(18):
            kind = ("group", "supergroup", "channel")[number % 3]
            forum = number == 1
            room = self.world.add_group(f"Room {number}", kind, [owner], forum=forum)
            self.world.enrol(room, self.world.bot_id, "administrator")
            wants, pins = number < 15, number % 2 == 0
            (self.open if wants else self.quiet).append(room.id)
            if wants and pins:
                self.pinning.append(room.id)
            rows.append((room.id, kind, "fr", wants, pins))
            if forum:
                room.general_closed, self.forum = False, room.id
                self.world.add_topic(room, None, "Closed").closed = True
            if number == 4:
                self.powerless = room.id
                room.rights[self.world.bot_id]["can_pin_messages"] = False
            if kind == "group" and wants:
                self.moved[room.id] = 0
        names = ("id", "kind", "language", "announcements", "pinning")
        rest = {"title": "Somebody", "language_chosen": True, "first_seen": now, "last_seen": now}
        rest |= {"asleep": False, "stopped": False}
        async with self.stage.opened.database.write() as connection:
            values = [dict(zip(names, row, strict=True)) | rest for row in rows]
            await connection.execute(insert(chat), values)

    def migrate(self) -> None:
        """Let basic groups become supergroups without the bot's hearing of it."""
        for old in self.moved:
            new = self.world.add_group("Moved", "supergroup", [self.people[0].id])
            self.world.enrol(new, self.world.bot_id, "administrator")
            self.world.chats[old].migrated_to = self.moved[old] = new.id

    def pinned(self) -> dict[int, list[int]]:
        """Give what is pinned in groups and channels."""
        rooms = [self.moved.get(room, room) for room in (*self.open, *self.quiet)]
        return {room: pins for room in rooms if (pins := list(self.world.chats[room].pinned))}

    async def write(self, *contents: dict[str, Any]) -> dict[str, Any]:
        """Send the bot messages for a draft; gives its screen."""
        await self.stage.ask(self.zoe, "/broadcast")
        before = await self.stage.client.messages(ADMIN)
        for content in contents:
            Folk(self.world).write(ADMIN, None, content)
        await self.stage.settled()
        seen = {message["message_id"] for message in before}
        [screen] = [
            message
            for message in await self.stage.client.messages(ADMIN)
            if message["message_id"] not in seen and message["from"]["is_bot"]
        ]
        return dict(screen)

    async def send(self, screen: dict[str, Any]) -> str:
        """Let a draft go out, and give what is said once it is over."""
        sure = await self.stage.press(self.zoe, screen, "Send…")
        labels = [button["text"] for row in sure["reply_markup"]["inline_keyboard"] for button in row]
        go = [label for label in labels if label.startswith("Send to")]
        if go:
            answer = self.zoe.press(sure, go[0])
        else:
            wanted = re.findall(r"number of chats: (\d+)", sure["text"])
            answer = self.zoe.say(wanted[0])
        # The admin's own copy may come meanwhile.
        [progress] = [
            message
            for message in await self.stage.shown(ADMIN, answer)
            if message.get("text", "").startswith("Announcement")
        ]
        async with asyncio.timeout(60 + PEOPLE / 50):
            while True:
                for message in await self.stage.client.messages(ADMIN):
                    if message["message_id"] == progress["message_id"] and "Over on" in message["text"]:
                        return str(message["text"])
                self.stage.bot.deliveries.sender.wake()
                await asyncio.sleep(0.05)

    def numbers(self, said: str) -> Counter[str]:
        """Read the sums of a progress message."""
        [line] = [line for line in said.splitlines() if line.startswith("sent ")]
        found = Counter[str]()
        for part in line.split(" · "):
            name, _, number = part.rpartition(" ")
            found[name] = int(number.replace(",", ""))
        return found


@pytest.fixture
async def town(open_stage: Any) -> AsyncIterator[Town]:
    async with open_stage(telegram={"admins": [ADMIN]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=ADMIN)
        await stage.ask(zoe, "/start")
        made = Town(stage, zoe)
        await made.fill()
        yield made


async def test_it_adds_up_whatever_is_sent(town: Town) -> None:
    stage, zoe = town.stage, town.zoe
    sent = await zoe.send_document("view.png", PIXEL, caption="A view", photo=True, mime="image/png")
    await stage.settled()
    [own] = [m for m in await stage.client.messages(ADMIN) if m["message_id"] == sent.message_id]
    picture = {"photo": own["photo"]}
    album = town.world.new_album()
    town.migrate()
    await stage.client.fault("429", method="copyMessage", times=2, retry_after=1)
    await stage.client.fault("429", method="copyMessages", times=1, retry_after=1)
    await stage.client.fault("429", method="sendMessage", times=2, retry_after=1, chat_id=town.people[9].id)
    await stage.client.fault("429", method="pinChatMessage", times=1, retry_after=1)
    await stage.client.fault("502", method="copyMessage", when="after", times=1, chat_id=town.people[7].id)

    lost = sum(person.blocked or person.deactivated for person in town.people)
    reachable = PEOPLE - lost + len(town.open) + 1
    said = town.numbers(await town.send(await town.write(picture | {"caption": "A view"})))
    assert said == {"sent": reachable - 1, "blocked or gone": lost, "uncertain": 1}
    album_screen = await town.write(*(picture | {"media_group_id": album} for _ in range(3)))
    assert town.numbers(await town.send(album_screen)) == {"sent": reachable}
    assert town.numbers(await town.send(await town.write({"poll": POLL}))) == {"sent": reachable}

    draft = await town.write({"text": "Hello {first_name}"})
    for button, text in (("FR", "Bonjour {first_name}"), ("RU", "Привет, {first_name}")):
        texts = await stage.press(zoe, draft, "Texts")
        await stage.press(zoe, texts, button)
        draft = await stage.ask(zoe, text)
    options = await stage.press(zoe, draft, "When and how")
    draft = await stage.press(zoe, await stage.press(zoe, options, "Pin"), "◀ Announcement 4")
    assert town.pinned() == {}
    assert town.numbers(await town.send(draft)) == {"sent": reachable}
    await stage.delivered()

    got: dict[int, Counter[str]] = {}
    for entry in await stage.client.ledger():
        if entry["method"] in ("copyMessage", "copyMessages", "sendMessage") and entry["chat_id"] != ADMIN:
            got.setdefault(entry["chat_id"], Counter())[entry["params"].get("text", entry["method"])] += 1
            assert "message_thread_id" not in entry["params"]
    greetings = {"en": "Hello Somebody", "fr": "Bonjour Somebody", "ru": "Привет, Somebody"}
    for person in town.people:
        text = greetings[person.language_code]
        want = {} if person.blocked or person.deactivated else {"copyMessage": 2, "copyMessages": 1, text: 1}
        assert got.get(person.id, {}) == want
    for room in town.open:
        assert got[town.moved.get(room, room)] == {"copyMessage": 2, "copyMessages": 1, greetings["fr"]: 1}
    assert not any(room in got for room in (*town.quiet, *town.moved))
    # Pinned where an admin said so apart and Telegram lets the bot; nothing is lost where it does not.
    assert len(town.moved) == 5
    may = {town.moved.get(room, room) for room in town.pinning} - {town.powerless}
    assert {room: len(pins) for room, pins in town.pinned().items()} == dict.fromkeys(may, 1)
    [screen] = await stage.shown(ADMIN, zoe.say("/broadcasts 4"))
    assert f"Pinned in {len(may)}, not possible in 1" in screen["text"]
    sure = await stage.press(zoe, screen, "Delete…")
    await stage.press(zoe, sure, "Delete it everywhere")
    await stage.delivered()
    assert town.pinned() == {}
    unpinned = {entry["chat_id"] for entry in await stage.client.ledger(method="unpinChatMessage")}
    assert unpinned == may
