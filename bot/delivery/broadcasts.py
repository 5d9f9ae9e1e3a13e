"""Sees to broadcasts: starts them at their hour, shows how far they are, and notes how they ended."""

from collections import Counter
from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo

import structlog

from bot.chores.rounds import Rounds
from bot.chores.tenure import Tenure
from bot.delivery.broadcast_course import Course, rate_of
from bot.delivery.pace_limits import PaceLimits
from bot.errors import DepecheError, RetryLater
from bot.locale.catalogue import Localiser
from bot.model.broadcast import Broadcast, BroadcastState
from bot.model.chat import zone_for
from bot.model.delivery import DeliveryState, Tally
from bot.ports import Clock, Heart, Leases
from bot.render.broadcast_messages import is_named, messages_of
from bot.render.broadcast_progress import progress_view
from bot.storage.broadcast_flow import FULL, BroadcastFlow
from bot.storage.broadcasts import BroadcastStore
from bot.storage.chats import ChatStore
from bot.storage.sent_broadcasts import SentBroadcasts
from bot.transport.fate import FloodWait
from bot.transport.line import Line
from bot.transport.messenger import Messenger

log = structlog.get_logger(__name__)

_EVERY = 1.0  # seconds between looks
_SHOWN_EVERY = 3.0  # seconds between two edits of a message
_PATIENCE = 3.0
_LEFT_OPEN = 5.0
"""Seconds of its rate that wait of what is slowed down; what is more than twice that is set aside."""


class BroadcastWatch:
    """One process at a time sees to all broadcasts; their deliveries are sent whether or not it does."""

    def __init__(
        self,
        store: BroadcastStore,
        *,
        flow: BroadcastFlow,
        sent: SentBroadcasts,
        limits: PaceLimits,
        chats: ChatStore,
        is_admin: Callable[[int], Awaitable[bool]],
        messenger: Messenger,
        line: Line,
        leases: Leases,
        zone: ZoneInfo,
        clock: Clock,
        heart: Heart | None = None,
    ) -> None:
        """`limits` are what lanes may use; in `line` edits of the progress wait; `zone` is the operator's.

        `is_admin` tells of somebody who let a broadcast go out whether they may still do so, and see how far
        it is.
        """
        self._store = store
        self._flow = flow
        self._sent = sent
        self._limits = limits
        self._chats = chats
        self._is_admin = is_admin
        self._messenger = messenger
        self._line = line
        self._zone = zone
        self._clock = clock
        self._courses: dict[int, Course] = {}
        self._rounds = Rounds(
            "broadcasts", self.look, every=_EVERY, held=Tenure(leases, "broadcasts").held, heart=heart
        )

    async def run(self) -> None:
        """See to them until cancelled."""
        await self._rounds.run()

    async def look(self) -> None:
        """Start what is due, show what is going out, and note what is over."""
        now = self._clock.now()
        for known in await self._store.in_state(BroadcastState.SCHEDULED):
            if known.decided_by is None:
                continue
            if not await self._is_admin(known.decided_by):
                log.info("broadcast.orphaned", broadcast=known.id)
                await self._store.orphan(known)
            elif known.starts is None or known.starts <= now:
                await self._start(known, by=known.decided_by)
        running = await self._store.in_state(BroadcastState.RUNNING)
        held = {known.id: await self._flow.held(known) for known in running}
        beside = Counter(known.lane for known in running if held[known.id] is None)
        for known in running:
            rate = rate_of(known, self._limits, side_by_side=max(beside[known.lane], 1))
            await self._follow(known, held[known.id], rate)
        for known in await self._store.in_state(BroadcastState.CANCELLED):
            if known.tally is None and known.started is not None and await self._store.sweep(known):
                await self._end(known, await self._store.tally(known.cause))

    async def _start(self, known: Broadcast, *, by: int) -> None:
        messages = messages_of(known.content, protected=known.protected)
        await self._store.start(
            known,
            messages,
            named=is_named(known.content),
            by=by,
            message_id=known.message_id,
        )

    async def _follow(self, known: Broadcast, held: str | None, rate: float) -> None:
        tally = await self._store.tally(known.cause)
        if known.pin:
            await self._sent.pin(known)
        if not tally.open and not tally[DeliveryState.PAUSED]:
            await self._end(known, tally)
            return
        course, now = self._courses.setdefault(known.id, Course()), self._clock.monotonic()
        if held is None:
            await self._keep_speed(known, tally, course, rate)
        else:
            course.stop()
        over = (known.size or 0) - tally.open - tally[DeliveryState.PAUSED]
        measured = course.rate(over, now, speed=known.speed)
        if now - course.shown_at >= _SHOWN_EVERY:
            await self._show(known, tally, held=held, rate=measured or rate)

    async def _keep_speed(self, known: Broadcast, tally: Tally, course: Course, rate: float) -> None:
        """Let so much go out as its speed allows; what is set aside by mistake goes on, too."""
        if known.speed == FULL:
            if tally[DeliveryState.PAUSED]:
                await self._flow.let_go(known)
            return
        waiting = tally[DeliveryState.PENDING]
        if waiting > 2 * rate * _LEFT_OPEN:
            await self._flow.set_aside(known)
        count = course.let_go(rate, self._clock.monotonic())
        if count and waiting <= rate * _LEFT_OPEN:
            await self._flow.let_go(known, count)

    async def _end(self, known: Broadcast, tally: Tally) -> None:
        await self._store.settle(known, tally)
        ended = await self._store.find(known.id)
        if ended is not None:
            log.info("broadcast.ended", broadcast=known.id, state=ended.state.value, size=known.size)
            await self._show(ended, tally)
        self._courses.pop(known.id, None)

    async def _show(
        self, known: Broadcast, tally: Tally, *, held: str | None = None, rate: float | None = None
    ) -> None:
        """Show how far it is; that this fails is no harm, the next look shows it."""
        course = self._courses.setdefault(known.id, Course())
        course.shown_at = self._clock.monotonic()
        if not known.decided_by or not known.message_id or not await self._is_admin(known.decided_by):
            return
        speaker = await self._speaker(known.decided_by)
        pins = await self._store.tally(known.pins)
        view = progress_view(known, tally, speaker, pins=pins, held=held, rate=rate)
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
        return Localiser(chat.language, zone_for(chat, self._zone))
