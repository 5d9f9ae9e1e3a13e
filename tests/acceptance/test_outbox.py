"""What admins see of the outbox, and what they decide there."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.render.view import View
from bot.sandbox import Person
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.owing import Owed, owe

EN = Localiser("en")
NEWS = Cause("broadcast", "spring 2024")
S = DeliveryState
PATIENCE = 60.0  # seconds: only a hang takes so long


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


class Office:
    def __init__(self, stage: Any, zoe: Person, people: list[Person]) -> None:
        self.stage, self.zoe, self.people = stage, zoe, people
        self.figures = OutboxFigures(stage.opened.database, stage.clock)

    async def owe(self, text: str, count: int, *, cause: Cause = NEWS, people: Any = None) -> None:
        stage = self.stage
        async with stage.opened.database.write() as connection:
            owed = [
                Owed(
                    cause=cause,
                    chat_id=person.id,
                    lane=Lane.BROADCAST,
                    views=(View(text),),
                    due=stage.clock.now(),
                )
                for person in (people or self.people)[:count]
            ]
            await owe(connection, owed, now=stage.clock.now())
        await stage.delivered()

    async def notice(self, words: str) -> dict[str, Any]:
        """Wait until the admin is told something."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for message in await self.stage.client.messages(self.zoe.id):
                    if words in message["text"]:
                        told: dict[str, Any] = message
                        return told
                await asyncio.sleep(0.05)


@pytest.fixture
async def office(open_stage: Any) -> AsyncIterator[Office]:
    async with open_stage(telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        await stage.ask(zoe, "/start")
        people = []
        for number in range(250):
            person = stage.sandbox.world.add_person(f"P{number}")
            person.started = True
            people.append(person)
        yield Office(stage, zoe, people)


async def test_nobody_else_sees_or_decides(office: Office) -> None:
    stage = office.stage
    ann = await stage.client.person("Ann", language_code="en")
    assert (await stage.ask(ann, "/outbox"))["text"] == EN.text("command-unknown")
    shown = await stage.ask(office.zoe, "/outbox")
    assert EN.text("outbox-nothing-waits") in shown["text"]
    group = await stage.client.group("Club", office.zoe, ann)
    [told] = await stage.shown(office.zoe.id, office.zoe.say("/outbox", chat=group))
    assert EN.text("outbox-nothing-waits") in told["text"]
    assert len(await stage.sent(group)) == 1, "but what was said on joining"


async def test_what_is_refused_waits_for_an_admin(office: Office) -> None:
    stage, zoe = office.stage, office.zoe
    wrong = await stage.client.fault(
        400, method="sendMessage", text="Spring", description="Bad Request: BUTTON_URL_INVALID"
    )
    await office.owe("Spring is here", 250)
    await stage.client.lift(wrong)
    tally = await office.figures.tally(NEWS)
    assert tally[S.PAUSED]
    notice = await office.notice("refused twenty messages")
    assert "held back: Announcement spring 2024" in notice["text"]
    assert labels(notice) == ["Resume", "Outbox"]
    shown = await stage.ask(zoe, "/outbox")
    assert "1. Announcement spring 2024: Telegram says “Button_url_invalid”" in shown["text"]
    assert f"refused: {tally[S.REFUSED]}" in shown["text"]
    resumed = await stage.press(zoe, shown, "1 · Resume")
    assert "Announcement spring 2024: sending goes on." in resumed["text"]
    await stage.delivered()
    assert (await office.figures.tally(NEWS)).states == {
        S.REFUSED: tally[S.REFUSED],
        S.SENT: tally[S.PAUSED],
    }
    assert await stage.notice(zoe, notice, "Resume") == EN.text("outbox-settled")


async def test_what_is_in_doubt_is_sent_again_when_an_admin_says_so(office: Office) -> None:
    stage, zoe = office.stage, office.zoe
    await stage.client.fault("502", method="sendMessage", when="after", times=1)
    await office.owe("Spring is here", 3)
    assert await office.figures.doubts() == {NEWS: 1}
    shown = await stage.ask(zoe, "/outbox")
    assert "1. Announcement spring 2024: 1 chat" in shown["text"]
    asked = await stage.press(zoe, shown, "1 · Send 1 again…")
    assert "Sent again, it may be read twice" in asked["text"]
    back = await stage.press(zoe, asked, "◀ Outbox")
    assert await office.figures.doubts() == {NEWS: 1}
    asked = await stage.press(zoe, back, "1 · Send 1 again…")
    done = await stage.press(zoe, asked, "Send again")
    assert "Being sent again to 1 chat." in done["text"]
    await stage.delivered()
    assert (await office.figures.tally(NEWS)).states == {S.SENT: 3}
    texts = [entry["params"]["text"] for entry in await stage.client.ledger(method="sendMessage")]
    assert texts.count("Spring is here") == 4


async def test_many_causes_of_a_kind_are_decided_together(office: Office) -> None:
    stage, zoe = office.stage, office.zoe
    await stage.client.fault("502", method="sendMessage", text="Digest", when="after", times=5)
    for number, person in enumerate(office.people[:5]):
        await office.owe("Digest", 1, cause=Cause("digest", f"{number}:1"), people=[person])
    shown = await stage.ask(zoe, "/outbox")
    assert "1. Digest (all of them): 5 chats" in shown["text"]
    asked = await stage.press(zoe, shown, "1 · Send 5 again…")
    done = await stage.press(zoe, asked, "Send again")
    assert "Being sent again to 5 chats." in done["text"]
    await stage.delivered()
    assert await office.figures.doubts() == {}
