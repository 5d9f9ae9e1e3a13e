"""Answers to questions in another language than the articles', translated as cards are."""

import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from peers import LibrePeer, status
from translated_news import LOCK, LOCK_TEXT, TABLE, english, trilingual

from bot.locale.catalogue import Localiser

EN = Localiser("en")
ASKED = "When does the Morvan lock open again?"


@pytest.fixture
async def peer() -> AsyncIterator[LibrePeer]:
    async with LibrePeer(TABLE, languages=("en", "fr", "ru")) as opened:
        yield opened


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def settings(peer: LibrePeer) -> dict[str, Any]:
    engine = {"kind": "libretranslate", "name": "Libre", "url": peer.url}
    return {"engine": [engine], "translation": {"patience_seconds": 20.0}}


async def test_sentences_come_in_the_readers_language_and_say_so(open_stage: Any, peer: LibrePeer) -> None:
    async with open_stage(trilingual(), **settings(peer)) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        answer = await stage.ask(ann, f"/ask {ASKED}")
        assert EN.text("ask-translated") in answer["text"]
        assert EN.text("ask-verbatim") not in answer["text"]
        assert english(LOCK_TEXT[0]) in answer["text"]
        assert f"{english(LOCK)}\nLe Canal · 2 h ago · machine translation from French" in answer["text"]
        written = await stage.press(ann, answer, EN.text("button-as-written"))
        assert EN.text("ask-verbatim") in written["text"]
        assert LOCK_TEXT[0] in written["text"]
        assert f"{LOCK}\nLe Canal · 2 h ago · French" in written["text"]
        again = await stage.press(ann, written, EN.text("button-translated"))
        assert again["text"] == answer["text"]
        assert (await stage.press(ann, again, "1"))["text"].startswith(english(LOCK))


async def test_without_an_engine_that_answers_originals_do(open_stage: Any, peer: LibrePeer) -> None:
    peer.always = status(503)
    async with open_stage(trilingual(), **settings(peer)) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        began = time.monotonic()
        answer = await stage.ask(ann, f"/ask {ASKED}")
        assert time.monotonic() - began < 15
        assert LOCK_TEXT[0] in answer["text"]
        assert EN.text("ask-verbatim") in answer["text"]
        assert EN.text("translation-down") in answer["text"]
