"""/stats: who uses the bot and for what, in numbers."""

from typing import Any

from own_news import newspaper

from bot.locale.catalogue import Localiser

EN = Localiser("en")


async def test_an_admin_sees_numbers_and_nobody(open_stage: Any) -> None:
    async with open_stage(newspaper(), telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        ann = await stage.client.person("Ann", language_code="fr")
        for person in (zoe, ann):
            await stage.ask(person, "/start")
        for _ in range(3):
            shown = await stage.ask(ann, "/latest")
        await stage.press(ann, shown, "1")
        await stage.ask(ann, "/nonesuch")
        stats = await stage.ask(zoe, "/stats")
        text = stats["text"]
        assert "People: 2, of whom 2 can be written to and 0 can’t be reached" in text
        assert "Active: 2 in 24 hours, 2 in 7 days" in text
        assert "Languages: English 1 · French 1" in text
        assert "/latest 3 · /start 2 · /stats 1" in text
        assert "nonesuch" not in text
        assert "Ann" not in text
        assert "Requests: 8 today, 8 in 7 days" in text
        [read] = [line for line in text.splitlines() if line.startswith("1. ")]
        assert read.endswith("(1)")
        opened = await stage.press(zoe, stats, "1")
        assert read.removeprefix("1. ").removesuffix(" (1)") in opened["text"]
        health = await stage.press(zoe, await stage.ask(zoe, "/stats"), EN.text("button-health"))
        assert EN.text("health-chores").removeprefix("<b>").removesuffix("</b>") in health["text"]

    # What was counted is still there after a restart.
    async with open_stage(telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        assert "/latest 3" in (await stage.ask(zoe, "/stats"))["text"]
