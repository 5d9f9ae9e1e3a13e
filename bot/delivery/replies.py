"""Answers to people in the pacer's line: they wait for what their chat takes, never for what goes to many."""

import asyncio

from bot.delivery.lane_queue import Ticket, ticket_for
from bot.delivery.pace_port import ReplyPace
from bot.errors import RetryLater
from bot.model.lane import Lane
from bot.ports import Clock

_LEAST_PAUSE = 0.001  # seconds


class Replies:
    """Lets answers go when the pacer does, and tells it how each ended; implements `bot.transport.line.Line`.

    It turns its own wheel: answers go whether or not anything else is sent.
    """

    def __init__(self, pace: ReplyPace, clock: Clock) -> None:
        self.pace = pace
        self.clock = clock
        self._waiting: dict[Ticket, asyncio.Future[None]] = {}
        self._alarm: asyncio.TimerHandle | None = None

    def place(self, chat_id: int, /) -> "ReplyPlace":
        """Take a place for a message to a chat."""
        return ReplyPlace(self, chat_id)

    def queue(self, ticket: Ticket) -> "asyncio.Future[None]":
        """Give what is done when a ticket that was offered may go, perhaps at once."""
        ready = self._waiting[ticket] = asyncio.get_running_loop().create_future()
        self.turn()
        return ready

    def cancel(self, ticket: Ticket) -> None:
        """Take a ticket out if it still waits."""
        if self._waiting.pop(ticket, None) is not None:
            self.pace.cancel(ticket)

    def turn(self) -> None:
        """Let go what may go now; come again when more may."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        while (ticket := self.pace.next_reply()) is not None:
            ready = self._waiting.pop(ticket, None)
            if ready is None or ready.done():
                # Whoever waited for it was cancelled a moment ago.
                self.pace.dropped(ticket)
            else:
                ready.set_result(None)
        if self._waiting and (pause := self.pace.reply_wait()) is not None:
            self._alarm = asyncio.get_running_loop().call_later(max(pause, _LEAST_PAUSE), self.turn)


class ReplyPlace:
    """One answer's place."""

    __slots__ = ("_chat_id", "_ready", "_replies", "_ticket")

    def __init__(self, replies: Replies, chat_id: int) -> None:
        self._replies = replies
        self._chat_id = chat_id
        self._ticket: Ticket | None = None
        self._ready: asyncio.Future[None] | None = None

    async def ready(self, seconds: float) -> float:
        """Wait until it may be written; give the seconds that took.

        Raises:
            RetryLater: It can't be within so many seconds.
        """
        pace, clock = self._replies.pace, self._replies.clock
        begun = clock.monotonic()
        if self._ticket is None:
            self._ticket = ticket_for(self._chat_id, Lane.INTERACTIVE)
            pace.offer(self._ticket)
            self._ready = self._replies.queue(self._ticket)
        ready = self._ready
        assert ready is not None, "who has a ticket waits for it"
        if ready.done():
            return 0.0
        least = pace.reply_due(self._ticket)
        if least > seconds:
            raise RetryLater(self._chat_id, "nothing may be sent so soon", least)
        try:
            async with asyncio.timeout(seconds):
                await ready
        except TimeoutError:
            raise RetryLater(self._chat_id, "nothing could be sent for long", 0) from None
        return clock.monotonic() - begun

    def sent(self) -> None:
        """Note that the server took it."""
        if self._ticket is not None:
            ticket, self._ticket = self._ticket, None
            self._replies.pace.sent(ticket)
            self._replies.turn()

    def refused(self, seconds: float) -> None:
        """Note a 429 with its seconds: it is the first of its chat when they are over."""
        if self._ticket is not None:
            self._replies.pace.refused(self._ticket, seconds)
            self._ready = self._replies.queue(self._ticket)

    def leave(self) -> None:
        """Leave the line, however it ended; again is no harm."""
        if self._ticket is None:
            return
        ticket, self._ticket = self._ticket, None
        if self._ready is not None and self._ready.done() and not self._ready.cancelled():
            self._replies.pace.dropped(ticket)
        else:
            self._replies.cancel(ticket)
        self._replies.turn()
