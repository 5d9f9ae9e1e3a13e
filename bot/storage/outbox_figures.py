"""What became of deliveries, what admins decide of them, and forgetting them."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, String, cast, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.audit import AuditEntry
from bot.model.backup import Backlog, Hold
from bot.model.broadcast import KIND, BroadcastState
from bot.model.delivery import Cause, DeliveryState, Tally
from bot.model.lane import Lane
from bot.ports import Clock
from bot.storage import audit
from bot.storage.database import Database
from bot.storage.holding_back import HoldStore
from bot.storage.tables import broadcast, delivery, delivery_content, delivery_message, delivery_pause
from bot.storage.upsert import insert_into

_AT_ONCE = 1000
_BEFORE: Final = timedelta(days=1)
"""So long before a pause what was refused for the same reason belongs to it."""
_BEHIND: Final = timedelta(seconds=2)
"""Behind all of a broadcast, which stands in line a microsecond apart."""


async def pause(
    connection: AsyncConnection, database: Database, cause: Cause, reason: str, now: datetime
) -> bool:
    """Let nothing more of a cause be claimed; False when it is paused already."""
    row = {"kind": cause.kind, "cause": cause.name, "since": now, "reason": reason}
    noted = insert_into(delivery_pause, database).values(row).on_conflict_do_nothing()
    return (await connection.execute(noted)).rowcount == 1


async def count_in(connection: AsyncConnection, cause: Cause, state: DeliveryState) -> int:
    """Count the deliveries of a cause that are in a state."""
    count = select(func.count()).select_from(delivery).where(*_of(cause), delivery.c.state == state.value)
    return await connection.scalar(count) or 0


class OutboxFigures:
    """Counts deliveries, and takes decisions about whole causes."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def tally(self, cause: Cause) -> Tally:
        """Count the deliveries of a cause by what became of them."""
        counts = select(delivery.c.state, func.count()).where(*_of(cause)).group_by(delivery.c.state)
        async with self._database.read() as connection:
            return Tally(
                states={DeliveryState(state): count for state, count in await connection.execute(counts)}
            )

    async def waiting(self) -> dict[Lane, int]:
        """Count what may still be sent, by lane; lanes without any are absent."""
        counts = (
            select(delivery.c.lane, func.count())
            .where(delivery.c.settled.is_(None))
            .group_by(delivery.c.lane)
        )
        async with self._database.read() as connection:
            return {Lane(lane): count for lane, count in await connection.execute(counts)}

    async def ended(self, since: datetime, /) -> dict[DeliveryState, int]:
        """Count what ended since a moment, by how."""
        counts = (
            select(delivery.c.state, func.count())
            .where(delivery.c.settled >= since, delivery.c.settled.is_not(None))
            .group_by(delivery.c.state)
        )
        async with self._database.read() as connection:
            return {DeliveryState(state): count for state, count in await connection.execute(counts)}

    async def hold(self) -> tuple[Hold, Backlog] | None:
        """Tell what a restored archive holds back, and what of it is due."""
        return await HoldStore(self._database, self._clock).state()

    async def doubts(self) -> dict[Cause, int]:
        """Count, by cause, the deliveries of which nobody knows whether all of it is there."""
        doubtful = select(delivery_message.c.delivery_id).where(delivery_message.c.message_id.is_(None))
        counts: Counter[Cause] = Counter()
        async with self._database.read() as connection:
            ids = sorted(set(await connection.scalars(doubtful)))
            for start in range(0, len(ids), _AT_ONCE):
                some = delivery.c.id.in_(ids[start : start + _AT_ONCE])
                causes = await connection.execute(select(delivery.c.kind, delivery.c.cause).where(some))
                counts.update(Cause(row.kind, row.cause) for row in causes)
        return dict(counts)

    async def messages(self, cause: Cause, chat_id: int) -> dict[int, int | None]:
        """Map the numbers of a delivery's messages to their ids; None for one that may not be there."""
        of_it = (delivery.c.kind == cause.kind, delivery.c.cause == cause.name, delivery.c.chat_id == chat_id)
        sent = (
            select(delivery_message.c.number, delivery_message.c.message_id)
            .join(delivery, delivery.c.id == delivery_message.c.delivery_id)
            .where(*of_it)
        )
        async with self._database.read() as connection:
            return {row.number: row.message_id for row in await connection.execute(sent)}

    async def pauses(self) -> dict[Cause, str]:
        """Map the causes that wait for an admin to why they do."""
        async with self._database.read() as connection:
            rows = await connection.execute(select(delivery_pause))
            return {Cause(row.kind, row.cause): row.reason for row in rows}

    async def pause(self, cause: Cause, reason: str) -> None:
        """Let nothing more of a cause be sent; what is under way goes on."""
        async with self._database.write() as connection:
            await pause(connection, self._database, cause, reason, self._clock.now())

    async def resume(self, cause: Cause, *, by: int | None = None) -> int:
        """Take a pause back; the deed is somebody's, or nobody's. As `take_back_pause`."""
        now = self._clock.now()
        async with self._database.write() as connection:
            again = await take_back_pause(connection, cause, now)
            if by is not None and again is not None:
                deed = AuditEntry(user_id=by, deed="outbox.resume", subject=_subject(cause))
                await audit.record(connection, deed, now=now)
        while await self._reopen(cause, DeliveryState.PAUSED):
            pass
        return again or 0

    async def send_again(self, cause: Cause, *, by: int | None = None) -> int:
        """Have those messages of a cause sent once more of which nobody knows whether they are there.

        Tells of how many deliveries; some people will read them twice. It is noted with the first of them,
        and a broadcast that was over is watched again.
        """
        async with self._database.write() as connection:
            opened = await count_in(connection, cause, DeliveryState.UNCERTAIN)
            if opened:
                await watch_again(connection, cause, DeliveryState.UNCERTAIN)
                if by is not None:
                    deed = AuditEntry(
                        user_id=by, deed="outbox.again", subject=_subject(cause), after=str(opened)
                    )
                    await audit.record(connection, deed, now=self._clock.now())
        while await self._reopen(cause, DeliveryState.UNCERTAIN):
            pass
        return opened

    async def prune(self, before: datetime) -> int:
        """Forget what ended before a moment; tell how many deliveries."""
        gone = 0
        over = select(delivery.c.id).where(delivery.c.settled < before, delivery.c.settled.is_not(None))
        while True:
            async with self._database.write() as connection:
                ids = list(await connection.scalars(over.order_by(delivery.c.settled).limit(_AT_ONCE)))
                if ids:
                    await connection.execute(delete(delivery).where(delivery.c.id.in_(ids)))
            gone += len(ids)
            if len(ids) < _AT_ONCE:
                break
        await self._forget_contents(before)
        return gone

    async def _forget_contents(self, before: datetime) -> None:
        """Forget what nothing says any more; what is not forgotten is looked at without a lock."""
        unused = (
            delivery_content.c.used < before,
            ~exists().where(delivery.c.content == delivery_content.c.key),
        )
        oldest = select(delivery_content.c.key).where(*unused).order_by(delivery_content.c.used)
        while True:
            async with self._database.read() as connection:
                keys = list(await connection.scalars(oldest.limit(_AT_ONCE)))
            if keys:
                async with self._database.write() as connection:
                    # Unless it was used again meanwhile.
                    some = delivery_content.c.key.in_(keys)
                    await connection.execute(delete(delivery_content).where(some, *unused))
            if len(keys) < _AT_ONCE:
                return

    async def _reopen(self, cause: Cause, state: DeliveryState) -> int:
        """Let some deliveries in a state be claimed again; tell how many."""
        some = (
            select(delivery.c.id)
            .where(*_of(cause), delivery.c.state == state.value)
            .limit(_AT_ONCE)
            .with_for_update(skip_locked=True)
        )
        opened = {"state": DeliveryState.PENDING.value, "settled": None, "reason": None}
        async with self._database.write() as connection:
            ids = list(await connection.scalars(some))
            if ids:
                unknown = (delivery_message.c.delivery_id.in_(ids), delivery_message.c.message_id.is_(None))
                if state is DeliveryState.UNCERTAIN:
                    await connection.execute(delete(delivery_message).where(*unknown))
                mine = update(delivery).where(delivery.c.id.in_(ids))
                await connection.execute(mine.values(opened | {"retry": self._clock.now()}))
        return len(ids)


