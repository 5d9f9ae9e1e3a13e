"""When a server is not to be trusted with more: several messages in a row without any answer of its own."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import structlog
from telegram.error import TelegramError

from bot.transport.messenger import Call

log = structlog.get_logger(__name__)

_TOO_MANY = 3
_PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds between questions to a server that does not answer


class Doubt:
    """Counts messages in a row that got no answer; after three nothing more is begun until getMe succeeds."""

    def __init__(self, call: Call, *, reopened: Callable[[], None]) -> None:
        """`reopened` is told when messages may be sent again."""
        self._call = call
        self._reopened = reopened
        self._in_a_row = 0
        self._asking: asyncio.Task[None] | None = None

    @property
    def closed(self) -> bool:
        """Nothing may be sent before the server has answered something harmless."""
        return self._asking is not None

    def answered(self) -> None:
        """Note that the server said yes or no to a message."""
        self._in_a_row = 0

    def unanswered(self) -> None:
        """Note a message that did not get there, or of which nobody knows whether it did."""
        self._in_a_row += 1
        if self._in_a_row >= _TOO_MANY:
            self.close()

    def close(self) -> None:
        """Note that the server takes nothing at all."""
        if self._asking is None:
            self._asking = asyncio.create_task(self._ask())

    async def end(self) -> None:
        """Ask no more."""
        if self._asking is not None:
            self._asking.cancel()
            with suppress(asyncio.CancelledError):
                await self._asking

    async def _ask(self) -> None:
        log.warning("sender.in_doubt")
        pauses, pause = iter(_PAUSES), 0.0
        while True:
            try:
                await self._call("getMe", {})
            except TelegramError as error:
                pause = next(pauses, pause)
                log.warning("sender.unanswered", error=str(error), retry_in=pause)
                await asyncio.sleep(pause)
            else:
                break
        log.info("sender.answered")
        self._in_a_row = 0
        self._asking = None
        self._reopened()
