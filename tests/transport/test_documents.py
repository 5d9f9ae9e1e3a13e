"""Files go out once, like every other answer."""

import shutil
from pathlib import Path

from bot.ports import SystemClock
from bot.render.view import Document
from bot.sandbox import Sandbox, SandboxClient
from bot.storage.database import Database
from bot.storage.inbox import InboxStore
from bot.transport.journal import Journal
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest

TOKEN = "12345:documents"


async def test_a_document_is_sent_once_whole(tmp_path: Path, migrated_sqlite: Path) -> None:
    clock = SystemClock()
    path = tmp_path / "depeche.sqlite"
    shutil.copyfile(migrated_sqlite, path)
    database = await Database.open(f"sqlite:///{path}", clock=clock)
    inbox = InboxStore(database, clock, 12345)
    await inbox.add([{"update_id": 7, "message": {}}])
    document = Document(
        name="sources.opml", content=bytes(range(256)) * 40, media_type="text/x-opml", caption="<b>3</b>"
    )
    async with (
        Sandbox(token=TOKEN) as sandbox,
        SandboxClient(sandbox.url) as client,
        AiohttpRequest(token=TOKEN, api_base_url=sandbox.url) as request,
    ):
        ann = await client.person("Ann")
        await ann.say("hello")
        journal = Journal(Messenger(request.call), inbox)
        first = await (await journal.open(7)).send_document(ann.id, document)
        again = await (await journal.open(7)).send_document(ann.id, document)
        [message] = [item for item in await client.messages(ann.id) if "document" in item]
        assert message["message_id"] == first == again
        assert message["caption"] == "3"
        assert message["document"]["file_name"] == document.name
        file = sandbox.world.files.get(message["document"]["file_id"])
        assert file is not None
        assert file.content == document.content
    await database.close()
