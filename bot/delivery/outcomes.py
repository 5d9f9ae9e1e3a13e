"""What becomes of messages that were written: what the outbox, the pacer and the doubt are told of each."""

from datetime import timedelta
from typing import Any

import structlog
from telegram.error import InvalidToken

from bot.delivery.batch import Batch
from bot.delivery.doubt import Doubt
from bot.delivery.pace_port import Pace
from bot.delivery.refusal_watch import RefusalWatch
from bot.delivery.stock import Stock
from bot.delivery.work import Work
from bot.errors import DeliveryError, RetryLater, StorageError, Uncertain, Unreachable
from bot.model.delivery import Cause, DeliveryState
from bot.ports import Clock
from bot.render.view import Pinning
from bot.storage.outbox_edits import MESSAGE_GONE
from bot.storage.outbox_rows import UNKNOWN_FATE, Report
from bot.transport.fate import FloodWait
from bot.transport.messenger import Edited

log = structlog.get_logger(__name__)

_NOT_MOVED, _LONGEST_PAUSE = 1.0, 60.0  # seconds
_MOST_TRIES = 6
"""Of an edit that gets no answer: a minute's worth."""
_TOPIC_CLOSED = "topic_closed"
_TOPIC_GONE = (_TOPIC_CLOSED, "message thread not found", "topic_deleted", "topic_id_invalid")


