"""/stats: who uses the bot and for what, in numbers and as a picture."""

import struct
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
        text = stats["caption"]
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

        # The picture stays where it is, whatever its buttons open; another one takes its place.
        month = picture_of(stage, stats)
        assert struct.unpack(">II", month[16:24]) == (1080, 1350)
        quarter = await stage.press(zoe, stats, EN.text("button-days", count=90))
        assert quarter["message_id"] == stats["message_id"]
        assert picture_of(stage, quarter) != month
        again = await stage.press(zoe, quarter, EN.text("button-refresh"))
        assert "Requests: 11 today" in again["caption"]
        assert again["message_id"] == stats["message_id"]
        days = await stage.press(zoe, again, EN.text("button-day-by-day"))
        heading, _, today, yesterday, *others = days["text"].splitlines()
        assert (heading, len(others)) == ("Day by day", 88)
        assert [row.split()[2:] for row in (today, yesterday)] == [["2", "2", "0", "0"], ["0"] * 4]
        health = await stage.press(zoe, again, EN.text("button-health"))
        assert EN.text("health-chores").removeprefix("<b>").removesuffix("</b>") in health["text"]

    # What was counted is still there after a restart.
    async with open_stage(telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        assert "/latest 3" in (await stage.ask(zoe, "/stats"))["caption"]


def picture_of(stage: Any, message: dict[str, Any]) -> bytes:
    file = stage.sandbox.world.files.get(message["photo"][0]["file_id"])
    assert file is not None
    assert file.content is not None
    return bytes(file.content)
