"""Broadcasts: drafts, letting them go out once, holding, ending and changing them."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, delete, exists, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.audit import AuditEntry
from bot.model.broadcast import KIND, Audience, Broadcast, BroadcastState, Content
from bot.model.delivery import Cause, DeliveryState, Tally
from bot.ports import Clock
from bot.render.packing import Packable
from bot.storage import audiences, audit
from bot.storage.broadcast_rows import audience_json, broadcast_of, content_json, tally_json
from bot.storage.database import Database
from bot.storage.ending import ended_as
from bot.storage.outbox_figures import pause
from bot.storage.outbox_verdicts import CANCELLED
from bot.storage.owing import keep_content
from bot.storage.tables import broadcast, delivery, delivery_message, delivery_pause

_AT_ONCE: Final = 5000
_OPEN: Final = (DeliveryState.PENDING.value, DeliveryState.PAUSED.value)
_UNSETTLED: Final = (DeliveryState.PENDING.value, DeliveryState.SENDING.value, DeliveryState.PAUSED.value)

Messages = Mapping[str, tuple[Packable, ...]]
"""What is said, by language, with `FOR_ALL`."""


class BroadcastStore:
    """Keeps broadcasts; what each chat gets of one is a delivery."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def draft(self, content: Content, audience: Audience, *, by: int) -> Broadcast:
        """Keep a new draft."""
        row = {
            "state": BroadcastState.DRAFT.value,
            "added_by": by,
            "made": self._clock.now(),
            "content": content_json(content),
            "audience": audience_json(audience),
            "silent": False,
            "protected": False,
            "paid": False,
            "changes": 0,
        }
        async with self._database.write() as connection:
            number = await connection.scalar(insert(broadcast).values(row).returning(broadcast.c.id))
            return await _get(connection, number or 0)

    async def find(self, broadcast_id: int, /) -> Broadcast | None:
        """Fetch a broadcast."""
        async with self._database.read() as connection:
            return await _find(connection, broadcast_id)

    async def page(self, *, offset: int, limit: int) -> tuple[list[Broadcast], int]:
        """List broadcasts, the newest first, and count them."""
        newest = select(broadcast).order_by(broadcast.c.id.desc()).offset(offset).limit(limit)
        async with self._database.read() as connection:
            rows = (await connection.execute(newest)).mappings().all()
            total = await connection.scalar(select(func.count()).select_from(broadcast))
        return [broadcast_of(row) for row in rows], total or 0

    async def in_state(self, state: BroadcastState) -> list[Broadcast]:
        """List those in a state, the oldest first."""
        them = select(broadcast).where(broadcast.c.state == state.value).order_by(broadcast.c.id)
        async with self._database.read() as connection:
            return [broadcast_of(row) for row in (await connection.execute(them)).mappings()]

    async def change(
        self,
        broadcast_id: int,
        /,
        *,
        content: Content | None = None,
        audience: Audience | None = None,
        **values: Any,
    ) -> Broadcast | None:
        """Change a draft and give it; None when it is no draft any more. Each change is counted."""
        values["changes"] = broadcast.c.changes + 1
        if content is not None:
            values["content"] = content_json(content)
        if audience is not None:
            values["audience"] = audience_json(audience)
        return await self._turn(broadcast_id, BroadcastState.DRAFT, values)

    async def count(self, audience: Audience) -> dict[str, int]:
        """Count an audience as it is now, by interface language."""
        async with self._database.read() as connection:
            return await audiences.count_by_language(connection, audience, now=self._clock.now())

    async def schedule(self, broadcast_id: int, /, *, by: int, message_id: int | None) -> Broadcast | None:
        """Let a draft go out at its hour; None when it is no draft any more."""
        values = {"state": BroadcastState.SCHEDULED.value, "decided_by": by, "message_id": message_id}
        return await self._turn(broadcast_id, BroadcastState.DRAFT, values, deed="broadcast.schedule", by=by)

    async def start(
        self,
        known: Broadcast,
        messages: Messages,
        *,
        named: bool = False,
        by: int,
        message_id: int | None,
    ) -> Broadcast | None:
        """Owe a draft, or one whose hour has come, to its audience; None when that was done before.

        All in one transaction: of several that let it go, one does, and only as `known` has it.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            mine = (
                broadcast.c.id == known.id,
                broadcast.c.state == known.state.value,
                broadcast.c.changes == known.changes,
            )
            begun = {
                "state": BroadcastState.RUNNING.value,
                "decided_by": by,
                "message_id": message_id,
                "started": now,
                "changes": 0,
            }
            if (await connection.execute(update(broadcast).where(*mine).values(begun))).rowcount != 1:
                return None
            keys = await _kept(connection, messages, named=named, now=now)
            size = await audiences.owe_to_audience(connection, known, keys, now=now)
            # Whom a document listed is known from the deliveries now.
            listed = {"size": size, "audience": audience_json(replace(known.audience, ids=None))}
            await connection.execute(update(broadcast).where(mine[0]).values(listed))
            await _note(connection, "broadcast.start", known.id, by, after=str(size), now=now)
            return await _get(connection, known.id)

    async def hold(self, known: Broadcast, reason: str, *, by: int) -> None:
        """Let nothing more of it be sent for now."""
        now = self._clock.now()
        async with self._database.write() as connection:
            if await pause(connection, self._database, known.cause, reason, now):
                await _note(connection, "broadcast.pause", known.id, by, now=now)

    async def held(self, known: Broadcast) -> str | None:
        """Say why it is held, if it is."""
        of_it = (delivery_pause.c.kind == KIND, delivery_pause.c.cause.in_(("", known.cause.name)))
        async with self._database.read() as connection:
            return await connection.scalar(select(delivery_pause.c.reason).where(*of_it).limit(1))

    async def go_on(self, known: Broadcast, *, by: int) -> None:
        """Take a hold back: what was held lines up beside what is going out."""
        now = self._clock.now()
        of_it = (delivery_pause.c.kind == KIND, delivery_pause.c.cause == known.cause.name)
        async with self._database.write() as connection:
            await connection.execute(delete(delivery_pause).where(*of_it))
            await _note(connection, "broadcast.resume", known.id, by, now=now)
        held = (*_of(known.cause), delivery.c.state == DeliveryState.PAUSED.value)
        while True:
            async with self._database.write() as connection:
                some = select(delivery.c.id).where(*held).order_by(delivery.c.id).limit(_AT_ONCE)
                ids = list(await connection.scalars(some.with_for_update(skip_locked=True)))
                if not ids:
                    return
                first = await audiences.line_start(connection, known.lane, now=now)
                opened: dict[str, Any] = {
                    "state": DeliveryState.PENDING.value,
                    "settled": None,
                    "reason": None,
                    "retry": literal(first - ids[0], BigInteger) + delivery.c.id,
                }
                await connection.execute(update(delivery).where(delivery.c.id.in_(ids)).values(opened))

    async def cancel(self, broadcast_id: int, /, *, by: int) -> bool:
        """End a broadcast: what was not begun is never sent. False when it had ended before."""
        now = self._clock.now()
        alive = (BroadcastState.DRAFT, BroadcastState.SCHEDULED, BroadcastState.RUNNING)
        async with self._database.write() as connection:
            mine = (broadcast.c.id == broadcast_id, broadcast.c.state.in_([state.value for state in alive]))
            over = {"state": BroadcastState.CANCELLED.value, "ended": now}
            if (await connection.execute(update(broadcast).where(*mine).values(over))).rowcount != 1:
                return False
            await _note(connection, "broadcast.cancel", broadcast_id, by, now=now)
            cause = Cause(KIND, str(broadcast_id))
            await drop_open(connection, cause, now=now)
            of_it = (delivery_pause.c.kind == KIND, delivery_pause.c.cause == cause.name)
            await connection.execute(delete(delivery_pause).where(*of_it))
        return True

    async def sweep(self, known: Broadcast) -> bool:
        """Drop what came back to a cancelled broadcast; True when nothing is under way any more."""
        open_ = exists().where(*_of(known.cause), delivery.c.state.in_(_UNSETTLED))
        async with self._database.read() as connection:
            if not await connection.scalar(select(open_)):
                return True
        async with self._database.write() as connection:
            await drop_open(connection, known.cause, now=self._clock.now())
        return False

    async def tally(self, cause: Cause) -> Tally:
        """Count its deliveries by what became of them."""
        counts = select(delivery.c.state, func.count()).where(*_of(cause)).group_by(delivery.c.state)
        async with self._database.read() as connection:
            rows = await connection.execute(counts)
            return Tally(states={DeliveryState(state): number for state, number in rows})

    async def settle(self, known: Broadcast, tally: Tally) -> None:
        """Note what became of all of it; one that was going out is done."""
        values: dict[str, Any] = {"tally": tally_json(tally)}
        if known.state is BroadcastState.RUNNING:
            values |= {"state": BroadcastState.DONE.value, "ended": self._clock.now()}
        await self._turn(known.id, known.state, values)

    async def test(
        self, known: Broadcast, messages: Messages, user_ids: Sequence[int], *, named: bool, key: str
    ) -> int:
        """Owe a draft to some people at once, once for each `key`; tells to how many."""
        now = self._clock.now()
        async with self._database.write() as connection:
            keys = await _kept(connection, messages, named=named, now=now)
            return await audiences.owe_test(connection, known, key, keys, user_ids, now=now)

    async def again(self, known: Broadcast, *, by: int) -> int:
        """Let what is in doubt of one that is done be sent once more, and watch it again."""
        now, opened = self._clock.now(), {"state": BroadcastState.RUNNING.value, "tally": None, "ended": None}
        async with self._database.write() as connection:
            doubtful = (*_of(known.cause), delivery.c.state == DeliveryState.UNCERTAIN.value)
            mine = (broadcast.c.id == known.id, broadcast.c.state == BroadcastState.DONE.value)
            if (await connection.execute(update(broadcast).where(*mine).values(opened))).rowcount != 1:
                return 0
            unknown = delivery_message.c.delivery_id.in_(select(delivery.c.id).where(*doubtful))
            lost = delivery_message.c.message_id.is_(None)
            await connection.execute(delete(delivery_message).where(unknown, lost))
            renewed: dict[str, Any] = {"state": DeliveryState.PENDING.value, "settled": None, "retry": now}
            count = (await connection.execute(update(delivery).where(*doubtful).values(renewed))).rowcount
            await _note(connection, "broadcast.again", known.id, by, after=str(count), now=now)
        return count

    async def show_at(self, broadcast_id: int, /, *, user_id: int, message_id: int) -> None:
        """Show the progress in another message from now on."""
        shown = update(broadcast).where(broadcast.c.id == broadcast_id)
        async with self._database.write() as connection:
            await connection.execute(shown.values(decided_by=user_id, message_id=message_id))

    async def change_sent(
        self, known: Broadcast, messages: Messages, *, named: bool, by: int, deed: str
    ) -> int:
        """Owe a change to every chat that got it; tells to how many."""
        now = self._clock.now()
        async with self._database.write() as connection:
            more = update(broadcast).where(broadcast.c.id == known.id).values(changes=broadcast.c.changes + 1)
            number = await connection.scalar(more.returning(broadcast.c.changes))
            cause = Cause(KIND, f"{known.id}.{number}")
            keys = await _kept(connection, messages, named=named, now=now)
            count = await audiences.owe_changes(connection, known, cause, keys, now=now)
            await _note(connection, deed, known.id, by, after=str(count), now=now)
        return count

    async def recipients(self, cause: Cause) -> AsyncIterator[tuple[Any, ...]]:
        """Go through its deliveries: chat, state, reason, when it was settled, message."""
        last = 0
        first = (delivery_message.c.delivery_id == delivery.c.id, delivery_message.c.number == 0)
        while True:
            some = (
                select(
                    delivery.c.id,
                    delivery.c.chat_id,
                    delivery.c.state,
                    delivery.c.reason,
                    delivery.c.settled,
                    delivery_message.c.message_id,
                )
                .outerjoin(delivery_message, first[0] & first[1])
                .where(*_of(cause), delivery.c.id > last)
                .order_by(delivery.c.id)
                .limit(_AT_ONCE)
            )
            async with self._database.read() as connection:
                rows = (await connection.execute(some)).all()
            for row in rows:
                yield tuple(row)[1:]
            if len(rows) < _AT_ONCE:
                return
            last = rows[-1].id

    async def _turn(
        self,
        broadcast_id: int,
        state: BroadcastState,
        values: Mapping[str, Any],
        *,
        deed: str | None = None,
        by: int = 0,
    ) -> Broadcast | None:
        """Change one that is in a state, and give it."""
        mine = (broadcast.c.id == broadcast_id, broadcast.c.state == state.value)
        async with self._database.write() as connection:
            if (await connection.execute(update(broadcast).where(*mine).values(values))).rowcount != 1:
                return None
            if deed is not None:
                await _note(connection, deed, broadcast_id, by, now=self._clock.now())
            return await _find(connection, broadcast_id)


async def drop_open(connection: AsyncConnection, cause: Cause, *, now: datetime) -> None:
    """Skip what of a cause is not being written, also what a sender has claimed."""
    open_ = (*_of(cause), delivery.c.state.in_(_OPEN))
    ended: dict[str, Any] = {"state": ended_as(DeliveryState.SKIPPED), "reason": CANCELLED, "settled": now}
    await connection.execute(update(delivery).where(*open_).values(ended | {"retry": None, "holder": None}))


async def _kept(
    connection: AsyncConnection, messages: Messages, *, named: bool, now: datetime
) -> dict[str, str]:
    """Keep what is said, and give its keys by language."""
    return {
        language: await keep_content(connection, said, now=now, named=named)
        for language, said in sorted(messages.items())
    }


async def _note(
    connection: AsyncConnection, deed: str, broadcast_id: int, by: int, *, now: datetime, after: str = ""
) -> None:
    entry = AuditEntry(user_id=by, deed=deed, subject=f"#{broadcast_id}", after=after)
    await audit.record(connection, entry, now=now)


async def _find(connection: AsyncConnection, broadcast_id: int) -> Broadcast | None:
    row = select(broadcast).where(broadcast.c.id == broadcast_id)
    found = (await connection.execute(row)).mappings().one_or_none()
    return None if found is None else broadcast_of(found)


async def _get(connection: AsyncConnection, broadcast_id: int) -> Broadcast:
    found = await _find(connection, broadcast_id)
    assert found is not None, "it was written just now"
    return found


def _of(cause: Cause) -> tuple[ColumnElement[bool], ...]:
    return (delivery.c.kind == cause.kind, delivery.c.cause == cause.name)