async def take_back_pause(connection: AsyncConnection, cause: Cause, now: datetime) -> int | None:
    """Take a pause back, and have tried once more what showed that there was something wrong.

    Tells of how many deliveries; None where nothing was paused. They come behind all others: were it they
    that are wrong, nothing would be held up by them. Of a whole kind nothing is tried again: its next ones
    come by themselves.
    """
    if _is_broadcast(cause):
        # Whoever notes that it is over holds it, too.
        its_own = select(broadcast.c.id).where(broadcast.c.id == int(cause.name))
        await connection.execute(its_own.with_for_update())
    of_it = (delivery_pause.c.kind == cause.kind, delivery_pause.c.cause == cause.name)
    gone = delete(delivery_pause).where(*of_it).returning(delivery_pause.c.since, delivery_pause.c.reason)
    paused = (await connection.execute(gone)).one_or_none()
    if paused is None:
        return None
    if not cause.name:
        return 0
    refused = (
        *_of(cause),
        delivery.c.state == DeliveryState.REFUSED.value,
        delivery.c.reason == paused.reason,
        delivery.c.settled > paused.since - _BEFORE,
        # What was tried once more is not tried a third time.
        delivery.c.due == delivery.c.made,
    )
    if not await connection.scalar(select(func.count()).select_from(delivery).where(*refused)):
        return 0
    await watch_again(connection, cause, DeliveryState.REFUSED)
    later = {"retry": now + _BEHIND, "due": now + _BEHIND}
    opened = {"state": DeliveryState.PENDING.value, "settled": None, "reason": None} | later
    return (await connection.execute(update(delivery).where(*refused).values(opened))).rowcount


async def watch_again(connection: AsyncConnection, cause: Cause, state: DeliveryState) -> bool:
    """Let a broadcast that is done be going out again, or all with deliveries in a state: sums change."""
    if cause != Cause(KIND, "") and not _is_broadcast(cause):
        return False
    doubtful = exists().where(
        *_of(Cause(KIND, "")),
        delivery.c.cause == cast(broadcast.c.id, String),
        delivery.c.state == state.value,
    )
    done = [broadcast.c.state == BroadcastState.DONE.value, doubtful]
    if cause.name:
        done.append(broadcast.c.id == int(cause.name))
    running = {"state": BroadcastState.RUNNING.value, "tally": None, "ended": None}
    return (await connection.execute(update(broadcast).where(*done).values(running))).rowcount > 0


def _is_broadcast(cause: Cause) -> bool:
    """Tell whether it is a broadcast itself, and no change of one."""
    return cause.kind == KIND and cause.name.isdecimal()


def _subject(cause: Cause) -> str:
    return f"{cause.kind} {cause.name}".strip()


def _of(cause: Cause) -> tuple[ColumnElement[bool], ...]:
    """Tell the deliveries of a cause, or of all of its kind."""
    kind = delivery.c.kind == cause.kind
    return (kind, delivery.c.cause == cause.name) if cause.name else (kind,)
