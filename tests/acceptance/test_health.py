"""/health: how everything fares."""

import asyncio
import time
from typing import Any

from own_news import newspaper

from bot.locale.catalogue import Localiser
from bot.model.health import ChoreName

EN = Localiser("en")
PATIENCE = 30.0  # seconds: only a hang takes so long


async def test_an_admin_sees_how_everything_fares(open_stage: Any) -> None:
    async with open_stage(newspaper(), telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        await stage.ask(zoe, "/start")
        async with asyncio.timeout(PATIENCE):
            while any(beat.at is None for beat in stage.opened.pulse.beats()):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        await stage.indexed()
        text = (await stage.ask(zoe, "/health"))["text"]
        for chore in ChoreName:
            assert f"✅ {EN.text(f'health-chore-{chore}')}: " in text
        count = await stage.opened.articles.count()
        assert f"✅ Index: {count} of {count} articles" in text
        assert "✅ Outbox: nothing waits" in text
        assert "✅ Database: SQLite" in text
        begun = time.perf_counter()
        for _ in range(10):
            await stage.bot._desk.services.health.state()
        assert (time.perf_counter() - begun) / 10 < 0.1

        # Nothing has been heard of any chore for an hour, by this clock.
        stage.clock.advance(3600)
        again = await stage.ask(zoe, "/health")
        assert "up 1 hr" in again["text"]
        pressed = await stage.press(zoe, again, EN.text("button-outbox"))
        assert EN.text("outbox-nothing-waits") in pressed["text"]
