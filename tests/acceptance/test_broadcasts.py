"""An admin writes to everyone, sees it happen, and can prove afterwards who got it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.sandbox import Person

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
        return dict(await self.stage.press(self.zoe, sure, go))

    async def over(self, message: dict[str, Any]) -> str:
        """Wait until a progress message says that it is over."""
        await self.stage.delivered()
        async with asyncio.timeout(30):
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
