"""Sends what the outbox owes: claims it, marks it, writes it when the pacer says so, and settles it."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

import structlog
from telegram.error import InvalidToken

from bot.delivery.batch import Batch
from bot.delivery.doubt import Doubt
from bot.delivery.holding import Holding
from bot.delivery.pace_port import Pace, Rates
from bot.delivery.refusal_watch import RefusalWatch
from bot.delivery.stock import Stock
from bot.delivery.work import Work
from bot.errors import DeliveryError, RetryLater, StorageError, Uncertain, Unreachable
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.model.notice import Notice, NoticeKind
from bot.ports import Clock
from bot.storage.outbox import EXPIRED, OutboxStore
from bot.storage.outbox_rows import UNKNOWN_FATE, Claimed, Report
from bot.transport.fate import FloodWait
from bot.transport.messenger import Call, Messenger

log = structlog.get_logger(__name__)

IN_FLIGHT, IN_FLIGHT_PAID = 50, 200
"""Messages that are marked as being written: of so many at most nobody knows the fate after a crash."""

_AFTER_FAILURE = 1.0  # seconds
_LEAST_REST, _LONGEST_PAUSE = 0.001, 60.0  # seconds
_TOPIC_GONE = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")


Rest = Callable[[asyncio.Event, float | None], Awaitable[None]]
"""Wait until something stirs, or for so many seconds at most (None: for ever)."""


async def rest(stirred: asyncio.Event, seconds: float | None) -> None:
    """Wait in real time."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stirred.wait()


