"""Answers that screens wait for: what a person types next in their private chat is one, not a search.

A screen says `expect(chat_id, action)`, where `action` is the button action that shows it. The next text
(or `/pattern/`, or shared location) in that chat then goes to `handlers.typed`, which hands it to the family
of that action; one with a link only where sentences were asked for. Any command and any other button ends the
wait, and so do ten minutes.
"""

from datetime import timedelta
from typing import Final

from bot.ports import Clock
from bot.render.actions import Action
from bot.render.callback import decode, encode
from bot.storage.awaited import AwaitedStore

_PATIENCE: Final = timedelta(minutes=10)


class Awaiting:
    """Remembers what each private chat was asked last."""

    def __init__(self, store: AwaitedStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def expect(self, chat_id: int, action: Action) -> None:
        """Take the chat's next message for an answer to the screen that an action shows."""
        await self._store.put(chat_id, encode(action), self._clock.now() + _PATIENCE)

    async def expected(self, chat_id: int) -> Action | None:
        """Tell which screen a chat's next message answers; None when it answers none."""
        data = await self._store.get(chat_id)
        return None if data is None else decode(data)

    async def done(self, chat_id: int) -> None:
        """Take the chat's next message for what it is."""
        await self._store.drop(chat_id)
