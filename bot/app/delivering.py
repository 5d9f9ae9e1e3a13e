"""What reaches chats without their asking: the sender of the outbox, and what fills it."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from bot.app.opening import OpenArchive
from bot.delivery.holding import Holding
from bot.delivery.pace_limits import PaceLimits
from bot.delivery.pacer import Pacer
from bot.delivery.sender import Sender
from bot.delivery.stored_rates import StoredRates
from bot.storage.outbox import OutboxStore
from bot.storage.send_rates import SendRates
from bot.transport.messenger import Call, Messenger

Chore = Callable[[], Coroutine[Any, Any, None]]
"""What goes on beside answering, until it is cancelled."""


class Deliveries:
    """The sender, and the chores that owe something."""

    def __init__(
        self, opened: OpenArchive, *, messenger: Messenger, call: Call, pacer: Pacer, limits: PaceLimits
    ) -> None:
        database, clock = opened.database, opened.clock
        outbox = OutboxStore(database, clock)
        self.sender = Sender(
            store=outbox,
            holding=Holding(outbox, opened.leases),
            messenger=messenger,
            call=call,
            pace=pacer,
            rates=StoredRates(SendRates(database, clock), limits),
            clock=clock,
        )
        self.chores: Sequence[Chore] = (self.sender.run,)
