"""Sees to broadcasts: starts them at their hour, shows how far they are, and notes how they ended."""

import asyncio
from collections import deque
from zoneinfo import ZoneInfo

import structlog

from bot.delivery.tenure import Tenure
from bot.errors import DepecheError, RetryLater, StorageError
from bot.locale.catalogue import Localiser
from bot.model.broadcast import Broadcast, BroadcastState
from bot.model.delivery import DeliveryState, Tally
from bot.ports import Clock, Heart, Leases, Unwatched
from bot.render.broadcast_messages import is_named, messages_of
from bot.render.broadcast_progress import progress_view
from bot.render.view import View
from bot.storage.broadcasts import BroadcastStore
from bot.storage.chats import ChatStore
from bot.transport.fate import FloodWait
from bot.transport.line import Line
from bot.transport.messenger import Messenger

log = structlog.get_logger(__name__)

_EVERY = 1.0  # seconds between looks
_SHOWN_EVERY = 3.0  # seconds between two edits of a message
_AFTER_FAILURE = 5.0
_PATIENCE = 3.0
_MEASURED = 30.0  # seconds over which the rate is taken


class _Course:
    """What was seen of one that is going out."""

    def __init__(self) -> None:
        self.points: deque[tuple[float, int]] = deque()
        self.shown: View | None = None
        self.shown_at = float("-inf")

    def rate(self, over: int, now: float) -> float | None:
        """Take a look in, and give the chats that were done a second; None while that is not known."""
        self.points.append((now, over))
        while now - self.points[0][0] > _MEASURED:
            self.points.popleft()
        begun, before = self.points[0]
        return (over - before) / (now - begun) if over > before and now > begun else None


class BroadcastWatch:
    """One process at a time sees to all broadcasts; their deliveries are sent whether or not it does."""

    def __init__(
        self,
        store: BroadcastStore,
        *,
        chats: ChatStore,
        messenger: Messenger,
        line: Line,
        leases: Leases,
        zone: ZoneInfo,
        clock: Clock,
        heart: Heart | None = None,
    ) -> None:
        """In `line` edits of the progress wait for what the server takes; `zone` is the operator's."""
        self._store = store
        self._chats = chats
        self._messenger = messenger
        self._line = line
        self._tenure = Tenure(leases, "broadcasts")
        self._zone = zone
        self._clock = clock
        self._heart = heart or Unwatched()
        self._courses: dict[int, _Course] = {}

    async def run(self) -> None:
        """See to them until cancelled."""
        while True:
            pause = _EVERY
            try:
                async with self._tenure.held() as lost:
                    while lost is not None and not lost.is_set():
                        looking = asyncio.create_task(self.look())
                        try:
                            await asyncio.shield(looking)
                        finally:
                            # Not cancelled in the middle of a transaction: nobody would know if it was kept.
                            await asyncio.wait({looking})
                        self._heart.beat()
                        await asyncio.sleep(_EVERY)
                if lost is None:
                    self._heart.beat()
            except StorageError as error:
                self._heart.failed(type(error).__name__)
                log.warning("broadcasts.failed", error=str(error))
                pause = _AFTER_FAILURE
            except Exception as error:
                self._heart.failed(type(error).__name__)
                log.exception("broadcasts.failed")
                pause = _AFTER_FAILURE
            await asyncio.sleep(pause)

    async def look(self) -> None:
        """Start what is due, show what is going out, and note what is over."""
        now = self._clock.now()
        for known in await self._store.in_state(BroadcastState.SCHEDULED):
            if known.starts is None or known.starts <= now:
                await self._start(known)
        for known in await self._store.in_state(BroadcastState.RUNNING):
            await self._follow(known)
        for known in await self._store.in_state(BroadcastState.CANCELLED):
            if known.tally is None and known.started is not None and await self._store.sweep(known):
                await self._end(known, await self._store.tally(known.cause))

    async def _start(self, known: Broadcast) -> None:
        messages = messages_of(known.content, protected=known.protected)
        await self._store.start(
            known,
            messages,
            named=is_named(known.content),
            by=known.decided_by or known.added_by,
            message_id=known.message_id,
        )

    async def _follow(self, known: Broadcast) -> None:
        tally = await self._store.tally(known.cause)
        if not tally.open and not tally[DeliveryState.PAUSED]:
            await self._end(known, tally)
            return
        course, now = self._courses.setdefault(known.id, _Course()), self._clock.monotonic()
        rate = course.rate((known.size or 0) - tally.open - tally[DeliveryState.PAUSED], now)
        if now - course.shown_at >= _SHOWN_EVERY:
            await self._show(known, tally, rate)

    async def _end(self, known: Broadcast, tally: Tally) -> None:
        await self._store.settle(known, tally)
        ended = await self._store.find(known.id)
        if ended is not None:
            log.info("broadcast.ended", broadcast=known.id, state=ended.state.value, size=known.size)
            await self._show(ended, tally, None)
        self._courses.pop(known.id, None)

    async def _show(self, known: Broadcast, tally: Tally, rate: float | None) -> None:
        """Show how far it is; that this fails is no harm, the next look shows it."""
        course = self._courses.setdefault(known.id, _Course())
        course.shown_at = self._clock.monotonic()
        if not known.decided_by or not known.message_id:
            return
        view = progress_view(
            known, tally, await self._speaker(known.decided_by), held=await self._store.held(known), rate=rate
        )
        if view == course.shown:
            return
        place = self._line.place(known.decided_by)
        try:
            await place.ready(_PATIENCE)
            await self._messenger.edit(known.decided_by, known.message_id, view)
        except RetryLater as error:
            if isinstance(error.__cause__, FloodWait):
                place.refused(error.after)
        except DepecheError as error:
            log.info("broadcast.not_shown", broadcast=known.id, error=str(error))
        else:
            place.sent()
            course.shown = view
        finally:
            place.leave()

    async def _speaker(self, user_id: int) -> Localiser:
        chat = await self._chats.get(user_id)
        if chat is None:
            return Localiser("en", self._zone)
        return Localiser(chat.language, ZoneInfo(chat.zone) if chat.zone else self._zone)
