"""Where messages stand in line before they are written: whoever knows the limits says when each may go."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from bot.errors import RetryLater

Sleep = Callable[[float], Awaitable[None]]


class Place(Protocol):
    """One message's place in line."""

    async def ready(self, seconds: float) -> float:
        """Wait until it may be written; give the seconds that took.

        Raises:
            RetryLater: It can't be within so many seconds.
        """
        ...

    def sent(self) -> None:
        """Note that the server took it."""
        ...

    def refused(self, seconds: float) -> None:
        """Note a 429 with its seconds: it is the first of its chat when they are over."""
        ...

    def leave(self) -> None:
        """Leave the line, however it ended; again is no harm."""
        ...


class Line(Protocol):
    """Messages that answer somebody, in order in each chat."""

    def place(self, chat_id: int, /) -> Place:
        """Take a place for a message to a chat."""
        ...


class OpenLine:
    """A line in which nobody waits but for what the server has refused."""

    def __init__(self, sleep: Sleep = asyncio.sleep) -> None:
        self._sleep = sleep

    def place(self, chat_id: int, /) -> "_OpenPlace":
        """Take a place."""
        return _OpenPlace(chat_id, self._sleep)


class _OpenPlace:
    def __init__(self, chat_id: int, sleep: Sleep) -> None:
        self._chat_id = chat_id
        self._sleep = sleep
        self._pause = 0.0

    async def ready(self, seconds: float) -> float:
        """Wait out the last refusal."""
        pause, self._pause = self._pause, 0.0
        if pause > seconds:
            raise RetryLater(self._chat_id, "refused for longer", pause)
        if pause:
            await self._sleep(pause)
        return pause

    def sent(self) -> None:
        """Nobody waits behind it."""

    def refused(self, seconds: float) -> None:
        """Wait so long before the next try."""
        self._pause = seconds

    def leave(self) -> None:
        """Nobody waits behind it."""
