"""/health: how everything fares."""

import ast
import asyncio
import time
from pathlib import Path
from typing import Any

from own_news import newspaper

import bot.app
from bot.locale.catalogue import Localiser
from bot.model.health import ChoreName

EN = Localiser("en")
PATIENCE = 30.0  # seconds: only a hang takes so long
ERRANDS = {"menu.publish", "sweep", "self._greet", "self._stopping.wait"}
"""Tasks of the composition root that come to an end by themselves."""


async def test_an_admin_sees_how_everything_fares(open_stage: Any) -> None:
    engine = {"kind": "libretranslate", "url": "http://127.0.0.1:9"}
    async with open_stage(newspaper(), telegram={"admins": [777]}, engine=[engine]) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        await stage.ask(zoe, "/start")
        async with asyncio.timeout(PATIENCE):
            while any(beat.at is None for beat in stage.opened.pulse.beats()):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        begun = {task.get_name() for task in asyncio.all_tasks()}
        assert [chore for chore in ChoreName if chore not in begun] == [ChoreName.INTAKE], (
            "that is run itself"
        )
        await stage.indexed()
        text = (await stage.ask(zoe, "/health"))["text"]
        for chore in ChoreName:
            assert f"✅ {EN.text(f'health-chore-{chore}')}: " in text
        count = await stage.opened.articles.count()
        assert f"✅ Index: {count} of {count} articles" in text
        assert "✅ Outbox: nothing waits" in text
        assert "✅ Database: SQLite" in text
        took = []
        for _ in range(10):
            began = time.perf_counter()
            await stage.bot._desk.services.health.state()
            took.append(time.perf_counter() - began)
        assert min(took) < 0.5  # 0.01 where nothing else runs

        # Nothing has been heard of any chore for an hour, by this clock.
        stage.clock.advance(3600)
        again = await stage.ask(zoe, "/health")
        assert "up 1 hr" in again["text"]
        pressed = await stage.press(zoe, again, EN.text("button-outbox"))
        assert EN.text("outbox-nothing-waits") in pressed["text"]


def test_what_goes_on_and_on_is_begun_with_a_heart() -> None:
    begun = [
        call
        for path in Path(bot.app.__path__[0]).glob("*.py")
        for call in ast.walk(ast.parse(path.read_text()))
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith(("create_task", "ensure_future"))
    ]
    named = [call for call in begun if any(keyword.arg == "name" for keyword in call.keywords)]
    assert [ast.unparse(call.args[0]) for call in named] == ["watched(name, chore)"]
    others = {ast.unparse(call.args[0].func) for call in begun if call not in named}
    assert others <= ERRANDS, "begin it with NewsBot._begin"
