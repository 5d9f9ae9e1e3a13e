"""Commands in a private chat, as a person sees them."""

import base64
from typing import Any

import pytest
from newspaper import BEES, BRIDGE, COURIER, FERRY, GAZETTE, HARBOUR, LIBRARY, MARSH, RELAY, UNDATED

from bot.sandbox import Person

from newspaper import newspaper


def labels(message: dict[str, Any]) -> list[list[str]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [[button["text"] for button in row] for row in rows]


def encoded(words: str) -> str:
    return base64.urlsafe_b64encode(words.encode()).decode().rstrip("=")


async def test_start_shows_three_headlines_that_open(stage: Any, ann: Person) -> None:
    answer = await stage.ask(ann, "/start")
    titles = [draft.title for draft in newspaper() if draft.title in answer["text"]]
    assert len(titles) == 3
    assert labels(answer)[0] == ["1", "2", "3"]
    first = min(titles, key=answer["text"].index)
    card = await stage.press(ann, answer, "1")
    assert card["text"].startswith(first)
    assert card["message_id"] == answer["message_id"]
    assert "word for word" in card["text"]
