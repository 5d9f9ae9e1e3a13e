"""Backups in the chat, and what an admin decides after a restore."""

import asyncio
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.locale.catalogue import Localiser
from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.model.notice import Notice, NoticeKind
from bot.render.view import View
from bot.storage.backup_file import verify
from bot.storage.holding_back import hold_back
from bot.storage.notices import make_notices
from bot.storage.owing import Owed, owe
from bot.storage.tables import audit

EN = Localiser("en")
PATIENCE = 60.0  # seconds: only a hang takes so long


def made_in(folder: Path) -> list[Path]:
    return sorted((folder / "backups").iterdir())


async def test_backups_stay_on_the_machine(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        ann = await stage.client.person("Ann", language_code="en")
        assert (await stage.ask(ann, "/backup"))["text"] == EN.text("command-unknown")
        folder = stage.opened.config.data_dir
        for number in range(1, 6):
            told = await stage.ask(zoe, "/backup")
            assert "document" not in told
            made = made_in(folder)
            assert len(made) == min(number, 3)
            assert str(made[-1]) in told["text"]
            verify(made[-1])
            stage.clock.advance(1)
        async with stage.opened.database.read() as connection:
            deeds = list(await connection.scalars(select(audit.c.deed)))
        assert deeds == ["backup.make"] * 5


async def test_an_admin_sees_what_fell_due_and_releases_it(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        ann = await stage.client.person("Ann", language_code="en")
        for person in (zoe, ann):
            await stage.ask(person, "/start")
        now = stage.clock.now()
        async with stage.opened.database.write() as connection:
            hold = await hold_back(connection, backed_up=now, now=now)
            args: dict[str, str | int] = {"hold": hold.id, "made": now.isoformat(), "messages": 1}
            await make_notices(connection, [Notice(kind=NoticeKind.RESTORED, args=args)], now)
            views = (View("You were owed this"),)
            owed = Owed(cause=Cause("told", "1"), chat_id=ann.id, lane=Lane.URGENT, views=views, due=now)
            await owe(connection, [owed], now=now)

        async def told(chat: int, words: str) -> Any:
            async with asyncio.timeout(PATIENCE):
                while True:
                    for message in await stage.client.messages(chat):
                        if words in message.get("text", ""):
                            return message
                    await asyncio.sleep(0.05)

        notice = await told(zoe.id, "was restored from a backup of")
        assert "1 message" in notice["text"]
        shown = await stage.ask(zoe, "/outbox")
        assert "All of it is held back" in shown["text"]
        asked = await stage.press(zoe, notice, EN.text("button-hold-release"))
        assert "Send what fell due?" in asked["text"]
        assert not [item for item in await stage.client.messages(ann.id) if "owed this" in item["text"]]
        done = await stage.press(zoe, asked, EN.text("button-hold-send"))
        assert EN.text("hold-released") in done["text"]
        await told(ann.id, "You were owed this")
        again = await stage.notice(zoe, shown, EN.text("button-hold-drop"))
        assert again
        async with stage.opened.database.read() as connection:
            deeds = list(await connection.scalars(select(audit.c.deed)))
        assert deeds[-1] == "restore.release"
