"""The whole way through the sandbox: a person writes, is answered once, whatever the server does."""

import asyncio
import io
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from bot.ports import SystemClock
from bot.render.view import Button, View
from bot.sandbox import Person, Sandbox, SandboxClient
from bot.transport.intake import Intake
from bot.transport.journal import Journal
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest, bot_for


@pytest.fixture
async def people() -> AsyncIterator[SandboxClient]:
    sandbox = Sandbox(limits=None)
    await sandbox.start()
    async with SandboxClient(sandbox.url) as people:
        people.sandbox = sandbox  # type: ignore[attr-defined]
        yield people
    await sandbox.stop()


@pytest.fixture
async def echo(people: Any, inbox: Any) -> AsyncIterator[Journal]:
    """A bot that answers each text with itself and a button, and each press by editing."""
    request = AiohttpRequest(token=people.sandbox.token, api_base_url=people.sandbox.url)
    async with request:
        journal = Journal(Messenger(request.call), inbox)

        async def handle(update: Mapping[str, Any]) -> None:
            answers = await journal.open(update["update_id"])
            if "message" in update:
                message = update["message"]
                shown = View(f"<b>{message['text']}</b>", ((Button("Suite", data="1:x"),),))
                await answers.send(message["chat"]["id"], shown, reply_to=message["message_id"])
            else:
                query = update["callback_query"]
                await answers.answer_callback(query["id"], "Voici")
                message = query["message"]
                await answers.edit(message["chat"]["id"], message["message_id"], View("suite"))

        intake = Intake(
            call=request.call,
            inbox=inbox,
            handle=handle,
            clock=SystemClock(),
            allowed_updates=["message", "callback_query"],
        )
        running = asyncio.create_task(intake.run())
        people.intake = intake
        yield journal
        await intake.stop()
        await running


async def settled(people: Any) -> None:
    """Wait until every update was fetched, confirmed and handled."""
    async with asyncio.timeout(30):
        while await people.pending():  # noqa: ASYNC110  # the sandbox is asked, as a command line would
            await asyncio.sleep(0.01)
        await people.intake.drained()


async def test_person_writes_and_presses(people: Any, echo: Journal) -> None:
    ana: Person = await people.person("Ana")
    said = await ana.say("Bonjour & adieu")
    await settled(people)
    answer = (await people.messages(ana.id))[-1]
    assert answer["text"] == "Bonjour & adieu"
    assert answer["reply_to_message"]["message_id"] == said.message_id
    await ana.press(answer, "Suite")
    await settled(people)
    edited = (await people.messages(ana.id))[-1]
    assert (edited["message_id"], edited["text"]) == (answer["message_id"], "suite")
    assert "reply_markup" not in edited


@pytest.mark.parametrize(
    ("kind", "when", "uncertain"),
    [
        ("429", "before", 0),
        ("drop", "after", 1),
        ("500", "after", 1),
        ("502", "before", 1),
    ],
)
async def test_faults_never_send_twice(
    people: Any, echo: Journal, kind: str, when: str, uncertain: int
) -> None:
    ana: Person = await people.person("Ana")
    await people.fault(kind, when=when, method="sendMessage", times=1)
    await ana.say("Bonjour")
    await settled(people)
    sent = await people.ledger(method="sendMessage")
    assert len(sent) == (0 if (when, uncertain) == ("before", 1) else 1)
    assert echo.uncertain == uncertain


async def test_upload_and_download(people: Any) -> None:
    ana: Person = await people.person("Ana")
    await ana.say("Bonjour")
    async with AiohttpRequest(token=people.sandbox.token, api_base_url=people.sandbox.url) as request:
        bot = bot_for(request)
        content = bytes(range(256)) * 1000
        message = await bot.send_document(ana.id, io.BytesIO(content), filename="été.bin", caption="Élan")
        assert message.caption == "Élan"
        assert message.document is not None
        file = await bot.get_file(message.document.file_id)
        assert await file.download_as_bytearray() == content
