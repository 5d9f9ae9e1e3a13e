"""A pacer that holds nothing back, for what is not about pace."""

from collections import deque
from collections.abc import Iterable

from bot.delivery.lane_queue import Ticket
from bot.delivery.shared_rate import Ask, Grant
from bot.model.lane import Lane


class StraightPace:
    """Lets tickets go in the order in which they came; implements `bot.delivery.pace_port.Pace`."""

    def __init__(self) -> None:
        self.waiting: deque[Ticket] = deque()
        self.under_way: set[Ticket] = set()
        self.largest = 0
        self.ended: list[tuple[str, Ticket]] = []

    def offer(self, ticket: Ticket) -> None:
        self.waiting.append(ticket)

    def withdraw(self, chat_id: int) -> list[Ticket]:
        taken = [ticket for ticket in self.waiting if ticket.chat_id == chat_id]
        self.waiting = deque(ticket for ticket in self.waiting if ticket.chat_id != chat_id)
        return taken

    def asks(self) -> Iterable[tuple[Lane, Ask]]:
        return ()

    def grant(self, lane: Lane, grant: Grant | None) -> None:
        raise AssertionError("nothing was asked")

    def next(self) -> Ticket | None:
        if not self.waiting:
            return None
        ticket = self.waiting.popleft()
        self.under_way.add(ticket)
        self.largest = max(self.largest, len(self.under_way))
        return ticket

    def wait(self) -> float | None:
        return 0.0 if self.waiting else None

    def sent(self, ticket: Ticket) -> None:
        self._end("sent", ticket)

    def refused(self, ticket: Ticket, retry_after: float) -> bool:
        self._end("refused", ticket)
        self.waiting.appendleft(ticket)
        return False

    def dropped(self, ticket: Ticket) -> None:
        self._end("dropped", ticket)

    def _end(self, how: str, ticket: Ticket) -> None:
        self.under_way.remove(ticket)
        self.ended.append((how, ticket))
        del self.ended[:-1000]


class NoRates:
    """Shared rates that nobody asks."""

    async def settle(self, lane: Lane, ask: Ask, /) -> Grant:
        raise AssertionError("nothing was to be asked")
