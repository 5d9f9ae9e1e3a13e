"""The world stays small however long it runs."""

from typing import Any

import pytest

from bot.sandbox import Sandbox, world
from bot.sandbox.player import Person


async def test_old_messages_make_room(
    raw: Any, ann: Person, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(world, "MESSAGES_KEPT", 20)
    for number in range(60):
        await raw("sendMessage", chat_id=ann.id, text=str(number))
    kept = [message["text"] for message in await ann.messages()]
    assert 20 <= len(kept) <= 22
    assert kept == [str(number) for number in range(60 - len(kept), 60)]
    assert len(sandbox.world.ledger) == 60


async def test_unanswered_buttons_make_room(
    raw: Any, ann: Person, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(world, "CALLBACKS_KEPT", 10)
    pressed = [await ann.press(1, data=str(number), forge=True) for number in range(30)]
    assert len(sandbox.world.callbacks) <= 11
    assert await raw("answerCallbackQuery", callback_query_id=pressed[-1].callback_query_id)
    assert (await raw.refusal("answerCallbackQuery", callback_query_id=pressed[0].callback_query_id))[
        0
    ] == 400
