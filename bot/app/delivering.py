"""What reaches chats without their asking: the sender of the outbox, and what fills it."""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any
from zoneinfo import ZoneInfo

import structlog

from bot.app.alerting import alerts_of
from bot.app.digesting import ahead_of, digest_loop, digest_parts
from bot.app.opening import OpenArchive
from bot.app.reminding import reminders_of
from bot.delivery.broadcasts import BroadcastWatch
from bot.delivery.holding import Holding
from bot.delivery.pace_limits import PaceLimits
from bot.delivery.pacer import Pacer
from bot.delivery.replies import Replies
from bot.delivery.sender import Sender
from bot.delivery.stored_rates import StoredRates
from bot.delivery.withdrawing import Withdrawing
from bot.model.health import ChoreName
from bot.storage.broadcast_flow import BroadcastFlow
from bot.storage.broadcasts import BroadcastStore
from bot.storage.chats import ChatStore
from bot.storage.outbox import OutboxStore
from bot.storage.send_rates import SendRates
from bot.storage.sent_broadcasts import SentBroadcasts
from bot.transport.messenger import Call, Messenger

log = structlog.get_logger(__name__)

Chore = Callable[[], Coroutine[Any, Any, None]]
"""What goes on beside answering, until it is cancelled."""


async def watched(name: ChoreName, chore: Chore) -> None:
    """Do a chore; that it ended by itself does not go unnoticed."""
    try:
        await chore()
    except Exception:
        log.exception("chore.failed", chore=name.value)


class Deliveries:
    """The sender, the line in which answers wait, and the chores that owe something."""

    def __init__(
        self,
        opened: OpenArchive,
        *,
        messenger: Messenger,
        call: Call,
        limits: PaceLimits,
        bot_name: Callable[[], str],
        is_admin: Callable[[int], Awaitable[bool]],
    ) -> None:
        """`bot_name` gives the bot's username, which is known once it has greeted Telegram.

        `is_admin` tells who may let a broadcast go out, and be shown how far it is.
        """
        database, clock = opened.database, opened.clock
        pacer = Pacer(clock=clock, limits=limits)
        self.replies = Replies(pacer, clock)
        zone = ZoneInfo(opened.config.readers.time_zone)
        outbox = OutboxStore(database, clock, zone=zone)
        self.sender = Sender(
            store=outbox,
            holding=Holding(outbox, opened.leases),
            messenger=messenger,
            call=call,
            pace=pacer,
            rates=StoredRates(SendRates(database, clock), limits),
            clock=clock,
            heart=opened.pulse.heart(ChoreName.SENDER),
        )
        self.alerts = alerts_of(opened, bot_name=bot_name, owed=self.sender.wake)
        parts = digest_parts(opened, bot_name=bot_name)
        digests = digest_loop(opened, parts, owed=self.sender.wake)
        self.reminders = reminders_of(opened, bot_name=bot_name, owed=self.sender.wake)
        broadcasts = BroadcastWatch(
            BroadcastStore(database, clock),
            flow=BroadcastFlow(database, clock),
            sent=SentBroadcasts(database, clock),
            limits=limits,
            chats=ChatStore(database, clock),
            is_admin=is_admin,
            messenger=messenger,
            line=self.replies,
            leases=opened.leases,
            zone=zone,
            clock=clock,
            heart=opened.pulse.heart(ChoreName.BROADCASTS),
        )
        withdrawing = Withdrawing(
            database,
            zone=zone,
            clock=clock,
            owed=self.sender.wake,
            heart=opened.pulse.heart(ChoreName.WITHDRAWING),
        )
        self.chores: Mapping[ChoreName, Chore] = {
            ChoreName.SENDER: self.sender.run,
            ChoreName.ALERTS: self.alerts.run,
            ChoreName.DIGESTS: digests.run,
            ChoreName.REMINDERS: self.reminders.run,
            ChoreName.WITHDRAWING: withdrawing.run,
            ChoreName.BROADCASTS: broadcasts.run,
        }
        if opened.translating.translations.on:
            self.chores = {**self.chores, ChoreName.TRANSLATING: ahead_of(opened, parts).run}
