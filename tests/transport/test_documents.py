"""Files and pictures go out once, like every other answer."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.ports import SystemClock
from bot.render.view import Button, Document, Picture, View
from bot.sandbox import Person, Sandbox, SandboxClient
from bot.storage.database import Database
from bot.storage.inbox import InboxStore
from bot.transport.journal import Journal
from bot.transport.messenger import Edited, Messenger
from bot.transport.request import AiohttpRequest

TOKEN = "12345:documents"
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452 00000003 00000002 08060000009d74661a")


@dataclass(kw_only=True)
class Desk:
    """A journal that writes to a person."""

    journal: Journal
    ann: Person
    sandbox: Sandbox
    client: SandboxClient

    def content(self, file_id: str) -> bytes | None:
        file = self.sandbox.world.files.get(file_id)
        assert file is not None
        return file.content


@pytest.fixture
async def desk(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Desk]:
    clock = SystemClock()
    path = tmp_path / "depeche.sqlite"
    shutil.copyfile(migrated_sqlite, path)
    database = await Database.open(f"sqlite:///{path}", clock=clock)
    inbox = InboxStore(database, clock, 12345)
    await inbox.add([{"update_id": number, "message": {}} for number in (7, 8, 9)])
    async with (
        Sandbox(token=TOKEN) as sandbox,
        SandboxClient(sandbox.url) as client,
        AiohttpRequest(token=TOKEN, api_base_url=sandbox.url) as request,
    ):
        ann = await client.person("Ann")
        await ann.say("hello")
        journal = Journal(Messenger(request.call), inbox)
        yield Desk(journal=journal, ann=ann, sandbox=sandbox, client=client)
    await database.close()


async def test_a_document_is_sent_once_whole(desk: Desk) -> None:
    document = Document(
        name="sources.opml", content=bytes(range(256)) * 40, media_type="text/x-opml", caption="<b>3</b>"
    )
    first = await (await desk.journal.open(7)).send_document(desk.ann.id, document)
    again = await (await desk.journal.open(7)).send_document(desk.ann.id, document)
    [message] = [item for item in await desk.client.messages(desk.ann.id) if "document" in item]
    assert message["message_id"] == first == again
    assert message["caption"] == "3"
    assert message["document"]["file_name"] == document.name
    assert desk.content(message["document"]["file_id"]) == document.content


async def test_a_picture_is_sent_once_and_gives_way_to_another(desk: Desk) -> None:
    picture = Picture(content=PNG, caption="<b>é</b> &lt;", keyboard=((Button("more", "1c"),),))
    first = await (await desk.journal.open(7)).send_picture(desk.ann.id, picture)
    assert await (await desk.journal.open(7)).send_picture(desk.ann.id, picture) == first
    [shown] = [item for item in await desk.client.messages(desk.ann.id) if "photo" in item]
    assert (shown["message_id"], shown["caption"]) == (first, "é <")
    assert shown["reply_markup"]["inline_keyboard"][0][0]["text"] == "more"
    assert desk.content(shown["photo"][0]["file_id"]) == PNG

    other = replace(picture, content=PNG + b"more", caption="two", keyboard=())
    for _ in range(2):
        answers = await desk.journal.open(8)
        assert await answers.edit_picture(desk.ann.id, first, other) is Edited.DONE
    [shown] = [item for item in await desk.client.messages(desk.ann.id) if "photo" in item]
    assert (shown["message_id"], shown["caption"], "reply_markup" in shown) == (first, "two", False)
    assert desk.content(shown["photo"][0]["file_id"]) == other.content
    assert len(await desk.client.ledger(method="editMessageMedia")) == 1

    # A text gives way to no picture, and a picture to no text: both go in a new message then.
    answers = await desk.journal.open(9)
    text = await answers.send(desk.ann.id, View("text"))
    assert await answers.edit_picture(desk.ann.id, first + 1000, other) is Edited.GONE
    assert await answers.edit_picture(desk.ann.id, text, other) is Edited.GONE
    assert await answers.edit(desk.ann.id, first, View("text")) is Edited.GONE