class Sender:
    """One process's hands; several processes may send from one outbox.

    The only retry layer is the outbox: what surely was not sent goes back to it, what may have been sent is
    settled as uncertain. Nothing is written before the mark that it is being written is durable.
    """

    def __init__(
        self,
        *,
        store: OutboxStore,
        holding: Holding,
        messenger: Messenger,
        call: Call,
        pace: Pace,
        rates: Rates,
        clock: Clock,
        rest: Rest = rest,
    ) -> None:
        """`messenger` must know where to tell that a group has a new id; `call` is for harmless questions."""
        self._store = store
        self._holding = holding
        self._messenger = messenger
        self._pace = pace
        self._rates = rates
        self._clock = clock
        self._rest_for = rest
        self._stock = Stock(store, clock)
        self._doubt = Doubt(call, reopened=self.wake)
        self._refusals = RefusalWatch()
        self._paused: set[Cause] = set()
        self._starting: dict[int, Work] = {}
        self._flying: dict[int, Lane] = {}
        self._batch = Batch()
        self._failed = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._stirred = asyncio.Event()
        self._stopping = False
        self.sent = self.uncertain = 0
        """Messages so far."""

    async def run(self) -> None:
        """Send what is owed until `stop` or cancelled; what is under way then ends and is written down."""
        turning = asyncio.create_task(self._keep_turning())
        try:
            # Not cancelled in the middle of a transaction: nobody would know whether it was kept.
            await asyncio.shield(turning)
        finally:
            self.stop()
            await asyncio.wait({turning})
            await self._doubt.end()
            await self._finish()

    def stop(self) -> None:
        """Begin nothing more."""
        self._stopping = True
        self._stirred.set()

    def wake(self) -> None:
        """Look at the outbox now: something has become due."""
        self._stock.look_soon()
        self._stirred.set()

    @property
    def in_flight(self) -> int:
        """Count the messages that are marked as being written."""
        return len(self._flying)

    async def _keep_turning(self) -> None:
        keeper: asyncio.Task[None] | None = None
        try:
            while not self._stopping:
                try:
                    if keeper is None:
                        await self._holding.begin()
                        keeper = asyncio.create_task(self._holding.keep(self._lost))
                    await self._turn()
                except StorageError as error:
                    log.warning("sender.failed", error=str(error))
                    await self._recover()
                except Exception:
                    log.exception("sender.failed")
                    await self._recover()
        finally:
            if keeper is not None:
                keeper.cancel()
                await asyncio.gather(keeper, return_exceptions=True)

    async def _recover(self) -> None:
        # What is to be written down stays in the batch, what is to be begun among the starting.
        self._failed = True
        await asyncio.sleep(_AFTER_FAILURE)

    async def _turn(self) -> None:
        self._stirred.clear()
        if self._failed:
            # A claim may have been kept although its end was not heard of.
            await self._store.release(self._holding.name, keep=self._stock.ids())
            self._failed = False
        if not self._doubt.closed:
            for claimed in await self._stock.fill(self._holding.name):
                self._take(claimed)
        for lane, ask in self._pace.asks():
            grant = None
            try:
                grant = await self._rates.settle(lane, ask)
            finally:
                self._pace.grant(lane, grant)
        self._release()
        if self._starting or self._batch:
            await self._exchange()
        else:
            await self._rest()

    async def _rest(self) -> None:
        """Wait until something may be done."""
        pause = None
        if not self._doubt.closed:
            pause = self._stock.wait()
            wait = self._pace.wait() if self._has_room() else None
            pause = max(pause if wait is None else min(pause, wait), _LEAST_REST)
        await self._rest_for(self._stirred, pause)

    def _take(self, claimed: Claimed) -> None:
        # The outbox gives nothing of a cause that is paused: if it was, it is not any more.
        self._paused.discard(claimed.cause)
        try:
            work = Work(claimed)
        except ValueError as error:
            self._batch.add(Report(delivery_id=claimed.id, state=DeliveryState.REFUSED, reason=str(error)))
            return
        if work.part is None:
            self._batch.add(Report(delivery_id=claimed.id, state=work.end))
            return
        self._stock.add(work)
        self._pace.offer(work.ticket)

    def _lost(self) -> None:
        """Let go of everything that was claimed; what is under way is not to be stopped."""
        for work in self._stock.all():
            self._pace.withdraw(work.claimed.chat_id)
        for work in self._stock.all():
            if work.claimed.id not in self._flying and work.claimed.id not in self._starting:
                self._stock.remove(work)

    # Marking

    def _has_room(self) -> bool:
        marked = Counter([*self._flying.values(), *(work.claimed.lane for work in self._starting.values())])
        paid = marked[Lane.PAID]
        return marked.total() - paid < IN_FLIGHT and paid < IN_FLIGHT_PAID

    def _release(self) -> None:
        """Collect what the pacer lets go now."""
        while not self._doubt.closed and self._has_room():
            ticket = self._pace.next()
            if ticket is None:
                return
            work, now = self._stock.get(ticket.delivery), self._clock.now()
            if work is None:
                self._pace.dropped(ticket)
            elif work.claimed.expires is not None and work.claimed.expires <= now:
                self._settle(work, DeliveryState.SKIPPED, reason=EXPIRED)
            elif work.claimed.cause in self._paused:
                self._settle(work, DeliveryState.PENDING, retry=now)
            else:
                self._starting[ticket.delivery] = work

    async def _exchange(self) -> None:
        """Make durable what became of messages and which are written next; then write those."""
        batch, self._batch = self._batch, Batch()
        starting = dict(self._starting)
        try:
            begun = await self._store.exchange(
                self._holding.name,
                reports=batch.reports,
                starting={delivery_id: work.part or 0 for delivery_id, work in starting.items()},
                sleepers=batch.sleepers,
                held_off=batch.held_off,
                pauses=batch.pauses,
                notices=batch.notices,
            )
        except BaseException:
            self._batch = batch.followed_by(self._batch)
            raise
        for report in batch.reports:
            self._flying.pop(report.delivery_id, None)
        for delivery_id, work in starting.items():
            del self._starting[delivery_id]
            if delivery_id in begun:
                self._flying[delivery_id] = work.claimed.lane
                task = asyncio.create_task(self._deliver(work))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
            else:
                self._pace.dropped(work.ticket)
                self._stock.remove(work)

    # Sending

    async def _deliver(self, work: Work) -> None:
        claimed = work.claimed
        try:
            message_id = await self._messenger.send(
                claimed.chat_id,
                work.view,
                thread=work.thread,
                silent=claimed.silent,
                paid=claimed.lane is Lane.PAID,
            )
        except DeliveryError as error:
            self._not_delivered(work, error)
        except StorageError as error:
            # A group has a new id, which could not be noted: nothing was sent there yet.
            log.warning("delivery.not_moved", delivery=claimed.id, error=str(error))
            retry = self._clock.now() + timedelta(seconds=_AFTER_FAILURE)
            self._settle(work, DeliveryState.PENDING, retry=retry)
        except Exception:
            log.exception("delivery.failed", delivery=claimed.id, chat_id=claimed.chat_id)
            self._unknown(work)
        else:
            self.sent += 1
            self._doubt.answered()
            self._refusals.taken(claimed.cause)
            self._pace.sent(work.ticket)
            self._told(work, message_id)
        self._stirred.set()

    def _not_delivered(self, work: Work, error: DeliveryError) -> None:
        if isinstance(error, Uncertain):
            log.warning("delivery.uncertain", delivery=work.claimed.id, reason=error.reason)
            self._unknown(work)
        elif isinstance(error.__cause__, FloodWait):
            self._doubt.answered()
            self._put_off(work, error.__cause__.after)
        elif isinstance(error, RetryLater):
            self._doubt.unanswered()
            self._unsent(work, error)
        elif isinstance(error.__cause__, InvalidToken):
            # It is the bot that is refused, not the message.
            self._doubt.close()
            self._unsent(work, error)
        elif isinstance(error, Unreachable):
            self._doubt.answered()
            self._sleeps(work, error)
        else:
            self._doubt.answered()
            self._refused(work, error)

    def _told(self, work: Work, message_id: int | None) -> None:
        """Note a message that was sent, or may have been, and go on with the next one."""
        part = work.part
        assert part is not None, "it was sent"
        work.told[part] = message_id
        more = work.part is not None
        state = DeliveryState.PENDING if more else work.end
        self._batch.add(Report(delivery_id=work.claimed.id, state=state, message=(part, message_id)))
        if more:
            self._pace.offer(work.renew_ticket())
        else:
            self._stock.remove(work)

    def _unknown(self, work: Work) -> None:
        self.uncertain += 1
        self._pace.dropped(work.ticket)
        self._doubt.unanswered()
        self._told(work, UNKNOWN_FATE)

    def _put_off(self, work: Work, seconds: float) -> None:
        chat_id, until = work.claimed.chat_id, self._clock.now() + timedelta(seconds=seconds)
        halted = self._pace.refused(work.ticket, seconds)
        log.info("delivery.put_off", chat_id=chat_id, seconds=seconds, all=halted)
        # Whoever claims them next, in whatever process, does so when the chat may be written to again.
        self._batch.held_off[chat_id] = until
        for ticket in self._pace.withdraw(chat_id):
            if (waiting := self._stock.get(ticket.delivery)) is not None:
                report = Report(delivery_id=ticket.delivery, state=DeliveryState.PENDING, retry=until)
                self._batch.add(report)
                self._stock.remove(waiting)

    def _unsent(self, work: Work, error: DeliveryError) -> None:
        pause = min(2.0 ** min(work.claimed.attempts, 10), _LONGEST_PAUSE)
        retry = self._clock.now() + timedelta(seconds=pause)
        self._settle(work, DeliveryState.PENDING, retry=retry, reason=error.reason)

    def _sleeps(self, work: Work, error: DeliveryError) -> None:
        chat_id = work.claimed.chat_id
        log.info("delivery.chat_asleep", chat_id=chat_id, reason=error.reason)
        self._settle(work, DeliveryState.ASLEEP, reason=error.reason)
        self._batch.sleepers.add(chat_id)
        for ticket in self._pace.withdraw(chat_id):
            if (waiting := self._stock.get(ticket.delivery)) is not None:
                self._stock.remove(waiting)

    def _refused(self, work: Work, error: DeliveryError) -> None:
        claimed, reason = work.claimed, error.reason
        if work.thread is not None and any(words in reason.lower() for words in _TOPIC_GONE):
            args = {"id": f"{claimed.chat_id}/{work.thread}", "chat": str(claimed.chat_id), "said": reason}
            self._batch.notices.append(Notice(kind=NoticeKind.TOPIC_GONE, args=args))
            self._pace.dropped(work.ticket)
            work.thread = None
            self._batch.add(Report(delivery_id=claimed.id, state=DeliveryState.PENDING, to_main_thread=True))
            self._pace.offer(work.renew_ticket())
            return
        log.warning("delivery.refused", delivery=claimed.id, chat_id=claimed.chat_id, reason=reason)
        self._settle(work, DeliveryState.REFUSED, reason=reason)
        if self._refusals.refused(claimed.cause, reason):
            self._paused.add(claimed.cause)
            self._batch.pauses[claimed.cause] = reason

    def _settle(self, work: Work, state: DeliveryState, **more: Any) -> None:
        """Let go of a delivery that was released, in a state of which the outbox is told."""
        self._pace.dropped(work.ticket)
        self._batch.add(Report(delivery_id=work.claimed.id, state=state, **more))
        self._stock.remove(work)

    async def _finish(self) -> None:
        """Let what is under way end, write it down, give the rest back."""
        self._starting.clear()
        if self._tasks:
            await asyncio.wait(self._tasks)
        try:
            if self._batch:
                await self._exchange()
            await self._holding.end()
        except StorageError:
            # The lease runs out; what could not be written down counts as uncertain then.
            log.exception("sender.not_ended")
