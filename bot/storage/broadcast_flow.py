"""How fast a broadcast goes out: held, resumed, slowed down.

Of one that is slowed down, deliveries are set aside (`paused`, without a pause of their cause), and let go as
its share of the rate allows. So it needs nobody's memory: what is set aside stays so until it is let go.
"""

from dataclasses import replace
from typing import Any, Final

from sqlalchemy import BigInteger, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import KIND, Broadcast, BroadcastState
from bot.model.delivery import DeliveryState
from bot.ports import Clock
from bot.storage.broadcast_lines import line_start
from bot.storage.broadcast_steps import note, of_cause
from bot.storage.database import Database
from bot.storage.outbox_figures import pause, take_back_pause
from bot.storage.tables import broadcast, delivery, delivery_pause

SLOWED: Final = "slowed"
"""Why a delivery is set aside."""
FULL: Final = 100

_AT_ONCE: Final = 5000
_PENDING, _PAUSED = DeliveryState.PENDING.value, DeliveryState.PAUSED.value


class BroadcastFlow:
    """Holds broadcasts, lets them go on, and sets their speed."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def hold(self, known: Broadcast, reason: str, *, by: int) -> None:
        """Let nothing more of it be sent for now."""
        now = self._clock.now()
        async with self._database.write() as connection:
            if await pause(connection, self._database, known.cause, reason, now):
                await note(connection, "broadcast.pause", known.id, by, now=now)

    async def held(self, known: Broadcast) -> str | None:
        """Say why it is held, if it is."""
        of_it = (delivery_pause.c.kind == KIND, delivery_pause.c.cause.in_(("", known.cause.name)))
        async with self._database.read() as connection:
            return await connection.scalar(select(delivery_pause.c.reason).where(*of_it).limit(1))

    async def go_on(self, known: Broadcast, *, by: int) -> int:
        """Take a hold back: what was held lines up beside what is going out, as fast as it is to go.

        Tells to how many chats it is sent once more where Telegram had refused it.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            again = await take_back_pause(connection, known.cause, now)
            if again is not None:
                await note(connection, "broadcast.resume", known.id, by, now=now)
        if known.speed == FULL:
            await self.let_go(known)
        return again or 0

    async def choose_speed(self, known: Broadcast, percent: int, *, by: int) -> Broadcast | None:
        """Set how fast it goes out, in percent of what its lane may use; None when it is over."""
        running = (broadcast.c.id == known.id, broadcast.c.state == BroadcastState.RUNNING.value)
        speed = select(broadcast.c.speed).where(*running).with_for_update()
        async with self._database.write() as connection:
            was = await connection.scalar(speed)
            if was is None:
                return None
            if was != percent:
                await connection.execute(update(broadcast).where(*running).values(speed=percent))
                await note(
                    connection,
                    "broadcast.speed",
                    known.id,
                    by,
                    now=self._clock.now(),
                    before=f"{was} %",
                    after=f"{percent} %",
                )
        return replace(known, speed=percent)

    async def set_aside(self, known: Broadcast) -> None:
        """Let nothing of it go out but what is being written, until more is let go."""
        waiting = (*of_cause(known.cause), delivery.c.state == _PENDING)
        some = select(delivery.c.id).where(*waiting).order_by(delivery.c.id).limit(_AT_ONCE)
        aside: dict[str, Any] = {"state": _PAUSED, "reason": SLOWED, "retry": None, "holder": None}
        while True:
            async with self._database.write() as connection:
                ids = list(await connection.scalars(some.with_for_update(skip_locked=True)))
                if not ids:
                    return
                those = update(delivery).where(delivery.c.id.in_(ids))
                await connection.execute(those.values(aside | {"settled": self._clock.now()}))

    async def let_go(self, known: Broadcast, most: int | None = None) -> None:
        """Line up what was set aside or held, so many at most, beside what is going out."""
        while most is None or most > 0:
            limit = _AT_ONCE if most is None else min(most, _AT_ONCE)
            async with self._database.write() as connection:
                count = await self._line_up(connection, known, limit)
            if count < limit:
                return
            most = None if most is None else most - count

    async def _line_up(self, connection: AsyncConnection, known: Broadcast, limit: int) -> int:
        held = (*of_cause(known.cause), delivery.c.state == _PAUSED)
        some = select(delivery.c.id).where(*held).order_by(delivery.c.id).limit(limit)
        ids = list(await connection.scalars(some.with_for_update(skip_locked=True)))
        if ids:
            first = await line_start(connection, known.lane, now=self._clock.now())
            opened: dict[str, Any] = {
                "state": _PENDING,
                "settled": None,
                "reason": None,
                "retry": literal(first - ids[0], BigInteger) + delivery.c.id,
            }
            await connection.execute(update(delivery).where(delivery.c.id.in_(ids)).values(opened))
        return len(ids)
