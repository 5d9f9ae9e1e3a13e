"""A delivery in the hands of a sender: which of its messages is next, and how it ends."""

from collections.abc import Iterator

from bot.delivery.lane_queue import Ticket, ticket_for
from bot.model.delivery import DeliveryState
from bot.render.packing import Packable, unpack
from bot.render.view import Copy
from bot.storage.outbox_rows import Claimed
from bot.transport.watched import Corrected


class Work:
    """One claimed delivery.

    Raises:
        ValueError: When it was packed by a newer program.
    """

    __slots__ = ("_views", "claimed", "corrected", "thread", "ticket", "told")

    def __init__(self, claimed: Claimed, corrected: Corrected | None = None) -> None:
        """`corrected` is the screen that it is to change, of an answer."""
        self.claimed = claimed
        self.corrected = corrected
        self.thread = claimed.thread
        self.told = dict(claimed.told)
        self._views = unpack(claimed.packed, name=claimed.name)
        self.ticket = self.renew_ticket()

    def renew_ticket(self) -> Ticket:
        """Take a ticket for the next message."""
        claimed = self.claimed
        self.ticket = ticket_for(
            claimed.chat_id, claimed.lane, delivery=claimed.id, messages=self._count_next()
        )
        return self.ticket

    @property
    def part(self) -> int | None:
        """The number of the message that is next; None when there is none."""
        return next(self._left(), None)

    @property
    def view(self) -> Packable:
        """The message that is next."""
        return self._views[next(self._left())]

    @property
    def end(self) -> DeliveryState:
        """What it is once no message is left."""
        return DeliveryState.UNCERTAIN if None in self.told.values() else DeliveryState.SENT

    def _count_next(self) -> int:
        """Count the messages that the next one is for Telegram: an album is several."""
        number = self.part
        message = None if number is None else self._views[number]
        return len(message.message_ids) if isinstance(message, Copy) else 1

    def _left(self) -> Iterator[int]:
        return (number for number in range(len(self._views)) if number not in self.told)