class Outcomes:
    """Settles works; what there is to write down of them waits in `batch`."""

    def __init__(self, *, stock: Stock, pace: Pace, doubt: Doubt, clock: Clock) -> None:
        self._stock = stock
        self._pace = pace
        self._doubt = doubt
        self._clock = clock
        self._refusals = RefusalWatch()
        self.batch = Batch()
        self.paused: set[Cause] = set()
        """Causes that this process has paused and not seen again since."""
        self.sent = self.uncertain = 0
        """Messages so far."""

    def taken(self, work: Work, result: tuple[int, ...] | Edited) -> None:
        """Note that the server took a message, or found none to change."""
        self._doubt.answered()
        if result is Edited.GONE:
            self.settle(work, DeliveryState.SKIPPED, reason=MESSAGE_GONE)
            return
        self.sent += 1
        self._refusals.taken(work.claimed.cause)
        self._pace.sent(work.ticket)
        if isinstance(result, Edited):
            self._told(work, work.claimed.edits)
        else:
            self._told(work, *result)

    def failed(self, work: Work, error: Exception) -> None:
        """Note that a message was not delivered, or may not have been."""
        if isinstance(error, DeliveryError):
            self._not_delivered(work, error)
        elif isinstance(error, StorageError):
            # A group has a new id, which could not be noted: nothing was sent there yet.
            log.warning("delivery.not_moved", delivery=work.claimed.id, error=str(error))
            self._again(work, _NOT_MOVED)
        else:
            log.error(
                "delivery.failed", delivery=work.claimed.id, chat_id=work.claimed.chat_id, exc_info=error
            )
            self._unknown(work, repr(error))

    def pauses(self, work: Work) -> bool:
        """Tell whether a work's cause was paused meanwhile."""
        return not self.paused.isdisjoint((work.claimed.cause, work.claimed.cause.all_alike))

    def settle(self, work: Work, state: DeliveryState, **more: Any) -> None:
        """Let go of a delivery that was released, in a state of which the outbox is told."""
        self._pace.dropped(work.ticket)
        self.batch.add(Report(delivery_id=work.claimed.id, state=state, **more))
        self._stock.remove(work)

    def _not_delivered(self, work: Work, error: DeliveryError) -> None:
        if isinstance(error, Uncertain):
            log.warning("delivery.uncertain", delivery=work.claimed.id, reason=error.reason)
            self._unknown(work, error.reason)
        elif isinstance(error.__cause__, FloodWait):
            self._doubt.answered()
            self._put_off(work, error.__cause__.after)
        elif isinstance(error, RetryLater):
            self._doubt.unanswered()
            self._unsent(work, error.reason)
        elif isinstance(error.__cause__, InvalidToken):
            # It is the bot that is refused, not the message.
            self._doubt.close()
            self._unsent(work, error.reason)
        elif isinstance(work.view, Pinning):
            # It may not pin there: that is noted, and says nothing about what else it may do.
            self._doubt.answered()
            self.settle(work, DeliveryState.SKIPPED, reason=error.reason)
        elif isinstance(error, Unreachable):
            self._doubt.answered()
            self._sleeps(work, error)
        else:
            self._doubt.answered()
            self._refused(work, error)

    def _told(self, work: Work, message_id: int | None, *others: int) -> None:
        """Note a message that was sent, or may have been, and go on with the next one."""
        part = work.part
        assert part is not None, "it was sent"
        work.told[part] = message_id
        more = work.part is not None
        state = DeliveryState.PENDING if more else work.end
        message = None if work.claimed.edits is not None else (part, message_id)
        self.batch.add(Report(delivery_id=work.claimed.id, state=state, message=message, others=others))
        if more:
            self._pace.offer(work.renew_ticket())
        else:
            self._stock.remove(work)

    def _unknown(self, work: Work, reason: str) -> None:
        self._doubt.unanswered()
        if work.claimed.edits is None:
            self.uncertain += 1
            self._pace.dropped(work.ticket)
            self._told(work, UNKNOWN_FATE)
        elif work.claimed.attempts < _MOST_TRIES:
            # Made twice it is the same as made once.
            self._unsent(work, reason)
        else:
            self.settle(work, DeliveryState.REFUSED, reason=reason)

    def _put_off(self, work: Work, seconds: float) -> None:
        chat_id, until = work.claimed.chat_id, self._clock.now() + timedelta(seconds=seconds)
        halted = self._pace.refused(work.ticket, seconds)
        log.info("delivery.put_off", chat_id=chat_id, seconds=seconds, all=halted)
        # Whoever claims them next, in whatever process, does so when the chat may be written to again.
        self.batch.held_off[chat_id] = until
        for ticket in self._pace.withdraw(chat_id):
            if (waiting := self._stock.get(ticket.delivery)) is not None:
                report = Report(delivery_id=ticket.delivery, state=DeliveryState.PENDING, retry=until)
                self.batch.add(report)
                self._stock.remove(waiting)

    def _unsent(self, work: Work, reason: str) -> None:
        self._again(work, min(2.0 ** min(work.claimed.attempts, 10), _LONGEST_PAUSE), reason)

    def _again(self, work: Work, seconds: float, reason: str | None = None) -> None:
        retry = self._clock.now() + timedelta(seconds=seconds)
        self.settle(work, DeliveryState.PENDING, retry=retry, reason=reason)

    def _sleeps(self, work: Work, error: DeliveryError) -> None:
        chat_id = work.claimed.chat_id
        log.info("delivery.chat_asleep", chat_id=chat_id, reason=error.reason)
        self.settle(work, DeliveryState.ASLEEP, reason=error.reason)
        self.batch.sleepers[chat_id] = error.reason
        for ticket in self._pace.withdraw(chat_id):
            if (waiting := self._stock.get(ticket.delivery)) is not None:
                self._stock.remove(waiting)

    def _refused(self, work: Work, error: DeliveryError) -> None:
        claimed, reason = work.claimed, error.reason
        if work.thread is not None and any(words in reason.lower() for words in _TOPIC_GONE):
            self.batch.lost_topics[claimed.chat_id, work.thread] = _TOPIC_CLOSED not in reason.lower()
            self._pace.dropped(work.ticket)
            work.thread = None
            self.batch.add(Report(delivery_id=claimed.id, state=DeliveryState.PENDING, to_main_thread=True))
            self._pace.offer(work.renew_ticket())
            return
        log.warning("delivery.refused", delivery=claimed.id, chat_id=claimed.chat_id, reason=reason)
        self.settle(work, DeliveryState.REFUSED, reason=reason)
        if (paused := self._refusals.refused(claimed.cause, reason)) is not None:
            self.paused.add(paused)
            self.batch.pauses[paused] = reason
