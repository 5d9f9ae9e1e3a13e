"""What the sender needs of whoever decides when a message may go; `bot.delivery.pacer.Pacer` is one."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from bot.delivery.lane_queue import Ticket
from bot.delivery.shared_rate import Ask, Grant
from bot.model.lane import Lane


class Pace(Protocol):
    """Tickets are offered, released one by one, and said of how they ended."""

    def offer(self, ticket: Ticket) -> None:
        """Queue a ticket."""
        ...

    def withdraw(self, chat_id: int) -> Sequence[Ticket]:
        """Take a chat's waiting tickets out; those that were released stay, and so do answers."""
        ...

    def asks(self) -> Iterable[tuple[Lane, Ask]]:
        """Go through what must be asked of the rates that all processes share."""
        ...

    def grant(self, lane: Lane, grant: Grant | None) -> None:
        """Take in what a shared rate answered; None when it could not be asked."""
        ...

    def next(self) -> Ticket | None:
        """Release the next message that may go now; None when none may."""
        ...

    def wait(self) -> float | None:
        """Return the seconds until something may be asked or released; None when nothing waits."""
        ...

    def sent(self, ticket: Ticket) -> None:
        """Note that Telegram took a message."""
        ...

    def refused(self, ticket: Ticket, retry_after: float) -> bool:
        """Note a 429 with its seconds; the ticket waits again. True when it concerns more than its chat."""
        ...

    def dropped(self, ticket: Ticket) -> None:
        """Note any other end."""
        ...


class Rates(Protocol):
    """The rates that all processes of one token share."""

    async def settle(self, lane: Lane, ask: Ask, /) -> Grant:
        """Answer an ask.

        Raises:
            StorageError: When what is shared can't be reached.
        """
        ...


class ReplyPace(Protocol):
    """What those who answer people need of the pacer; `bot.delivery.pacer.Pacer` has this too."""

    def offer(self, ticket: Ticket) -> None:
        """Queue a ticket."""
        ...

    def cancel(self, ticket: Ticket) -> None:
        """Take one waiting ticket out."""
        ...

    def next_reply(self) -> Ticket | None:
        """Release the next answer that may go now; None when none may."""
        ...

    def reply_wait(self) -> float | None:
        """Return the seconds until an answer may be released; None when none waits."""
        ...

    def reply_due(self, ticket: Ticket) -> float:
        """Return the seconds that an answer has to wait at least, as far as is known."""
        ...

    def sent(self, ticket: Ticket) -> None:
        """Note that Telegram took a message."""
        ...

    def refused(self, ticket: Ticket, retry_after: float) -> bool:
        """Note a 429 with its seconds; the ticket waits again."""
        ...

    def dropped(self, ticket: Ticket) -> None:
        """Note any other end."""
        ...
