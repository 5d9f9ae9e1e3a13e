"""Digests come at their hours, in private and in a group, and their numbers open stories."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zlib import crc32

import pytest
from digest_play import only
from own_news import body_of, newspaper

from bot.model.article import Draft
from bot.model.chat import ChatKind
from bot.render.html import TEXT_LIMIT, utf16_length
from bot.sandbox import Person
from bot.storage.digests import DigestStore

PATIENCE = 20.0


@pytest.fixture
async def stage(open_stage: Any) -> AsyncIterator[Any]:
    async with open_stage(newspaper(), readers={"time_zone": "Europe/Paris"}) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


async def told(stage: Any, *titles: str) -> None:
    """Bring articles that have just come out, each of them a story."""
    now = stage.clock.now()
    drafts = [
        Draft(
            title=title,
            body=body_of("en", f"{title}, somebody said.", paragraphs=3),
            outlet="Marsh Courier",
            section="World",
            language="en",
            published=now - timedelta(minutes=5),
            url=f"https://courier.example/{crc32(title.encode())}",
        )
        for title in titles
    ]
    await stage.accept(drafts)
    async with asyncio.timeout(PATIENCE):
        for title in titles:
            while (await stage.opened.articles.get(stage.ids[title])).story is None:  # noqa: ASYNC110
                await asyncio.sleep(0.02)


async def come(stage: Any, chat: int, before: int) -> list[dict[str, Any]]:
    """Wait for what comes to a chat beyond so many messages."""
    async with asyncio.timeout(PATIENCE):
        while len(await stage.sent(chat)) <= before:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    await stage.delivered()
    messages: list[dict[str, Any]] = await stage.client.messages(chat)
    return [item for item in messages if item.get("from", {}).get("is_bot")][before:]


async def to_the_hour(stage: Any, chat: int) -> None:
    due = (await only(stage, chat)).due
    assert due is not None
    stage.clock.advance((due - stage.clock.now()).total_seconds() + 0.1)


async def test_in_private(stage: Any, ann: Person) -> None:
    await stage.press(ann, await stage.ask(ann, "/digest"), "08:00")
    await told(stage, "Lighthouse keeper finds a bottle", "Marsh road stays closed until May")
    before = len(await stage.sent(ann.id))
    await to_the_hour(stage, ann.id)
    [first] = await come(stage, ann.id, before)
    assert "08:00 edition" in first["text"]
    assert "Lighthouse keeper finds a bottle" in first["text"]
    place = 1 if "1. Lighthouse" in first["text"] else 2
    while f"{place}. Lighthouse" not in first["text"]:
        place += 1
    card = await stage.press(ann, first, str(place))
    assert card["text"].startswith("Lighthouse keeper finds a bottle")
    await told(stage, "Ferry gets a new bell")
    before = len(await stage.sent(ann.id))
    await to_the_hour(stage, ann.id)
    [second] = await come(stage, ann.id, before)
    assert "Ferry gets a new bell" in second["text"]
    assert "Lighthouse" not in second["text"], "that was told yesterday"
    await stage.ask(ann, "/stop")
    await told(stage, "Nobody hears of this")
    before = len(await stage.sent(ann.id))
    await to_the_hour(stage, ann.id)
    due = (await only(stage, ann.id)).due
    async with asyncio.timeout(PATIENCE):
        while (await only(stage, ann.id)).due == due:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert len(await stage.sent(ann.id)) == before


async def test_in_a_group_in_parts(stage: Any, ann: Person, bob: Person) -> None:
    made = await only_after(stage, ann)
    group = await stage.client.group("Readers", ann, bob)
    await stage.settled()
    assert (await stage.opened_chat(group)).kind is ChatKind.SUPERGROUP
    layout = replace(made.layout, stories=30)
    store = DigestStore(stage.opened.database, stage.clock, wish_of=lambda _: b"")
    assert await store.add(replace(made, chat_id=group, layout=layout), most=5)
    await told(stage, *(body_of("en", f"Report {number}.")[:200] for number in range(26)))
    before = len(await stage.sent(group))
    await to_the_hour(stage, group)
    parts = await come(stage, group, before)
    assert len(parts) > 1
    links = []
    for part in parts:
        assert utf16_length(part["text"]) <= TEXT_LIMIT
        links += [button["url"] for row in part["reply_markup"]["inline_keyboard"] for button in row]
    assert len(links) == 30
    assert len(set(links)) == 30
    card = await stage.follow(bob, links[-1].partition("start=")[2])
    assert card["chat"]["id"] == bob.id
    assert card["text"].split("\n")[0].strip("…")[:20] in parts[-1]["text"]


async def only_after(stage: Any, ann: Person) -> Any:
    """Give somebody a digest at 08:00."""
    await stage.press(ann, await stage.ask(ann, "/digest"), "08:00")
    return await only(stage, ann.id)
