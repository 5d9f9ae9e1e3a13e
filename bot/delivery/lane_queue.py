"""What waits in one lane: chats side by side, the messages of one chat in order, one at a time."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count

from bot.model.chat import ChatKind
from bot.model.lane import Lane


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Ticket:
    """One call that sends or edits, waiting for its turn; each is itself only."""

    lane: Lane
    chat_id: int
    kind: ChatKind
    messages: int = 1
    """What it counts for: an album counts each of its pictures."""
    delivery: int = 0
    """The caller's own number for it."""


def ticket_for(chat_id: int, lane: Lane, *, delivery: int = 0, messages: int = 1) -> Ticket:
    """Make a ticket of one message to a chat, or of an album."""
    # A basic group, a supergroup and a channel have the same limits; a person's chat has a positive id.
    kind = ChatKind.PRIVATE if chat_id > 0 else ChatKind.SUPERGROUP
    return Ticket(lane=lane, chat_id=chat_id, kind=kind, messages=messages, delivery=delivery)


class ChatLine:
    """The tickets of one chat in one lane; it stands among the ready or the later, or is under way."""

    __slots__ = ("chat_id", "tickets", "under_way")

    def __init__(self, chat_id: int) -> None:
        self.chat_id = chat_id
        self.tickets: list[Ticket] = []
        self.under_way = False


AllowedAt = Callable[[Ticket, int], int]
"""When a ticket's chat allows it, asked at a moment."""


class LaneQueue:
    """Lines of chats: those that may be ready take turns, the others wait for their moment."""

    __slots__ = ("_later", "_lines", "_order", "_ready", "waiting")

    def __init__(self) -> None:
        self._lines: dict[int, ChatLine] = {}
        self._ready: deque[ChatLine] = deque()
        self._later: list[tuple[int, int, ChatLine]] = []
        self._order = count()
        self.waiting = 0
        """How many tickets wait, without those under way."""

    def offer(self, ticket: Ticket) -> None:
        """Put a ticket at the end of its chat's line."""
        line = self._lines.get(ticket.chat_id)
        if line is None:
            line = self._lines[ticket.chat_id] = ChatLine(ticket.chat_id)
        if not line.tickets and not line.under_way:
            self._ready.append(line)
        line.tickets.append(ticket)
        self.waiting += 1

    def ready(self, now: int) -> int:
        """Count the chats of which a message may go, as far as is known."""
        later = self._later
        while later and later[0][0] <= now:
            line = heappop(later)[2]
            if line.tickets:
                self._ready.append(line)
        return len(self._ready)

    def next_at(self) -> int | None:
        """Return when the first of those that wait for their moment may be ready."""
        return self._later[0][0] if self._later else None

    def take(self, now: int, allowed_at: AllowedAt) -> Ticket | None:
        """Take the next ticket that its chat allows now; its chat's line stands still until `finish`."""
        self.ready(now)
        while self._ready:
            line = self._ready.popleft()
            if not line.tickets:
                continue  # withdrawn
            at = allowed_at(line.tickets[0], now)
            if at > now:
                heappush(self._later, (at, next(self._order), line))
                continue
            line.under_way = True
            self.waiting -= 1
            return line.tickets.pop(0)
        return None

    def finish(self, ticket: Ticket, *, again: bool) -> None:
        """Let the chat's line move on; `again` puts the ticket back in front."""
        line = self._lines[ticket.chat_id]
        line.under_way = False
        if again:
            line.tickets.insert(0, ticket)
            self.waiting += 1
        if line.tickets:
            self._ready.append(line)
        else:
            del self._lines[ticket.chat_id]

    def withdraw(self, chat_id: int) -> list[Ticket]:
        """Take all waiting tickets of a chat out, in order."""
        line = self._lines.get(chat_id)
        if line is None:
            return []
        taken, line.tickets = line.tickets, []
        self.waiting -= len(taken)
        if not line.under_way:
            # Its place holds this very line, now empty and skipped; a new ticket begins a new line.
            del self._lines[chat_id]
        return taken

    def cancel(self, ticket: Ticket) -> None:
        """Take one waiting ticket out."""
        line = self._lines[ticket.chat_id]
        line.tickets.remove(ticket)
        self.waiting -= 1
        if not line.tickets and not line.under_way:
            del self._lines[ticket.chat_id]
