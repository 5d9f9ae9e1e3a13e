"""Broadcasts: drafts, letting them go out once, ending and counting them."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Final

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import KIND, PINS, Audience, Broadcast, BroadcastState, Content
from bot.model.chat import NOBODY
from bot.model.delivery import Cause, DeliveryState, Tally
from bot.ports import Clock
from bot.storage import audiences
from bot.storage.broadcast_authors import hold_orphans, nameless
from bot.storage.broadcast_changes import owe_captions
from bot.storage.broadcast_rows import audience_json, broadcast_of, content_json, tally_json
from bot.storage.broadcast_steps import (
    Messages,
    drop_open,
    find_broadcast,
    get_broadcast,
    keep_messages,
    note,
    of_cause,
)
from bot.storage.database import Database
from bot.storage.remembered import Remembered
from bot.storage.tables import broadcast, delivery, delivery_message, delivery_pause

_AT_ONCE: Final = 5000
_UNSETTLED: Final = (DeliveryState.PENDING.value, DeliveryState.SENDING.value, DeliveryState.PAUSED.value)


class BroadcastStore:
    """Keeps broadcasts; what each chat gets of one is a delivery."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._in_state = {
            state: Remembered(database, partial(_in_state, state=state)) for state in BroadcastState
        }

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
            return await get_broadcast(connection, number or 0)

    async def find(self, broadcast_id: int, /) -> Broadcast | None:
        """Fetch a broadcast."""
        async with self._database.read() as connection:
            return await find_broadcast(connection, broadcast_id)

    async def page(self, *, offset: int, limit: int) -> tuple[list[Broadcast], int]:
        """List broadcasts, the newest first, and count them."""
        newest = select(broadcast).order_by(broadcast.c.id.desc()).offset(offset).limit(limit)
        async with self._database.read() as connection:
            rows = (await connection.execute(newest)).mappings().all()
            total = await connection.scalar(select(func.count()).select_from(broadcast))
        return [broadcast_of(row) for row in rows], total or 0

    async def in_state(self, state: BroadcastState) -> list[Broadcast]:
        """List those in a state, the oldest first."""
        return [*await self._in_state[state].get()]

    async def change(
        self,
        broadcast_id: int,
        /,
        *,
        revision: int | None = None,
        content: Content | None = None,
        audience: Audience | None = None,
        **values: Any,
    ) -> Broadcast | None:
        """Change a draft and give it; None when it is no draft any more. Each change is counted.

        With the count that somebody has seen, its `revision`, it is changed only as they have seen it.
        """
        values["changes"] = broadcast.c.changes + 1
        if content is not None:
            values["content"] = content_json(content)
        if audience is not None:
            values["audience"] = audience_json(audience)
        return await self._turn(broadcast_id, BroadcastState.DRAFT, values, revision=revision)

    async def prune_drafts(self, before: datetime) -> int:
        """Forget drafts that were made before a moment; tell how many."""
        old = (broadcast.c.state == BroadcastState.DRAFT.value, broadcast.c.made < before)
        async with self._database.write() as connection:
            return (await connection.execute(delete(broadcast).where(*old))).rowcount

    async def count(self, audience: Audience) -> dict[str, int]:
        """Count an audience as it is now, by interface language."""
        async with self._database.read() as connection:
            return await audiences.count_by_language(connection, audience, now=self._clock.now())

    async def schedule(self, known: Broadcast, *, by: int, message_id: int | None) -> Broadcast | None:
        """Let a draft go out at its hour; None when it is no draft any more, or another than `known`."""
        values = {"state": BroadcastState.SCHEDULED.value, "decided_by": by, "message_id": message_id}
        mine = (
            broadcast.c.id == known.id,
            broadcast.c.state == BroadcastState.DRAFT.value,
            broadcast.c.changes == known.changes,
        )
        hour = "" if known.starts is None else known.starts.isoformat(timespec="minutes")
        async with self._database.write() as connection:
            if (await connection.execute(update(broadcast).where(*mine).values(values))).rowcount != 1:
                return None
            now = self._clock.now()
            await note(connection, "broadcast.schedule", known.id, by, after=hour, now=now)
            return await find_broadcast(connection, known.id)

    async def orphan(self, known: Broadcast) -> None:
        """Hold what waits for its hour, since who let it go may not any more; admins are told, once."""
        if known.decided_by is not None:
            async with self._database.write() as connection:
                now = self._clock.now()
                await hold_orphans(connection, known.decided_by, broadcast_id=known.id, now=now)

    async def adopt(self, broadcast_id: int, /, *, by: int, message_id: int | None) -> bool:
        """Let what `orphan` held go out at its hour; False when it is not held any more."""
        mine = (broadcast.c.id == broadcast_id, broadcast.c.state == BroadcastState.SCHEDULED.value)
        orphaned = update(broadcast).where(*mine, broadcast.c.decided_by.is_(None))
        async with self._database.write() as connection:
            answered_for = orphaned.values(decided_by=by, message_id=message_id)
            if (await connection.execute(answered_for)).rowcount != 1:
                return False
            await note(connection, "broadcast.adopt", broadcast_id, by, now=self._clock.now())
        return True

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
            keys = await keep_messages(connection, messages, named=named, now=now)
            size = await audiences.owe_to_audience(connection, known, keys, now=now)
            # Whom a document listed is known from the deliveries now.
            listed = {"size": size, "audience": audience_json(replace(known.audience, ids=None))}
            variants = {"variants": {language: [key] for language, key in keys.items()}}
            await connection.execute(update(broadcast).where(mine[0]).values(listed | variants))
            await note(connection, "broadcast.start", known.id, by, after=str(size), now=now)
            return await get_broadcast(connection, known.id)

    async def cancel(self, broadcast_id: int, /, *, by: int, begun: bool = True) -> bool:
        """End one that goes out, or one that has yet to: what was not begun is never sent.

        False when it is no such one any more.
        """
        now = self._clock.now()
        alive = (BroadcastState.RUNNING,) if begun else (BroadcastState.DRAFT, BroadcastState.SCHEDULED)
        async with self._database.write() as connection:
            mine = (broadcast.c.id == broadcast_id, broadcast.c.state.in_([state.value for state in alive]))
            over = {"state": BroadcastState.CANCELLED.value, "ended": now}
            if (await connection.execute(update(broadcast).where(*mine).values(over))).rowcount != 1:
                return False
            await note(connection, "broadcast.cancel", broadcast_id, by, now=now)
            cause = Cause(KIND, str(broadcast_id))
            await drop_open(connection, cause, now=now)
            await drop_open(connection, Cause(PINS, cause.name), now=now)
            of_it = (delivery_pause.c.kind == KIND, delivery_pause.c.cause == cause.name)
            await connection.execute(delete(delivery_pause).where(*of_it))
        return True

    async def sweep(self, known: Broadcast) -> bool:
        """Drop what came back to a cancelled broadcast; True when nothing is under way any more."""
        open_ = exists().where(*of_cause(known.cause), delivery.c.state.in_(_UNSETTLED))
        async with self._database.read() as connection:
            if not await connection.scalar(select(open_)):
                return True
        async with self._database.write() as connection:
            await drop_open(connection, known.cause, now=self._clock.now())
        return False

    async def tally(self, cause: Cause) -> Tally:
        """Count its deliveries by what became of them."""
        counts = select(delivery.c.state, func.count()).where(*of_cause(cause)).group_by(delivery.c.state)
        async with self._database.read() as connection:
            rows = await connection.execute(counts)
            return Tally(states={DeliveryState(state): number for state, number in rows})

    async def settle(self, known: Broadcast, tally: Tally) -> None:
        """Note what became of all of it; what was going out is done, unless some is tried again meanwhile."""
        values: dict[str, Any] = {"tally": tally_json(tally)}
        if known.state is BroadcastState.RUNNING:
            values |= {"state": BroadcastState.DONE.value, "ended": self._clock.now()}
        mine = (broadcast.c.id == known.id, broadcast.c.state == known.state.value)
        open_ = exists().where(*of_cause(known.cause), delivery.c.state.in_(_UNSETTLED))
        async with self._database.write() as connection:
            # Whoever has some tried again holds the broadcast, too.
            held = await connection.scalar(select(broadcast.c.id).where(*mine).with_for_update())
            if held is None or await connection.scalar(select(open_)):
                return
            # Its author may have been forgotten, or a caption changed, since it was read.
            known = await get_broadcast(connection, held)
            if known.added_by == NOBODY:
                values["content"] = content_json(nameless(known.content))
            await connection.execute(update(broadcast).where(*mine).values(values))
            if (copied := known.content.copied) is not None:
                # A copy brings its own, also one that was sent once more after they were changed.
                await owe_captions(connection, known, copied, copied.captions, now=self._clock.now())

    async def test(
        self, known: Broadcast, messages: Messages, user_ids: Sequence[int], *, named: bool, key: str
    ) -> int:
        """Owe a draft to some people at once, once for each `key`; tells to how many."""
        now = self._clock.now()
        async with self._database.write() as connection:
            keys = await keep_messages(connection, messages, named=named, now=now)
            return await audiences.owe_test(connection, known, key, keys, user_ids, now=now)

    async def show_at(self, broadcast_id: int, /, *, user_id: int, message_id: int) -> None:
        """Show the progress in another message from now on."""
        shown = update(broadcast).where(broadcast.c.id == broadcast_id)
        async with self._database.write() as connection:
            await connection.execute(shown.values(decided_by=user_id, message_id=message_id))

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
                .where(*of_cause(cause), delivery.c.id > last)
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
        revision: int | None = None,
    ) -> Broadcast | None:
        """Change one that is in a state, and give it."""
        mine = [broadcast.c.id == broadcast_id, broadcast.c.state == state.value]
        if revision is not None:
            mine.append(broadcast.c.changes == revision)
        async with self._database.write() as connection:
            if (await connection.execute(update(broadcast).where(*mine).values(values))).rowcount != 1:
                return None
            return await find_broadcast(connection, broadcast_id)


async def _in_state(connection: AsyncConnection, *, state: BroadcastState) -> tuple[Broadcast, ...]:
    them = select(broadcast).where(broadcast.c.state == state.value).order_by(broadcast.c.id)
    return tuple(broadcast_of(row) for row in (await connection.execute(them)).mappings())
