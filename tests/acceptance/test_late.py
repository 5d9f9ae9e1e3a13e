"""Translations that come after their message: what they are drawn into is read once more before."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from peers import LibrePeer
from translated_news import LOCK, LOCK_TEXT, MUSEUM, ORCHARD, TABLE, english, trilingual

from bot.locale.catalogue import Localiser
from bot.sandbox import Person
from bot.services.reading import ListingPage, Reading

EN = Localiser("en")
CHIEF = 777
REOPENED, REOPENED_EN = "L’écluse de Morvan rouvrira en avril", "Morvan lock to reopen in April"


@pytest.fixture
async def peer() -> AsyncIterator[LibrePeer]:
    async with LibrePeer(TABLE | {("fr", "en", REOPENED): REOPENED_EN}) as opened:
        opened.free.clear()
        yield opened
        opened.free.set()


@pytest.fixture
async def stage(open_stage: Any, peer: LibrePeer) -> AsyncIterator[Any]:
    # Whoever corrects an article says so at its own address.
    news = [replace(item, url=f"https://canal.example/{place}") for place, item in enumerate(trilingual())]
    settings = {
        "engine": [{"kind": "libretranslate", "name": "Libre", "url": peer.url}],
        "translation": {"patience_seconds": 0.1},
        "telegram": {"admins": [CHIEF]},
    }
    async with open_stage(news, **settings) as opened:
        yield opened
        peer.free.set()


@pytest.fixture
async def chief(stage: Any) -> Person:
    person: Person = await stage.client.person("Chief", language_code="fr", id=CHIEF)
    await stage.ask(person, "/help")
    return person


async def come(stage: Any, peer: LibrePeer) -> None:
    """Let the engine answer, and wait until all of it is written."""
    peer.free.set()
    async with asyncio.timeout(60):
        while stage.bot._journal.late.waiting:  # noqa: ASYNC110  # it watches another's work
            await asyncio.sleep(0.01)


async def now_shown(stage: Any, message: dict[str, Any]) -> str:
    messages = await stage.client.messages(message["chat"]["id"])
    return str(next(item["text"] for item in messages if item["message_id"] == message["message_id"]))


async def test_what_is_hidden_meanwhile_is_not_drawn(
    stage: Any, peer: LibrePeer, ann: Person, chief: Person
) -> None:
    listed = await stage.ask(ann, "/latest")
    card = await stage.ask(ann, f"/article {stage.ids[LOCK]}")
    other = await stage.ask(ann, f"/article {stage.ids[ORCHARD]}")
    text = await stage.press(ann, await stage.ask(ann, f"/article {stage.ids[LOCK]}"), "Full text")
    asked = await stage.ask(ann, "/ask Quand rouvrira l’écluse de Morvan ?")
    assert LOCK_TEXT[0] in asked["text"]
    for message in (listed, card, text, asked):
        assert EN.text("translation-late") in message["text"]
    await stage.ask(chief, f"/hide {stage.ids[LOCK]}")
    await come(stage, peer)
    gone = EN.text("article-hidden")
    assert await now_shown(stage, card) == await now_shown(stage, text) == gone
    shown = await now_shown(stage, listed)
    assert english(MUSEUM) in shown
    assert LOCK not in shown
    assert english(LOCK) not in shown
    assert await now_shown(stage, asked) == EN.text("article-gone")
    assert english(ORCHARD) in await now_shown(stage, other)
    # Nor does the switch bring it back.
    written = await stage.press(ann, await stage.ask(ann, "/latest"), "Original titles")
    assert LOCK not in written["text"]


async def test_what_is_corrected_meanwhile_is_drawn_as_it_is(
    stage: Any, peer: LibrePeer, ann: Person
) -> None:
    card = await stage.ask(ann, f"/article {stage.ids[LOCK]}")
    listed = await stage.ask(ann, "/latest")
    [lock] = [item for item in trilingual() if item.title == LOCK]
    await stage.accept([replace(lock, title=REOPENED, url="https://canal.example/0")])
    assert stage.ids[REOPENED] == stage.ids[LOCK]
    await come(stage, peer)
    for message in (card, listed):
        shown = await now_shown(stage, message)
        assert REOPENED_EN in shown
        assert english(LOCK) not in shown


async def test_what_is_drawn_late_is_fetched_once_more_and_no_oftener(
    stage: Any, peer: LibrePeer, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.ask(ann, "/latest")
    fetched, page = 0, Reading.page

    async def counted(*args: Any) -> ListingPage:
        nonlocal fetched
        fetched += 1
        return await page(*args)

    monkeypatch.setattr(Reading, "page", counted)
    await asyncio.sleep(0.5)
    assert fetched == 0  # whoever looks in vain fetches nothing
    await come(stage, peer)
    assert fetched == 1
