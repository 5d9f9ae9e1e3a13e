"""Sends what the outbox owes: claims it, marks it, writes it when the pacer says so, and settles it."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress

import structlog

from bot.delivery.batch import Batch
from bot.delivery.doubt import Doubt
from bot.delivery.holding import Holding
from bot.delivery.outcomes import Outcomes
from bot.delivery.pace_port import Pace, Rates
from bot.delivery.stock import Stock
from bot.delivery.work import Work
from bot.delivery.writing import write
from bot.errors import StorageError
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.ports import Clock, Heart, Unwatched
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_rows import Claimed, Report
from bot.storage.outbox_verdicts import EXPIRED
from bot.transport.messenger import Call, Messenger

log = structlog.get_logger(__name__)

IN_FLIGHT, IN_FLIGHT_PAID = 50, 200
"""Messages that are marked as being written: of so many at most nobody knows the fate after a crash."""

_AFTER_FAILURE = 1.0  # seconds
_LEAST_REST = 0.001  # seconds
_MANY, _GATHERED = 5, 0.02
"""With so many messages under way, there are so many seconds at least between two turns."""


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
    settled as uncertain; an edit of which nobody knows is made again. Nothing is written before the mark that
    it is being written is durable.
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
        heart: Heart | None = None,
    ) -> None:
        """`messenger` must know where to tell that a group has a new id; `call` is for harmless questions."""
        self._store = store
        self._holding = holding
        self._messenger = messenger
        self._pace = pace
        self._rates = rates
        self._clock = clock
        self._rest_for = rest
        self._heart = heart or Unwatched()
        self._stock = Stock(store, clock)
        self._doubt = Doubt(call, reopened=self.wake)
        self._outcomes = Outcomes(stock=self._stock, pace=pace, doubt=self._doubt, clock=clock)
        self._starting: dict[int, Work] = {}
        self._flying: dict[int, Lane] = {}
        self._failed = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._stirred = asyncio.Event()
        self._stopping = False
        self._turned = 0.0

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
    def sent(self) -> int:
        """Count the messages that the server took."""
        return self._outcomes.sent

    @property
    def uncertain(self) -> int:
        """Count the messages of which nobody knows whether they arrived."""
        return self._outcomes.uncertain

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
                    self._heart.beat()
                except StorageError as error:
                    self._heart.failed(type(error).__name__)
                    log.warning("sender.failed", error=str(error))
                    await self._recover()
                except Exception as error:
                    self._heart.failed(type(error).__name__)
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
        await self._gather()
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
        if self._starting or self._outcomes.batch:
            await self._exchange()
        else:
            await self._rest()

    async def _gather(self) -> None:
        """While many are under way, let some end before the next transaction: it costs the same for all."""
        loop = asyncio.get_running_loop()
        if len(self._flying) >= _MANY:
            await asyncio.sleep(self._turned + _GATHERED - loop.time())
        self._turned = loop.time()

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
        self._outcomes.paused -= {claimed.cause, claimed.cause.all_alike}
        corrected = None
        if claimed.of_answer and claimed.edits is not None:
            corrected = self._messenger.watch.correct(claimed.chat_id, claimed.edits)
        try:
            work = Work(claimed, corrected)
        except ValueError as error:
            self._outcomes.batch.add(
                Report(delivery_id=claimed.id, state=DeliveryState.REFUSED, reason=str(error))
            )
            return
        if work.part is None:
            self._outcomes.batch.add(Report(delivery_id=claimed.id, state=work.end))
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
                self._outcomes.settle(work, DeliveryState.SKIPPED, reason=EXPIRED)
            elif self._outcomes.pauses(work):
                self._outcomes.settle(work, DeliveryState.PENDING, retry=now)
            else:
                self._starting[ticket.delivery] = work

    async def _exchange(self) -> None:
        """Make durable what became of messages and which are written next; then write those."""
        batch, self._outcomes.batch = self._outcomes.batch, Batch()
        starting = dict(self._starting)
        try:
            begun = await self._store.exchange(
                self._holding.name,
                reports=batch.reports,
                starting={delivery_id: work.part or 0 for delivery_id, work in starting.items()},
                sleepers=batch.sleepers,
                lost_topics=batch.lost_topics,
                held_off=batch.held_off,
                pauses=batch.pauses,
            )
        except BaseException:
            self._outcomes.batch = batch.followed_by(self._outcomes.batch)
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
        causes = {work.claimed.cause for work in starting.values()}
        await self._let_go(causes - {starting[delivery_id].claimed.cause for delivery_id in begun})

    async def _let_go(self, causes: Collection[Cause]) -> None:
        """Give back what is claimed of causes that are not to be sent just now: it would use up turns."""
        if not causes:
            return
        works = [work for work in self._stock.all() if work.claimed.cause in causes]
        tickets = [ticket for work in works for ticket in self._pace.withdraw(work.claimed.chat_id)]
        waiting = [work for ticket in tickets if (work := self._stock.get(ticket.delivery)) is not None]
        for work in waiting:
            self._stock.remove(work)
        if waiting:
            await self._store.release(self._holding.name, keep=self._stock.ids())

    # Sending

    async def _deliver(self, work: Work) -> None:
        try:
            self._outcomes.taken(work, await write(self._messenger, work))
        except Exception as error:  # noqa: BLE001  # whatever it is, the delivery must not hang
            self._outcomes.failed(work, error)
        self._stirred.set()

    async def _finish(self) -> None:
        """Let what is under way end, write it down, give the rest back."""
        self._starting.clear()
        if self._tasks:
            await asyncio.wait(self._tasks)
        try:
            if self._outcomes.batch:
                await self._exchange()
            await self._holding.end()
        except StorageError:
            # The lease runs out; what could not be written down counts as uncertain then.
            log.exception("sender.not_ended")
